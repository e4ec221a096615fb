import { snapshotOfTexts } from "../sheet/snapshot";
import { locate } from "./locate";
import { isPageNumber, pageNumberRows } from "./page-numbers";

describe("the number of a page by its form", () => {
  test.each(["- 1 -", "－１－", "― 1/3 ―", "—12—", "～3～", "P.1", "p12", "Page 3", "(p.4)", "1/3", "（2／3）", "3ページ", "12頁", "1/3ページ"])("%s", (text) => {
    expect(isPageNumber(text)).toBe(true);
  });

  test.each(["1", "(1)", "1-1", "1-", "- 1", "-1-2-", "第1ページ", "1234ページ", "1/3/5", "p.", "A.1", "－", "- 1 -の続き", "－　　　　　　　　　　１　　　　　　　　　　－"])("%s is none", (text) => {
    expect(isPageNumber(text)).toBe(false);
  });
});

describe("rows with the number of a page", () => {
  const HEADER = "現行計画|次期計画|備考|担当課";
  const row = (at: string) => `${at} 広場を直す。|${at} 広場を直す。||公園課`;
  const rowsOf = (...lines: readonly string[]) => {
    const snapshot = snapshotOfTexts("対照表", lines.map((line) => line.split("|")));
    return [...pageNumberRows(snapshot, locate(snapshot, null).tables[0])];
  };
  /** Three pages; what stands below each of the first two, and below the last. */
  const pages = (one: string, two: string, three: string) =>
    rowsOf(HEADER, row("1-1"), row("1-2"), one, HEADER, row("1-3"), row("1-4"), two, HEADER, row("1-5"), row("1-6"), three);

  test("hold it and nothing else", () => {
    expect(rowsOf(HEADER, row("1-1"), "|- 1 -||", row("1-2"), "|- 2 -||公園課", row("1-3"))).toEqual([2]);
    expect(rowsOf(HEADER, row("1-1"), "- 1 -|||- 1 -", row("1-2"))).toEqual([]);
  });

  test("may hold a bare number where it counts the pages", () => {
    expect(pages("||1|", "||2|", "")).toEqual([3, 7]);
    expect(pages("||(4)|", "||(5)|", "")).toEqual([3, 7]);
  });

  test.each<readonly [string, string, string, string]>([
    ["does not go on", "||1|", "||1|", ""],
    ["leaves one out", "||1|", "||3|", ""],
    ["stands in another column the next time", "||1|", "|2||", ""],
    ["is written in another way the next time", "||1|", "||(2)|", ""],
    ["stands below one page alone", "||1|", "", ""],
    ["stands beside a word", "||1|公園課", "||2|公園課", ""],
  ])("a bare number is an item's where it %s", (_, one, two, three) => {
    expect(pages(one, two, three)).toEqual([]);
  });

  test("one bare number alone is an item's", () => {
    expect(rowsOf(HEADER, row("1-1"), "3|||", HEADER, row("1-2"), row("1-3"))).toEqual([]);
  });
});
