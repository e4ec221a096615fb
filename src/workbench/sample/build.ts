import type { Area } from "../../core/sheet/address";
import { createXlsx } from "../../xlsx/create/create";
import type { NewCell, NewSheet, NewStyle } from "../../xlsx/create/new-workbook";
import { names, pillars, planRows, type Entry, type HeadingRow, type ItemRow } from "./plan";
import { rosterRows } from "./roster";
import { slips, type SampleColumn, type Slip } from "./slips";

export const SAMPLE_SHEET = "検討経過";
export const SAMPLE_ROSTER_SHEET = "課名一覧";

const CURRENT = 4;
const NOTE = 5;
const NEXT = 6;
const DEPARTMENTS = 7;
const widths = [4, 4, 4, 4, 46, 24, 46, 16];
const letters = { font: "游ゴシック", size: 9, vertical: "top", wrap: true, border: true } as const satisfies NewStyle;
const headerLook: NewStyle = { ...letters, bold: true, fill: "#E2EFDA", horizontal: "center", vertical: "center" };
const headingLook: NewStyle = { ...letters, bold: true, fill: "#FFF2CC" };
const markLook: NewStyle = { ...headingLook, bold: false, horizontal: "center" };

/** A cell of the sample that a slip may change. */
export interface SamplePlace {
  readonly row: number;
  readonly column: number;
}

export interface Sample {
  /** The workbook file; the same bytes every time. */
  readonly bytes: Uint8Array;
  /** Where a row's cell stands; for the pillars the leftmost of them. */
  readonly place: (rowId: string, column: SampleColumn) => SamplePlace;
}

/** The sample workbook, with its deliberate slips or without any (or with those alone that are given). */
export function buildSample(options: { readonly slips: boolean | readonly Slip[] } = { slips: true }): Sample {
  const chosen = options.slips === true ? slips : options.slips === false ? [] : options.slips;
  const sheet = new ComparisonSheetBuilder();
  sheet.front();
  for (const row of planRows) {
    if (row.kind === "heading") sheet.heading(row);
    else sheet.item(row);
  }
  sheet.footnotes();
  for (const { edits } of chosen) for (const edit of edits) sheet.replace(edit.row, edit.column, edit.from, edit.to);
  return {
    bytes: createXlsx({ title: `${names.plan} 検討経過シート`, author: names.city, sheets: [sheet.build(), rosterSheet()] }),
    place: (rowId, column) => sheet.place(rowId, column),
  };
}

class ComparisonSheetBuilder {
  private readonly cells = new Map<string, NewCell>();
  private readonly merged: Area[] = [];
  private readonly heights = new Map<number, number>();
  private readonly pageBreaks: number[] = [];
  private readonly rowOf = new Map<string, number>();
  private row = 0;

  /** Title lines and the first header block, three rows high. */
  front(): void {
    const plain: NewStyle = { font: "游ゴシック", size: 9 };
    this.put(0, DEPARTMENTS, "資料2", { ...plain, horizontal: "right" });
    this.put(1, 0, `第3回${names.city}${names.plan}推進会議`, plain);
    this.put(3, 0, `${names.plan} 施策(案)検討経過シート`, { ...plain, size: 14, bold: true });
    this.row = 5;
    this.headerBlock();
  }

  heading(row: HeadingRow): void {
    if (row.newPage) this.pageHeader(row.id);
    this.rowOf.set(row.id, this.row);
    pillars.forEach((pillar, column) => this.put(this.row, column, row.pillars.includes(pillar) ? "●" : "", markLook));
    this.put(this.row, CURRENT, row.current, headingLook);
    this.put(this.row, NOTE, row.note, { ...headingLook, bold: false });
    this.put(this.row, NEXT, row.next, headingLook);
    this.put(this.row, DEPARTMENTS, "", headingLook);
    this.heights.set(this.row, 19);
    this.row++;
  }

  item(row: ItemRow): void {
    const top = this.row;
    const height = Math.max(1, row.current.length);
    this.rowOf.set(row.id, top);
    const next = row.next.map(entryText).join("\n");
    const departments = row.departments.join("\n");
    for (let line = 0; line < height; line++) {
      const current = row.current[line] ? entryText(row.current[line]) : "";
      for (let column = 0; column < CURRENT; column++) this.put(top + line, column, "", letters);
      this.put(top + line, CURRENT, current, letters);
      this.put(top + line, NOTE, line === 0 ? row.note : "", letters);
      this.put(top + line, NEXT, line === 0 ? next : "", letters);
      this.put(top + line, DEPARTMENTS, line === 0 ? departments : "", letters);
      const lines = Math.max(linesOf(current, 22), Math.ceil(linesOf(next, 22) / height), Math.ceil(linesOf(departments, 8) / height), Math.ceil(linesOf(row.note, 12) / height));
      this.heights.set(top + line, 5 + 13 * lines);
    }
    if (height > 1) for (const column of [NOTE, NEXT, DEPARTMENTS]) this.merged.push({ top, left: column, bottom: top + height - 1, right: column });
    this.row += height;
  }

