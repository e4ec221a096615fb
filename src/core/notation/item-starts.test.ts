import * as fc from "fast-check";
import { findItemStarts } from "./item-starts";

describe("findItemStarts", () => {
  it.each<[string, string, string[]]>([
    ["one item", "①-1 ○支援します。", ["①-1 ○支援します。"]],
    ["two on two lines", "①-1 ○支援します。\n①-4 ○育成します。", ["①-1 ○支援します。", "①-4 ○育成します。"]],
    ["two on one line", "①-1 ○支援します。 ①-4 ○育成します。", ["①-1 ○支援します。", "①-4 ○育成します。"]],
    ["marks alone say it", "①-1 ○支援 ①-4 ○育成", ["①-1 ○支援", "①-4 ○育成"]],
    ["numbers that go on by one", "(1) 支援 (2) 育成", ["(1) 支援", "(2) 育成"]],
    ["a mention is no start", "①-1 ○施策 ①-2 と連携して支援します。", ["①-1 ○施策 ①-2 と連携して支援します。"]],
    ["a mention after a word", "①-1 ○施策①-2と連携", ["①-1 ○施策①-2と連携"]],
    ["a list inside an item is its content", "(1) 次を行う。\n①調査\n②研修", ["(1) 次を行う。\n①調査\n②研修"]],
    ["a text without a number is one item", "次を行う。\n①調査\n②研修", ["次を行う。\n①調査\n②研修"]],
    ["a heading with its items", "①まちづくり\n①-1 ○支援\n①-2 ○育成", ["①まちづくり", "①-1 ○支援", "①-2 ○育成"]],
    ["two headings that share a cell", "基本目標1 健康\n施策1 健診", ["基本目標1 健康", "施策1 健診"]],
    ["chapter and section", "第1章 健康\n第1節 健診", ["第1章 健康", "第1節 健診"]],
    ["another level named on the same line", "基本目標1 健康 施策1 健診", ["基本目標1 健康 施策1 健診"]],
    ["an item that speaks of its aim", "事業1 健診を行う。\n目標1 受診率を上げる。", ["事業1 健診を行う。\n目標1 受診率を上げる。"]],
    ["a broken line that begins with an amount", "1 健診は\n3 歳児を対象に行う", ["1 健診は\n3 歳児を対象に行う"]],
    ["a number out of turn where a sentence has ended", "①-1 山を守る。 ①-3 川を守る。", ["①-1 山を守る。", "①-3 川を守る。"]],
    ["a number out of turn behind a bracket", "①-1 山（尾根） ①-3 川", ["①-1 山（尾根）", "①-3 川"]],
    ["a number out of turn amid a sentence", "①-1 山を守り ①-3 川を守る。", ["①-1 山を守り ①-3 川を守る。"]],
    ["one mark alone says nothing", "①-1 ○山を守り ①-4 川を守る", ["①-1 ○山を守り ①-4 川を守る"]],
    ["a heading's word below a sentence", "基本目標1 自然を守る。\n施策1 山", ["基本目標1 自然を守る。\n施策1 山"]],
    ["two headings of one word", "基本目標1 自然\n基本目標2 山", ["基本目標1 自然", "基本目標2 山"]],
    ["another heading's item", "① 自然\n②-1 山を守る。", ["① 自然\n②-1 山を守る。"]],
    ["an item below an item", "①-1 山を守る。\n①-1-1 尾根を守る。", ["①-1 山を守る。", "①-1-1 尾根を守る。"]],
    ["a line that goes on with a mention", "①-1 山\n①-2と連携し\n①-3 川", ["①-1 山\n①-2と連携し", "①-3 川"]],
    ["a wide space behind the number, whatever the text begins with", "①-1 山を守る。 ①-3　とりでを守る。", ["①-1 山を守る。", "①-3　とりでを守る。"]],
    ["a blank cell", " \n　", []],
  ])("%s", (_, text, parts) => {
    const starts = findItemStarts(text).map(({ start }) => start);
    expect(starts.map((start, index) => text.slice(start, starts[index + 1]).trim())).toEqual(parts);
  });

  it("begins at an offset as if nothing stood before it", () => {
    const text = "第1節 健康\n1 健診を行う。\n2 相談を行う。";
    expect(findItemStarts(text, 6).map(({ start }) => start)).toEqual([7, 16]);
  });

  it("is total, ascending and inside the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const starts = findItemStarts(text).map(({ start }) => start);
        starts.forEach((start, index) => {
          expect(start).toBeLessThan(starts[index + 1] ?? text.length);
        });
      }),
    );
  });
});
