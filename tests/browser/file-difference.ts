import { formatCell } from "../../src/core/sheet/address";
import { openArchive } from "../../src/xlsx/zip/archive";

/** The parts of a workbook whose packed bytes are not the same in two files. */
export function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [before, after].map((bytes) => openArchive(bytes).byName);
  const packed = (parts: typeof old, name: string): Uint8Array => parts.get(name)?.compressed ?? new Uint8Array();
  const names = new Set([...old.keys(), ...now.keys()]);
  return [...names].filter((name) => Buffer.compare(packed(old, name), packed(now, name)) !== 0).sort();
}

/** The cells of a CSV that differ: "G46". Quoted cells may hold line breaks. */
export function changedCells(before: string, after: string): readonly string[] {
  const [old, now] = [parseCsv(before), parseCsv(after)];
  const changed: string[] = [];
  for (let row = 0; row < Math.max(old.length, now.length); row++) {
    const columns = Math.max(old[row]?.length ?? 0, now[row]?.length ?? 0);
    for (let column = 0; column < columns; column++) {
      if ((old[row]?.[column] ?? "") !== (now[row]?.[column] ?? "")) changed.push(formatCell({ row, column }));
    }
  }
  return changed;
}

function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r?\n|$)/g)) {
    rows[rows.length - 1].push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "") break;
    if (end !== ",") rows.push([]);
  }
  return rows;
}

