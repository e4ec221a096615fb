import { checkLines } from "./check-lines";

const same = (text: string) => `${text}|${text}||道路課`;
const heading = (text: string) => `${text}|${text}||`;

function checkOf(...lines: readonly string[]) {
  const { sheet, findings } = checkLines(["現行計画|次期計画（案）|備考|担当課", ...lines]);
  return { items: sheet.next.items.map(({ key }) => key), headings: sheet.next.policies.map(({ key }) => key), found: findings.filter(({ severity }) => severity !== "info").map(({ code }) => code) };
}

describe("codes of three digits", () => {
  const CODES = ["101 橋を直します。", "102 灯を替えます。", "103 窓を磨きます。"];
  const MORE = ["201 木を植えます。", "202 池を掃除します。", "203 柵を直します。"];

  test.each(["基本目標", "第", "施策", ""])("count within their hundred below %s1 and 2", (word) => {
    const read = checkOf(heading(`${word}1 道路`), ...CODES.map(same), heading(`${word}2 公園`), ...MORE.map(same));
    expect(read).toEqual({ items: ["101", "102", "103", "201", "202", "203"], headings: ["1", "2"], found: [] });
  });

  test("that begin at 11", () => {
    const codes = ["111", "112", "113", "211", "212", "213"];
    expect(checkOf(...codes.map((code) => same(`${code} 窓口の${code}番を開きます。`)))).toMatchObject({ items: codes, found: [] });
  });

  test("one that is missing is found", () => {
    expect(checkOf(heading("1 道路"), ...CODES.map(same), same("105 本を貸します。"), heading("2 公園"), ...MORE.map(same)).found).toEqual(["N101", "N101"]);
  });

  test("numbers that count on behind 99 are of one level with those before, a heading or a hole between", () => {
    const numbers = Array.from({ length: 60 }, (_, at) => at + 60).filter((number) => number !== 100);
    const lines = numbers.flatMap((number) => [...(number === 99 ? [heading("Ⅱ 公園")] : []), same(`${number} 窓口の${number}番を開きます。`)]);
    expect(checkOf(heading("Ⅰ 道路"), ...lines).items).toEqual(numbers.map(String));
  });
});
