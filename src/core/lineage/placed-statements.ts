import { givesReason } from "../notation/note-endings";
import { TIES } from "../notation/note-meaning";
import { PART_OF_TEXT } from "../notation/note-vocabulary";
import type { NoteStatement, Reference } from "../notation/syntax";
import { sameCell } from "../sheet/address";
import type { Band, ComparisonSheet, Item, ItemId, Note, PolicyId, Side } from "../plan/model";
import { oncePer } from "../once";
import { withinSheet } from "./outside";
import { directoryOf, type Directory, type Near } from "./directory";
import { withHeading, type NamedHeading, type WithHeading } from "./named-headings";
import { nearOf } from "./near";
import { withRanges } from "./ranges";
import { asBelieved } from "./tentative";

/** A statement with whom it is about. */
export interface PlacedStatement {
  /** Index into `ComparisonSheet.notes`, and of the statement in it: where it is written out. */
  readonly note: number;
  readonly statement: number;
  readonly value: NoteStatement;
  /** The heading that it names by its title as where something goes or comes from, or null. */
  readonly heading: NamedHeading | null;
  /** Index of the band that it speaks of. */
  readonly band: number;
  /** The items it is about; empty on a heading. */
  readonly items: Readonly<Record<Side, readonly ItemId[]>>;
  /** The policies it is about when it stands on a heading; empty elsewhere. */
  readonly policies: Readonly<Record<Side, readonly PolicyId[]>>;
}

/** Statements that speak of one item of a band, so that their row matters where a band has several. */
const OF_ONE_ITEM: ReadonlySet<NoteStatement["kind"]> = new Set(["added", "deleted", "absorbed", "moved", "handed-over", "separated", "restored", "nothing-there"]);

/**
 * Every statement of the sheet's notes with the items or policies it speaks of, in reading order; 〃 stands
 * for the statements above it. Worked out once a sheet.
 */
export const placeStatements = oncePer((sheet: ComparisonSheet): readonly PlacedStatement[] => {
  const directory = directoryOf(sheet);
  const above: Partial<Record<Note["column"], readonly ({ note: number; statement: number } & WithHeading)[]>> = {};
  const found: PlacedStatement[] = [];
  for (const band of sheet.bands) {
    for (const index of band.notes) {
      const note = sheet.notes[index];
      const written = note.statements.flatMap((value, statement) =>
        value.kind === "same-as-above" ? (above[note.column] ?? []) : [{ note: index, statement, ...withHeading(withRanges(withinSheet(value, sheet), sheet), note.text, sheet) }],
      );
      if (written.length > 0) above[note.column] = written;
      for (const { note: origin, statement, value, heading } of written) {
        const { items, policies } = subjects(sheet, band, note, { value, heading }, directory);
        found.push(asBelieved({ note: origin, statement, value, heading, band: band.number, items, policies }, sheet, directory));
      }
    }
  }
  return found;
});

function subjects(sheet: ComparisonSheet, band: Band, note: Note, { value, heading }: WithHeading, directory: Directory): Pick<PlacedStatement, "items" | "policies"> {
  const items = { current: band.current.map(directory.first), next: band.next.map(directory.first) };
  if (items.current.length + items.next.length === 0) {
    return { items, policies: { current: band.currentHeadings, next: band.nextHeadings } };
  }
  const row: NoteRow = { items, band, note, sheet, directory, among: amongItems(items, sheet, band, directory) };
  if (isOfOthers(value, row)) return { items: NOBODY, policies: NOBODY };
  const arrived = items.next.length > 0 && (comesFromElsewhere(value, note.text, items.current, directory) || comesFromHeading(heading, items.current, directory));
  return { items: { current: arrived ? [] : narrowed("current", value, row), next: narrowed("next", value, row) }, policies: { current: [], next: [] } };
}

/** A note with what stands in its row. */
interface NoteRow {
  readonly items: PlacedStatement["items"];
  readonly band: Band;
  readonly note: Note;
  readonly sheet: ComparisonSheet;
  readonly directory: Directory;
  readonly among: AmongItems;
}

/** Finds the items of a row and side that a number in its note names: the keys as they stand, or short for those that stand there. */
type AmongItems = (side: Side, reference: Reference) => readonly ItemId[];

