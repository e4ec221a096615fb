import type { PlacedStatement } from "../../lineage/placed-statements";
import { mayAddToItem } from "../../notation/note-meaning";
import type { NoteStatement, StatementKind } from "../../notation/syntax";
import type { Item } from "../../plan/model";
import { textAt } from "../../sheet/snapshot";
import type { Span } from "../../sheet/address";
import { differsBesideTexts } from "../lineage/beside-texts";
import { keptPairs, type KeptPair } from "../lineage/kept-pairs";
import { inPlan, nameOf, planName } from "../lineage/naming";
import { referencesIn } from "../lineage/reference-words";
import { cellsOf, spanOf, statementsOf } from "../lineage/view";
import type { Rule, RuleContext, RuleFinding } from "../rule";
import { state } from "../state";
import { mainDifference, type Difference } from "./difference";
import { texts } from "./texts";

const code = "L308";

/** Kinds that say that words of the text changed. 名称変更 may speak of a programme's or a department's name elsewhere. */
const SAYS_CHANGED: ReadonlySet<StatementKind> = new Set(["reworded", "partly-added", "revised", "programme-changed", "programme-added", "programme-deleted"]);
/** What stands in columns of its own beside the text: 目標値の変更 is right where the texts are equal. */
const ELSEWHERE = /(?:目標値|指標|数値|実績|予算|事業費|金額|KPI|時期|期間|年度|スケジュール|工程|ページ|頁|担当|所管|主管|関係課|(?:実施|取組|推進)(?:主体|機関)|連携先|協力(?:先|団体|機関)|部署|課名).{0,6}$/iu;
/** What may be unchanged whatever became of the words: 趣旨は変更なし. */
const OF_MEANING = /^(?:趣旨|目的|方向性|対象者?|範囲|規模|回数|目標)/u;
/** Said of a row whose item other items became part of: its text is no longer its own. */
const MADE_OF_SEVERAL: ReadonlySet<StatementKind> = new Set(["merged", "absorbed"]);
/** What can only be said of the words themselves: beside 時点修正 or 一部修正 a changed 目標値 is enough. */
const OF_WORDS = /文言|表現|字句|語句|用語|文章|文面|記述|本文|事業|補助|制度/u;
/** What an addition or a change may be of to show in the words; 補助率の見直し and 写真を追加 need not. */
const SHOWS_IN_WORDS: ReadonlySet<NoteStatement["object"]> = new Set(["none", "part", "wording", "content"]);
const LONGEST_QUOTE = 16;
const LONGEST_NAME = 20;

/** 変更なしと文面の不一致: 変更なし beside texts that differ, 文言修正 beside texts that are equal. */
export const unchangedButDiffers: Rule = {
  code,
  slug: "unchanged-but-differs",
  severity: "error",
  texts,
  yieldsTo: ["L305"],
  check: (context) => keptPairs(context).flatMap((pair) => contradiction(context, pair) ?? []),
};

function contradiction(context: RuleContext, pair: KeptPair): RuleFinding | null {
  const inRow = statementsOf(context, pair.band);
  if (inRow.length === 0 || pair.next.length !== 1) return null;
  if (pair.current.length !== 1) return unchangedInMerger(context, pair);
  const [current, next] = [pair.current[0], pair.next[0]];
  const statements = inRow.filter((one) => isSaidOf(context, one, current, next));
  const equal = current.normal === next.normal;
  const unchanged = statements.find(({ value }) => saysSameText(value));
  const changes = statements.filter((placed) => (SAYS_CHANGED.has(placed.value.kind) || mayAddToItem(placed.value)) && !(equal && !isOfWords(placed.value) && !isNumbered(context, placed, current)));
  // 見直し in the column of kinds does not make 変更なし among the remarks true.
  const excused = changes.length > 0 && !(unchanged && isRemark(context, unchanged) && !isRemark(context, changes[0]));
  if (unchanged && !excused && !tellsOfNewName(context, unchanged) && !sameWords(current, next)) return differs(context, unchanged, current, next);
  const untrue = equal && changes.find((changed) => !isOfAnother(context, changed, pair) && !isOfFigures(context, changed, pair));
  return untrue ? same(context, untrue, current, next) : null;
}

/** Whether a statement is of a pair: in a cell of several it may name one of them, ①-3を新たに追加 one of the next plan alone. */
function isSaidOf({ sheet }: RuleContext, { items, band }: PlacedStatement, current: Item, next: Item): boolean {
  const among = items.current.length;
  if (among > 0 && !items.current.includes(current.id)) return false;
  return items.next.length === 0 || (among > 0 && among < sheet.bands[band].current.length) || items.next.includes(next.id);
}

/** Whether a change is of the item whose number it names, in front of nothing but the verb: ①-3 一部修正 beside ①-3. */
function isNumbered(context: RuleContext, { note, statement, value }: PlacedStatement, { id }: Item): boolean {
  if (value.object !== "reference" || value.kind === "partly-added" || isElsewhere(value)) return false;
  return referencesIn(context, note, statement).every(({ reference, readings }) => reference.role !== "target" && readings.current.items.includes(id));
}

