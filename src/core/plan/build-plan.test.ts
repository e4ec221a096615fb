import { locate } from "../locate/locate";
import type { Area } from "../sheet/address";
import { formatCell } from "../sheet/address";
import { snapshotOfTexts } from "../sheet/snapshot";
import { buildPlan } from "./build-plan";
import type { ComparisonSheet, Side } from "./model";

const HEADER = "現行計画|作業経過等|第2期計画(案)|関係課";
const FILLER = [
  "①暮らしを支える取組||①暮らしを支える取組|",
  "①-1 ○見守りの輪を広げ、孤立を防ぎます。||①-1 ○見守りの輪を広げ、孤立を防ぎます。|福祉課",
  "①-2 ○買い物の支援を行い、暮らしを守ります。||①-2 ○買い物の支援を行い、暮らしを守ります。|商工課",
  "①-3 ○通院の足を確保し、健康を支えます。||①-3 ○通院の足を確保し、健康を支えます。|健康課",
];

/** A sheet of lines with cells between |, "/" for a line break in a cell, under a plain header and three plain items. */
function plan(lines: readonly string[], more: { merged?: readonly Area[]; header?: string; filler?: readonly string[] } = {}): ComparisonSheet {
  const texts = [more.header ?? HEADER, ...(more.filler ?? FILLER), ...lines].map((line) => line.split("|").map((text) => text.replaceAll("/", "\n")));
  const sheet = snapshotOfTexts("検討", texts, { merged: more.merged ?? [] });
  const { tables } = locate(sheet, null);
  expect(tables).toHaveLength(1);
  return buildPlan(sheet, tables[0]);
}

const keys = (sheet: ComparisonSheet, side: Side) => sheet[side].items.map(({ key }) => key);
const added = (sheet: ComparisonSheet, side: Side) => sheet[side].items.slice(3);
const staff = (sheet: ComparisonSheet) => added(sheet, "next").map(({ departments }) => departments.map(({ name }) => name));

