import { makeEvidence } from "../evidence/evidence-index";
import { locate } from "../locate/locate";
import { buildPlan } from "../plan/build-plan";
import type { ComparisonSheet, ItemId } from "../plan/model";
import { snapshotOf, type SmallSheet } from "../rules/small-sheet";
import { linkTextHash, type JudgedLink } from "./judged";
import { traceLineage } from "./trace";

/** Rows are written without departments: each next item gets one. */
function read(small: SmallSheet | readonly string[]): ComparisonSheet {
  const sheet = "rows" in small ? small : { rows: small };
  const rows = sheet.rows.map((row) => (row.split("|").length === 3 ? `${row} | ${row.split("|")[2].includes("。") ? "総務課" : ""}` : row));
  const snapshot = snapshotOf({ ...sheet, rows });
  return buildPlan(snapshot, locate(snapshot, null).tables[0]);
}

function trace(small: SmallSheet | readonly string[], judgedLinks: (sheet: ComparisonSheet) => readonly JudgedLink[] = () => []) {
  const sheet = read(small);
  const lineage = traceLineage(sheet, makeEvidence(sheet), { judgedLinks: judgedLinks(sheet) });
  const keys = new Map<ItemId, string>([...sheet.current.items, ...sheet.next.items].map(({ id, key }) => [id, key]));
  const named = (ids: readonly ItemId[]) => ids.map((id) => keys.get(id)).join("+") || "-";
  return {
    sheet,
    lineage,
    links: lineage.links.map(({ from, to, kind }) => `${named(from)}>${named(to)} ${kind}`).sort(),
    unexplained: { current: named(lineage.unexplained.current), next: named(lineage.unexplained.next) },
    frames: lineage.references.map(({ reference, frame, reason, settled }) => `${reference.keys.join("+")} ${frame} ${reason}${settled ? "" : "?"}`),
  };
}

const HEAD = "①水辺の整備 | 施策①→施策① | ①水辺の再生";

