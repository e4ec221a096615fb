import type { NoteStatement, Reference } from "../notation/syntax";
import { sameCell } from "../sheet/address";
import type { Band, ComparisonSheet, Item, ItemId, Note, PolicyId, Side } from "../plan/model";
import { oncePer } from "../once";
import { withinSheet } from "./outside";
import { directoryOf, type Directory } from "./directory";
import { withRanges } from "./ranges";
import { asBelieved } from "./tentative";

/** A statement with whom it is about. */
export interface PlacedStatement {
  /** Index into `ComparisonSheet.notes`, and of the statement in it: where it is written out. */
  readonly note: number;
  readonly statement: number;
  readonly value: NoteStatement;
  /** Index of the band that it speaks of. */
  readonly band: number;
  /** The items it is about; empty on a heading. */
  readonly items: Readonly<Record<Side, readonly ItemId[]>>;
  /** The policies it is about when it stands on a heading; empty elsewhere. */
  readonly policies: Readonly<Record<Side, readonly PolicyId[]>>;
}

/** Statements that speak of one item of a band, so that their row matters where a band has several. */
const OF_ONE_ITEM: ReadonlySet<NoteStatement["kind"]> = new Set(["added", "deleted", "absorbed", "moved", "handed-over", "separated", "restored"]);

/**
 * Every statement of the sheet's notes with the items or policies it speaks of, in reading order; 〃 stands
 * for the statements above it. Worked out once a sheet.
 */
export const placeStatements = oncePer((sheet: ComparisonSheet): readonly PlacedStatement[] => {
  const directory = directoryOf(sheet);
  const above: Partial<Record<Note["column"], readonly { note: number; statement: number; value: NoteStatement }[]>> = {};
  const found: PlacedStatement[] = [];
  for (const band of sheet.bands) {
    for (const index of band.notes) {
      const note = sheet.notes[index];
      const written = note.statements.flatMap((value, statement) =>
        value.kind === "same-as-above" ? (above[note.column] ?? []) : [{ note: index, statement, value: withRanges(withinSheet(value, sheet), sheet) }],
      );
      if (written.length > 0) above[note.column] = written;
      for (const { note: origin, statement, value } of written) {
        const { items, policies } = subjects(sheet, band, note, value, directory);
        found.push(asBelieved({ note: origin, statement, value, band: band.number, items, policies }, sheet, directory));
      }
    }
  }
  return found;
});

function subjects(sheet: ComparisonSheet, band: Band, note: Note, value: NoteStatement, directory: Directory): Pick<PlacedStatement, "items" | "policies"> {
  const current = band.current.map(directory.first);
  const next = band.next.map(directory.first);
  if (current.length + next.length === 0) {
    return { items: { current: [], next: [] }, policies: { current: band.currentHeadings, next: band.nextHeadings } };
  }
  const arrived = next.length > 0 && comesFromElsewhere(value, note.text, current, directory);
  const items = {
    current: arrived ? [] : narrowed("current", current, sheet, band, note, value, directory),
    next: narrowed("next", next, sheet, band, note, value, directory),
  };
  return { items, policies: { current: [], next: [] } };
}

/** Statements that may say of a next item which other row it stood in. */
const MAY_NAME_ORIGIN: ReadonlySet<NoteStatement["kind"]> = new Set(["moved", "renumbered", "other", "goes-on", "unchanged", "revised", "reworded", "renamed"]);

/**
 * Whether a statement names as its source a current item that stands in another row: 旧③から移動 beside current ②.
 * Then it speaks of the row's next item alone.
 */
function comesFromElsewhere(value: NoteStatement, noteText: string, current: readonly ItemId[], directory: Directory): boolean {
  if (current.length === 0 || value.references.length === 0 || !MAY_NAME_ORIGIN.has(value.kind)) return false;
  const near = { policies: current.flatMap((id) => directory.home(id) ?? []), keys: [] };
  const sources = value.references.filter((reference) => reference.level === "item" && isOrigin(noteText, value, reference));
  const named = sources.flatMap(({ keys }) => keys.map((key) => directory.find("current", key, "item", near).items));
  return named.length > 0 && named.every((ids) => ids.length > 0 && ids.every((id) => !current.includes(id)));
}

