import type { PlacedStatement } from "../../lineage/placed-statements";
import type { LineageLink } from "../../lineage/model";
import type { Item, ItemId, Side } from "../../plan/model";
import { movesOf } from "../lineage/moves";
import { cellName, namesOf, planName } from "../lineage/naming";
import { neighboursOf } from "../lineage/neighbours";
import { noteCellOf } from "../lineage/note-fixes";
import { cellsOf, itemsOf, linksOf, says, spanOf, viewOf } from "../lineage/view";
import type { Rule, RuleContext, RuleFinding } from "../rule";
import { state } from "../state";
import { texts } from "./texts";

const code = "L303";

/** 項目数の不一致: 2つの項目に分割 or 2つの項目を統合 beside another number of items. */
export const memberCount: Rule = {
  code,
  slug: "member-count",
  severity: "error",
  texts,
  yieldsTo: ["R204"],
  check: (context) => {
    const told = new Set<string>();
    return viewOf(context).statements.flatMap((placed) => {
      const { kind, count } = placed.value;
      const apart = kind === "merged" ? stillApart(context, placed) : null;
      if (apart && !told.has(apart.identity)) {
        told.add(apart.identity);
        return [apart];
      }
      if (apart || count === null || (kind !== "split" && kind !== "merged") || onHeading(placed)) return [];
      const side: Side = kind === "split" ? "next" : "current";
      const places = placesOf(context, placed);
      const beside = [...new Set(places.flatMap((one) => membersOf(context, one, side)))];
      const sentHere = kind === "merged" && beside.length < count ? [...new Set(places.flatMap((one) => sentInto(context, one)))] : [];
      const members = [...new Set([...beside, ...sentHere])];
      // 2つの事業に分割 on a row where nothing was split may be of a programme in the item.
      if (placed.value.object === "programme" && members.length === 1) return [];
      const key = `${kind} ${[...members].sort().join(" ")}`;
      if (members.length === 0 || members.length === count || sentHere.length === count || told.has(key) || isOfOne(context, placed, side, count)) return [];
      told.add(key);
      return [wrongCount(context, placed, side, members, count)];
    });
  },
};

function onHeading({ items }: PlacedStatement): boolean {
  return items.current.length + items.next.length === 0;
}

/** B-3とB-4を統合 where as many items stand on the next side: nothing was merged, or the note means others. */
function stillApart(context: RuleContext, placed: PlacedStatement): RuleFinding | null {
  if (SEVERAL.test(placed.value.text.normalize("NFKC")) || TOOK_UP.test(placed.value.keyword?.text ?? "")) return null;
  const merger = placed.items.current.flatMap((id) => linksOf(context, id)).find(({ kind, from, to }) => kind === "merged" && to.length >= from.length);
  if (!merger) return null;
  const { sheet } = context;
  const [members, items] = [itemsOf(context, merger.from), itemsOf(context, merger.to)];
  return state({ code }, context, {
    messageId: "apart",
    data: { words: placed.value.text, plan: planName(sheet, "next"), found: String(items.length), items: namesOf(sheet, items) },
    at: spanOf(context, placed),
    cells: cellsOf([...members, ...items]),
    items: [...members, ...items].map(({ id }) => id),
    token: "apart",
  });
}

/** B-4を取り込む: B-4 may go on as well. */
const TOOK_UP = /含[めむま]|[取組]り?み?込|吸収|包[含括]|内包|編入|追加|加え/u;

/** 3項目を2項目に統合: several mergers in one note, which counts the members of all. */
const SEVERAL = /を[2-9二三四五六七八九](?:つ|個|本|件)?の?(?:項目|施策|取組|事業)?[にへ]/u;

/** Where such a statement is written, in every row of its cell; another one speaks of each row by itself. */
function placesOf(context: RuleContext, placed: PlacedStatement): readonly PlacedStatement[] {
  if (!SEVERAL.test(placed.value.text.normalize("NFKC"))) return [placed];
  const { bands } = context.sheet;
  return viewOf(context).statements.filter(({ note, statement, band }) => note === placed.note && statement === placed.statement && bands[band].notes.includes(note));
}

