import type { RuleCases } from "../tester";

export const cases: RuleCases = {
  finds: [
    {
      name: "変更なし beside texts that differ by a word",
      rows: ["①見守り | | ①見守り |", "①-1 ○声かけ訪問を町内会とともに広げます。 | 変更なし | ①-1 ○声かけ訪問を自治会とともに広げます。 | 福祉課"],
      findings: [{ message: "differs", says: "経過は「変更なし」ですが、第2期①-1の文面が現行と違います(「町内」→「自治」)。", cells: "C3 A3 B3", marks: "自治" }],
    },
    {
      name: "修正なし in the change-kind column, and a word was taken out",
      header: ["現行計画 | 区分 | 作業経過等 | 第2期計画(案) | 関係課"],
      rows: ["①見守り | | | ①見守り |", "①-1 ○認知症の人と家族の集いを毎月開きます。 | 修正なし | | ①-1 ○認知症の人と家族の集いを開きます。 | 福祉課"],
      findings: [{ message: "taken-out", says: "経過は「修正なし」ですが、第2期①-1の文面では現行の「毎月」がなくなっています。", cells: "D3 A3 B3", marks: "開" }],
    },
    {
      name: "文言修正 beside equal texts",
      rows: ["①見守り | | ①見守り |", "①-1 ○声かけ訪問を町内会とともに広げます。 | 文言修正 | ①-1 ○声かけ訪問を町内会とともに広げます。 | 福祉課"],
      findings: [{ message: "same", says: "経過は「文言修正」ですが、現行①-1と第2期①-1の文面は同じです。", cells: "B3 C3 A3" }],
    },
    {
      name: "事業の変更 beside equal texts",
      rows: ["①見守り | | ①見守り |", "①-1 ○声かけ訪問を町内会とともに広げます。 | 事業の変更(地区担当員→見守り推進員) | ①-1 ○声かけ訪問を町内会とともに広げます。 | 福祉課"],
      findings: [{ message: "same", says: "経過は「事業の変更(地区担当員→見守り推進員)」ですが、現行①-1と第2期①-1の文面は同じです。", cells: "B3 C3 A3" }],
    },
  ],
  silent: [
    {
      name: "a note on a cell of several items, one of which changed",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけ訪問を広げます。⏎①-2 ○配食の際に安否を確かめます。 | 対象を追加 | ①-1 ○声かけ訪問を若い世代にも広げます。⏎①-2 ○配食の際に安否を確かめます。 | 福祉課⏎福祉課",
      ],
    },
    {
      name: "each line of the note begins with the number of the item that it is about",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけ訪問を広げます。⏎①-2 ○配食の際に安否を確かめます。 | ①-1：対象を追加⏎①-2：変更なし | ①-1 ○声かけ訪問を若い世代にも広げます。⏎①-2 ○配食の際に安否を確かめます。 | 福祉課⏎福祉課",
      ],
    },
    {
      name: "目標値の変更 speaks of another column than the text",
      rows: ["①見守り | | ①見守り |", "①-1 ○声かけ訪問を町内会とともに広げます。 | 目標値の変更 | ①-1 ○声かけ訪問を町内会とともに広げます。 | 福祉課"],
    },
    {
      name: "変更なし beside equal texts",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけ訪問を町内会とともに広げます。 | 変更なし | ①-2 ○声かけ訪問を町内会とともに広げます。 | 福祉課",
        "①-2 ○配食サービスの際に安否を確かめます。 | | ①-1 ○配食サービスの際に安否を確かめます。 | 福祉課",
      ],
    },
    {
      name: "texts that differ in widths and spaces only",
      rows: ["①見守り | | ①見守り |", "①-1 ○ＳＮＳで声かけを広げます。 | 変更なし | ①-1 ○SNSで 声かけを広げます。 | 福祉課"],
    },
    {
      name: "継続 says nothing of the wording",
      rows: ["①見守り | | ①見守り |", "①-1 ○声かけ訪問を町内会とともに広げます。 | 継続 | ①-1 ○声かけ訪問を自治会とともに広げます。 | 福祉課"],
    },
    {
      name: "変更なし on a heading whose title changed",
      rows: ["①見守り | 変更なし | ①見守りと支え合い |", "①-1 ○声かけ訪問を町内会とともに広げます。 | | ①-1 ○声かけ訪問を町内会とともに広げます。 | 福祉課"],
    },
    {
      name: "文言修正 beside texts that differ",
      rows: ["①見守り | | ①見守り |", "①-1 ○声かけ訪問を町内会とともに広げます。 | 文言修正 | ①-1 ○声かけ訪問を自治会とともに広げます。 | 福祉課"],
    },
  ],
};
