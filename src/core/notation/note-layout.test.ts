import { beginsAt, outermostBrackets, outerText, partsWithin } from "./note-layout";
import { referencesInFolded } from "./references";
import { defaultFrameWords } from "./frames";

const all = (text: string) => ({ start: 0, end: text.length });
const brackets = (text: string, range = all(text)) => outermostBrackets(text, range).map(({ start, end, quotes }) => `${quotes ? "quotes " : ""}${text.slice(start, end)}`);

describe("the outermost brackets of a note", () => {
  test.each<readonly [string, readonly string[]]>([
    ["削除(完了)", ["(完了)"]],
    ["【新規】追加(川)・「池」", ["【新規】", "(川)", "quotes 「池」"]],
    ["削除(2-1に統合(案)のため)", ["(2-1に統合(案)のため)"]],
    ["(川『池(沼)』)と『海』", ["(川『池(沼)』)", "quotes 『海』"]],
    ["川)池", []],
    ["川(池", []],
    ["川(池「沼)海", ["(池「沼)"]],
    ["川(池(沼)海", ["(沼)"]],
    ["川「池)沼」海", ["quotes 「池)沼」"]],
    ["(川)(池)", ["(川)", "(池)"]],
  ])("%s", (text, expected) => {
    expect(brackets(text)).toEqual(expected);
  });

  test("are those of a stretch of it", () => {
    expect(brackets("(川)と(池)と(海)", { start: 3, end: 8 })).toEqual(["(池)"]);
    expect(brackets("(川)と(池)", { start: 1, end: 6 })).toEqual([]);
  });
});

describe("parts in order", () => {
  const parts = [{ start: 2, end: 4 }, { start: 4, end: 7 }, { start: 9, end: 12 }];

  test("lie in a stretch if they begin and end there", () => {
    const starts = (start: number, end: number) => partsWithin(parts, { start, end }).map((part) => part.start);
    expect([starts(0, 20), starts(2, 7), starts(3, 12), starts(2, 6), starts(5, 9), starts(9, 12), starts(12, 20)]).toEqual([[2, 4, 9], [2, 4], [4, 9], [2], [], [9], []]);
  });

  test("begin at an offset or do not", () => {
    expect([0, 2, 3, 4, 9, 12].filter((start) => beginsAt(parts, start))).toEqual([2, 4, 9]);
    expect(beginsAt([], 0)).toBe(false);
  });
});

describe("a note as its grammar sees it", () => {
  const outer = (text: string, range = all(text)) => outerText(text, range, referencesInFolded(text, defaultFrameWords), outermostBrackets(text, all(text)));

  test("has one character for a number, and no remark in brackets", () => {
    const { text } = outer("1-2に統合(調整中)、「川」は削除");
    expect(text.slice(1)).toBe("に統合、「川」は削除");
  });

  test("knows where each of its characters stood, and where it ended", () => {
    const note = "川(池)を1-2に統合";
    const { text, at } = outer(note);
    expect([...text].map((_, offset) => note[at(offset)]).join("")).toBe("川を1に統合");
    expect([at(text.length), at(text.length + 5)]).toEqual([note.length, note.length]);
  });

  test("of a stretch has nothing of what stands outside", () => {
    expect(outer("川(池)、海(沼)へ", { start: 4, end: 10 }).text).toBe("、海へ");
  });

  test("leaves out a bracket with the number in it", () => {
    expect(outer("統合(1-2、1-3)済み").text).toBe("統合済み");
  });
});
