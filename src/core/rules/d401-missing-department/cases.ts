import type { RuleCases } from "../tester";

const heading = "①見守り | | ①見守り |";
const staffed = ["①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課", "①-2 ○講座を開きます。 | | ①-2 ○講座を開きます。 | 福祉課"];

export const cases: RuleCases = {
  finds: [
    {
      name: "a department concerned, and none in charge as the others have",
      header: ["現行計画 | 作業経過等 | 第2期計画(案) | 主管課 | 関係課"],
      rows: [1, 2, 3, 4, 5].map((at) => `①-${at} ○講座${at}を開きます。 | | ①-${at} ○講座${at}を開きます。 | ${at === 3 ? "" : "福祉課"} | 市民課`),
      findings: [{ message: "empty", severity: "warning", says: "第2期①-3の主管課が空欄です。", cells: "D4 C4" }],
    },
    {
      name: "the department cell is blank, and the policy's other items have one list",
      rows: [heading, ...staffed, "①-3 ○名簿を整えます。 | | ①-3 ○名簿を整えます。 |"],
      findings: [
        {
          message: "empty",
          says: "第2期①-3の関係課が空欄です。",
          cells: "D5 C5",
          fixes: [{ title: "同じ施策の福祉課を入れる", applicability: "choice", cells: { D5: "福祉課" } }],
        },
      ],
    },
    {
      name: "a dash says that nothing is there yet",
      rows: [heading, ...staffed, "①-3 ○名簿を整えます。 | | ①-3 ○名簿を整えます。 | －"],
      findings: [{ message: "none", says: "第2期①-3の関係課が「－」で、課名がありません。", cells: "D5 C5" }],
    },
    {
      name: "調整中 before the meeting has to be looked at",
      rows: [heading, ...staffed, "①-3 ○名簿を整えます。 | | ①-3 ○名簿を整えます。 | 調整中"],
      findings: [{ message: "pending", says: "第2期①-3の関係課がまだ調整中です。", cells: "D5 C5", severity: "warning" }],
    },
    {
      name: "調整中, 検討中 and 未定 are one, in brackets and in a sentence too",
      rows: [heading, ...staffed, ...["（調整中）", "検討中", "【未定】", "庁内で協議中"].map((said, at) => `①-${at + 3} ○窓を${at}枚直します。 | | ①-${at + 3} ○窓を${at}枚直します。 | ${said}`)],
      findings: [3, 4, 5, 6].map((at) => ({ message: "pending", says: `第2期①-${at}の関係課がまだ調整中です。`, cells: `D${at + 2} C${at + 2}`, severity: "warning" as const })),
    },
    {
      name: "while a draft grows it is a note",
      rows: [heading, staffed[0], "①-2 ○名簿を整えます。 | | ①-2 ○名簿を整えます。 |"],
      stage: "drafting",
      findings: [{ message: "empty", says: "第2期①-2の関係課が空欄です。", cells: "D4 C4", severity: "info" }],
    },
    {
      name: "an item whose label leaves out its heading's number",
      rows: ["(1) 見守り | | (1) 見守り |", "ア 声かけを広げます。 | | ア 声かけを広げます。 | 福祉課", "(2) 学び | | (2) 学び |", "ア 講座を開きます。 | | ア 講座を開きます。 | ", "イ 教材を配ります。 | | イ 教材を配ります。 | 学校課"],
      findings: [{ message: "empty", says: "第2期(2)アの関係課が空欄です。", cells: "D5 C5" }],
    },
    {
      name: "a number that would read on from its plan's name, and a column below that name",
      header: ["第3次計画 | 変更点 | 第4次計画（案） | |", " | | 取組 | 担当課"],
      rows: ["1 声かけを広げます。 | | 1 声かけを広げます。 | 福祉課", "2 講座を開きます。 | | 2 講座を開きます。 | "],
      merged: "C1:D1",
      findings: [{ message: "empty", says: "第4次の2の担当課が空欄です。", cells: "D4 C4" }],
    },
    {
      name: "another item under the citizens' title has a department",
      rows: [heading, "【市民の取組】 | | 【市民の取組】 |", "①-1 ○毎朝声をかけます。 | | ①-1 ○毎朝声をかけます。 |", "①-2 ○講座を開きます。 | | ①-2 ○講座を開きます。 | 福祉課"],
      findings: [{ message: "empty", says: "第2期①-1の関係課が空欄です。", cells: "D4 C4" }],
    },
  ],
  silent: [
    {
      name: "many items have no lead, and one says that it has none",
      header: ["現行計画 | 作業経過等 | 第2期計画(案) | 主管課 | 関係課"],
      rows: ["①-1 ○講座を開きます。 | | ①-1 ○講座を開きます。 | | 福祉課", "①-2 ○便りを配ります。 | | ①-2 ○便りを配ります。 | | 市民課", "①-3 ○会を開きます。 | | ①-3 ○会を開きます。 | 市民課 | 福祉課"],
    },
    {
      name: "－ in the column of the leads",
      header: ["現行計画 | 作業経過等 | 第2期計画(案) | 主管課 | 関係課"],
      rows: ["①-1 ○講座を開きます。 | | ①-1 ○講座を開きます。 | 福祉課 |", "①-2 ○便りを配ります。 | | ①-2 ○便りを配ります。 | 市民課 |", "①-3 ○会を開きます。 | | ①-3 ○会を開きます。 | 市民課 |", "①-4 ○茶を出します。 | | ①-4 ○茶を出します。 | 市民課 |", "①-5 ○花を植えます。 | | ①-5 ○花を植えます。 | － | 社会福祉協議会"],
    },
    { name: "a department in brackets", rows: [heading, ...staffed, "①-3 ○名簿を整えます。 | | ①-3 ○名簿を整えます。 | 【福祉課】"] },
    { name: "the departments of a division, in brackets", rows: [heading, ...staffed, "①-3 ○名簿を整えます。 | | ①-3 ○名簿を整えます。 | 福祉部（福祉課、市民課）"] },
    { name: "a responsibility that goes over", rows: [heading, ...staffed, "①-3 ○名簿を整えます。 | | ①-3 ○名簿を整えます。 | 福祉課→市民課"] },
    {
      name: "what the citizens are to do has no department",
      rows: [heading, "【市民の取組】 | | 【市民の取組】 |", "①-1 ○毎朝声をかけます。 | | ①-1 ○毎朝声をかけます。 |", "【市の取組】 | | 【市の取組】 |", "①-2 ○講座を開きます。 | | ①-2 ○講座を開きます。 | 福祉課", "①-3 ○教材を配ります。 | | ①-3 ○教材を配ります。 | 福祉課"],
    },
    { name: "every next item has a department", rows: [heading, ...staffed] },
    { name: "a blank cell beside a row without a next item", rows: [heading, ...staffed, "①-3 ○名簿を整えます。 | 削除(別の計画で扱うため) | |"] },
    { name: "one department alone is enough", rows: [heading, "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課⏎市民課", staffed[1]] },
    { name: "a blank cell that a merger covers", rows: [heading, ...staffed, "①-3 ○名簿を整えます。 | 2つの項目を統合 | |"], merged: "C4:C5 D4:D5" },
    { name: "departments written once on the heading hold for its items", rows: ["①見守り | | ①見守り | 福祉課", "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 |", "②学び | | ②学び | 社会教育課", "②-1 ○講座を開きます。 | | ②-1 ○講座を開きます。 |"] },
    { name: "〃 repeats the cell above", rows: [heading, staffed[0], "①-2 ○講座を開きます。 | | ①-2 ○講座を開きます。 | 〃"] },
    { name: "all departments together", rows: [heading, staffed[0], "①-2 ○講座を開きます。 | | ①-2 ○講座を開きます。 | 全課"] },
    { name: "調整中 while the departments are asked", rows: [heading, ...staffed, "①-3 ○名簿を整えます。 | | ①-3 ○名簿を整えます。 | 調整中"], stage: "consulting" },
    { name: "（調整中） while the departments are asked", rows: [heading, ...staffed, "①-3 ○名簿を整えます。 | | ①-3 ○名簿を整えます。 | （調整中）"], stage: "consulting" },
    { name: "a department that may change", rows: [heading, ...staffed, "①-3 ○名簿を整えます。 | | ①-3 ○名簿を整えます。 | 福祉課（調整中）"] },
    {
      name: "a table without a column for departments",
      header: ["現行計画 | 作業経過等 | 第2期計画(案)"],
      rows: ["①見守り | | ①見守り", "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。", "①-2 ○講座を開きます。 | | ①-2 ○講座を開きます。"],
      skipped: "no-departments-column",
    },
  ],
};
