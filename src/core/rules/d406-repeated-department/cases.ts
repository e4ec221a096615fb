import type { RuleCases } from "../tester";

const table = (...names: string[]) => ["①見守り | | ①見守り |", ...names.map((name, index) => `①-${index + 1} ○取組その${index + 1} | | ①-${index + 1} ○取組その${index + 1} | ${name}`)];

export const cases: RuleCases = {
  finds: [
    {
      name: "a name twice in one item's list",
      rows: table("市民課⏎福祉課⏎市民課", "福祉課"),
      findings: [{ message: "repeated", says: "①-1の関係課に「市民課」が2度あります。", cells: "D3", marks: "市民課" }],
    },
    {
      name: "a department by its name and by its abbreviation",
      rows: table("地域支援課⏎市民課⏎地支", "市民課"),
      roster: ["地域支援課,地支", "市民課,"],
      findings: [{ message: "by-abbreviation", says: "①-1の関係課の「地域支援課」と「地支」は同じ課です。", cells: "D3", marks: "地支" }],
    },
    {
      name: "an item whose label leaves out its heading's number",
      rows: ["(1) 見守り | | (1) 見守り |", "ア 声かけを広げます。 | | ア 声かけを広げます。 | 福祉課", "(2) 学び | | (2) 学び |", "ア 講座を開きます。 | | ア 講座を開きます。 | 学校課、学校課"],
      findings: [{ message: "repeated", says: "(2)アの関係課に「学校課」が2度あります。", cells: "D5", marks: "学校課" }],
    },
    {
      name: "one section twice",
      rows: table("福祉課　地域福祉係⏎福祉課　地域福祉係", "福祉課　地域福祉係"),
      findings: [{ message: "repeated", says: "①-1の関係課に「福祉課　地域福祉係」が2度あります。", cells: "D3", marks: "福祉課　地域福祉係" }],
    },
  ],
  silent: [
    {
      name: "a department for each of the parts that an item consists of",
      rows: ["①見守り | | ①見守り |", "①-1 ○声かけ：・訪問する。・電話する。・便りを出す。 | | ①-1 ○声かけ：・訪問する。・電話する。・便りを出す。 | ① 福祉課⏎② 市民課⏎③ 福祉課"],
    },
    {
      name: "a department for each of two items in one cell",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけを広げ、名簿を整えます。 | 2つの項目に分割 | ①-1 ○声かけを広げます。⏎①-2 ○名簿を整えます。 | 福祉課⏎市民課⏎福祉課",
        "①-2 ○講座を開きます。 | | ①-3 ○講座を開きます。 | 福祉課⏎市民課",
      ],
    },
    { name: "two sections of one department", rows: table("福祉課　地域福祉係⏎福祉課　障害福祉係", "福祉課　地域福祉係") },
    { name: "two departments of one division", rows: table("福祉部　福祉課⏎福祉部　長寿課", "福祉部　福祉課") },
    { name: "the same department for two items", rows: table("市民課", "市民課") },
    { name: "names that share their beginning", rows: table("市民課⏎市民生活課", "市民課") },
  ],
};
