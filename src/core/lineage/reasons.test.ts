import { makeEvidence } from "../evidence/evidence-index";
import type { ComparisonSheet } from "../plan/model";
import type { Evidence } from "./model";
import { reasonsInWords } from "./reasons";

const notes = ["検討", "2枚目"].map((name) => ({ at: { sheet: name, row: 35, column: 5 } }));
const sheet = { notes, table: { sheet: "検討" } } as unknown as ComparisonSheet;
const items = (texts: Readonly<Record<string, string>>) => ({ items: Object.entries(texts).map(([id, normal]) => ({ id, normal })) });
const evidence = makeEvidence({
  current: items({ c: "広報紙で里山の手入れを呼びかけます。" }),
  next: items({ n: "広報紙と催しで里山の手入れを呼びかけます。", far: "防災倉庫の備蓄品を点検します。" }),
});
const link = (to: string, pieces: readonly Evidence[]) => ({ from: ["c"], to: [to], kind: "revised" as const, evidence: pieces });

test.each([
  ["a plain row", "n", [{ source: "row", band: 3, merged: false }], "同じ行"],
  ["rows tied by a merged cell are named once", "n", [{ source: "row", band: 3, merged: true }, { source: "row", band: 4, merged: true }], "結合した行"],
  ["a note is named by its cell, a text by its rank", "n", [{ source: "note", note: 0, statement: 0 }, { source: "text" }], "経過 F36、文面が最も近い"],
  ["a note on a further page is named with its sheet", "n", [{ source: "note", note: 1, statement: 0 }], "経過 '2枚目'!F36"],
  ["a text that another item fits better", "far", [{ source: "text" }], "文面は別の項目に近い"],
  ["a person's word that is to be looked at again", "n", [{ source: "person", who: "企画課", suspect: true }], "企画課が確認(文面が変わったため再確認)"],
] as readonly (readonly [string, string, readonly Evidence[], string])[])("%s", (_, to, pieces, expected) => {
  expect(reasonsInWords(link(to, pieces), { sheet, evidence }, "ja")).toBe(expected);
});
