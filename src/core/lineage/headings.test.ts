import { tracedRows } from "./traced-rows";

const HEAD = "現行 | 次期（案） | 変更内容 | 担当課";
const KEPT = ["施策1 見守り | 施策1 見守り | | ", "1-1 声かけを広げます。 | 1-1 声かけを広げます。 | | 福祉課"];

describe("what stands on a heading holds for its items", () => {
  test.each([
    ["新規", 0],
    ["施策の新設", 0],
    ["", 2],
    ["題名の修正", 2],
  ])("%j on one of the next plan alone explains its items or not", (note, open) => {
    const found = tracedRows(HEAD, ...KEPT, ` | 施策2 学び | ${note} | `, " | 2-1 講座を開きます。 | | 学習課", " | 2-2 図書を増やします。 | | 図書課");
    expect(found.links).toEqual(["1-1>1-1 continued", ">2-1 new", ">2-2 new"]);
    expect(found.open).toBe(open);
  });

  test.each([
    ["削除", "deleted", 0],
    ["施策1に統合", "absorbed", 0],
    ["施策1へ移動", "moved", 0],
  ])("%s on one of the current plan alone tells where its items went", (note, kind, open) => {
    const found = tracedRows(HEAD, ...KEPT, `施策2 学び | | ${note} | `, "2-1 講座を開きます。 | | | ", "2-2 図書を増やします。 | | | ");
    expect(found.links).toEqual(["1-1>1-1 continued", `2-1> ${kind}`, `2-2> ${kind}`]);
    expect(found.open).toBe(open);
  });

  test("but not for items that a row of their own carries on or ends otherwise", () => {
    const found = tracedRows(HEAD, ...KEPT, "施策2 学び | | 施策1に統合 | ", "2-1 講座を開きます。 | 1-2 講座を開きます。 | | 学習課", "2-2 図書を増やします。 | | 削除 | ", "2-3 市を開きます。 | | | ");
    expect(found).toMatchObject({ links: ["1-1>1-1 continued", "2-1>1-2 continued", "2-2> deleted", "2-3> absorbed"], open: 0 });
  });

  test("新規 on a heading that has a predecessor says nothing of its items", () => {
    const found = tracedRows(HEAD, "施策1 見守り | 施策1 見守り | 新規 | ", "1-1 声かけを広げます。 | 1-1 声かけを広げます。 | | 福祉課", " | 1-2 配食を続けます。 | | 福祉課");
    expect(found).toMatchObject({ links: ["1-1>1-1 continued", ">1-2 new"], open: 1 });
  });

  test("削除 on a heading that goes on says nothing of its items", () => {
    const found = tracedRows(HEAD, "施策1 見守り | 施策1 見守り | 削除 | ", "1-1 声かけを広げます。 | 1-1 声かけを広げます。 | | 福祉課", "1-2 配食を続けます。 | | | ");
    expect(found).toMatchObject({ links: ["1-1>1-1 continued"], open: 1 });
  });

  test.each([
    ["施策2は、施策1・3へ分割", "continued"],
    ["施策3に統合", "continued"],
    ["施策1に統合", "moved"],
  ])("after %s an item below 施策3 is %s", (note, kind) => {
    const found = tracedRows(
      HEAD,
      ...KEPT,
      `施策2 学び | | ${note} | `,
      "2-1 講座を開きます。 | 3-1 講座を開きます。 | | 学習課",
      "施策3 暮らし | 施策3 暮らし | | ",
      "3-1 市を開きます。 | 3-2 市を開きます。 | | 商工課",
    );
    expect(found.links).toContain(`2-1>3-1 ${kind}`);
  });
});
