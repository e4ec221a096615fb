import { createXlsx } from "../../src/xlsx/create/create";
import type { NewCell } from "../../src/xlsx/create/new-workbook";
import { pick, seeded } from "../accuracy/edit-snapshot";

const POLICIES = 40;
const CIRCLED = (number: number): string => String.fromCodePoint(number <= 20 ? 0x245f + number : number <= 35 ? 0x323c + number : 0x328d + number);
const PLACES = ["駅前", "川沿い", "港", "山あい", "城跡", "団地", "温泉街", "田園", "湖畔", "旧市街"];
const THINGS = ["案内板", "水路", "橋", "公園", "集会所", "図書館", "バス停", "街路樹", "水田", "体育館", "診療所", "市場", "資料館"];
const ACTS = ["整備します", "点検します", "開放します", "改修します", "紹介します", "維持します", "貸し出します", "見直します"];
const WAYS = ["地域の団体と協力し", "専門家の助言を得て", "毎年度計画的に", "利用者の声を聞き", "県と連携し", "若い世代とともに", "民間の力を生かし"];
const DEPARTMENTS = ["公園課", "道路課", "河川課", "農林課", "観光課", "教育課"];

/** A plan of `items` items a side in 40 policies, without a slip; the same for the same number. */
export function bigPlan(items: number): Uint8Array {
  const random = seeded(items);
  const any = (list: readonly string[]): string => pick(list, random) ?? "";
  const cells: NewCell[] = [];
  let row = 0;
  const put = (texts: readonly string[]): void => {
    texts.forEach((value, column) => {
      if (value !== "") cells.push({ row, column, value });
    });
    row++;
  };
  put(["現行計画", "作業経過等", "次期計画(案)", "関係課"]);
  for (let policy = 1; policy <= POLICIES; policy++) {
    const mark = CIRCLED(policy);
    const heading = `${mark}${any(PLACES)}の${any(THINGS)}づくり${policy}`;
    put([heading, `施策${mark}→施策${mark}`, heading, ""]);
    for (let item = 1; item <= items / POLICIES; item++) {
      const text = `${mark}-${item} ○${any(PLACES)}の${any(THINGS)}を${any(WAYS)}、${any(THINGS)}とあわせて${any(ACTS)}。`;
      put([text, "", text, any(DEPARTMENTS)]);
    }
  }
  return createXlsx({ sheets: [{ name: "検討経過", cells, widths: [40, 20, 40, 16] }] });
}
