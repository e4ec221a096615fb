import { normalForm } from "../notation/fold";
import { parseLabel } from "../notation/numbers";
import { once } from "../once";
import type { Side } from "../plan/model";
import type { SheetSnapshot } from "../sheet/snapshot";
import { comesAgain, isExplained } from "./coded-columns";
import { cellsOfColumn, seenCell } from "./column-cells";
import { profileColumn, shareOfNotes, type ColumnProfile } from "./column-profile";
import { OF_STAFF, type LeafColumn } from "./leaf-columns";
import { withNames, type LogicalColumn, type SideColumns, type TableColumns } from "./table";
import { foldHeader, isEarlier, namesOpinions, tickedKind } from "./vocabulary";

interface Judged extends LeafColumn {
  readonly profile: ColumnProfile;
}

/** Who is asked about an item, and does not answer for it. */
const CONSULTED = /(?:照会|協議|相談|依頼|送付|意見聴取)先/u;

/** A list of departments is hardly longer, a remark often. */
const LONGEST_LIST = 20;

/** Codes and marks are no longer than this. */
const LONGEST_CODE = 2;

const mostly = (share: number) => share >= 0.6;

/** So many cells of a column of notes are read as such; of plans' own texts and of how far they got, far fewer are. */
const READ_AS_NOTES = 0.5;

/** Joins untitled columns to the column left of them where the body does: nothing of their own, or merged over. */
function joinUntitled(sheet: SheetSnapshot, leaves: readonly LeafColumn[], rows: readonly number[]): readonly LeafColumn[] {
  const joined: LeafColumn[] = [];
  for (const leaf of leaves) {
    const left = joined.at(-1);
    const own = rows.filter((row) => cellsOfColumn(sheet, leaf, row).length > 0).length;
    const covered = rows.filter((row) => seenCell(sheet, row, leaf.left).column < leaf.left).length;
    if (leaf.title === "" && left && (own === 0 || covered > own)) joined[joined.length - 1] = { ...left, right: leaf.right };
    else joined.push(leaf);
  }
  return joined;
}

/**
 * Splits a titled column whose body rows hold two cells side by side: 番号 and text under one
 * title. Cells that merely begin further right in other rows are indented, not columns of their own.
 */
function splitByBody(sheet: SheetSnapshot, leaf: LeafColumn, rows: readonly number[]): readonly LeafColumn[] {
  if (leaf.left === leaf.right) return [leaf];
  const starts = new Map<number, number>();
  let several = 0;
  let filled = 0;
  for (const row of rows) {
    const cells = cellsOfColumn(sheet, leaf, row);
    if (cells.length > 0) filled += 1;
    if (cells.length < 2) continue;
    several += 1;
    for (const cell of cells.slice(1)) starts.set(cell.column, (starts.get(cell.column) ?? 0) + 1);
  }
  if (several < filled / 5) return [leaf];
  const cuts = [...starts].filter(([, count]) => count >= several / 5).map(([column]) => column).sort((a, b) => a - b);
  const edges = [leaf.left, ...cuts, leaf.right + 1];
  return edges.slice(1).map((end, index) => ({ ...leaf, left: edges[index], right: end - 1 }));
}

function plain({ left, right, title }: LogicalColumn): LogicalColumn {
  return { left, right, title };
}

/** Titles of columns whose names are the items' own; a column of another meaning is no part of their texts. */
const NAMES = /(名称?|事業|施策|取組み?|取り組み|項目|題|テーマ)$/;

/**
 * 柱, 取組の方向性 or 区分 below a plan's name, over Ⅰ, Ⅱ … or over several rows at a time: what the items stand under,
 * where it holds neither marks nor words such as 新規.
 */
function isHeadingOfPlan({ side, role, profile }: Judged, items: number): boolean {
  if (side === null || (role !== "pillars" && role !== "change-kind") || mostly(profile.marks) || mostly(profile.changeKinds)) return false;
  return mostly(profile.labelled) || mostly(profile.chapters) || (profile.filled > 0 && profile.filled < items * SPARSE);
}

/** 1, 2, 3 …: nearly every cell holds another number, as no kinds do. */
function countsOn({ profile: { filled, distinct } }: Judged): boolean {
  return distinct >= filled * 0.8;
}

/** The leaves that may be columns of one side: those with any text, or the only one. */
function candidatesAmong(own: readonly Judged[]): readonly Judged[] {
  return own.filter((leaf) => leaf.profile.filled > 0 || own.length === 1);
}