describe("headings and items", () => {
  test("a heading that comes again with the same or no title is the same policy", () => {
    const sheet = plan(["②働く場づくり||②働く場づくり|", "①暮らしを支える取組(続き)||①|", "①-4 ○住まいの相談に応じます。||①-4 ○住まいの相談に応じます。|建築課"]);
    expect(sheet.current.policies.map(({ key, places }) => [key, places.length])).toEqual([["1", 2], ["2", 1]]);
    expect(sheet.next.policies.map(({ key, places }) => [key, places.length])).toEqual([["1", 2], ["2", 1]]);
    expect(added(sheet, "next")[0]).toMatchObject({ policy: sheet.next.policies[0].id, under: sheet.next.policies[0].id });
  });

  test("so is one with its number beside it in a column of both plans; not one with another number", () => {
    const sheet = plan([], {
      header: "分野|現行計画|変更点|第2期計画(案)|関係課",
      filler: [
        "1.住まい|1.住まいの方針||1.住まいの方針|",
        "|ア 空き家の相談に応じます。||ア 空き家の相談に応じます。|建築課",
        "|イ 公営住宅を直します。||イ 公営住宅を直します。|建築課",
        "2.緑|2.緑の方針||2.緑の方針|",
        "|ア 公園の遊具を直します。||ア 公園の遊具を直します。|公園課",
        "|3.川の方針||3.川の方針|",
        "|ア 川の草を刈ります。||ア 川の草を刈ります。|河川課",
      ],
    });
    expect(sheet.next.policies.map(({ key, title, places }) => [key, title, places.length])).toEqual([["1", "住まい", 2], ["2", "緑", 2], ["3", "川の方針", 1]]);
  });

  test("items without numbers stand under their heading without one", () => {
    const sheet = plan([], {
      filler: ["【住まい】||【住まい】|", "・空き家の相談に応じます。||・空き家の相談に応じます。|建築課", "・公営住宅を直します。||・公営住宅を直します。|建築課", "【緑】||【緑】|", "・公園の遊具を直します。||・公園の遊具を直します。|公園課", "・花壇に花を植えます。||・花壇に花を植えます。|公園課"],
    });
    const [homes, green] = sheet.next.policies.map(({ id }) => id);
    expect(sheet.next.items.map(({ under }) => under)).toEqual([homes, homes, green, green]);
  });

  test("where numbers stand on titles only, the texts below them are the items", () => {
    const sheet = plan([], {
      filler: [
        "基本方針1 学ぶ力||基本方針1 学ぶ力|",
        "施策1 授業の改善||施策1 授業の改善|",
        "・全校で少人数の指導を行います。||・全校で少人数の指導を行います。|学校教育課",
        "||・端末を家に持ち帰り、自ら学びます。|学校教育課",
        "施策2 読書の推進||施策2 読書の推進|",
        "・朝の読書に取り組みます。||・朝の読書に取り組みます。|学校教育課",
      ],
    });
    expect(sheet.next.policies.map(({ key }) => key)).toEqual(["1", "1-1", "1-2"]);
    expect(sheet.next.items.map(({ key, departments }) => [key, departments.length])).toEqual([["", 1], ["", 1], ["", 1]]);
    expect(sheet.current.items).toHaveLength(2);
  });

  test.each(["（削る）", "(①-1に統合)", "→②-1へ", "①-1に統合", "取りやめ"])("%s in a plan's cell says what became of the row and is no item", (words) => {
    const sheet = plan([`①-4 ○住まいの相談に応じます。||${words}|`]);
    expect(keys(sheet, "next")).toEqual(["1-1", "1-2", "1-3"]);
    expect(sheet.notes.map(({ text }) => text)).toEqual([words]);
  });

  test.each(["①-4 ○相談を2か所へ移行します。", "公園へ3分で行ける道"])("%s is an item all the same", (words) => {
    expect(added(plan([`①-4 ○住まいの相談に応じます。||${words}|建築課`]), "next")).toHaveLength(1);
  });

  test.each([
    ["一 and (一)", ["第一 暮らし", "一 見守り", "（一） 声かけを広げます。", "（二） 講座を開きます。", "二 学び", "（一） 教材を配ります。"]],
    ["(1) and 1)", ["目標1 暮らし", "(1) 見守り", "1) 声かけを広げます。", "2) 講座を開きます。", "(2) 学び", "1) 教材を配ります。"]],
  ])("%s are two levels", (_, lines) => {
    const sheet = plan([], { filler: lines.map((line) => `${line}||${line}|${line.endsWith("。") ? "福祉課" : ""}`) });
    expect(keys(sheet, "next")).toEqual(["1-1-1", "1-1-2", "1-2-1"]);
  });

  test("a title without a number beside a numbered heading is a heading, beside a numbered item an item", () => {
    const sheet = plan(["②働く場づくり||働く場づくり|", "②-1 ○就労の相談に応じます。||就労の相談|"]);
    expect(sheet.next.policies.map(({ title }) => title)).toContain("働く場づくり");
    expect(added(sheet, "next").map(({ text }) => text)).toEqual(["就労の相談"]);
  });

  test("notes below numbered items make no headings of these", () => {
    const sheet = plan(["・出前講座を開きます。||・出前講座を開きます。|", "・案内を配ります。||・案内を配ります。|", "・窓口を置きます。||・窓口を置きます。|"]);
    expect(keys(sheet, "next")).toEqual(["1-1", "1-2", "1-3"]);
  });

  test("numbered titles above repeated headers are headings of both plans", () => {
    const sheet = plan(["|||", "Ⅱ 運動|||", HEADER, "(1) 歩く道を整えます。||(1) 歩く道を整えます。|健康課"], {
      header: "Ⅰ 食生活|||",
      filler: [HEADER, "(1) 朝食を広めます。||(1) 朝食を広めます。|健康課", "(2) 減塩を勧めます。||(2) 減塩を勧めます。|健康課"],
    });
    expect(keys(sheet, "current")).toEqual(["1-1", "1-2", "2-1"]);
    expect(sheet.next.policies.map(({ key, title }) => [key, title])).toEqual([["1", "食生活"], ["2", "運動"]]);
  });

  test("words on one side alone, amid running numbers or with nothing below, are unread, not a heading", () => {
    const sheet = plan(["||後日追記|", "①-4 ○山を守ります。||①-4 ○山を守ります。|農林課", "||担当課と協議中|", "②学び||②学び|", "②-1 ○川を守ります。||②-1 ○川を守ります。|河川課"]);
    expect(sheet.unreadRows.map(({ at, text }) => [formatCell(at), text])).toEqual([["C6", "後日追記"], ["C8", "担当課と協議中"]]);
    expect(sheet.next.policies.map(({ title }) => title)).toEqual(["暮らしを支える取組", "学び"]);
  });

  test("a title on one side alone under which numbering begins is a heading", () => {
    const sheet = plan(["||新しい柱|", "||①-1 ○山を守ります。|農林課"]);
    expect(sheet.unreadRows).toEqual([]);
    expect(sheet.next.policies.map(({ title }) => title)).toEqual(["暮らしを支える取組", "新しい柱"]);
  });

  test("a row of totals with its count is a subtotal", () => {
    const sheet = plan(["計 3項目||計 3項目|"]);
    expect(sheet.bands.at(-1)?.kind).toBe("subtotal");
    expect(sheet.next.policies).toHaveLength(1);
  });

  test("short titles of chapters do not keep a table of few items from being found", () => {
    const sheet = plan(["第1節 学校||第1節 学校|", "1 教材を配ります。||1 教材を配ります。|学校課"], {
      filler: ["第1章 暮らし||第1章 暮らし|", "第1節 福祉||第1節 福祉|", "1 見守りを広げます。||1 見守りを広げます。|福祉課", "第2章 学び||第2章 学び|"],
    });
    expect(keys(sheet, "next")).toEqual(["1-1-1", "2-1-1"]);
  });

  test("one number with two titles is two policies", () => {
    const sheet = plan(["①別の題名||①別の題名|"]);
    expect(sheet.next.policies.map(({ id, title }) => [id, title])).toEqual([
      ["policy:next:1#1", "暮らしを支える取組"],
      ["policy:next:1#2", "別の題名"],
    ]);
  });

  test("equal numbers are told apart by their ordinals", () => {
    const sheet = plan(["||①-3 ○もう一つの項目を設けます。|福祉課"]);
    expect(sheet.next.items.map(({ id }) => id).slice(2)).toEqual(["next:1-3#1", "next:1-3#2"]);
  });

  test("a sentence without a number is an item, a short title without one a heading, a bullet below an item its continuation", () => {
    const sheet = plan([
      "||○若い世代の居場所を設け、悩みを聞きます。|福祉課",
      "・相談窓口の周知||・相談窓口の周知|",
      "重点の取組||重点の取組|",
    ]);
    expect(added(sheet, "next").map(({ key, text }) => [key, text])).toEqual([["", "若い世代の居場所を設け、悩みを聞きます。\n・相談窓口の周知"]]);
    expect(sheet.next.policies.map(({ title }) => title)).toEqual(["暮らしを支える取組", "重点の取組"]);
    expect(sheet.unreadRows).toEqual([]);
  });

  test("several items in one cell, each with its place", () => {
    const sheet = plan(["①-4 ○山を守ります。||①-4 ○山を守ります。/①-5 ○川を守ります。|農林課/河川課/農林課"]);
    expect(added(sheet, "next").map(({ key, at }) => [key, formatCell(at), at.start, at.end])).toEqual([["1-4", "C6", 0, 12], ["1-5", "C6", 13, 25]]);
    expect(staff(sheet)).toEqual([["農林課", "河川課"], ["農林課"]]);
  });

  test("a merged right-hand cell over two rows ties two current items to one next item", () => {
    const merged = [1, 2, 3].map((column) => ({ top: 5, left: column, bottom: 6, right: column }));
    const sheet = plan(["①-4 ○山を守ります。|2つの項目を統合|①-4 ○山と川を守ります。|農林課", "①-5 ○川を守ります。|||"], { merged });
    const band = sheet.bands.find(({ current }) => current.length === 2);
    expect(band).toMatchObject({ top: 5, bottom: 6, current: ["current:1-4#1", "current:1-5#1"], next: ["next:1-4#1"], notes: [0] });
    expect(staff(sheet)).toEqual([["農林課"]]);
  });
});

