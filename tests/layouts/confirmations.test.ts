import { checkLines } from "./check-lines";

const rows = (cells: readonly string[], note = "") =>
  ["窓口を広げます。", "見守りを続けます。", "講座を開きます。"].map((text, at) => `①-${at + 1} ${text} | ${at === 2 ? "" : `①-${at + 1} ${text}`} | ${at === 0 ? note : ""} | ${cells[at]} | 福祉課`);
const check = (header: string, cells: readonly string[], note?: string) => checkLines([`現行計画 | 次期計画（案） | 作業経過等 | ${header} | 担当課`, "①支え合い | ①支え合い | | |", ...rows(cells, note)]);
const vanished = ({ findings }: ReturnType<typeof check>) => findings.filter(({ code }) => code === "L301").map(({ messageId }) => messageId);

test.each([
  ["確認", ["済", "済", "済"]],
  ["確認欄", ["○", "○", "○"]],
  ["企画課確認", ["確認済", "レ", "OK"]],
  ["確認", ["済", "", "済"]],
])("a column %s of ticks holds no notes: the item that vanished has none", (header, cells) => {
  const table = check(header, cells);
  expect(table.table.columns.notes).toHaveLength(1);
  expect(vanished(table)).toHaveLength(1);
  expect(vanished(table)).not.toContain("noted");
});

test("a column 確認 with remarks among the ticks is one of notes, and a tick in it explains nothing", () => {
  const table = check("確認", ["①-2へ統合", "済", "済"]);
  expect(table.table.columns.notes).toHaveLength(2);
  expect(vanished(table)).not.toContain("noted");
  expect(table.sheet.notes.map(({ text, statements }) => [text.trim(), statements.length])).toEqual([
    ["①-2へ統合", 1],
    ["済", 0],
    ["済", 0],
  ]);
});
