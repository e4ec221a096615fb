import { normalForm } from "../notation/fold";
import type { Roster, RosterEntry } from "./roster";

/** What is wrong with a roster, by line as people count them (1-based). */
export interface RosterProblem {
  readonly line: number;
  readonly reason:
    | "not-text" // no text at all, or in an encoding that is neither UTF-8 nor Shift_JIS
    | "no-header" // no row names a column 正式名称
    | "empty" // a header and nothing below it
    | "no-name" // a row with an abbreviation or date but no 正式名称
    | "bad-date"
    | "ends-before-start"
    | "repeated-name" // the same 正式名称 twice at the same time
    | "shared-abbreviation"; // one 略称 for two departments at the same time
  /** The words in question. */
  readonly text: string;
}

/** A roster is read whole or refused: half a roster would call right names wrong. */
export type RosterReading =
  | { readonly ok: true; readonly roster: Roster }
  | { readonly ok: false; readonly problems: readonly RosterProblem[] };

type Column = "official" | "abbreviations" | "from" | "until" | "successor" | "division" | "order";

/** What offices call these columns; 新課名 beside 旧課名 is the name that holds. */
const columnNames: Readonly<Record<Column, RegExp>> = {
  official: /^(正式名称|(新|現)?((課|課等|課・?室|部課|部署|所属|組織|担当課|所管課)名?|課?名称|課室名称))$/u,
  abbreviations: /^(略称|略号|略名|通称)$/u,
  from: /^(有効開始日?|開始日|設置日)$/u,
  until: /^(有効終了日?|終了日|廃止日)$/u,
  successor: /^(後継課?|承継先)$/u,
  division: /^(部名?|部局名?)$/u,
  order: /^(並び順|順番?)$/u,
};

/** How far down a title or a remark may push the header. */
const HEADER_ROWS = 10;
const ABBREVIATION_SEPARATORS = /[、,，/／;；\n]/;

interface Row {
  readonly line: number;
  readonly cells: Readonly<Partial<Record<Column, string>>>;
  /** What stands in columns that a roster does not know: 係, 内線. */
  readonly more: string;
}

/** Reads a roster from rows of cells: of a CSV, or of a worksheet 課名一覧. `firstLine` is the line of the first row. */
export function readRosterRows(rows: readonly (readonly string[])[], source: Roster["source"], firstLine = 1): RosterReading {
  const found = headerOf(rows);
  if (!found) return refused([{ line: firstLine, reason: "no-header", text: rows[0]?.join(",").slice(0, 40) ?? "" }]);
  const { header, top } = found;
  const columns = columnsOf(header);
  const further = furtherColumns(rows.slice(top + 1), header, columns);
  const body = rows.slice(top + 1).flatMap((cells, index) => {
    const row = readRow(cells, columns, firstLine + top + 1 + index);
    return severalIn(row, further.map((at) => (cells[at] ?? "").trim()));
  });
  const isEntry = ({ cells }: Row) => (top < 0 ? DEPARTMENT.test(cells.official ?? "") : Object.values(cells).some((text) => text !== ""));
  const named = inOrder(withoutSections(body.filter(isEntry)));
  if (named.length === 0) return refused([{ line: firstLine + top, reason: "empty", text: "" }]);
  const entries = named.map(entryOf);
  const problems = [...named.flatMap(rowProblems), ...nameProblems(named, entries)];
  return problems.length > 0 ? refused(problems) : { ok: true, roster: { entries, source } };
}

/** The names of a list's columns, and the row that they stand in: -1 where the list begins without. */
interface Header {
  readonly header: readonly string[];
  readonly top: number;
}

/** The row that names a column of departments, 正式名称 before all others: 課 alone may be a title. Null where nothing is a list of departments. */
function headerOf(rows: readonly (readonly string[])[]): Header | null {
  const head = rows.slice(0, HEADER_ROWS);
  const explicit = head.findIndex((row) => row.some((cell) => normalForm(cell) === "正式名称"));
  const top = explicit >= 0 ? explicit : head.findIndex((row) => columnOf(row, "official") >= 0);
  if (top >= 0) return { header: rows[top], top };
  const header = headerWithout(rows);
  return header && { header, top };
}

