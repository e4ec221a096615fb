import fs from "node:fs";
import path from "node:path";
import type { Area } from "../../src/core/sheet/address";
import { snapshotOfTexts, type SheetSnapshot } from "../../src/core/sheet/snapshot";
import type { LinkKind } from "../../src/core/lineage/model";
import type { Item, ItemId } from "../../src/core/plan/model";

/** A clean sheet with what a careful reader says of it; the format is described in README.md beside this file. */
export interface CleanSheet {
  readonly name: string;
  readonly title: string;
  /** Item keys of both sides and the kind. */
  readonly links: readonly { readonly from: readonly string[]; readonly to: readonly string[]; readonly kind: LinkKind }[];
  /** Departments by next item key, for some items. */
  readonly departments: ReadonlyMap<string, readonly string[]>;
  readonly snapshot: SheetSnapshot;
}

/** Every sheet of this folder, by name. */
export function readCorpus(folder = __dirname): readonly CleanSheet[] {
  return fs
    .readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => readCleanSheet(path.basename(file, ".txt"), fs.readFileSync(path.join(folder, file), "utf8")));
}

/** @throws Error if the text does not keep to the format: a test's own data must be right */
export function readCleanSheet(name: string, text: string): CleanSheet {
  const [head, body] = text.split(/^---\n/m);
  if (body === undefined) throw new Error(`${name}: no line ---`);
  const fields = new Map(head.trim().split("\n").map((line) => splitOnce(line, ":")));
  return {
    name,
    title: fields.get("title") ?? name,
    links: list(fields.get("links")).map((entry) => {
      const [pair, kind] = splitOnce(entry, " ");
      const [from, to] = splitOnce(pair, ">");
      return { from: keys(from), to: keys(to), kind: kind as LinkKind };
    }),
    departments: new Map(list(fields.get("departments")).map((entry) => [splitOnce(entry, "=")[0], splitOnce(entry, "=")[1].split(",")] as const)),
    snapshot: readCells(name, body),
  };
}

/** What an item is called in `links`: its key, or its place among its side's items (@3) where it has no number. */
export function itemNames(items: readonly Pick<Item, "id" | "key">[]): ReadonlyMap<ItemId, string> {
  return new Map(items.map(({ id, key }, index) => [id, key || `@${index + 1}`]));
}

function readCells(name: string, body: string): SheetSnapshot {
  const rows = body.replace(/\n$/, "").split("\n").map((line) => line.split("|"));
  const width = Math.max(...rows.map((row) => row.length));
  const cell = (row: number, column: number) => rows[row]?.[column] ?? "";
  const merged: Area[] = [];
  rows.forEach((_, row) => {
    for (let column = 0; column < width; column++) {
      if (cell(row, column) === "^" || cell(row, column) === "<") continue;
      let right = column;
      while (cell(row, right + 1) === "<") right += 1;
      let bottom = row;
      while (cell(bottom + 1, column) === "^") bottom += 1;
      if (right > column || bottom > row) merged.push({ top: row, left: column, bottom, right });
    }
  });
  const texts = rows.map((_, row) => Array.from({ length: width }, (__, column) => (/^[\^<]$/.test(cell(row, column)) ? "" : cell(row, column).replaceAll("/", "\n"))));
  return snapshotOfTexts(name, texts, { merged });
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text.trim(), ""] : [text.slice(0, at).trim(), text.slice(at + separator.length).trim()];
}

const list = (text = "") => text.split(";").map((entry) => entry.trim()).filter(Boolean);
const keys = (text: string) => (text === "-" ? [] : text.split("+"));