describe("words that stand for something else", () => {
  test("－ is nothing, 新規 and 廃止 in a plan's own cell say what became of the row", () => {
    const sheet = plan(["－||①-4 ○山を守ります。|農林課", "新規||①-5 ○川を守ります。|河川課", "①-4 ○海を守ります。||(廃止)|"]);
    expect(keys(sheet, "current")).toEqual(["1-1", "1-2", "1-3", "1-4"]);
    expect(keys(sheet, "next")).toEqual(["1-1", "1-2", "1-3", "1-4", "1-5"]);
    expect(sheet.notes.map(({ at, column, statements }) => [formatCell(at), column, statements.map(({ kind }) => kind)])).toEqual([
      ["A7", "change-kind", ["added"]],
      ["C8", "change-kind", ["deleted"]],
    ]);
  });

  test("where an item went may stand in its place, in any words of a note", () => {
    const words = ["廃止（R6）", "→①-1", "（①-1に含める）", "（事業終了）", "R6で終了", "（検討中）", "廃止（類似事業に統合）", "記載なし"];
    const sheet = plan(words.map((word, at) => `①-${at + 4} ○海を守ります。||${word}|`));
    expect(added(sheet, "next")).toEqual([]);
    expect(sheet.notes.map(({ text, statements }) => [text, statements.map(({ kind }) => kind)])).toEqual([
      ["廃止（R6）", ["deleted"]], ["→①-1", ["moved"]], ["（①-1に含める）", ["absorbed"]], ["（事業終了）", ["deleted"]], ["R6で終了", ["deleted"]], ["（検討中）", ["pending"]],
      ["廃止（類似事業に統合）", ["deleted", "absorbed"]], ["記載なし", ["nothing-there"]],
    ]);
  });

  test("a title that names an end or a merger is an item without a number", () => {
    const sheet = plan(["||学校給食センターの統合|学校課", "||古い健診の廃止|健康課"]);
    expect(added(sheet, "next").map(({ text }) => text)).toEqual(["学校給食センターの統合", "古い健診の廃止"]);
  });

  test("同左 is the item across, with its number and text", () => {
    const sheet = plan(["①-4 ○山を守ります。||同左|農林課", "①-5 ○川を守ります。||①-5 (同左)|河川課"]);
    expect(added(sheet, "next").map(({ key, text }) => [key, text])).toEqual([["1-4", "山を守ります。"], ["1-5", "川を守ります。"]]);
    expect(staff(sheet)).toEqual([["農林課"], ["河川課"]]);
  });

  test("同左 without a number, in a table with a column of numbers, has lost it", () => {
    const more = { header: "No.|現行計画|No.|次期計画|関係課", filler: ["1|見守りの輪を広げます。|1|見守りの輪を広げ、支えます。|福祉課", "2|買い物を支えます。|2|買い物と通院を支えます。|商工課", "3|公園を直します。|3|同左|公園課"] };
    const sheet = plan(["4|山を守ります。||同左|農林課"], more);
    expect(added(sheet, "next").map(({ key, text }) => [key, text])).toEqual([["", "山を守ります。"]]);
  });

  test("欠番 leaves a number out on purpose", () => {
    const sheet = plan(["①-4 ○山を守ります。||①-4 欠番|", "||①-5 ○川を守ります。|河川課"]);
    expect(keys(sheet, "next")).toEqual(["1-1", "1-2", "1-3", "1-5"]);
    expect(sheet.next.vacant.map(({ key, at }) => [key, formatCell(at)])).toEqual([["1-4", "C6"]]);
  });

  test("a tag on a next item says what became of it; the current plan's own tags say it only where they give up", () => {
    const sheet = plan(["||①-4 【新規】○山を守ります。|農林課", "①-4 【新規】○海を守ります。||①-5 【拡充】○海を広く守ります。|漁港課", "①-5 【廃止】○沼を守ります。|||"]);
    expect(added(sheet, "next").map(({ key, mark, text }) => [key, mark, text])).toEqual([["1-4", "○", "山を守ります。"], ["1-5", "○", "海を広く守ります。"]]);
    expect(sheet.notes.map(({ at, statements }) => [formatCell(at), statements.map(({ kind, start, end }) => [kind, start, end])])).toEqual([
      ["C6", [["added", 5, 7]]],
      ["C7", [["goes-on", 5, 7]]],
      ["A8", [["deleted", 5, 7]]],
    ]);
  });

  test("再掲 is an intended repetition", () => {
    const sheet = plan(["||①-3 ○通院の足を確保し、健康を支えます。(再掲)|健康課", "||①-3 【再掲】通院の足を確保し、健康を支えます。|健康課"]);
    expect(added(sheet, "next").map(({ repeated }) => repeated)).toEqual([true, true]);
  });

  test("〃 and 同上 repeat the note and the departments above them", () => {
    const sheet = plan(["|新規追加(山)|①-4 ○山を守ります。|農林課/観光課", "|〃|①-5 ○川を守ります。|〃", "|同上|①-6 ○海を守ります。|同上"]);
    expect(sheet.notes.map(({ statements }) => statements.map(({ kind, start, end }) => [kind, start, end]))).toEqual([
      [["added", 0, 7]],
      [["added", 0, 1]],
      [["added", 0, 2]],
    ]);
    expect(staff(sheet)).toEqual([["農林課", "観光課"], ["農林課", "観光課"], ["農林課", "観光課"]]);
  });
});