function amongItems(items: PlacedStatement["items"], sheet: ComparisonSheet, band: Band, directory: Directory): AmongItems {
  let near: Readonly<Record<Side, Near>> | null = null;
  return (side, { frame, keys, level, parts }) => {
    if (frame !== null && frame !== side) return [];
    const exact = items[side].filter((id) => keys.includes(directory.item(id).key));
    if (exact.length > 0) return exact;
    near ??= nearOf({ items, policies: { current: [], next: [] }, band: band.number }, sheet, directory, () => []);
    const around = near[side];
    const found = keys.flatMap((key, at) => directory.find(side, key, level, around, parts[at]?.label).items);
    return items[side].filter((id) => found.includes(id));
  };
}

const NOBODY: PlacedStatement["items"] = { current: [], next: [] };

/** 旧1から, 旧1より: where something comes from; 旧1から4まで begins a range. */
const FROM_THERE = /^\s*(?:から|より)(?![^、。]{1,12}まで)/u;

/**
 * Whether a statement is of other items than the row's own, and each of them stays where it stands. Such is a renumbering –
 * 新規。旧1～5は繰下げ, 新規（旧1→新2） beside next 1 – but 旧1から繰下げ and, on a row that nobody calls new, a single 旧1を繰下げ name
 * the row's own; and the cause of one: 1を廃止したため, 2新規のため beside 2 that became 3.
 */
