import { checkLines } from "./check-lines";

const HEADER = "現行|次期|備考|担当課";
const pair = (from: number) => [from, from + 1].map((at) => `(${at}) 取組${at}を進める。|(${at}) 取組${at}を進める。|変更なし|健康課`);

/** What is read of a sheet of three pages of two items each with a row below each of them. */
function checkPages(below: (page: number) => string, headers: boolean) {
  const again = headers ? [HEADER] : [];
  return checkRows(HEADER, ...pair(1), below(1), ...again, ...pair(3), below(2), ...again, ...pair(5), below(3));
}

function checkRows(...rows: readonly string[]) {
  const { sheet, findings } = checkLines(rows);
  return {
    keys: (["current", "next"] as const).map((side) => sheet[side].items.map(({ key }) => key).join(" ")),
    unread: sheet.unreadRows.map(({ row }) => row + 1),
    found: findings.filter(({ severity }) => severity !== "info").map(({ code }) => code),
  };
}

const inColumn = (column: number, text: string) => ["", "", "", ""].map((cell, at) => (at === column ? text : cell)).join("|");
const clean = { keys: ["1 2 3 4 5 6", "1 2 3 4 5 6"], unread: [], found: [] };

describe("a row that holds the number of a page is no row of the plans", () => {
  test.each(["- # -", "－＃－", "― # ―", "─ # ─", "- #／3 -", "P.#", "p. #", "page #", "#／3", "(#／3)", "#ページ", "＃頁", "# ／ 3 ページ"])("%s", (form) => {
    const of = (page: number) => form.replace("#", String(page)).replace("＃", "１２３"[page - 1]);
    for (const column of [0, 1, 2, 3]) for (const headers of [true, false]) expect(checkPages((page) => inColumn(column, of(page)), headers)).toEqual(clean);
  });

  test.each(["#", "(#)", "（#）"])("%s above the headers that come again", (form) => {
    for (const column of [0, 1, 2, 3]) expect(checkPages((page) => inColumn(column, form.replace("#", String(page))), true)).toEqual(clean);
  });
});

describe("a number that may be an item's", () => {
  test("stands in a row once", () => {
    const { keys } = checkRows(HEADER, ...pair(1), "(3)|||", ...pair(4));
    expect(keys[0]).toBe("1 2 3 4 5");
  });

  test("goes on with the items' above a header", () => {
    const { keys } = checkRows(HEADER, ...pair(1), "(3)|||", HEADER, ...pair(4));
    expect(keys[0]).toBe("1 2 3 4 5");
  });

  test("counts by more than one from page to page", () => {
    const { keys } = checkRows(HEADER, ...pair(1), "(3)|||", HEADER, ...pair(4), "(6)|||", HEADER, ...pair(7));
    expect(keys[0]).toBe("1 2 3 4 5 6 7 8");
  });
});
