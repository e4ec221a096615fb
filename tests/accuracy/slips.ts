import type { CheckedTable } from "../../src/core/check/result";
import type { NoteStatement } from "../../src/core/notation/syntax";
import type { DepartmentCell, Item, ItemId, Note, Policy } from "../../src/core/plan/model";
import { formatKey } from "../../src/core/notation/number-format";
import { sameCell, type CellAddress } from "../../src/core/sheet/address";
import { textAt, type SheetSnapshot } from "../../src/core/sheet/snapshot";
import { pick, splice, withTexts } from "./edit-snapshot";

/** One slip of a person, put into a clean sheet. */
export interface Slipped {
  readonly snapshot: SheetSnapshot;
  /** The slip counts as found when one of the accepted rules speaks of one of these cells. */
  readonly cells: readonly CellAddress[];
}

export interface SlipKind {
  readonly name: string;
  /** Codes that say what is wrong, the expected one first. */
  readonly accepted: readonly string[];
  /** "certain": whoever sees the sheet knows that something is wrong. */
  readonly certainty: "certain" | "question";
  /** null where the sheet has no place for this slip. */
  readonly inject: (clean: CheckedTable, random: () => number) => Slipped | null;
}

const kinds: SlipKind[] = [];

function kind(
  name: string,
  accepted: readonly string[],
  inject: SlipKind["inject"],
  certainty: SlipKind["certainty"] = "certain",
): void {
  kinds.push({ name, accepted, inject, certainty });
}

type Change = { at: CellAddress; text: string };

function slipped(clean: CheckedTable, changes: readonly Change[], more: readonly CellAddress[] = []): Slipped | null {
  if (changes.every(({ at, text }) => textOf(clean, at) === text)) return null;
  return { snapshot: withTexts(clean.snapshot, changes), cells: [...changes.map(({ at }) => at), ...more] };
}

const textOf = (clean: CheckedTable, at: CellAddress) => textAt(clean.snapshot, at.row, at.column);
const cellOf = ({ sheet, row, column }: CellAddress): CellAddress => ({ sheet, row, column });
const itemsOf = (clean: CheckedTable, ids: readonly ItemId[]): Item[] =>
  [...clean.sheet.current.items, ...clean.sheet.next.items].filter((item) => ids.includes(item.id));
const nextItems = (clean: CheckedTable) => clean.sheet.next.items.filter((item) => item.number !== null);
const alone = (clean: CheckedTable, item: Item) =>
  [...clean.sheet.current.items, ...clean.sheet.next.items].every((other) => other === item || !sameCell(other.at, item.at));
const lastOf = (key: string) => Number(key.split("-").at(-1));
const parentOf = (key: string) => key.split("-").slice(0, -1).join("-");
const siblings = (clean: CheckedTable, item: Item) =>
  clean.sheet.next.items.filter((other) => parentOf(other.key) === parentOf(item.key));

/** Writes another number in front of an item, in the item's own style. */
function renumbered(clean: CheckedTable, item: Item, key: string): Change | null {
  const number = item.number;
  if (!number) return null;
  const text = textOf(clean, item.numberAt);
  const label = formatKey(key.split("-").slice(-number.path.length).join("-"), number);
  const start = text.indexOf(number.label);
  return start < 0 ? null : { at: cellOf(item.numberAt), text: splice(text, start, start + number.label.length, label) };
}

/** Takes an item's number (and the blank after it) away. */
function unnumbered(clean: CheckedTable, item: Item): Change | null {
  const text = textOf(clean, item.numberAt);
  const start = item.number ? text.indexOf(item.number.label) : -1;
  if (start < 0 || !item.number) return null;
  const rest = text.slice(start + item.number.label.length).replace(/^[\s\u3000]+/, "");
  return { at: cellOf(item.numberAt), text: text.slice(0, start) + rest };
}