describe("departments", () => {
  test("those of a heading hold for its items that have none of their own", () => {
    const sheet = plan(["②働く場づくり||②働く場づくり|商工課", "||②-1 ○起業を支えます。|", "||②-2 ○就農を支えます。|農政課"]);
    expect(added(sheet, "next").map(({ departments }) => departments.map(({ name, inherited }) => [name, inherited]))).toEqual([
      [["商工課", true]],
      [["農政課", false]],
    ]);
  });

  test("those of a heading hold for no item where the others write their own: a blank one is forgotten", () => {
    const sheet = plan(["②働く場づくり||②働く場づくり|商工課", "||②-1 ○起業を支えます。|商工課", "||②-2 ○就農を支えます。|農政課", "||②-3 ○就職を支えます。|", "||②-4 ○販路を広げます。|観光課"]);
    expect(staff(sheet)).toEqual([["商工課"], ["農政課"], [], ["観光課"]]);
  });

  test("more than two of three items must write their own for a blank to be forgotten", () => {
    const heading = "②働く場づくり||②働く場づくり|商工課";
    expect(staff(plan([heading, "||②-1 ○起業を支えます。|商工課", "||②-2 ○就農を支えます。|農政課", "||②-3 ○就職を支えます。|"]))).toEqual([["商工課"], ["農政課"], ["商工課"]]);
  });

  test("those of a heading hold below its lower headings, unless these have their own", () => {
    const lines = ["第2章 まち||第2章 まち|都市課", "第1節 道||第1節 道|", "(1) 歩道を広げます。||(1) 歩道を広げます。|", "第2節 緑||第2節 緑|公園課", "(1) 花を植えます。||(1) 花を植えます。|"];
    const sheet = plan(lines, { filler: ["第1章 海||第1章 海|", "第1節 港||第1節 港|", "(1) 港を直します。||(1) 港を直します。|港湾課"] });
    expect(sheet.next.items.map(({ departments }) => departments.map(({ name, inherited }) => [name, inherited]))).toEqual([[["港湾課", false]], [["都市課", true]], [["公園課", true]]]);
  });

  test("each row beside an item of several rows may name its own, and the same one once more", () => {
    const merged = [0, 2].map((column) => ({ top: 5, left: column, bottom: 7, right: column }));
    expect(staff(plan(["①-4 ○山を守ります。||①-4 ○山を守ります。|農林課", "|||観光課", "|||農林課"], { merged }))).toEqual([["農林課", "観光課"]]);
  });

  test("調整中 in brackets behind a department is pending too", () => {
    const [item] = added(plan(["||①-4 ○山を守ります。|農林課（調整中）"]), "next");
    expect([item.departments.map(({ name }) => name), item.departmentsPending]).toEqual([["農林課"], true]);
  });

  test("－ and 未定 are none; 調整中 and 未定 are pending", () => {
    const sheet = plan(["||①-4 ○山を守ります。|－", "||①-5 ○川を守ります。|調整中", "||①-6 ○海を守ります。|未定"]);
    expect(staff(sheet)).toEqual([[], [], []]);
    expect(added(sheet, "next").map(({ departmentsPending }) => departmentsPending)).toEqual([false, true, true]);
  });

  test("one cell merged over rows of several items is all of theirs", () => {
    const sheet = plan(["||①-4 ○山を守ります。|農林課/観光課", "||①-5 ○川を守ります。|"], { merged: [{ top: 5, left: 3, bottom: 6, right: 3 }] });
    expect(staff(sheet)).toEqual([["農林課", "観光課"], ["農林課", "観光課"]]);
  });
});

