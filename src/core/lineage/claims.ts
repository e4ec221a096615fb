import { groupBy } from "../group-by";
import { normalForm } from "../notation/fold";
import { givesReason, tellsOfEnd } from "../notation/note-endings";
import { ROW_BESIDE, saysNothing } from "../notation/note-vocabulary";
import type { ComparisonSheet, ItemId, PolicyId, Side } from "../plan/model";
import type { Directory } from "./directory";
import type { Bond, Edge, EdgeSet } from "./edges";
import type { FramedReference } from "./frames";
import type { ItemTexts } from "./item-texts";
import type { ResolvedReference } from "./model";
import { isBeside, isOrigin, type PlacedStatement } from "./placed-statements";
import type { PolicyMap } from "./policy-map";

/** Where something is said. */
export interface Origin {
  readonly note: number;
  readonly statement: number;
}

/** What the notes say of the items. */
export interface Claims {
  readonly edges: readonly Edge[];
  /** Current items that a note gives up, or sends to a place that it does not name by number. */
  readonly gone: ReadonlyMap<ItemId, { readonly kind: "deleted" | "absorbed" | "moved"; readonly origins: readonly Origin[] }>;
  /** Next items that a note calls new. */
  readonly added: ReadonlyMap<ItemId, readonly Origin[]>;
  /** Policies that a moved-to statement names for a current item. */
  readonly movedTo: ReadonlyMap<ItemId, readonly PolicyId[]>;
  /** Items about which a note says a word why, even one that names no partner. */
  readonly explained: ReadonlySet<ItemId>;
}

export interface ClaimContext {
  readonly sheet: ComparisonSheet;
  readonly directory: Directory;
  readonly texts: ItemTexts;
  readonly rows: EdgeSet;
  readonly map: PolicyMap;
  readonly statements: readonly PlacedStatement[];
  readonly framed: readonly FramedReference[];
}

/** Of the parts that a named item was split into, those nearly as close to the text as the closest. */
const NEARLY_AS_CLOSE = 0.6;

/** Below this a new item whose note was forgotten would pass for what the moved one became. */
const CLEARLY = 0.15;

/** Statements that presuppose the item's going on; on a row without its partner they explain nothing. */
const GOES_ON: ReadonlySet<PlacedStatement["value"]["kind"]> = new Set([
  "goes-on", "unchanged", "reworded", "revised", "renumbered", "renamed", "partly-added", "programme-changed", "programme-added", "programme-deleted",
]);

/** 2-1へ, 2-1に移行: where 2-1 is an item that goes on in a row of its own, it took this one up. */
const GOES_TO = /^(?:[へに]|移行)$/u;

/** Rearranged: 施策の再編. On a row without a next item it says why, as a reason does; 一部修正 there says nothing of it. */
const REARRANGED = /再編|再構築|整理|統廃/u;

/** Adds to every framed reference what it means on the next side: the target, or the successors of what it names. */
export function resolveTargets(context: ClaimContext): readonly ResolvedReference[] {
  const { directory, texts, rows, map, statements, framed } = context;
  /** What sends each current item elsewhere, or ends it. */
  const onward = new Map<ItemId, PlacedStatement[]>();
  for (const one of statements) {
    if (one.value.kind !== "absorbed" && one.value.kind !== "moved" && one.value.kind !== "deleted") continue;
    for (const id of one.items.current) onward.set(id, [...(onward.get(id) ?? []), one]);
  }
  const byStatement = groupBy(framed, place);

  function successors(id: ItemId, seen: ReadonlySet<ItemId>): readonly ItemId[] {
    const inRow = rows.from(id).map(({ to }) => to);
    if (inRow.length > 0 || seen.has(id)) return inRow;
    return (onward.get(id) ?? []).flatMap((one) => (byStatement.get(place(one)) ?? []).filter(({ reference }) => isTarget(reference.role)).flatMap((ref) => meaning(ref, new Set([...seen, id]))));
  }

  function meaning(ref: FramedReference, seen: ReadonlySet<ItemId>): readonly ItemId[] {
    if (ref.frame === null) return [];
    return ref.frame === "next" ? ref.readings.next.items : ref.readings.current.items.flatMap((id) => successors(id, seen));
  }

  const subjectsOf = new Map(statements.filter(({ value }) => value.references.length > 0).map((one) => [place(one), one.items.current] as const));
  return framed.map((ref) => {
    const own = subjectsOf.get(place(ref)) ?? [];
    const closest = (ids: readonly ItemId[]) => {
      if (ids.length < 2 || own.length === 0) return ids;
      const scores = ids.map((id) => texts.similarity(own, [id]));
      const best = Math.max(...scores);
      return ids.filter((_, at) => scores[at] >= best * NEARLY_AS_CLOSE);
    };
    const targets =
      ref.frame === "current" ? ref.readings.current.items.flatMap((id) => closest(successors(id, new Set(own)))) : meaning(ref, new Set());
    const policies = ref.frame === null ? [] : ref.frame === "next" ? ref.readings.next.policies : ref.readings.current.policies.flatMap((id) => map.targets(id));
    const homes = targets.flatMap((id) => directory.home(id) ?? []);
    return { ...ref, targets: [...new Set(targets)], targetPolicies: [...new Set(policies.length > 0 ? policies : homes)] };
  });
}

