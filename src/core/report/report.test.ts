import { z } from "zod";
import { checkCase, type RuleCase } from "../rules/tester";
import { snapshotOf } from "../rules/small-sheet";
import { defaultSettings } from "../settings/schema";
import { checkWorkbook } from "../check/check-workbook";
import { reportCsv, toCsv } from "./csv";
import { findingsRows } from "./findings-sheet";
import { reportJson } from "./json";
import { wordsIn } from "./render";
import { reportSarif } from "./sarif";
import { reportText } from "./text";

const sheet: RuleCase = {
  name: "",
  roster: ["福祉課,福", "市民課,"],
  rows: [
    "①見守り | 施策①→施策① | ①見守り |",
    "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福",
    "①-2 ○講座を開きます。 | | ①-2 ○講座を開きます。 | 市民課⏎福",
    "①-3 ○名簿を整えます。 | ①-1に集約 | |",
    " | 新規追加(訓練) | ①-4 訓練を行います。 | 市民課",
  ],
};
const check = checkCase(sheet);
const cover = { name: "", sheets: [{ ...snapshotOf({ header: [], rows: ["表紙 | "] }), name: "表紙" }], activeSheet: null, stored: null };
const nothing = checkWorkbook(cover, { settings: defaultSettings, roster: null, scope: null, choice: null, date: null });