/** Whether a reference on the row of a next item names what that was before: 旧③から移動, 番号変更(旧③), 旧③→②. */
export function isOrigin(noteText: string, value: NoteStatement, reference: Reference): boolean {
  if (reference.frame === "next" || isBeside(noteText, value, reference)) return false;
  if (reference.role === "left") return true;
  return reference.frame === "current" && (reference.role === "member" || value.kind === "renumbered" || namesSource(noteText, value, reference));
}

/** Kinds that say of whatever number stands in them what became of it. */
const TIES: ReadonlySet<NoteStatement["kind"]> = new Set(["merged", "absorbed", "split", "separated", "moved", "renumbered", "policies-mapped", "policy-split"]);

/** What is said of another item that this one stands beside: 1-1とは対象が異なる, 1-2と連携, 1-3は継続, 1-4を参照; 1-5と合わせて再編 is of both. */
const BESIDE = /^\s*(?:は|と(?!(?:合わせ|あわせ|併せ)た|(?:合わせて|あわせて|併せて)?(?:再編|整理|合体))|を(?:参[照考]|踏まえ|除[きくい]|確認|補完))/u;

/** Whether a reference only mentions another item, so that nothing ties it to the statement's own. */
export function isBeside(noteText: string, value: NoteStatement, reference: Reference): boolean {
  return !TIES.has(value.kind) && BESIDE.test(noteText.slice(reference.end, value.end).normalize("NFKC"));
}

/** Where a band has several items of a side, the row of the note or a number in it says which is meant. */
function narrowed(
  side: Side,
  items: readonly ItemId[],
  sheet: ComparisonSheet,
  band: Band,
  note: Note,
  value: NoteStatement,
  directory: Directory,
): readonly ItemId[] {
  const tagged = items.filter((id) => isTaggedBy(directory.item(id), note, value));
  if (tagged.length > 0) return tagged;
  if (items.length < 2) return items;
  const addressed = items.filter((id) => addresses(value, side, directory.item(id)));
  if (addressed.length > 0) return addressed;
  if (!OF_ONE_ITEM.has(value.kind)) return items;
  const named = items.filter((id) => value.references.some((reference) => reference.role !== "target" && names(reference, side, directory.item(id).key)));
  if (named.length > 0) return named;
  const noteForEachRow = band.notes.some((other) => sheet.notes[other].column === note.column && sheet.notes[other].at.row !== note.at.row);
  const inRow = items.filter((id) => directory.item(id).at.row === note.at.row);
  const below = note.at.row > band.top;
  return (below || noteForEachRow) && inRow.length > 0 ? inRow : items;
}

/** Whether the statement is a tag in the item's own cell: ①-3 【新規】… */
function isTaggedBy({ at }: Item, note: Note, value: NoteStatement): boolean {
  return sameCell(at, note.at) && (at.start ?? 0) <= value.start && value.end <= (at.end ?? Infinity);
}

/** Whether the statement begins with the item's number: (1)変更なし, 1-2は文言修正. */
function addresses({ start, bullet, references: [first] }: NoteStatement, side: Side, { key, label }: Item): boolean {
  if (key === "") return false;
  if (bullet) return bullet.text.normalize("NFKC") === label.normalize("NFKC");
  return first !== undefined && first.start === start && (first.role === "left" || first.role === "mention") && names(first, side, key);
}

function names(reference: Reference, side: Side, key: string): boolean {
  return (reference.frame === null || reference.frame === side) && reference.keys.includes(key);
}

/**
 * Whether a reference names where something comes from: ①-3から移動, ①-3の後半, or a number that is
 * all the statement says.
 * @param noteText the text that the offsets count in
 */
export function namesSource(noteText: string, value: NoteStatement, reference: Reference): boolean {
  const before = noteText.slice(value.start, reference.start).normalize("NFKC");
  const after = noteText.slice(reference.end, value.end).normalize("NFKC");
  if (/^\s*(?:の?(?:一部|前半|後半)(?:部分)?)?\s*(?:から|より|を(?:分|独|移|引))/u.test(after)) return true;
  return reference.role !== "target" && /^[\s(←・]*$/u.test(before) && /^\s*(?:の(?:一部|前半|後半)(?:部分)?)?[\s)]*$/u.test(after);
}