/** The column of a side's texts: the last one of long cells, or else the last. */
function textAmong(candidates: readonly Judged[]): Judged | undefined {
  const longest = Math.max(...candidates.map((leaf) => (mostly(leaf.profile.labels) ? 0 : leaf.profile.length)), 0);
  return (
    candidates.filter((leaf) => leaf.role !== "number" && !mostly(leaf.profile.labels) && leaf.profile.length >= longest / 2).at(-1) ??
    candidates.at(-1)
  );
}

/**
 * The columns of one side among the leaves that its plan's name stands over.
 * @param isOver whether a column stands over several items in each row, though every row has a name or number in it
 */
function sideColumns(own: readonly Judged[], isOver: (leaf: Judged) => boolean): SideColumns | null {
  const candidates = candidatesAmong(own);
  const text = textAmong(candidates);
  if (!text) return null;
  const before = candidates.filter((leaf) => leaf.right < text.left);
  const ofItems = before.filter((leaf) => !isOver(leaf));
  const number =
    ofItems.filter((leaf) => leaf.role === "number" || mostly(leaf.profile.labels)).at(-1) ??
    ofItems.filter((leaf) => namesItems(leaf, text.profile.filled)).at(-1) ??
    null;
  // 第1節 … with a number of its own left of the items' numbers is a heading, however few items it has.
  const isNumberedApart = (leaf: Judged) => number !== null && leaf.right < number.left && mostly(leaf.profile.labelled);
  const names = ofItems.filter((leaf) => namesItems(leaf, text.profile.filled) && !isNumberedApart(leaf));
  const headings = before.filter((leaf) => leaf !== number && !names.includes(leaf));
  const name = names.filter((leaf) => !mostly(leaf.profile.labels) && (NAMES.test(leaf.title) || leaf.title === text.title)).at(-1) ?? null;
  return { headings: headings.map(plain), number: number && plain(number), name: name && plain(name), text: plain(text) };
}

/** 事業名 beside 事業内容: a name on every row is the item's own, and may carry its number; a heading stands over several rows. */
export function namesItems({ profile: { filled, distinct } }: Pick<Judged, "profile">, items: number): boolean {
  return filled >= items * 0.8 && distinct >= filled * 0.8 && filled > 2;
}

/**
 * One side's columns with its names as its texts where the other plan has names alone: beside 蔵書の充実 stands
 * 蔵書の充実, and what the next plan adds under 内容 has nothing to be compared with.
 */
function withNamesAsTexts(sheet: SheetSnapshot, own: SideColumns, across: SideColumns, rows: readonly number[]): SideColumns {
  const { name, text, number } = own;
  if (!name || across.name) return own;
  const wordsOf = (column: LogicalColumn, row: number) => {
    const [cell] = cellsOfColumn(sheet, column, row);
    return cell ? normalForm(cell.text.slice(parseLabel(cell.text).bodyStart)) : "";
  };
  const there = rows.map((row) => [wordsOf(across.text, row), wordsOf(name, row), wordsOf(text, row)]).filter((words) => words.every((each) => each !== ""));
  const same = (column: number) => there.filter((words) => words[0] === words[column]).length;
  if (same(1) < there.length / 2 || same(1) <= same(2)) return own;
  return { ...own, name: null, text: name, number: number?.left === name.left ? null : number };
}

/** In so many of a column's cells stand several numbered lines, that each holds the items of a heading. */
const MANY = 0.5;

/** Whether most cells of a column hold several items, each on a line with its number, the first line among them. */
function holdsSeveral(sheet: SheetSnapshot, text: LogicalColumn, rows: readonly number[]): boolean {
  const cells = rows.flatMap((row) => cellsOfColumn(sheet, text, row).filter((cell) => cell.row === row));
  const isNumbered = (line: string) => parseLabel(line).number !== null;
  const several = cells.filter(({ text }) => text.includes("\n") && isNumbered(text) && text.split("\n").filter(isNumbered).length > 1);
  return several.length > cells.length * MANY;
}

/** Where so few of a column's numbers are others than before, they begin anew in nearly every row. */
const FEW_OTHERS = 0.5;

/** Whether a plan's numbers come again and again, row for row. */
function countsAnew(sheet: SheetSnapshot, text: LogicalColumn, rows: readonly number[]): boolean {
  const keys = rows.flatMap((row) => cellsOfColumn(sheet, text, row).flatMap((cell) => (cell.row === row ? (parseLabel(cell.text).number?.key ?? []) : [])));
  return keys.length > 2 && new Set(keys).size <= keys.length * FEW_OTHERS;
}

/** Rows with departments are those of items; so few may lack their number in a column that counts them. */
const COUNTED = 0.8;

