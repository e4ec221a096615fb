import { checkLines } from "./check-lines";

const check = (header: string, cells: readonly string[]) =>
  checkLines([
    `現行計画 | 次期計画（案） | 備考 | 主担当 | ${header}`,
    ...["窓口を広げます。", "見守りを続けます。", "講座を開きます。", "冊子を配ります。"].map((text, at) => `①-${at + 1} ${text} | ①-${at + 1} ${text} | | 福祉課 | ${cells[at]}`),
  ]);
const departments = (table: ReturnType<typeof check>) => table.sheet.next.items.map((item) => item.departments.map(({ name }) => name).join(" "));

test.each(["関係", "連携", "協力", "関係先"])("%s over departments beside 主担当 is a column of departments", (header) => {
  const table = check(header, ["健康課", "", "健康課・市民課", "総務課/防災室"]);
  expect(departments(table)).toEqual(["福祉課 健康課", "福祉課", "福祉課 健康課 市民課", "福祉課 総務課 防災室"]);
});

test("関係 over remarks is a column of notes", () => {
  const table = check("関係", ["文言の修正", "", "国の指針の改定による", "文言の修正"]);
  expect(departments(table)).toEqual(["福祉課", "福祉課", "福祉課", "福祉課"]);
  expect(table.table.columns.notes).toHaveLength(2);
});
