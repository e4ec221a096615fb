import type { RuleCases } from "../tester";

export const cases: RuleCases = {
  finds: [
    {
      name: "a number that neither plan has",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけ訪問を町内会とともに広げます。 | ①-7に集約 | |",
        "①-2 ○配食サービスの際に安否を確かめます。 | | ①-1 ○配食サービスの際に安否を確かめます。 | 福祉課",
        "①-3 ○認知症の人と家族の集いを毎月開きます。 | | ①-2 ○認知症の人と家族の集いを毎月開きます。 | 福祉課",
      ],
      findings: [
        {
          message: "nowhere-near",
          says: "①-7は現行にも第2期にもありません。",
          cells: "B3 A3",
          marks: "①-7",
          fixes: [
            { title: "①-7を①-1に直す", applicability: "choice", cells: { B3: "①-1に集約" } },
            { title: "①-7を①-2に直す", applicability: "choice", cells: { B3: "①-2に集約" }, leaves: ["R202"] },
          ],
        },
      ],
    },
    {
      name: "a number that the plan which is named does not have",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけ訪問を町内会とともに広げます。 | 第2期①-3に集約 | |",
        "①-2 ○配食サービスの際に安否を確かめます。 | | ①-1 ○配食サービスの際に安否を確かめます。 | 福祉課",
        "①-3 ○認知症の人と家族の集いを毎月開きます。 | | ①-2 ○認知症の人と家族の集いを毎月開きます。 | 福祉課",
      ],
      findings: [
        {
          message: "not-in-plan-near",
          says: "①-3は第2期にありません。",
          cells: "B3 A3",
          marks: "①-3",
          fixes: [
            { title: "①-3を①-1に直す", applicability: "choice", cells: { B3: "第2期①-1に集約" } },
            { title: "①-3を①-2に直す", applicability: "choice", cells: { B3: "第2期①-2に集約" } },
          ],
        },
      ],
    },
    {
      name: "a policy right of the arrow that the next plan does not have",
      rows: [
        "①見守り | 施策①→施策① | ①見守り |",
        "①-1 ○声かけ訪問を町内会とともに広げます。 | | ①-1 ○声かけ訪問を町内会とともに広げます。 | 福祉課",
        "②学び | 施策②→施策③ | ②学び |",
        "②-1 ○図書館の夜間開館を試行します。 | | ②-1 ○図書館の夜間開館を試行します。 | 図書館",
        "③緑 | 削除(他の計画で進めるため) | |",
        "③-1 ○公園の花壇づくりを子どもたちと進めます。 | 削除(他の計画で進めるため) | |",
      ],
      findings: [
        {
          message: "not-in-plan-near",
          says: "施策③は第2期にありません。",
          cells: "B4",
          marks: "施策③",
          fixes: [
            { title: "施策③を施策②に直す", applicability: "choice", cells: { B4: "施策②→施策②" } },
            { title: "施策③を施策①に直す", applicability: "choice", cells: { B4: "施策②→施策①" }, leaves: ["R204"] },
          ],
        },
      ],
    },
    {
      name: "one of several numbers",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけ訪問を町内会とともに広げます。 | ①-1、①-6に集約 | |",
        "①-2 ○配食サービスの際に安否を確かめます。 | | ①-1 ○配食サービスの際に安否を確かめます。 | 福祉課",
        "①-3 ○認知症の人と家族の集いを毎月開きます。 | | ①-2 ○認知症の人と家族の集いを毎月開きます。 | 福祉課",
      ],
      findings: [
        {
          message: "nowhere-near",
          says: "①-6は現行にも第2期にもありません。",
          cells: "B3 A3",
          marks: "①-6",
          fixes: [{ title: "①-6を①-2に直す", applicability: "choice", cells: { B3: "①-1、①-2に集約" }, leaves: ["R202"] }],
        },
      ],
    },
  ],
  silent: [
    {
      name: "a number that is missing amid the plan's own: N101 says so",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけ訪問を町内会とともに広げます。 | | ①-1 ○声かけ訪問を町内会とともに広げます。 | 福祉課",
        "①-2 ○電話で安否を確かめます。 | 第2期①-2に集約 | |",
        "①-3 ○配食サービスの際に安否を確かめます。 | | ①-3 ○配食サービスの際に安否を確かめます。 | 福祉課",
      ],
    },
    {
      name: "the number exists in the next plan only",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけ訪問を町内会とともに広げます。 | ①-3に集約 | |",
        "①-2 ○配食サービスの際に安否を確かめます。 | | ①-1 ○配食サービスの際に安否を確かめます。 | 福祉課",
        " | 新規追加(備蓄品) | ①-2 ○防災倉庫の備蓄品を点検し、更新します。 | 防災課",
        " | 新規追加(集い) | ①-3 ○認知症の人と家族の集いを毎月開きます。 | 福祉課",
      ],
    },
    {
      name: "the number exists in the current plan only",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけ訪問を町内会とともに広げます。 | 現行①-3に集約 | |",
        "①-2 ○配食サービスの際に安否を確かめます。 | | ①-1 ○配食サービスの際に安否を確かめます。 | 福祉課",
        "①-3 ○認知症の人と家族の集いを毎月開きます。 | | ①-2 ○認知症の人と家族の集いを毎月開きます。 | 福祉課",
      ],
    },
    {
      name: "an arrow between the names of programmes",
      rows: ["①見守り | | ①見守り |", "①-1 ○声かけ訪問を町内会とともに広げます。 | 事業の変更(地区担当員→見守り推進員) | ①-1 ○見守り推進員が声かけ訪問を町内会とともに広げます。 | 福祉課"],
    },
    {
      name: "a number in a remark",
      rows: ["①見守り | | ①見守り |", "①-1 ○声かけ訪問を町内会とともに広げます。 | 資料1-2を参照 | ①-1 ○声かけ訪問を町内会とともに広げていきます。 | 福祉課"],
    },
    {
      name: "the number of a document, an amount or a year in brackets",
      rows: ["①見守り | | ①見守り |", "①-1 ○声かけ訪問を町内会とともに広げます。 | 後半追加(令和7年度から3-5か所で実施) | ①-1 ○声かけ訪問を町内会とともに広げます。令和7年度から3-5か所で実施します。 | 福祉課"],
    },
  ],
};