  footnotes(): void {
    const look: NewStyle = { font: "游ゴシック", size: 9 };
    this.put(this.row + 1, 0, "※計画の柱 I 守る、II つくる、III つなぐ、IV 育てる", look);
  }

  replace(rowId: string, column: SampleColumn, from: string, to: string): void {
    const { row, column: first } = this.place(rowId, column);
    const last = column === "pillars" ? CURRENT - 1 : first;
    let found = false;
    for (let each = first; each <= last; each++) {
      const cell = this.cells.get(`${row}:${each}`);
      const text = String(cell?.value ?? "");
      if (!cell || !(from === "" ? text === "" : text.includes(from))) continue;
      this.cells.set(`${row}:${each}`, { ...cell, value: from === "" ? to : text.replace(from, to) });
      found = true;
    }
    if (!found) throw new Error(`the sample's row ${rowId} has no 「${from}」`);
  }

  place(rowId: string, column: SampleColumn): SamplePlace {
    const row = this.rowOf.get(rowId);
    if (row === undefined) throw new Error(`the sample has no row ${rowId}`);
    return { row, column: { pillars: 0, current: CURRENT, note: NOTE, next: NEXT, departments: DEPARTMENTS }[column] };
  }

  build(): NewSheet {
    return {
      name: SAMPLE_SHEET,
      cells: [...this.cells.values()],
      merged: this.merged,
      widths,
      heights: this.heights,
      frozenRows: 8,
      printTitles: { top: 5, bottom: 7 },
      printArea: { top: 0, left: 0, bottom: this.row + 1, right: DEPARTMENTS },
      pageBreaks: this.pageBreaks,
      landscape: true,
    };
  }

  /** A page's own header block, behind a blank line; its first row is found by 「頁」 and the heading's id. */
  private pageHeader(headingId: string): void {
    this.pageBreaks.push(this.row);
    this.row++;
    this.rowOf.set(`頁${headingId}`, this.row);
    this.headerBlock();
  }

  private headerBlock(): void {
    const top = this.row;
    this.headerRow(["計画の柱※", names.current, "作業経過等", names.next, "関係課"], 28);
    this.headerRow(["", "緑と水の施策", "", "緑と水の施策", ""], 16);
    this.pillarRow("主な取組");
    this.merged.push({ top, left: 0, bottom: top + 1, right: 3 });
  }

  private headerRow([pillarTitle, current, note, next, departments]: readonly string[], height: number): void {
    for (let column = 0; column < CURRENT; column++) this.put(this.row, column, column === 0 ? pillarTitle : "", headerLook);
    [current, note, next, departments].forEach((title, index) => this.put(this.row, CURRENT + index, title, headerLook));
    this.heights.set(this.row, height);
    this.row++;
  }

  private pillarRow(side: string): void {
    pillars.forEach((pillar, column) => this.put(this.row, column, pillar, headerLook));
    [side, "", side, ""].forEach((title, index) => this.put(this.row, CURRENT + index, title, headerLook));
    this.heights.set(this.row, 28);
    this.row++;
  }

  private put(row: number, column: number, value: string, style: NewStyle): void {
    this.cells.set(`${row}:${column}`, { row, column, value: value === "" ? null : value, style });
  }
}

function entryText([label, text]: Entry): string {
  return `${label} ○${text}`;
}

/** Lines that a text takes in a column that is so many full-width characters wide. */
function linesOf(text: string, width: number): number {
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / width)), 0);
}

function rosterSheet(): NewSheet {
  const titles = ["正式名称", "略称", "有効開始", "有効終了", "後継", "部名"];
  const look: NewStyle = { font: "游ゴシック", size: 10, border: true };
  const rows = rosterRows.map(([official, abbreviation, division, until = "", successor = ""]) => [official, abbreviation, "", until, successor, division]);
  return {
    name: SAMPLE_ROSTER_SHEET,
    widths: [22, 12, 12, 12, 22, 14],
    frozenRows: 1,
    cells: [titles, ...rows].flatMap((row, rowIndex) =>
      row.map((value, column): NewCell => ({ row: rowIndex, column, value: value === "" ? null : value, style: rowIndex === 0 ? { ...look, bold: true, fill: "#E2EFDA" } : look })),
    ),
  };
}
