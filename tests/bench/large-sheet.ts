import { createXlsx } from "../../src/xlsx/create/create";
import { snapshotOfTexts, type SheetSnapshot } from "../../src/core/sheet/snapshot";

const PLACES = ["駅前広場", "里山", "商店街", "公民館", "河川敷", "漁港", "団地", "図書館", "高台", "温泉街", "工業団地", "小学校区"];
const PEOPLE = ["子育て世帯", "高齢者", "若者", "移住者", "事業者", "町内会", "農家", "保護者", "観光客", "障がいのある人"];
const DEEDS = ["見守りを行い", "案内板を設け", "緑を増やし", "相談の窓口を開き", "講習を重ね", "施設を直し", "配食を続け", "記録を残し"];
const AIMS = ["安心して暮らせる地域をつくります。", "交流の機会を広げます。", "担い手を育てます。", "災害に備えます。", "魅力を発信します。"];
const MORE = ["あわせて、成果を毎年公表します。", "また、大学との連携を進めます。", "なお、対象を全地区に広げます。"];
const DEPARTMENTS = ["企画課", "福祉課\n健康課", "道路課", "農林課\n水産課", "学校教育課", "環境課\n企画課", "観光課"];
const ITEMS_A_POLICY = 12;

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Policies count from 1; no plan numbers thousands of them in one row, so those of a very large one have chapters. */
function policyNumber(index: number, items: number): string {
  const most = 999;
  const inChapter = 100;
  return items / ITEMS_A_POLICY <= most ? String(index + 1) : `${Math.floor(index / inChapter) + 1}-${(index % inChapter) + 1}`;
}

/**
 * The rows of a comparison sheet with `items` items a side: policies of twelve, every fifth text
 * reworded (most with a note), some new, given up or absorbed, and now and then a slip.
 * @param seed another seed gives other texts, so that nothing remembered helps
 */
export function largeRows(items: number, seed: number): string[][] {
  const random = randomOf(seed);
  const one = (words: readonly string[]) => words[Math.floor(random() * words.length)];
  const rows: string[][] = [["現行計画", "作業経過等", "次期計画(案)", "関係課"]];
  for (let count = 0; count < items; count++) {
    const policy = policyNumber(Math.floor(count / ITEMS_A_POLICY), items);
    const place = (count % ITEMS_A_POLICY) + 1;
    const number = `${policy}-${place}`;
    if (place === 1) {
      const title = `施策${policy} ${one(PLACES)}の活用その${policy}`;
      rows.push([title, `施策${policy}→施策${policy}`, title, ""]);
    }
    const text = `${one(PLACES)}と${one(PLACES)}で${one(PEOPLE)}のために${one(DEEDS)}、${one(PEOPLE)}とともに第${Math.floor(random() * 1e6)}次の取組として${one(AIMS)}`;
    const kind = random();
    const label = `${number} ○`;
    if (kind < 0.02) rows.push(["", "新規", `${label}${text}`, one(DEPARTMENTS)]);
    else if (kind < 0.03 && place > 1) rows.push([`${label}${text}`, `${policy}-1に統合`, "", ""]);
    else if (kind < 0.04) rows.push([`${label}${text}`, "削除", "", ""]);
    else if (kind < 0.24) rows.push([`${label}${text}`, random() < 0.9 ? "文言修正" : "", `${label}${text}${one(MORE)}`, one(DEPARTMENTS)]);
    else rows.push([`${label}${text}`, "", `${label}${text}`, random() < 0.01 ? "" : one(DEPARTMENTS)]);
  }
  return rows;
}

/** The same as a snapshot. */
export function largeSheet(items: number, seed: number): SheetSnapshot {
  return snapshotOfTexts("検討経過", largeRows(items, seed));
}

/** The same as a file. */
export function largeFile(items: number, seed: number): Uint8Array {
  const cells = largeRows(items, seed).flatMap((texts, row) => texts.map((value, column) => ({ row, column, value })));
  return createXlsx({ sheets: [{ name: "検討経過", cells: cells.filter(({ value }) => value !== "") }] });
}
