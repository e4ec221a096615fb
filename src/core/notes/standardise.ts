import { directoryOf } from "../lineage/directory";
import type { Lineage, ResolvedReference } from "../lineage/model";
import { mayAddToItem } from "../notation/note-meaning";
import type { NoteStatement } from "../notation/syntax";
import type { ComparisonSheet, Item, ItemId, Note, Policy, PolicyId } from "../plan/model";
import { withBrackets, writeStatement, type HouseStyle } from "./house-style";
import { allNumbers, framedNumber, mentionedPolicy, targetNumber, targetPolicyNumber } from "./numbers";
import { lineageIndex } from "./lineage-index";
import type { SlotValues, TemplateId } from "./templates";

/** One statement that says a standard thing in other words. Offsets are those of the note's text. */
export interface Restatement {
  readonly statement: number;
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
}

/** What the rewriting of statements looks at. */
export interface StandardiseContext {
  readonly sheet: ComparisonSheet;
  readonly lineage: Lineage;
  readonly style: HouseStyle;
}

/**
 * The statements of a note that differ from the house style, with their standard wording. What
 * no template covers stays as it is; so does a statement whose number is not settled (R202 asks first).
 * @param note index into `ComparisonSheet.notes`
 */
export function restatements(context: StandardiseContext, note: number): readonly Restatement[] {
  const cell = context.sheet.notes[note];
  if (!cell || cell.column !== "remark") return [];
  const found: Restatement[] = [];
  cell.statements.forEach((statement, index) => {
    if (found.some(({ start, end }) => statement.start >= start && statement.end <= end)) return;
    const references = referencesOf(context, note, index);
    if (references.some(({ settled }) => !settled)) return;
    const change = restatement(context, cell, index, statement, references, "as-resolved");
    if (change) found.push(change);
  });
  return found;
}

/**
 * A statement with its targets' frame written out the way committees read it, next number first:
 * ①-6(現行①-2)に集約. For R202: the reading that the texts favour, or the one asked for.
 */
export function restateWithFrame(context: StandardiseContext, note: number, statement: number): Restatement | null {
  const cell = context.sheet.notes[note];
  const said = cell?.statements[statement];
  return said ? restatement(context, cell, statement, said, referencesOf(context, note, statement), "written-out") : null;
}

/** A note's text with some of its statements restated; everything else, bullets and line breaks included, stays. */
export function applyRestatements(text: string, changes: readonly Restatement[]): string {
  return [...changes]
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, to }) => result.slice(0, start) + to + result.slice(end), text);
}

type Frames = "as-resolved" | "written-out";

function referencesOf(context: StandardiseContext, note: number, statement: number): readonly ResolvedReference[] {
  return (lineageIndex(context.lineage).references.get(note) ?? []).filter((reference) => reference.statement === statement);
}

function restatement(
  context: StandardiseContext,
  note: Note,
  index: number,
  statement: NoteStatement,
  references: readonly ResolvedReference[],
  frames: Frames,
): Restatement | null {
  const standard = standardWording(context, note, statement, references, frames);
  if (!standard) return null;
  const start = Math.max(statement.start, statement.bullet?.end ?? 0);
  const written = note.text.slice(start, statement.end);
  const lead = written.length - written.trimStart().length;
  const from = written.trim();
  if (alike(from, standard)) return null;
  return { statement: index, start: start + lead, end: start + lead + from.length, from, to: standard };
}

/** Whether two wordings are the same but for widths, spaces, the shape of an arrow (T502) and 事業/事業等. */
function alike(written: string, standard: string): boolean {
  return folded(written) === folded(standard);
}

function folded(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[⇒⇨➡➔➜]/gu, "→")
    .replace(/事業等の/gu, "事業の")
    .replace(/\s/gu, "");
}

