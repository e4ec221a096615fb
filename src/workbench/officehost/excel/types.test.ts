import type { HostType } from "../rpc/types";
import * as conditionalFormats from "./conditional-formats";
import * as customXml from "./custom-xml";
import { COLLECTION_EVENTS, WORKSHEET_EVENTS } from "./events";
import * as format from "./format";
import * as named from "./named";
import * as range from "./range";
import * as rangeAreas from "./range-areas";
import { requirementSetOf } from "./requirements";
import * as workbook from "./workbook";
import * as worksheet from "./worksheet";

const isType = (value: unknown): value is HostType<never> => typeof value === "object" && value !== null && "scalars" in value && "name" in value;
const types = [conditionalFormats, customXml, format, named, range, rangeAreas, workbook, worksheet].flatMap((module) => Object.values(module).filter(isType));

const membersOf = (type: HostType<never>): readonly string[] =>
  [type.scalars, type.navigations, type.objectMethods, type.methods]
    .flatMap((table) => Object.keys(table ?? {}))
    .filter((name) => !name.startsWith("_"))
    .map((name) => `${type.name}.${name}`);

test("the host has no member that Excel has not", () => {
  expect(types.length).toBeGreaterThan(20);
  const unknown = types.flatMap(membersOf).filter((name) => requirementSetOf(...(name.split(".") as [string, string])) === null);
  expect(unknown).toEqual([]);
});

test("every event is one that Excel raises", () => {
  expect(WORKSHEET_EVENTS.filter(({ member }) => requirementSetOf("Worksheet", member) === null)).toEqual([]);
  expect(COLLECTION_EVENTS.filter(({ member }) => requirementSetOf("WorksheetCollection", member) === null)).toEqual([]);
});

test("wire names that differ in case are found", () => {
  expect(requirementSetOf("Range", "getmergedareasornullobject")).toBe("1.13");
  expect(requirementSetOf("Range", "noSuchMember")).toBeNull();
  expect(requirementSetOf("NoSuchClass", "values")).toBeNull();
});