describe("the JSON report", () => {
  const report = reportJson("検討.xlsx", check);
  const [first] = report.sheets;

  test("says what was read, and where", () => {
    expect([report.version, report.file, report.error]).toEqual([1, "検討.xlsx", null]);
    expect([first.name, first.status, first.reason, first.range, first.stage]).toEqual(["検討", "checked", null, "A1:D6", "会議提出前"]);
    expect(first.columns).toEqual({ pillars: [], current: ["A"], note: ["B"], next: ["C"], departments: ["D"] });
    expect(first.current.policies.map(({ key, label, title, cell }) => [key, label, title, cell])).toEqual([["1", "①", "見守り", "A2"]]);
    expect(first.next.items.map(({ key, cell, text }) => [key, cell, text])).toEqual([
      ["1-1", "C3", "声かけを広げます。"],
      ["1-2", "C4", "講座を開きます。"],
      ["1-4", "C6", "訓練を行います。"],
    ]);
  });

  test("names departments as written and as the roster knows them", () => {
    expect(first.next.items[1].departments).toEqual([
      { name: "市民課", official: "市民課", cell: "D4" },
      { name: "福", official: "福祉課", cell: "D4" },
    ]);
    expect(first.current.items[0]).not.toHaveProperty("departments");
  });

  test("names ほか no department beside one that is named", () => {
    const rows = ["①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課 ほか", "①-2 ○講座を開きます。 | | ①-2 ○講座を開きます。 | 全課", "①-3 ○名簿を整えます。 | | ①-3 ○名簿を整えます。 | その他関係課"];
    const { items } = reportJson("検討.xlsx", checkCase({ name: "", rows })).sheets[0].next;
    expect(items.map(({ departments }) => departments?.map(({ name }) => name))).toEqual([["福祉課"], ["全課"], ["その他関係課"]]);
  });

  test("holds the lineage by key and by id", () => {
    expect(first.lineage).toContainEqual(expect.objectContaining({ from: ["1-3"], to: ["1-1"], kind: "absorbed" }));
    expect(first.lineage.every(({ from, fromIds, to, toIds }) => from.length === fromIds.length && to.length === toIds.length)).toBe(true);
    expect(first.references).toContainEqual(expect.objectContaining({ cell: "B5", keys: ["1-1"], stated: false }));
  });

  test("tells of findings with what, why, what to do, and edits", () => {
    const missing = first.findings.find(({ code }) => code === "N108");
    expect(missing).toMatchObject({
      rule: "missing-mark",
      message: "第2期の①-4に「○」がありません。",
      cells: ["C6"],
      certainty: "fact",
      fixes: [{ title: "「○」を入れる", applicability: "safe", edits: [{ cell: "C6", expect: "①-4 訓練を行います。", replace: "①-4 ○訓練を行います。" }] }],
    });
    expect(report.summary).toEqual(check.summary);
  });

  test("is plain JSON", () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  test("says why nothing was checked", () => {
    expect(reportJson("壊れ.xlsx", { error: "読めません" })).toEqual({
      version: 1,
      file: "壊れ.xlsx",
      error: "読めません",
      sheets: [],
      summary: { error: 0, warning: 0, info: 0 },
    });
    const report = reportJson("表紙.xlsx", nothing);
    expect(report.error).toBe("シート「表紙」に、現行計画の欄と次期計画の欄が並ぶ見出しがありません。");
    expect(report.sheets.map(({ name, status, reason, findings }) => [name, status, reason === report.error, findings.map(({ code }) => code)])).toEqual([
      ["表紙", "no-table", true, ["S001"]],
    ]);
  });
});

describe("the report for people", () => {
  test("groups by severity and rule, says what to do, and ends with the counts", () => {
    const lines = reportText("検討.xlsx", check).split("\n");
    expect(lines[0]).toBe("検討.xlsx");
    expect(lines[2]).toBe("シート「検討」 A1:D6を読みました。現行3項目、次期3項目、読めない行0。作業段階：会議提出前");
    const at = lines.findIndex((line) => line === " N108 項目の印の抜け");
    expect(lines.slice(at + 1, at + 4)).toEqual([
      "  C6  第2期の①-4に「○」がありません。",
      "      なぜ: ほかの項目には付いており、公表資料で不ぞろいになります。",
      "      どうする: 文の前に「○」を入れてください。",
    ]);
    expect(lines.findIndex((line) => line.startsWith("■ 要修正"))).toBeLessThan(lines.findIndex((line) => line.startsWith("■ 参考")));
    expect(lines.at(-2)).toBe(`要修正${check.summary.error}件、要確認${check.summary.warning}件、参考${check.summary.info}件`);
    expect(lines).toContain("  P601 柱の印の抜け: 計画の柱の欄がありません");
  });

  test("says that nothing was checked where there is no table", () => {
    expect(reportText("表紙.xlsx", nothing)).toMatch(/見出しがありません/);
  });

  test("names the sheets beside the comparison that hold none, but not the roster", () => {
    const beside = ["表紙", "課名一覧"].map((name) => ({ ...snapshotOf({ header: [], rows: ["正式名称 | 略称", "福祉課 | 福"] }), name }));
    const together = checkWorkbook({ ...cover, sheets: [snapshotOf(sheet), ...beside] }, { settings: defaultSettings, roster: null, scope: null, choice: null, date: null });
    const last = reportText("検討.xlsx", together).split("点検できなかったもの").at(-1);
    expect(last).toContain("表紙");
    expect(last).not.toContain("課名一覧");
  });

  test("speaks English on request", () => {
    expect(reportText("検討.xlsx", check, "en")).toContain("①-4 of 第2期 has no “○”.");
  });
});

describe("rows of findings", () => {
  test("name the items, the departments and the state", () => {
    const [header, ...rows] = findingsRows(check, wordsIn("ja"), "ja").map((row) => row.map(({ text }) => text));
    expect(header).toEqual(["区分", "項目", "関係課", "セル", "何が", "なぜ", "どうする", "状態", "理由", "コード"]);
    expect(rows.find((row) => row[9] === "N108")).toEqual(expect.arrayContaining(["参考", "①-4", "市民課", "C6", "未処理"]));
    expect(rows).toHaveLength(check.tables[0].findings.length);
  });

  test("tell a finding that was known before from a new one", () => {
    const known = check.tables[0].findings.filter(({ code }) => code === "N108").map(({ identity }) => identity);
    const states = findingsRows(check, wordsIn("ja"), "ja", known).slice(1).map((row) => `${row[9].text} ${row[7].text}`);
    expect(states).toContain("N108 既知");
  });

  test("are CSV with BOM", () => {
    const csv = reportCsv(check, wordsIn("ja"), "ja");
    expect(csv.startsWith("\ufeff区分,項目")).toBe(true);
    expect(csv.trimEnd().split("\r\n")).toHaveLength(check.tables[0].findings.length + 1);
  });

  test.each([
    ["=1+1", "'=1+1"],
    ["+81", "'+81"],
    ["-1", "'-1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["  =1+1", "'  =1+1"],
    ["\t=1", "'\t=1"],
    ["①-1", "①-1"],
    ['言う"と"', '"言う""と"""'],
    ["2行\nある", '"2行\nある"'],
  ])("make %j harmless", (text, cell) => {
    expect(toCsv([[text]])).toBe(`\ufeff${cell}\r\n`);
  });
});

/** The parts of SARIF 2.1.0 that Keifu writes, with the constraints of its schema; nothing else may stand there. */
const level = z.enum(["none", "note", "warning", "error"]);
const message = z.strictObject({ text: z.string().min(1) });
const artifactLocation = z.strictObject({ uri: z.string().regex(/^[^\s\\]*$/), index: z.int().min(-1).optional() });
const location = z.strictObject({
  id: z.int().min(-1).optional(),
  physicalLocation: z.strictObject({ artifactLocation }),
  logicalLocations: z.array(z.strictObject({ name: z.string(), fullyQualifiedName: z.string(), kind: z.string() })),
});
const sarif = z.strictObject({
  $schema: z.url(),
  version: z.literal("2.1.0"),
  runs: z.array(
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string(),
          version: z.string(),
          language: z.string().regex(/^[a-zA-Z]{2}(-[a-zA-Z]{2})?$/),
          rules: z.array(
            z.strictObject({
              id: z.string(),
              name: z.string(),
              shortDescription: message,
              defaultConfiguration: z.strictObject({ level }),
            }),
          ),
        }),
      }),
      artifacts: z.array(z.strictObject({ location: artifactLocation })),
      results: z.array(
        z.strictObject({
          ruleId: z.string(),
          ruleIndex: z.int().min(0),
          level,
          message,
          locations: z.array(location),
          relatedLocations: z.array(location),
          partialFingerprints: z.record(z.string(), z.string()),
          suppressions: z
            .array(z.strictObject({ kind: z.enum(["inSource", "external"]), status: z.enum(["accepted", "underReview", "rejected"]), justification: z.string() }))
            .optional(),
        }),
      ),
      columnKind: z.enum(["utf16CodeUnits", "unicodeCodePoints"]),
    }),
  ),
});

describe("the SARIF report", () => {
  const [finding] = check.tables[0].findings;
  const judged = { identity: finding.identity, textHash: finding.textHash, reason: "原本どおり", who: "企画課", when: "2026-06-01" };
  const report = reportSarif("資料/検討 案.xlsx", checkCase({ ...sheet, settings: { suppressions: [judged] } }), "0.1.0");

  test("keeps to the format", () => {
    expect(sarif.parse(report)).toEqual(report);
  });

  test("names each result's rule, cell and fingerprint, and what was set aside", () => {
    const [run] = report.runs;
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
    expect(run.artifacts[0].location.uri).toBe("%E8%B3%87%E6%96%99/%E6%A4%9C%E8%A8%8E%20%E6%A1%88.xlsx");
    const setAside = run.results.filter((result) => "suppressions" in result);
    expect(setAside.map((result) => result.partialFingerprints["keifuIdentity/v1"])).toEqual([finding.identity]);
    expect(run.results.every(({ locations }) => /^'検討'![A-Z]+\d+$/.test(locations[0].logicalLocations[0].fullyQualifiedName))).toBe(true);
  });
});