describe("policies", () => {
  test("are called as they are first called at all, 続き left out where they come again", () => {
    const sheet = plan(["②||②|", "②-1 ○山を守ります。||②-1 ○山を守ります。|農林課", "②自然を守る||②自然を守る|", "②-2 ○海を守ります。||②-2 ○海を守ります。|水産課", "②自然を守る（続き）||②自然を守る（続き）|"]);
    expect(sheet.next.policies.map(({ title, places }) => [title, places.map((place) => place.title)])).toEqual([["暮らしを支える取組", ["暮らしを支える取組"]], ["自然を守る", ["", "自然を守る", "自然を守る（続き）"]]]);
  });

  test("without a number are the same only in the same place", () => {
    const sheet = plan([], {
      filler: ["第1章 海||第1章 海|", "【取組】||【取組】|", "(1) 港を直します。||(1) 港を直します。|港湾課", "【取組】||【取組】|", "(2) 船を直します。||(2) 船を直します。|港湾課", "第2章 山||第2章 山|", "【取組】||【取組】|", "(1) 道を直します。||(1) 道を直します。|農林課"],
    });
    expect(sheet.next.policies.map(({ id, places, parent }) => [id, places.length, parent])).toEqual([
      ["policy:next:1#1", 1, null],
      ["policy:next:#1", 2, "policy:next:1#1"],
      ["policy:next:2#1", 1, null],
      ["policy:next:#2", 1, "policy:next:2#1"],
    ]);
  });

  test("have the pillar marks of the row where they stand first", () => {
    const sheet = plan([], {
      header: "柱|現行計画|作業経過等|第2期計画(案)|関係課",
      filler: FILLER.map((line, at) => `${at === 0 ? "●" : ""}|${line}`),
    });
    expect([sheet.next.policies[0].pillars, sheet.next.items[0].policy]).toEqual([["●"], sheet.next.policies[0].id]);
  });

  test("an item under another heading than its number's is of the policy that its number names", () => {
    const sheet = plan(["②働く場づくり||②働く場づくり|", "||①-4 ○山を守ります。|農林課"]);
    expect(added(sheet, "next")[0]).toMatchObject({ policy: "policy:next:1#1", under: "policy:next:2#1" });
  });

  test("words on one side alone are headings where they are many", () => {
    const lines = ["見守り", "声かけ", "買い物"].flatMap((title, at) => [`||${title}|`, `①-${at + 4} ○山を${at}度守ります。||①-${at + 4} ○山を${at}度守ります。|農林課`]);
    const sheet = plan(lines);
    expect([sheet.unreadRows, sheet.next.policies.map(({ title }) => title)]).toEqual([[], ["暮らしを支える取組", "見守り", "声かけ", "買い物"]]);
  });
});

