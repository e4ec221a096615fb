import { checkWorkbook } from "../check/check-workbook";
import type { Finding, Severity, Stage } from "../check/finding";
import { textHash } from "../notation/text-hash";
import type { CheckOptions, SkipReason, WorkbookCheck } from "../check/result";
import { renderFinding, renderFix } from "../report/render";
import { defaultSettings, type Settings } from "../settings/schema";
import { readRoster } from "../settings/roster-csv";
import type { Roster } from "../settings/roster";
import { formatCell, formatQualifiedCell, type CellAddress } from "../sheet/address";
import { textAt, type SheetSnapshot } from "../sheet/snapshot";
import type { RuleMeta } from "./rule";
import { snapshotOf, type SmallSheet } from "./small-sheet";

/**
 * Cases of a rule. They run through the whole engine, so that yielding is tested too, and look at
 * the rule's own findings. Every finding and every fix has to be named, or the case fails.
 */
export interface RuleCases {
  readonly finds: readonly FindingCase[];
  /** At least as many as `finds`. */
  readonly silent: readonly SilentCase[];
}

/** A small sheet and what is known beside it. */
export interface RuleCase extends SmallSheet {
  /** A sentence: what is the case. */
  readonly name: string;
  /** Lines of a 課名一覧 below its header: "コミュニティ推進課,コミ推". */
  readonly roster?: readonly string[];
  readonly stage?: Stage;
  /** ISO date for retired departments. */
  readonly date?: string;
  readonly settings?: Partial<Settings>;
}

export interface FindingCase extends RuleCase {
  /** All findings of the rule, in any order. */
  readonly findings: readonly ExpectedFinding[];
}

export interface SilentCase extends RuleCase {
  /** Set where the rule cannot run, and says so. */
  readonly skipped?: SkipReason;
}

export interface ExpectedFinding {
  readonly message: string;
  /** The Japanese 何が, filled in. */
  readonly says: string;
  /** All cells, the anchor first: "C2 C3". */
  readonly cells: string;
  /** The words that the anchor marks, where it marks less than the whole cell. */
  readonly marks?: string;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  /** "fact" unless said. */
  readonly certainty?: "evidence";
  /** Related places. */
  readonly related?: readonly string[];
  readonly fixes?: readonly ExpectedFix[];
}

export interface ExpectedFix {
  /** The Japanese title, filled in. */
  readonly title: string;
  readonly applicability: "safe" | "review" | "choice";
  /** Cell texts after the fix, ⏎ for a line break. */
  readonly cells: Readonly<Record<string, string>>;
  /** What still has to be said after the fix, by code; [] where nothing may be left of the rule and nothing new come. */
  readonly leaves?: readonly string[];
}

/** What a case comes to: plain data to compare with `expectedOf`, so that a failing test shows both whole. */
export function outcomeOf(rule: RuleMeta, testCase: RuleCase): { findings: unknown[]; status: string } {
  const check = checkCase(testCase);
  const run = check.tables[0]?.rules.find(({ code }) => code === rule.code);
  const found = findingsOf(check, rule.code);
  return {
    // A rule about the workbook speaks where there is no table; for any other rule the case is not what it means to be.
    status: run ? (run.why ?? run.status) : found.length > 0 ? "ran" : "no table",
    findings: bySentence(found.map((finding) => described(finding, testCase, check))),
  };
}

/** What a case says that it should come to. */
export function expectedOf(rule: RuleMeta, testCase: FindingCase | SilentCase): { findings: unknown[]; status: string } {
  if (!("findings" in testCase)) return { status: testCase.skipped ?? "ran", findings: [] };
  const findings = testCase.findings.map(({ message, says, cells, marks, severity, certainty, related, fixes }) => ({
    message,
    says,
    cells,
    marks: marks ?? null,
    severity: severity ?? rule.severity,
    certainty: certainty ?? "fact",
    related: related ?? [],
    fixes: (fixes ?? []).map(({ title, applicability, cells: after, leaves }) => ({ title, applicability, cells: after, leaves: leaves ?? [] })),
  }));
  return { status: "ran", findings: bySentence(findings) };
}

function bySentence<Described extends { says: string }>(findings: readonly Described[]): Described[] {
  return [...findings].sort((a, b) => (a.says < b.says ? -1 : 1));
}

function described(finding: Finding, testCase: RuleCase, check: WorkbookCheck) {
  const { at } = finding;
  const name = nameIn(at.sheet);
  const text = textAt(check.tables[0]?.snapshot ?? snapshotOf(testCase), at.row, at.column);
  return {
    message: finding.messageId,
    says: renderFinding(finding, "ja").what,
    cells: finding.cells.map(name).join(" "),
    marks: at.start === undefined || text.slice(at.start, at.end) === text ? null : text.slice(at.start, at.end).replaceAll("\n", "⏎"),
    severity: finding.severity,
    certainty: finding.certainty.kind,
    related: finding.related.map((place) => name(place.at)),
    fixes: finding.fixes.map((fix) => {
      const after = applied(snapshotOf(testCase), finding, fix.edits);
      return {
        title: renderFix(finding, fix, "ja"),
        applicability: fix.applicability,
        cells: after.texts,
        leaves: leftAfter(finding, check, checkSnapshot(after.snapshot, testCase)),
      };
    }),
  };
}

