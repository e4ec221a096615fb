import * as fc from "fast-check";
import { checkCase, findingsOf, type RuleCase } from "../rules/tester";
import { snapshotOf } from "../rules/small-sheet";
import { defaultSettings, type Settings } from "../settings/schema";
import type { SheetSnapshot } from "../sheet/snapshot";
import { checkWorkbook } from "./check-workbook";
import { makeCheckMemo, type CheckMemo } from "./memo";
import type { CheckOptions } from "./result";

const rows = [
  "①見守り | 施策①→施策① | ①見守り |",
  "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課",
  "①-2 ○講座を開きます。 | | ①-2 ○講座を開きます。 | 福祉課",
  "①-3 ○名簿を整えます。 | | ①-3 名簿を整えます。 | 福祉課",
];
const base: RuleCase = { name: "", rows };
const options: CheckOptions = { settings: defaultSettings, roster: null, scope: null, choice: null, date: null };
const check = (sheets: readonly SheetSnapshot[], more: Partial<CheckOptions> = {}, memo?: CheckMemo) =>
  checkWorkbook({ name: "", sheets, activeSheet: null, stored: null }, { ...options, ...more }, memo);
const settings = (more: Partial<Settings>): Settings => ({ ...defaultSettings, ...more });
const codes = (result: ReturnType<typeof check>) => result.tables.flatMap(({ findings }) => findings.map(({ code }) => code));

describe("which rules ran", () => {
  test("every rule says that it ran, or why not", () => {
    const { rules } = checkCase(base).tables[0];
    expect(rules.filter(({ status, why }) => (status === "ran") !== (why === null))).toEqual([]);
    expect(rules.filter(({ why }) => why !== null)).toEqual([
      { code: "D402", status: "skipped", why: "no-roster" },
      { code: "D409", status: "skipped", why: "no-roster" },
      { code: "D411", status: "skipped", why: "no-roster" },
      { code: "P601", status: "skipped", why: "no-pillars" },
      { code: "P602", status: "skipped", why: "no-pillars" },
      { code: "P603", status: "skipped", why: "no-pillars" },
    ]);
  });

  test("a rule that is switched off says so and finds nothing", () => {
    const result = check([snapshotOf(base)], { settings: settings({ rules: { N108: "off" } }) });
    expect(result.tables[0].rules).toContainEqual({ code: "N108", status: "skipped", why: "off" });
    expect(codes(result)).toEqual([]);
  });
});

describe("severity", () => {
  test("the settings win over the stage, and the stage over the catalogue", () => {
    const hole = { ...base, rows: [...rows, " | 新規追加(訓練) | ①-5 ○訓練を行います。 | 福祉課"] };
    const severityOf = (more: Partial<Settings>) => {
      const found = check([snapshotOf(hole)], { settings: settings(more) }).tables[0].findings;
      return found.find(({ code }) => code === "N101")?.severity;
    };
    expect([severityOf({}), severityOf({ stage: "drafting" }), severityOf({ stage: "drafting", rules: { N101: "warning" } })]).toEqual(["error", "info", "warning"]);
  });

  test("要修正 comes first, and the summary counts what is shown", () => {
    const result = check([snapshotOf({ ...base, rows: [...rows, " | 新規追加(訓練) | ①-5 ○訓練を行います。 |"] })]);
    expect(codes(result)).toEqual(["N101", "D401", "N108"]);
    expect(result.summary).toEqual({ error: 2, warning: 0, info: 1 });
  });
});

describe("identities", () => {
  const identities = (each: RuleCase) => findingsOf(checkCase(each), "N108").map(({ identity, textHash }) => [identity, textHash]);

  test("a moved row keeps its findings", () => {
    const moved = { ...base, rows: [rows[0], rows[3], rows[1], rows[2]] };
    expect(identities(moved)).toEqual(identities(base));
  });

  test("another text under the same number has the same identity and another hash", () => {
    const [[identity, hash]] = identities(base);
    const [[sameIdentity, otherHash]] = identities({ ...base, rows: [...rows.slice(0, 3), "①-3 ○名簿を整えます。 | | ①-3 名簿を毎年整えます。 | 福祉課"] });
    expect([sameIdentity === identity, otherHash === hash]).toEqual([true, false]);
  });

  test("the same number in a second table is another finding", () => {
    const result = check([snapshotOf(base), { ...snapshotOf(base), name: "控え" }]);
    const all = result.tables.flatMap(({ findings }) => findings.map(({ identity }) => identity));
    expect(new Set(all).size).toBe(all.length);
    expect(all).toHaveLength(2);
  });
});

describe("suppressions", () => {
  const [finding] = findingsOf(checkCase(base), "N108");
  const judged = { identity: finding.identity, textHash: finding.textHash, reason: "注記", who: "企画課", when: "2026-06-01" };

  test("a finding that was set aside is kept apart, with the reason", () => {
    const { findings, suppressed } = check([snapshotOf(base)], { settings: settings({ suppressions: [judged] }) }).tables[0];
    expect(findings).toEqual([]);
    expect(suppressed.map(({ finding: { code }, reason }) => [code, reason])).toEqual([["N108", "注記"]]);
  });

  test("in one sheet alone nobody can tell that a suppression is unused", () => {
    const unused = settings({ suppressions: [{ ...judged, identity: "N108|next:9-9#1|" }] });
    expect(codes(check([snapshotOf(base)], { settings: unused }))).toContain("X901");
    expect(codes(check([snapshotOf(base)], { settings: unused, scope: ["検討"] }))).not.toContain("X901");
  });
});