describe("keys", () => {
  const chapters = (lines: readonly string[]) => plan(lines, { filler: [] });

  test("a label that repeats its heading's number stays as it is", () => {
    const sheet = chapters(["第1章 自然||第1章 自然|", "①-1 ○山を守ります。||①-1 ○山を守ります。|農林課", "①-2 ○川を守ります。||①-2 ○川を守ります。|農林課", "第2章 まち||第2章 まち|", "②-1 ○緑を守ります。||②-1 ○緑を守ります。|公園課"]);
    expect(keys(sheet, "next")).toEqual(["1-1", "1-2", "2-1"]);
  });

  test("numbers that begin again under each heading take the heading's in front", () => {
    const sheet = chapters(["第1章 自然||第1章 自然|", "(1) 山を守ります。||(1) 山を守ります。|農林課", "(2) 川を守ります。||(2) 川を守ります。|農林課", "第2章 まち||第2章 まち|", "(1) 緑を守ります。||(1) 緑を守ります。|公園課"]);
    expect(keys(sheet, "next")).toEqual(["1-1", "1-2", "2-1"]);
  });

  test("numbers that run on across headings stay one set", () => {
    const sheet = chapters(["Ⅰ 自然||Ⅰ 自然|", "1 山を守ります。||1 山を守ります。|農林課", "2 川を守ります。||2 川を守ります。|農林課", "Ⅱ まち||Ⅱ まち|", "3 緑を守ります。||3 緑を守ります。|公園課", "4 道を守ります。||4 道を守ります。|道路課"]);
    expect(keys(sheet, "next")).toEqual(["1", "2", "3", "4"]);
  });

  test("headings that only one side writes number the items of both", () => {
    const sheet = chapters(["第1章 自然|||", "(1) 山を守ります。||(1) 山を守ります。|農林課", "(2) 川を守ります。||(2) 川を守ります。|農林課", "第2章 まち|||", "(1) 緑を守ります。||(1) 緑を守ります。|公園課", "(2) 道を守ります。||(2) 道を守ります。|道路課"]);
    expect(keys(sheet, "current")).toEqual(["1-1", "1-2", "2-1", "2-2"]);
    expect(keys(sheet, "next")).toEqual(["1-1", "1-2", "2-1", "2-2"]);
  });

  test("one level of numbers is items only", () => {
    const sheet = chapters(["1 山を守ります。||1 山を守ります。|農林課", "2 川を守ります。||2 川を守ります。|河川課"]);
    expect(keys(sheet, "next")).toEqual(["1", "2"]);
    expect(sheet.next.policies).toEqual([]);
  });

  test("one label in another form does not make a level of its own", () => {
    const sheet = plan(["||①-4 ○山を守ります。|農林課", "||1-5 ○川を守ります。|河川課", "||①-(6) ○海を守ります。|水産課", "||(7) 空を守ります。|環境課"]);
    expect(keys(sheet, "next")).toEqual(["1-1", "1-2", "1-3", "1-4", "1-5", "1-6", "7"]);
    expect(sheet.next.policies).toHaveLength(1);
  });
});

