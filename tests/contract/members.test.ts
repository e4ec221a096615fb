import fs from "node:fs";
import { FLOOR, MEMBERS_PAGE, membersPage, readUsedMembers } from "../../scripts/excel-members";
import { isOlder, readApiSets } from "../../scripts/excel-api-sets";
import apiSets from "../../src/workbench/officehost/excel/api-sets.json";
import { runContract } from "../../src/excel/contract/contract";
import { openDesk } from "../officehost/harness";

const used = readUsedMembers();

test("the page of Excel members is up to date (npm run docs:members)", () => {
  expect(fs.readFileSync(MEMBERS_PAGE, "utf8")).toBe(membersPage(used));
});

test("what stands above the floor is used behind a check at run time only", () => {
  const above = used.filter(({ set }) => !/^\d/.test(set) || isOlder(FLOOR, set));
  // The scan finds such members at all: one is used, with its guard.
  expect(above.map(({ name }) => name)).toContain("WorksheetCollection.onNameChanged");
  expect(above.flatMap(({ name, unguarded }) => unguarded.map((place) => `${name} at ${place}`))).toEqual([]);
});

test("the host's table of requirement sets is that of @types/office-js (npm run api-sets)", () => {
  expect(apiSets).toEqual(readApiSets());
});

test("the contract asks Excel about every member that the product uses below the floor", async () => {
  const desk = await openDesk({ sheets: [{ name: "Sheet1" }] });
  await runContract(desk);
  const sets: Readonly<Record<string, unknown>> = apiSets;
  const expected = used.filter(({ name, set }) => {
    const [owner, member] = name.split(".");
    // `items` is how a loaded collection is read; shapes of arguments and answers are no classes.
    return owner in sets && member !== "items" && !isOlder(FLOOR, set);
  });
  expect(expected.length).toBeGreaterThan(60);
  expect(expected.map(({ name }) => name).filter((name) => !desk.host.membersUsed.has(name))).toEqual([]);
});