describe("links by what rows and notes say", () => {
  const cases: readonly (readonly [string, SmallSheet | readonly string[], readonly string[]])[] = [
    ["the same text is continued, another is revised", [HEAD, "①-1 ○橋を点検します。 | | ①-1 ○橋を点検します。", "①-2 ○池を掃除します。 | | ①-2 ○池と水路を掃除します。"], ["1-1>1-1 continued", "1-2>1-2 revised"]],
    ["a width or a space makes no other text", [HEAD, "①-1 ○ＬＥＤの灯を 増やします。 | | ①-2 ○LEDの灯を増やします。"], ["1-1>1-2 continued"]],
    ["one cell with two next items is a split", [HEAD, "①-1 ○橋と池を直します。 | 2つの項目に分割 | ①-1 ○橋を直します。⏎①-2 ○池を直します。"], ["1-1>1-1+1-2 split"]],
    ["two rows beside one merged cell are the same split", { rows: [HEAD, "①-1 ○橋と池を直します。 | 2つの項目に分割 | ①-1 ○橋を直します。", "| | ①-2 ○池を直します。"], merged: "A3:A4 B3:B4" }, ["1-1>1-1+1-2 split"]],
    ["a part that the split's own note calls new is still one of those it counts", { rows: [HEAD, "①-1 ○橋と池を直します。 | 2つの項目に分割。（2）は県の要請により加えた | ①-1 ○橋を直します。", "| | ①-2 ○池を直します。"], merged: "A3:A4 B3:B4" }, ["1-1>1-1+1-2 split"]],
    ["what the count leaves over is new", { rows: [HEAD, "①-1 ○橋と池を直します。 | 2つの項目に分割。水車は新規 | ①-1 ○橋を直します。", "| | ①-2 ○池を直します。", "| | ①-3 ○水車を回します。"], merged: "A3:A5 B3:B5" }, ["->1-3 new", "1-1>1-1+1-2 split"]],
    ["a note of its own calls the second of two new", { rows: [HEAD, "①-1 ○橋を直します。 | 2つの項目に分割 | ①-1 ○橋を直します。", "| 新規追加(水車) | ①-2 ○水車を回します。"], merged: "A3:A4" }, ["->1-2 new", "1-1>1-1 continued"]],
    ["two rows without a merged cell are the same split when the note counts them", [HEAD, "①-1 ○橋と池を直します。 | 2つの項目に分割 | ①-1 ○橋を直します。", "| | ①-2 ○池を直します。"], ["1-1>1-1+1-2 split"]],
    ["parts named by number stand together from wherever they are", [HEAD, "①-1 ○橋と池を直します。 | ①-1、①-3に分割 | ①-1 ○橋を直します。", "①-2 ○鳥を数えます。 | | ①-2 ○鳥を数えます。", "| | ①-3 ○池を直します。"], ["1-1>1-1+1-3 split", "1-2>1-2 continued"]],
    ["a part may say where it comes from", [HEAD, "①-1 ○橋と池を直します。 | | ①-1 ○橋を直します。", "①-2 ○鳥を数えます。 | | ①-2 ○鳥を数えます。", "| ①-1から分割 | ①-3 ○池を直します。"], ["1-1>1-1+1-3 split", "1-2>1-2 continued"]],
    ["a right cell merged over two items is a merger", { rows: [HEAD, "①-1 ○橋を直します。 | 2つの項目を統合 | ①-1 ○橋と池を直します。", "①-2 ○池を直します。 | |"], merged: "B3:B4 C3:C4 D3:D4" }, ["1-1+1-2>1-1 merged"]],
    ["a merger without merged cells, counted by its note", [HEAD, "①-1 ○橋を直します。 | 2つの項目を統合 | ①-1 ○橋と池を直します。", "①-2 ○池を直します。 | |"], ["1-1+1-2>1-1 merged"]],
    ["a number that is only mentioned ties nothing", [HEAD, "①-1 ○橋を直します。 | 現行①-2と調整済み | ①-1 ○橋を直します。", "①-2 ○池を直します。 | | ①-2 ○池を直します。", "| 新規追加。既存の①-1とは対象が異なる | ①-3 ○水車を回します。", "| 新規追加。①-2は継続、①-1を参照 | ①-4 ○花を植えます。", "| 現行①-1を含めて再編 | ①-5 ○水門を開けます。"], ["->1-3 new", "->1-4 new", "1-1>1-1+1-5 split", "1-2>1-2 continued"]],
    ["given up as an item, and worked into the text of another", [HEAD, "①-1 ○橋を直します。 | | ①-1 ○橋を直します。", "①-2 ○池を直します。 | 項目としては廃止し、①-1の本文に盛り込む |"], ["1-1>1-1 continued", "1-2>1-1 absorbed"]],
    ["divided among items that have rows of their own, which took it up", [HEAD, "①-1 ○橋を直します。 | | ①-1 ○橋を直します。", "①-2 ○池を直します。 | | ①-2 ○池を直します。", "①-3 ○水車を回します。 | ①-1、①-2に振り分けて記載 |"], ["1-1>1-1 continued", "1-2>1-2 continued", "1-3>1-1+1-2 absorbed"]],
    ["moved to items that have rows of their own", [HEAD, "①-1 ○橋を直します。 | | ①-1 ○橋を直します。", "①-2 ○池を直します。 | | ①-2 ○池を直します。", "①-3 ○水車を回します。 | ①-1、①-2へ移動 |"], ["1-1>1-1 continued", "1-2>1-2 continued", "1-3>1-1+1-2 split"]],
    ["members of a merger named by number", [HEAD, "①-1 ○橋を直します。 | 現行①-1、①-3を統合 | ①-1 ○橋と池を直します。", "①-2 ○鳥を数えます。 | | ①-2 ○鳥を数えます。", "①-3 ○池を直します。 | ①-1に統合 |"], ["1-1+1-3>1-1 merged", "1-2>1-2 continued"]],
    ["absorbed into a next number", [HEAD, "①-1 ○橋を直します。 | | ①-1 ○橋と池を直します。", "①-2 ○池を直します。 | ①-1に集約 |"], ["1-1>1-1 revised", "1-2>1-1 absorbed"]],
    ["absorbed into a current number means its successor", [HEAD, "①-1 ○橋を直します。 | | ①-3 ○橋と池を直します。", "①-2 ○池を直します。 | 現行①-1に集約 |", "①-3 ○鳥を数えます。 | | ①-1 ○鳥を数えます。"], ["1-1>1-3 revised", "1-2>1-3 absorbed", "1-3>1-1 continued"]],
    ["absorbed into something that was absorbed itself goes on to the end", [HEAD, "①-1 ○橋を直します。 | | ①-1 ○橋と池を直します。", "①-2 ○池を直します。 | ①-1に集約 |", "①-3 ○水草を刈ります。 | 現行①-2に集約 |"], ["1-1>1-1 revised", "1-2>1-1 absorbed", "1-3>1-1 absorbed"]],
    ["a circle of claims ends", [HEAD, "①-1 ○橋を直します。 | 現行①-2に集約 |", "①-2 ○池を直します。 | 現行①-1に集約 |", "①-3 ○鳥を数えます。 | | ①-1 ○鳥を数えます。"], ["1-1>- absorbed", "1-2>- absorbed", "1-3>1-1 continued"]],
    ["absorbed by name, where one item alone holds it", [HEAD, "①-1 ○橋を直します。 | | ①-1 ○水辺再生事業により橋を直します。", "①-2 ○池を直します。 | 水辺再生事業に統合 |"], ["1-1>1-1 revised", "1-2>1-1 absorbed"]],
    ["words that something was added make a next item alone new, not one that was there", [HEAD, "| 水車の公開を追加 | ①-1 ○水車を公開します。", "①-1 ○橋を直します。 | 手すりを追加 | ①-2 ○橋と手すりを直します。"], ["->1-1 new", "1-1>1-2 revised"]],
    ["a number changed to that of another row's item is a move", [HEAD, "①-1 ○橋を直します。 | ②-1に変更 |", "②道の整備 | | ②道の再生", "| | ②-1 ○橋を直します。", "②-1 ○道を直します。 | | ②-2 ○道を直します。"], ["1-1>2-1 moved", "2-1>2-2 continued"]],
    ["deleted and new", [HEAD, "①-1 ○橋を直します。 | 削除(完了したため) |", "| 新規追加(水車) | ①-1 ○水車を回します。"], ["->1-1 new", "1-1>- deleted"]],
    ["what is over was deleted, whatever the verb is said of", [HEAD, "①-1 ○橋を直します。 | 工事完了 |", "①-2 ○池を直します。 | 国の交付金終了 |", "①-3 ○鳥を数えます。 | 次期計画に記載なし |", "①-4 ○花を植えます。 | | ①-1 ○花を植えます。"], ["1-1>- deleted", "1-2>- deleted", "1-3>- deleted", "1-4>1-1 continued"]],
    ["rearranged into another item", [HEAD, "①-1 ○橋を直します。 | | ①-1 ○橋や池を直します。", "①-2 ○池を直します。 | 再編により①-1 |", "①-3 ○鳥を数えます。 | 事業名変更→①-1 |"], ["1-1>1-1 revised", "1-2>1-1 absorbed", "1-3>1-1 absorbed"]],
    ["a number that leaves out what is in front of its own row's", ["1-① 橋を直します。 | | 1-① 橋を直します。", "1-② 池を直します。 | | 1-② 池を直します。", "1-③ 沼を直します。 | ②に集約 |"], ["1-1>1-1 continued", "1-2>1-2 continued", "1-3>1-2 absorbed"]],
    ["numbers that begin anew count under their own heading", ["【水辺】 | | 【水辺】", "(1) 橋を直します。 | | (1) 橋を直します。", "(2) 池を直します。 | | (2) 池を直します。", "【道】 | | 【道】", "(1) 道を直します。 | | (1) 道を直します。", "(2) 花を植えます。 | (1)に集約 |"], ["1>1 continued", "1>1 continued", "2>1 absorbed", "2>2 continued"]],
    ["rows in the order of their numbers, and where each next item was", [HEAD, "①-1 ○橋を点検します。 | 旧①-2 | ①-1 ○池の鳥を数えます。", "①-2 ○池の鳥を数えます。 | 番号変更(旧①-3) | ①-2 ○花壇に花を植えます。", "①-3 ○花壇に花を植えます。 | 旧①-1から移動 | ①-3 ○橋を点検します。"], ["1-1>1-3 moved", "1-2>1-1 continued", "1-3>1-2 continued"]],
    ["a source named beside an item that plainly goes on is an addition to it", [HEAD, "①-1 ○古い橋を年に一度点検します。 | 旧①-2 | ①-1 ○古い橋を年に二度点検します。", "①-2 ○池の鳥を数えます。 | | ①-2 ○池の鳥を数えます。"], ["1-1>1-1 revised", "1-2>1-2 continued"]],
    ["deleted because absorbed is absorbed", [HEAD, "①-1 ○橋を直します。 | | ①-1 ○橋と池を直します。", "①-2 ○池を直します。 | 削除(①-1に集約) |"], ["1-1>1-1 revised", "1-2>1-1 absorbed"]],
    ["moved by a note to an item elsewhere", [HEAD, "①-1 ○橋を直します。 | ②-1へ移動 |", "②道の整備 | 施策②→施策② | ②道の再生", "| | ②-1 ○橋を直し、歩道も広げます。", "②-1 ○道を直します。 | | ②-2 ○道を直します。"], ["1-1>2-1 moved", "2-1>2-2 continued"]],
    ["moved by a note to a policy, on its own row", [HEAD, "①-1 ○橋を直します。 | 施策②へ移動 | ②-1 ○橋を直し、歩道も広げます。", "②道の整備 | 施策②→施策② | ②道の再生", "②-1 ○道を直します。 | | ②-2 ○道を直します。"], ["1-1>2-1 moved", "2-1>2-2 continued"]],
    ["moved because the heading's mapping does not name the target's policy", [HEAD, "①-1 ○橋を直します。 | | ②-1 ○橋を直し、歩道も広げます。", "②道の整備 | 施策②→施策② | ②道の再生", "②-1 ○道を直します。 | | ②-2 ○道を直します。"], ["1-1>2-1 moved", "2-1>2-2 continued"]],
    ["a new policy's heading makes its items new", [HEAD, "①-1 ○橋を直します。 | | ①-1 ○橋を直します。", "| 新規 | ②暑さ対策", "| | ②-1 ○木陰を増やします。", "| | ②-2 ○霧を撒きます。"], ["->2-1 new", "->2-2 new", "1-1>1-1 continued"]],
    ["a policy given up takes its items with it", [HEAD, "①-1 ○橋を直します。 | | ①-1 ○橋を直します。", "②花の道 | 廃止 |", "②-1 ○花を植えます。 | |"], ["1-1>1-1 continued", "2-1>- deleted"]],
    ["新規 beside a current item that it has nothing to do with", [HEAD, "①-1 ○古い橋を点検します。 | | ①-1 ○古い橋を点検します。", "①-2 ○鳥の数を調べます。 | 新規追加(水車) | ①-2 ○水車小屋を公開し、粉ひきを体験できるようにします。"], ["->1-2 new", "1-1>1-1 continued"]],
    ["新規 beside its plain predecessor is believed by the texts", [HEAD, "①-1 ○古い橋を年に一度点検します。 | 新規追加 | ①-1 ○古い橋を年に二度点検します。"], ["1-1>1-1 revised"]],
    ["of two items in the cell the one that 新規 names is new", [HEAD, "①-1 ○橋を直します。 | 新規追加(水車) | ①-1 ○橋と手すりを直します。⏎①-2 ○水車を回します。"], ["->1-2 new", "1-1>1-1 revised"]],
    ["several items in both cells are paired by their texts", [HEAD, "①-1 ○古い橋を直します。⏎①-2 ○池の鳥を数えます。 | | ①-1 ○池の鳥を春に数えます。⏎①-2 ○古い橋を急いで直します。"], ["1-1>1-2 revised", "1-2>1-1 revised"]],
    ["an item written again over two rows is one item split in two", [HEAD, "①-1 ○橋と池を直します。 | | ①-1 ○橋を直します。", "①-1 ○橋と池を直します。 | | ①-2 ○池を直します。"], ["1-1>1-1+1-2 split"]],
    ["〃 repeats the note above", [HEAD, "①-1 ○橋を直します。 | | ①-1 ○橋と池と道を直します。", "①-2 ○池を直します。 | ①-1に集約 |", "①-3 ○道を直します。 | 〃 |"], ["1-1>1-1 revised", "1-2>1-1 absorbed", "1-3>1-1 absorbed"]],
    ["moved to a policy, to the item there that is clearly alike and has no row of its own", [HEAD, "①-1 ○古い橋を直します。 | 施策②へ移動 |", "①-2 ○池を掘ります。 | | ①-1 ○池を掘ります。", "②道の整備 | 施策②→施策② | ②道の再生", "| | ②-1 ○古い橋を直し、歩道を広げます。", "| | ②-2 ○並木に花を植えます。"], ["->2-2 new", "1-1>2-1 moved", "1-2>1-1 continued"]],
    ["moved to a policy in which nothing is alike", [HEAD, "①-1 ○古い橋を直します。 | 施策②へ移動 |", "①-2 ○池を掘ります。 | | ①-1 ○池を掘ります。", "②道の整備 | 施策②→施策② | ②道の再生", "| | ②-1 ○並木に花を植えます。"], ["->2-1 new", "1-1>- moved", "1-2>1-1 continued"]],
    ["absorbed into a current number that was split: into the part that is closer", [HEAD, "①-1 ○橋の欄干と池の鳥を見守ります。 | 2つの項目に分割 | ①-1 ○橋の欄干を見守ります。⏎①-2 ○池の鳥を見守ります。", "①-2 ○池の鳥の巣箱を洗います。 | 現行①-1に集約 |"], ["1-1>1-1+1-2 split", "1-2>1-2 absorbed"]],
    ["absorbed into what was given up ends there", [HEAD, "①-1 ○橋を直します。 | 廃止 |", "①-2 ○池を直します。 | 現行①-1に集約 |", "①-3 ○鳥を数えます。 | | ①-1 ○鳥を数えます。"], ["1-1>- deleted", "1-2>- absorbed", "1-3>1-1 continued"]],
    ["taken in by a next item that names where it comes from", [HEAD, "①-1 ○橋を直します。 | | ①-1 ○橋を直します。", "| 現行①-2を取り込み | ①-2 ○水門を直します。", "①-2 ○溝を直します。 | |"], ["1-1>1-1 continued", "1-2>1-2 revised"]],
    ["deleted beside a number that it only resembles", [HEAD, "①-1 ○橋を直します。 | | ①-1 ○橋を直します。", "①-2 ○溝を直します。 | 削除（①-1と重複） |"], ["1-1>1-1 continued", "1-2>- deleted"]],
    ["merged with it is not said what", [HEAD, "①-1 ○橋を直します。 | | ①-1 ○橋を直します。", "①-2 ○溝を直します。 | 統合 |"], ["1-1>1-1 continued", "1-2>- absorbed"]],
    ["merged with a current number goes where that goes", [HEAD, "①-1 ○橋を直します。 | | ①-1 ○橋と溝を直します。", "①-2 ○溝を直します。 | 現行①-1と統合 |"], ["1-1+1-2>1-1 merged"]],
    ["of an item that goes on in its own row, a merger takes over the contents only", [HEAD, "①-1 ○橋を直します。 | | ①-1 ○橋を直します。", "①-2 ○溝を直します。 | 現行①-1の内容を含めて統合 | ①-2 ○溝と橋を直します。"], ["1-1>1-1 continued", "1-2>1-2 revised"]],
    ["absorbed by a name that is too short, or that two items hold", [HEAD, "①-1 ○橋を直します。 | | ①-1 ○水辺再生事業により橋を直します。", "①-2 ○堤を直します。 | | ①-2 ○水辺再生事業により堤を直します。", "①-3 ○溝を直します。 | 水辺再生事業に統合 |", "①-4 ○池を直します。 | 堤に統合 |"], ["1-1>1-1 revised", "1-2>1-2 revised", "1-3>- absorbed", "1-4>- absorbed"]],
    ["renumbered, on a row without its next item", [HEAD, "①-1 ○橋を直します。 | 番号を①-2に変更 |", "| | ①-2 ○橋を直します。"], ["1-1>1-2 moved"]],
    ["changed and sent to a number, on a row without a next item", [HEAD, "①-1 ○橋を直します。 | | ①-1 ○橋を直します。", "①-2 ○溝を直します。 | 事業名変更→①-1 |"], ["1-1>1-1 continued", "1-2>1-1 absorbed"]],
    ["rearranged with a current item that has no row of its own", [HEAD, "①-1 ○橋を直します。 | |", "| 現行①-1を含めて再編 | ①-1 ○橋と溝を直します。"], ["1-1>1-1 revised"]],
    ["moved from a current item, said on the next one's row", [HEAD, "①-1 ○橋を直します。 | |", "②道の整備 | 施策②→施策② | ②道の再生", "②-1 ○道を直します。 | | ②-1 ○道を直します。", "| 現行①-1から移動 | ②-2 ○橋を直します。"], ["1-1>2-2 moved", "2-1>2-1 continued"]],
    ["something in it has ended, and it goes on", [HEAD, "①-1 ○橋を直します。 | 補助金廃止 | ①-1 ○橋を直します。"], ["1-1>1-1 continued"]],
    ["numbers that restart under each heading", ["1 水辺の整備 | | 1 水辺の再生", "(1) 橋を直します。 | | (1) 橋を直し続けます。", "2 道の整備 | | 2 道の再生", "(1) 道を直します。 | | (1) 道を直し続けます。", "(2) 溝を掃除します。 | (1)に統合 |"], ["1-1>1-1 revised", "2-1>2-1 revised", "2-2>2-1 absorbed"]],
  ];
  test.each(cases)("%s", (_, rows, expected) => {
    expect(trace(rows).links).toEqual(expected);
  });

  test("a change-kind column alone tells new, given up and merged", () => {
    const { links, unexplained } = trace({
      header: ["No. | 現行計画 | 区分 | No. | 次期計画 | 担当課"],
      rows: ["1 | 橋を直します。 | 継続 | 1 | 橋を直します。 | 土木課", "2 | 池を直します。 | 統合 | 2 | 池と溝を直します。 | 土木課", "3 | 溝を直します。 | 統合 | | |", "4 | 花を植えます。 | 廃止 | | |", "| | 新規 | 3 | 水車を回します。 | 観光課"],
    });
    expect(links).toEqual(["->3 new", "1>1 continued", "2+3>2 merged", "4>- deleted"]);
    expect(unexplained).toEqual({ current: "-", next: "-" });
  });
});

