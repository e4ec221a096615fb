import type { ResolvedReference } from "../../lineage/model";
import type { PlacedStatement } from "../../lineage/placed-statements";
import { givesReason } from "../../notation/note-endings";
import type { NoteStatement, StatementKind } from "../../notation/syntax";
import type { Item } from "../../plan/model";
import { movesOf } from "../lineage/moves";
import { cellName, inPlan, nameOf, namesOf } from "../lineage/naming";
import { neighboursOf } from "../lineage/neighbours";
import { noteCellOf } from "../lineage/note-fixes";
import { referencesIn } from "../lineage/reference-words";
import { cellsOf, isOpen, itemsOf, linksOf, says, spanOf, viewOf } from "../lineage/view";
import type { Rule, RuleContext, RuleFinding } from "../rule";
import { state } from "../state";
import { texts } from "./texts";

const code = "L307";
const NEWCOMER: ReadonlySet<StatementKind> = new Set(["added", "restored", "replaced", "separated"]);

/** 令和9年度末で廃止予定: what ends while the next plan runs stands in it until then. */
const STILL_TO_COME = /(?:廃止|終了|休止|完了)(?:する|を)?予定/u;

/** 削除なのに残っている: 削除 or 集約 on a row that has another next item, or 削除 and 集約 in one note. */
export const removedButPresent: Rule = {
  code,
  slug: "removed-but-present",
  severity: "warning",
  texts,
  yieldsTo: ["L305", "N104", "R201", "R202", "R204"],
  check: (context) => {
    const told = new Set<string>();
    return viewOf(context).statements.flatMap((placed) => {
      const { kind } = placed.value;
      if ((kind !== "deleted" && kind !== "absorbed") || placed.items.current.length === 0 || STILL_TO_COME.test(placed.value.text)) return [];
      const found = stillPresent(context, placed) ?? bothSaid(context, placed);
      if (!found || told.has(found.identity)) return [];
      told.add(found.identity);
      return [found];
    });
  },
};

/** The row has a next item of its own that nothing else explains. */
function stillPresent(context: RuleContext, placed: PlacedStatement): RuleFinding | null {
  const band = context.sheet.bands[placed.band];
  const current = itemsOf(context, placed.items.current);
  if (says(context, band, NEWCOMER)) return null;
  const { statements } = context.sheet.notes[placed.note];
  const telling = statements.flatMap((one, index) => (index === placed.statement || isWhy(one, placed) ? referencesIn(context, placed.note, index) : []));
  // The ①-3 of ①-3 削除 is what is removed.
  const isOwn = ({ frame, readings }: ResolvedReference) => placed.value.kind === "deleted" && frame === "current" && readings.current.items.every((id) => placed.items.current.includes(id));
  const targets = new Set(telling.filter((one) => one.reference.role !== "left" && one.reference.role !== "member" && !isOwn(one)).flatMap(({ targets: own, readings }) => [...own, ...readings.next.items]));
  const present = itemsOf(context, band.next).filter(({ id }) => !targets.has(id) && belongsTo(context, id, band.current.length, current));
  if (present.length === 0) return null;
  const { sheet } = context;
  const lost = goesOn(context, current, present) && !namesOwn(telling, current) ? lostNeighbour(context, placed, current[0]) : null;
  if (lost) return slipped(context, placed, current, lost);
  return state({ code }, context, {
    messageId: placed.value.kind === "deleted" ? "deleted" : "absorbed",
    data: { words: placed.value.text, item: inPlan(sheet, "current", namesOf(sheet, current)), present: inPlan(sheet, "next", namesOf(sheet, present)) },
    at: spanOf(context, placed),
    cells: cellsOf([...current, ...present]),
    items: [...current, ...present].map(({ id }) => id),
    token: placed.value.kind,
  });
}

/** ①-1は廃止 on the row of ①-1: whatever is wrong, the note stands where it is meant to. */
function namesOwn(references: readonly ResolvedReference[], current: readonly Item[]): boolean {
  return references.some(({ reference, readings }) => reference.role !== "target" && current.some(({ id }) => readings.current.items.includes(id)));
}

/** Whether the row's items are tied to each other in spite of the note. */
function goesOn(context: RuleContext, current: readonly Item[], present: readonly Item[]): boolean {
  return current.every(({ id }) => linksOf(context, id).some(({ to }) => present.some((item) => to.includes(item.id))));
}

/** The nearest current item of the same policy that leads nowhere and has no note: the note may be meant for it. A hole under another heading is a matter of its own. */
function lostNeighbour(context: RuleContext, { band }: PlacedStatement, { under }: Item): Item | null {
  const holes = neighboursOf(context, band).filter(({ current, next, notes }) => next.length === 0 && notes.length === 0 && current.length === 1 && isOpen(context, "current", current[0]));
  return itemsOf(context, holes.flatMap(({ current }) => current)).find((item) => item.under === under) ?? null;
}

