import type { Item, PlanSide, Policy } from "./model";
import { scopesOf } from "./scopes";

/** Headings by name ("" in front of a number: 1 住まい) with the keys of their items; "*" behind a key is 再掲. */
function scopes(...headings: readonly (readonly [string, readonly string[]])[]) {
  const policies = headings.map(([name]) => ({ id: name, key: /^\d*/.exec(name)?.[0] ?? "" }) as Policy);
  const items = headings.flatMap(([name, keys]) => keys.map((key) => ({ id: `${name}${key}`, key: key.replace("*", ""), under: name, repeated: key.endsWith("*") }) as Item));
  const side: PlanSide = { policies, items, vacant: [] };
  return [...scopesOf(side)].map(([item, heading]) => `${item} in ${heading}`);
}

describe("headings without a number in which numbers count", () => {
  test("are those under which they begin anew", () => {
    expect(scopes(["家庭", ["1", "2"]], ["学校", ["1", "2"]])).toEqual(["家庭1 in 家庭", "家庭2 in 家庭", "学校1 in 学校", "学校2 in 学校"]);
  });

  test("are none where numbers run on, one typed wrongly among them or not", () => {
    expect(scopes(["家庭", ["1", "2"]], ["学校", ["3", "4"]])).toEqual([]);
    expect(scopes(["家庭", ["1", "2", "3"]], ["学校", ["4", "2", "6"]])).toEqual([]);
  });

  test("are none where the last numbers come again, which is no beginning", () => {
    expect(scopes(["家庭", ["1", "2", "3", "4", "5", "6"]], ["学校", ["5", "6"]])).toEqual([]);
  });

  test("are all where numbers begin anew under most of them", () => {
    expect(scopes(["家庭", ["1", "2"]], ["学校", ["1"]], ["職場", ["1", "2"]], ["地域", ["7"]])).toContain("地域7 in 地域");
    expect(scopes(["家庭", ["1", "2"]], ["学校", ["1"]], ["職場", ["3"]])).toEqual([]);
  });

  test("count each policy's numbers by themselves, and those without a heading too", () => {
    expect(scopes(["家庭", ["1-1", "1-2"]], ["学校", ["2-1", "2-2"]])).toEqual([]);
    expect(scopes(["1 住まい", ["1-1", "1-2"]], ["家庭", ["1-1", "1-2"]])).toEqual(["家庭1-1 in 家庭", "家庭1-2 in 家庭"]);
  });

  test("leave out items without a number, and those that stand there once more", () => {
    expect(scopes(["家庭", ["1", "2", ""]], ["学校", ["1*", "3", "4"]])).toEqual([]);
    expect(scopes(["家庭", ["1", ""]], ["学校", ["1"]])).toEqual(["家庭1 in 家庭", "学校1 in 学校"]);
  });

  test("are not asked for where all headings have numbers", () => {
    expect(scopes(["1 住まい", ["1", "2"]], ["2 緑", ["1", "2"]])).toEqual([]);
  });
});