describe("what nothing explains", () => {
  test.each([
    ["a current item alone", [HEAD, "①-1 ○橋を直します。 | |", "①-2 ○池を直します。 | | ①-1 ○池を直します。"], { current: "1-1", next: "-" }],
    ["a next item alone is new, and unexplained", [HEAD, "①-1 ○橋を直します。 | | ①-1 ○橋を直します。", "| | ①-2 ○池を直します。"], { current: "-", next: "1-2" }],
    ["継続 explains no item that stands alone", [HEAD, "①-1 ○橋を直します。 | 継続 |", "①-2 ○池を直します。 | | ①-1 ○池を直します。"], { current: "1-1", next: "-" }],
    ["新規 explains no current item that stands alone, and 廃止 no next one", [HEAD, "①-1 ○橋を直します。 | 新規追加(水車) |", "| 廃止 | ①-1 ○水車を回します。"], { current: "1-1", next: "1-1" }],
    ["復元 and 新規・拡充 explain a next item", [HEAD, "| 復元 | ①-1 ○水車を回します。", "| 新規・拡充 | ①-2 ○池を直します。", "①-1 ○橋を直します。 | | ①-3 ○橋を直します。"], { current: "-", next: "-" }],
    ["what is added to a part, or only considered, explains no next item", [HEAD, "| 後半に追加 | ①-1 ○水車を回します。", "| 新規追加を検討 | ①-2 ○池を直します。", "①-1 ○橋を直します。 | | ①-3 ○橋を直します。"], { current: "-", next: "1-1+1-2" }],
    ["再編 explains a current item that stands alone", [HEAD, "①-1 ○橋を直します。 | 再編 |", "①-2 ○池を直します。 | | ①-1 ○池を直します。"], { current: "-", next: "-" }],
    ["a remark explains why an item is gone", [HEAD, "①-1 ○橋を直します。 | 県の事業で対応しているため |", "①-2 ○池を直します。 | | ①-1 ○池を直します。"], { current: "-", next: "-" }],
  ])("%s", (_, rows, expected) => {
    expect(trace(rows).unexplained).toEqual(expected);
  });
});

