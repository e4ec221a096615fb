import { checkLines } from "./check-lines";

/** Item 2 goes on in its own row; what stands below it says that it comes from there. */
function linksOfPart(row: string, below: string, origin: string, part = "研修を受けた人が病気の子を預かる。") {
  const { lineage, findings } = checkLines([
    "No.|現行計画|No.|次期計画|区分|備考|担当", "1|手帳を渡す。|1|手帳を渡す。|継続||健康課", `2|会員が育児を助け合う。|2|会員が送迎と預かりを助け合う。|${row}||子育て課`, `||3|${part}|${below}|${origin}|子育て課`,
    "3|児童館を開く。|4|児童館を開く。|継続||子育て課",
  ]);
  expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  return lineage.links.filter(({ kind }) => kind !== "continued").map(({ from, to, kind }) => `${[...from, ...to].join(" ").replace(/:|#1/gu, "")} ${kind}`);
}

const SPLIT = ["current2 next2 next3 split"];
const MOVED = ["current2 next3 moved", "current2 next2 revised"];

test.each([
  ["分割", "分割", "旧№2から"],
  ["継続", "", "旧№2から"],
  ["", "", "現行2より"],
  ["", "分割", "旧№2から移動"],
  ["分割", "", "旧№2から移動"],
  ["", "", "旧№2の後段から"],
  ["", "", "旧№2の後段を移す"],
  ["", "", "旧№2のただし書き"],
  ["", "", "旧№2の第2文から独立"],
  ["後段を新№3として独立", "", ""],
  ["後半を新№3へ", "", ""],
  ["一部を新№3に移す", "", ""],
  ["後段部分を新№3へ移動", "", ""],
])("what comes from an item that goes on in its own row is a part of it: %s, %s, %s", (row, below, origin) => expect(linksOfPart(row, below, origin)).toEqual(SPLIT));

test.each([
  ["継続", "", "旧№2から移動"],
  ["継続", "移動", "旧№2から"],
  ["№3へ移動", "", "旧№2から"],
])("it moved where one of the notes says so: %s, %s, %s", (row, below, origin) => expect(linksOfPart(row, below, origin).sort()).toEqual([...MOVED].sort()));

test("it moved where the whole text stands there now", () => {
  expect(linksOfPart("", "", "旧№2から", "会員が育児を助け合う。").sort()).toEqual([...MOVED].sort());
});
