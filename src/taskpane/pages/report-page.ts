import { groupBy } from "../../core/group-by";
import type { CheckedTable, WorkbookCheck } from "../../core/check/result";
import { holesOf } from "../../core/lineage/holes";
import type { LinkKind, LineageLink } from "../../core/lineage/model";
import type { Item } from "../../core/plan/model";
import type { Settings } from "../../core/settings/schema";
import { formatArea, formatCell } from "../../core/sheet/address";
import { fill } from "../../core/report/fill";
import type { Language, FullTexts } from "../texts/texts";
import { departmentsView } from "../view/departments";
import { itemsOf, listFindings } from "../view/listed-finding";
import { notChecked } from "../view/not-checked";
import { placeOf } from "../view/places";
import type { RuleWords } from "../../core/report/rule-words";
import { planNames } from "../view/what-was-read";
import { escapeHtml, printablePage, tableRow } from "./html";

/** What the person writes on the report: title, number and version of the paper. */
export interface ReportHead {
  readonly title: string;
  readonly number: string;
  readonly version: string;
  /** When it was checked, as it is to be read. */
  readonly checkedAt: string;
}

export interface ReportInput {
  readonly check: WorkbookCheck;
  readonly settings: Settings;
  readonly texts: FullTexts;
  readonly language: Language;
  readonly words: RuleWords;
  readonly head: ReportHead;
}

const explained: readonly LinkKind[] = ["absorbed", "deleted", "merged"];
const kindsInOrder: readonly LinkKind[] = ["continued", "revised", "split", "merged", "absorbed", "moved", "deleted", "new"];