/** Reads what the notes of item rows claim; headings are read by `claimsOfHeadings`. */
export function readClaims(context: ClaimContext, references: readonly ResolvedReference[]): Claims {
  const { sheet, directory, rows } = context;
  const byStatement = groupBy(references, place);

  const edges: Edge[] = [];
  const gone = new Map<ItemId, { kind: "deleted" | "absorbed" | "moved"; origins: Origin[] }>();
  const added = new Map<ItemId, Origin[]>();
  const movedTo = new Map<ItemId, PolicyId[]>();
  const explained = new Set<ItemId>();
  const partings = partingsOf(context);
  const ended = new Set(context.statements.flatMap(({ value, items }) => (value.kind === "deleted" || value.kind === "absorbed" ? items.current : [])));
  /** （なし） in one plan's place. */
  const absent: PlacedStatement[] = [];

  for (const placed of context.statements) {
    const { value, items } = placed;
    if (items.current.length + items.next.length === 0) continue;
    const origin: Origin = { note: placed.note, statement: placed.statement };
    if (value.kind === "nothing-there") {
      absent.push(placed);
      continue;
    }
    const begins = isAddition(placed);
    const refs = byStatement.get(place(placed)) ?? [];
    const isAlone = items.next.length === 0 || (refs.length > 0 && items.current.every((id) => rows.from(id).length === 0));
    const ends = isAlone && endsItem(value) && refs.every((one) => isOwn(one, items.current));
    const isRemark = value.kind === "other" || value.kind === "pending";
    if ((!begins && isElsewhere(placed)) || saysNothing(value.text)) continue;
    if (begins) for (const id of items.next) added.set(id, [...(added.get(id) ?? []), origin]);
    if (begins || ends || !GOES_ON.has(value.kind) || (items.next.length === 0 && (REARRANGED.test(value.text) || givesReason(value.text)))) {
      for (const id of [...items.current, ...(isRemark && !begins ? [] : items.next)]) explained.add(id);
    }
    const tie = (from: readonly ItemId[], to: readonly ItemId[], bond: Bond) => {
      for (const one of from) for (const two of to) edges.push({ from: one, to: two, bond, bands: [], statements: [origin] });
    };
    const leave = (kind: "deleted" | "absorbed" | "moved") => {
      for (const id of items.current) {
        if (rows.from(id).length > 0) continue;
        const known = gone.get(id);
        gone.set(id, known ? { ...known, origins: [...known.origins, origin] } : { kind, origins: [origin] });
      }
    };

    const named = (side: Side) => refs.filter(({ frame }) => frame === side);
    const { text } = sheet.notes[placed.note];
    const sources = named("current").filter(
      ({ reference, frame }) =>
        !isBeside(text, value, reference) && (reference.role === "member" || reference.role === "left" || (items.current.length === 0 && isOrigin(text, value, { ...reference, frame }))),
    );
    const sourceItems = [...new Set(sources.flatMap(({ readings }) => readings.current.items))];
    const targets = refs.filter((one) => isTarget(one.reference.role) && !sources.includes(one));
    const mentioned = targets.length > 0 ? targets : refs.filter((one) => one.reference.role === "mention" && !sources.includes(one));
    const goals = [...new Set((value.kind === "deleted" ? targets : mentioned).flatMap((one) => one.targets))];
    const goalPolicies = [...new Set(mentioned.flatMap((one) => (one.targets.length > 0 ? [] : one.targetPolicies)))];

    // 2-1、2-2に振り分けて記載, where rows of their own give both a predecessor: they took it up.
    const divide = (bond: Bond, taken: Bond) => {
      const isTaken = (id: ItemId) => rows.to(id).some(({ from }) => !items.current.includes(from));
      tie(items.current, goals.filter((id) => !isTaken(id)), bond);
      tie(items.current, goals.filter(isTaken), taken);
    };

    // A row whose own pair stands is believed before the number of another row beside it.
    const arrived = items.next.filter((id) => rows.to(id).length === 0);
    switch (value.kind) {
      case "added":
      case "restored":
        for (const id of items.next) added.set(id, [...(added.get(id) ?? []), origin]);
        break;
      case "deleted":
      case "absorbed": {
        // (3)を削除 in a cell of several is of its own item, ②-3を取り込み of one that comes from elsewhere.
        const brought = goals.length > 0 ? sourceItems : sourceItems.filter((id) => !items.current.includes(id));
        if (brought.length > 0 && items.next.length > 0) {
          tie(brought, goals.length > 0 ? goals : items.next, "named");
          break;
        }
        const found = goals.length > 0 ? goals : value.kind === "absorbed" ? byWords(placed, context) : [];
        if (found.length > 0) tie(items.current, found, "absorbed");
        else if (refs.length > 0 || items.next.length === 0 || value.kind === "deleted") leave(value.kind);
        break;
      }
      case "merged": {
        const numbered = sourceItems.length > 0 ? sourceItems : named("current").flatMap(({ readings }) => readings.current.items);
        const whole = refs.length > 0 ? numbered : byTitle(placed, context);
        // ③の内容を含む says where ③ went only if it has no row of its own to go on in.
        const members = value.object === "content" ? whole.filter((id) => rows.from(id).length === 0) : whole;
        const all = [...new Set([...items.current, ...members])];
        const into = goals.length > 0 && targets.length > 0 ? goals : items.next.length > 0 ? ownOf(all, items.next, rows) : all.flatMap((id) => rows.from(id).map(({ to }) => to));
        if (members.length > 0 || targets.length > 0) tie(all, [...new Set(into)], "named");
        else if (items.next.length === 0) leave("absorbed");
        break;
      }
      case "split":
      case "separated":
        if (items.current.length > 0) divide("named", "absorbed");
        else tie(sourceItems, items.next, "named");
        break;
      case "moved": {
        if (items.current.length === 0) {
          if (sourceItems.length > 0) for (const from of sourceItems) for (const to of arrived) tie([from], [to], isPart(from, to, placed, partings, context) ? "named" : "moved");
          else for (const id of arrived) tie(outOf(id, sourcePolicies(placed, named("current")), ended, context), [id], "moved");
          break;
        }
        // 後段を2-5へ beside what stays: the item was divided.
        const isDivided = value.part !== null && items.current.some((id) => rows.from(id).length > 0);
        const headings = goalsOf(placed, context);
        for (const id of isDivided ? [] : items.current) {
          const named = mentioned.flatMap((one) => one.targetPolicies);
          movedTo.set(id, [...(movedTo.get(id) ?? []), ...named, ...headings]);
        }
        if (goals.length > 0) divide(goals.length > 1 || isDivided ? "named" : "moved", GOES_TO.test(value.keyword?.text ?? "") ? "absorbed" : "moved");
        else {
          for (const id of items.current) if (rows.from(id).length === 0) tie([id], within(id, [...goalPolicies, ...headings], context), "moved");
          leave("moved");
        }
        break;
      }
      case "renumbered":
        // 番号を2-1に変更 on a row whose next item stands in another row.
        if (items.next.length === 0 && goals.length > 0) tie(items.current, goals, "moved");
        else if (items.current.length === 0) tie(sourceItems, arrived, "named");
        break;
      default:
        if (ends) leave("deleted");
        // 事業名変更→1-1, 再編により1-1 on a row without a next item.
        else if (items.next.length === 0 && GOES_ON.has(value.kind) && goals.length > 0) tie(items.current.filter((id) => rows.from(id).length === 0), goals, "absorbed");
        // 現行1-3を含めて再編: as if both stood in one row; what the row of 1-3 says of it decides.
        if (items.current.length === 0) tie(sourceItems, arrived, "row");
    }
  }
  for (const { note, statement, items } of absent) {
    const origins = [{ note, statement }];
    for (const id of [...items.current, ...items.next]) explained.add(id);
    for (const id of items.current) if (rows.from(id).length === 0 && !gone.has(id)) gone.set(id, { kind: "deleted", origins });
    for (const id of items.next) if (!added.has(id)) added.set(id, origins);
  }
  return { edges: edges.map((edge) => ({ ...edge, from: directory.first(edge.from), to: directory.first(edge.to) })), gone, added, movedTo, explained };
}

