import type { ComparisonSheet } from "../plan/model";
import type { Evidence } from "./model";
import { reasonsInWords } from "./reasons";

const sheet = { notes: [{ at: { sheet: "検討", row: 35, column: 5 } }] } as unknown as ComparisonSheet;
const link = (...evidence: readonly Evidence[]) => ({ from: ["c"], to: ["n"], kind: "revised" as const, evidence });

test.each([
  ["a plain row", [{ source: "row", band: 3, merged: false }], "同じ行"],
  ["rows tied by a merged cell are named once", [{ source: "row", band: 3, merged: true }, { source: "row", band: 4, merged: true }], "結合した行"],
  ["a note is named by its cell, a text by its rank", [{ source: "note", note: 0, statement: 0 }, { source: "text", score: 0.4, rank: 1, rival: null }], "経過 F36、文面が最も近い"],
  ["a text that another item fits better", [{ source: "text", score: 0.1, rank: 3, rival: "n2" }], "文面は別の項目に近い"],
  ["a person's word that is to be looked at again", [{ source: "person", who: "企画課", suspect: true }], "企画課が確認(文面が変わったため再確認)"],
] as readonly (readonly [string, readonly Evidence[], string])[])("%s", (_, evidence, expected) => {
  expect(reasonsInWords(link(...evidence), sheet, "ja")).toBe(expected);
});