/** 変更なし on the only row of a merger that has an item of both sides: the text is said to be that of this one alone. */
function unchangedInMerger(context: RuleContext, { band, current, next: [next] }: KeptPair): RuleFinding | null {
  const own = current.filter(({ id }) => band.current.includes(id));
  const inRow = statementsOf(context, band);
  const unchanged = inRow.find(({ value }) => saysSameText(value));
  if (!unchanged || own.length !== 1 || band.current.length !== 1 || own[0].normal === next.normal) return null;
  const excused = inRow.some(({ value }) => SAYS_CHANGED.has(value.kind) || MADE_OF_SEVERAL.has(value.kind)) || tellsOfNewName(context, unchanged);
  return excused ? null : differs(context, unchanged, own[0], next);
}

/** Whether texts are the same but for their commas: offices write 、 where they wrote ，, and nobody calls that a change. */
function sameWords(current: Item, next: Item): boolean {
  const words = ({ normal }: Item) => normal.replace(/[,.]/gu, (mark) => (mark === "," ? "、" : "。"));
  return current.normal === next.normal || words(current) === words(next);
}

/** Whether a statement says that the item's words are what they were. */
function saysSameText(value: NoteStatement): boolean {
  return value.kind === "unchanged" && !isElsewhere(value) && !OF_MEANING.test(value.keyword?.text ?? "");
}

/** 内容変更なし(名称のみ変更): the note says itself that the name in the item's text is another. */
function tellsOfNewName({ sheet }: RuleContext, { note }: PlacedStatement): boolean {
  return sheet.notes[note].statements.some((value) => value.kind === "renamed" && !isElsewhere(value));
}

function isRemark({ sheet }: RuleContext, { note }: PlacedStatement): boolean {
  return sheet.notes[note].column === "remark";
}

/** A note on a cell of several items that names none of them is right where one of them changed. */
function isOfAnother(context: RuleContext, { items }: PlacedStatement, { band }: KeptPair): boolean {
  if (items.current.length < 2) return false;
  return keptPairs(context).some((other) => other.band === band && other.current.some((one) => other.next.some(({ normal }) => normal !== one.normal)));
}

/** 時点修正 on a row whose 目標値 or 担当課 changed; 月2回から月1回に変更 of what has a name alone (広報紙の発行). */
function isOfFigures(context: RuleContext, { value }: PlacedStatement, { band, current }: KeptPair): boolean {
  if (OF_WORDS.test(value.text.normalize("NFKC"))) return false;
  return current.every(({ normal }) => isName(normal)) || differsBesideTexts(context, band);
}

/** A name says too little of a measure for a change of it to show. */
function isName(normal: string): boolean {
  return normal.length <= LONGEST_NAME && !/[。、]|(?:する|ます|る)$/u.test(normal);
}

/** Whether a statement of a change has to show in the item's text. */
function isOfWords(value: NoteStatement): boolean {
  if (isElsewhere(value) || value.words.some(({ text }) => ELSEWHERE.test(text.normalize("NFKC")))) return false;
  return SHOWS_IN_WORDS.has(value.object) || (value.kind !== "revised" && value.kind !== "partly-added");
}

function isElsewhere({ text, start, keyword }: NoteStatement): boolean {
  return ELSEWHERE.test((keyword ? text.slice(0, keyword.end - start) : text).normalize("NFKC"));
}

/** 変更なし, but the texts differ: the place of the greatest difference, in the next plan's cell. */
function differs(context: RuleContext, placed: PlacedStatement, current: Item, next: Item): RuleFinding {
  const { sheet } = context;
  const difference = mainDifference(current, next);
  return state({ code }, context, {
    messageId: difference.after === "" ? "taken-out" : difference.before === "" ? "put-in" : "differs",
    data: {
      words: placed.value.text,
      item: inPlan(sheet, "next", nameOf(sheet, next)),
      current: planName(sheet, "current"),
      before: quoted(difference.before),
      after: quoted(difference.after),
    },
    at: placeOf(context, next, difference),
    cells: [...cellsOf([next, current]), spanOf(context, placed)],
    items: [current.id, next.id],
    texts: [placed.value.text, current.text, next.text],
  });
}

function same(context: RuleContext, placed: PlacedStatement, current: Item, next: Item): RuleFinding {
  const { sheet } = context;
  return state({ code }, context, {
    messageId: "same",
    data: {
      words: placed.value.text,
      current: inPlan(sheet, "current", nameOf(sheet, current)),
      next: inPlan(sheet, "next", nameOf(sheet, next)),
    },
    at: spanOf(context, placed),
    cells: cellsOf([next, current]),
    items: [current.id, next.id],
    texts: [placed.value.text, current.text, next.text],
  });
}

/** Where a difference stands in the next item's cell. What was only taken out has no stretch of its own: the character after it marks the place. */
function placeOf({ snapshot }: RuleContext, next: Item, { start, end }: Difference): Span {
  const offset = textAt(snapshot, next.at.row, next.at.column).indexOf(next.text.trim(), next.at.start ?? 0);
  const last = offset + Math.max(end, start + 1);
  return offset < 0 ? next.at : { ...next.at, start: offset + start, end: Math.min(last, next.at.end ?? last) };
}

function quoted(text: string): string {
  const characters = [...text.trim()];
  return characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE).join("")}…` : characters.join("");
}
