import type { Side } from "../../src/core/plan/model";
import { formatCell } from "../../src/core/sheet/address";
import { checkLines } from "./check-lines";

const HEADER = "現行|次期|備考|担当課";

/** A sheet's items, the next plan's departments, and what is found in it. */
function checkOf(...lines: readonly string[]) {
  const { sheet, findings } = checkLines(lines);
  const items = (side: Side) => sheet[side].items.map(({ key, text }) => `${key} ${text}`);
  return {
    current: items("current"),
    next: items("next"),
    departments: sheet.next.items.map(({ departments }) => departments.map(({ name }) => name).join("・")),
    found: findings.filter(({ severity }) => severity !== "info").map(({ code, at }) => `${code} ${formatCell(at)}`),
  };
}

/** A row in which both plans say the same. */
const same = (text: string, note = "変更なし", department = "健康課") => `${text}|${text}|${note}|${department}`;
/** A row that both plans alone have. */
const bare = (text: string) => same(text, "", "");
const first = [HEADER, same("(1) 減塩を進める。"), same("(2) 歩く会を開く。")];
const last = same("(4) 窓口を設ける。");
/** A sheet whose third item stands in the given rows. */
const third = (...rows: readonly string[]) => checkOf(...first, ...rows, last);

describe("one text broken over several rows", () => {
  test.each<readonly [string, readonly string[], string]>([
    ["behind a comma", [same("(3) 健診を勧め、"), bare("電話をかける。")], "健診を勧め、電話をかける。"],
    ["behind a particle", [same("(3) 健診の案内を"), bare("家に届ける。")], "健診の案内を家に届ける。"],
    ["amid a word, where texts end with a stop", [same("(3) 健診の案内状を届け、電"), bare("話もかける。")], "健診の案内状を届け、電話もかける。"],
    ["over three rows", [same("(3) 健診の案内を"), bare("家に届け、"), bare("電話をかける。")], "健診の案内を家に届け、電話をかける。"],
    ["a paragraph that begins with また", [same("(3) 健診を勧める。"), bare("　また、電話をかける。")], "健診を勧める。\nまた、電話をかける。"],
    ["below one cell of departments", ["(3) 健診を勧める。|(3) 健診を勧める。|変更なし|健康課", "電話をかける。|電話をかける。|^|^"], "健診を勧める。\n電話をかける。"],
    ["behind the header of the next page", [same("(3) 健診を勧め、電"), HEADER, bare("話をかける。")], "健診を勧め、電話をかける。"],
    ["with its number once more on the next page", [same("(3) 健診を勧め、電"), HEADER, bare("(3) 話をかける。")], "健診を勧め、電話をかける。"],
  ])("%s", (_, rows, text) => {
    const read = third(...rows);
    expect(read.next).toEqual(["1 減塩を進める。", "2 歩く会を開く。", `3 ${text}`, "4 窓口を設ける。"]);
    expect(read.current).toEqual(read.next);
    expect(read.found).toEqual([]);
  });

  test("below one number", () => {
    const row = (number: string, text: string, beside = "変更なし|健康課") => `${number}|${text}|${number}|${text}|${beside}`;
    const read = checkOf("番号|現行|番号|次期|備考|担当課", row("1", "減塩を進める。"), row("2", "歩く会を開く。"), row("^", "集いを開く。", "^|^"), row("3", "窓口を設ける。"));
    expect(read).toMatchObject({ next: ["1 減塩を進める。", "2 歩く会を開く。\n集いを開く。", "3 窓口を設ける。"], found: [] });
  });

  test("in one plan only", () => {
    expect(third("(3) 健診を勧める。|(3) 健診を勧め、|内容の充実|健康課", "|電話をかける。||")).toMatchObject({ found: [] });
    expect(third("(3) 健診を勧め、|(3) 健診を勧める。|内容の整理|健康課", "電話をかける。|||")).toMatchObject({ found: [] });
  });

  test("the whole text is compared", () => {
    expect(third(same("(3) 健診を勧め、"), "電話をかける。|手紙を出す。||").found).toEqual(["L308 B4"]);
  });

  test("a department beside the rest is the item's, once", () => {
    const read = third(same("(3) 健診を勧め、"), same("電話と", "", "総務課"), same("手紙で知らせる。", "", "健康課"));
    expect(read).toMatchObject({ departments: ["健康課", "健康課", "健康課・総務課", "健康課"], found: [] });
  });

  test("a note beside the rest speaks of the item", () => {
    expect(third("(3) 健診を勧め、|(3) 健診を勧め、||健康課", "電話をかける。|手紙を出す。|文言修正|").found).toEqual([]);
  });

  test("every text, in short lines", () => {
    const read = checkOf(
      HEADER,
      bare("１　運動"),
      same("(1) 歩く会を毎年四月"),
      "に開きます。|と十月に開いて、参加||",
      "|した方に記念の品を贈||",
      "|ります。||",
      same("(2) 体操の指導者を養成する講座を開", "変更なし", "スポーツ課"),
      same("きます。", "", "健康課"),
      "|(3) 公園に健康器具を|新規|健康課",
      "|置きます。||",
      "(3) 相談に応じる職員|(4) 相談に応じる職員|番号のみ変|健康課",
      same("を窓口に置きます。", "更", ""),
    );
    expect(read.current.map((item) => item.split(" ")[0])).toEqual(["1-1", "1-2", "1-3"]);
    expect(read.next).toEqual(["1-1 歩く会を毎年四月と十月に開いて、参加した方に記念の品を贈ります。", "1-2 体操の指導者を養成する講座を開きます。", "1-3 公園に健康器具を置きます。", "1-4 相談に応じる職員を窓口に置きます。"]);
    expect(read.departments).toEqual(["健康課", "スポーツ課・健康課", "健康課", "健康課"]);
    expect(read.found.filter((each) => !each.startsWith("L308"))).toEqual([]);
  });
});

describe("a row without a number that is no rest of a text", () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ["an item that has lost its number", [same("健診を勧める。")], ["N104 A4", "N104 B4"]],
    ["an item that has lost number and department", [bare("健診を勧める。")], ["N104 A4", "N104 B4"]],
    ["an item that has lost its number, below a text that breaks off", [same("(3) 健診を勧め、"), "(4) 集いを開く。|集いを開く。|変更なし|健康課"], ["N104 B5"]],
    ["a remark", ["会議で確かめる|||"], ["S002 A4"]],
    ["a heading", [bare("高齢の方の健康"), same("(3) 健診を勧める。")], []],
  ])("%s", (_, rows, expected) => {
    const { found } = third(...rows);
    expect(found.filter((each) => !/^(N101|N102|D401)/.test(each))).toEqual(expected);
  });

  test("an item that ends with no stop, as the others", () => {
    const { next, found } = checkOf(HEADER, same("(1) 減塩の推進"), same("(2) 歩く会"), bare("高齢の方"), same("(3) 健診"), same("(4) 窓口"));
    expect([next, found]).toEqual([["1 減塩の推進", "2 歩く会", "3 健診", "4 窓口"], []]);
  });

  test("items below numbered headings", () => {
    const { next, found } = checkOf(HEADER, ...[1, 2].flatMap((at) => [bare(`${at} 取組${at}の推進`), ...["朝", "昼", "夜"].map((time) => same(`${time}の会を、町の${at}番の館で開く。`))]));
    expect([next.length, found]).toEqual([6, []]);
  });
});