/** Whether a column of numbers counts the rows of items, headings left out: nearly every row with departments has a number of its own. */
function countsRows(sheet: SheetSnapshot, leaf: LogicalColumn, departments: readonly LogicalColumn[], rows: readonly number[]): boolean {
  const begins = (column: LogicalColumn, row: number) => cellsOfColumn(sheet, column, row)[0]?.row === row;
  const staffed = rows.filter((row) => departments.some((column) => begins(column, row)));
  return staffed.length > 2 && staffed.filter((row) => begins(leaf, row)).length >= staffed.length * COUNTED;
}

/** Department columns in runs of neighbours: 主管課|関係課 is one run, 担当課 beside each plan are two. */
function departmentRuns(columns: readonly Judged[]): readonly (readonly Judged[])[] {
  const runs: Judged[][] = [];
  for (const column of columns) {
    const last = runs.at(-1)?.at(-1);
    if (last && column.left - last.right <= 1) runs[runs.length - 1].push(column);
    else runs.push([column]);
  }
  return runs;
}

/** Which plan's departments a column holds, where both plans have theirs; all are the next plan's where only one has. */
function splitDepartments(
  columns: readonly Judged[],
  texts: Readonly<Record<Side, LogicalColumn>>,
): { readonly next: readonly Judged[]; readonly current: readonly Judged[] } {
  const stated = columns.filter((column) => column.side === "current");
  if (stated.length > 0 && stated.length < columns.length) {
    return { current: stated, next: columns.filter((column) => column.side !== "current") };
  }
  const earlier = columns.filter((column) => columns.some((other) => isEarlier(column.title, other.title)));
  if (earlier.length > 0) return { current: earlier, next: columns.filter((column) => !earlier.includes(column)) };
  const runs = departmentRuns(columns);
  if (runs.length < 2) return { current: [], next: columns };
  const [first, second] = texts.current.left < texts.next.left ? (["current", "next"] as const) : (["next", "current"] as const);
  const between = (run: readonly Judged[]) => run[0].left > texts[first].right && run[0].left < texts[second].left;
  const leftOfAll = (run: readonly Judged[]) => run[0].right < texts[first].left;
  const middle = runs.filter(between);
  if (middle.length === 0) return { current: [], next: columns };
  // A run between the plans belongs to the plan on its left, unless another stands left of both.
  const sideOfMiddle = runs.some(leftOfAll) ? second : first;
  const current = sideOfMiddle === "current" ? middle.flat() : runs.filter((run) => !between(run)).flat();
  return { current, next: columns.filter((column) => !current.includes(column)) };
}

/**
 * Gives every leaf column its part: by its title first, by what its body cells hold where the
 * title leaves it open.
 * @param rows body rows to judge by
 * @returns null if either plan has no column of text
 */
