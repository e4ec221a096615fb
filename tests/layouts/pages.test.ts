import { locate } from "../../src/core/locate/locate";
import { joinPages, relocate } from "../../src/core/locate/pages";
import { buildPlan } from "../../src/core/plan/build-plan";
import { groupPages, type ReadPage } from "../../src/core/plan/pages";
import type { SheetSnapshot } from "../../src/core/sheet/snapshot";
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
