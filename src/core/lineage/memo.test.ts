import { buildPlan } from "../plan/build-plan";
import { planMemo } from "../plan/memo";
import { locate } from "../locate/locate";
import { makeEvidence } from "../evidence/evidence-index";
import { snapshotOfTexts } from "../sheet/snapshot";
import { lineageKept } from "./memo";
import { traceLineage } from "./trace";

const rows = [
  ["現行計画", "作業経過等", "次期計画(案)", "関係課"],
  ["①見守り", "施策①→施策①", "①見守り", ""],
  ["①-1 ○声かけを広げます。", "", "①-1 ○声かけを広げます。", "福祉課"],
  ["①-2 ○講座を開きます。", "①-1に集約", "", ""],
  ["", "新規", "①-2 ○訓練を行います。", "市民課"],
];

describe("a lineage is kept", () => {
  const memo = planMemo();
  const read = (texts: readonly (readonly string[])[]) => {
    const snapshot = snapshotOfTexts("検討", texts);
    return buildPlan(snapshot, locate(snapshot, null).tables[0], { memo });
  };
  const edited = (row: number, column: number, text: string) => rows.map((cells, at) => cells.map((cell, place) => (at === row && place === column ? text : cell)));

  test.each([
    ["while nothing changes", rows, true],
    ["when a department changes", edited(2, 3, "企画課"), true],
    ["when a department is forgotten", edited(4, 3, ""), true],
    ["not when a note changes", edited(3, 1, "削除"), false],
    ["not when a text changes", edited(2, 2, "①-1 ○見守りを広げます。"), false],
    ["not when a number changes", edited(4, 2, "①-3 ○訓練を行います。"), false],
    ["not when a heading changes", edited(1, 2, "①見守りと学び"), false],
    ["not when a row is put in", [...rows.slice(0, 3), ["", "", "", ""], ...rows.slice(3)], false],
  ])("%s", (_, texts, kept) => {
    const links: never[] = [];
    const before = read(rows);
    const lineage = traceLineage(before, makeEvidence(before), { judgedLinks: links });
    const after = read(texts);
    expect(lineageKept({ sheet: before, judgedLinks: links, lineage }, after, links)).toBe(kept ? lineage : null);
    if (kept) expect(traceLineage(after, makeEvidence(after), { judgedLinks: links })).toEqual(lineage);
  });
});
