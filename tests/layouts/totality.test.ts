import fc from "fast-check";
import { joinPages } from "../../src/core/locate/pages";
import { locate } from "../../src/core/locate/locate";
import { buildPlan } from "../../src/core/plan/build-plan";
import { planMemo } from "../../src/core/plan/memo";
import type { Area } from "../../src/core/sheet/address";
import { snapshotOfTexts, type SheetSnapshot } from "../../src/core/sheet/snapshot";
import { renderLayout } from "./generate";
import { neutralPlan } from "./neutral-plan";

const word = fc.constantFrom(
  "", "", "", "現行計画", "次期計画(案)", "第1期計画", "第2期計画", "備考", "関係課", "計画の柱", "I", "番号", "主な施策", "区分",
  "①健康", "①-1 ○歩く会を開きます。", "①-2 ○走る会を開きます。\n①-3 ○泳ぐ会を開きます。", "(1) 学ぶ場を設けます。", "第1章 学び", "ア 集う場を設けます。",
  "・相談", "－", "同左", "新規", "〃", "欠番", "小計", "※ 注記", "健康課\n福祉課", "2つの項目を統合", "●", "1-1", "1月3日",
);
const cell = fc.oneof({ weight: 8, arbitrary: word }, { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) });
const grid = fc.array(fc.array(cell, { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 14 });
const merges = fc.array(
  fc.record({ top: fc.nat(14), left: fc.nat(9), height: fc.nat(3), width: fc.nat(5) }).map(({ top, left, height, width }): Area => ({ top, left, bottom: top + height, right: left + width })),
  { maxLength: 6 },
);
const header = ["現行計画", "備考", "次期計画(案)", "関係課"];
/** Merged areas of a real sheet never overlap. */
const apart = (areas: readonly Area[]) =>
  areas.filter((area, index) => areas.slice(0, index).every((other) => other.right < area.left || area.right < other.left || other.bottom < area.top || area.bottom < other.top));
const sheets = fc
  .record({ texts: grid, merged: merges, headed: fc.boolean(), row: fc.nat(3), column: fc.nat(3) })
  .map(({ texts, merged, headed, row, column }): SheetSnapshot => snapshotOfTexts("s", headed ? [header, ...texts] : texts, { merged: apart(merged), origin: { row, column } }));

describe("laws of reading", () => {
  test("any sheet is read without an error, and every row of a table is in exactly one band", () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const { tables, none } = locate(sheet, null);
        expect(tables.length > 0).toBe(none === null);
        for (const table of tables) {
          const { bands, current, next } = buildPlan(sheet, table);
          const rows = bands.flatMap(({ top, bottom }) => Array.from({ length: bottom - top + 1 }, (_, index) => top + index));
          expect(rows).toEqual(Array.from({ length: table.bodyBottom - table.area.top + 1 }, (_, index) => table.area.top + index));
          const ids = [...current.items, ...next.items].map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("reading again with what was remembered gives the same as reading cold", () => {
    const memo = planMemo();
    fc.assert(
      fc.property(sheets, (sheet) => {
        for (const table of locate(sheet, null).tables) {
          expect(buildPlan(sheet, table, { memo })).toEqual(buildPlan(sheet, table));
        }
      }),
      { numRuns: 100 },
    );
  });

  test("an item's place holds its text, and its label stands where its number is said to stand", () => {
    for (const options of [{}, { numberColumn: true }, { grid: 3 }, { split: "two-rows" as const, left: "next" as const }]) {
      const [sheet] = renderLayout(neutralPlan, options);
      const plan = buildPlan(sheet, locate(sheet, null).tables[0]);
      const shown = ({ row, column, start, end }: { row: number; column: number; start?: number; end?: number }) => sheet.texts[row][column].slice(start, end);
      for (const item of [...plan.current.items, ...plan.next.items]) {
        expect(shown(item.at)).toContain(item.text);
        expect(shown(item.numberAt)).toBe(item.label);
        for (const department of item.departments) expect(shown(department.at)).toBe(department.name);
      }
    }
  });

  test("joined pages keep every cell, and lead it back to its own sheet", () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 8 }), (pageRows) => {
        const pages = renderLayout(neutralPlan, { pageRows, sheetAPage: true }).map((snapshot) => ({ snapshot, table: locate(snapshot, null).tables[0] }));
        const { snapshot, place } = joinPages(pages);
        snapshot.texts.forEach((row, down) =>
          row.forEach((text, across) => {
            const at = place({ sheet: snapshot.name, row: down + (snapshot.area?.top ?? 0), column: across + (snapshot.area?.left ?? 0) });
            const own = pages.find((page) => page.snapshot.name === at.sheet)?.snapshot;
            expect(own?.texts[at.row - (own.area?.top ?? 0)]?.[at.column - (own.area?.left ?? 0)]).toBe(text);
          }),
        );
      }),
      { numRuns: 6 },
    );
  });
});
