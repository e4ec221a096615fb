export interface Spec { name: string; rows: string[]; merged?: string; header?: string[]; settings?: Record<string, unknown> }
const A = "①-1 ○声かけ訪問を町内会とともに広げます。";
const T = {
  koe: "○声かけ訪問を町内会とともに広げます。",
  hai: "○配食サービスの際に安否を確かめます。",
  nin: "○認知症の人と家族の集いを毎月開きます。",
  hana: "○公園の花壇づくりを子どもたちと進めます。",
  bou: "○防災倉庫の備蓄品を点検し、更新します。",
  tosho: "○図書館の夜間開館を試行します。",
};
void A;
export const specs: Record<string, { finds: Spec[]; silent: Spec[] }> = {
  r201: {
    finds: [
      { name: "a number that neither plan has", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | ①-7に集約 | |`, `①-2 ${T.hai} | | ①-1 ${T.hai} | 福祉課`, `①-3 ${T.nin} | | ①-2 ${T.nin} | 福祉課`] },
      { name: "a number that the plan which is named does not have", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | 第2期①-3に集約 | |`, `①-2 ${T.hai} | | ①-1 ${T.hai} | 福祉課`, `①-3 ${T.nin} | | ①-2 ${T.nin} | 福祉課`] },
      { name: "a policy right of the arrow that the next plan does not have", rows: ["①見守り | 施策①→施策① | ①見守り |", `①-1 ${T.koe} | | ①-1 ${T.koe} | 福祉課`, "②学び | 施策②→施策③ | ②学び |", `②-1 ${T.tosho} | | ②-1 ${T.tosho} | 図書館`, "③緑 | 削除(他の計画で進めるため) | |", `③-1 ${T.hana} | 削除(他の計画で進めるため) | |`] },
      { name: "one of several numbers", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | ①-1、①-6に集約 | |`, `①-2 ${T.hai} | | ①-1 ${T.hai} | 福祉課`, `①-3 ${T.nin} | | ①-2 ${T.nin} | 福祉課`] },
    ],
    silent: [
      { name: "the number exists in the next plan only", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | ①-3に集約 | |`, `①-2 ${T.hai} | | ①-1 ${T.hai} | 福祉課`, ` | 新規追加(備蓄品) | ①-2 ${T.bou} | 防災課`, ` | 新規追加(集い) | ①-3 ${T.nin} | 福祉課`] },
      { name: "the number exists in the current plan only", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | 現行①-3に集約 | |`, `①-2 ${T.hai} | | ①-1 ${T.hai} | 福祉課`, `①-3 ${T.nin} | | ①-2 ${T.nin} | 福祉課`] },
      { name: "an arrow between the names of programmes", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | 事業の変更(地区担当員→見守り推進員) | ①-1 ○見守り推進員が声かけ訪問を町内会とともに広げます。 | 福祉課`] },
      { name: "a number in a remark", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | 資料1-2を参照 | ①-1 ○声かけ訪問を町内会とともに広げていきます。 | 福祉課`] },
      { name: "the number of a document, an amount or a year in brackets", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | 後半追加(令和7年度から3-5か所で実施) | ①-1 ○声かけ訪問を町内会とともに広げます。令和7年度から3-5か所で実施します。 | 福祉課`] },
    ],
  },
  r202: {
    finds: [
      { name: "the text is close to the current item of that number", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | | ①-2 ${T.koe} | 福祉課`, `①-2 ${T.hai} | | ①-1 ${T.hai} | 福祉課`, "①-3 ○配食サービスの利用者の声を集めます。 | 施策①-2へ集約 | |", `①-4 ${T.nin} | | ①-3 ${T.nin} | 福祉課`] },
      { name: "the text is close to the next item of that number", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | | ①-2 ${T.koe} | 福祉課`, `①-2 ${T.hai} | | ①-1 ${T.hai} | 福祉課`, "①-3 ○声かけ訪問の手引を町内会に配ります。 | ①-2に集約 | |", `①-4 ${T.nin} | | ①-3 ${T.nin} | 福祉課`] },
    ],
    silent: [
      { name: "a legend below the table says which plan the numbers are of", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | | ①-2 ${T.koe} | 福祉課`, `①-2 ${T.hai} | | ①-1 ${T.hai} | 福祉課`, "①-3 ○声かけ訪問の手引を町内会に配ります。 | ①-2に集約 | |", "※作業経過等欄の番号は第2期計画(案)の番号。現行計画の番号には「現行」を付す。"] },
      { name: "the words say which plan", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | | ①-2 ${T.koe} | 福祉課`, `①-2 ${T.hai} | | ①-1 ${T.hai} | 福祉課`, "①-3 ○声かけ訪問の手引を町内会に配ります。 | 現行①-1に集約 | |"] },
      { name: "the number exists in one plan only", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | | ①-2 ${T.koe} | 福祉課`, `①-2 ${T.hai} | | ①-1 ${T.hai} | 福祉課`, "①-3 ○声かけ訪問の手引を町内会に配ります。 | ①-4に集約 | |", ` | 新規追加(集い) | ①-3 ${T.nin} | 福祉課`, ` | 新規追加(手引) | ①-4 ○町内会の手引と備蓄品を整えます。 | 防災課`] },
      { name: "both readings mean the same item", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | | ①-1 ${T.koe} | 福祉課`, `①-2 ${T.hai} | | ①-2 ${T.hai} | 福祉課`, "①-3 ○声かけ訪問の手引を町内会に配ります。 | ①-1に集約 | |"] },
      { name: "the policies' mapping allows one reading only", rows: ["①見守り | 施策①→施策② | ②見守り |", `①-1 ${T.koe} | | ②-2 ${T.koe} | 福祉課`, `①-2 ${T.hai} | ②-2に集約 | |`, ` | 新規追加(集い) | ②-1 ${T.nin} | 福祉課`, "②学び | 施策②→施策① | ①学び |", `②-1 ${T.tosho} | | ①-1 ${T.tosho} | 図書館`, `②-2 ${T.hana} | | ①-2 ${T.hana} | 公園課`] },
    ],
  },
  r203: {
    finds: [
      { name: "one note counts in the current plan, another in the next", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | | ①-2 ${T.koe} | 福祉課`, `①-2 ${T.hai} | ①-5に集約 | |`, "①-3 ○声かけ訪問の手引を町内会に配ります。 | ①-4に集約 | |", `①-4 ${T.nin} | | ①-1 ${T.nin} | 福祉課`, ` | 新規追加(備蓄品) | ①-3 ${T.bou} | 防災課`, ` | 新規追加(夜間開館) | ①-5 ${T.tosho} | 図書館`] },
    ],
    silent: [
      { name: "all notes count in the next plan", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | | ①-2 ${T.koe} | 福祉課`, `①-2 ${T.hai} | ①-4に集約 | |`, ` | 新規追加(集い) | ①-1 ${T.nin} | 福祉課`, ` | 新規追加(備蓄品) | ①-3 ${T.bou} | 防災課`, ` | 新規追加(夜間開館) | ①-4 ${T.tosho} | 図書館`] },
      { name: "the current plan's numbers are marked", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | | ①-2 ${T.koe} | 福祉課`, `①-2 ${T.hai} | ①-4に集約 | |`, "①-3 ○声かけ訪問の手引を町内会に配ります。 | 現行①-1に集約 | |", ` | 新規追加(集い) | ①-1 ${T.nin} | 福祉課`, ` | 新規追加(備蓄品) | ①-3 ${T.bou} | 防災課`, ` | 新規追加(夜間開館) | ①-4 ${T.tosho} | 図書館`] },
      { name: "policies are mapped with an arrow", rows: ["①見守り | 施策①→施策② | ②見守り |", `①-1 ${T.koe} | | ②-1 ${T.koe} | 福祉課`, "②学び | 施策②→施策① | ①学び |", `②-1 ${T.tosho} | | ①-1 ${T.tosho} | 図書館`] },
    ],
  },
  r204: {
    finds: [
      { name: "the mapping names another next policy than the row", rows: ["①見守り | 施策①→施策② | ①見守り |", `①-1 ${T.koe} | | ①-1 ${T.koe} | 福祉課`, "②学び | 施策②→施策② | ②学び |", `②-1 ${T.tosho} | | ②-1 ${T.tosho} | 図書館`] },
      { name: "the mapping names another current policy than the row", rows: ["①見守り | 施策②→施策① | ①見守り |", `①-1 ${T.koe} | | ①-1 ${T.koe} | 福祉課`, "②学び | 施策②→施策② | ②学び |", `②-1 ${T.tosho} | | ②-1 ${T.tosho} | 図書館`] },
      { name: "an item is said to move to a policy where it does not stand", rows: ["①見守り | 施策①→施策① | ①見守り |", `①-1 ${T.koe} | 施策③へ移動 | ②-2 ${T.koe} | 福祉課`, `①-2 ${T.hai} | | ①-1 ${T.hai} | 福祉課`, "②学び | 施策②→施策② | ②学び |", `②-1 ${T.tosho} | | ②-1 ${T.tosho} | 図書館`, "③緑 | 施策③→施策③ | ③緑 |", `③-1 ${T.hana} | | ③-1 ${T.hana} | 公園課`] },
      { name: "a split names another part than the row has", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | ①-1、①-3に分割 | ①-1 ○声かけ訪問を広げます。⏎①-2 ○町内会の見守りを広げます。 | 福祉課`, `①-2 ${T.nin} | | ①-3 ${T.nin} | 福祉課`] },
      { name: "a merger names another member than the row has", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | 現行①-1、①-3を統合 | ①-1 ○声かけ訪問と配食サービスで安否を確かめます。 | 福祉課`, `①-2 ${T.hai} | | |`, `①-3 ${T.nin} | | ①-2 ${T.nin} | 福祉課`], merged: "B3:B4 C3:C4 D3:D4" },
    ],
    silent: [
      { name: "the mapping agrees with the row", rows: ["①見守り | 施策①→施策② | ②見守り |", `①-1 ${T.koe} | | ②-1 ${T.koe} | 福祉課`, "②学び | 施策②→施策① | ①学び |", `②-1 ${T.tosho} | | ①-1 ${T.tosho} | 図書館`] },
      { name: "two policies become one, and the second row leaves the title empty", rows: ["①見守り | 施策①+施策②⇒施策① | ①見守り |", `①-1 ${T.koe} | | ①-1 ${T.koe} | 福祉課`, "②学び | 施策①+施策②⇒施策① | |", `②-1 ${T.tosho} | | ①-2 ${T.tosho} | 図書館`] },
      { name: "an item moves to the policy where it stands", rows: ["①見守り | 施策①→施策① | ①見守り |", `①-1 ${T.koe} | 施策②へ移動 | ②-2 ${T.koe} | 福祉課`, `①-2 ${T.hai} | | ①-1 ${T.hai} | 福祉課`, "②学び | 施策②→施策② | ②学び |", `②-1 ${T.tosho} | | ②-1 ${T.tosho} | 図書館`] },
      { name: "an item moves to a policy whose number has changed", rows: ["①見守り | 施策①→施策① | ①見守り |", `①-1 ${T.koe} | 施策③へ | ②-2 ${T.koe} | 福祉課`, `①-2 ${T.hai} | | ①-1 ${T.hai} | 福祉課`, "③学び | 施策③→施策② | ②学び |", `③-1 ${T.tosho} | | ②-1 ${T.tosho} | 図書館`] },
      { name: "a split into numbers that are not consecutive", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | ①-1、①-3に分割 | ①-1 ○声かけ訪問を広げます。⏎①-3 ○町内会の見守りを広げます。 | 福祉課`, `①-2 ${T.nin} | | ①-2 ${T.nin} | 福祉課`] },
      { name: "a mapping of a policy and of the one above it", rows: ["①見守り | 施策①→施策① | ①見守り |", `①-1 ${T.koe} | | ①-1 ${T.koe} | 福祉課`] },
    ],
  },
  r205: {
    finds: [
      { name: "no item goes to one of the policies that the heading names", rows: ["①見守り | 施策①→施策① | ①見守り |", `①-1 ${T.koe} | | ①-1 ${T.koe} | 福祉課`, "②学び | 施策②→施策② | ②学び |", `②-1 ${T.tosho} | | ②-1 ${T.tosho} | 図書館`, "③緑 | 施策③は、施策①②へ分割 | |", `③-1 ${T.hana} | | ①-2 ${T.hana} | 公園課`] },
      { name: "a policy is said to join another, and its item does not", rows: ["①見守り | 施策①→施策① | ①見守り |", `①-1 ${T.koe} | | ①-1 ${T.koe} | 福祉課`, "②学び | 施策②→施策② | ②学び |", `②-1 ${T.tosho} | | ②-1 ${T.tosho} | 図書館`, "③緑 | 施策③→施策② | |", `③-1 ${T.hana} | | ①-2 ${T.hana} | 公園課`] },
    ],
    silent: [
      { name: "every policy that is named has an item from there", rows: ["①見守り | 施策①→施策① | ①見守り |", `①-1 ${T.koe} | | ①-1 ${T.koe} | 福祉課`, "②学び | 施策②→施策② | ②学び |", `②-1 ${T.tosho} | | ②-1 ${T.tosho} | 図書館`, "③緑 | 施策③は、施策①②へ分割 | |", `③-1 ${T.hana} | | ①-2 ${T.hana} | 公園課`, `③-2 ${T.bou} | | ②-2 ${T.bou} | 防災課`] },
      { name: "an item is absorbed there", rows: ["①見守り | 施策①→施策① | ①見守り |", `①-1 ${T.koe} | | ①-1 ${T.koe} | 福祉課`, "②学び | 施策②→施策② | ②学び |", `②-1 ${T.tosho} | | ②-1 ${T.tosho} | 図書館`, "③緑 | 施策③は、施策①②へ分割 | |", `③-1 ${T.hana} | | ①-2 ${T.hana} | 公園課`, `③-2 ${T.bou} | 第2期②-1に集約 | |`] },
      { name: "it is not yet known where an item went", rows: ["①見守り | 施策①→施策① | ①見守り |", `①-1 ${T.koe} | | ①-1 ${T.koe} | 福祉課`, "②学び | 施策②→施策② | ②学び |", `②-1 ${T.tosho} | | ②-1 ${T.tosho} | 図書館`, "③緑 | 施策③は、施策①②へ分割 | |", `③-1 ${T.hana} | | ①-2 ${T.hana} | 公園課`, `③-2 ${T.bou} | | |`] },
    ],
  },
  l301: {
    finds: [
      { name: "a current item with no next item and no note", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | | ①-1 ${T.koe} | 福祉課`, `①-2 ${T.bou} | | |`] },
      { name: "items whose texts are close are named", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | | ①-1 ${T.koe} | 福祉課`, "①-2 ○声かけ訪問の手引を町内会に配ります。 | | |", `①-3 ${T.nin} | | ①-2 ${T.nin} | 福祉課`] },
      { name: "a note that only speaks of an item that goes on explains nothing", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | | ①-1 ${T.koe} | 福祉課`, `①-2 ${T.bou} | 文言修正 | |`] },
    ],
    silent: [
      { name: "the note says where it went", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | | ①-1 ${T.koe} | 福祉課`, `①-2 ${T.bou} | 第2期①-1に集約 | |`] },
      { name: "the note says that it was deleted", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | | ①-1 ${T.koe} | 福祉課`, `①-2 ${T.bou} | 廃止(個別に対応しているため) | |`] },
      { name: "the next cell is merged over two rows: a merger", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | 2つの項目を統合 | ①-1 ○声かけ訪問と配食サービスで安否を確かめます。 | 福祉課`, `①-2 ${T.hai} | | |`], merged: "B3:B4 C3:C4 D3:D4" },
      { name: "the heading says that the whole policy was given up", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | | ①-1 ${T.koe} | 福祉課`, "②緑 | 削除(緑の基本計画で進めるため) | |", `②-1 ${T.hana} | | |`] },
      { name: "a remark is a word", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | | ①-1 ${T.koe} | 福祉課`, `①-2 ${T.bou} | 調整中 | |`] },
    ],
  },
  l302: {
    finds: [
      { name: "a next item with no current item and no note", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | | ①-1 ${T.koe} | 福祉課`, ` | | ①-2 ${T.bou} | 防災課`] },
      { name: "a current item that leads nowhere has the same text: a row slipped", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | | ①-1 ${T.koe} | 福祉課`, `①-2 ${T.bou} | | |`, ` | 新規追加(集い) | ①-2 ${T.nin} | 福祉課`, ` | | ①-3 ${T.bou} | 防災課`] },
    ],
    silent: [
      { name: "the note calls it new", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | | ①-1 ${T.koe} | 福祉課`, ` | 新規追加(備蓄品) | ①-2 ${T.bou} | 防災課`] },
      { name: "the heading is new, and so are its items", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | | ①-1 ${T.koe} | 福祉課`, " | 新規追加 | ②備え |", ` | | ②-1 ${T.bou} | 防災課`] },
      { name: "a split in two rows beside one merged current cell", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | 2つの項目に分割 | ①-1 ○声かけ訪問を広げます。 | 福祉課`, " | | ①-2 ○町内会の見守りを広げます。 | 福祉課"], merged: "A3:A4 B3:B4" },
      { name: "the item is printed again", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | | ①-1 ${T.koe} | 福祉課`, "②学び | | ②学び |", `②-1 ${T.tosho} | | ②-1 ${T.tosho} | 図書館`, ` | 再掲 | ①-1 ${T.koe}(再掲) | 福祉課`] },
    ],
  },
  l303: {
    finds: [
      { name: "three items beside 2つの項目を統合", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | 2つの項目を統合 | ①-1 ○声かけ訪問、配食サービス、家族の集いで見守ります。 | 福祉課`, `①-2 ${T.hai} | | |`, `①-3 ${T.nin} | | |`], merged: "B3:B5 C3:C5 D3:D5" },
      { name: "three parts beside 2つの項目に分割", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | 2つの項目に分割 | ①-1 ○声かけを広げます。⏎①-2 ○訪問を広げます。⏎①-3 ○町内会の見守りを広げます。 | 福祉課`] },
      { name: "the note of the merger below stands a row too high", rows: ["①見守り | | ①見守り |", `①-1 ${T.bou} | 2つの項目を統合 | ①-1 ${T.bou} | 防災課`, `①-2 ${T.koe} | | ①-2 ○声かけ訪問と配食サービスで安否を確かめます。 | 福祉課`, `①-3 ${T.hai} | | |`], merged: "B4:B5 C4:C5 D4:D5" },
      { name: "one item beside 2つの項目に分割", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | 2つの項目に分割 | ①-1 ○声かけ訪問を広げます。 | 福祉課`] },
    ],
    silent: [
      { name: "a merger of three beside 3つの項目を統合", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | 3つの項目を統合 | ①-1 ○声かけ訪問、配食サービス、家族の集いで見守ります。 | 福祉課`, `①-2 ${T.hai} | | |`, `①-3 ${T.nin} | | |`], merged: "B3:B5 C3:C5 D3:D5" },
      { name: "two items beside 2つの項目を統合", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | 2つの項目を統合 | ①-1 ○声かけ訪問と配食サービスで安否を確かめます。 | 福祉課`, `①-2 ${T.hai} | | |`], merged: "B3:B4 C3:C4 D3:D4" },
      { name: "two items whose cells were not merged", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | 2つの項目を統合 | ①-1 ○声かけ訪問と配食サービスで安否を確かめます。 | 福祉課`, `①-2 ${T.hai} | | |`] },
      { name: "two parts in one cell, not consecutive", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | 2つの項目に分割 | ①-1 ○声かけ訪問を広げます。⏎①-3 ○町内会の見守りを広げます。 | 福祉課`, `①-2 ${T.nin} | | ①-2 ${T.nin} | 福祉課`] },
      { name: "no count is written", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | 統合 | ①-1 ○声かけ訪問と配食サービスで安否を確かめます。 | 福祉課`, `①-2 ${T.hai} | | |`], merged: "B3:B4 C3:C4 D3:D4" },
    ],
  },
  l304: {
    finds: [
      { name: "another item's text fits far better", rows: ["①見守り | 施策①→施策① | ①見守り |", `①-1 ${T.koe} | | ①-1 ${T.koe} | 福祉課`, `①-2 ${T.hai} | | ①-2 ${T.hai} | 福祉課`, "①-3 ○配食サービスの利用者に安否を確かめる電話をかけます。 | ②-2に集約 | |", "②学び | 施策②→施策② | ②学び |", `②-1 ${T.tosho} | | ②-1 ${T.tosho} | 図書館`, ` | 新規追加(花壇づくり) | ②-2 ${T.hana} | 公園課`] },
    ],
    silent: [
      { name: "the target's text fits", rows: ["①見守り | 施策①→施策① | ①見守り |", `①-1 ${T.koe} | | ①-1 ${T.koe} | 福祉課`, `①-2 ${T.hai} | | ①-2 ${T.hai} | 福祉課`, "①-3 ○配食サービスの利用者に安否を確かめる電話をかけます。 | ①-2に集約 | |"] },
      { name: "nothing fits: what was absorbed need not show", rows: ["①見守り | 施策①→施策① | ①見守り |", `①-1 ${T.koe} | | ①-1 ${T.koe} | 福祉課`, `①-2 ${T.hai} | | ①-2 ${T.hai} | 福祉課`, `①-3 ${T.bou} | ①-2に集約 | |`] },
      { name: "what the target came from fits", rows: ["①見守り | 施策①→施策① | ①見守り |", `①-1 ${T.koe} | | ①-1 ${T.koe} | 福祉課`, "①-2 ○配食サービスの利用者の安否を確かめます。 | 内容見直し(見守り全般) | ①-2 ○多様な主体の協力により支え合いを深めます。 | 福祉課", "①-3 ○配食サービスの利用者に電話をかけます。 | ①-2に集約 | |"] },
    ],
  },
  l305: {
    finds: [
      { name: "two notes slipped up a row, the first onto the heading", rows: ["①見守り | 施策①→施策①⏎新規追加(家族の集い) | ①見守り |", ` | 新規追加(備蓄品の更新) | ①-1 ○認知症の人と家族の集いを毎月開きます。 | 福祉課`, ` | | ①-2 ○防災倉庫の備蓄品の更新を進めます。 | 防災課`, `①-1 ${T.koe} | | ①-3 ${T.koe} | 福祉課`] },
      { name: "a note slipped up onto an item that goes on", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | 新規追加(備蓄品の更新) | ①-1 ${T.koe} | 福祉課`, ` | | ①-2 ○防災倉庫の備蓄品の更新を進めます。 | 防災課`] },
      { name: "a bare 新規 slipped up onto an item that goes on", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | 新規追加 | ①-1 ${T.koe} | 福祉課`, ` | | ①-2 ${T.bou} | 防災課`, `①-2 ${T.nin} | | ①-3 ${T.nin} | 福祉課`] },
      { name: "two notes changed places", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | | ①-1 ${T.koe} | 福祉課`, ` | 新規追加(備蓄品の更新) | ①-2 ○認知症の人と家族の集いを毎月開きます。 | 福祉課`, ` | 新規追加(家族の集い) | ①-3 ○防災倉庫の備蓄品の更新を進めます。 | 防災課`] },
      { name: "a note on a heading speaks of an item whose row is missing", rows: ["①見守り | 施策①→施策①⏎新規追加(支え合い会議) | ①見守り |", `①-1 ${T.koe} | | ①-2 ${T.koe} | 福祉課`, `①-2 ${T.hai} | | ①-3 ${T.hai} | 福祉課`] },
      { name: "a note on a heading speaks of nothing below it", rows: ["①見守り | 施策①→施策①⏎新規追加(支え合い会議) | ①見守り |", `①-1 ${T.koe} | | ①-1 ${T.koe} | 福祉課`, `①-2 ${T.hai} | | ①-2 ${T.hai} | 福祉課`] },
      { name: "後半追加 stands a row too low", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | | ①-1 ○声かけ訪問を町内会とともに広げます。併せて担い手の研修を行います。 | 福祉課`, `①-2 ${T.hai} | 後半追加(担い手の研修) | ①-2 ${T.hai} | 福祉課`] },
    ],
    silent: [
      { name: "every note stands where it belongs", rows: ["①見守り | 施策①→施策① | ①見守り |", ` | 新規追加(家族の集い) | ①-1 ○認知症の人と家族の集いを毎月開きます。 | 福祉課`, ` | 新規追加(備蓄品の更新) | ①-2 ○防災倉庫の備蓄品の更新を進めます。 | 防災課`, `①-1 ${T.koe} | | ①-3 ${T.koe} | 福祉課`] },
      { name: "the note says it in other words than the item", rows: ["①見守り | 施策①→施策① | ①見守り |", ` | 新規追加(介護者交流) | ①-1 ○認知症の人と家族の集いを毎月開きます。 | 福祉課`, ` | 新規追加(物資) | ①-2 ○防災倉庫の備蓄品の更新を進めます。 | 防災課`, `①-1 ${T.koe} | | ①-3 ${T.koe} | 福祉課`] },
      { name: "a new heading says what it is about", rows: ["①見守り | 施策①→施策① | ①見守り |", `①-1 ${T.koe} | | ①-1 ${T.koe} | 福祉課`, " | 新規追加(防災の備え) | ②災害への備え |", ` | | ②-1 ${T.bou} | 防災課`] },
      { name: "the heading repeats what an item's own note says", rows: ["①見守り | 施策①→施策①⏎新規追加(家族の集い) | ①見守り |", ` | 新規追加(家族の集い) | ①-1 ○認知症の人と家族の集いを毎月開きます。 | 福祉課`, `①-1 ${T.koe} | | ①-2 ${T.koe} | 福祉課`] },
      { name: "neighbours share the words", rows: ["①見守り | | ①見守り |", `①-1 ${T.hana} | | ①-3 ${T.hana} | 公園課`, ` | 新規追加(家族の集い) | ①-1 ○認知症の人と家族の集いを毎月開きます。 | 福祉課`, ` | 新規追加(会場) | ①-2 ○家族の集いの会場を整えます。 | 福祉課`] },
      { name: "a bare 新規 beside the new item", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | | ①-1 ${T.koe} | 福祉課`, ` | 新規追加 | ①-2 ${T.bou} | 防災課`] },
      { name: "the programme added is in this row's item", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | 事業の追加(見守り推進員制度) | ①-1 ○見守り推進員制度により声かけ訪問を広げます。 | 福祉課`, `①-2 ${T.hai} | | ①-2 ${T.hai} | 福祉課`] },
    ],
  },
  l306: {
    finds: [
      { name: "新規 beside a current item with the same text", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | 新規追加(声かけ訪問) | ①-1 ${T.koe} | 福祉課`, `①-2 ${T.hai} | | ①-2 ${T.hai} | 福祉課`] },
      { name: "a current item elsewhere has the text and leads nowhere", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | | ①-1 ${T.koe} | 福祉課`, `①-2 ${T.bou} | | |`, ` | 新規追加(備蓄品) | ①-2 ○防災倉庫の備蓄品を点検し、毎年更新します。 | 防災課`] },
      { name: "新規 in the change-kind column beside a current item", header: ["現行計画 | 区分 | 作業経過等 | 第2期計画(案) | 関係課"], rows: ["①見守り | | | ①見守り |", `①-1 ${T.koe} | 新規 | | ①-1 ${T.koe} | 福祉課`, `①-2 ${T.hai} | 継続 | | ①-2 ${T.hai} | 福祉課`] },
    ],
    silent: [
      { name: "a new item on a row of its own", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | | ①-1 ${T.koe} | 福祉課`, ` | 新規追加(備蓄品) | ①-2 ${T.bou} | 防災課`] },
      { name: "the row's current item is deleted in the same note", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | ・削除(役割を終えたため)⏎・新規追加(備蓄品) | ①-1 ${T.bou} | 防災課`, `①-2 ${T.hai} | | ①-2 ${T.hai} | 福祉課`] },
      { name: "one of two next items of a cell is new", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | 新規追加(備蓄品) | ①-1 ${T.koe}⏎①-2 ${T.bou} | 福祉課`] },
      { name: "a similar item goes on elsewhere", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | | ①-1 ${T.koe} | 福祉課`, ` | 新規追加(学校) | ①-2 ○声かけ訪問を学校とともに広げます。 | 学校教育課`] },
    ],
  },
  l307: {
    finds: [
      { name: "削除 beside a next item", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | 削除(役割を終えたため) | ①-1 ${T.koe} | 福祉課`, `①-2 ${T.hai} | | ①-2 ${T.hai} | 福祉課`] },
      { name: "集約 beside another next item than the target", rows: ["①見守り | 施策①→施策① | ①見守り |", `①-1 ${T.koe} | 第2期①-2に集約 | ①-1 ${T.koe} | 福祉課`, `①-2 ${T.hai} | | ①-2 ${T.hai} | 福祉課`] },
      { name: "the note of a vanished item stands a row too high", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | 削除(役割を終えたため) | ①-1 ${T.koe} | 福祉課`, `①-2 ${T.hai} | | |`, `①-3 ${T.bou} | | ①-2 ${T.bou} | 防災課`] },
      { name: "削除 and 集約 in one note", rows: ["①見守り | 施策①→施策① | ①見守り |", `①-1 ${T.koe} | 削除(第2期①-1に集約。個別に対応しているため) | |`, `①-2 ${T.hai} | | ①-1 ${T.hai} | 福祉課`] },
    ],
    silent: [
      { name: "削除 on a row without a next item", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | 削除(役割を終えたため) | |`, `①-2 ${T.hai} | | ①-1 ${T.hai} | 福祉課`] },
      { name: "the deleted item's neighbours go on", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | | ①-1 ${T.koe} | 福祉課`, `①-2 ${T.hai} | 削除(役割を終えたため) | |`, `①-3 ${T.bou} | | ①-2 ${T.bou} | 防災課`] },
      { name: "集約 beside the target itself", rows: ["①見守り | 施策①→施策① | ①見守り |", `①-1 ${T.koe} | 第2期①-1に集約 | ①-1 ○声かけ訪問と配食サービスで安否を確かめます。 | 福祉課`, `①-2 ${T.hai} | 第2期①-1に集約 | |`] },
      { name: "the next item beside it is new", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | ・削除(役割を終えたため)⏎・新規追加(備蓄品) | ①-1 ${T.bou} | 防災課`, `①-2 ${T.hai} | | ①-2 ${T.hai} | 福祉課`] },
      { name: "a programme within the item ends", rows: ["①見守り | | ①見守り |", "①-1 ○見守り推進員制度により声かけ訪問を広げます。 | 事業の廃止(見守り推進員制度) | ①-1 ○声かけ訪問を広げます。 | 福祉課", `①-2 ${T.hai} | | ①-2 ${T.hai} | 福祉課`] },
    ],
  },
  l308: {
    finds: [
      { name: "変更なし beside texts that differ by a word", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | 変更なし | ①-1 ○声かけ訪問を自治会とともに広げます。 | 福祉課`] },
      { name: "修正なし in the change-kind column, and a word was taken out", header: ["現行計画 | 区分 | 作業経過等 | 第2期計画(案) | 関係課"], rows: ["①見守り | | | ①見守り |", `①-1 ${T.nin} | 修正なし | | ①-1 ○認知症の人と家族の集いを開きます。 | 福祉課`] },
      { name: "文言修正 beside equal texts", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | 文言修正 | ①-1 ${T.koe} | 福祉課`] },
      { name: "事業の変更 beside equal texts", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | 事業の変更(地区担当員→見守り推進員) | ①-1 ${T.koe} | 福祉課`] },
    ],
    silent: [
      { name: "変更なし beside equal texts", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | 変更なし | ①-2 ${T.koe} | 福祉課`, `①-2 ${T.hai} | | ①-1 ${T.hai} | 福祉課`] },
      { name: "texts that differ in widths and spaces only", rows: ["①見守り | | ①見守り |", "①-1 ○ＳＮＳで声かけを広げます。 | 変更なし | ①-1 ○SNSで 声かけを広げます。 | 福祉課"] },
      { name: "継続 says nothing of the wording", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | 継続 | ①-1 ○声かけ訪問を自治会とともに広げます。 | 福祉課`] },
      { name: "変更なし on a heading whose title changed", rows: ["①見守り | 変更なし | ①見守りと支え合い |", `①-1 ${T.koe} | | ①-1 ${T.koe} | 福祉課`] },
      { name: "文言修正 beside texts that differ", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | 文言修正 | ①-1 ○声かけ訪問を自治会とともに広げます。 | 福祉課`] },
    ],
  },
  l309: {
    finds: [
      { name: "texts largely rewritten beside empty notes", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | | ①-1 ○孤立を防ぐ仕組みを民間事業者の協力で築きます。 | 福祉課`, `①-2 ${T.hai} | | ①-2 ${T.hai} | 福祉課`, `①-3 ${T.tosho} | | ①-3 ○読書の楽しさを伝える講座を学校で始めます。 | 図書館`] },
    ],
    silent: [
      { name: "the note says that the content was reviewed", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | 内容見直し(孤立の防止) | ①-1 ○孤立を防ぐ仕組みを民間事業者の協力で築きます。 | 福祉課`] },
      { name: "equal texts need no note", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | | ①-1 ${T.koe} | 福祉課`] },
      { name: "a few words differ", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | | ①-1 ○声かけ訪問を自治会とともに広げます。 | 福祉課`] },
      { name: "変更なし beside another text is L308's", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | 変更なし | ①-1 ○孤立を防ぐ仕組みを民間事業者の協力で築きます。 | 福祉課`] },
    ],
  },
  l310: {
    finds: [
      { name: "a programme appears", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | | ①-1 ○見守り隊育成事業により声かけ訪問を町内会とともに広げます。 | 福祉課`] },
      { name: "a grant vanishes", rows: ["①見守り | | ①見守り |", "①-1 ○支え合い活動補助金により声かけ訪問を町内会とともに広げます。 | | ①-1 ○声かけ訪問を町内会とともに広げます。 | 福祉課"] },
      { name: "a grant's name changes by a character", rows: ["①見守り | | ①見守り |", "①-1 ○集会施設整備等補助金を交付し、声かけ訪問を広げます。 | | ①-1 ○集会施設整備費補助金を交付し、声かけ訪問を広げます。 | 福祉課"] },
    ],
    silent: [
      { name: "the note names the programme", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | 事業の追加(見守り隊育成事業) | ①-1 ○見守り隊育成事業により声かけ訪問を町内会とともに広げます。 | 福祉課`] },
      { name: "the note names the grant by the programme", rows: ["①見守り | | ①見守り |", "①-1 ○支え合い活動事業補助金により声かけ訪問を町内会とともに広げます。 | 事業の変更(支え合い活動事業→見守り隊育成事業) | ①-1 ○見守り隊育成事業により声かけ訪問を町内会とともに広げます。 | 福祉課"] },
      { name: "the programme moved to another item", rows: ["①見守り | | ①見守り |", "①-1 ○支え合い活動補助金により声かけ訪問を町内会とともに広げます。 | | ①-1 ○声かけ訪問を町内会とともに広げます。 | 福祉課", "①-2 ○配食サービスの際に安否を確かめます。 | | ①-2 ○支え合い活動補助金により配食サービスの際に安否を確かめます。 | 福祉課"] },
      { name: "a name in quotation marks that is no programme", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | | ①-1 ○ボランティア「みどり仲間」が声かけ訪問を町内会とともに広げます。 | 福祉課`] },
    ],
  },
  l311: {
    finds: [
      { name: "a next cell merged over two current items, and no note", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | | ①-1 ○声かけ訪問と配食サービスで安否を確かめます。 | 福祉課`, `①-2 ${T.hai} | | |`], merged: "B3:B4 C3:C4 D3:D4" },
    ],
    silent: [
      { name: "the note says 統合", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | 2つの項目を統合 | ①-1 ○声かけ訪問と配食サービスで安否を確かめます。 | 福祉課`, `①-2 ${T.hai} | | |`], merged: "B3:B4 C3:C4 D3:D4" },
      { name: "the other item is absorbed", rows: ["①見守り | 施策①→施策① | ①見守り |", `①-1 ${T.koe} | | ①-1 ○声かけ訪問と配食サービスで安否を確かめます。 | 福祉課`, `①-2 ${T.hai} | 第2期①-1に集約 | |`] },
      { name: "one item each", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | | ①-1 ${T.koe} | 福祉課`, `①-2 ${T.hai} | | ①-2 ${T.hai} | 福祉課`] },
    ],
  },
  t501: {
    finds: [
      { name: "a sheet's notes in other words are one finding", rows: ["①見守り | 施策①+施策②⇒施策① | ①見守り |", ` | 新設(備蓄品) | ①-1 ${T.bou} | 防災課`, `①-1 ${T.hai} | 廃止(個別に対応しているため) | |`, "②学び | 施策①+施策②⇒施策① | |", `②-1 ${T.tosho} | 文言の修正 | ①-2 ○図書館の夜間開館を始めます。 | 図書館`] },
      { name: "with a house style chosen, each note is a finding", settings: { houseStyle: true }, rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | 字句修正 | ①-1 ○声かけ訪問を自治会とともに広げます。 | 福祉課`, `①-2 ${T.hai} | 後段に追加(見守り) | ①-2 ○配食サービスの際に安否を確かめます。併せて見守りを行います。 | 福祉課`] },
      { name: "a city's own wording is the standard", settings: { wording: { reworded: "文言修正" } }, rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | 表現修正 | ①-1 ○声かけ訪問を自治会とともに広げます。 | 福祉課`] },
      { name: "a second number without its policy", rows: ["①見守り | 施策①→施策② | ②見守り |", `①-1 ${T.koe} | | ②-2 ${T.koe} | 福祉課`, `①-2 ${T.hai} | | ②-3 ${T.hai} | 福祉課`, `①-3 ${T.nin} | 施策②-2、3に集約 | |`, ` | 新規追加(備蓄品) | ②-1 ${T.bou} | 防災課`] },
    ],
    silent: [
      { name: "the standard wording", rows: ["①見守り | 施策①→施策① | ①見守り |", `①-1 ${T.koe} | 表現修正 | ①-1 ○声かけ訪問を自治会とともに広げます。 | 福祉課`, ` | 新規追加(備蓄品) | ①-2 ${T.bou} | 防災課`, `①-2 ${T.hai} | 削除(個別に対応しているため) | |`] },
      { name: "counting forms are accepted", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | 2つの項目を統合 | ①-1 ○声かけ訪問と配食サービスで安否を確かめます。 | 福祉課`, `①-2 ${T.hai} | | |`], merged: "B3:B4 C3:C4 D3:D4" },
      { name: "brackets in the sheet's own width", rows: ["①見守り | 施策①→施策① | ①見守り |", ` | 新規追加（備蓄品） | ①-1 ${T.bou} | 防災課`, `①-1 ${T.hai} | 削除（個別に対応しているため） | |`] },
      { name: "a remark is nobody's standard", rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | 民生委員と協議のうえ進める | ①-1 ○声かけ訪問を自治会とともに広げます。 | 福祉課`] },
      { name: "a city's own wording is used", settings: { wording: { reworded: "文言修正" } }, rows: ["①見守り | | ①見守り |", `①-1 ${T.koe} | 文言修正 | ①-1 ○声かけ訪問を自治会とともに広げます。 | 福祉課`] },
    ],
  },
  t502: {
    finds: [
      { name: "⇒ on one heading where the others have →", rows: ["①見守り | 施策①→施策① | ①見守り |", `①-1 ${T.koe} | | ①-1 ${T.koe} | 福祉課`, "②学び | 施策②⇒施策② | ②学び |", `②-1 ${T.tosho} | | ②-1 ${T.tosho} | 図書館`, "③緑 | 施策③→施策③ | ③緑 |", `③-1 ${T.hana} | | ③-1 ${T.hana} | 公園課`] },
    ],
    silent: [
      { name: "one arrow everywhere", rows: ["①見守り | 施策①⇒施策① | ①見守り |", `①-1 ${T.koe} | | ①-1 ${T.koe} | 福祉課`, "②学び | 施策②⇒施策② | ②学び |", `②-1 ${T.tosho} | | ②-1 ${T.tosho} | 図書館`] },
      { name: "the arrow between programmes is another one", rows: ["①見守り | 施策①⇒施策① | ①見守り |", `①-1 ${T.koe} | 事業の変更(地区担当員→見守り推進員) | ①-1 ○見守り推進員が声かけ訪問を町内会とともに広げます。 | 福祉課`] },
    ],
  },
};
