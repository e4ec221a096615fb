import { parseNote } from "./notes";

/** What the statements of a note say, each with its count where it has one. */
function said(text: string): string[] {
  return parseNote(text).map(({ kind, count }) => (count === null ? kind : `${kind} ${count}`));
}

describe("where a plan's items are 事業, what became of them is said of 事業", () => {
  it.each<[string, string[]]>([
    ["2事業に分割", ["split 2"]],
    ["2つの事業へ分割", ["split 2"]],
    ["二つの事業に分ける", ["split 2"]],
    ["別の事業に分割", ["split"]],
    ["運行と点検を別の事業に分ける", ["split"]],
    ["本事業を3つの事業に分割", ["split 3"]],
    ["事業を分割", ["split"]],
    ["見守り事業と配食事業に分割", ["split"]],
    ["2事業を統合", ["merged 2"]],
    ["両事業を一本化", ["merged 2"]],
    ["3事業を2事業に統合", ["merged 3"]],
    ["3項目を1つの事業に統合", ["merged 3"]],
  ])("%j is of the items", (note, expected) => {
    expect(said(note)).toEqual(expected);
  });

  it.each(["補助事業を分割", "見守り事業を2つの事業に分割", "事業の一部を分割", "2つの補助事業を統合", "事業の統合(A、B)"])("%j is of a programme in the item", (note) => {
    expect(parseNote(note).map(({ kind }) => kind)).toEqual(["programme-changed"]);
  });
});
