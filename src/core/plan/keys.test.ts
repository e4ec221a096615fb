import { parseLabel } from "../notation/numbers";
import type { ItemNumber } from "../notation/syntax";
import { composeKeys, keysAbove, lastOf, parentKey, type KeyNode } from "./keys";

/** A heading or item by its label, with what stands below it. */
type Branch = string | readonly [string, ...Branch[]];

/** The keys of a tree of labels, in reading order. */
function keysOf(...branches: readonly Branch[]): string[] {
  const nodes: KeyNode[] = [];
  const grow = (branch: Branch, parent: KeyNode | null): void => {
    const [label, ...below] = typeof branch === "string" ? [branch] : branch;
    const node: KeyNode = { number: parseLabel(label).number as ItemNumber, depth: parent ? parent.depth + 1 : 0, parent, key: "" };
    nodes.push(node);
    for (const each of below) grow(each, node);
  };
  for (const branch of branches) grow(branch, null);
  composeKeys(nodes);
  return nodes.map(({ key }) => key);
}

describe("a heading's number is put in front of its items'", () => {
  test("where they begin again under each heading", () => {
    expect(keysOf(["第1章", "(1)", "(2)"], ["第2章", "(1)", "(2)"])).toEqual(["1", "1-1", "1-2", "2", "2-1", "2-2"]);
  });

  test("where they begin at 1 under each, though they repeat little of what was before", () => {
    expect(keysOf(["第1章", "(2)"], ["第2章", "(1)", "(5)", "(6)"])).toEqual(["1", "1-2", "2", "2-1", "2-5", "2-6"]);
  });

  test("where they repeat half of those before, though the first of them is missing", () => {
    expect(keysOf(["第1章", "(1)", "(2)"], ["第2章", "(2)", "(3)"])).toEqual(["1", "1-1", "1-2", "2", "2-2", "2-3"]);
  });

  test("where they do so under most headings", () => {
    expect(keysOf(["第1章", "(1)", "(2)"], ["第2章", "(1)"], ["第3章", "(1)"], ["第4章", "(7)"])).toContain("4-7");
    expect(keysOf(["第1章", "(1)", "(2)"], ["第2章", "(3)"], ["第3章", "(1)"])).toEqual(["1", "1", "2", "2", "3", "3", "1"]);
  });

  test("where there is one heading alone and they begin at 1", () => {
    expect(keysOf(["第1章", "(1)", "(2)"])).toEqual(["1", "1-1", "1-2"]);
    expect(keysOf(["第1章", "(4)", "(5)"])).toEqual(["1", "4", "5"]);
    expect(keysOf(["第1章", ["第2節", "1-1"]])).toEqual(["1", "2", "1-1"]);
  });

  test("level by level", () => {
    const section = (label: string): Branch => [label, "①", "②"];
    expect(keysOf(["第1章", section("第1節"), section("第2節")], ["第2章", section("第1節")])).toEqual(["1", "1-1", "1-1-1", "1-1-2", "1-2", "1-2-1", "1-2-2", "2", "2-1", "2-1-1", "2-1-2"]);
  });
});

describe("a label stays as it is", () => {
  test("where its numbers run on from heading to heading", () => {
    expect(keysOf(["Ⅰ", "1", "2"], ["Ⅱ", "3", "4"], ["Ⅲ", "5"])).toEqual(["1", "1", "2", "2", "3", "4", "3", "5"]);
  });

  test("where it repeats its heading's number", () => {
    expect(keysOf(["第1章", "1-1", "1-2"], ["第2章", "2-1"])).toEqual(["1", "1-1", "1-2", "2", "2-1"]);
  });

  test("but for what it leaves out: with two parts below two headings it has the lower one's number", () => {
    expect(keysOf(["第1章", ["第1節", "1-1", "1-2"], ["第2節", "2-1"]], ["第2章", ["第1節", "1-1"]])).toEqual(["1", "1-1", "1-1-1", "1-1-2", "1-2", "1-2-1", "2", "2-1", "2-1-1"]);
  });

  test("whatever labels with another number of parts do", () => {
    expect(keysOf(["第1章", "1-1", "(2)"], ["第2章", "2-1", "(2)"])).toEqual(["1", "1-1", "1-2", "2", "2-1", "2-2"]);
  });
});

test("keys have a parent, a last number and all those above", () => {
  expect([parentKey("1-2-3"), parentKey("4"), parentKey("")]).toEqual(["1-2", "", ""]);
  expect([lastOf("1-2-13"), lastOf("4"), lastOf("")]).toEqual([13, 4, 0]);
  expect([keysAbove("1-2-3"), keysAbove("4"), keysAbove("")]).toEqual([["1-2", "1"], [], []]);
});
