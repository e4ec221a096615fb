import { checkLines } from "./check-lines";

const TEXTS = ["花壇に花を植えます。", "古い橋を掛け替えます。", "街灯を増やします。", "公園の遊具を直します。", "林の下草を刈ります。", "古い水道管を取り替えます。", "水漏れを調べます。"];

/** Rows of a section below its title; each number stands in both plans, "(1)>⑴" is written in two ways. */
interface Section {
  readonly title: string;
  readonly numbers: readonly string[];
}

const section = (title: string, ...numbers: readonly string[]): Section => ({ title, numbers });

/** Items of both plans by their keys, and what is found besides hints, in a sheet with a column of numbers. */
function checkOf(sections: readonly Section[], titled: (title: string) => string = (title) => `${title}|<|<|<|<|<`) {
  let text = 0;
  const rows = sections.flatMap(({ title, numbers }) => [
    titled(title),
    ...numbers.map((written) => {
      const [before, after = before] = written.split(">");
      const words = TEXTS[text++];
      return `${before}|${words}|${after}|${words}||建設課`;
    }),
  ]);
  const { sheet, findings } = checkLines(["現行計画|<|次期計画|<|経過|関係課", ...rows]);
  const keys = (side: "current" | "next") => sheet[side].items.map(({ key }) => key).join(" ");
  return { current: keys("current"), next: keys("next"), found: findings.filter(({ severity }) => severity !== "info").map(({ code }) => code) };
}

const whole = (keys: string) => ({ current: keys, next: keys, found: [] });
const OVER_ONE: readonly (readonly [string, (title: string) => string])[] = [
  ["over both plans", (title) => `${title}|<|<|<||`],
  ["in the current plan's first column", (title) => `${title}|||||`],
  ["over the current plan", (title) => `${title}|<||||`],
  ["in either plan", (title) => `|${title}||${title}||`],
];

describe("sections that are numbered in forms of their own", () => {
  test.each([
    ["(1)", "(2)", "①", "②"],
    ["(1)", "(2)", "1", "2"],
    ["1", "2", "(1)", "(2)"],
    ["①", "②", "ア", "イ"],
    ["(1)", "(2)", "1)", "2)"],
  ])("%s, %s under one title and %s, %s under the next are all items", (a, b, c, d) => {
    expect(checkOf([section("１　道", a, b), section("２　公園", c, d)])).toEqual(whole("1-1 1-2 2-1 2-2"));
    expect(checkOf([section("１　道", a, b), section("２　公園", c, d), section("３　水道", a, b)])).toEqual(whole("1-1 1-2 2-1 2-2 3-1 3-2"));
  });

  test.each(OVER_ONE)("with their titles %s", (_, titled) => {
    expect(checkOf([section("１　道", "(1)", "(2)", "(3)"), section("２　公園", "①", "②")], titled)).toEqual(whole("1-1 1-2 1-3 2-1 2-2"));
  });

  test("with titles that have no number", () => {
    expect(checkOf([section("【道】", "(1)", "(2)", "(3)"), section("【公園】", "①", "②")])).toEqual(whole("1 2 3 1 2"));
  });

  test("with one item each in the other form", () => {
    expect(checkOf([section("１　道", "(1)", "(2)", "(3)"), section("２　公園", "①"), section("３　水道", "①")])).toEqual(whole("1-1 1-2 1-3 2-1 3-1"));
  });

  test("with another form in one plan alone", () => {
    expect(checkOf([section("１　道", "(1)>⑴", "(2)>⑵"), section("２　公園", "(1)", "(2)")])).toEqual(whole("1-1 1-2 2-1 2-2"));
    expect(checkOf([section("１　道", "(1)>①", "(2)>②"), section("２　公園", "(1)", "(2)")])).toEqual(whole("1-1 1-2 2-1 2-2"));
  });

  test("are two levels where one form stands below the other anywhere", () => {
    const { current, next } = checkOf([section("１　道", "(1)", "①", "②", "(2)", "①"), section("２　公園", "①", "②")]);
    expect([current, next]).toEqual(["1-1-1 1-1-2 1-2-1 2-1 2-2", "1-1-1 1-1-2 1-2-1 2-1 2-2"]);
  });
});

describe("a number in another form that counts on", () => {
  test.each([
    ["first", "①", "(2)", "(3)"],
    ["in the middle", "(1)", "②", "(3)"],
    ["last", "(1)", "(2)", "③"],
    ["in one character", "⑴", "⑵", "(3)"],
  ])("is one level with its neighbours: %s", (_, ...numbers) => {
    for (const [, titled] of OVER_ONE) expect(checkOf([section("１　道", ...numbers), section("２　公園", "(1)", "(2)")], titled)).toEqual(whole("1-1 1-2 1-3 2-1 2-2"));
  });

  test("in one plan alone", () => {
    expect(checkOf([section("１　道", "(1)>①", "(2)", "(3)"), section("２　公園", "(1)", "(2)")])).toEqual(whole("1-1 1-2 1-3 2-1 2-2"));
    expect(checkOf([section("１　道", "(1)>⑴", "(2)>⑵", "(3)"), section("２　公園", "(1)", "(2)")])).toEqual(whole("1-1 1-2 1-3 2-1 2-2"));
  });

  test("is a heading where numbers begin anew below it", () => {
    const { next } = checkOf([section("１　道", "①", "(1)", "②", "(1)", "(2)", "③", "(1)")]);
    expect(next).toBe("1-1-1 1-2-1 1-2-2 1-3-1");
  });
});
