import type { RuleCases } from "../tester";

export const cases: RuleCases = {
  finds: [
    {
      name: "a programme appears",
      rows: ["①見守り | | ①見守り |", "①-1 ○声かけ訪問を町内会とともに広げます。 | | ①-1 ○見守り隊育成事業により声かけ訪問を町内会とともに広げます。 | 福祉課"],
      findings: [
        {
          message: "changed",
          says: "第2期①-1で事業名が変わっています(見守り隊育成事業(追加))が、経過に記載がありません。",
          cells: "C3 B3 A3",
          marks: "見守り隊育成事業",
          certainty: "evidence",
          fixes: [{ title: "B3に「事業等の追加(見守り隊育成事業)」と記入", applicability: "review", cells: { B3: "事業等の追加(見守り隊育成事業)" } }],
        },
      ],
    },
    {
      name: "a grant vanishes",
      rows: ["①見守り | | ①見守り |", "①-1 ○支え合い活動補助金により声かけ訪問を町内会とともに広げます。 | | ①-1 ○声かけ訪問を町内会とともに広げます。 | 福祉課"],
      findings: [
        {
          message: "changed",
          says: "第2期①-1で事業名が変わっています(支え合い活動補助金(削除))が、経過に記載がありません。",
          cells: "C3 B3 A3",
          certainty: "evidence",
          fixes: [{ title: "B3に「事業等の削除(支え合い活動補助金)」と記入", applicability: "review", cells: { B3: "事業等の削除(支え合い活動補助金)" } }],
        },
      ],
    },
    {
      name: "a grant's name changes by a character",
      rows: ["①見守り | | ①見守り |", "①-1 ○集会施設整備等補助金を交付し、声かけ訪問を広げます。 | | ①-1 ○集会施設整備費補助金を交付し、声かけ訪問を広げます。 | 福祉課"],
      findings: [
        {
          message: "altered",
          says: "第2期①-1の事業名が少し変わっています(集会施設整備等補助金→集会施設整備費補助金)が、経過に記載がありません。",
          cells: "C3 B3 A3",
          marks: "集会施設整備費補助金",
          certainty: "evidence",
          fixes: [
            {
              title: "B3に「事業等の変更(集会施設整備等補助金→集会施設整備費補助金)」と記入",
              applicability: "review",
              cells: { B3: "事業等の変更(集会施設整備等補助金→集会施設整備費補助金)" },
            },
          ],
        },
      ],
    },
  ],
  silent: [
    {
      name: "the note names the programme",
      rows: ["①見守り | | ①見守り |", "①-1 ○声かけ訪問を町内会とともに広げます。 | 事業の追加(見守り隊育成事業) | ①-1 ○見守り隊育成事業により声かけ訪問を町内会とともに広げます。 | 福祉課"],
    },
    {
      name: "the note names the grant by the programme",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○支え合い活動事業補助金により声かけ訪問を町内会とともに広げます。 | 事業の変更(支え合い活動事業→見守り隊育成事業) | ①-1 ○見守り隊育成事業により声かけ訪問を町内会とともに広げます。 | 福祉課",
      ],
    },
    {
      name: "the programme moved to another item",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○支え合い活動補助金により声かけ訪問を町内会とともに広げます。 | | ①-1 ○声かけ訪問を町内会とともに広げます。 | 福祉課",
        "①-2 ○配食サービスの際に安否を確かめます。 | | ①-2 ○支え合い活動補助金により配食サービスの際に安否を確かめます。 | 福祉課",
      ],
    },
    {
      name: "a name in quotation marks that is no programme",
      rows: ["①見守り | | ①見守り |", "①-1 ○声かけ訪問を町内会とともに広げます。 | | ①-1 ○ボランティア「みどり仲間」が声かけ訪問を町内会とともに広げます。 | 福祉課"],
    },
  ],
};
