import type { Finding, Severity } from "../check/finding";
import { contractColumns, type ContractColumns } from "../locate/contract-columns";
import { ownItems } from "../check/pages";
import type { CheckedTable, RuleRun, UncheckedSheet, WorkbookCheck } from "../check/result";
import { noTableFinding } from "../rules/s001-no-table/rule";
import type { Item, Policy } from "../plan/model";
import { findDepartment } from "../settings/departments";
import type { Roster } from "../settings/roster";
import { formatArea, formatCell, formatQualifiedCell, type CellAddress } from "../sheet/address";
import { renderFinding, renderFix, type Language } from "./render";
import { stageWords } from "./words";

/** The report of one file, as `keifu check --format json` prints it (DESIGN §12). */
export interface JsonReport {
  readonly version: 1;
  readonly file: string;
  /** Why nothing could be checked; null where something was. */
  readonly error: string | null;
  readonly sheets: readonly JsonSheet[];
  readonly summary: Readonly<Record<Severity, number>>;
}

export interface JsonSheet {
  readonly name: string;
  readonly status: "checked" | "no-table" | "failed";
  readonly reason: string | null;
  readonly range: string | null;
  readonly stage: string;
  readonly columns: ContractColumns;
  readonly current: JsonSide;
  readonly next: JsonSide;
  readonly lineage: readonly {
    readonly from: readonly string[];
    readonly to: readonly string[];
    readonly fromIds: readonly string[];
    readonly toIds: readonly string[];
    readonly kind: string;
    readonly evidence: readonly string[];
  }[];
  readonly references: readonly {
    readonly cell: string;
    readonly keys: readonly string[];
    readonly frame: string | null;
    readonly stated: boolean;
  }[];
  readonly unreadRows: readonly { readonly row: number; readonly cell: string; readonly text: string }[];
  readonly rules: readonly RuleRun[];
  readonly findings: readonly JsonFinding[];
}

export interface JsonSide {
  readonly policies: readonly { readonly id: string; readonly key: string; readonly label: string; readonly title: string; readonly cell: string }[];
  readonly items: readonly {
    readonly id: string;
    readonly key: string;
    readonly label: string;
    readonly cell: string;
    readonly text: string;
    readonly departments?: readonly { readonly name: string; readonly official: string | null; readonly cell: string }[];
  }[];
}

export interface JsonFinding {
  readonly code: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly why: string;
  readonly todo: string;
  readonly cells: readonly string[];
  /** UTF-16 units in the first cell's text. */
  readonly span: readonly [number, number] | null;
  readonly items: readonly string[];
  readonly certainty: "fact" | "evidence";
  readonly fixes: readonly {
    readonly title: string;
    readonly applicability: string;
    readonly edits: readonly { readonly cell: string; readonly expect: string; readonly replace: string }[];
  }[];
  readonly identity: string;
}

/**
 * The report of a checked file, or of one that could not be read.
 * Checked tables come first; sheets without a table follow, with the reason.
 */
export function reportJson(file: string, result: WorkbookCheck | { readonly error: string }, language: Language = "ja"): JsonReport {
  if ("error" in result) return { version: 1, file, error: result.error, sheets: [], summary: { error: 0, warning: 0, info: 0 } };
  const { tables, unchecked, findings, roster, stage, summary } = result;
  const [none] = findings;
  return {
    version: 1,
    file,
    error: tables.length > 0 ? null : none ? renderFinding(none, language).what : "",
    sheets: [
      ...tables.map((table) => checkedSheet(table, stageWords.ja[stage], roster, language)),
      ...unchecked.map((sheet) => sheetWithoutTable(sheet, stageWords.ja[stage], findings, language)),
    ],
    summary,
  };
}