export function assignColumns(sheet: SheetSnapshot, leaves: readonly LeafColumn[], rows: readonly number[]): TableColumns | null {
  const columns: readonly Judged[] = joinUntitled(sheet, leaves, rows)
    .flatMap((leaf) => (leaf.role === "pillars" ? [leaf] : splitByBody(sheet, leaf, rows)))
    .map((leaf) => ({ ...leaf, profile: profileColumn(sheet, leaf, rows) }))
    .map((leaf, _, all) => ({ ...leaf, side: leaf.side ?? sideOfUnnamed(leaf, all) }));

  const rowsFilled = Math.max(...columns.filter((leaf) => leaf.side !== null).map((leaf) => leaf.profile.filled));
  const holdsPlan = (leaf: Judged) => leaf.role === null || leaf.role === "text" || leaf.role === "number" || leaf.role === "heading" || isHeadingOfPlan(leaf, rowsFilled);
  const under = (side: Side) => columns.filter((leaf) => leaf.side === side && holdsPlan(leaf));
  const texts = (["current", "next"] as const).flatMap((side) => textAmong(candidatesAmong(under(side))) ?? []);
  // 施策 beside ①…, ②… in one cell, or beside one ① after the other, stands over those, though every row has one; so do its numbers over the first.
  const several = once(() => texts.some((text) => holdsSeveral(sheet, text, rows)));
  const anew = once(() => several() || texts.some((text) => mostly(text.profile.labelled) && countsAnew(sheet, text, rows)));
  const isOver = (leaf: Judged) => (leaf.role === "number" || mostly(leaf.profile.labels) ? several() && !holdsSeveral(sheet, leaf, rows) : anew());
  const ownCurrent = sideColumns(under("current"), isOver);
  const ownNext = sideColumns(under("next"), isOver);
  if (!ownCurrent || !ownNext) return null;
  const current = withNamesAsTexts(sheet, ownCurrent, ownNext, rows);
  const next = withNamesAsTexts(sheet, ownNext, ownCurrent, rows);

  const firstText = Math.min(current.text.left, next.text.left);
  const shared = columns.filter((leaf) => leaf.side === null && leaf.profile.filled > 0);
  // 同左 in the most of a plan's cells says what they hold, and nothing of the rows.
  const isPlans = ({ left }: Judged) => [current, next].some(({ number, text }) => text.left === left || number?.left === left);
  // 区分 over A, B, A, C, or over ◎ ○ × that a legend explains as kinds.
  const isCoded = (leaf: Judged) =>
    leaf.side === null &&
    leaf.title !== "" &&
    leaf.profile.length <= LONGEST_CODE &&
    ((leaf.role === "change-kind" && comesAgain(sheet, leaf, rows)) || (leaf.role !== "departments" && (mostly(leaf.profile.marks) || !countsOn(leaf)) && isExplained(sheet, leaf, rows)));
  const kindLike = (leaf: Judged) => (mostly(leaf.profile.changeKinds) || isCoded(leaf)) && !isPlans(leaf);
  const at = (place: LogicalColumn) => columns.find((leaf) => leaf.left === place.left);
  const hasLabels = (place: LogicalColumn | null) => place !== null && (at(place)?.role === "number" || mostly(at(place)?.profile.labels ?? 0) || mostly(at(place)?.profile.labelled ?? 0));
  // 事業名 beside 内容 stands in the place of the numbers without being one.
  const unnumbered = (side: SideColumns) => !hasLabels(side.number) && !hasLabels(side.text);
  // 事業番号 beside two plans without numbers numbers their items, the last such column before them.
  const counters = shared.filter((leaf) => leaf.left < firstText && leaf.role === "number" && !isCoded(leaf));
  const counter = unnumbered(current) || unnumbered(next) ? counters.at(-1) : undefined;
  // 目標 | 方向 over 1, 2 …: numbers that stand over several rows each are those of headings.
  const numbersHeadings = (leaf: Judged) =>
    (leaf.role === "number" || leaf.role === null) && leaf !== counter && mostly(leaf.profile.labels) && !namesItems(leaf, rowsFilled) && !countsRows(sheet, leaf, columns.filter(isDepartments), rows);
  // 関係課 over 総務課 | 福祉課 | …: a table of marks, whose names are its titles, holds no lists. 関係 alone is over departments or over remarks. 部 may be a part of the plan or of the city hall.
  const isDepartments = (leaf: Judged) =>
    (leaf.role === "departments" && !mostly(leaf.profile.marks)) ||
    (OF_STAFF.test(foldHeader(leaf.title)) && leaf.side === null && leaf.profile.length <= LONGEST_LIST && mostly(leaf.profile.departments)) ||
    ((leaf.role === null || (leaf.role === "heading" && !mostly(leaf.profile.chapters))) && leaf.side === null && !CONSULTED.test(leaf.title) && leaf.profile.filled > 1 && leaf.profile.departments >= 0.8);
  const isHeading = (leaf: Judged) =>
    leaf.left < firstText &&
    !isDepartments(leaf) &&
    leaf.title !== "" &&
    !mostly(leaf.profile.marks) &&
    !kindLike(leaf) &&
    (leaf.role === "heading" || leaf.role === "text" || leaf.role === "pillars" || leaf.role === "change-kind" || numbersHeadings(leaf));
  const isPillar = (leaf: Judged) => leaf.role === "pillars" && (leaf.profile.filled === 0 || mostly(leaf.profile.marks));
  const isKind = (leaf: Judged) =>
    !isHeading(leaf) && !isHeadingOfPlan(leaf, rowsFilled) && (leaf.role === "change-kind" || (kindLike(leaf) && leaf.role !== "departments" && leaf.profile.filled > 1) || isTicked(leaf));
  // 継続 | 統合 | 廃止 with ○ below one of them.
  const isTicked = (leaf: Judged) => leaf.side === null && mostly(leaf.profile.marks) && tickedKind(leaf.title) !== null;
  // 措置, 位置付け or no title at all: a column of neither plan that says what became of the rows. 確認 over 済 and ○ says nothing.
  const isNote = (leaf: Judged) =>
    (leaf.role === "note" && !isDepartments(leaf) && !(leaf.profile.filled > 0 && leaf.profile.ticks === 1)) ||
    (leaf.side === null && (leaf.role === null || leaf.role === "text" || leaf.role === "measure") && !isHeading(leaf) && !isDepartments(leaf) && leaf.profile.filled > 1 && mostly(leaf.profile.statements));
  // (1) 広報の推進 in a column of both plans as well.
  const standsOver = (leaf: Judged) => leaf.role !== "number" && (several() || (mostly(leaf.profile.labelled) && anew()));
  const namesRows = (leaf: Judged) => isHeading(leaf) && namesItems(leaf, rowsFilled) && !(standsOver(leaf) && !unnumbered(current) && !unnumbered(next));
  const sharedHeadings = shared.filter((leaf) => isHeading(leaf) && !namesRows(leaf)).map(plain);
  // 項, 条項 or 区分 over 1-1, 1-2 …: whatever its name, a number on every row is that of the row's items.
  const countsItems = (leaf: Judged) => leaf.left < firstText && !isDepartments(leaf) && mostly(leaf.profile.labels) && namesItems(leaf, rowsFilled);
  const serial = counter ?? shared.find((leaf) => countsItems(leaf) || (namesRows(leaf) && mostly(leaf.profile.labelled))) ?? null;
  const withShared = (side: SideColumns): SideColumns => ({
    headings: [...sharedHeadings, ...side.headings],
    number: serial && unnumbered(side) ? plain(serial) : side.number,
    name: side.name,
    text: side.text,
  });
  const isOpinion = ({ title }: Judged) => namesOpinions(title);
  const kinds = columns.filter(isKind);
  const named = columns.filter((leaf) => isNote(leaf) && !isKind(leaf));
  // どう変わったか: where no name tells which column holds the notes, the cells do.
  const tells = (leaf: Judged) =>
    leaf.side === null && (leaf.role === null || leaf.role === "text" || leaf.role === "heading") && !isHeading(leaf) && !isDepartments(leaf) && leaf.profile.filled > 1 && shareOfNotes(sheet, leaf, rows) >= READ_AS_NOTES;
  const notes = kinds.length === 0 && named.every(isOpinion) ? columns.filter((leaf) => named.includes(leaf) || tells(leaf)) : named;
  const departments = splitDepartments(columns.filter(isDepartments), { current: current.text, next: next.text });
  return {
    pillars: columns.filter(isPillar).map(plain),
    ...withNames({ current: withShared(current), next: withShared(next) }),
    notes: (kinds.length > 0 || !notes.every(isOpinion) ? notes.filter((leaf) => !isOpinion(leaf)) : notes).map(plain),
    changeKinds: kinds.map(plain),
    departments: departments.next.map(plain),
    currentDepartments: departments.current.map(plain),
  };
}

