import { checkWorkbook } from "../../src/core/check/check-workbook";
import type { CheckedTable } from "../../src/core/check/result";
import type { Item } from "../../src/core/plan/model";
import { defaultSettings } from "../../src/core/settings/schema";
import { formatArea, formatCell } from "../../src/core/sheet/address";
import { ExcelSheetPort } from "../../src/excel/excel-sheet-port";
import { departmentCell, departmentsView } from "../../src/taskpane/view/departments";
import { importWorkbook } from "../../src/workbench/officehost/xlsx-import";
import { buildSample, SAMPLE_SHEET } from "../../src/workbench/sample/build";
import { openXlsx } from "../../src/xlsx/read/workbook";
import { openDesk } from "../officehost/harness";
import { openPane, type OpenPane } from "./desk";

jest.setTimeout(300_000);

/** Cells of the items whose departments are missing, as the tab 関係課 lists them. */
const missingOf = (table: CheckedTable | undefined): string[] => (table ? departmentsView(table, null).missing.map(({ at }) => formatCell(at)).sort() : ["no table"]);

/** A clerk at work on the sample: each edit goes where the pane's own lists point at that moment. */
class Clerk {
  constructor(private readonly pane: OpenPane) {}

  private get table(): CheckedTable {
    return this.pane.session.state().check!.tables[0];
  }

  /** The n-th item that has departments of its own, in the order of the sheet; round and round. */
  private item(n: number): Item {
    const filled = this.table.sheet.next.items.filter((item) => item.departments.length > 0 && departmentCell(this.table, item)?.shared === false);
    return filled[n % filled.length];
  }

  private departmentAddress(item: Item): string {
    return formatCell(departmentCell(this.table, item)!.at);
  }

  deleteDepartments(n: number): void {
    this.pane.user.clearContents(SAMPLE_SHEET, this.departmentAddress(this.item(n)));
  }

  fillFirstMissing(): void {
    const [item] = departmentsView(this.table, null).missing;
    if (item) this.pane.user.type(SAMPLE_SHEET, this.departmentAddress(item), "企画課");
  }

  typeText(n: number): void {
    const { at, text, label } = this.item(n);
    this.pane.user.type(SAMPLE_SHEET, formatCell(at), `${label} ○${text.replace(/^○/, "")}あわせて周知します。`);
  }

  typeNote(n: number): void {
    const { at } = this.item(n);
    this.pane.user.type(SAMPLE_SHEET, formatCell({ row: at.row, column: this.table.table.columns.notes[0].left }), "表現修正");
  }

  /** New rows below an item whose band is one row, so that no merged area is torn. */
  insertRow(n: number): void {
    this.pane.user.insertRows(SAMPLE_SHEET, this.looseRows()[n].at.row + 1);
  }

  /** A new item and its department, pasted into the row that was inserted last. */
  pasteItem(n: number, department: string): void {
    const { columns } = this.table.table;
    const row = this.firstBlankRow();
    this.pane.user.paste(SAMPLE_SHEET, formatCell({ row, column: columns.notes[0].left }), [["新規追加(周知)", `①-${90 + n} ○暮らしの便利帳を${n}地区で配ります。`, department]]);
  }

  sort(n: number, descending: boolean): void {
    const { columns } = this.table.table;
    const rows = this.looseRows().map(({ at }) => at.row);
    const tops = rows.filter((row) => rows.includes(row + 1));
    const top = tops[n % tops.length];
    this.pane.user.sort(SAMPLE_SHEET, formatArea({ top, left: columns.next.text.left, bottom: top + 1, right: columns.departments[0].right }), columns.next.text.left, descending);
  }

  protectAndUnprotect(): void {
    this.pane.user.protect(SAMPLE_SHEET);
    this.pane.user.unprotect(SAMPLE_SHEET);
  }

  undo(): void {
    this.pane.user.undo();
  }

  private looseRows(): readonly Item[] {
    const { area } = this.table.table;
    const sheet = this.pane.workbook.sheetNamed(SAMPLE_SHEET)!;
    return this.table.sheet.next.items.filter(({ at }) => sheet.mergesTouching({ top: at.row, bottom: at.row, left: area.left, right: area.right }).length === 0);
  }

  private firstBlankRow(): number {
    const { area } = this.table.table;
    const { texts, area: used } = this.table.snapshot;
    const sheet = this.pane.workbook.sheetNamed(SAMPLE_SHEET)!;
    const isFree = (row: number) => texts[row - used!.top].every((text) => text === "") && sheet.mergesTouching({ top: row, bottom: row, left: area.left, right: area.right }).length === 0;
    for (let row = this.table.sheet.bands[0].top; row <= area.bottom; row++) if (isFree(row)) return row;
    throw new Error("no row was inserted");
  }
}

type Edit = (clerk: Clerk) => void;
const repeated = (count: number, edit: (n: number) => Edit): Edit[] => Array.from({ length: count }, (_, n) => edit(n));

/** Sixty edits, mixed so that each kind meets the traces of the others. */
function hour(): Edit[] {
  const kinds: Edit[][] = [
    repeated(10, (n) => (clerk) => clerk.deleteDepartments(n * 5)),
    repeated(5, (n) => (clerk) => clerk.insertRow(n * 2)),
    repeated(3, (n) => (clerk) => clerk.pasteItem(n, n === 1 ? "" : "企画課")),
    [(clerk) => clerk.sort(0, true), (clerk) => clerk.sort(2, false)],
    [(clerk) => clerk.protectAndUnprotect()],
    repeated(7, () => (clerk) => clerk.fillFirstMissing()),
    repeated(14, (n) => (clerk) => clerk.typeText(n * 3)),
    repeated(14, (n) => (clerk) => clerk.typeNote(n * 3 + 1)),
    repeated(4, () => (clerk) => clerk.undo()),
  ];
  // Every kind is spread evenly over the hour; rows are there before something is pasted into them.
  return kinds
    .flatMap((edits, kind) => edits.map((edit, n) => ({ edit, when: (n + 0.5) / edits.length, kind })))
    .sort((a, b) => a.when - b.when || a.kind - b.kind)
    .map(({ edit }) => edit);
}

test("a clerk's hour: after each of 60 edits the missing departments shown are exactly those missing, and nothing is written", async () => {
  const workbook = importWorkbook(openXlsx(buildSample().bytes).model, "見本.xlsx");
  const pane = await openPane(workbook);
  await pane.session.setLive(true);
  const second = await openDesk(workbook);
  const fresh = new ExcelSheetPort({ Office: second.Office, Excel: second.Excel });
  const cold = async () => checkWorkbook(await fresh.readWorkbook("all"), { settings: defaultSettings, roster: null, scope: null, choice: null, date: null }).tables[0];
  const shown = () => pane.session.state().check?.tables[0];
  const textsOf = (table: CheckedTable | undefined) => JSON.stringify(table?.snapshot.texts);

  const clerk = new Clerk(pane);
  const edits = hour();
  expect(edits).toHaveLength(60);
  const seen = new Set<string>();
  for (const edit of edits) {
    edit(clerk);
    const wanted = await cold();
    await pane.until(() => pane.session.state().status.kind === "checked" && textsOf(shown()) === textsOf(wanted));
    expect(missingOf(shown())).toEqual(missingOf(wanted));
    missingOf(wanted).forEach((cell) => seen.add(cell));
  }
  expect(seen.size).toBeGreaterThanOrEqual(10);
  expect(pane.host.writeCount()).toBe(0);
  await pane.session.dispose();
});
