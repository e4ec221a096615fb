import { checkLines } from "./check-lines";

/** The numbers of both plans' items, and what is found. */
function checkOf(...lines: readonly string[]) {
  const { sheet, findings } = checkLines(["現行|次期|備考|担当課", ...lines]);
  return {
    current: sheet.current.items.map(({ label }) => label).join(" "),
    texts: sheet.next.items.map(({ text }) => text),
    found: findings.filter(({ severity }) => severity !== "info").map(({ code }) => code),
  };
}

const same = (text: string) => `${text}|${text}|変更なし|健康課`;

describe("a number, a blank and a word that also counts", () => {
  test.each(["年間計画をつくる。", "年度ごとに見直す。", "世帯ごとに訪ねる。", "歳児の健診を行う。", "か所に窓口を置く。", "人が集う場をつくる。"])("is a label where it is its turn: %s", (text) => {
    expect(checkOf(same(`1 ${text}`), same("2 健診を勧める。"), same("3 相談を行う。"))).toEqual({ current: "1 2 3", texts: [text, "健診を勧める。", "相談を行う。"], found: [] });
    expect(checkOf(same("1 健診を勧める。"), same(`2 ${text}`), same("3 相談を行う。"))).toMatchObject({ current: "1 2 3", found: [] });
    expect(checkOf(same("1 健診を勧める。"), same("2 相談を行う。"), same(`3 ${text}`))).toMatchObject({ current: "1 2 3", found: [] });
  });

  test("is an amount where no number is missing", () => {
    const { texts } = checkOf("1 健康|1 健康||", same("2 世帯ごとに訪ねる。"), "2 福祉|2 福祉||", same("3 年後に見直す。"), "3 環境|3 環境||", same("5 km歩く。"));
    expect(texts).toEqual(expect.arrayContaining(["2 世帯ごとに訪ねる。", "3 年後に見直す。", "5 km歩く。"]));
  });

  test("is an amount where nothing else is numbered", () => {
    const { texts } = checkOf(same("1 人ひとりを支える。"), same("2 年間で見直す。"), same("健診を勧める。"));
    expect(texts).toEqual(["1 人ひとりを支える。", "2 年間で見直す。", "健診を勧める。"]);
  });
});