function statementsOf(clean: CheckedTable, test: (statement: NoteStatement, note: Note) => boolean): { note: Note; statement: NoteStatement }[] {
  return clean.sheet.notes.flatMap((note) => note.statements.filter((statement) => test(statement, note)).map((statement) => ({ note, statement })));
}

const bandItems = (clean: CheckedTable, band: number) => ({
  current: itemsOf(clean, clean.sheet.bands[band].current),
  next: itemsOf(clean, clean.sheet.bands[band].next),
});

kind("a number is skipped", ["N101", "N102"], (clean, random) => {
  const lasts = nextItems(clean).filter((item) => lastOf(item.key) > 1 && siblings(clean, item).every((other) => lastOf(other.key) <= lastOf(item.key)));
  const item = pick(lasts, random);
  const change = item && renumbered(clean, item, `${parentOf(item.key)}-${lastOf(item.key) + 1}`.replace(/^-/, ""));
  return item && change ? slipped(clean, [change], headingCells(clean, item)) : null;
});

kind("one number stands twice", ["N102"], (clean, random) => {
  const item = pick(nextItems(clean).filter((one) => lastOf(one.key) > 1), random);
  const twin = item && pick(siblings(clean, item).filter((other) => other !== item), random);
  const change = item && twin && renumbered(clean, item, twin.key);
  return item && twin && change ? slipped(clean, [change], [cellOf(twin.at), cellOf(twin.numberAt)]) : null;
});

kind("an item has the number of another policy", ["N103", "N102", "N101"], (clean, random) => {
  const policies = clean.sheet.next.policies;
  const item = pick(nextItems(clean).filter((one) => one.number !== null && one.number.path.length > 1), random);
  const other = item && pick(policies.filter((policy) => policy.key && policy.key !== parentOf(item.key) && policy.key.split("-").length === parentOf(item.key).split("-").length), random);
  const taken = other ? clean.sheet.next.items.filter((one) => parentOf(one.key) === other.key).length : 0;
  const change = item && other && renumbered(clean, item, `${other.key}-${taken + 1}`);
  return item && change ? slipped(clean, [change], headingCells(clean, item)) : null;
});

kind("an item lost its number", ["N104", "N101", "S002"], (clean, random) => {
  const item = pick(nextItems(clean).filter((one) => alone(clean, one) && siblings(clean, one).length > 1), random);
  const change = item && unnumbered(clean, item);
  return item && change ? slipped(clean, [change], [cellOf(item.at), ...headingCells(clean, item), ...siblings(clean, item).map((one) => cellOf(one.numberAt))]) : null;
});

kind("an item lost its mark", ["N108"], (clean, random) => {
  const item = pick(clean.sheet.next.items.filter((one) => one.mark !== null), random);
  if (!item || clean.sheet.next.items.length < 4) return null;
  const text = textOf(clean, item.at);
  const at = text.indexOf(item.mark!, item.at.start ?? 0);
  return slipped(clean, [{ at: cellOf(item.at), text: splice(text, at, at + item.mark!.length, "") }]);
});

kind("a department is forgotten", ["D401", "D407"], (clean, random) => {
  const cell = pick(clean.sheet.departmentCells.filter((one) => one.items.length > 0 && one.list.names.some((name) => name.kind === "named") && onlyList(clean, one)), random);
  return cell ? slipped(clean, [{ at: cell.at, text: "" }], itemsOf(clean, cell.items).map((item) => cellOf(item.at))) : null;
});

