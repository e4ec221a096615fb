import type { Side } from "../plan/model";
import { parseColumn } from "../sheet/address";
import { mergeAt, textAt, type SheetSnapshot } from "../sheet/snapshot";
import { bodyEnd, footnotesBelow, linesAbove, tableEdges } from "./body";
import { cellsOfColumn, headerPath } from "./column-cells";
import { namesItems } from "./columns";
import { profileColumn, sampleRows } from "./column-profile";
import type { HeaderCandidate } from "./header-block";
import { withNames, type HeaderBlock, type LocateResult, type LogicalColumn, type SideColumns, type Table, type TableChoice, type TableColumns } from "./table";
import { planTitle } from "./vocabulary";

/**
 * The table that a person set by hand. Header blocks that come again below are still recognised.
 * @returns no table and `choice-does-not-fit` where the choice cannot be right any more
 */
export function locateByHand(sheet: SheetSnapshot, choice: TableChoice, candidates: readonly HeaderCandidate[]): LocateResult {
  const misfit: LocateResult = { tables: [], none: { sheet: sheet.name, reason: "choice-does-not-fit", nearest: null } };
  const area = sheet.area;
  const { top, bottom } = choice.header;
  if (!area || top > bottom || bottom < area.top || bottom >= area.bottom) return misfit;

  const column = (letters: string): LogicalColumn | null => {
    const left = parseColumn(letters);
    if (left === null || left < area.left || left > area.right) return null;
    const merged = mergeAt(sheet, bottom, left) ?? mergeAt(sheet, bottom + 1, left);
    const title = headerPath(sheet, choice.header, left).map((cell) => cell.text.replace(/\s+/g, " ").trim()).join(" ");
    return { left, right: Math.min(merged?.right ?? left, area.right), title };
  };
  const { pillars = [], current, note, next, departments } = choice.columns;
  const letters = [...pillars, ...current, ...note, ...next, ...departments];
  const rest = [...pillars, ...note, ...next, ...departments];
  const disjoint = new Set(rest).size === rest.length && current.every((name) => !note.includes(name) && !departments.includes(name));
  if (current.length === 0 || next.length === 0 || current.at(-1) === next.at(-1) || !disjoint) return misfit;
  if (letters.some((name) => column(name) === null)) return misfit;
  const columns = (names: readonly string[]) => narrowed(names.flatMap((name) => column(name) ?? []), letters);

  const headers = repeatedHeaders(sheet, choice.header, candidates, columns([...current, ...next]));
  const inHeader = (row: number) => headers.some((block) => row >= block.top && row <= block.bottom);
  const rows = sampleRows(bottom + 1, area.bottom, inHeader);
  const sides = withNames({ current: sideOf(sheet, columns(current), rows), next: sideOf(sheet, columns(next), rows) });
  const chosen: TableColumns = {
    pillars: columns(pillars),
    ...sides,
    notes: columns(note),
    changeKinds: [],
    departments: columns(departments),
    currentDepartments: [],
  };
  const filled = (side: Side) => profileColumn(sheet, chosen[side].text, rows).filled > 0;
  if (!filled("current") && !filled("next")) return misfit;

  const edges = tableEdges(chosen);
  const bodyBottom = Math.max(bodyEnd(sheet, chosen, bottom + 1, area.bottom), bottom);
  const { legends, titles } = linesAbove(sheet, top);
  const table: Table = {
    sheet: sheet.name,
    area: { top, left: edges.left, bottom: bodyBottom, right: edges.right },
    headers: headers.filter((block) => block.top <= bodyBottom),
    columns: chosen,
    bodyBottom,
    planNames: { current: nameOf(sheet, choice, chosen.current), next: nameOf(sheet, choice, chosen.next) },
    footnotes: [...legends, ...footnotesBelow(sheet, bodyBottom, area.bottom, edges.left, edges.right)].map((cell) => cell.text),
    titles: titles.map((cell) => cell.text),
    located: "by-hand",
  };
  return { tables: [table], none: null };
}

/** A header merged over several chosen columns gives each of them its own part only. */
function narrowed(columns: readonly LogicalColumn[], letters: readonly string[]): readonly LogicalColumn[] {
  const starts = letters.flatMap((name) => parseColumn(name) ?? []);
  return columns.map((column) => {
    const following = starts.filter((start) => start > column.left && start <= column.right);
    return following.length > 0 ? { ...column, right: Math.min(...following) - 1 } : column;
  });
}

/** Number before text; with three or more, headings before them, or a name between. A column of bare numbers is the number's. */
function sideOf(sheet: SheetSnapshot, columns: readonly LogicalColumn[], rows: readonly number[]): SideColumns {
  const text = columns[columns.length - 1];
  const before = columns.slice(0, -1);
  const profileOf = (column: LogicalColumn) => profileColumn(sheet, column, rows);
  const isNumber = (column: LogicalColumn | undefined) => column !== undefined && (before.length === 1 || profileOf(column).labels >= 0.5);
  let at = before.length - 1;
  const isNamed = !isNumber(before[at]) && isNumber(before[at - 1]) && namesItems({ profile: profileOf(before[at]) }, profileOf(text).filled);
  const name = isNamed ? before[at--] : null;
  const number = isNumber(before[at]) ? before[at] : null;
  return { headings: before.slice(0, number ? at : at + 1), number, name, text };
}

function nameOf(sheet: SheetSnapshot, choice: TableChoice, side: SideColumns): string {
  return planTitle([side.number ?? side.text, side.text].map(({ left }) => headerPath(sheet, choice.header, left)[0]?.text ?? ""));
}

/** Blocks that were found as headers below the chosen one, and rows that repeat its words under the plans' columns. */
function repeatedHeaders(
  sheet: SheetSnapshot,
  header: HeaderBlock,
  candidates: readonly HeaderCandidate[],
  columns: readonly LogicalColumn[],
): readonly HeaderBlock[] {
  const below = candidates.filter((candidate) => candidate.top > header.bottom);
  const covered = (row: number) => below.some((block) => row >= block.top && row <= block.bottom);
  const words = columns.map((column) => textAt(sheet, header.bottom, column.left).trim());
  const repeats: HeaderBlock[] = [];
  if (words.filter((word) => word !== "").length >= 2) {
    for (let row = header.bottom + 1; row <= (sheet.area?.bottom ?? 0); row++) {
      const same = columns.every((column, index) => (cellsOfColumn(sheet, column, row)[0]?.text.trim() ?? "") === words[index]);
      if (same && !covered(row)) repeats.push({ top: row, bottom: row });
    }
  }
  const blocks = [header, ...below.map(({ top, bottom }) => ({ top, bottom })), ...repeats];
  return blocks.sort((a, b) => a.top - b.top);
}
