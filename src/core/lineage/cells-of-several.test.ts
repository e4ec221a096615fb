import { tracedRows } from "./traced-rows";

const HEADER = "現行 | 次期 | 変更内容";
const MORE = ["第２節 花 | 第２節 花 |", "１ 花を植える。\n２ 広場に木を植える。 | １ 花を植える。\n２ 広場に木を植える。 |"];
const EXCEPT_MORE = ({ links, open }: ReturnType<typeof tracedRows>) => ({ links: links.filter((link) => !link.startsWith("2-")), open });

/** A cell of several items with one note, in a plan whose labels leave out the heading's number. */
const traced = (note: string, current: readonly string[], next: readonly string[]) =>
  EXCEPT_MORE(tracedRows(HEADER, "第１節 相談 | 第１節 相談 |", `${current.join("\n")} | ${next.join("\n")} | ${note}`, ...MORE));

describe("a note about one item of a cell of several", () => {
  const current = ["１ 窓口で電話の相談を受ける。", "２ 広報紙で制度を知らせる。", "３ 資格の取得に要する経費を補助する。"];
  const next = ["１ 窓口で電話や訪問の相談を受ける。", "２ 広報紙で制度を知らせる。"];

  it.each([
    "現行３は、利用がないため削除",
    "３は、利用がないため削除",
    "３は削除",
    "３を削除",
    "現行３を削除",
    "利用がないため現行３を削除",
    "現行３は、次期計画では取り上げない",
    "現行１は文言を修正し、現行３は利用がないため削除",
    "現行１を文言修正し、現行３を削除",
    "１　実態に即した修正\n現行３は、利用がないため削除",
  ])("%s ends that one alone", (note) => {
    expect(traced(note, current, next)).toEqual({ links: ["1-1>1-1 revised", "1-2>1-2 continued", "1-3> deleted"], open: 0 });
  });

  it("統合 into another programme sends that one alone away", () => {
    expect(traced("現行１は文言修正\n現行３は、県の事業に統合", current, next)).toEqual({ links: ["1-1>1-1 revised", "1-2>1-2 continued", "1-3> absorbed"], open: 0 });
  });

  it("what is not of the row's own items stays a remark", () => {
    expect(tracedRows(HEADER, `${current.join("\n")} | ${next.join("\n")} | ４は削除`).references).toBe(0);
  });
});

describe("a split in a cell of several items", () => {
  const current = ["１ 相談の窓口を設け、資機材の整備に要する経費を補助する。", "２ 相談員を養成する研修会を開催する。"];
  const next = ["１ 相談の窓口を設ける。", "２ 資機材の整備に要する経費を補助する。", "３ 相談員を養成する研修会を開催する。"];

  it.each(["現行１を次期１と２に分割した。\n現行２は番号のみの変更", "現行１→次期１・２に分割\n現行２→次期３", "１を１と２に分割", "現行１を２つに分割", "２つに分割"])("%s", (note) => {
    expect(traced(note, current, next)).toEqual({ links: ["1-1>1-1+1-2 split", "1-2>1-3 continued"], open: 0 });
  });
});

describe("a merger in a cell of several items", () => {
  const current = ["１ 支援者の名簿を作成する。", "２ 名簿の情報を民生委員に提供する。", "３ 花を植える。"];
  const next = ["１ 支援者の名簿を作成し、その情報を民生委員に提供する。", "２ 広場に花を植える。"];

  it.each(["１、２を統合", "現行１と２を次期１に統合", "１・２→１\n３→２", "現行１、２を統合\n現行３は２に繰上げ"])("%s", (note) => {
    expect(traced(note, current, next)).toEqual({ links: ["1-1+1-2>1-1 merged", "1-3>1-2 revised"], open: 0 });
  });
});

describe("a line for each item of a cell of several", () => {
  const current = ["１ 図書館の蔵書を増やします。", "２ 支援者の名簿を作成する。", "３ 名簿の情報を民生委員に提供する。", "４ 学習相談の窓口を設けます。"];
  const next = ["１ 図書館の蔵書と学習相談の窓口を設けます。", "２ 支援者の名簿を作成し、その情報を民生委員に提供する。"];

  it("ends the one that it calls deleted, though another item has words of it", () => {
    expect(traced("１は文言修正\n２３を統合\n４は削除", current, next)).toEqual({ links: ["1-1>1-1 revised", "1-2+1-3>1-2 merged", "1-4> deleted"], open: 0 });
  });
});

describe("the number in a note on a cell of several items", () => {
  const rows = (note: string, current: string, next: string) => tracedRows("現行計画 | 経過 | 次期計画 | 関係課", "①見守り | | ①見守り | ", `${current} | ${note} | ${next} | 福祉課`);
  const THREE = "①-1 ○声かけを広げます。\n①-2 ○講座を開きます。\n①-3 ○冊子を配ります。";
  const TWO = "①-1 ○声かけを広げます。\n①-2 ○講座を開きます。";

  it.each(["①-3 事業完了のため削除", "①-3 完了により削除", "①-3：完了のため削除", "①-3を完了のため削除", "①-2 一部修正\n①-3 事業完了のため削除", "①-3 削除"])("%s ends that item alone", (note) => {
    expect(rows(note, THREE, TWO)).toEqual({ links: ["1-1>1-1 continued", "1-2>1-2 continued", "1-3> deleted"], references: expect.any(Number), open: 0 });
  });

  it.each(["①-3を新たに追加", "①-3 意見を踏まえ追加", "①-3を追加", "①-3追加", "①-3 新規"])("%s begins that item alone", (note) => {
    expect(rows(note, TWO, THREE)).toEqual({ links: ["1-1>1-1 continued", "1-2>1-2 continued", ">1-3 new"], references: expect.any(Number), open: 0 });
  });

  it.each(["①-2を2つに分割", "①-2を①-2、①-3に分割", "現行①-2を次期①-2と①-3に分割", "①-3は①-2から分割"])("%s makes a part of that item, whatever it is like", (note) => {
    expect(rows(note, TWO, TWO + "\n①-3 ○声かけの冊子を広げます。").links).toEqual(["1-1>1-1 continued", "1-2>1-2+1-3 split"]);
  });
});