kind("a department is misspelt", ["D403", "D402", "D411"], (clean, random) => {
  const counts = new Map<string, number>();
  for (const { list } of clean.sheet.departmentCells) for (const { name } of list.names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const places = clean.sheet.departmentCells.flatMap((cell) => cell.list.names.filter((name) => name.kind === "named" && (counts.get(name.name) ?? 0) >= 4 && name.name.length >= 4).map((name) => ({ cell, name })));
  const place = pick(places, random);
  if (!place) return null;
  const at = place.name.start + 1;
  const text = splice(place.cell.text, at, at + 1, "囹");
  return slipped(clean, [{ at: place.cell.at, text }]);
});

kind("a line break stands inside a department's name", ["D404"], (clean, random) => {
  const counts = new Map<string, number>();
  for (const { list } of clean.sheet.departmentCells) for (const { name } of list.names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const places = clean.sheet.departmentCells.flatMap((cell) => cell.list.names.filter((name) => name.kind === "named" && name.name.length >= 4 && (counts.get(name.name) ?? 0) >= 2).map((name) => ({ cell, name })));
  const place = pick(places, random);
  return place ? slipped(clean, [{ at: place.cell.at, text: splice(place.cell.text, place.name.start + 2, place.name.start + 2, "\n") }]) : null;
});

kind("a department stands twice in one list", ["D406"], (clean, random) => {
  const cell = pick(clean.sheet.departmentCells.filter((one) => one.items.length === 1 && one.list.names.filter((name) => name.kind === "named").length >= 2), random);
  if (!cell) return null;
  const separator = cell.list.separators[0];
  const written = separator ? cell.text.slice(separator.start, separator.end) : "\n";
  return slipped(clean, [{ at: cell.at, text: `${cell.text}${written}${cell.list.names[0].name}` }]);
});

kind("departments are separated in another way", ["D405"], (clean, random) => {
  const lists = clean.sheet.departmentCells.filter((one) => one.list.separators.length > 0);
  const cell = lists.length >= 3 ? pick(lists, random) : null;
  if (!cell) return null;
  const { start, end, kind: separator } = cell.list.separators[0];
  return slipped(clean, [{ at: cell.at, text: splice(cell.text, start, end, separator === "newline" ? "、" : "\n") }]);
}, "question");

kind("a department stands on a row without a next item", ["D408"], (clean, random) => {
  const bands = clean.sheet.bands.filter((band) => band.kind === "item" && band.current.length > 0 && band.next.length === 0);
  const band = pick(bands, random);
  const sample = clean.sheet.departmentCells.find((cell) => cell.list.names.length > 0);
  if (!band || !sample) return null;
  // Where others keep theirs, or the column stands beside the current plan's text, it is the department that had the item.
  const kept = bands.filter((one) => one.departmentCells.length > 0).length;
  if ((kept + 1) * 2 >= bands.length || sample.at.column <= clean.table.columns.current.text.right + 1) return null;
  const at = { sheet: sample.at.sheet, row: band.top, column: sample.at.column };
  return textOf(clean, at) === "" ? slipped(clean, [{ at, text: sample.list.names[0].name }]) : null;
});

/** A note's cell without it; of a plan's own text only its tag goes (…を配る。【新規】). */
function forgotten({ at, text, statements: [first] }: Note): { readonly at: Note["at"]; readonly text: string } {
  const tagged = first !== undefined && "【〔[".includes(text[first.start - 1] ?? " ");
  return { at, text: tagged ? splice(text, first.start - 1, first.end + 1, "") : "" };
}

kind("a vanished item's note is forgotten", ["L301"], (clean, random) => {
  const bands = clean.sheet.bands.filter((band) => band.kind === "item" && band.current.length === 1 && band.next.length === 0 && band.notes.length > 0);
  const candidates = bands.filter((band) => band.top === band.bottom && clean.lineage.links.some((link) => link.from.includes(band.current[0]) && (link.kind === "deleted" || link.kind === "absorbed")));
  const band = pick(candidates, random);
  if (!band) return null;
  const notes = band.notes.map((index) => clean.sheet.notes[index]);
  return slipped(clean, notes.map(forgotten), itemsOf(clean, band.current).map((item) => cellOf(item.at)));
});

kind("a new item's note is forgotten", ["L302"], (clean, random) => {
  const found = statementsOf(clean, (statement, note) => statement.kind === "added" && note.statements.length === 1 && clean.sheet.bands[note.band].next.length === 1 && clean.sheet.bands[note.band].notes.length === 1);
  const place = pick(found, random);
  return place ? slipped(clean, [forgotten(place.note)], bandItems(clean, place.note.band).next.map((item) => cellOf(item.at))) : null;
});

kind("the count of a split or merger is wrong", ["L303"], (clean, random) => {
  const place = pick(statementsOf(clean, (statement) => statement.count !== null), random);
  if (!place) return null;
  const { note, statement } = place;
  const text = splice(note.text, statement.start, statement.end, note.text.slice(statement.start, statement.end).replace(/[0-9０-９]+/, String(statement.count! + 1)));
  return slipped(clean, [{ at: note.at, text }], bandItems(clean, note.band).current.map((item) => cellOf(item.at)));
});

kind("a note slipped one row", ["L305", "L302", "L306"], (clean, random) => {
  const found = statementsOf(clean, (statement, note) => statement.kind === "added" && statement.words.length > 0 && note.statements.length === 1 && clean.sheet.bands[note.band].next.length === 1);
  const movable = found.filter(({ note }) => note.band > 0 && clean.sheet.bands[note.band - 1].kind === "item" && clean.sheet.bands[note.band - 1].notes.length === 0);
  const place = pick(movable, random);
  if (!place) return null;
  const above = clean.sheet.bands[place.note.band - 1];
  const to = { ...place.note.at, row: above.top };
  return slipped(clean, [{ at: place.note.at, text: "" }, { at: to, text: place.note.text }], bandItems(clean, place.note.band).next.map((item) => cellOf(item.at)));
});

kind("a reference points nowhere", ["R201"], (clean, random) => {
  const place = pick(statementsOf(clean, (statement) => statement.references.some((reference) => reference.level === "item")), random);
  const reference = place?.statement.references.find((one) => one.level === "item");
  const part = reference?.parts[0];
  if (!place || !part) return null;
  const written = place.note.text.slice(part.start, part.end);
  const sample = [...clean.sheet.next.items, ...clean.sheet.current.items].find((item) => item.number)?.number;
  const key = reference.keys[0].split("-");
  const text = sample && sample.path.length === key.length ? formatKey([...key.slice(0, -1), "19"].join("-"), sample) : written.replace(/[0-9０-９]+(?=[^0-9０-９]*$)/, "19");
  return slipped(clean, [{ at: place.note.at, text: splice(place.note.text, part.start, part.end, text) }]);
});

kind("a note sends an item to another one", ["L304", "L303", "L307", "L311", "R201", "R202", "R204", "R205"], (clean, random) => {
  const sent = clean.lineage.links.filter(({ kind: became, from, to }) => became === "absorbed" && from.length === 1 && to.length === 1);
  const places = sent.flatMap(({ from, to }) => {
    const [gone, target] = [itemsOf(clean, from)[0], itemsOf(clean, to)[0]];
    return clean.lineage.references
      .filter(({ targets, reference }) => targets.length === 1 && targets[0] === target.id && reference.parts.length === 1)
      .flatMap(({ note, reference: { parts: [part] } }) => (part.label === target.label && clean.sheet.bands[clean.sheet.notes[note].band].current.includes(gone.id) ? [{ at: clean.sheet.notes[note].at, part, target }] : []));
  });
  const place = pick(places, random);
  const other = place && pick(nextItems(clean).filter((item) => item !== place.target && item.number!.path.length === place.target.number?.path.length), random);
  return place && other ? slipped(clean, [{ at: place.at, text: splice(textOf(clean, place.at), place.part.start, place.part.end, other.label) }], [cellOf(other.at)]) : null;
}, "question");

kind("a heading has another number", ["N107", "N103", "N102", "N101", "N106", "R204", "R205"], (clean, random) => {
  const { policies } = clean.sheet.next;
  const policy = pick(policies.filter(({ number, key }) => number !== null && number.path.length === 1 && lastOf(key) > 0), random);
  const number = policy?.number;
  if (!policy || !number) return null;
  const text = textOf(clean, policy.at);
  const start = text.indexOf(number.label);
  const other = pick(policies.filter(({ key, number: theirs }) => theirs?.path.length === 1 && parentOf(key) === parentOf(policy.key) && key !== policy.key), random);
  if (start < 0 || !other) return null;
  return slipped(clean, [{ at: cellOf(policy.at), text: splice(text, start, start + number.label.length, other.label) }], [cellOf(other.at), ...clean.sheet.next.items.filter(({ under }) => under === policy.id).map(({ numberAt }) => cellOf(numberAt))]);
});

kind("a department's unit is mistyped", ["D403", "D402", "D411"], (clean, random) => {
  const counts = new Map<string, number>();
  for (const { list } of clean.sheet.departmentCells) for (const { name } of list.names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const places = clean.sheet.departmentCells.flatMap((cell) => cell.list.names.filter((name) => name.kind === "named" && name.name.endsWith("課") && name.name.length >= 4 && (counts.get(name.name) ?? 0) >= 3).map((name) => ({ cell, name })));
  const place = pick(places, random);
  const wrong = pick(["化", "科", "果", "過"], random);
  return place && wrong ? slipped(clean, [{ at: place.cell.at, text: splice(place.cell.text, place.name.end - 1, place.name.end, wrong) }]) : null;
});

kind("新規 stands on a row with a predecessor", ["L306", "L305"], (clean, random) => {
  const bands = clean.sheet.bands.filter((band) => band.kind === "item" && band.current.length === 1 && band.next.length === 1 && band.notes.length === 0);
  const kept = bands.filter((band) => clean.lineage.links.some((link) => link.to.includes(band.next[0]) && link.from.includes(band.current[0]) && (link.kind === "continued" || strong(clean, link.from, link.to))));
  const band = pick(kept, random);
  const at = band && noteCell(clean, band.top);
  return band && at ? slipped(clean, [{ at, text: "新規追加" }], bandItems(clean, band.number).next.map((item) => cellOf(item.at))) : null;
});

kind("変更なし on a row whose texts differ", ["L308"], (clean, random) => {
  const bands = clean.sheet.bands.filter((band) => band.kind === "item" && band.current.length === 1 && band.next.length === 1 && band.notes.length === 0);
  const band = pick(bands.filter((one) => clean.lineage.links.some((link) => link.kind === "revised" && link.from.includes(one.current[0]) && link.to.includes(one.next[0]))), random);
  const at = band && noteCell(clean, band.top);
  return band && at ? slipped(clean, [{ at, text: "変更なし" }], bandItems(clean, band.number).next.map((item) => cellOf(item.at))) : null;
});

kind("文言修正 on a row whose texts are equal", ["L308"], (clean, random) => {
  const bands = clean.sheet.bands.filter((band) => band.kind === "item" && band.current.length === 1 && band.next.length === 1 && band.notes.length === 0);
  const band = pick(bands.filter((one) => clean.lineage.links.some((link) => link.kind === "continued" && link.from.includes(one.current[0]) && link.to.includes(one.next[0]))), random);
  const at = band && noteCell(clean, band.top);
  return band && at ? slipped(clean, [{ at, text: "文言修正" }], bandItems(clean, band.number).next.map((item) => cellOf(item.at))) : null;
});

kind("削除 on a row that has a next item", ["L307"], (clean, random) => {
  const bands = clean.sheet.bands.filter((band) => band.kind === "item" && band.current.length === 1 && band.next.length === 1 && band.notes.length === 0);
  const band = pick(bands, random);
  const at = band && noteCell(clean, band.top);
  return band && at ? slipped(clean, [{ at, text: "削除(事業完了のため)" }], bandItems(clean, band.number).next.map((item) => cellOf(item.at))) : null;
});

kind("a formula broke", ["S004"], (clean, random) => {
  const item = pick(nextItems(clean).filter((one) => alone(clean, one)), random);
  const cell = item && clean.sheet.departmentCells.find((one) => one.items.includes(item.id));
  return cell ? slipped(clean, [{ at: cell.at, text: "#REF!" }]) : null;
});

kind("two arrows in one sheet", ["T502"], (clean, random) => {
  const arrows = statementsOf(clean, (statement) => statement.kind === "policies-mapped" && statement.text.includes("→"));
  const place = arrows.length >= 3 ? pick(arrows, random) : null;
  return place ? slipped(clean, [{ at: place.note.at, text: place.note.text.replace("→", "⇒") }]) : null;
}, "question");

kind("a policy mapping contradicts its row", ["R204", "R205", "R201"], (clean, random) => {
  const mapped = statementsOf(clean, (statement) => statement.kind === "policies-mapped" && statement.references.some((reference) => reference.role === "right"));
  const place = pick(mapped, random);
  const right = place?.statement.references.find((reference) => reference.role === "right");
  const other = right && pick(clean.sheet.next.policies.filter((policy) => policy.label && policy.key && !right.keys.includes(policy.key)), random);
  if (!place || !right || !other) return null;
  const part = right.parts[0];
  return slipped(clean, [{ at: place.note.at, text: splice(place.note.text, part.start, part.end, other.label) }], policyCells(clean, place.note.band));
});

kind("a heading has lost its pillar mark", ["P601"], (clean, random) => {
  const marked = clean.sheet.next.policies.length + clean.sheet.current.policies.length > 0 ? clean.sheet.current.policies.filter((policy) => policy.pillars.filter(Boolean).length === 1 && policy.places.length === 1) : [];
  const policy = pick(marked, random);
  if (!policy) return null;
  const row = policy.at.row;
  const cells = clean.table.columns.pillars.map(({ left }) => ({ sheet: clean.snapshot.name, row, column: left }));
  return slipped(clean, cells.map((at) => ({ at, text: "" })), [cellOf(policy.at)]);
});

kind("a row that nobody can read", ["S002", "N104"], (clean, random) => {
  const blank = clean.sheet.bands.filter((band) => band.kind === "item" && band.current.length === 1 && band.next.length === 0 && band.top === band.bottom);
  const band = pick(blank, random);
  const column = clean.table.columns.next.text.left;
  const at = band && { sheet: clean.snapshot.name, row: band.top, column };
  return at && textOf(clean, at) === "" ? slipped(clean, [{ at, text: "ここに記載する内容を協議する" }]) : null;
});

function strong(clean: CheckedTable, from: readonly ItemId[], to: readonly ItemId[]): boolean {
  return clean.evidence.similarity(from, to) > 0.5;
}

function noteCell(clean: CheckedTable, row: number): CellAddress | null {
  const column = clean.table.columns.notes[0];
  const at = column && { sheet: clean.snapshot.name, row, column: column.left };
  return at && textOf(clean, at) === "" ? at : null;
}

function headingCells(clean: CheckedTable, item: Item): CellAddress[] {
  const heading: Policy | undefined = clean.sheet.next.policies.find((policy) => policy.id === item.policy || policy.id === item.under);
  return [cellOf(item.at), cellOf(item.numberAt), ...(heading ? heading.places.map(({ at }) => cellOf(at)) : [])];
}

function policyCells(clean: CheckedTable, band: number): CellAddress[] {
  const { currentHeadings, nextHeadings } = clean.sheet.bands[band];
  const policies = [...clean.sheet.current.policies, ...clean.sheet.next.policies];
  return policies.filter(({ id }) => currentHeadings.includes(id) || nextHeadings.includes(id)).map(({ at }) => cellOf(at));
}

/** Whether the items of this cell have their departments here alone. */
function onlyList(clean: CheckedTable, cell: DepartmentCell): boolean {
  return clean.sheet.departmentCells.every((other) => other === cell || !other.items.some((id) => cell.items.includes(id)) || other.list.names.length === 0);
}

/** Every kind of slip that the bench injects. */
export const slipKinds: readonly SlipKind[] = kinds;
