import { parseNote } from "./notes";

/** The kinds that a note states, with the keys of its numbers. */
function said(text: string): string[] {
  return parseNote(text).map(({ kind, references }) => `${kind} ${references.map(({ keys }) => keys.join("+")).join(" ")}`.trim());
}

describe("numbers with their titles", () => {
  it.each([
    ["2-1「講座」と2-2「教室」を統合", "merged 2-1+2-2"],
    ["2-1『講座』、2-2『教室』及び2-3『相談』を2-1に統合", "absorbed 2-1+2-2+2-3 2-1"],
    ["2-1「講座」と2-2「教室」に分割", "split 2-1+2-2"],
    ["現行計画の2-1「講座」と2-3「教室」は統合", "merged 2-1+2-3"],
  ])("are one list in %s", (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it("no list begins with a title that has no number", () => {
    expect(said("2-1「講座」と「教室」を追加")).toEqual(["partly-added 2-1"]);
  });
});