/** Of the next items in a cell of several those that come from nothing else than some current ones; all where none does. */
function ownOf(current: readonly ItemId[], next: readonly ItemId[], rows: EdgeSet): readonly ItemId[] {
  const own = next.length < 2 ? [] : next.filter((id) => rows.to(id).length > 0 && rows.to(id).every(({ from }) => current.includes(from)));
  return own.length > 0 ? own : next;
}

/** Whether a number names the statement's own item: 3は取り上げない in a cell of several. */
function isOwn({ reference: { role }, readings: { current } }: ResolvedReference, items: readonly ItemId[]): boolean {
  return (role === "left" || role === "member") && current.items.length > 0 && current.items.every((id) => items.includes(id));
}

/** What is over, as a word that describes something else: 廃止した補助金. */
const IS_OVER = /(?:廃止|中止|休止|終了|完了)した/u;
/** The whole entry: 記載を削除. 文言を削除 is of words in it. */
const ENTRY_DELETED = /^記[載述].{0,4}削除$/u;

/** 国の制度へ移行, 県の補助事業に移行: where to is no place in this plan. */
const MOVED_OUT = /[にへ](?:移行|移[しす]|切り?替え|振り?替え)/u;

/** Whether a statement on a row of a current item alone says that it is over, though its verb speaks of something in it. */
function endsItem({ kind, text, keyword, part }: PlacedStatement["value"]): boolean {
  if (kind === "programme-deleted" || (kind === "other" && tellsOfEnd(text))) return true;
  const words = keyword?.text ?? "";
  if (kind === "programme-changed" && MOVED_OUT.test(words)) return true;
  return kind === "revised" && part === null && words.endsWith("削除") && (ENTRY_DELETED.test(words) || IS_OVER.test(text));
}