describe("frames of the numbers in notes", () => {
  const swapped = [HEAD, "①-1 ○古い橋の欄干を直します。 | | ①-2 ○古い橋の欄干と床板を直します。", "①-2 ○池の鳥を数えます。 | | ①-1 ○池の鳥と魚を数えます。"];
  test.each([
    ["written out", [...swapped, "①-3 ○橋の床板を塗ります。 | 現行①-1に集約 |"], "1-1 current stated"],
    ["decided by the texts alone, and open", [...swapped, "①-3 ○古い橋の床板を塗ります。 | ①-1に集約 |"], "1-1 current text?"],
    ["decided by the texts the other way", [...swapped, "①-3 ○池の魚を数えます。 | ①-1に集約 |"], "1-1 next text?"],
    ["both readings mean the same", [HEAD, "①-1 ○橋を直します。 | | ①-1 ○橋と池を直します。", "①-2 ○池を直します。 | ①-1に集約 |"], "1-1 next same-target"],
    ["a number that only the next plan has", [...swapped, "| 新規追加(水車) | ①-4 ○水車を回します。", "①-3 ○水車小屋を守ります。 | ①-4に集約 |"], "1-4 next one-side-only"],
    ["a number listed with one that only the current plan has", [...swapped, "①-3 ○水草を刈ります。 | ①-1、①-3の一部に集約 |"], "1-1+1-3 current one-side-only"],
    ["members of a merger are current", [...swapped, "①-3 ○床板を塗ります。 | ①-1、①-2を統合 | ①-3 ○橋の床板を塗り、鳥を数えます。"], "1-1+1-2 current statement"],
    ["the row of the number itself names the item as what it is made of", [HEAD, "①-1 ○橋を直します。 | | ①-1 ○橋を直します。", "①-2 ○池を直します。 | ①-1に集約 |", "①-3 ○溝を直します。 | ①-4を統合 | ①-2 ○溝と水門を直します。", "①-4 ○水門を直します。 | ①-2に集約 |"], "1-2 next statement"],
    ["nothing goes into what was given up", [HEAD, "①-1 ○橋を直します。 | | ①-1 ○橋を直します。", "①-2 ○池を直します。 | 廃止 |", "①-3 ○溝を直します。 | | ①-2 ○溝と水門を直します。", "①-4 ○水門を直します。 | ①-2に集約 |"], "1-2 next statement"],
    ["a policy that the row's own next item stands below", ["①橋 | 施策①→施策① | ①橋", "①-1 ○橋を直します。 | | ①-1 ○橋を直します。", "②鳥 | 施策②→施策③ | ③鳥", "②-1 ○鳥を数えます。 | | ③-1 ○鳥を数えます。", "③道 | 施策③→施策② | ②道", "③-1 ○道を直します。 | | ②-1 ○道を直します。", "④花 | |", "④-1 ○花を植えます。 | 施策②へ | ②-2 ○花を植えます。"], "2 next statement"],
    ["the number that the row's own next item has", [HEAD, "①-1 ○橋を直します。 | | ①-1 ○橋を直します。", "①-2 ○池を直します。 | ①-3へ | ①-3 ○池を直します。", "| 新設 | ①-2 ○水車を回します。", "①-3 ○鳥を数えます。 | 廃止 |"], "1-3 next statement"],
    ["再掲 is said within one plan", [...swapped, "| 新規(再掲①-1) | ①-3 ○池の鳥と魚を数えます。"], "1-1 next statement"],
    ["right of an arrow, and left of it", [...swapped, "①-3 ○水草を刈ります。 | ①-2→①-1 |"], "1-1 next arrow"],
    ["left of an arrow", [...swapped, "①-3 ○水草を刈ります。 | ①-1→ |"], "1-1 current arrow"],
    ["what is renumbered gets a number of the next plan", [...swapped, "①-3 ○水草を刈ります。 | 番号を①-1に変更 |"], "1-1 next statement"],
    ["what is split goes to numbers of the next plan", [...swapped, "①-3 ○水草を刈ります。 | ①-1、①-2に分割 |"], "1-1+1-2 next statement"],
    ["what is divided beside one of the numbers", [...swapped, "①-3 ○水草と浮草を刈ります。 | 2つに分割（①-2、①-3） | ①-3 ○水草を刈ります。"], "1-2+1-3 next statement"],
    ["what moves goes to a number that nothing else has", [HEAD, "①-1 ○橋を直します。 | | ①-1 ○橋を直します。", "| | ①-2 ○草を刈ります。", "①-2 ○池を直します。 | | ①-3 ○池を直します。", "①-3 ○鳥を数えます。 | ①-2へ移動 |"], "1-2 next statement"],
    ["nothing goes into itself", [HEAD, "①-1 ○古い橋の欄干を直します。 | ①-1に集約 |", "①-2 ○池の鳥を数えます。 | | ①-1 ○池の鳥を数え、橋の欄干を直します。"], "1-1 next statement"],
    ["where a new item comes from is the current plan", [...swapped, "| ①-1から独立 | ①-3 ○床板を塗ります。"], "1-1 current arrow"],
    ["what members of a merger go into is the item beside it", [...swapped, "①-3 ○水草を刈ります。 | ①-1、①-3を①-3に統合 | ①-3 ○橋を直し、水草を刈ります。"], "1-3 next statement"],
    ["the plan in which the item has the name in front of its number", [...swapped, "①-3 ○水草を刈ります。 | 古い橋の欄干（①-1）に集約 |"], "1-1 current statement"],
    ["the other plan, where that one has the name", [...swapped, "①-3 ○水草を刈ります。 | 池の鳥と魚（①-1）に集約 |"], "1-1 next statement"],
    ["one that only the next plan has beside one that neither has", [...swapped, "| 新規追加(水車) | ①-4 ○水車を回します。", "①-3 ○水草を刈ります。 | ①-4、①-9に集約 |"], "1-4+1-9 next one-side-only"],
    ["on a heading, the policy that its items went to", ["①橋 | | ①橋", "①-1 ○橋を直します。 | | ①-1 ○橋を直します。", "②鳥 | 施策②→施策③ | ③鳥", "②-1 ○鳥を数えます。 | | ③-1 ○鳥を数えます。", "③花 | 施策②に統合 |", "| | ②草木", "③-1 ○花を植えます。 | | ②-1 ○花を植えます。"], "2 next text?"],
    ["a number that neither plan has", [...swapped, "①-3 ○水草を刈ります。 | ①-9に集約 |"], "1-9 null unknown"],
  ])("%s", (_, rows, expected) => {
    expect(trace(rows).frames.at(-1)).toBe(expected);
  });

  test("a legend below the table settles them", () => {
    const rows = [...swapped, "①-3 ○古い橋の床板を塗ります。 | ①-1に集約 |", "※作業経過等欄の番号は第2期計画(案)の番号。現行計画の番号には「現行」を付す。 | | |"];
    expect(trace(rows).frames.at(-1)).toBe("1-1 next legend");
  });

  test("the policies' mapping settles a number that only one reading lets be", () => {
    const rows = [
      "①橋 | 施策①→施策② | ②橋と道", "①-1 ○橋を直します。 | | ②-1 ○橋を直します。", "①-2 ○溝を掃除します。 | ②-1に集約 |",
      "②鳥 | 施策②→施策① | ①鳥と魚", "②-1 ○鳥を数えます。 | | ①-1 ○鳥を数えます。",
    ];
    expect(trace(rows).frames).toContain("2-1 next policy-mapping");
  });
});

