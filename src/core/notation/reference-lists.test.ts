import { parseNote } from "./notes";
import { findReferences } from "./references";

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

/** Each list of numbers in a text, with the text that it takes. */
const lists = (text: string) => findReferences(text).map(({ keys, frame, start, end }) => `${frame ? `${frame} ` : ""}${keys.join("+")} in ${text.slice(start, end)}`);

describe("a range of numbers", () => {
  test.each([
    ["①-1～①-3に統合", "1-1+1-2+1-3 in ①-1～①-3"],
    ["①-1～①-3まで統合", "1-1+1-2+1-3 in ①-1～①-3まで"],
    ["①-1から①-3までを統合", "1-1+1-2+1-3 in ①-1から①-3まで"],
    ["①-1～①-2を統合", "1-1+1-2 in ①-1～①-2"],
  ])("%s", (text, expected) => {
    expect(lists(text)).toEqual([expected]);
  });

  test("backwards or into another heading is the two numbers alone", () => {
    expect(lists("①-3～①-1を統合")).toEqual(["1-3+1-1 in ①-3～①-1"]);
    expect(lists("①-1～②-3を統合")).toEqual(["1-1+2-3 in ①-1～②-3"]);
  });

  test("is none where から says from where and へ or に where to", () => {
    expect(lists("①-1から①-3へ移動")).toEqual(["1-1 in ①-1", "1-3 in ①-3"]);
    expect(lists("①-1から①-3に統合")).toEqual(["1-1 in ①-1", "1-3 in ①-3"]);
  });
});

describe("a number in a list that leaves out what the one before it has", () => {
  test.each([
    ["1-1-2、3を統合", "1-1-2+1-1-3"],
    ["1-1-2、2-3を統合", "1-1-2+1-2-3"],
    ["1-(2)、(3)を統合", "1-2+1-3"],
    ["1-①、②、2-③を統合", "1-1+1-2+2-3"],
    ["ア-1、2を統合", "1-1+1-2"],
    ["①-2、②を統合", "1-2+2"],
    ["①-2、3、②を統合", "1-2+1-3+2"],
    ["①-2、施策3を統合", "1-2+3"],
  ])("%s", (text, keys) => {
    expect(findReferences(text).map((reference) => reference.keys.join("+"))).toEqual([keys]);
  });
});

describe("what stands between the numbers of a list", () => {
  test.each(["1-1、1-2を統合", "1-1,1-2を統合", "1-1・1-2を統合", "1-1と1-2を統合", "1-1及び1-2を統合", "1-1並びに1-2を統合", "1-1又は1-2を統合", "1-1＋1-2を統合", "1-1&1-2を統合", "1-1  、  1-2を統合"])("%s", (text) => {
    expect(findReferences(text).map(({ keys }) => keys)).toEqual([["1-1", "1-2"]]);
  });

  test.each(["①-1 ①-2を統合", "①-1、アを統合", "①-1 (2)を統合"])("%s is no list", (text) => {
    expect(findReferences(text)).toHaveLength(2);
  });

  test("a plan's name holds for the numbers behind it, up to the next plan's name", () => {
    expect(lists("現行①-1、①-2、次期②-3を統合")).toEqual(["current 1-1+1-2 in 現行①-1、①-2", "next 2-3 in 次期②-3"]);
    expect(lists("①-1、現行②-2を統合")).toEqual(["1-1 in ①-1", "current 2-2 in 現行②-2"]);
  });
});
