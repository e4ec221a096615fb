import type { WorkbookCheck } from "../../core/check/result";
import { fill } from "../../core/report/fill";
import type { Texts } from "../texts/texts";
import type { RuleWords } from "../../core/report/rule-words";

/** What was not checked, and why: silence is never success. One sentence each. */
export function notChecked(check: WorkbookCheck, words: RuleWords, texts: Texts): readonly string[] {
  const skipped = check.tables.flatMap((table) => table.rules.flatMap(({ code, why }) => (why ? [fill(texts.skipped[why], { rule: words.name(code) })] : [])));
  const sheets = check.tables.length === 0 ? [] : check.unchecked.filter(({ snapshot }) => snapshot.visible).map(({ snapshot }) => fill(texts.skipped.sheet, { sheet: snapshot.name }));
  const unread = check.tables.some(({ snapshot: { notRead } }) => notRead.textBoxes !== 0 || notRead.comments !== 0) ? [texts.skipped.textBoxes] : [];
  return [...new Set([...skipped, ...sheets, ...unread])];
}

/** The names of the rules that ran on every table. */
export function checkedNames(check: WorkbookCheck, words: RuleWords): readonly string[] {
  const ran = check.tables.map((table) => new Set(table.rules.filter(({ status }) => status === "ran").map(({ code }) => code)));
  const [first, ...others] = ran;
  return first ? [...first].filter((code) => others.every((codes) => codes.has(code))).map((code) => words.name(code)) : [];
}
