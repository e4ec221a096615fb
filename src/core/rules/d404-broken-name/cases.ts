import type { RuleCases } from "../tester";

const table = (...names: string[]) => ["①見守り | | ①見守り |", ...names.map((name, index) => `①-${index + 1} ○取組その${index + 1} | | ①-${index + 1} ○取組その${index + 1} | ${name}`)];

export const cases: RuleCases = {
  finds: [
    {
      name: "a line break inside a name of the roster",
      rows: table("市民課", "生涯活躍推⏎進室"),
      roster: ["市民課,", "生涯活躍推進室,"],
      findings: [
        {
          message: "line-break",
          says: "「生涯活躍推進室」が途中で改行されています。",
          cells: "D4",
          fixes: [{ title: "「生涯活躍推進室」につなげる", applicability: "safe", cells: { D4: "生涯活躍推進室" } }],
        },
      ],
    },
    {
      name: "a line break inside a name that stands whole elsewhere",
      rows: table("生涯活躍推進室", "市民課⏎生涯活躍推⏎進室"),
      findings: [
        {
          message: "line-break",
          says: "「生涯活躍推進室」が途中で改行されています。",
          cells: "D4",
          marks: "生涯活躍推⏎進室",
          fixes: [{ title: "「生涯活躍推進室」につなげる", applicability: "safe", cells: { D4: "市民課⏎生涯活躍推進室" } }],
        },
      ],
    },
    {
      name: "a line break inside a name that stands nowhere else: the line below is no department's name by itself",
      rows: table("市民課⏎移住・定住⏎推進課", "生涯学習ス⏎ポーツ課", "市民課"),
      findings: [
        {
          message: "line-break",
          says: "「移住・定住推進課」が途中で改行されています。",
          cells: "D3",
          marks: "移住・定住⏎推進課",
          fixes: [{ title: "「移住・定住推進課」につなげる", applicability: "review", cells: { D3: "市民課⏎移住・定住推進課" } }],
        },
        {
          message: "line-break",
          says: "「生涯学習スポーツ課」が途中で改行されています。",
          cells: "D4",
          fixes: [{ title: "「生涯学習スポーツ課」につなげる", applicability: "review", cells: { D4: "生涯学習スポーツ課" } }],
        },
      ],
    },
  ],
  silent: [
    { name: "short names set as wide as the others", rows: table("総　務　課", "産　業　課", "健康福祉課、総　務　課", "総務課") },
    { name: "推進課 below a department, and below an abbreviation where it stands by itself elsewhere", rows: table("福祉課⏎推進課", "コミ推⏎推進課", "推進課", "推進課⏎市民課") },
    { name: "a department below an abbreviation in katakana", rows: table("コミ⏎スポーツ課", "コミ⏎デジタル課⏎市民課", "市民課") },
    { name: "the office of a committee on the line below it", rows: table("選挙管理委員会⏎事務局", "農業委員会⏎事務局⏎市民課", "市民課") },
    { name: "two departments on lines of their own that ran together in another cell", rows: table("福祉課⏎健康課", "福祉課⏎健康課", "福祉課健康課") },
    { name: "a line break between two names", rows: table("市民課⏎生涯活躍推進室", "市民課") },
    { name: "abbreviations below each other", rows: table("コミ推⏎各庁舎総企", "コミ推⏎各庁舎総企", "コミ推") },
    { name: "a blank between a division, its department and a section of that", rows: table("福祉部　福祉課", "福祉課　地域福祉係", "福祉部　福祉課　庶務係", "福祉部福祉課", "福祉課地域福祉係") },
    { name: "a board on the line above its department", rows: table("教育委員会⏎学校教育課", "教育委員会学校教育課", "市長公室⏎秘書課", "市長公室秘書課") },
    { name: "a blank before the word for others", rows: table("健康課　他", "健康課他", "健康課 ほか", "健康課他、福祉課") },
    { name: "a space between two names", rows: table("市民課　福祉課", "市民課", "福祉課") },
  ],
};
