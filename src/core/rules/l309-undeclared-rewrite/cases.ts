import type { RuleCases } from "../tester";

export const cases: RuleCases = {
  finds: [
    {
      name: "texts largely rewritten beside empty notes",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけ訪問を町内会とともに広げます。 | | ①-1 ○孤立を防ぐ仕組みを民間事業者の協力で築きます。 | 福祉課",
        "①-2 ○配食サービスの際に安否を確かめます。 | | ①-2 ○配食サービスの際に安否を確かめます。 | 福祉課",
        "①-3 ○図書館の夜間開館を試行します。 | | ①-3 ○読書の楽しさを伝える講座を学校で始めます。 | 図書館",
      ],
      findings: [
        {
          message: "rewritten",
          says: "第2期の2項目(①-1、①-3)は、文面が大きく変わっていますが、経過に書かれていません。",
          cells: "B3 C3 A3 B5 C5 A5",
          certainty: "evidence",
          fixes: [{ title: "2行の経過の案を記入(B3・B5)", applicability: "review", cells: { B3: "内容見直し(〈　〉)", B5: "内容見直し(〈　〉)" } }],
        },
      ],
    },
  ],
  silent: [
    {
      name: "the note says that the content was reviewed",
      rows: ["①見守り | | ①見守り |", "①-1 ○声かけ訪問を町内会とともに広げます。 | 内容見直し(孤立の防止) | ①-1 ○孤立を防ぐ仕組みを民間事業者の協力で築きます。 | 福祉課"],
    },
    {
      name: "拡充 says that more changed than the words",
      rows: ["①見守り | | ①見守り |", "①-1 ○声かけ訪問を町内会とともに広げます。 | 内容拡充 | ①-1 ○孤立を防ぐ仕組みを民間事業者の協力で築きます。 | 福祉課"],
    },
    { name: "equal texts need no note", rows: ["①見守り | | ①見守り |", "①-1 ○声かけ訪問を町内会とともに広げます。 | | ①-1 ○声かけ訪問を町内会とともに広げます。 | 福祉課"] },
    { name: "a few words differ", rows: ["①見守り | | ①見守り |", "①-1 ○声かけ訪問を町内会とともに広げます。 | | ①-1 ○声かけ訪問を自治会とともに広げます。 | 福祉課"] },
    {
      name: "変更なし beside another text is L308's",
      rows: ["①見守り | | ①見守り |", "①-1 ○声かけ訪問を町内会とともに広げます。 | 変更なし | ①-1 ○孤立を防ぐ仕組みを民間事業者の協力で築きます。 | 福祉課"],
    },
  ],
};
