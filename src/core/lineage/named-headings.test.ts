import { tracedRows } from "./traced-rows";

const HEAD = "現行 | 次期（案） | 変更内容 | 担当課";

/** What became of the item of 学びの場 whose row has no next item and bears a note. */
const sent = (note: string) =>
  tracedRows(
    HEAD,
    "(1) 川と下水道 | (1) 川と下水道 | | ",
    "① 堤防を直します。 | ① 堤防を直します。 | | 河川課",
    "(2) 学びの場 | (2) 学びの場 | | ",
    "① 講座を開きます。 | ① 講座を開きます。 | | 学習課",
    `② 図書を増やします。 | | ${note} | `,
    "(3) 市 | (3) 市 | | ",
    "① 朝市を開きます。 | ① 朝市を開きます。 | | 商工課",
    " | ② 図書を増やします。 | | 図書課",
  );

/** The same for a note beside a next item without a current one. */
const come = (note: string) => tracedRows(HEAD, "(1) 川と下水道 | (1) 川と下水道 | | ", "① 堤防を直します。 | ① 堤防を直します。 | | 河川課", "② 図書を増やします。 | | | ", "(2) 学びの場 | (2) 学びの場 | | ", ` | ① 図書を増やします。 | ${note} | 図書課`);

describe("a heading that a note names by its title", () => {
  test.each(["学びの場へ", "「学びの場」へ移す", "川と下水道に移動", "(1)川と下水道へ移す", "次期の川と下水道へ", "次期計画の「川と下水道」へ", "（1）「川と下水道」へ"])("%s tells where the item goes", (note) => {
    expect(sent(note).links).toContain("2-2> moved");
  });

  test.each(["市民へ", "会場へ", "「知らない題」へ", "(2)川と下水道へ", "楽しい学びの場へ"])("%s names none", (note) => {
    expect(sent(note).links).not.toContain("2-2> moved");
  });

  test.each(["川と下水道から移動", "「川と下水道」から", "(1)川と下水道より移す", "現行の川と下水道から"])("%s tells where the item came from", (note) => {
    expect(come(note)).toMatchObject({ links: ["1-1>1-1 continued", "1-2>2-1 moved"], open: 0 });
  });

  test.each(["市民から", "(2)川と下水道から", "新しい川と下水道から"])("%s names none", (note) => {
    expect(come(note).links).not.toContain("1-2>2-1 moved");
  });
});
