import { checkLines } from "./check-lines";

describe("a second row of the header", () => {
  const [TOP, ROWS] = ["改定後（第５次）|<|担当課|<|改定前（第４次）|<|変更理由", ["1|広報の充実|人権課|広報課|1|広報の充実|", "2|窓口の充実|人権課|市民課|2|窓口の充実|"]];
  test.each(["番号|取組内容|主担当|関係課|番号|取組内容|", "番号|取組内容|主管課|協力課|番号|取組内容|", "番号|取組内容|幹事|その他|番号|取組内容|"])("%s", (second) => {
    const { sheet, findings } = checkLines([TOP, second, ...ROWS]);
    expect([sheet.next.items.map(({ key }) => key), findings]).toEqual([["1", "2"], []]);
  });
});
