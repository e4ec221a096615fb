import { checkedPlan, roster } from "../../../tests/taskpane/checked-plan";
import { allRules } from "../../core/rules/registry";
import { defaultSettings } from "../../core/settings/schema";
import { en } from "../texts/en";
import { fullJa } from "../texts/full-ja";
import { departmentsView } from "../view/departments";
import { handOutCsv } from "../view/hand-out";
import { lineageCsv } from "../view/lineage-csv";
import { lineageMap } from "../view/lineage-map";
import { ruleWords } from "../../core/report/rule-words";
import { escapeHtml } from "./html";
import { lineagePage } from "./lineage-page";
import { mapSvg } from "./map-svg";
import { reportPage } from "./report-page";

const check = checkedPlan({ roster });
const [table] = check.tables;
const words = ruleWords(allRules, null);
const head = { title: "新旧対照表 <第3回>", number: "資料2", version: "第1稿", checkedAt: "2026-11-25 14:05" };
const text = (html: string) => html.replace(/<style>[\s\S]*?<\/style>/, "").replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

describe("the one-page report", () => {
  const html = reportPage({ check, settings: defaultSettings, texts: fullJa, language: "ja", words, head });

  it("says what was checked, the conclusion, the sums and what needs an explanation", () => {
    const said = text(html);
    expect(said).toContain("資料番号 資料2");
    expect(said).toContain(`要修正${check.summary.error}件、要確認${check.summary.warning}件。`);
    expect(said).toContain("現行 2施策6項目 → 第2期 2施策5項目");
    expect(said).toMatch(/関係課が空欄：1件（①-2）/);
  });

  it("puts those without a reason first", () => {
    const said = text(html);
    expect(said.indexOf("（理由の記載なし）")).toBeLessThan(said.indexOf("学校の授業へ移行したため"));
  });

  it("names no rule by its code", () => {
    expect(text(html)).not.toMatch(/\b[SNRLDPTX]\d{3}\b/);
  });

  it("needs nothing from elsewhere and lets no text become markup", () => {
    expect(html).not.toMatch(/<script|https?:(?!\/\/www\.w3\.org)|src=/);
    expect(html).toContain("&#60;第3回&#62;");
  });
});

describe("the lineage page", () => {
  it.each([
    ["Japanese", "ja", fullJa],
    ["English", "en", en],
  ] as const)("lists every pair in %s", (_name, language, texts) => {
    const html = lineagePage(table, defaultSettings, texts, language);
    expect(html).toContain(`<html lang="${language}">`);
    for (const item of [...table.sheet.current.items, ...table.sheet.next.items]) expect(html).toContain(escapeHtml(item.text));
  });

  it("draws one line for every link of the map", () => {
    const map = lineageMap(table, { query: "", holesOnly: false, toggled: new Set() });
    const svg = mapSvg(map, { current: "現行", next: "第2期", kinds: fullJa.lineage.kinds });
    expect(svg.match(/<path /g)?.length).toBe(map.links.length);
  });
});

describe("CSV", () => {
  it("says what nothing explains, and gives a department its own items", () => {
    const csv = lineageCsv(check.tables, defaultSettings, fullJa, "ja");
    expect(csv).toContain("未対応");
    expect(csv).toContain("同じ行");
    const group = departmentsView(table, roster).groups.find(({ name }) => name === "林務課");
    expect(group && handOutCsv(table, group, words, fullJa)).toContain("②-1");
  });
});
