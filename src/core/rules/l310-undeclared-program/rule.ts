import type { ProgrammeChanges } from "../../evidence/programmes";
import type { CellEdit, Fix } from "../../fixes/edit";
import type { StatementKind } from "../../notation/syntax";
import { oncePer } from "../../once";
import { textAt } from "../../sheet/snapshot";
import type { Item, PlanSide, Side } from "../../plan/model";
import { keptPairs, type KeptPair } from "../lineage/kept-pairs";
import { cellName, inPlan, namesOf } from "../lineage/naming";
import { addNote, noteCellOf, styleOf } from "../lineage/note-fixes";
import { writeStatement } from "../../notes/house-style";
import { joinStatements } from "../../notes/draft";
import { mentionsProgramme, programmeChanges, searchable } from "../../notes/programme-changes";
import { cellsOf, says } from "../lineage/view";
import type { Rule, RuleContext, RuleFinding } from "../rule";
import { state } from "../state";
import { texts } from "./texts";

const code = "L310";

/** 名称変更 says that a name changes, even where it does not say which. */
const RENAMED = /名称?の?変更|改称/u;

/** 記載のない事業名の変更: the name of a 事業, 補助金, 交付金 or 制度 appears, vanishes or changes a character without a note. */
export const undeclaredProgram: Rule = {
  code,
  slug: "undeclared-program",
  severity: "info",
  texts,
  grouped: true,
  yieldsTo: ["L308"],
  check: (context) => keptPairs(context).flatMap((pair) => undeclared(context, pair) ?? []),
};

function undeclared(context: RuleContext, pair: KeptPair): RuleFinding | null {
  const { sheet } = context;
  if (pair.band.notes.some((note) => RENAMED.test(sheet.notes[note].text))) return null;
  const changes = unsaid(context, pair);
  const { added, removed, altered } = changes;
  if (added.length + removed.length + altered.length === 0) return null;
  const words = [
    ...altered.map(({ from, to }) => `${from.name}→${to.name}`),
    ...added.map(({ name }) => `${name}(追加)`),
    ...removed.map(({ name }) => `${name}(削除)`),
  ];
  const note = noteCellOf(context, pair.band.number);
  return state({ code }, context, {
    messageId: altered.length > 0 && added.length + removed.length === 0 ? "altered" : "changed",
    data: { item: inPlan(sheet, "next", namesOf(sheet, pair.next)), words: words.join("、") },
    at: placeOf(context, pair, changes),
    cells: [...(note ? [note] : []), ...cellsOf([...pair.next, ...pair.current])],
    items: [...pair.current, ...pair.next].map(({ id }) => id),
    token: words.join(" "),
    certainty: { kind: "evidence" },
    fixes: noteFixes(context, pair, changes),
  });
}

/** What a note says of items that become one, or of one that becomes several. */
const REARRANGES: ReadonlySet<StatementKind> = new Set(["merged", "absorbed", "split", "separated", "moved"]);

const OF_PROGRAMMES: ReadonlySet<StatementKind> = new Set(["programme-changed", "programme-added", "programme-deleted"]);

/**
 * Whether a note says that several items become one or one becomes several: the whole has a name of its own then, and so have
 * the parts. A note that goes on to list programmes, 2つの項目に分割 with 事業の追加(A), should list them all.
 */
function isRearranged(context: RuleContext, { band, current, next }: KeptPair): boolean {
  const items = [...current, ...next];
  return items.length > 2 && items.some((item) => says(context, { number: item.band }, REARRANGES)) && !says(context, band, OF_PROGRAMMES);
}

/** The changes of names that no note of the row mentions and that no other item of the plan explains. */
function unsaid(context: RuleContext, pair: KeptPair): ProgrammeChanges {
  const { band, current, next } = pair;
  const { sheet } = context;
  const changes = programmeChanges(current, next);
  const { added, removed, altered } = changes;
  if (added.length + removed.length + altered.length === 0) return changes;
  const said = searchable(band.notes.map((note) => sheet.notes[note].text).join("\n"));
  const mentioned = (name: string) => mentionsProgramme(said, name);
  const stands = (side: Side, name: string) => mentionsProgramme(wordsOf(sheet[side]), name);
  const slips = altered.filter(({ from, to }) => !mentioned(from.name) && !mentioned(to.name));
  if (isRearranged(context, pair)) return { altered: slips, added: [], removed: [] };
  return {
    altered: slips,
    added: added.filter(({ name }) => !mentioned(name) && !stands("current", name)),
    removed: removed.filter(({ name }) => !mentioned(name) && !stands("next", name)),
  };
}

/** All texts of a plan, to look for names in. */
const wordsOf = oncePer(({ items }: PlanSide) => items.map(({ normal }) => searchable(normal)).join("\n"));

/** The first name in the next plan's cell that is new or changed; the item where a name is only gone, or stands beside or below its cell. */
function placeOf({ snapshot }: RuleContext, { next }: KeptPair, { added, altered }: ProgrammeChanges): Item["at"] {
  const names = [...altered.map(({ to }) => to.name), ...added.map(({ name }) => name)];
  for (const { at } of next) {
    const cell = textAt(snapshot, at.row, at.column).slice(0, at.end);
    const places = names.map((name) => ({ start: cell.indexOf(name, at.start), length: name.length })).filter(({ start }) => start >= 0);
    const first = places.sort((a, b) => a.start - b.start)[0];
    if (first) return { ...at, start: first.start, end: first.start + first.length };
  }
  return next[0].at;
}

function noteFixes(context: RuleContext, { band }: KeptPair, { added, removed, altered }: ProgrammeChanges): readonly Fix[] {
  const style = styleOf(context);
  const statements = [
    ...altered.map(({ from, to }) => writeStatement(style, "programme-changed", { 前: [from.name], 後: [to.name] })),
    ...(added.length > 0 ? [writeStatement(style, "programme-added", { 事業: added.map(({ name }) => name) })] : []),
    ...(removed.length > 0 ? [writeStatement(style, "programme-deleted", { 事業: removed.map(({ name }) => name) })] : []),
  ];
  const note = joinStatements(statements);
  const at = noteCellOf(context, band.number);
  const edit: CellEdit | null = at && addNote(context, at, note);
  return at && edit ? [{ titleId: "write", data: { cell: cellName(context.sheet, at), note: statements.join("、") }, applicability: "review", edits: [edit] }] : [];
}