/** 新規 or 新たに in front of whatever else is said; not 新規追加を検討, nor 新規 as part of another word. */
const NEW_FIRST = /^新(?:規(?!就農|採用|参入|創業|学卒|雇用|求人)|たに)(?![^\s、。・※]*(?:検討|しない|せず|行わ|でな|ではな|なし|不要|必要な))/u;

/** 次期から実施, 次期計画からの取組: not 次期から2-1へ. */
const FROM_NEXT_PLAN_ON = /^次期(?:計画)?から(?:の(?:取組|項目|施策|事業)|(?:新たに)?(?:実施|開始|掲載|取り?組む|始める|始めた))?[。\s]*$/u;

/**
 * Whether a statement beside nothing of the current plan says that what stands there is new: 相談会を追加, and what begins with
 * 新規 whatever its verb (新規・拡充, 新規　社協と調整済み); 後半追加 speaks of what was there.
 */
export function beginsThere({ kind, part, references, text }: PlacedStatement["value"]): boolean {
  if (FROM_NEXT_PLAN_ON.test(text)) return true;
  if (NEW_FIRST.test(text.replace(/[(（][^()（）]*[)）]/gu, ""))) return true;
  return kind === "added" || ((kind === "partly-added" || kind === "programme-added") && part === null && references.length === 0);
}

/** 新規 where no next item stands, 廃止 where no current one does: a note of another row, which explains nothing here. */
function isElsewhere({ value: { kind, references }, items }: PlacedStatement): boolean {
  if (references.length > 0) return false;
  return (kind === "added" && items.next.length === 0) || (kind === "deleted" && items.current.length === 0);
}

function isAddition({ value, items }: PlacedStatement): boolean {
  if (value.kind === "added" || items.current.length > 0 || items.next.length === 0) return false;
  // ①-3を追加 in a cell of several: the number only tells which of its items is new.
  const isNamed = value.references.length === 1 && value.references[0].start === value.start;
  return beginsThere(isNamed ? { ...value, references: [] } : value);
}

/** What the words before the keyword tell of where an item went: 〜事業に統合 names it, 上記に統合 points to its row. */
function byWords(placed: PlacedStatement, { sheet, directory, texts }: ClaimContext): readonly ItemId[] {
  const { note, value, band } = placed;
  if (value.references.length > 0 || value.keyword === null) return [];
  const before = sheet.notes[note].text.slice(value.start, value.keyword.start);
  const name = before.normalize("NFKC").replace(/[\s「」『』・()]/gu, "").replace(/[にへ]$/u, "");
  const pointed = ROW_BESIDE.exec(name);
  if (pointed) return nextItemBeside(sheet, band, pointed[1] ? -1 : 1).map(directory.first);
  // A number that is none of the plan's is no name.
  if (name.length < 4 || !/\p{L}/u.test(name)) return [];
  const holders = texts.holders("next", name);
  return holders.length === 1 ? holders : [];
}

/** A title in quotation marks, long enough to tell one item from the others. */
const TITLE = /「([^「」\n]{4,60})」/gu;

