import { buildPlan } from "../plan/build-plan";
import { planMemo } from "../plan/memo";
import { locate } from "../locate/locate";
import { makeEvidence } from "../evidence/evidence-index";
import { snapshotOfTexts } from "../sheet/snapshot";
import { complete } from "../stepwise";
import { linkTextHash, type JudgedLink } from "./judged";
import { traceWithMemo } from "./memo";
import { traceLineage } from "./trace";

const rows = [
  ["現行計画", "作業経過等", "次期計画(案)", "関係課"],
  ["①見守り", "施策①→施策①", "①見守り", ""],
  ["①-1 ○声かけを広げます。", "", "①-1 ○声かけを広げます。", "福祉課"],
  ["①-2 ○講座を開きます。", "①-1に集約", "", ""],
  ["", "新規", "①-2 ○訓練を行います。", "市民課"],
];

/** Reads rows with one memo, so that what stays the same is the same object. */
function reader() {
  const memo = planMemo();
  return (texts: readonly (readonly string[])[]) => {
    const snapshot = snapshotOfTexts("検討", texts);
    const sheet = buildPlan(snapshot, locate(snapshot, null).tables[0], { memo });
    return { sheet, evidence: makeEvidence(sheet) };
  };
}

const edited = (from: readonly (readonly string[])[], row: number, column: number, text: string) =>
  from.map((cells, at) => cells.map((cell, place) => (at === row && place === column ? text : cell)));

/** Traces rows and, with what that left, other rows; whether nothing was traced the second time, and what is so then. */
function tracedTwice(first: readonly (readonly string[])[], second: readonly (readonly string[])[], judge: (sheet: ReturnType<ReturnType<typeof reader>>["sheet"]) => readonly JudgedLink[] = () => []) {
  const read = reader();
  const before = read(first);
  const judgedLinks = judge(before.sheet);
  const last = complete(traceWithMemo(before.sheet, before.evidence, judgedLinks, undefined));
  const after = read(second);
  const now = complete(traceWithMemo(after.sheet, after.evidence, judgedLinks, last));
  expect(now.lineage).toEqual(traceLineage(after.sheet, after.evidence, { judgedLinks }));
  return { kept: now.asked === last.asked, same: now.lineage === last.lineage, lineage: now.lineage };
}

describe("a lineage is kept", () => {
  test.each([
    ["while nothing changes", rows, true],
    ["when a department changes", edited(rows, 2, 3, "企画課"), true],
    ["when a department is forgotten", edited(rows, 4, 3, ""), true],
    ["when a text changes that nothing was asked of", edited(rows, 2, 2, "①-1 ○見守りを広げます。"), true],
    ["when a new item's text changes", edited(rows, 4, 2, "①-2 ○避難の訓練を行います。"), true],
    ["not when a note changes", edited(rows, 3, 1, "削除"), false],
    ["not when a number changes", edited(rows, 4, 2, "①-3 ○訓練を行います。"), false],
    ["not when a heading changes", edited(rows, 1, 2, "①見守りと学び"), false],
    ["not when a row is put in", [...rows.slice(0, 3), ["", "", "", ""], ...rows.slice(3)], false],
  ])("%s", (_, texts, kept) => {
    expect(tracedTwice(rows, texts).kept).toBe(kept);
  });

  test("as the same object where no link is another", () => {
    expect(tracedTwice(rows, edited(rows, 2, 3, "企画課")).same).toBe(true);
    expect(tracedTwice(rows, edited(rows, 4, 2, "①-2 ○避難の訓練を行います。")).same).toBe(true);
  });

  test("with a plain link's kind as the texts are now", () => {
    const reworded = edited(rows, 2, 2, "①-1 ○声かけを続けます。");
    const kindOf = ({ lineage }: ReturnType<typeof tracedTwice>) => lineage.links.find(({ from }) => from[0] === "current:1-1#1")?.kind;
    expect(kindOf(tracedTwice(rows, reworded))).toBe("revised");
    expect(kindOf(tracedTwice(reworded, rows))).toBe("continued");
    expect(tracedTwice(reworded, rows).kept).toBe(true);
  });
});

describe("a lineage is traced again after an edited text", () => {
  test("that decides which of several items in a cell belongs to which", () => {
    const several = [
      rows[0],
      rows[1],
      ["①-1 ○声かけを広げます。\n①-2 ○講座を開きます。", "", "①-1 ○声かけを広げます。\n①-2 ○講座を開きます。", "福祉課"],
    ];
    const exchanged = edited(several, 2, 2, "①-1 ○講座を開きます。\n①-2 ○声かけを広げます。");
    const { kept, lineage } = tracedTwice(several, exchanged);
    expect(kept).toBe(false);
    expect(lineage.links.map(({ from, to }) => [...from, ...to])).toEqual([
      ["current:1-1#1", "next:1-2#1"],
      ["current:1-2#1", "next:1-1#1"],
    ]);
  });

  test("that a note names in words", () => {
    const named = [...rows.slice(0, 3), ["①-2 ○講座を開きます。", "訓練の実施に統合", "", ""], ["", "新規", "①-2 ○訓練の実施を行います。", "市民課"]];
    const { kept, lineage } = tracedTwice(named, edited(named, 4, 2, "①-2 ○訓練を行います。"));
    expect(kept).toBe(false);
    expect(lineage.links.find(({ from }) => from[0] === "current:1-2#1")?.to).toEqual([]);
  });

  test("of a link that a person has judged", () => {
    const judged = (sheet: Parameters<typeof linkTextHash>[0]): readonly JudgedLink[] => {
      const link = { from: ["current:1-1#1"], to: ["next:1-1#1"] };
      return [{ ...link, kind: "revised", verdict: "confirmed", textHash: linkTextHash(sheet, link.from, link.to), who: "田中" }];
    };
    const { kept, lineage } = tracedTwice(rows, edited(rows, 2, 2, "①-1 ○声かけを続けます。"), judged);
    expect(kept).toBe(false);
    expect(lineage.links[0].evidence).toContainEqual({ source: "person", who: "田中", suspect: true });
    expect(tracedTwice(rows, edited(rows, 4, 2, "①-2 ○避難の訓練を行います。"), judged).kept).toBe(true);
  });

  test("that makes an item one that is written again", () => {
    const again = [...rows.slice(0, 3), ["①-2 ○講座を開きます。", "", "①-2 ○講座を開きます。", "福祉課"], ["", "", "①-1 ○声かけも広げます。", "福祉課"]];
    expect(tracedTwice(again, edited(again, 4, 2, "①-1 ○声かけを広げます。")).kept).toBe(false);
  });
});