/** How a department's name ends. */
const DEPARTMENT = /(課|室|局|署|所|館|センター|園|係|班|委員会|会)$/u;
/** What a list says to be one by its unit; a 係 or a 会 may be part of one. */
const DEPARTMENT_NAME = /..(?:課|室|局|署|所|館|センター|園|委員会)$/u;
/** A list without a header is one where nearly every text of a column is a department's. */
const NEARLY_ALL = 0.8;
const FEWEST = 3;

/** The header that a list without one would have: 正式名称 over the column of departments; null where no column holds them. */
function headerWithout(rows: readonly (readonly string[])[]): readonly string[] | null {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  for (let column = 0; column < width; column++) {
    const texts = rows.map((row) => (row[column] ?? "").trim()).filter((text) => text !== "");
    const departments = texts.filter((text) => DEPARTMENT.test(text));
    if (departments.length >= FEWEST && departments.length >= texts.length * NEARLY_ALL) return Array.from({ length: column + 1 }, (_, at) => (at === column ? "正式名称" : ""));
  }
  return null;
}

/** One row for each department where the rows are those of its sections: 市民課 | 住民係, 市民課 | 国保係. */
function withoutSections(rows: readonly Row[]): readonly Row[] {
  const known = new Map<string, Row>();
  return rows.filter((row) => {
    const key = JSON.stringify(row.cells);
    const first = known.get(key);
    if (!first) known.set(key, row);
    return !first || first.more === row.more;
  });
}

function refused(problems: readonly RosterProblem[]): RosterReading {
  return { ok: false, problems: [...problems].sort((a, b) => a.line - b.line) };
}

function columnOf(header: readonly string[], column: Column): number {
  return header.findIndex((cell) => columnNames[column].test(normalForm(cell)));
}

/** What each cell of a header names; of several that name the same the first. */
function columnsOf(header: readonly string[]): readonly (Column | null)[] {
  const columns = (Object.keys(columnNames) as Column[]).map((column) => [columnOf(header, column), column] as const);
  return header.map((_, at) => columns.find(([place]) => place === at)?.[1] ?? null);
}

/**
 * The columns right of the first with departments that hold departments as well: 総務部 | 総務課 | 税務課 | 広報課. They
 * bear its title or none – 略称, 係, 備考 are something else –, and no name of theirs stands twice, as a place or the name itself would.
 */
function furtherColumns(body: readonly (readonly string[])[], header: readonly string[], columns: readonly (Column | null)[]): readonly number[] {
  const first = columns.indexOf("official");
  const width = body.reduce((widest, { length }) => Math.max(widest, length), 0);
  const namesOf = (at: number) => body.flatMap((cells) => namesIn((cells[at] ?? "").trim())).filter((name) => name !== "");
  const known = new Set(namesOf(first));
  return Array.from({ length: width }, (_, at) => at).filter((at) => {
    const title = normalForm(header[at] ?? "");
    if (at <= first || columns[at] || (title !== "" && title !== normalForm(header[first]))) return false;
    const names = namesOf(at);
    const areDepartments = names.length > 0 && names.every((name) => DEPARTMENT_NAME.test(name) && !known.has(name)) && new Set(names).size === names.length;
    if (areDepartments) names.forEach((name) => known.add(name));
    return areDepartments;
  });
}

/** The departments of a cell that lists several: 総務課、税務課. 保育・幼稚園課 is one, and so is 総合支所⏎市民課. */
function namesIn(cell: string): readonly string[] {
  const parts = cell.split(/[、,，/／;；\n・]/u).map((part) => part.trim()).filter((part) => part !== "");
  return parts.length > 1 && /[課室]$/u.test(parts[0]) && parts.every((part) => DEPARTMENT_NAME.test(part)) ? parts : [cell];
}