/** The current items that a merger names by their titles – 「負担金の見直し」を統合 – and that no row of their own carries on. */
function byTitle({ note, value }: PlacedStatement, { sheet, rows, texts }: ClaimContext): readonly ItemId[] {
  const before = sheet.notes[note].text.slice(value.start, value.keyword?.start ?? value.start);
  return [...before.matchAll(TITLE)].flatMap(([, title]) => {
    const holders = texts.holders("current", normalForm(title));
    return holders.length === 1 && rows.from(holders[0]).length === 0 ? holders : [];
  });
}

/** The next item of the nearest row in a direction that has one, under the same heading; nothing where that row has several. */
function nextItemBeside({ bands }: ComparisonSheet, from: number, step: 1 | -1): readonly ItemId[] {
  for (let at = from + step; bands[at] !== undefined && bands[at].kind !== "heading"; at += step) {
    if (bands[at].next.length > 0) return bands[at].next.length === 1 ? bands[at].next : [];
  }
  return [];
}

/** 施策⑧へ without an item's number: the item of that policy that has no predecessor and fits best, if one clearly does. */
function within(id: ItemId, policies: readonly PolicyId[], { directory, texts, rows }: ClaimContext): readonly ItemId[] {
  const free = directory.itemsUnder(policies).filter((one) => rows.to(one).length === 0);
  const [best] = texts.nearest([id], "next", 20).filter(({ item, score }) => score >= CLEARLY && free.includes(item));
  return best ? [best.item] : [];
}

/** What the notes say of how items parted: those that were split, and those that moved as a whole. */
interface Partings {
  readonly split: ReadonlySet<ItemId>;
  readonly moved: ReadonlySet<ItemId>;
}

/** 旧③から says where something comes from, and not that it moved. */
const ORIGIN_ALONE = /^(?:から|より)$/u;

function partingsOf({ statements }: ClaimContext): Partings {
  const split = new Set<ItemId>();
  const moved = new Set<ItemId>();
  for (const { value, items } of statements) {
    const isMove = value.kind === "moved" && value.part === null && !ORIGIN_ALONE.test(value.keyword?.text ?? "");
    const said = value.kind === "split" || value.kind === "separated" ? split : isMove ? moved : null;
    for (const ids of said ? [items.current, items.next] : []) for (const id of ids) said!.add(id);
  }
  return { split, moved };
}

/**
 * Whether what came from a current item is a part of it: that one goes on in a row of its own, and 分割 is said of either, or 旧③から
 * alone, with nothing of a move. A whole text that stands here now has moved.
 */
function isPart(from: ItemId, to: ItemId, { value }: PlacedStatement, { split, moved }: Partings, { rows, texts }: ClaimContext): boolean {
  if (rows.from(from).length === 0 || texts.same(from, to)) return false;
  return [from, to].some((id) => split.has(id)) || (ORIGIN_ALONE.test(value.keyword?.text ?? "") && ![from, to].some((id) => moved.has(id)));
}

/** 施策⑧から移動 without an item's number: the item of that policy that goes nowhere else and fits best, if one clearly does. */
function outOf(id: ItemId, policies: readonly PolicyId[], ended: ReadonlySet<ItemId>, { directory, texts, rows }: ClaimContext): readonly ItemId[] {
  if (policies.length === 0) return [];
  const free = directory.itemsUnder(policies).filter((one) => rows.from(one).length === 0 && !ended.has(one));
  const [best] = texts.nearest([id], "current", 20).filter(({ item, score }) => score >= CLEARLY && free.includes(item));
  return best ? [best.item] : [];
}

/** The current policies that a statement names as where something comes from, by number or by title. */
function sourcePolicies({ heading }: PlacedStatement, references: readonly ResolvedReference[]): readonly PolicyId[] {
  const titled = heading?.role === "source" ? heading.policies.filter(({ side }) => side === "current").map(({ id }) => id) : [];
  return [...titled, ...references.filter(({ reference }) => reference.role === "left").flatMap(({ readings }) => readings.current.policies)];
}

/** The next policies that a statement names by title as where something goes: those of that title, or what a current one became. */
export function goalsOf({ heading }: PlacedStatement, { map }: Pick<ClaimContext, "map">): readonly PolicyId[] {
  if (heading?.role !== "target") return [];
  const next = heading.policies.filter(({ side }) => side === "next").map(({ id }) => id);
  return next.length > 0 ? next : heading.policies.flatMap(({ id }) => map.targets(id));
}

function isTarget(role: FramedReference["reference"]["role"]): boolean {
  return role === "target" || role === "right";
}

function place({ note, statement }: Origin): string {
  return `${note}:${statement}`;
}