describe("links that people judged", () => {
  const rows = [HEAD, "①-1 ○橋を直します。 | |", "| | ①-1 ○欄干を塗り替えます。"];
  const judged = (verdict: JudgedLink["verdict"], hash?: string) => (sheet: ComparisonSheet): readonly JudgedLink[] => {
    const [from, to] = [[sheet.current.items[0].id], [sheet.next.items[0].id]];
    return [{ from, to, kind: "revised", verdict, textHash: hash ?? linkTextHash(sheet, from, to), who: "企画課" }];
  };

  test("a confirmed link stands and explains both items", () => {
    const { links, unexplained, lineage } = trace(rows, judged("confirmed"));
    expect(links).toEqual(["1-1>1-1 revised"]);
    expect(unexplained).toEqual({ current: "-", next: "-" });
    expect(lineage.links[0].evidence).toEqual([{ source: "person", who: "企画課", suspect: false }]);
  });

  test("a confirmed split takes the place of the smaller link that it completes", () => {
    const split = [HEAD, "①-1 ○橋と欄干を直します。 | | ①-1 ○橋を直します。", "| | ①-2 ○欄干を塗り替えます。"];
    const { links, unexplained, lineage } = trace(split, (sheet) => {
      const [from, to] = [[sheet.current.items[0].id], sheet.next.items.map(({ id }) => id)];
      return [{ from, to, kind: "split", verdict: "confirmed", textHash: linkTextHash(sheet, from, to), who: "企画課" }];
    });
    expect(links).toEqual(["1-1>1-1+1-2 split"]);
    expect(unexplained).toEqual({ current: "-", next: "-" });
    expect(lineage.links[0].evidence.map(({ source }) => source)).toEqual(["row", "policy", "person"]);
  });

  test("it is suspect as soon as a text is not the one that was judged", () => {
    expect(trace(rows, judged("confirmed", "other")).lineage.links[0].evidence).toEqual([{ source: "person", who: "企画課", suspect: true }]);
  });

  test("a rejected link goes, unless its texts have changed since", () => {
    const paired = [HEAD, "①-1 ○橋を直します。 | | ①-1 ○欄干を塗り替えます。"];
    expect(trace(paired, judged("rejected")).links).toEqual(["->1-1 new"]);
    expect(trace(paired, judged("rejected", "other")).links).toEqual(["1-1>1-1 revised"]);
  });

  test("a confirmed link that the sheet shows keeps what it rests on; the links beside it stay as they are", () => {
    const two = [HEAD, "①-1 ○橋を直します。 | | ①-1 ○橋を直します。", "①-2 ○池を直します。 | | ①-2 ○池を直します。"];
    const { lineage } = trace(two, judged("confirmed"));
    expect(lineage.links.map(({ evidence }) => evidence.map(({ source }) => source))).toEqual([["row", "policy", "person"], ["row", "policy"]]);
  });

  test("a rejected link goes alone", () => {
    const two = [HEAD, "①-1 ○橋を直します。 | | ①-1 ○欄干を塗り替えます。", "①-2 ○池を直します。 | | ①-2 ○池を直します。"];
    expect(trace(two, judged("rejected")).links).toEqual(["->1-1 new", "1-2>1-2 continued"]);
  });
});

