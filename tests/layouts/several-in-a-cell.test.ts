import { checkLines } from "./check-lines";

const HEADER = "現行計画|作業経過等|第2期計画(案)|関係課";
const ONE = "①-1 ○農道の草刈りを年2回行います。";
const TWO = "①-2 ○用水路の泥上げを支援します。";
const THREE = "①-3 ○ため池の見回りを進めます。";
const THREE_OF_TWO = "①-3 ○用水路の補修を支援します。";

/** What is found beside a cell of several items, and the links that no two equal texts make. */
function readCell(current: readonly string[], note: string, next: readonly string[]) {
  const { findings, lineage } = checkLines([HEADER, "①農地||①農地|", `${current.join("/")}|${note}|${next.join("/")}|農林課`]);
  const links = lineage.links.filter(({ kind }) => kind !== "continued").map(({ from, to, kind }) => `${from.join("+")} ${kind} ${to.join("+")}`);
  return { codes: findings.filter(({ severity }) => severity !== "info").map(({ code }) => code), links };
}

describe("the number in front of what is said of a cell of several", () => {
  test.each(["①-3 事業完了のため削除", "①-3 完了により削除", "①-3：事業完了のため削除", "①-3を事業完了のため削除"])("%s ends that item alone", (note) => {
    expect(readCell([ONE, TWO, THREE], note, [ONE, TWO]).codes).toEqual([]);
    expect(readCell([ONE, TWO, THREE], note, [ONE, TWO, THREE]).codes).toEqual(["L307"]);
  });

  test.each(["①-3を新たに追加", "①-3 調査の結果を踏まえ追加", "①-3 ため池の記載を追加", "①-3を追加", "①-3追加", "①-3の追加", "新規①-3"])("%s begins that item alone", (note) => {
    expect(readCell([ONE, TWO], note, [ONE, TWO, THREE])).toEqual({ codes: [], links: [expect.stringMatching(/^ new next:1-3/u)] });
  });

  test("削除 of one and 新規 of another item with the same number leave no doubt which plan is meant", () => {
    expect(readCell([ONE, TWO, THREE], "①-3 削除、①-3 新規", [ONE, TWO, "①-3 ○直売所の開設を後押しします。"]).codes).toEqual([]);
  });

  test.each(["①-2を2つに分割", "①-2を①-2、①-3に分割", "現行①-2を次期①-2と①-3に分割", "①-3は①-2から分割", "①-2から①-3を分割"])("%s splits that item", (note) => {
    const { codes, links } = readCell([ONE, TWO], note, [ONE, TWO, THREE_OF_TWO]);
    expect([codes, links]).toEqual([[], [expect.stringMatching(/^current:1-2#1 split next:1-2#1\+next:1-3#1$/u)]]);
  });

  test.each(["一部修正", "修正", "一部変更", "時点修正", "を一部修正"])("①-3 %s is of that text", (said) => {
    const note = said.startsWith("を") ? `①-3${said}` : `①-3 ${said}`;
    expect(readCell([ONE, TWO, THREE], note, [ONE, TWO, THREE]).codes).toEqual(["L308"]);
    expect(readCell([ONE, TWO, THREE], note, [ONE, TWO, THREE.replace("進め", "増やし")]).codes).toEqual([]);
  });
});

describe("a date in front of a note is only when it was written", () => {
  test.each(["R7.6.3 ", "R7.6.3：", "7/3 ", "2025.6.3 ", "2025/6/3 ", "R7年6月3日 ", "6月3日"])("%s", (date) => {
    expect(readCell([ONE], `${date}削除`, [ONE]).codes).toEqual(["L307"]);
    expect(readCell([ONE], `${date}変更なし`, [ONE.replace("年2回", "年3回")]).codes).toEqual(["L308"]);
    expect(readCell([ONE], `${date}変更なし`, [ONE]).codes).toEqual([]);
  });
});

describe("where an item did not go is no place", () => {
  test.each(["①-1には統合せず、①-2は削除とする", "①-1には統合せず、削除とする", "①-1への統合は見送り、削除とする", "①-1への統合は行わず、削除"])("%s", (note) => {
    const { findings, lineage } = checkLines([HEADER, "①農地||①農地|", `${ONE}||${ONE}|農林課`, `${TWO}|${note}||`]);
    expect([findings.filter(({ severity }) => severity !== "info").map(({ code }) => code), lineage.links.map(({ kind }) => kind)]).toEqual([[], ["continued", "deleted"]]);
  });
});
