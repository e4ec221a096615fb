import * as fs from "node:fs";
import * as path from "node:path";
import { readWorkbook } from "../../xlsx/snapshot";
import { parseCell } from "../sheet/address";
import { textAt, type SheetSnapshot } from "../sheet/snapshot";
import { columnEvidence } from "./column-evidence";
import { parseDepartments } from "./departments";
import { findItemStarts } from "./item-starts";
import { cutLists } from "./list-cuts";
import { parseNote } from "./notes";

/** The real sheet is no part of this project; without it beside the repository these tests are skipped. */
const folder = path.resolve(__dirname, "../../../../shared/sheets");
const present = fs.existsSync(path.join(folder, "tsuruoka.xlsx"));
const real = present ? describe : describe.skip;

interface LabelledItem {
  readonly key: string;
  readonly label: string;
  readonly cell: string;
  readonly departments?: readonly string[];
  readonly departmentsCell?: string;
  readonly departmentAlternatives?: readonly (readonly string[])[];
}

real("the grammars on the real sheet (skipped where ../shared/sheets is absent)", () => {
  const expected = present ? JSON.parse(fs.readFileSync(path.join(folder, "expected.json"), "utf8")) : {};
  const sheet = present ? readWorkbook(fs.readFileSync(path.join(folder, "tsuruoka.xlsx")), "tsuruoka.xlsx").sheets[0] : ({} as SheetSnapshot);
  const text = (cell: string): string => {
    const place = parseCell(cell);
    return place ? textAt(sheet, place.row, place.column) : "";
  };

  it.each(["currentItems", "nextItems"])("reads every label of %s", (side) => {
    const items: LabelledItem[] = expected[side];
    const cells = new Map<string, LabelledItem[]>();
    for (const item of items) cells.set(item.cell, [...(cells.get(item.cell) ?? []), item]);
    for (const [cell, own] of cells) {
      const read = findItemStarts(text(cell)).map(({ labelled }) => labelled.number);
      expect([cell, ...read.map((number) => [number?.key, number?.label])]).toEqual([cell, ...own.map(({ key, label }) => [key, label])]);
    }
  });

  it("reads every department list, and cuts the one of two items", () => {
    const items: LabelledItem[] = expected.nextItems;
    const texts = Array.from({ length: 73 }, (_, row) => textAt(sheet, row, 7));
    const evidence = columnEvidence(texts);
    for (const cell of new Set(items.map(({ departmentsCell }) => departmentsCell ?? ""))) {
      const own = items.filter(({ departmentsCell }) => departmentsCell === cell);
      const list = parseDepartments(text(cell), evidence);
      const cuts = cutLists(list, own.length, evidence) ?? [];
      own.forEach(({ departments, departmentAlternatives = [] }, index) => {
        const read = (cuts[index] ?? []).map((name) => list.names[name].name);
        expect([departments, ...departmentAlternatives]).toContainEqual(read);
      });
    }
  });

  it("finds the references that people marked", () => {
    for (const { cell, keys } of expected.references as { cell: string; keys: string[] }[]) {
      const found = parseNote(text(cell)).flatMap(({ references }) => references.map((reference) => reference.keys));
      expect(found).toContainEqual(keys);
    }
  });

  it("leaves no note cell unread", () => {
    const unread: string[] = [];
    for (let row = 8; row < 73; row++) {
      const note = textAt(sheet, row, 5);
      if (note === "" || note === "作業経過等") continue;
      unread.push(...parseNote(note).filter(({ kind }) => kind === "other").map((statement) => statement.text));
    }
    expect(unread).toEqual([]);
  });
});