function standardWording(
  context: StandardiseContext,
  note: Note,
  statement: NoteStatement,
  references: readonly ResolvedReference[],
  frames: Frames,
): string | null {
  const { style } = context;
  const inBrackets = bracketContent(statement.text);
  const { current = [], next = [] } = context.sheet.bands[note.band] ?? {};
  const isPaired = current.length > 0 && next.length > 0;
  const write = (id: TemplateId, values: SlotValues) => withBrackets(writeStatement(style, id, values), style.brackets);
  if (OF_WHOLE_ROW.has(statement.kind) && namesItem(statement)) return null;
  const bracketSlot = (name: "内容" | "理由" | "要点"): SlotValues => (inBrackets === null ? {} : { [name]: [inBrackets] });
  switch (statement.kind) {
    case "added":
      return hasResidue(statement, references) || (isPaired && mayAddToItem(statement)) ? null : write("added", bracketSlot("内容"));
    case "deleted":
      if (insideOf(note, statement).length > 0) return deletedInto(context, note, statement, write);
      // 完了 and 終了 say why it ended: that is no other wording of 削除.
      return !/^(?:削除|廃止)$/u.test(statement.keyword?.text ?? "") || references.length > 0 || hasResidue(statement, references)
        ? null
        : write("deleted", bracketSlot("理由"));
    case "absorbed":
      return absorbed(context, note, statement, references, frames, write);
    case "moved":
      return moved(context, note, statement, references, frames, write);
    case "split":
      return numbered(context, statement, references, "split", write);
    case "merged":
      return numbered(context, statement, references, "merged", write);
    case "policies-mapped":
    case "policy-split":
      return mapped(context, note, statement, references, write);
    case "partly-added": {
      const id = statement.part === "first" ? "first-part-added" : statement.part === "second" ? "second-part-added" : "some-part-added";
      // 追記 on the row of a new item.
      const isNew = statement.part === null && current.length === 0 && next.length > 0;
      return hasResidue(statement, references) ? null : write(isNew ? "added" : id, bracketSlot("内容"));
    }
    case "programme-changed":
      return statement.changes.length === 1 ? write("programme-changed", { 前: [statement.changes[0].from], 後: [statement.changes[0].to] }) : null;
    case "programme-added":
    case "programme-deleted":
      return statement.words.length === 0 ? null : write(statement.kind, { 事業: statement.words.map(({ text }) => text) });
    case "handed-over":
      return statement.changes.length === 1 ? write("handed-over", { 前: [statement.changes[0].from], 後: [statement.changes[0].to] }) : null;
    case "reworded":
      return inBrackets !== null || hasResidue(statement, references) ? null : write("reworded", {});
    case "revised":
      return hasResidue(statement, references) ? null : write("revised", bracketSlot("要点"));
    case "unchanged":
      return inBrackets !== null || hasResidue(statement, references) ? null : write("unchanged", {});
    default:
      return null;
  }
}

/** Statements whose standard wording names no item, so that it can stand only for one that names none. */
const OF_WHOLE_ROW: ReadonlySet<NoteStatement["kind"]> = new Set([
  "added", "deleted", "partly-added", "programme-changed", "programme-added", "programme-deleted", "handed-over", "reworded", "revised", "unchanged",
]);

/** Whether a number stands outside a statement's brackets: in ③は文言修正 it says which item of the cell is meant. */
function namesItem({ text, start, bullet }: NoteStatement): boolean {
  const own = text.slice(Math.max(0, (bullet?.end ?? start) - start));
  return /[0-9０-９①-⑳㉑-㊿⑴-⒇]/u.test(own.replace(/[(（][^()（）]*[)）]/gu, ""));
}

type Write = (id: TemplateId, values: SlotValues) => string;

function absorbed(
  context: StandardiseContext,
  note: Note,
  statement: NoteStatement,
  references: readonly ResolvedReference[],
  frames: Frames,
  write: Write,
): string | null {
  // ①-6(現行①-2)に集約, 現行①-2に集約: a plan that the words name leaves nothing to ask.
  if (references.some(({ reference }) => reference.frame !== null)) return null;
  const targets = references.filter(({ reference }) => reference.role === "target");
  if (targets.length === 0 || namesAnother(references)) return null;
  const numbers = targets.flatMap((target) => numbersOf(context, note, target, frames));
  if (numbers.some((number) => number === "") || numbers.length === 0) return null;
  if (hasResidue(statement, references)) return null;
  const reason = reasonIn(statement, references);
  if (reason === undefined) return null;
  return write("absorbed", reason === null ? { 番号: numbers } : { 番号: numbers, 理由: [reason] });
}

/**
 * The reason in a statement's brackets, null without one: 統合(2-1、2-2) holds the numbers alone.
 * Undefined where words and numbers stand in them together – 統合(2-1、2-2を一本化) – and would be said twice.
 */
function reasonIn({ text }: NoteStatement, references: readonly ResolvedReference[]): string | null | undefined {
  const content = bracketContent(text);
  if (content === null) return null;
  const labels = references.flatMap(({ reference }) => reference.parts.map(({ label }) => label)).filter((label) => content.includes(label));
  if (labels.length === 0) return content;
  const words = labels.reduce((rest, label) => rest.replace(label, ""), content);
  return /[^\s、,・と及びへにから旧現行施策]/u.test(words) ? undefined : null;
}

