import { locate } from "../locate/locate";
import { buildPlan } from "../plan/build-plan";
import { snapshotOfTexts } from "../sheet/snapshot";
import { directoryOf, NOWHERE, type Near } from "./directory";

/** A sheet with these texts in both plans; those that end with 。 have a department. */
function read(...texts: readonly string[]) {
  const rows = ["現行計画|経過|次期計画|関係課", ...texts.map((text) => `${text}||${text}|${text.endsWith("。") ? "公園課" : ""}`)].map((row) => row.split("|"));
  const snapshot = snapshotOfTexts("検討", rows);
  const sheet = buildPlan(snapshot, locate(snapshot, null).tables[0]);
  const directory = directoryOf(sheet);
  const { items, policies } = sheet.next;
  const policy = (title: string) => policies.find((each) => each.title === title)?.id ?? "";
  const near = (...titles: readonly string[]): Near => ({ policies: titles.map(policy), keys: [] });
  const titles = (ids: readonly string[]) => ids.map((id) => directory.policy(id).title);
  const texts_ = (ids: readonly string[]) => ids.map((id) => directory.item(id).text);
  return {
    items,
    policy,
    near,
    directory,
    titles,
    texts: texts_,
    /** What a number means in the next plan, in the words of the sheet. */
    find: (key: string, level: "policy" | "item", at: Near = NOWHERE, written?: string) => {
      const found = directory.find("next", key, level, at, written);
      return [...titles(found.policies), ...texts_(found.items)];
    },
  };
}

describe("items and headings", () => {
  const { directory, items, policy, titles, texts } = read("第1章 水辺", "第1節 橋", "(1) 橋を直します。", "(2) 欄干を塗ります。", "第2節 池", "(1) 池を掘ります。", "第2章 緑", "第1節 花", "(1) 花を植えます。");
  const id = (text: string) => items.find((item) => item.text === text)?.id ?? "";

  test("each item has a home, and each heading those above it", () => {
    expect(items.map((item) => titles([directory.home(item.id) ?? ""])[0])).toEqual(["橋", "橋", "池", "花"]);
    expect(titles(directory.chain(policy("池")))).toEqual(["池", "水辺"]);
    expect(titles(directory.chain(policy("緑")))).toEqual(["緑"]);
    expect(directory.chain("policy:next:9#1")).toEqual([]);
  });

  test("items stand under their heading and those above it, once", () => {
    const under = (...names: readonly string[]) => texts(directory.itemsUnder(names.map(policy)));
    expect(under("橋")).toEqual(["橋を直します。", "欄干を塗ります。"]);
    expect(under("水辺")).toEqual(["橋を直します。", "欄干を塗ります。", "池を掘ります。"]);
    expect(under("橋", "水辺", "花")).toEqual(["橋を直します。", "欄干を塗ります。", "池を掘ります。", "花を植えます。"]);
    expect(directory.itemsUnder(["policy:next:9#1"])).toEqual([]);
  });

  test("neighbours are those of one home", () => {
    expect([directory.neighbours(id("橋を直します。")), directory.neighbours(id("池を掘ります。"))]).toEqual([
      { before: null, after: id("欄干を塗ります。") },
      { before: null, after: null },
    ]);
    expect(directory.neighbours(id("欄干を塗ります。"))).toEqual({ before: id("橋を直します。"), after: null });
    expect(directory.neighbours("next:9#1")).toEqual({ before: null, after: null });
  });
});

test("an item that is written again is the one written first; another text under the same number is not", () => {
  const { directory, items, find } = read("①水辺", "①-1 ○橋を直します。", "①-1 ○橋を直します。", "①-1 ○池を掘ります。(再掲)", "①-1 ○欄干を塗ります。");
  expect(items.map(({ id }) => directory.first(id))).toEqual([items[0].id, items[0].id, items[0].id, items[3].id]);
  expect(find("1-1", "item")).toEqual(["橋を直します。", "欄干を塗ります。"]);
});

describe("a number in a sheet with numbers written in full", () => {
  const { find, near } = read("①水辺", "①-1 ○橋を直します。", "①-2 ○欄干を塗ります。", "②緑", "②-1 ○花を植えます。", "②-2 ○木を植えます。");

  test("is an item's or a heading's as the words say, a heading's where no item has it", () => {
    expect([find("1-2", "item"), find("2", "policy"), find("2", "item"), find("1-9", "item"), find("", "item")]).toEqual([["欄干を塗ります。"], ["緑"], ["緑"], [], []]);
  });

  test("may be the last part alone, of an item beside it", () => {
    expect([find("2", "item", near("緑"), "2"), find("2", "item", near("水辺"), "2")]).toEqual([["木を植えます。"], ["欄干を塗ります。"]]);
    expect(find("2", "item", { policies: [], keys: ["1"] }, "2")).toEqual(["欄干を塗ります。"]);
  });

  test("is a heading's where it is written as headings' are, and items' last parts are not", () => {
    expect(find("2", "item", near("水辺"), "②")).toEqual(["緑"]);
  });

  test("is no heading's where only the last parts of items are written so", () => {
    const other = read("1 水辺", "1-① ○橋を直します。", "1-② ○欄干を塗ります。", "2 緑", "2-① ○花を植えます。", "2-② ○木を植えます。");
    expect([other.find("2", "item", NOWHERE, "②"), other.find("2", "item", other.near("緑"), "②"), other.find("2", "item", NOWHERE, "2")]).toEqual([[], ["木を植えます。"], ["緑"]]);
  });
});

describe("a number in a sheet where headings' numbers are left out", () => {
  const { find, near } = read("第1章 水辺", "(1) 橋を直します。", "(2) 欄干を塗ります。", "第2章 緑", "(1) 花を植えます。", "(2) 木を植えます。");

  test("is looked for below the headings that are near, nearest first", () => {
    expect([find("2", "item", near("緑")), find("2", "item", near("水辺", "緑"))]).toEqual([["木を植えます。"], ["欄干を塗ります。"]]);
  });

  test("is a heading's where nothing is near", () => {
    expect(find("2", "item")).toEqual(["緑"]);
  });

  test("of a chapter is a chapter's", () => {
    expect([find("2", "policy", NOWHERE, "第2章"), find("2", "policy", NOWHERE, "第2節")]).toEqual([["緑"], []]);
  });
});

describe("numbers that begin anew under headings without one", () => {
  const { find, near } = read("【水辺】", "(1) 橋を直します。", "(2) 欄干を塗ります。", "【緑】", "(1) 花を植えます。", "(2) 木を植えます。");

  test("mean the item below the heading that is near, or all of them", () => {
    expect([find("2", "item", near("【緑】")), find("2", "item", near("【水辺】"))]).toEqual([["木を植えます。"], ["欄干を塗ります。"]]);
    expect(find("2", "item")).toEqual(["欄干を塗ります。", "木を植えます。"]);
  });
});

test("施策3 is an item in a sheet without numbered headings, a 柱3 only where the item is called so", () => {
  const plain = read("1 橋を直します。", "2 欄干を塗ります。", "3 花を植えます。");
  expect([plain.find("3", "policy", NOWHERE, "施策3"), plain.find("3", "policy", NOWHERE, "柱3")]).toEqual([["花を植えます。"], []]);
});