function isOfOthers({ kind, references, end, text }: NoteStatement, { items, band, note, sheet, among }: NoteRow): boolean {
  if (references.length === 0 || items.next.length === 0) return false;
  const isCause = (kind === "added" || kind === "deleted") && items.current.length > 0 && givesReason(text);
  if (!isCause && kind !== "renumbered") return false;
  const isNext = ({ role }: Reference) => role === "right" || role === "target" || kind === "added";
  const isOwn = (reference: Reference) => among(reference.frame ?? (isNext(reference) ? "next" : "current"), reference).length > 0;
  if (references.some((one) => isOwn(one) || (one.role === "left" && FROM_THERE.test(note.text.slice(one.end, end))))) return false;
  if (isCause) return true;
  const isNew = items.current.length === 0 && band.notes.some((index) => sheet.notes[index].statements.some((one) => one.kind === "added"));
  return isNew || references.some((one) => one.role !== "right" && one.role !== "target" && one.keys.length > 1);
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

/** Whether a statement names as its source a heading that none of the row's current items stands under. */
function comesFromHeading(heading: NamedHeading | null, current: readonly ItemId[], directory: Directory): boolean {
  if (heading === null || heading.role !== "source") return false;
  const homes = new Set(current.flatMap((id) => directory.chain(directory.home(id) ?? "")));
  return !heading.policies.some(({ id }) => homes.has(id));
}

/** Whether a reference on the row of a next item names what that was before: 旧③から移動, 番号変更(旧③), 旧③→②. */
export function isOrigin(noteText: string, value: NoteStatement, reference: Reference): boolean {
  if (reference.frame === "next" || isBeside(noteText, value, reference)) return false;
  if (reference.role === "left") return true;
  return reference.frame === "current" && (reference.role === "member" || value.kind === "renumbered" || namesSource(noteText, value, reference));
}

/** What is said of another item that this one stands beside: 1-1とは対象が異なる, 1-2と連携, 1-3は継続, 1-4を参照; 1-5と合わせて再編 is of both. */
const BESIDE = /^\s*(?:は|と(?!(?:合わせ|あわせ|併せ)た|(?:合わせて|あわせて|併せて)?(?:再編|整理|合体))|を(?:参[照考]|踏まえ|除[きくい]|確認|補完))/u;

/** Whether a reference only mentions another item, so that nothing ties it to the statement's own. */
export function isBeside(noteText: string, value: NoteStatement, reference: Reference): boolean {
  return !TIES.has(value.kind) && BESIDE.test(noteText.slice(reference.end, value.end).normalize("NFKC"));
}

/** Where a band has several items of a side, the row of the note or a number in it says which is meant. */
function narrowed(side: Side, value: NoteStatement, row: NoteRow): readonly ItemId[] {
  const { band, note, sheet, directory, among } = row;
  const items = row.items[side];
  const tagged = items.filter((id) => isTaggedBy(directory.item(id), note, value));
  if (tagged.length > 0) return tagged;
  if (items.length < 2) return items;
  if (value.kind === "split" || value.kind === "merged") return partners(side, value, row);
  const addressed = addressees(side, value, row);
  if (addressed.length > 0) return addressed;
  // ①-3 新規追加 beside ①-1, ①-2 and ①-1, ①-2, ①-3 is of no current item.
  if (!TIES.has(value.kind) && addressees(side === "current" ? "next" : "current", value, row).length > 0) return [];
  if (leadsElsewhere(side, value, row)) return [];
  if (!OF_ONE_ITEM.has(value.kind)) return items;
  const named = value.references.filter(({ role }) => role !== "target").flatMap((reference) => among(side, reference));
  if (named.length > 0) return items.filter((id) => named.includes(id));
  const noteForEachRow = band.notes.some((other) => sheet.notes[other].column === note.column && sheet.notes[other].at.row !== note.at.row);
  const inRow = items.filter((id) => directory.item(id).at.row === note.at.row);
  const below = note.at.row > band.top;
  return (below || noteForEachRow) && inRow.length > 0 ? inRow : items;
}

/**
 * The items that a split or merger in a cell of several names – 1を1と2に分割 beside 1, 2 and 1, 2, 3 – if all that it names
 * stand there; in a cell of one item those beside it are all its own.
 */
function partners(side: Side, { kind, references }: NoteStatement, { items, among }: NoteRow): readonly ItemId[] {
  const others = items[kind === "split" ? "current" : "next"];
  if (others.length < 2 && (kind === "split" ? side === "next" : side === "current")) return items[side];
  // ①-3は①-2から分割, where ①-3 is of the next plan alone, names a part without に.
  const isPart = (reference: Reference) => kind === "split" && among("current", reference).length === 0 && among("next", reference).length > 0;
  const isGoal = (reference: Reference) => reference.role === "target" || reference.role === "right" || isPart(reference);
  const naming = references.filter((reference) => isGoal(reference) === (side === "next"));
  const named = [...new Set(naming.flatMap((reference) => among(side, reference)))];
  const isWhole = named.length > 0 && named.length === new Set(naming.flatMap(({ keys }) => keys)).size;
  return isWhole ? items[side].filter((id) => named.includes(id)) : items[side];
}

/** Whether the statement is a tag in the item's own cell: ①-3 【新規】… */
function isTaggedBy({ at }: Item, note: Note, value: NoteStatement): boolean {
  return sameCell(at, note.at) && (at.start ?? 0) <= value.start && value.end <= (at.end ?? Infinity);
}

/**
 * Whether a statement in a cell of several begins with the number of an item that is of the other plan, and speaks of that alone:
 * 次期④は施策2③から移動 is of no current item.
 */
function leadsElsewhere(side: Side, { start, references: [first] }: NoteStatement, { among }: NoteRow): boolean {
  if (first === undefined || first.start !== start || first.frame === null || first.frame === side || first.role !== "left") return false;
  return among(first.frame, first).length > 0;
}

/** The items whose number the statement begins with: (1)変更なし, 1-2は文言修正, 3を修正. */
function addressees(side: Side, { start, bullet, references: [first] }: NoteStatement, { items, directory, among }: NoteRow): readonly ItemId[] {
  if (bullet) {
    const number = bullet.text.normalize("NFKC");
    return items[side].filter((id) => directory.item(id).label.normalize("NFKC") === number);
  }
  const leads = first !== undefined && first.start === start && first.role !== "target" && first.role !== "right";
  return leads ? among(side, first) : [];
}

const TAKEN_FROM = new RegExp(`^\\s*(?:の?${PART_OF_TEXT})?\\s*(?:から|より|を(?:分|独|移|引))`, "u");
const PART_ALONE = new RegExp(`^\\s*(?:の?${PART_OF_TEXT})?[\\s)]*$`, "u");

/**
 * Whether a reference names where something comes from: ①-3から移動, ①-3の後半, or a number that is
 * all the statement says.
 * @param noteText the text that the offsets count in
 */
export function namesSource(noteText: string, value: NoteStatement, reference: Reference): boolean {
  const before = noteText.slice(value.start, reference.start).normalize("NFKC");
  const after = noteText.slice(reference.end, value.end).normalize("NFKC");
  if (TAKEN_FROM.test(after)) return true;
  return reference.role !== "target" && /^[\s(←・]*$/u.test(before) && PART_ALONE.test(after);
}
