import { checkWorkbook } from "../../src/core/check/check-workbook";
import { locate } from "../../src/core/locate/locate";
import { joinPages, relocate } from "../../src/core/locate/pages";
import { buildPlan } from "../../src/core/plan/build-plan";
import { groupPages, type ReadPage } from "../../src/core/plan/pages";
import type { SheetSnapshot } from "../../src/core/sheet/snapshot";
import { renderFinding, renderFix } from "../../src/core/report/render";
import { defaultSettings } from "../../src/core/settings/schema";
import { readCleanSheet } from "../corpus/corpus";
import { renderLayout } from "./generate";
import { neutralPlan } from "./neutral-plan";

const read = (snapshot: SheetSnapshot): ReadPage => {
  const [table] = locate(snapshot, null).tables;
  return { snapshot, table, sheet: buildPlan(snapshot, table) };
};
const renamed = (snapshot: SheetSnapshot, name: string): SheetSnapshot => ({ ...snapshot, name });

describe("a sheet a page", () => {
  const sheets = renderLayout(neutralPlan, { pageRows: 4, sheetAPage: true });
  const pages = sheets.map(read);
  const [whole] = renderLayout(neutralPlan, { pageRows: 4 });

  test("the pages are one comparison", () => {
    expect(pages).toHaveLength(3);
    expect(groupPages(pages)).toEqual([[0, 1, 2]]);
  });

  test("joined they read as the same plan on one sheet does", () => {
    const { snapshot, table } = joinPages(pages);
    const joined = buildPlan(snapshot, table);
    const single = read(whole).sheet;
    const contents = ({ current, next, notes }: typeof joined) => ({
      current: current.items.map(({ key, text }) => [key, text]),
      next: next.items.map(({ key, text, departments }) => [key, text, departments.map(({ name }) => name)]),
      notes: notes.map(({ text }) => text),
    });
    expect(contents(joined)).toEqual(contents(single));
  });

  test("what is read in the joined sheet is moved back to its own sheet and cell", () => {
    const { snapshot, table, place } = joinPages(pages);
    const joined = buildPlan(snapshot, table);
    const own = pages.flatMap(({ sheet }) => sheet.next.items.map(({ at }) => at));
    expect(relocate(joined.next.items, place).map(({ at }) => at)).toEqual(own);
  });

  test("a page that begins in another place of its sheet still fits under the first", () => {
    const [first] = sheets;
    const [, second] = renderLayout(neutralPlan, { pageRows: 4, sheetAPage: true, origin: { row: 3, column: 2 } });
    const shifted = [read(first), read(renamed(second, "ずれたページ"))];
    expect(groupPages(shifted)).toEqual([[0, 1]]);
    const { snapshot, table, place } = joinPages(shifted);
    const items = relocate(buildPlan(snapshot, table).current.items, place);
    expect(items.map(({ at }) => at)).toEqual(shifted.flatMap(({ sheet }) => sheet.current.items.map(({ at }) => at)));
  });
});

describe("other sheets of a workbook are no pages", () => {
  const [plain] = renderLayout(neutralPlan);

  test("a copy of the same comparison", () => {
    expect(groupPages([read(plain), read(renamed(plain, "控え"))])).toEqual([[0], [1]]);
  });

  test("another plan's comparison", () => {
    const [other] = renderLayout({ ...neutralPlan, planNames: { current: "第1次計画", next: "第2次計画(案)" } });
    expect(groupPages([read(plain), read(renamed(other, "別の計画"))])).toEqual([[0], [1]]);
  });

  test("a hidden sheet", () => {
    const [first, second] = renderLayout(neutralPlan, { pageRows: 4, sheetAPage: true });
    expect(groupPages([read(first), read({ ...second, visible: false })])).toEqual([[0], [1]]);
  });
});

const HEADER = "現行|次期|変更内容|担当";
const sheetOf = (name: string, ...lines: readonly string[]) => readCleanSheet(name, `title: ${name}\n---\n${[HEADER, ...lines].join("\n")}`).snapshot;
const same = (text: string, department = "福祉課") => `${text}|${text}|変更なし|${department}`;

describe("numbers that begin again on another sheet", () => {
  const health = ["第1章 予防|第1章 予防||", same("(1) 手帳を配る。"), same("(2) 冊子を配る。"), same("(3) 車を出す。")];

  test("below other headings are another comparison", () => {
    const pages = [sheetOf("健康", ...health, "第2章 治療|第2章 治療||", same("(1) 病院を建てる。")), sheetOf("福祉", "高齢者|高齢者||", same("(1) 窓を直す。"), same("(2) 戸を直す。"))];
    expect(groupPages(pages.map(read))).toEqual([[0], [1]]);
  });

  test("behind a page that ends with a heading go on below it", () => {
    const pages = [sheetOf("1枚目", ...health, "第2章 治療|第2章 治療||"), sheetOf("2枚目", same("(1) 病院を建てる。"), same("(2) 医師を招く。"))];
    expect(groupPages(pages.map(read))).toEqual([[0, 1]]);
  });

  test("in the middle of a chapter they go on", () => {
    const pages = [sheetOf("1枚目", ...health, "第2章 治療|第2章 治療||", same("(1) 病院を建てる。")), sheetOf("2枚目", same("(2) 医師を招く。"), "第3章 介護|第3章 介護||", same("(1) 窓を直す。"))];
    expect(groupPages(pages.map(read))).toEqual([[0, 1]]);
  });
});

test("cells in the words of a finding are those of their own sheets", () => {
  const going = (text: string) => same(text).replace("変更なし", "今のまま続ける");
  const first = sheetOf("1枚目", "|||", ...["1-1 手帳を配る。", "1-2 冊子を配る。", "1-3 車を出す。", "1-4 窓を直す。"].map(going));
  const second = sheetOf("2枚目", going("2-1 庭を直す。"), going("1-4 戸を直す。"), "2-3 池を直す。|2-3 水辺再生事業で池を直す。||福祉課", same("2-4 柱を直す。", ""));
  const { tables } = checkWorkbook(
    { name: "", sheets: [first, second], activeSheet: null, stored: null },
    { settings: defaultSettings, roster: null, scope: null, choice: null, date: null },
  );
  const of = (code: string) => tables.flatMap(({ findings }) => findings.filter((finding) => finding.code === code));
  expect(of("N102").map((finding) => renderFinding(finding, "ja").what)).toEqual(["次期に1-4が2か所あります(B6、'2枚目'!B3)。"]);
  expect(of("L310").flatMap((finding) => finding.fixes.map((fix) => renderFix(finding, fix, "ja")))).toEqual(["C4に「事業等の追加(水辺再生事業)」と記入"]);
  expect(of("D401").map(({ at }) => [at.sheet, at.row])).toEqual([["2枚目", 4]]);
});