describe("sheets", () => {
  test("a cover without a table is no fault, but it is told of", () => {
    const cover = { ...snapshotOf({ header: [], rows: ["資料1 | ", "検討経過シート | "] }), name: "表紙" };
    const result = check([cover, snapshotOf(base)]);
    expect([result.tables.length, result.unchecked.map(({ none }) => none.sheet), result.findings]).toEqual([1, ["表紙"], []]);
  });

  test("a sheet that Keifu wrote itself is no part of the plan, unless asked for by name", () => {
    const written = { ...snapshotOf(base), name: "新旧対応一覧", own: true };
    const { tables, unchecked, ownSheets } = check([snapshotOf(base), written]);
    expect([tables.length, unchecked.length, ownSheets]).toEqual([1, 0, ["新旧対応一覧"]]);
    expect(check([snapshotOf(base), written], { scope: ["新旧対応一覧"] }).tables).toHaveLength(1);
  });

  test("no sheet in scope with a table is S001", () => {
    expect(check([snapshotOf(base)], { scope: ["ない"] }).findings).toEqual([]);
    const cover = { ...snapshotOf({ header: [], rows: ["資料1 | ", "検討経過シート | "] }), name: "表紙" };
    expect(check([cover, snapshotOf(base)], { scope: ["表紙"] }).findings.map(({ code }) => code)).toEqual(["S001"]);
  });

  test("the workbook's own 課名一覧 speaks where no roster is given", () => {
    const list = { ...snapshotOf({ header: [], rows: ["正式名称 | 略称", "市民課 | "] }), name: "課名一覧" };
    const result = check([snapshotOf(base), list]);
    expect(result.roster?.entries.map(({ official }) => official)).toEqual(["市民課"]);
    expect(codes(result)).toContain("D402");
  });

  test("a comparison over two sheets is checked as one, and each finding stands on its own sheet", () => {
    const first = { ...snapshotOf(base), name: "1頁" };
    const second = {
      ...snapshotOf({ rows: ["②学び | 施策②→施策② | ②学び |", "②-1 ○教材を配ります。 | | ②-1 ○教材を配ります。 | 福祉課", "②-2 ○発表会を開きます。 | | ②-2 発表会を開きます。 | 福祉課", "②-3 ○本を貸します。 | | ②-3 ○本を貸します。 | 福祉課", ...[4, 5, 6, 7].map((number) => `②-${number} ○催しその${number} | | ②-${number} ○催しその${number} | 福祉課`)] }),
      name: "2頁",
    };
    const result = check([first, second]);
    const found = result.tables.map(({ table, findings }) => [table.sheet, findings.map(({ code, at }) => `${code} ${at.sheet} ${at.row}`)]);
    expect(found).toEqual([
      ["1頁", ["N108 1頁 4"]],
      ["2頁", ["N108 2頁 3"]],
    ]);
    const [edit] = result.tables[1].findings[0].fixes[0].edits;
    expect(edit).toMatchObject({ at: { sheet: "2頁", row: 3, column: 2 }, expect: "②-2 発表会を開きます。" });
  });
});

describe("laws", () => {
  const words = fc.constantFrom("", "①見守り", "②学び", "①-1 ○声かけ", "①-2 講座", "②-1 ○教材", "施策①→施策②", "新規追加(訓練)", "①-9に集約", "福祉課", "福祉課、市民課", "市民\n課", "#REF!", "〃");
  const sheets = fc.array(fc.tuple(words, words, words, words), { maxLength: 12 }).map((cells) => snapshotOf({ rows: cells.map((row) => row.join(" | ").replaceAll("\n", "⏎")) }));

  test("a recheck with what earlier checks parsed gives the cold result", () => {
    const memo = makeCheckMemo();
    fc.assert(
      fc.property(sheets, (sheet) => {
        const warm = check([sheet], {}, memo);
        const cold = check([sheet]);
        expect(warm.tables.map(({ findings, rules, lineage }) => ({ findings, rules, lineage }))).toEqual(
          cold.tables.map(({ findings, rules, lineage }) => ({ findings, rules, lineage })),
        );
      }),
      { numRuns: 60 },
    );
  });

  test("no rule fails, no identity comes twice, and no fix edits the current side", () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        for (const { rules, findings, table } of check([sheet]).tables) {
          expect(rules.filter(({ why }) => why === "failed")).toEqual([]);
          expect(new Set(findings.map(({ identity }) => identity)).size).toBe(findings.length);
          const edited = findings.flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits));
          expect(edited.filter((edit) => edit.type === "cell" && edit.at.column === table.columns.current.text.left)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