function nameIn(sheet: string): (cell: CellAddress) => string {
  return (cell) => (cell.sheet === sheet ? formatCell(cell) : formatQualifiedCell(cell));
}

/** Codes that speak after a fix and did not before, and the finding's own where it stays. */
function leftAfter(fixed: Finding, before: WorkbookCheck, after: WorkbookCheck): string[] {
  const known = new Set(allFindings(before).map(({ identity }) => identity));
  known.delete(fixed.identity);
  return allFindings(after)
    .filter(({ identity }) => !known.has(identity))
    .map(({ code }) => code)
    .sort();
}

function applied(snapshot: SheetSnapshot, finding: Finding, edits: Finding["fixes"][number]["edits"]) {
  const texts = snapshot.texts.map((row) => [...row]);
  const changed: Record<string, string> = {};
  for (const edit of edits) {
    if (edit.type !== "cell") continue;
    const { row, column } = edit.at;
    const now = textAt(snapshot, row, column);
    if (now !== edit.expect) throw new Error(`${finding.identity}: ${formatCell(edit.at)} holds ${JSON.stringify(now)}, not ${JSON.stringify(edit.expect)}`);
    texts[row][column] = edit.replace;
    changed[formatCell(edit.at)] = edit.replace.replaceAll("\n", "⏎");
  }
  return { snapshot: { ...snapshot, texts }, texts: changed };
}

/** The whole engine on a case's sheet. */
export function checkCase(testCase: RuleCase): WorkbookCheck {
  return checkSnapshot(snapshotOf(testCase), testCase);
}

function checkSnapshot(snapshot: SheetSnapshot, testCase: RuleCase): WorkbookCheck {
  const workbook = { name: "", sheets: [snapshot], activeSheet: snapshot.name, stored: null };
  return checkWorkbook(workbook, optionsOf(testCase));
}

function optionsOf({ roster, stage, date, settings }: RuleCase): CheckOptions {
  return {
    settings: { ...defaultSettings, ...settings, ...(stage ? { stage } : {}) },
    roster: roster ? rosterOf(roster) : null,
    scope: null,
    choice: null,
    date: date ?? null,
  };
}

function rosterOf(lines: readonly string[]): Roster {
  const text = ["正式名称,略称,有効開始,有効終了,後継", ...lines].join("\n");
  const result = readRoster(text, { kind: "file", name: "roster.csv", date: null });
  if (!result.ok) throw new Error(`the case's roster cannot be read: ${JSON.stringify(result.problems)}`);
  return result.roster;
}

function allFindings(check: WorkbookCheck): Finding[] {
  return [...check.findings, ...check.tables.flatMap(({ findings }) => findings)];
}

/** A check's findings of one rule. */
export function findingsOf(check: WorkbookCheck, code: string): Finding[] {
  return allFindings(check).filter((finding) => finding.code === code);
}

/**
 * An example of a rule page: a fenced block `keifu bad` or `keifu good` whose lines are a small sheet,
 * header first. Lines that begin with @ say more: "@merged A2:A3", "@roster 市民課,", "@hidden 3", "@struck C3",
 * "@stage drafting", "@date 2027-04-01", "@set-aside IDENTITY TEXT" (a finding set aside when the cell held that text).
 */
export function parseExample(block: string): RuleCase {
  const lines = block.split("\n").filter((line) => line.trim() !== "");
  const said = (name: string) => lines.filter((line) => line.startsWith(`@${name} `)).map((line) => line.slice(name.length + 2).trim());
  const roster = said("roster");
  const stage = said("stage")[0] as Stage | undefined;
  const suppressions = said("set-aside").map((line) => {
    const [identity, ...words] = line.split(" ");
    return { identity, textHash: textHash([words.join(" ")]), reason: "例", who: "例", when: "2026-06-01T09:00:00Z" };
  });
  return {
    name: "example",
    header: [],
    rows: lines.filter((line) => !line.startsWith("@")),
    merged: said("merged").join(" "),
    hidden: said("hidden").map(Number),
    markup: Object.fromEntries(said("struck").map((cell) => [cell, "struck" as const])),
    ...(roster.length > 0 ? { roster } : {}),
    ...(stage ? { stage } : {}),
    ...(suppressions.length > 0 ? { settings: { suppressions } } : {}),
    ...(said("date")[0] ? { date: said("date")[0] } : {}),
  };
}

/** The examples of a rule page. */
export function examplesOf(page: string): { readonly verdict: "bad" | "good"; readonly example: RuleCase }[] {
  return [...page.matchAll(/^```keifu (bad|good)\n([\s\S]*?)^```/gm)].map(([, verdict, block]) => ({
    verdict: verdict as "bad" | "good",
    example: parseExample(block),
  }));
}