describe("a column that both plans share", () => {
  const shared = (header: string, lines: readonly string[]) => plan(lines, { header, filler: [] });

  test("one that counts the rows numbers both plans; a row without an item leaves its number out", () => {
    const sheet = shared("No.|現行|改正案|改正理由|担当課", ["1|山を守ります。|山を育てます。||農林課", "2|川を守ります。||廃止|", "3||海を守ります。|新規|水産課"]);
    expect(keys(sheet, "current")).toEqual(["1", "2"]);
    expect(keys(sheet, "next")).toEqual(["1", "3"]);
    expect([sheet.current, sheet.next].map(({ vacant }) => vacant.map(({ key }) => key))).toEqual([["3"], ["2"]]);
  });

  test("one that names each row carries the numbers of both plans", () => {
    const sheet = shared("施策名|現行計画の内容|次期計画の内容|備考", ["① 山|山を守ります。|山を育てます。|", "② 川|川を守ります。|川を育てます。|", "③ 海|海を守ります。|海を育てます。|"]);
    expect([keys(sheet, "current"), keys(sheet, "next")]).toEqual([["1", "2", "3"], ["1", "2", "3"]]);
    expect(sheet.next.policies).toEqual([]);
  });

  test("one that holds for several rows is a heading of both", () => {
    const sheet = shared("基本目標|現行の取組|見直し後の取組|見直しの内容", ["1 自然|(1) 山を守ります。|(1) 山を育てます。|", "|(2) 川を守ります。|(2) 川を育てます。|", "2 まち|(1) 道を守ります。|(1) 道を育てます。|"]);
    expect([keys(sheet, "current"), keys(sheet, "next")]).toEqual([["1-1", "1-2", "2-1"], ["1-1", "1-2", "2-1"]]);
    expect(sheet.current.policies.map(({ title }) => title)).toEqual(["自然", "まち"]);
  });
});