/**
 * The plan that a column belongs to where no plan's name stands over it. One of numbers: the plan that begins right of
 * it, if each plan has such a column or it has no title; a single titled one (No.) may count the rows of both.
 */
function sideOfUnnamed(leaf: Judged, columns: readonly Judged[]): Side | null {
  const neighbour = (each: Judged) => columns.find((other) => other.left === each.right + 1)?.side ?? null;
  if (leaf.title === "") return (mostly(leaf.profile.labels) ? neighbour(leaf) : null) ?? sideBegunLeft(leaf, columns);
  if (leaf.role !== "number") return sideOfTwins(leaf, columns);
  const numbered = new Set(columns.filter((each) => each.role === "number" && each.side === null).map(neighbour));
  return numbered.has("current") && numbered.has("next") ? neighbour(leaf) : sideOfTwins(leaf, columns);
}

/** A column of headings has a text in fewer of the rows than this. */
const SPARSE = 0.5;

/**
 * The plan whose name stands over its numbers or headings alone, because nobody merged it with what is right of them: an
 * untitled column there holds that plan's numbers or texts. Right of a plan's texts it would be of neither plan.
 */
function sideBegunLeft(leaf: Judged, columns: readonly Judged[]): Side | null {
  const named = columns.filter((other) => other.right < leaf.left && other.title !== "").at(-1);
  if (!named || named.side === null) return null;
  return mostly(named.profile.labels) || named.profile.filled < leaf.profile.filled * SPARSE ? named.side : null;
}

/**
 * 番号 | 事業名 | 現行の内容 | 番号 | 事業名 | 次期の内容: of two columns with one title, each belongs to the plan
 * that begins right of it, if those are two plans.
 */
function sideOfTwins(leaf: Judged, columns: readonly Judged[]): Side | null {
  if (leaf.role !== "number" && leaf.role !== "text" && leaf.role !== "heading") return null;
  const following = (each: Judged) => columns.find((other) => other.left > each.right && other.side !== null)?.side ?? null;
  const twins = columns.filter((each) => each.side === null && each.title === leaf.title).map(following);
  return twins.length === 2 && twins.includes("current") && twins.includes("next") ? following(leaf) : null;
}