/** The items that were split into or merged, as far as rows and notes tie them together. */
function membersOf(context: RuleContext, { items }: PlacedStatement, side: Side): readonly ItemId[] {
  const other: Side = side === "next" ? "current" : "next";
  const end = (link: { from: readonly ItemId[]; to: readonly ItemId[] }, of: Side) => (of === "current" ? link.from : link.to);
  const linked = [...items.current, ...items.next]
    .flatMap((id) => linksOf(context, id))
    .filter((link) => (link.kind !== "absorbed" || (side === "next" && link.from.every((id) => items.current.includes(id)))) && end(link, other).length > 0)
    .flatMap((link) => end(link, side));
  return [...new Set(linked.length > 0 ? linked : items[side])];
}

/** The members that a merger does not name but whose own notes send them to its item: 上に統合 below 2つを統合. */
function sentInto(context: RuleContext, { items }: PlacedStatement): readonly ItemId[] {
  return items.next.flatMap((id) => linksOf(context, id)).flatMap(({ kind, from }) => (kind === "absorbed" ? from : []));
}

/** 2つに分割 in a cell of several items, of which one was split in two: the note is of that one. */
function isOfOne(context: RuleContext, { band, value }: PlacedStatement, side: Side, count: number): boolean {
  const { current, next } = context.sheet.bands[band];
  const many = side === "next" ? current : next;
  const parts = ({ from, to }: LineageLink) => (side === "next" ? to : from);
  return many.length > 1 && many.flatMap((id) => linksOf(context, id)).some((link) => link.kind === value.kind && parts(link).length === count);
}

function wrongCount(context: RuleContext, placed: PlacedStatement, side: Side, members: readonly ItemId[], count: number): RuleFinding {
  const { sheet } = context;
  const items = itemsOf(context, members);
  const meant = members.length === 1 ? meantFor(context, placed, side, count) : null;
  if (meant) return slipped(context, placed, items, meant);
  return state({ code }, context, {
    messageId: side === "next" ? "split" : "merged",
    data: {
      words: placed.value.text,
      plan: planName(sheet, side),
      found: String(members.length),
      items: namesOf(sheet, items),
    },
    at: spanOf(context, placed),
    cells: cellsOf(items),
    items: members,
    subjects: [...placed.items.current, ...placed.items.next],
    token: `${placed.value.kind} ${count}`,
  });
}

/** The nearest row that has as many members as the note says, and no word of it. */
function meantFor(context: RuleContext, { band, value }: PlacedStatement, side: Side, count: number): LineageLink | null {
  for (const row of neighboursOf(context, band)) {
    if (says(context, row, new Set([value.kind]))) continue;
    const link = [...row.current, ...row.next].flatMap((id) => linksOf(context, id)).find(({ kind }) => kind === (side === "next" ? "split" : "merged"));
    if (link && (side === "next" ? link.to : link.from).length === count) return link;
  }
  return null;
}

/** A row too high or too low: one finding for the row where the note stands and the one where it belongs. */
function slipped(context: RuleContext, placed: PlacedStatement, here: readonly Item[], meant: LineageLink): RuleFinding {
  const { sheet } = context;
  const there = itemsOf(context, [...meant.from, ...meant.to]);
  const band = there[0].band;
  const to = noteCellOf(context, band);
  const edits = movesOf(context, [{ placed, band }]);
  return state({ code }, context, {
    messageId: "slipped",
    data: { words: placed.value.text, items: namesOf(sheet, itemsOf(context, placed.value.kind === "split" ? meant.to : meant.from)) },
    at: spanOf(context, placed),
    cells: [...cellsOf([...here, ...there]), ...(to ? [to] : [])],
    items: [...here, ...there].map(({ id }) => id),
    subjects: [...placed.items.current, ...placed.items.next],
    token: placed.value.kind,
    certainty: { kind: "evidence" },
    fixes: edits && to ? [{ titleId: "move", data: { cell: cellName(sheet, to) }, applicability: "review", edits }] : [],
  });
}