/** ③は①に集約, 2-2から2-1へ移動: the standard wording has no place for the number that is not where to. */
function namesAnother(references: readonly ResolvedReference[]): boolean {
  return references.some(({ reference: { role } }) => role === "left" || role === "member");
}

/** Statements that stand in another one's brackets. */
function insideOf(note: Note, { start, end }: NoteStatement): readonly NoteStatement[] {
  return note.statements.filter((other) => other.start >= start && other.end <= end && (other.start > start || other.end < end));
}

/** 削除(②-8に集約。個別に対応しているため) says where it went, and why: ②-8に集約(個別に対応しているため). */
function deletedInto(context: StandardiseContext, note: Note, statement: NoteStatement, write: Write): string | null {
  const [inner, ...others] = insideOf(note, statement);
  if (inner.kind !== "absorbed" || others.some(({ kind }) => kind !== "other")) return null;
  const index = note.statements.indexOf(inner);
  const references = referencesOf(context, context.sheet.notes.indexOf(note), index);
  if (references.length === 0 || references.some(({ settled }) => !settled)) return null;
  const numbers = references.flatMap((target) => numbersOf(context, note, target, "as-resolved"));
  if (numbers.length === 0 || numbers.includes("")) return null;
  const content = bracketContent(statement.text) ?? "";
  const reason = content.replace(inner.text, "").replace(/^[\s、。]+|[\s、。]+$/gu, "");
  return write("absorbed", reason === "" ? { 番号: numbers } : { 番号: numbers, 理由: [reason] });
}

/** The numbers that a target means on the next side, next number first. */
function numbersOf(context: StandardiseContext, note: Note, target: ResolvedReference, frames: Frames): readonly string[] {
  const { sheet, lineage } = context;
  if (target.targets.length === 0) return policyNumbersOf(context, note, target).map((number) => `施策${number}`);
  const writeOut = frames === "written-out" || target.frame === "current";
  return items(sheet, target.targets).map((item) =>
    writeOut ? framedNumber(sheet, lineage, item) : targetNumber(sheet, lineage, currentItemOf(sheet, note), item),
  );
}

function policyNumbersOf(context: StandardiseContext, note: Note, target: ResolvedReference): readonly string[] {
  const { sheet, lineage } = context;
  const policy = currentItemOf(sheet, note)?.policy ?? sheet.bands[note.band]?.currentHeadings[0] ?? null;
  const from = policy === null ? null : (directoryOf(sheet).policies.get(policy) ?? null);
  return policies(sheet, target.targetPolicies).map((to) => targetPolicyNumber(sheet, lineage, from, to));
}

function moved(
  context: StandardiseContext,
  note: Note,
  statement: NoteStatement,
  references: readonly ResolvedReference[],
  frames: Frames,
  write: Write,
): string | null {
  const targets = references.filter(({ reference }) => reference.role === "target" || reference.role === "mention");
  if (targets.length !== 1 || namesAnother(references) || hasResidue(statement, references) || bracketContent(statement.text) !== null) return null;
  const [target] = targets;
  // 第2章2 may be an item's number by its form, and is a heading's where it names one.
  if (target.reference.level === "policy" || target.targets.length === 0) {
    const numbers = policyNumbersOf(context, note, target);
    if (numbers.length === 0) return null;
    const standard = write("moved", { 番号: numbers });
    // 3.3 of a plan that numbers all its levels alike is not called 施策3.3.
    return /^[0-9０-９]/u.test(numbers[0]) && !statement.text.includes("施策") ? standard.replace(/^施策/u, "") : standard;
  }
  if (isTakenUp(context, note, target)) return null;
  const numbers = numbersOf(context, note, target, frames);
  return numbers.length === 0 || numbers.includes("") ? null : `${numbers.join("、")}へ移動`;
}

/** 2-1へ on the row of an item that 2-1 took up: 移動 would say something else. */
function isTakenUp(context: StandardiseContext, note: Note, { targets }: ResolvedReference): boolean {
  const item = currentItemOf(context.sheet, note);
  const links = item ? (lineageIndex(context.lineage).links.get(item.id) ?? []) : [];
  return links.some(({ kind, to }) => kind === "absorbed" && to.some((id) => targets.includes(id)));
}

