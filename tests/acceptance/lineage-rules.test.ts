import fs from "node:fs";
import path from "node:path";
import { checkWorkbook } from "../../src/core/check/check-workbook";
import type { CheckedTable } from "../../src/core/check/result";
import { combineFixes } from "../../src/core/fixes/combine";
import { draftAll } from "../../src/core/notes/draft";
import { bracketsOf, houseStyle } from "../../src/core/notes/house-style";
import { defaultSettings } from "../../src/core/settings/schema";
import { formatCell, type CellAddress } from "../../src/core/sheet/address";
import { textAt, type SheetSnapshot } from "../../src/core/sheet/snapshot";
import { readWorkbook } from "../../src/xlsx/snapshot";
import { cleanWorkbooks } from "../accuracy/clean-workbooks";

const file = path.resolve(__dirname, "../../../shared/sheets/tsuruoka.xlsx");
/** Skipped where the real sheet is not beside the repository. */
const real = fs.existsSync(file) ? describe : describe.skip;

function check(snapshot: SheetSnapshot): CheckedTable {
  const options = { settings: defaultSettings, roster: null, scope: null, choice: null, date: null };
  return checkWorkbook({ name: "", sheets: [snapshot], activeSheet: null, stored: null }, options).tables[0];
}

function withTexts(snapshot: SheetSnapshot, cells: readonly { readonly at: CellAddress; readonly text: string }[]): SheetSnapshot {
  const texts = snapshot.texts.map((row) => [...row]);
  for (const { at, text } of cells) texts[at.row - snapshot.area!.top][at.column - snapshot.area!.left] = text;
  return { ...snapshot, texts };
}

/** The sheet with all its remarks taken out, checked. */
function withoutNotes(snapshot: SheetSnapshot): CheckedTable {
  const remarks = check(snapshot).sheet.notes.filter(({ column }) => column === "remark");
  return check(withTexts(snapshot, remarks.map(({ at }) => ({ at, text: "" }))));
}

function draftsFor({ sheet, lineage, evidence }: CheckedTable) {
  return draftAll(sheet, lineage, evidence, houseStyle({}, bracketsOf(sheet.notes))).flatMap((draft) => (draft.at ? [{ at: draft.at, text: draft.text }] : []));
}

/** Findings on references, lineage and wording that drafted notes brought with them. */
function broughtByDrafts(before: CheckedTable): readonly string[] {
  const known = new Set(before.findings.map(({ identity }) => identity));
  return check(withTexts(before.snapshot, draftsFor(before)))
    .findings.filter(({ code, identity }) => /^[RLT]/.test(code) && !known.has(identity))
    .map(({ code, cells }) => `${code} ${cells.map(formatCell).join(" ")}`);
}

describe("notes drafted for every row of a clean sheet", () => {
  test.each(cleanWorkbooks().map(({ name, sheets }) => [name, sheets[0]] as const))("leave nothing of their own to say: %s", (_, snapshot) => {
    expect(broughtByDrafts(withoutNotes(snapshot))).toEqual([]);
  });
});

real("rules about lineage on the real sheet", () => {
  const snapshot = () => readWorkbook(new Uint8Array(fs.readFileSync(file)), "tsuruoka.xlsx").sheets[0];
  const table = () => check(snapshot());
  const cellsOf = (code: string) => table().findings.filter((finding) => finding.code === code).map(({ cells }) => cells.map(formatCell).join(" "));

  test("a note that slipped a row pushed the next one: one finding, one joint fix, which leaves no trace", () => {
    const before = table();
    const chain = before.findings.find(({ code, at }) => code === "L305" && formatCell(at) === "F35")!;
    expect(chain.cells.map(formatCell)).toEqual(["F35", "F36", "F37", "G36", "G37"]);
    expect(chain.fixes.map(({ applicability }) => applicability)).toEqual(["review"]);
    const edits = chain.fixes[0].edits.flatMap((edit) => (edit.type === "cell" ? [edit] : []));
    expect(edits.map(({ at }) => formatCell(at))).toEqual(["F35", "F36", "F37"]);
    expect(edits.map(({ expect: expected, at }) => textAt(before.snapshot, at.row, at.column) === expected)).toEqual([true, true, true]);
    const after = check(withTexts(before.snapshot, edits.map(({ at, replace }) => ({ at, text: replace }))));
    const here = (one: CheckedTable) => one.findings.filter(({ cells }) => cells.some((cell) => /^[FG]3[567]$/.test(formatCell(cell)))).map(({ code }) => code);
    expect(here(after)).toEqual([]);
  });

  test("the joint fix explains the item that looked unexplained", () => expect(cellsOf("L302")).toEqual([]));

  test("a note whose item has no row says so and names the missing number's heading", () => {
    const lone = table().findings.find(({ code, at }) => code === "L305" && formatCell(at) === "F50")!;
    expect(lone.messageId).toBe("missing-row");
    expect(lone.fixes).toEqual([]);
    expect(lone.related.map(({ at }) => formatCell(at))).toEqual(["G50"]);
  });

  test("numbers that only the texts decide are written out, next number first", () => {
    const rewritten = table()
      .findings.filter(({ code }) => code === "R202")
      .map(({ fixes }) => fixes.flatMap(({ edits }) => edits.flatMap((edit) => (edit.type === "cell" ? [`${formatCell(edit.at)} ${edit.replace}`] : []))));
    expect(rewritten).toEqual([["F18 ①-6(現行①-2)に集約"], ["F43 ①-1(現行①-3)に集約"]]);
  });

  test("no fix edits the current plan, and all of one kind can be applied together or are left whole", () => {
    const { findings, table: located } = table();
    const chosen = findings.flatMap((finding) => finding.fixes.map((fix) => ({ finding, fix })));
    const plan = combineFixes(chosen, [located]);
    expect(plan.left.filter(({ reason }) => reason === "current-side")).toEqual([]);
    expect(plan.taken.length + plan.left.length).toBe(chosen.length);
  });

  test("drafts for all its rows leave nothing of their own to say", () => expect(broughtByDrafts(withoutNotes(snapshot()))).toEqual([]));

  test("drafts say what the clerk wrote where the texts alone tell it", () => {
    const before = withoutNotes(snapshot());
    const drafts = new Map(draftsFor(before).map(({ at, text }) => [formatCell(at), text]));
    const clerk = (cell: string) => {
      const { sheet } = table();
      return sheet.notes.find(({ at }) => formatCell(at) === cell)?.text;
    };
    for (const cell of ["F9", "F11", "F16", "F44", "F63", "F67"]) expect([cell, drafts.get(cell)]).toEqual([cell, clerk(cell)]);
    expect(drafts.get("F21")).toBe("施策③、④→施策②");
    expect(drafts.get("F39")).toBe("現行②-2、②-3を統合(〈　〉)");
    for (const cell of ["F41", "F51", "F52", "F54", "F65", "F66"]) expect([cell, drafts.get(cell)]).toEqual([cell, undefined]);
  });
});
