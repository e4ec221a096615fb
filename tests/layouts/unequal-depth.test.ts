import { checkLines } from "./check-lines";

const HEADER = "現行計画|変更内容|次期計画|関係課";
const EATING = ["(1) 食生活の改善||(1) 食生活の改善|", "①栄養相談を行います。||①栄養相談を行います。|健康課", "②料理教室を開きます。||②料理教室を開きます。|健康課"];
const MOVING = ["(2) 運動の習慣||(2) 運動の習慣|", "①歩く会を開きます。||①歩く会を開きます。|スポーツ課"];
const TOBACCO = "(3) たばこの害を知らせます。||(3) たばこの害を知らせます。|健康課";

/** Items and policies of the next plan, and what is found. */
function checkOf(...lines: readonly string[]) {
  const { sheet, findings } = checkLines([HEADER, "1 健康づくり||1 健康づくり|", ...lines]);
  return {
    items: sheet.next.items.map(({ key }) => key),
    policies: sheet.next.policies.map(({ key }) => key),
    found: findings.map(({ code }) => code),
  };
}

describe("a short number with no longer ones below it", () => {
  test("is an item where it is a sentence, and counts with the headings beside it", () => {
    const { items, policies, found } = checkOf(...EATING, ...MOVING, TOBACCO, "(4) 検診を勧めます。||(4) 検診を勧めます。|健康課");
    expect([items, policies, found]).toEqual([["1-1-1", "1-1-2", "1-2-1", "1-3", "1-4"], ["1", "1-1", "1-2"], []]);
  });

  test("is an item where it alone of its kind has a department", () => {
    expect(checkOf(...EATING, ...MOVING, "(3) 禁煙支援||(3) 禁煙支援|健康課").items).toEqual(["1-1-1", "1-1-2", "1-2-1", "1-3"]);
  });

  test("is missed as an item where it goes without a word, and where nobody does it", () => {
    expect(checkOf(...EATING, ...MOVING, "(3) たばこの害を知らせます。|||").found).toEqual(["L301"]);
    expect(checkOf(...EATING, ...MOVING, "(3) たばこの害を知らせます。||(3) たばこの害を知らせます。|").found).toEqual(["D401"]);
    expect(checkOf(...EATING, ...MOVING, TOBACCO.replaceAll("(3)", "(4)")).found).toEqual(["N101", "N101"]);
  });

  test("stays a heading where it is a title: its items may be gone", () => {
    expect(checkOf(...EATING, ...MOVING, "(3) 禁煙支援||(3) 禁煙支援|").policies).toEqual(["1", "1-1", "1-2", "1-3"]);
  });

  test("stays a heading where those with items are sentences and have departments as well", () => {
    const policies = ["(1) 食を見直します。||(1) 食を見直します。|健康課", "①栄養相談||①栄養相談|", "②料理教室||②料理教室|", "(2) 歩きます。||(2) 歩きます。|健康課", "①歩く会||①歩く会|", TOBACCO];
    expect(checkOf(...policies).policies).toEqual(["1", "1-1", "1-2", "1-3"]);
  });

  test("stays a heading where the items below it went", () => {
    expect(checkOf(...EATING, ...MOVING, "(3) たばこの害を知らせます。||(3) たばこの害を知らせます。|", "①禁煙外来を知らせます。|廃止|－|").policies).toEqual(["1", "1-1", "1-2", "1-3"]);
  });

  test("stays a heading where the other plan's heading beside it has items", () => {
    const { items, policies, found } = checkOf(...EATING, ...MOVING, "(3) たばこの害を知らせます。||(3) たばこ対策|", "|新規追加|①禁煙外来を知らせます。|健康課");
    expect([items, policies, found]).toEqual([["1-1-1", "1-1-2", "1-2-1", "1-3-1"], ["1", "1-1", "1-2", "1-3"], []]);
  });
});