/** 分割 and 統合 with numbers; the counting forms are accepted as they are. */
function numbered(
  context: StandardiseContext,
  statement: NoteStatement,
  references: readonly ResolvedReference[],
  kind: "split" | "merged",
  write: Write,
): string | null {
  if (references.length === 0 || statement.count !== null || hasResidue(statement, references)) return null;
  const side = kind === "split" ? "next" : "current";
  // Of ③を③、④に分割 the parts alone are numbers of the next plan. What is understood as a number of the other plan keeps its wording.
  const named = kind === "split" ? references.filter(({ reference }) => reference.role !== "member") : references;
  if (named.some(({ frame }) => frame !== side)) return null;
  const ids = named.flatMap(({ readings }) => readings[side].items);
  const numbers = allNumbers(context.sheet, items(context.sheet, ids), side);
  if (!numbers || numbers.length < 2) return null;
  const reason = reasonIn(statement, references);
  // 分割 has no place for a reason.
  if (reason === undefined || (kind === "split" && reason !== null)) return null;
  return write(kind, kind === "merged" && reason !== null ? { 番号: numbers, 理由: [reason] } : { 番号: numbers });
}

/** 施策③、④→施策②: current policies left, next policies right of the arrow. */
function mapped(
  context: StandardiseContext,
  note: Note,
  statement: NoteStatement,
  references: readonly ResolvedReference[],
  write: Write,
): string | null {
  if (references.some(({ reference }) => reference.level !== "policy") || bracketContent(statement.text) !== null) return null;
  const { sheet } = context;
  const left = references.filter(({ reference }) => reference.role === "left" || reference.role === "member");
  const right = references.filter((reference) => !left.includes(reference));
  const written = policies(sheet, left.flatMap(({ readings }) => readings.current.policies));
  const headings = policies(sheet, sheet.bands[note.band]?.currentHeadings ?? []);
  const from = written.length > 0 ? written : headings;
  const to = policies(sheet, right.flatMap(({ targetPolicies }) => targetPolicies));
  if (from.length === 0 || to.length === 0 || hasResidue(statement, references)) return null;
  return write("policies-mapped", { 現行: from.map((policy) => mentionedPolicy(sheet, policy)), 次期: to.map((policy) => mentionedPolicy(sheet, policy)) });
}

/** The words in the brackets that end a statement, as written; null without. The brackets of a number, 2(3), are none. */
function bracketContent(text: string): string | null {
  const end = /[)）](?=[。\s]*$)/u.exec(text)?.index;
  if (end === undefined) return null;
  let depth = 0;
  for (let at = end; at >= 0; at--) {
    if (/[)）]/u.test(text[at])) depth++;
    else if (/[(（]/u.test(text[at]) && --depth === 0) {
      const content = text.slice(at + 1, end).trim();
      return /^[0-9０-９]{1,2}$/u.test(content) ? null : content;
    }
  }
  return null;
}

const FUNCTION_WORDS =
  /施策|項目|事業等?|計画|現行|次期|第[0-9０-９一二三四五]+[期次]|新規|追加|新設|[へにをのはとがも、。・,\s　()（）→⇒⇨➡+＋]|より|から|として|する|した|して|統合|集約|分割|移動|修正|変更|見直し|削除|廃止|文言|表現|内容|字句|なし/gu;

/** Whether a statement says more than its keyword, numbers and brackets: such a part is kept by leaving the statement alone. */
function hasResidue(statement: NoteStatement, references: readonly ResolvedReference[]): boolean {
  return residue(statement, references) !== "";
}

function residue(statement: NoteStatement, references: readonly ResolvedReference[]): string {
  const base = statement.start;
  const covered = [...references.map(({ reference }) => reference), ...(statement.keyword ? [statement.keyword] : [])];
  const offset = Math.max(0, (statement.bullet?.end ?? base) - base);
  let text = statement.text;
  for (const { start, end } of [...covered].sort((a, b) => b.start - a.start)) {
    const [from, to] = [start - base - offset, end - base - offset];
    if (from >= 0 && to <= statement.text.length) text = text.slice(0, from) + text.slice(to);
  }
  const content = bracketContent(text);
  return text.replace(content ?? "", "").replace(FUNCTION_WORDS, "").replace(/[0-9０-９①-⑳]/gu, "").trim();
}

/** The only current item of the note's rows, or null. */
function currentItemOf(sheet: ComparisonSheet, note: Note): Item | null {
  const ids = sheet.bands[note.band]?.current ?? [];
  return ids.length > 0 ? (directoryOf(sheet).items.get(ids[0]) ?? null) : null;
}

function items(sheet: ComparisonSheet, ids: readonly ItemId[]): readonly Item[] {
  return [...new Set(ids)].flatMap((id) => directoryOf(sheet).items.get(id) ?? []);
}

function policies(sheet: ComparisonSheet, ids: readonly PolicyId[]): readonly Policy[] {
  return [...new Set(ids)].flatMap((id) => directoryOf(sheet).policies.get(id) ?? []);
}
