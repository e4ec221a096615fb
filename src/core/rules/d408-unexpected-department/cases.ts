import type { RuleCases } from "../tester";

const table = ["①見守り | | ①見守り |", "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課", "①-2 ○講座を開きます。 | | ①-2 ○講座を開きます。 | 福祉課"];

export const cases: RuleCases = {
  finds: [
    {
      name: "a department was left behind where the item went",
      rows: [...table, "①-3 ○名簿を整えます。 | ①-1に集約 | | 市民課", "①-4 ○窓を直します。 | 削除 | |", "①-5 ○戸を直します。 | ①-2に集約 | |"],
      findings: [{ message: "left-over", says: "第2期の項目がない行に、関係課「市民課」があります。", cells: "D5" }],
    },
    {
      name: "a department on a row without either item",
      rows: [...table, " | 名簿は別に整える | | 市民課"],
      findings: [{ message: "left-over", says: "第2期の項目がない行に、関係課「市民課」があります。", cells: "D5" }],
    },
    {
      name: "of two items without a next one, the one taken up elsewhere has a department",
      rows: [...table, "①-3 ○名簿を整えます。 | ①-1に集約 | | 市民課", "①-4 ○窓を直します。 | 削除 | |"],
      findings: [{ message: "left-over", says: "第2期の項目がない行に、関係課「市民課」があります。", cells: "D5" }],
    },
    {
      name: "of two deleted items one has a department",
      rows: [...table, "①-3 ○名簿を整えます。 | 廃止 | |", "①-4 ○窓を直します。 | 削除 | | 管財課"],
      findings: [{ message: "left-over", says: "第2期の項目がない行に、関係課「管財課」があります。", cells: "D6" }],
    },
    {
      name: "the only one, where the current plan has its departments in a column of their own",
      header: ["現行計画 | 担当課 | 作業経過等 | 第2期計画(案) | 担当課"],
      rows: [
        "①見守り | | | ①見守り |",
        "①-1 ○声かけを広げます。 | 福祉課 | | ①-1 ○声かけを広げます。 | 福祉課",
        "①-2 ○講座を開きます。 | 福祉課 | | ①-2 ○講座を開きます。 | 福祉課",
        "①-3 ○名簿を整えます。 | 市民課 | 削除(完了) | | 市民課",
      ],
      findings: [{ message: "left-over", says: "第2期の項目がない行に、関係課「市民課」があります。", cells: "E5" }],
    },
    {
      name: "the column stands beside the next plan, which is left of the current one",
      header: ["第2期計画(案) | 関係課 | 作業経過等 | 現行計画"],
      rows: [
        "①見守り | | | ①見守り",
        "①-1 ○声かけを広げます。 | 福祉課 | | ①-1 ○声かけを広げます。",
        "①-2 ○講座を開きます。 | 福祉課 | | ①-2 ○講座を開きます。",
        " | 市民課 | ①-1に集約 | ①-3 ○名簿を整えます。",
        " | | 削除 | ①-4 ○窓を直します。",
      ],
      findings: [{ message: "left-over", says: "第2期の項目がない行に、関係課「市民課」があります。", cells: "B5" }],
    },
  ],
  silent: [
    { name: "what stands at the head and foot of a printed page", rows: [...table, "| | | 資料3-2", "| | | 2/2頁"] },
    { name: "no department where no next item stands", rows: [...table, "①-3 ○名簿を整えます。 | ①-1に集約 | |"] },
    { name: "the only item that is removed keeps its department", rows: [...table, "①-3 ○名簿を整えます。 | ①-1に集約 | | 市民課"] },
    {
      name: "most items that are removed keep their departments",
      rows: [...table, "①-3 ○名簿を整えます。 | ①-1に集約 | | 市民課", "①-4 ○窓を直します。 | 廃止 | | 福祉課", "①-5 ○戸を直します。 | 削除 | |"],
    },
    {
      name: "a deleted item keeps its department, and the one taken up elsewhere has none",
      rows: [...table, "①-3 ○名簿を整えます。 | ①-1に集約 | |", "①-4 ○窓を直します。 | 削除 | | 管財課"],
    },
    { name: "both of two keep theirs", rows: [...table, "①-3 ○名簿を整えます。 | ①-1に集約 | | 市民課", "①-4 ○窓を直します。 | 削除 | | 管財課"] },
    {
      name: "the note names the department that goes on with it",
      rows: [...table, "①-3 ○名簿を整えます。 | 廃止(市民課の窓口業務で対応) | | 市民課", "①-4 ○窓を直します。 | 削除 | |", "①-5 ○戸を直します。 | 削除 | |"],
    },
    {
      name: "the column stands left of the current plan, and tells of the row",
      header: ["関係課 | 現行計画 | 作業経過等 | 第2期計画(案)"],
      rows: [
        "| ①見守り | | ①見守り",
        "福祉課 | ①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。",
        "市民課 | ①-2 ○名簿を整えます。 | ①-1に集約 |",
        "| ①-3 ○窓を直します。 | 削除 |",
        "| ①-4 ○戸を直します。 | 廃止 |",
      ],
    },
    { name: "a department on a heading", rows: ["①見守り | | ①見守り | 福祉課", "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 市民課"] },
    { name: "the next item is merged over two rows and each row has a department", rows: [...table, "①-3 ○名簿を整えます。 | 2つの項目を統合 | | 市民課"], merged: "C4:C5" },
    { name: "nothing says what became of the item: L301 asks, and the department may be right", rows: [...table, "①-3 ○名簿を整えます。 | | | 市民課"] },
    { name: "a dash where no next item stands", rows: [...table, "①-3 ○名簿を整えます。 | ①-1に集約 | | －"] },
  ],
};