describe("rows", () => {
  test("subtotals and blanks are neither items nor unread", () => {
    const sheet = plan(["小計||3件|", "|||", "①-4 ○山を守ります。||①-4 ○山を守ります。|農林課"]);
    expect(sheet.bands.map(({ kind }) => kind).slice(5)).toEqual(["subtotal", "blank", "item"]);
    expect(sheet.unreadRows).toEqual([]);
  });

  test("a row whose text stands in no column of the table's ends is reported with its text", () => {
    const header = "区分外|現行計画|作業経過等|第2期計画(案)|関係課";
    const filler = FILLER.map((line) => `|${line}`);
    const sheet = plan(["はみ出した覚え書き||||", "|①-4 ○山を守ります。||①-4 ○山を守ります。|農林課"], { header, filler });
    expect(keys(sheet, "next")).toEqual(["1-1", "1-2", "1-3", "1-4"]);
  });

  test("single marks and footnotes are nothing that somebody should have read", () => {
    const sheet = plan(["|||", "①-4 ○山を守ります。||①-4 ○山を守ります。|農林課", "||※案|", "||・|", "①-5 ○海を守ります。||①-5 ○海を守ります。|水産課"]);
    expect(sheet.unreadRows).toEqual([]);
  });

  test("a mark in a column of kinds says what the sheet's legend says", () => {
    const sheet = plan([], {
      header: "現行計画|区分|第2期計画(案)|関係課",
      filler: ["①-1 ○山を守ります。|○|①-1 ○山を守ります。|農林課", "|◎|①-2 ○海を守ります。|水産課", "①-2 ○沼を守ります。|×||", "①-3 ○川を守ります。|○|①-3 ○川を守ります。|河川課", "※◎：新規　○：継続　×：廃止|||"],
    });
    expect(sheet.notes.map(({ text, statements }) => [text, statements.map(({ kind, start, end }) => [kind, start, end])])).toEqual([
      ["○", [["goes-on", 0, 1]]],
      ["◎", [["added", 0, 1]]],
      ["×", [["deleted", 0, 1]]],
      ["○", [["goes-on", 0, 1]]],
    ]);
  });

  test("an empty body is a plan without items", () => {
    const sheet = plan([]);
    expect(sheet.bands).toHaveLength(5);
  });
});
