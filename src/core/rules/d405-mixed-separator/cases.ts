import type { RuleCases } from "../tester";

const table = (...names: string[]) => ["①見守り | | ①見守り |", ...names.map((name, index) => `①-${index + 1} ○取組その${index + 1} | | ①-${index + 1} ○取組その${index + 1} | ${name}`)];

export const cases: RuleCases = {
  finds: [
    {
      name: "one list has commas, the others line breaks",
      rows: table("市民課⏎福祉課", "福祉課⏎市民課", "市民課、福祉課"),
      findings: [{ message: "mixed", says: "課名の区切りは「改行」が主ですが、「、」で区切ったセルがあります(D5)。", cells: "D5" }],
    },
    {
      name: "one list has line breaks, the others commas",
      rows: table("市民課、福祉課", "福祉課、市民課", "市民課⏎福祉課"),
      findings: [{ message: "mixed", says: "課名の区切りは「、」が主ですが、「改行」で区切ったセルがあります(D5)。", cells: "D5" }],
    },
    {
      name: "the sign is shown as it is written",
      rows: table("市民課、福祉課", "福祉課、市民課", "市民課；福祉課", "福祉課＋市民課"),
      findings: [{ message: "mixed", says: "課名の区切りは「、」が主ですが、「；」「＋」で区切ったセルがあります(D5、D6)。", cells: "D5 D6" }],
    },
  ],
  silent: [
    { name: "line breaks throughout", rows: table("市民課⏎福祉課", "福祉課⏎市民課", "福祉課") },
    { name: "a long list wrapped behind its comma", rows: table("市民課、福祉課", "市民課、⏎福祉課") },
    {
      name: "a line of departments for each of two items in one row",
      rows: [...table("市民課、福祉課", "福祉課、市民課"), "①-3 ○取組その3 | | ①-3 ○取組その3⏎①-4 ○取組その4 | 市民課⏎福祉課、市民課"],
    },
    {
      name: "lines of departments beside three items, though not one for each",
      rows: [...table("市民課、福祉課", "福祉課、市民課"), "①-3 ○取組その3 | | ①-3 ○取組その3⏎①-4 ○取組その4⏎①-5 ○取組その5 | 市民課⏎福祉課、環境課"],
    },
    {
      name: "a line for each of three items, numbered",
      rows: [...table("市民課、福祉課", "福祉課、市民課"), "①-3 ○取組その3 | | ①-3 ○取組その3⏎①-4 ○取組その4⏎①-5 ○取組その5 | ①-3 市民課⏎①-4 福祉課⏎①-5 環境課"],
    },
    { name: "a blank between a department and its section separates no departments", rows: table("福祉課　地域福祉係", "福祉課　生活支援係", "福祉課　地域福祉係⏎福祉課　障害福祉係") },
    { name: "a blank before the word for others", rows: table("市民課⏎福祉課", "福祉課　他", "市民課 ほか") },
    { name: "single names", rows: table("市民課", "福祉課") },
  ],
};
