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

describe("several that became one", () => {
  it.each<[string, string[]]>([
    ["①と②を一緒にした", ["merged"]],
    ["第4次の1)と2)を一緒に記載", ["merged"]],
    ["①及び②を合わせる", ["merged"]],
    ["①及び②を合わせて点検から更新へ転換", ["merged"]],
    ["現行の4と5をまとめて記述", ["merged"]],
    ["②③を併せて記載", ["merged"]],
    ["②と抱き合わせ", ["merged"]],
    ["①と②を括る", ["merged"]],
    ["①と②を一括りとした", ["merged"]],
    ["①と②を同じ項目に", ["merged"]],
    ["③を読み込む", ["merged"]],
    ["「負担金の点検」を統合", ["merged"]],
    ["2つを1つに", ["merged 2"]],
    ["3つの事業を1つにする", ["merged 3"]],
    ["2事業を1本化", ["merged 2"]],
  ])("%j", (note, expected) => {
    expect(said(note)).toEqual(expected);
  });

  it.each(["①②を合わせて実施", "①と②を合わせて検討", "②と一緒に実施", "データを読み込む", "声を一つにする", "併せて記載"])("%j is a remark", (note) => {
    expect(said(note)).toEqual(["other"]);
  });
});

describe("what another item took up", () => {
  it.each(["②で読む", "②で読み込む", "②に読み込み", "②で対応", "②に反映", "内容を②に反映", "②にまとめて記述"])("%j", (note) => {
    expect(said(note)).toEqual(["absorbed"]);
  });

  it.each(["市民の意見を②に反映", "相談は②で対応"])("%j is of a matter", (note) => {
    expect(said(note)).toEqual(["other"]);
  });
});

describe("one that became several", () => {
  it.each<[string, string[]]>([
    ["2項目化", ["split 2"]],
    ["二分", ["split"]],
    ["2本立てとする", ["split 2"]],
    ["内容を分けて2項目に", ["split 2"]],
    ["1項目を2項目に", ["split 2"]],
    ["3項目を2項目化", ["merged 3"]],
    ["別項目とする", ["split"]],
    ["人事評価を別の施策として整理", ["split"]],
    ["人事評価を独立", ["split"]],
    ["人事評価を別立て", ["split"]],
    ["③を切り出し", ["split"]],
    ["②③に再編", ["split"]],
    ["2-1と2-2に整理", ["split"]],
    ["2-1、2-2に分散", ["split"]],
  ])("%j", (note, expected) => {
    expect(said(note)).toEqual(expected);
  });

  it.each<[string, string]>([
    ["②に再編", "absorbed"],
    ["①②を③④に再編", "absorbed"],
    ["③から切り出し", "separated"],
    ["旧③を独立", "separated"],
    ["車道を分離", "other"],
    ["対象を2施策に", "other"],
    ["月2回に", "other"],
  ])("%j is another thing: %s", (note, kind) => {
    expect(parseNote(note).map((statement) => statement.kind)).toEqual([kind]);
  });
});

describe("a number in front of what is said of it", () => {
  it.each(["①は完了のため削除", "①は、事業終了により削除", "①については完了のため削る", "①：完了", "①: 廃止"])("%j is of that item alone", (note) => {
    expect(parseNote(note).map(({ kind, references }) => [kind, references.map(({ role, keys }) => `${role} ${keys.join()}`)])).toEqual([["deleted", ["left 1"]]]);
  });

  it("stays the place where the item went", () => {
    expect(said("1-2に統合したため廃止")).toEqual(["absorbed", "deleted"]);
  });
});
