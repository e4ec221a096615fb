import type { Roster, RosterEntry } from "./roster";
import { readRosterRows, type RosterReading } from "./roster-reading";

/** Reads a roster from the text of a CSV or of cells pasted from Excel (tab-separated). */
export function readRoster(text: string, source: Roster["source"]): RosterReading {
  return readRosterRows(parseSeparated(text), source);
}

/**
 * Reads a roster from the bytes of a CSV: UTF-8 with or without BOM, or Shift_JIS as Excel on Windows saves it.
 * @param date when the file was last changed, as an ISO date and time
 */
export function readRosterFile(bytes: Uint8Array, name: string, date: string | null = null): RosterReading {
  const text = decode(bytes);
  return text === null
    ? { ok: false, problems: [{ line: 1, reason: "not-text", text: name }] }
    : readRoster(text, { kind: "file", name, date });
}

function decode(bytes: Uint8Array): string | null {
  // No CSV has a NUL; a workbook or another binary file does.
  if (bytes.includes(0)) return null;
  for (const encoding of ["utf-8", "shift_jis"]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      continue;
    }
  }
  return null;
}

/**
 * Rows and cells of comma- or tab-separated text (RFC 4180: quoted cells may hold separators, line
 * breaks and doubled quotes). Blank lines stay, so that a row's index is its line unless a cell is broken over lines.
 */
export function parseSeparated(text: string): string[][] {
  const source = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const separator = (source.split("\n", 1)[0] ?? "").includes("\t") ? "\t" : ",";
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < source.length; at++) {
    const character = source[at];
    if (quoted) {
      if (character !== '"') cell += character;
      else if (source[at + 1] === '"') cell += source[at++];
      else quoted = false;
    } else if (character === '"' && cell === "") quoted = true;
    else if (character === separator || character === "\n") {
      row.push(cell);
      cell = "";
      if (character === "\n") {
        rows.push(row);
        row = [];
      }
    } else cell += character;
  }
  if (cell !== "" || row.length > 0) rows.push([...row, cell]);
  return rows;
}

const HEADER = ["正式名称", "略称", "有効開始", "有効終了", "後継", "部名"];

/** A roster as CSV with BOM, as Excel opens it. */
export function writeRosterCsv({ entries }: Pick<Roster, "entries">): string {
  const rows = entries.map((entry) => [
    entry.official,
    entry.abbreviations.join("、"),
    entry.from ?? "",
    entry.until ?? "",
    entry.successor ?? "",
    entry.division ?? "",
  ]);
  return `\ufeff${[HEADER, ...rows].map((row) => row.map(quoted).join(",")).join("\r\n")}\r\n`;
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** An entry for a name that is in use, for a first draft of the roster. */
export function draftEntry(name: string): RosterEntry {
  return { official: name, abbreviations: [], from: null, until: null, successor: null, division: null };
}
