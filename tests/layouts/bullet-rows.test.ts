import type { Side } from "../../src/core/plan/model";
import { formatCell } from "../../src/core/sheet/address";
import { checkLines } from "./check-lines";

/** A sheet's items and findings. */
function checkOf(...lines: readonly string[]) {
  const table = checkLines(lines);
  const items = (side: Side) => table.sheet[side].items.map(({ key, text }) => [key, ...text.split("\n")].join(" "));
  return {
    current: items("current"),
    next: items("next"),
    places: table.sheet.next.items.map(({ at }) => formatCell(at)),
    found: table.findings.map(({ code, at }) => `${code} ${formatCell(at)}`),
    unread: table.sheet.unreadRows.map(({ row }) => row + 1),
    drafts: table.findings.flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits)),
  };
}

const HEADER = "現行|次期|変更内容|担当";
const MORE = [
  "1-7 集いの場を設ける。|1-7 集いの場を設ける。|変更なし|福祉課",
  "1-8 冊子を作る。|1-8 冊子を作る。|変更なし|福祉課",
  "1-9 研修を行う。|1-9 研修を行う。|変更なし|福祉課",
  "1-10 名簿を整える。|1-10 名簿を整える。|変更なし|福祉課",
];
/** Numbers enough that most texts have one. */
const few = (...lines: readonly string[]) => checkOf(HEADER, ...lines, ...MORE);
const seven = ["1-3", "1-4", "1-5", "1-6"].map((label) => `${label} ${label}の取組を進める。|${label} ${label}の取組を進める。|変更なし|福祉課`);

describe("what an item is measured by", () => {
  test.each(["【指標】講座の参加者数", "〔成果指標〕講座の参加者数", "指標：講座の参加者数", "KPI：講座の参加者数"])("%s is no item and no part of one, however long", (name) => {
    const { next, found, unread } = few("1-1 講座を開く。|1-1 講座を開く。|変更なし|福祉課", `${name} 4,000人|${name}（オンラインを含む延べ人数） 4,200人→5,000人||`, "1-2 会を支援する。|1-2 会を支援する。|変更なし|福祉課", ...seven);
    expect([next.slice(0, 2), found, unread]).toEqual([["1-1 講座を開く。", "1-2 会を支援する。"], [], []]);
  });
});