/** One row for each of the departments that a row names; what else it says is said of a single one. */
function severalIn(row: Row, further: readonly string[]): readonly Row[] {
  const { official = "", abbreviations = "", division } = row.cells;
  const names = [official, ...further].filter((cell) => cell !== "").flatMap(namesIn);
  if (names.length < 2 || abbreviations !== "") return [row];
  return names.map((name) => ({ ...row, cells: { official: name, ...(division === undefined ? {} : { division }) } }));
}

function readRow(cells: readonly string[], columns: readonly (Column | null)[], line: number): Row {
  const named: Partial<Record<Column, string>> = {};
  columns.forEach((column, at) => {
    if (column) named[column] = (cells[at] ?? "").trim();
  });
  return { line, cells: named, more: cells.filter((_, at) => !columns[at]).join("\t") };
}

/** By 並び順 where the roster has one; rows without a number keep their place behind the others. */
function inOrder(rows: readonly Row[]): Row[] {
  const order = ({ cells }: Row) => Number((cells.order ?? "").normalize("NFKC")) || Number.MAX_SAFE_INTEGER;
  return [...rows].sort((a, b) => order(a) - order(b) || a.line - b.line);
}

function entryOf({ cells }: Row): RosterEntry {
  return {
    official: joined(cells.official ?? ""),
    abbreviations: (cells.abbreviations ?? "").split(ABBREVIATION_SEPARATORS).map((text) => text.trim()).filter((text) => text !== ""),
    from: readDate(cells.from ?? ""),
    until: readDate(cells.until ?? ""),
    successor: cells.successor ? joined(cells.successor) : null,
    division: cells.division || null,
  };
}

/** A name wrapped by hand in a narrow cell is one name. */
function joined(name: string): string {
  return name.replace(/\n/g, "");
}

function rowProblems({ line, cells }: Row): RosterProblem[] {
  const problems: RosterProblem[] = [];
  if (!cells.official) problems.push({ line, reason: "no-name", text: cells.abbreviations ?? "" });
  for (const date of [cells.from, cells.until]) {
    if (date && readDate(date) === null) problems.push({ line, reason: "bad-date", text: date });
  }
  const from = readDate(cells.from ?? "");
  const until = readDate(cells.until ?? "");
  if (from && until && until < from) problems.push({ line, reason: "ends-before-start", text: `${cells.from}～${cells.until}` });
  return problems;
}

function nameProblems(rows: readonly Row[], entries: readonly RosterEntry[]): RosterProblem[] {
  const problems: RosterProblem[] = [];
  const users = new Map<string, number[]>();
  entries.forEach((entry, index) => {
    for (const name of new Set([entry.official, ...entry.abbreviations].map(normalForm))) {
      for (const other of users.get(name) ?? []) {
        if (!overlap(entries[other], entry)) continue;
        const isOfficial = normalForm(entry.official) === name && normalForm(entries[other].official) === name;
        problems.push({ line: rows[index].line, reason: isOfficial ? "repeated-name" : "shared-abbreviation", text: name });
      }
      users.set(name, [...(users.get(name) ?? []), index]);
    }
  });
  return problems.filter(({ text }) => text !== "");
}

function overlap(a: RosterEntry, b: RosterEntry): boolean {
  return (a.from ?? "") <= (b.until ?? "9999") && (b.from ?? "") <= (a.until ?? "9999");
}

/** The first years of the eras that rosters still name, less one. */
const eras: Readonly<Record<string, number>> = { 令和: 2018, R: 2018, 平成: 1988, H: 1988, 昭和: 1925, S: 1925 };

/**
 * Reads 2025-04-01, 2025/4/1, 2025年4月1日, 令和7年4月1日 or R7.4.1.
 * @returns an ISO date, or null if it is none
 */
export function readDate(text: string): string | null {
  const match = /^(令和|平成|昭和|[RHS])?(\d{1,4}|元)[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/i.exec(normalForm(text));
  if (!match) return null;
  const [, era, yearText, monthText, dayText] = match;
  const count = yearText === "元" ? 1 : Number(yearText);
  const year = era ? eras[era.toUpperCase()] + count : count;
  const month = Number(monthText);
  const day = Number(dayText);
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}