/** The one-page report for the section head, without codes, and the full list of findings on the pages behind it. */
export function reportPage(input: ReportInput): string {
  const { check, texts, head, language } = input;
  const t = texts.report;
  const title = head.title === "" ? t.title : head.title;
  const facts: [string, string][] = [
    [t.number, head.number],
    [t.version, head.version],
    [t.checkedAt, head.checkedAt],
    [t.range, check.tables.map(({ table }) => fill(t.rangeOf, { sheet: table.sheet, range: formatArea(table.area) })).join(texts.noTable.listSeparator)],
    [t.stage, texts.stage[check.stage]],
  ];
  const body = [
    `<h1>${escapeHtml(title)}</h1>`,
    `<dl>${facts.filter(([, value]) => value !== "").map(([name, value]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`).join("")}</dl>`,
    `<p class="conclusion">${escapeHtml(conclusion(input))}</p>`,
    ...check.tables.map((table) => tableSections(table, input)),
    section(t.notChecked, list(notChecked(check, input.words, texts), t.everythingChecked)),
    `<div class="list">${section(t.fullList, findingsTable(input))}</div>`,
  ].join("\n");
  return printablePage(language, title, "A4 portrait", body);
}

function conclusion({ check, texts }: ReportInput): string {
  const { error, warning } = check.summary;
  const data = { errors: error, warnings: warning };
  if (error > 0) return fill(texts.report.conclusionErrors, data);
  return fill(warning > 0 ? texts.report.conclusionWarnings : texts.report.conclusionClean, data);
}

function tableSections(table: CheckedTable, input: ReportInput): string {
  const { texts, settings, check } = input;
  const t = texts.report;
  const names = planNames(table, settings);
  const { current, next } = table.sheet;
  const policies = (side: typeof current) => new Set(side.policies.map(({ key, id }) => key || id)).size;
  const summary = fill(t.summary, {
    currentName: names.current,
    nextName: names.next,
    currentPolicies: policies(current),
    currentItems: current.items.length,
    nextPolicies: policies(next),
    nextItems: next.items.length,
  });
  const gaps = table.findings.filter(({ code }) => code === "N101").map((finding) => input.words.message(finding).what);
  const holes = holesOf(table.lineage);
  const byKind = groupBy(table.lineage.links.filter(({ from, to }) => [...from, ...to].every((id) => !holes.has(id))), ({ kind }) => kind);
  const kinds: [string, string][] = [
    ...kindsInOrder.map((kind): [string, string] => [texts.lineage.kinds[kind], String(itemCount(byKind.get(kind) ?? []))]),
    [texts.lineage.unexplained, String(holes.size)],
  ];
  const view = departmentsView(table, check.roster);
  const hasDepartments = table.table.columns.departments.length > 0;
  const openOf = (items: readonly Item[]) => table.findings.filter((finding) => finding.severity !== "info" && finding.items.some((id) => items.some((item) => item.id === id))).length;
  const departments = [
    ...(view.missing.length > 0 ? [fill(t.departmentMissing, { n: view.missing.length, labels: view.missing.map(({ label }) => label).join(texts.noTable.listSeparator) })] : []),
    ...(view.pending.length > 0 ? [fill(t.departmentPending, { n: view.pending.length, labels: view.pending.map(({ label }) => label).join(texts.noTable.listSeparator) })] : []),
    ...view.groups.map((group) => ({ group, open: openOf(group.items) })).filter(({ open }) => open > 0).map(({ group, open }) => fill(t.departmentOpen, { name: group.name, n: open })),
  ];
  return [
    `<p>${escapeHtml(summary)}</p>`,
    gaps.length > 0 ? `<ul>${gaps.map((gap) => `<li>${escapeHtml(gap)}</li>`).join("")}</ul>` : "",
    section(t.byKind, `<table>${tableRow(kinds.map(([name]) => name), "th")}${tableRow(kinds.map(([, count]) => count))}</table>`),
    section(t.toExplain, explanations(table, input)),
    hasDepartments ? section(t.byDepartment, list(departments, t.departmentsDone)) : "",
  ].join("\n");
}

/** Items counted on the side that tells: current ones, and next ones for what is new. */
function itemCount(links: readonly LineageLink[]): number {
  return new Set(links.flatMap(({ from, to, kind }) => (kind === "new" ? to : from))).size;
}

/** 集約・削除・統合 with the reasons that the notes give, those without one first. */
function explanations(table: CheckedTable, { texts }: ReportInput): string {
  const items = itemsOf(table);
  const labels = (ids: readonly string[]) => ids.flatMap((id) => items.get(id)?.label ?? []).join(texts.noTable.listSeparator);
  const rows = table.lineage.links
    .filter(({ kind }) => explained.includes(kind))
    .map((link) => {
      const statements = link.evidence.flatMap((piece) => (piece.source === "note" ? (table.sheet.notes[piece.note]?.statements[piece.statement] ?? []) : []));
      const reason = statements.flatMap(({ words }) => words.map(({ text }) => text)).join(texts.noTable.listSeparator);
      const from = link.from.map((id) => items.get(id)).find((item) => item !== undefined);
      return { kind: texts.lineage.kinds[link.kind], from: labels(link.from), text: from?.text ?? "", to: labels(link.to), reason };
    })
    .sort((a, b) => Number(a.reason !== "") - Number(b.reason !== ""));
  if (rows.length === 0) return `<p>${escapeHtml(texts.report.nothingToExplain)}</p>`;
  const t = texts.report;
  const short = (text: string) => (text.length > 36 ? `${text.slice(0, 36)}…` : text);
  return `<table><thead>${tableRow([t.kind, t.from, t.content, t.to, t.reason], "th")}</thead><tbody>${rows.map((row) => tableRow([row.kind, row.from, short(row.text), row.to, row.reason === "" ? t.noReason : row.reason])).join("")}</tbody></table>`;
}

function findingsTable({ check, texts, words }: ReportInput): string {
  const open = listFindings(check).filter(({ aside }) => aside === null);
  const t = texts.report;
  if (open.length === 0) return `<p>${escapeHtml(texts.findings.emptyTitle)}</p>`;
  const onlySheet = check.tables.length === 1 ? check.tables[0].snapshot.name : "";
  const rows = [...open]
    .map((listed, index) => ({ listed, index }))
    .sort((a, b) => severityOrder[a.listed.finding.severity] - severityOrder[b.listed.finding.severity] || a.index - b.index)
    .map(({ listed: { finding } }) => {
      const message = words.message(finding);
      return tableRow([texts.severity[finding.severity], onlySheet === finding.at.sheet ? formatCell(finding.at) : placeOf(finding.at, onlySheet), message.what, message.todo]);
    });
  return `<table><thead>${tableRow([t.level, t.place, t.what, t.todo], "th")}</thead><tbody>\n${rows.join("\n")}\n</tbody></table>`;
}

const severityOrder = { error: 0, warning: 1, info: 2 } as const;

function section(title: string, content: string): string {
  return `<h2>${escapeHtml(title)}</h2>\n${content}`;
}

function list(sentences: readonly string[], none: string): string {
  return sentences.length === 0 ? `<p>${escapeHtml(none)}</p>` : `<ul>${sentences.map((sentence) => `<li>${escapeHtml(sentence)}</li>`).join("")}</ul>`;
}