describe("bullets below a numbered item go on with it", () => {
  const rows = [
    "1-1 見守りの輪を広げる。|1-1 見守りの輪を広げる。|協定先を追加|福祉課",
    "・民生委員による訪問|・民生委員による訪問||",
    "・新聞店との協定|・新聞店や宅配業者との協定||",
    "1-2 相談の窓口を知らせる。|1-2 相談の窓口を知らせる。|変更なし|福祉課",
    "・広報紙への掲載|・広報紙への掲載||",
    "・出張の相談会|・出張の相談会||",
    "・動画の配信|・動画の配信||",
  ];

  test.each<readonly [string, readonly string[]]>([
    ["where numbers are more", [HEADER, ...rows, ...seven, ...MORE]],
    ["where bullets are more, and the numbered rows alone have departments", [HEADER, ...rows]],
    ["where numbers have a column of their own", ["番号|現行|番号|次期|変更内容|担当", ...rows.map((row) => row.replaceAll(/(^|\|)(1-[12]) /g, "$1$2|").replaceAll(/(^|\|)・/g, "$1|・"))]],
  ])("%s", (_, lines) => {
    const { current, next, found, unread } = checkOf(...lines);
    expect(current.slice(0, 2)).toEqual(["1-1 見守りの輪を広げる。 ・民生委員による訪問 ・新聞店との協定", "1-2 相談の窓口を知らせる。 ・広報紙への掲載 ・出張の相談会 ・動画の配信"]);
    expect(next[0]).toBe("1-1 見守りの輪を広げる。 ・民生委員による訪問 ・新聞店や宅配業者との協定");
    expect(next.every((item) => item.startsWith("1-"))).toBe(true);
    expect([found, unread]).toEqual([[], []]);
  });

  test("a changed bullet makes 変更なし untrue, and is shown at the item's own cell", () => {
    const { found, places } = checkOf(HEADER, ...rows.map((row) => row.replace("協定先を追加", "変更なし")));
    expect(found).toEqual(["L308 B2"]);
    expect(places).toEqual(["B2", "B5"]);
  });

  test("a plan in which they are more follows the one in which numbers are", () => {
    const { current, next, found } = checkOf(
      HEADER,
      "1-1 見守りの輪を広げる。|1-1 見守りの輪を広げる。|変更なし|",
      "・民生委員による訪問|・民生委員による訪問||",
      "1-2 相談の窓口を知らせる。|1-2 相談の窓口を知らせる。|一部削除|",
      "・広報紙への掲載|・広報紙への掲載||",
      "・出張の相談会|||",
      "|1-3 集いの場を設ける。|新規|",
      "|1-4 研修を行う。|新規|",
    );
    expect([current.length, next.length]).toEqual([2, 4]);
    expect(found.filter((each) => !each.startsWith("D"))).toEqual([]);
  });

  test("a bullet that one plan alone has does not end the list of the other", () => {
    const { next, found } = few(
      "1-1 見守りの輪を広げる。|1-1 見守りの輪を広げる。|訪問を追加|福祉課",
      "・民生委員による訪問|||",
      "・新聞店との協定|・新聞店との協定||",
      "・声かけ|－||",
      "・安否の確認|・安否の確認||",
      "1-2 相談の窓口を知らせる。|1-2 相談の窓口を知らせる。|変更なし|福祉課",
    );
    expect(next[0]).toBe("1-1 見守りの輪を広げる。 ・新聞店との協定 ・安否の確認");
    expect(found.filter((each) => !each.startsWith("N"))).toEqual([]);
  });

  test("同左 among the bullets takes the line across", () => {
    const { next, found } = few("1-1 見守りの輪を広げる。|1-1 見守りの輪を広げる。|変更なし|福祉課", "・民生委員による訪問|同左||", "・新聞店との協定|・新聞店との協定||");
    expect(next[0]).toBe("1-1 見守りの輪を広げる。 ・民生委員による訪問 ・新聞店との協定");
    expect(found.filter((each) => !each.startsWith("N"))).toEqual([]);
  });

  test("a note beside a bullet says that its item changes in part, whatever it says of the bullet", () => {
    const { found } = few(
      "1-1 見守りの輪を広げる。|1-1 見守りの輪を広げる。|変更なし|福祉課",
      "・民生委員による訪問|・民生委員による訪問|変更なし|",
      "|・新聞店との協定|新規追加（協定）|",
      "1-2 相談の窓口を知らせる。|1-2 相談の窓口を知らせる。|変更なし|福祉課",
      "・出張の相談会||廃止|",
      "・動画の配信|（1-3へ移動）||",
      "1-3 世帯に出向く。|1-3 世帯に出向く。|変更なし|福祉課",
      "|・動画の配信|1-2から移動|",
      "1-4 文化を伝える。|1-4 文化を伝える。|変更なし|福祉課",
      "・祭りの支援||廃止|",
      "・踊りの支援||^|",
    );
    expect(found.filter((each) => !each.startsWith("N"))).toEqual([]);
  });

  test("words in brackets go on with the item where both plans have them", () => {
    const { next, found } = few("1-1 見守りの輪を広げる。|1-1 見守りの輪を広げる。|協定先を追加|福祉課", "（協定先：新聞店）|（協定先：新聞店、宅配業者）||", "1-2 相談の窓口を知らせる。|1-2 相談の窓口を知らせる。|変更なし|福祉課", "（参考）県の計画の項目|||", "|（調整中）||");
    expect(next.slice(0, 2)).toEqual(["1-1 見守りの輪を広げる。 （協定先：新聞店、宅配業者）", "1-2 相談の窓口を知らせる。"]);
    expect(found.filter((each) => !each.startsWith("N"))).toEqual([]);
  });

  test("a note that is missing is not written beside a bullet", () => {
    const { drafts } = checkOf("現行|次期|作業経過等|担当", "1-1 見守りの輪を広げる。|1-1 見守り支援事業により輪を広げる。||福祉課", "|・新聞店との協定|新規追加（協定）|", ...MORE.map((row) => row.replace("変更なし", "今のまま続ける")));
    expect(drafts.flatMap((edit) => (edit.type === "cell" ? [formatCell(edit.at)] : []))).toEqual(["C2"]);
  });
});

describe("bullets that are items of their own", () => {
  test("with a department in their row", () => {
    const { next } = few("1-1 見守りの輪を広げる。|1-1 見守りの輪を広げる。|変更なし|福祉課", "・民生委員による訪問|・民生委員による訪問|変更なし|健康課");
    expect(next.slice(0, 2)).toEqual(["1-1 見守りの輪を広げる。", " 民生委員による訪問"]);
  });

  test("below headings that have the numbers", () => {
    const { next } = checkOf(
      HEADER,
      ...["見守り", "相談"].flatMap((title, at) => [`1-${at + 1} ${title}|1-${at + 1} ${title}||`, ...["訪問を行います。", "協定を結びます。", "名簿を整えます。"].map((text) => `・${title}の${text}|・${title}の${text}|変更なし|福祉課`)]),
    );
    expect(next).toHaveLength(6);
  });

  test("below a heading, or behind an empty row", () => {
    const { next } = few("1-1 見守りの輪を広げる。|1-1 見守りの輪を広げる。|変更なし|福祉課", "|||", "・民生委員による訪問|・民生委員による訪問||");
    expect(next[0]).toBe("1-1 見守りの輪を広げる。");
  });
});