/** A row too high or too low: one finding for the row where the note stands and the one where it belongs. */
function slipped(context: RuleContext, placed: PlacedStatement, current: readonly Item[], lost: Item): RuleFinding {
  const { sheet } = context;
  const to = noteCellOf(context, lost.band);
  const edits = movesOf(context, [{ placed, band: lost.band }]);
  return state({ code }, context, {
    messageId: "slipped",
    data: { words: placed.value.text, item: inPlan(sheet, "current", namesOf(sheet, current)), lost: inPlan(sheet, "current", nameOf(sheet, lost)) },
    at: spanOf(context, placed),
    cells: [...cellsOf([...current, lost]), ...(to ? [to] : [])],
    items: [...current, lost].map(({ id }) => id),
    token: placed.value.kind,
    certainty: { kind: "evidence" },
    fixes: edits && to ? [{ titleId: "move", data: { cell: cellName(sheet, to) }, applicability: "review", edits }] : [],
  });
}

/** Of its row alone, or tied to a removed one in spite of the note; not one that other items became. */
function belongsTo(context: RuleContext, id: string, members: number, removed: readonly Item[]): boolean {
  const origins = linksOf(context, id).filter(({ kind, from }) => kind !== "absorbed" && from.length > 0);
  const isRemoved = (one: string) => removed.some((item) => item.id === one);
  if (members === removed.length) return origins.length === 0 || origins.some(({ from }) => from.some(isRemoved));
  return origins.some(({ from }) => from.every(isRemoved));
}

/** Objects of a verb that speak of the plan's own items: 廃止。他の項目に統合; or of nothing in particular. */
const OF_ITEMS: ReadonlySet<NoteStatement["object"]> = new Set(["none", "reference", "count", "item"]);

/**
 * Whether a statement is the reason for an end and names nothing of this plan, neither an item nor a heading: the bracket of
 * 廃止(県の事業に一本化), what stands behind 廃止。電子版へ移行したため.
 */
function isReason(context: RuleContext, { value, items, note }: PlacedStatement, other: number): boolean {
  const { references, start, end, object } = context.sheet.notes[note].statements[other];
  if (references.length > 0 || start <= value.start || (end >= value.end && OF_ITEMS.has(object))) return false;
  if (viewOf(context).statements.some((one) => one.note === note && one.statement === other && one.heading !== null)) return false;
  return items.current.every((id) => linksOf(context, id).every(({ to }) => to.length === 0));
}

/** ②-8に含めて実施するため in front of 廃止: carried on there, and therefore no item of its own. */
function isWhy({ text, end }: NoteStatement, { value }: PlacedStatement): boolean {
  return end <= value.start && givesReason(text.normalize("NFKC").replace(/[、,\s]{1,3}$/u, ""));
}

/** 項目としては廃止し、②-8に盛り込む, 一部は②-8へ、残りは削除: given up as an item of its own, or only what did not go elsewhere. */
const AS_ITEM = /(?:項目|施策|取組)として|^残り/u;

/** Whether another statement of the note is of an item that this one ends: in ②削除, ③④は②③へ each is of its own. */
function speaksOfSame(context: RuleContext, { note, band, items }: PlacedStatement, statement: number): boolean {
  const other = viewOf(context).statements.filter((one) => one.note === note && one.statement === statement && one.band === band);
  return other.length === 0 || other.some((one) => one.items.current.some((id) => items.current.includes(id)));
}

/** Said of where an item went; not 統合せず, 移動は見送り. */
const TAKEN_UP = /(?:集約|統合|編入|移動)(?!は?(?:せ[ずん]|しな|見送|行わ))/u;

/** 削除(②-8に集約): given up, or carried on elsewhere? */
function bothSaid(context: RuleContext, placed: PlacedStatement): RuleFinding | null {
  if (placed.value.kind !== "deleted" || AS_ITEM.test(placed.value.text)) return null;
  const { sheet } = context;
  const note = sheet.notes[placed.note];
  const references = referencesIn(context, placed.note, placed.statement);
  const other = note.statements.find((one, index) => (one.kind === "absorbed" || one.kind === "moved") && speaksOfSame(context, placed, index) && !isReason(context, placed, index) && !isWhy(one, placed));
  const inside = TAKEN_UP.exec(placed.value.text.replace(placed.value.keyword?.text ?? "", ""));
  if (!other && (!inside || references.length === 0)) return null;
  const current = itemsOf(context, placed.items.current);
  return state({ code }, context, {
    messageId: "both",
    data: { words: note.text.replaceAll("\n", " "), item: inPlan(sheet, "current", current.map((item) => nameOf(sheet, item)).join("、")) },
    at: { ...note.at, start: placed.value.start, end: placed.value.end },
    cells: cellsOf(current),
    items: current.map(({ id }) => id),
    token: "both",
  });
}
