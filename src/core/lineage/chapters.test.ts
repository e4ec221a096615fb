import { makeEvidence } from "../evidence/evidence-index";
import { locate } from "../locate/locate";
import { buildPlan } from "../plan/build-plan";
import { snapshotOfTexts } from "../sheet/snapshot";
import { traceLineage } from "./trace";

const HEAD = ["現行", "次期（案）", "変更内容", "担当課"];

/** Links in short, and how many numbers of notes are looked for in the sheet. */
function traced(...rows: readonly string[][]): { readonly links: readonly string[]; readonly references: number; readonly open: number } {
  const snapshot = snapshotOfTexts("シート1", rows);
  const sheet = buildPlan(snapshot, locate(snapshot, null).tables[0]);
  const { links, references, unexplained } = traceLineage(sheet, makeEvidence(sheet));
  const keyOf = (id: string) => id.replace(/^\w+:|#\d+$/gu, "");
  return {
    links: links.map(({ from, to, kind }) => `${from.map(keyOf).join("+")}>${to.map(keyOf).join("+")} ${kind}`),
    references: references.length,
    open: unexplained.current.length + unexplained.next.length,
  };
}

describe("chapters of the plan that a note names", () => {
  it("are no items of the same number in a sheet of another chapter", () => {
    const found = traced(
      ["第２章　産業", "", "", ""],
      HEAD,
      ["1 農業の振興", "1 農業の振興", "", "農政課"],
      ["2 商業の振興", "2 商業の振興", "", "商工課"],
      ["3 観光の振興", "", "第４章に移動", ""],
      ["4 雇用の促進", "3 雇用の促進", "", "商工課"],
      ["", "4 企業の誘致", "第３章から移動", "商工課"],
    );
    expect(found).toEqual({ links: ["1>1 continued", "2>2 continued", "3> moved", "4>3 continued", ">4 new"], references: 0, open: 0 });
  });

  it.each([
    ["第９章に移動", 0],
    ["第２節に移動", 0],
    ["第２部へ移行", 0],
    ["第３章に移動", 1],
    ["2に移動", 1],
    ["第2章の2に移動", 1],
  ])("%s is looked for in the sheet only where such a chapter or item stands in it", (note, references) => {
    const found = traced(
      HEAD,
      ["第2章 産業", "第2章 産業", "", ""],
      ["1 農業の振興", "1 農業の振興", "", "農政課"],
      ["2 商業の振興", "2 商業の振興", "", "商工課"],
      ["3 観光の振興", "", note, ""],
      ["第3章 暮らし", "第3章 暮らし", "", ""],
      ["1 雇用の促進", "1 雇用の促進", "", "商工課"],
      ["2 防犯の推進", "2 防犯の推進", "", "防犯課"],
    );
    expect(found.references).toBe(references);
    expect(found.open).toBe(0);
  });

  it("are headings that leave out the word, and items that have it", () => {
    const headings = traced(HEAD, ["1 産業", "1 産業", "", ""], ["(1) 農業の振興", "(1) 農業の振興", "", "農政課"], ["(2) 商業の振興", "", "第2章へ移動", ""], ["2 暮らし", "2 暮らし", "", ""], ["(1) 防犯の推進", "(1) 防犯の推進", "", "防犯課"]);
    expect(headings.references).toBe(1);
    const items = traced(HEAD, ["第1節 農業の振興", "第1節 農業の振興", "", "農政課"], ["第2節 商業の振興", "", "第1節に統合", ""], ["第3節 観光の振興", "第2節 観光の振興", "", "観光課"]);
    expect(items.links).toEqual(["1>1 continued", "2>1 absorbed", "3>2 continued"]);
  });
});