describe("what a link rests on", () => {
  const sourcesOf = (small: SmallSheet | readonly string[]) => trace(small).lineage.links.map(({ kind, evidence }) => [kind, ...evidence.map(({ source }) => source)].join(" "));

  test("a row; the heading's mapping where there is one; a note and the texts where something is claimed", () => {
    expect(sourcesOf(["①水辺の整備 | | ①水辺の再生", "①-1 ○橋を直します。 | | ①-1 ○橋を直します。"])).toEqual(["continued row policy"]);
    expect(sourcesOf([HEAD, "①-1 ○橋と池を直します。 | | ①-1 ○橋を直します。⏎①-2 ○池を直します。"])).toEqual(["split row policy text"]);
    expect(sourcesOf([HEAD, "①-1 ○橋を直します。 | | ①-1 ○橋と池を直します。", "①-2 ○池を直します。 | ①-1に集約 |"])).toEqual(["revised row policy", "absorbed note policy text"]);
    expect(sourcesOf(["1 橋を直します。 | | 1 橋を直します。", "2 池を直します。 | | 2 池を直します。"])).toEqual(["continued row", "continued row"]);
  });

  test("the rows of a merger once, as merged", () => {
    const { lineage } = trace({ rows: [HEAD, "①-1 ○橋を直します。 | 2つの項目を統合 | ①-1 ○橋と池を直します。", "①-2 ○池を直します。 | |"], merged: "B3:B4 C3:C4 D3:D4" });
    const [{ evidence }] = lineage.links;
    expect(evidence.map(({ source }) => source)).toEqual(["row", "policy", "text"]);
    expect(evidence[0]).toMatchObject({ source: "row", merged: true });
  });

  test("links stand in the order of the current items, then of the next items that began", () => {
    const { lineage } = trace([HEAD, "①-1 ○橋を直します。 | ①-2に集約 |", "| 新規 | ①-1 ○水車を回します。", "①-2 ○池を直します。 | | ①-2 ○池を直します。", "①-3 ○花を植えます。 | 廃止 |"]);
    expect(lineage.links.map(({ kind }) => kind)).toEqual(["absorbed", "continued", "deleted", "new"]);
  });
});
