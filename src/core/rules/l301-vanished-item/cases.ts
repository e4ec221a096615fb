import type { RuleCases } from "../tester";

export const cases: RuleCases = {
  finds: [
    {
      name: "the note of another row names the item, but not what became of it",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけ訪問を広げます。 | 現行①-1と①-2の整理は別紙 | ①-1 ○訪問と配食で見守ります。 | 福祉課",
        "①-2 ○配食の際に安否を確かめます。 | | |",
      ],
      findings: [
        {
          message: "mentioned",
          says: "現行①-2は行先が空欄で、B3の「現行①-1と①-2の整理は別紙」からも行先が分かりません。",
          cells: "A4 B4 B3",
          fixes: [{ title: "B4に「削除(〈　〉)」と記入", applicability: "choice", cells: { B4: "削除(〈　〉)" } }],
        },
      ],
    },
    {
      name: "a current item with no next item and no note",
      rows: ["①見守り | | ①見守り |", "①-1 ○声かけ訪問を町内会とともに広げます。 | | ①-1 ○声かけ訪問を町内会とともに広げます。 | 福祉課", "①-2 ○防災倉庫の備蓄品を点検し、更新します。 | | |"],
      findings: [
        {
          message: "vanished",
          says: "現行①-2の行先も経過も空欄です。",
          cells: "A4 B4",
          fixes: [{ title: "B4に「削除(〈　〉)」と記入", applicability: "choice", cells: { B4: "削除(〈　〉)" } }],
        },
      ],
    },
    {
      name: "items whose texts are close are named",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけ訪問を町内会とともに広げます。 | | ①-1 ○声かけ訪問を町内会とともに広げます。 | 福祉課",
        "①-2 ○声かけ訪問の手引を町内会に配ります。 | | |",
        "①-3 ○認知症の人と家族の集いを毎月開きます。 | | ①-2 ○認知症の人と家族の集いを毎月開きます。 | 福祉課",
      ],
      findings: [
        {
          message: "with-candidates",
          says: "現行①-2の行先も経過も空欄です。",
          cells: "A4 B4",
          fixes: [
            { title: "B4に「①-1に集約」と記入", applicability: "choice", cells: { B4: "①-1に集約" } },
            { title: "B4に「削除(〈　〉)」と記入", applicability: "choice", cells: { B4: "削除(〈　〉)" } },
          ],
        },
      ],
    },
    {
      name: "a dash in the note's place says no more than a blank",
      rows: ["①見守り | | ①見守り |", "①-1 ○声かけ訪問を町内会とともに広げます。 | － | ①-1 ○声かけ訪問を町内会とともに広げます。 | 福祉課", "①-2 ○防災倉庫の備蓄品を点検し、更新します。 | － | |"],
      findings: [
        {
          message: "noted",
          says: "経過「－」では現行①-2の行先が分かりません。",
          cells: "A4 B4",
          fixes: [{ title: "B4に「削除(〈　〉)」と記入", applicability: "choice", cells: { B4: "削除(〈　〉)" } }],
        },
      ],
    },
    {
      name: "a note that only speaks of an item that goes on explains nothing",
      rows: ["①見守り | | ①見守り |", "①-1 ○声かけ訪問を町内会とともに広げます。 | | ①-1 ○声かけ訪問を町内会とともに広げます。 | 福祉課", "①-2 ○防災倉庫の備蓄品を点検し、更新します。 | 文言修正 | |"],
      findings: [
        {
          message: "noted",
          says: "経過「文言修正」では現行①-2の行先が分かりません。",
          cells: "A4 B4",
        },
      ],
    },
    {
      name: "新規 beside a current item alone is another row's note",
      rows: ["①見守り | | ①見守り |", "①-1 ○声かけ訪問を町内会とともに広げます。 | | ①-1 ○声かけ訪問を町内会とともに広げます。 | 福祉課", "①-2 ○防災倉庫の備蓄品を点検し、更新します。 | 新規追加(法改正による) | |"],
      findings: [
        {
          message: "noted",
          says: "経過「新規追加(法改正による)」では現行①-2の行先が分かりません。",
          cells: "A4 B4",
        },
      ],
    },
  ],
  silent: [
    {
      name: "a kind says it, and the remark beside it is a dash",
      header: ["現行計画 | 区分 | 備考 | 第2期計画(案) | 関係課"],
      rows: [
        "①見守り | | | ①見守り |",
        "①-1 ○声かけ訪問を町内会とともに広げます。 | 継続 | － | ①-1 ○声かけ訪問を町内会とともに広げます。 | 福祉課",
        "①-2 ○防災倉庫の備蓄品を点検し、更新します。 | 廃止 | － | |",
        "①-3 ○消火栓の位置を地図に載せます。 | 継続 | － | ①-2 ○消火栓の位置を地図に載せます。 | 防災課",
      ],
    },
    {
      name: "the note deletes what is over, or the whole entry",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけ訪問を町内会とともに広げます。 | | ①-1 ○声かけ訪問を町内会とともに広げます。 | 福祉課",
        "①-2 ○防災倉庫の備蓄品を点検し、更新します。 | 廃止した補助金の文言を削除 | |",
        "①-3 ○消火栓の位置を地図に載せます。 | 終了した事業の記載を削除 | |",
        "①-4 ○避難所の畳を替えます。 | 完了した事業を削除 | |",
        "①-5 ○体育館の照明を直します。 | 令和5年度に完了した事業を除く | |",
        "①-6 ○水路に蓋をかけます。 | 計画から記載を削除 | |",
      ],
    },
    {
      name: "the note says that its programme or its works are over",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけ訪問を町内会とともに広げます。 | | ①-1 ○声かけ訪問を町内会とともに広げます。 | 福祉課",
        "①-2 ○防災倉庫の備蓄品を点検し、更新します。 | R6をもって事業終了 | |",
        "①-3 ○消火栓の位置を地図に載せます。 | 県の補助制度廃止のため | |",
        "①-4 ○避難所の畳を替えます。 | 再編により①-1 | |",
        "①-5 ○体育館の照明を直します。 | 施策の見直しによる | |",
        "①-6 ○水路に蓋をかけます。 | 整備完了 | |",
      ],
    },
    {
      name: "the note says where it went",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけ訪問を町内会とともに広げます。 | | ①-1 ○声かけ訪問を町内会とともに広げます。 | 福祉課",
        "①-2 ○防災倉庫の備蓄品を点検し、更新します。 | 第2期①-1に集約 | |",
      ],
    },
    {
      name: "the note says that it was deleted",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけ訪問を町内会とともに広げます。 | | ①-1 ○声かけ訪問を町内会とともに広げます。 | 福祉課",
        "①-2 ○防災倉庫の備蓄品を点検し、更新します。 | 廃止(個別に対応しているため) | |",
      ],
    },
    {
      name: "the next cell is merged over two rows: a merger",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけ訪問を町内会とともに広げます。 | 2つの項目を統合 | ①-1 ○声かけ訪問と配食サービスで安否を確かめます。 | 福祉課",
        "①-2 ○配食サービスの際に安否を確かめます。 | | |",
      ],
      merged: "B3:B4 C3:C4 D3:D4",
    },
    {
      name: "the heading says that the whole policy was given up",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけ訪問を町内会とともに広げます。 | | ①-1 ○声かけ訪問を町内会とともに広げます。 | 福祉課",
        "②緑 | 削除(緑の基本計画で進めるため) | |",
        "②-1 ○公園の花壇づくりを子どもたちと進めます。 | | |",
      ],
    },
    {
      name: "a remark is a word",
      rows: ["①見守り | | ①見守り |", "①-1 ○声かけ訪問を町内会とともに広げます。 | | ①-1 ○声かけ訪問を町内会とともに広げます。 | 福祉課", "①-2 ○防災倉庫の備蓄品を点検し、更新します。 | 調整中 | |"],
    },
  ],
};