function checkedSheet(checked: CheckedTable, stage: string, roster: Roster | null, language: Language): JsonSheet {
  const { table, sheet, lineage, rules, findings } = checked;
  const cell = cellNames(table.sheet);
  const isHere = ({ at }: { readonly at: CellAddress }) => at.sheet === table.sheet;
  const items = new Map([...sheet.current.items, ...sheet.next.items].map((item) => [item.id, item]));
  const keysOf = (ids: readonly string[]) => ids.map((id) => items.get(id)?.key ?? "");
  return {
    name: table.sheet,
    status: "checked",
    reason: null,
    range: formatArea(table.area),
    stage,
    columns: contractColumns(checked.table),
    current: {
      policies: sheet.current.policies.filter(isHere).map((policy) => policyJson(policy, cell)),
      items: ownItems(checked, "current").map((item) => itemJson(item, cell)),
    },
    next: {
      policies: sheet.next.policies.filter(isHere).map((policy) => policyJson(policy, cell)),
      items: ownItems(checked, "next").map((item) => ({ ...itemJson(item, cell), departments: departmentsJson(item, roster, cell) })),
    },
    lineage: lineage.links.map(({ from, to, kind, evidence }) => ({
      from: keysOf(from),
      to: keysOf(to),
      fromIds: from,
      toIds: to,
      kind,
      evidence: [...new Set(evidence.map(({ source }) => source))],
    })),
    references: lineage.references.map(({ cell: at, reference, frame }) => ({
      cell: cell(at),
      keys: reference.keys,
      frame,
      stated: reference.frame !== null,
    })),
    unreadRows: sheet.unreadRows.filter(isHere).map(({ row, at, text }) => ({ row: row + 1, cell: cell(at), text })),
    rules,
    findings: findings.map((finding) => findingJson(finding, cell, language)),
  };
}

function sheetWithoutTable(unchecked: UncheckedSheet, stage: string, findings: readonly Finding[], language: Language): JsonSheet {
  const { name } = unchecked.snapshot;
  const [reason] = noTableFinding([unchecked]);
  const nothing: JsonSide = { policies: [], items: [] };
  return {
    name,
    status: "no-table",
    reason: renderFinding(reason, language).what,
    range: null,
    stage,
    columns: { pillars: [], current: [], note: [], next: [], departments: [] },
    current: nothing,
    next: nothing,
    lineage: [],
    references: [],
    unreadRows: [],
    rules: [],
    findings: findings.filter(({ at }) => at.sheet === name).map((finding) => findingJson(finding, cellNames(name), language)),
  };
}

type CellName = (cell: CellAddress) => string;

/** Names cells of the report's own sheet briefly, others with their sheet. */
function cellNames(sheet: string): CellName {
  return (cell) => (cell.sheet === sheet ? formatCell(cell) : formatQualifiedCell(cell));
}

function policyJson({ id, key, label, title, at }: Policy, cell: CellName): JsonSide["policies"][number] {
  return { id, key, label, title, cell: cell(at) };
}

function itemJson({ id, key, label, text, at }: Item, cell: CellName): JsonSide["items"][number] {
  return { id, key, label, cell: cell(at), text };
}

/** Who is named; that there are others (ほか) is no department, unless nobody else is. */
function departmentsJson({ departments }: Item, roster: Roster | null, cell: CellName) {
  const known = departments.filter(({ kind }) => kind === "named" || kind === "all");
  return (known.length > 0 ? known : departments.filter(({ kind }) => kind === "others")).map(({ name, at }) => ({ name, official: (roster && findDepartment(roster, name))?.official ?? null, cell: cell(at) }));
}

function findingJson(finding: Finding, cell: CellName, language: Language): JsonFinding {
  const { what, why, todo } = renderFinding(finding, language);
  const { start, end } = finding.at;
  return {
    code: finding.code,
    rule: finding.rule,
    severity: finding.severity,
    message: what,
    why,
    todo,
    cells: finding.cells.map(cell),
    span: start === undefined || end === undefined ? null : [start, end],
    items: finding.items,
    certainty: finding.certainty.kind,
    fixes: finding.fixes.map((fix) => ({
      title: renderFix(finding, fix, language),
      applicability: fix.applicability,
      edits: fix.edits.flatMap((edit) => (edit.type === "cell" ? [{ cell: cell(edit.at), expect: edit.expect, replace: edit.replace }] : [])),
    })),
    identity: finding.identity,
  };
}
