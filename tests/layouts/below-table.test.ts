import { checkLines } from "./check-lines";

/** The last row of the one table that the lines hold, and what is found in it. */
function tableOf(...lines: readonly string[]) {
  const { table, sheet, findings } = checkLines(lines);
  return {
    last: table.bodyBottom + 1,
    current: sheet.current.items.map(({ key, text }) => `${key} ${text}`.trim()),
    next: sheet.next.items.map(({ key, text }) => `${key} ${text}`.trim()),
    headings: sheet.current.policies.map(({ title }) => title),
    pillars: table.columns.pillars.length,
    found: findings.map(({ code }) => code),
  };
}

const ROWS = [
  "現行計画|経過|次期計画|関係課",
  "①相談支援||①相談支援|",
  "①-1 ○身近な地域で相談できる体制の充実を図ります。||①-1 ○身近な地域で相談できる体制の充実を図ります。|障福",
  "①-2 ○研修会を開催し、支援者の資質の向上に努めます。||①-2 ○研修会を開催し、支援者の資質の向上に努めます。|障福、生学",
];
const EMPTY = "|||";

describe("what stands below a table is none of its rows", () => {
  test.each<readonly [string, readonly string[]]>([
    ["how the departments are called", ["担当課は令和７年４月１日現在の名称です。組織改編により変更となる場合があります。"]],
    ["short names", ["略称：障福…障がい福祉課、生学…生涯学習課"]],
    ["short names behind a mark", ["○略称　障福：障がい福祉課、生学：生涯学習課"]],
    ["short names below their title", ["＜課名の略称＞", "障福＝障がい福祉課", "生学＝生涯学習課"]],
    ["one short name", ["障福＝障がい福祉課"]],
    ["a source", ["参考：県の障害者計画"]],
    ["a source below its title", ["（参考）", "県の障害者計画を踏まえています。"]],
    ["the numbers", ["表中の番号は次期計画の番号です。"]],
    ["the numbers behind a bullet", ["・番号は次期計画の番号です。", "・担当課は調整中のものを含みます。"]],
    ["the numbers behind a number", ["１　番号は次期計画の番号です。"]],
    ["a mark", ["☆印は重点的に取り組むものを示します。"]],
    ["a footnote of two lines", ["※番号は次期計画の番号である。", "　障福は障がい福祉課、生学は生涯学習課をいう。"]],
    ["a remark of two lines", ["注）番号は次期計画の番号である。", "生学は生涯学習課をいう。"]],
    ["a legend", ["凡例", "○：継続"]],
    ["numbered remarks", ["（備考）", "１　番号は次期計画の番号である。", "２　担当課は調整中のものを含む。"]],
    ["marked remarks", ["備考", "・番号は次期計画の番号である。", "・担当課は調整中のものを含む。"]],
    ["a table of short names", ["【略称】", "障福|障がい福祉課||", "生学|生涯学習課||"]],
    ["a table of short names with titles", ["略称|正式名称||", "障福|障がい福祉課||", "生学|生涯学習課||"]],
    ["who made it and when", ["作成：企画課||令和７年８月|"]],
    ["what the marks of an evaluation mean", ["達成状況：◎達成　○概ね達成　△一部未達　×未達"]],
    ["what one mark means", ["（達成状況）◎：達成"]],
    ["the end", ["|||以上"]],
    ["the end in dashes", ["|||―以上―"]],
    ["the date", ["|||令和７年８月 作成"]],
    ["several", ["※番号は次期計画の番号である。", EMPTY, "略称：障福…障がい福祉課", "", "|||以上"]],
  ])("%s", (_, lines) => {
    const behind = tableOf(...ROWS, EMPTY, ...lines);
    expect([behind.last, behind.found, behind.current.length]).toEqual([4, [], 2]);
    const directly = tableOf(...ROWS, ...lines);
    expect([directly.last, directly.found, directly.current.length]).toEqual([4, [], 2]);
  });

  test.each(["次期計画の素案は９月に公表します。", "今後の予定", "障がい福祉課"])("words without a number behind an empty row: %s", (line) => {
    expect(tableOf(...ROWS, EMPTY, line)).toMatchObject({ last: 4, found: [] });
  });

  test("in the first of the columns of 柱, which stay columns of marks", () => {
    const { pillars, last, found } = tableOf(
      "計画の柱|<|現行計画|経過|次期計画|関係課",
      "預ける|守る|^|^|^|^",
      "●||①保育||①保育|",
      "||①-1 ○人材の確保に努めます。||①-1 ○人材の確保に努めます。|保育課",
      "||||| ".trim(),
      "○略称　こ政：こども政策課|||||",
    );
    expect([pillars, last, found]).toEqual([2, 4, []]);
  });
});

describe("what one plan alone has at the end of a table stays an item", () => {
  const last = (...lines: readonly string[]) => tableOf(...ROWS, ...lines);

  test.each<readonly [string, readonly string[]]>([
    ["behind an empty row", [EMPTY, "①-3 ○手話の講座を開きます。|||"]],
    ["directly below", ["①-3 ○手話の講座を開きます。|||"]],
    ["below a footnote", ["※調整中", "①-3 ○手話の講座を開きます。|||"]],
    ["below short names", ["略称：障福…障がい福祉課", "①-3 ○手話の講座を開きます。|廃止||"]],
    ["below a numbered remark's title", ["（備考）", "①-3 ○手話の講座を開きます。|||"]],
  ])("a vanished one %s", (_, lines) => {
    const { current, found } = last(...lines);
    expect(current).toContain("1-3 手話の講座を開きます。");
    expect(found.includes("L301")).toBe(!lines[1]?.includes("廃止"));
  });

  test.each<readonly [string, readonly string[]]>([
    ["with its number", [EMPTY, "||①-3 ○手話の講座を開きます。|"]],
    ["without one", [EMPTY, "||○手話の講座を開きます。|"]],
    ["without number and mark", [EMPTY, "||手話の講座を開きます。|"]],
    ["without a number, with its department", [EMPTY, "||手話の講座を開きます。|障福"]],
  ])("a new one %s", (_, lines) => {
    expect(last(...lines).next.at(-1)).toContain("手話の講座を開きます。");
  });

  test("a new heading with an item", () => {
    expect(last(EMPTY, "②学び|||", "②-1 ○手話の講座を開きます。|||")).toMatchObject({ last: 7, headings: ["相談支援", "学び"] });
  });

  test("where items have no numbers", () => {
    const rows = ["現行計画|経過|次期計画|関係課", ...["相談の窓口を設けます。", "訪問を行います。", "名簿を整えます。"].map((text) => `${text}||${text}|障福`)];
    expect(tableOf(...rows, EMPTY, "手話の講座を開きます。|||").current).toHaveLength(4);
    expect(tableOf(...rows, EMPTY, "略称：障福…障がい福祉課").current).toHaveLength(3);
  });
});
