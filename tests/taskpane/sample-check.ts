import type { Finding, Severity } from "../../src/core/check/finding";
import type { CheckedTable, WorkbookCheck } from "../../src/core/check/result";
import type { Item, Policy, Side } from "../../src/core/plan/model";
import { snapshotOfTexts } from "../../src/core/sheet/snapshot";

/** A small made-up sheet, understood by hand, so that the pane is tested apart from the engine. */
const sheetName = "対照表";

const texts = [
  ["現行計画", "作業経過等", "第2期計画(案)", "関係課"],
  ["①水辺を守る", "施策①→施策①", "①水辺と暮らす", ""],
  ["①-1 ○用水路の草刈りを続ける。", "", "①-1 ○用水路の草刈りと点検を続ける。", "農村課"],
  ["①-2 ○ため池の台帳を整える。", "②-1、2に集約", "", ""],
  ["", "新規追加(水辺の学校)", "①-2 ○水辺の学校を開く。", ""],
  ["①-3 子どもの川遊びを支える。", "", "①-3 子どもの川遊びを支える。", "学校課、こども課"],
];

const at = (row: number, column: number) => ({ sheet: sheetName, row, column });

function item(side: Side, key: string, label: string, text: string, row: number, departments: readonly string[] = []): Item {
  const column = side === "current" ? 0 : 2;
  return {
    id: `${side}:${key}#1`,
    side,
    key,
    label,
    number: null,
    mark: "○",
    text,
    normal: text,
    at: at(row, column),
    numberAt: at(row, column),
    policy: `${side}-policy:1#1`,
    under: `${side}-policy:1#1`,
    band: row,
    departments: departments.map((name) => ({ name, lead: false, broken: false, kind: "named", start: 0, end: name.length, at: at(row, 3), inherited: false })),
    departmentsPending: false,
    repeated: false,
  };
}

function policy(side: Side, title: string): Policy {
  const column = side === "current" ? 0 : 2;
  return { id: `${side}-policy:1#1`, side, key: "1", label: "①", number: null, title, parent: null, at: at(1, column), places: [{ at: at(1, column), band: 1, title, label: "①" }], pillars: [] };
}

export const current = [
  item("current", "1-1", "①-1", "用水路の草刈りを続ける。", 2),
  item("current", "1-2", "①-2", "ため池の台帳を整える。", 3),
  item("current", "1-3", "①-3", "子どもの川遊びを支える。", 5),
];
export const next = [
  item("next", "1-1", "①-1", "用水路の草刈りと点検を続ける。", 2, ["農村課"]),
  item("next", "1-2", "①-2", "水辺の学校を開く。", 4),
  item("next", "1-3", "①-3", "子どもの川遊びを支える。", 5, ["学校課", "こども課"]),
];

/** A finding with what a test cares about; the rest is filled in. */
export function finding(code: string, severity: Severity, row: number, column: number, more: Partial<Finding> = {}): Finding {
  return {
    code,
    rule: code.toLowerCase(),
    severity,
    certainty: { kind: "fact" },
    messageId: "found",
    data: { cell: `${"ABCD"[column]}${row + 1}` },
    at: at(row, column),
    cells: [at(row, column)],
    items: [],
    related: [],
    fixes: [],
    identity: `${code}/${row}/${column}`,
    textHash: "h",
    ...more,
  };
}

export const missingDepartment = finding("D401", "error", 4, 3, { items: [next[1].id] });
export const missingMark = finding("N108", "info", 5, 2, {
  items: [next[2].id],
  fixes: [{ titleId: "mend", data: {}, applicability: "safe", edits: [{ type: "cell", at: at(5, 2), expect: texts[5][2], replace: "①-3 ○子どもの川遊びを支える。" }] }],
});
export const ambiguous = finding("R202", "warning", 3, 1, {
  at: { ...at(3, 1), start: 0, end: 5 },
  items: [current[1].id],
  fixes: [{ titleId: "mend", data: {}, applicability: "review", edits: [{ type: "cell", at: at(3, 1), expect: texts[3][1], replace: "②-1、②-2に集約" }] }],
});

const snapshot = snapshotOfTexts(sheetName, texts);
const column = (index: number) => ({ left: index, right: index, title: texts[0][index] });

export function sampleTable(findings: readonly Finding[], more: Partial<CheckedTable> = {}): CheckedTable {
  const table: CheckedTable["table"] = {
    sheet: sheetName,
    area: { top: 0, left: 0, bottom: 5, right: 3 },
    headers: [{ top: 0, bottom: 0 }],
    columns: {
      pillars: [],
      current: { headings: [], number: null, name: null, text: column(0) },
      next: { headings: [], number: null, name: null, text: column(2) },
      notes: [column(1)],
      changeKinds: [],
      departments: [column(3)],
      currentDepartments: [],
    },
    bodyBottom: 5,
    planNames: { current: "現行計画", next: "第2期計画(案)" },
    footnotes: [],
    titles: [],
    located: "found",
  };
  return {
    snapshot,
    table,
    sheet: {
      table,
      current: { policies: [policy("current", "水辺を守る")], items: current, vacant: [] },
      next: { policies: [policy("next", "水辺と暮らす")], items: next, vacant: [] },
      bands: [],
      notes: [],
      departmentCells: [],
      unreadRows: [],
    },
    lineage: { links: [], policyLinks: [], references: [], unexplained: { current: [], next: [] } },
    evidence: { similarity: () => 0, nearest: () => [], nearestToText: () => [], prepare: function* () {} },
    rules: [
      { code: "D401", status: "ran", why: null },
      { code: "D402", status: "skipped", why: "no-roster" },
    ],
    findings,
    suppressed: [],
    ...more,
  };
}

export function sampleCheck(findings: readonly Finding[] = [missingDepartment, ambiguous, missingMark], more: Partial<CheckedTable> = {}): WorkbookCheck {
  const count = (severity: Severity) => findings.filter((found) => found.severity === severity).length;
  return {
    tables: [sampleTable(findings, more)],
    unchecked: [],
    ownSheets: [],
    findings: [],
    roster: null,
    stage: "before-meeting",
    summary: { error: count("error"), warning: count("warning"), info: count("info") },
  };
}
