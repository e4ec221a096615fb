import { groupBy } from "../group-by";
import type { Finding, Severity } from "../check/finding";
import { ownItems } from "../check/pages";
import type { CheckedTable, WorkbookCheck } from "../check/result";
import { noTableFinding } from "../rules/s001-no-table/rule";
import { readRosterSheet } from "../settings/roster-sheet";
import { formatArea, formatCell } from "../sheet/address";
import { renderFinding, wordsIn, type Language } from "./render";
import { severityWords, skipWords, stageWords } from "./words";

const phrases = {
  ja: {
    read: (range: string, current: number, next: number, unread: number, stage: string) =>
      `${range}を読みました。現行${current}項目、次期${next}項目、読めない行${unread}。作業段階：${stage}`,
    heading: (severity: string, count: number) => `■ ${severity} ${count}件`,
    why: "なぜ",
    todo: "どうする",
    none: "点検結果はありません。",
    suppressed: (count: number) => `確認済み ${count}件`,
    notChecked: "点検できなかったもの",
    counts: (error: number, warning: number, info: number) => `要修正${error}件、要確認${warning}件、参考${info}件`,
    sheet: (name: string) => `シート「${name}」`,
    roster: (name: string, line: number, text: string) => `シート「${name}」を課名一覧として読めませんでした(${line}行目「${text}」)。「正式名称」か「課名」の列が要り、同じ課名は一度だけ書きます。`,
  },
  en: {
    read: (range: string, current: number, next: number, unread: number, stage: string) =>
      `Read ${range}: ${current} current items, ${next} next items, ${unread} unread rows. Stage: ${stage}`,
    heading: (severity: string, count: number) => `■ ${severity}: ${count}`,
    why: "Why",
    todo: "What to do",
    none: "Nothing was found.",
    suppressed: (count: number) => `Set aside: ${count}`,
    notChecked: "Not checked",
    counts: (error: number, warning: number, info: number) => `Fix ${error}, check ${warning}, note ${info}`,
    sheet: (name: string) => `Sheet “${name}”`,
    roster: (name: string, line: number, text: string) => `Sheet “${name}” could not be read as the list of departments (line ${line}, “${text}”): it needs a column 正式名称 or 課名, with each name once.`,
  },
} as const;

/**
 * The report for people: what was read, findings by severity, rule and place with what to do, what
 * could not be checked and why, and the counts last.
 */
export function reportText(file: string, check: WorkbookCheck, language: Language = "ja"): string {
  const say = phrases[language];
  const { error, warning, info } = check.summary;
  const sections = [
    file,
    ...check.tables.map((table) => tableText(table, check, language)),
    ...(check.tables.length === 0 ? [findingsText(check.findings, language)] : []),
    ...uncheckedText(check, language),
    say.counts(error, warning, info),
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

function tableText(checked: CheckedTable, { stage }: WorkbookCheck, language: Language): string {
  const say = phrases[language];
  const { table, sheet, findings, suppressed, rules } = checked;
  const [current, next] = [ownItems(checked, "current").length, ownItems(checked, "next").length];
  const read = say.read(formatArea(table.area), current, next, sheet.unreadRows.length, stageWords[language][stage]);
  const skipped = rules.filter(({ why }) => why !== null).map(({ code, why }) => `  ${code} ${wordsIn(language).name(code)}: ${why ? skipWords[language][why] : ""}`);
  return [
    `${say.sheet(table.sheet)} ${read}`,
    findings.length > 0 ? findingsText(findings, language) : say.none,
    suppressed.length > 0 ? say.suppressed(suppressed.length) : "",
    skipped.length > 0 ? `${say.notChecked}\n${skipped.join("\n")}` : "",
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

const severities: readonly Severity[] = ["error", "warning", "info"];

function findingsText(findings: readonly Finding[], language: Language): string {
  const bySeverity = groupBy(findings, ({ severity }) => severity);
  return severities
    .flatMap((severity) => {
      const group = bySeverity.get(severity) ?? [];
      if (group.length === 0) return [];
      const rules = [...groupBy(group, ({ code }) => code).values()].map((same) => ruleText(same, language));
      return [[phrases[language].heading(severityWords[language][severity], group.length), ...rules].join("\n")];
    })
    .join("\n\n");
}

/** One rule's findings, down the sheet. */
function ruleText(findings: readonly Finding[], language: Language): string {
  const say = phrases[language];
  const [first] = findings;
  const lines = findings.flatMap((finding) => {
    const { what, why, todo } = renderFinding(finding, language);
    return [`  ${formatCell(finding.at)}  ${what}`, `      ${say.why}: ${why}`, `      ${say.todo}: ${todo}`];
  });
  return [` ${first.code} ${wordsIn(language).name(first.code)}`, ...lines].join("\n");
}

/** Sheets without a table, where others have one: said, so that nobody thinks they were checked. A roster was read, as what it is. */
function uncheckedText({ tables, unchecked }: WorkbookCheck, language: Language): string[] {
  const say = phrases[language];
  if (tables.length === 0) return [];
  const lines = unchecked.flatMap((sheet): readonly string[] => {
    const roster = readRosterSheet(sheet.snapshot);
    if (roster?.ok) return [];
    if (roster) return [say.roster(sheet.snapshot.name, roster.problems[0].line, roster.problems[0].text)];
    return noTableFinding([sheet]).map((finding) => renderFinding(finding, language).what);
  });
  return lines.length === 0 ? [] : [[say.notChecked, ...lines.map((line) => `  ${line}`)].join("\n")];
}
