import { checkWorkbook } from "../../src/core/check/check-workbook";
import type { WorkbookCheck } from "../../src/core/check/result";
import { defaultSettings, type Settings } from "../../src/core/settings/schema";
import type { Roster } from "../../src/core/settings/roster";
import { snapshotOfTexts } from "../../src/core/sheet/snapshot";

/** A small made-up plan, read and checked by the engine itself: a revision, an item of which a part goes elsewhere, an absorption, a deletion, new items, a hole. */
const texts = [
  ["現行計画", "作業経過等", "第2期計画(案)", "関係課"],
  ["①水辺を守る", "施策①→施策①", "①水辺と暮らす", ""],
  ["①-1 ○用水路の草刈りを地域とともに毎年続けます。", "", "①-1 ○用水路の草刈りと点検を地域とともに毎年続けます。", "農村課、河川室"],
  ["①-2 ○ため池の台帳を整え、老朽化した堤を計画的に直します。", "①-1、①-3に分割", "①-3 ○ため池の台帳を整え、老朽化した堤を計画的に直します。", "農村課、河川室"],
  ["①-3 ○水生生物の観察会を小学校と開きます。", "削除(学校の授業へ移行したため)", "", ""],
  ["", "新規追加(水辺の学校)", "①-2 ○水辺の学校を開き、流域の暮らしを学びます。", ""],
  ["②里山を生かす", "施策②→施策②", "②里山を生かす", ""],
  ["②-1 ○竹林の伐採と活用を支援します。", "", "②-1 ○竹林の伐採と活用を支援します。", "林務課"],
  ["②-2 ○薪ストーブの普及を進めます。", "②-1に集約", "", ""],
  ["②-3 ○林道の草刈りを委託します。", "", "", ""],
  ["", "", "②-2 ○木工体験の講座を公民館で開きます。", "調整中"],
];

export const roster: Roster = {
  entries: ["農村課", "河川室", "林務課", "学校課"].map((official) => ({ official, abbreviations: [], from: null, until: null, successor: null, division: null })),
  source: { kind: "pasted", name: "", date: null },
};

export function checkedPlan(options: { readonly settings?: Settings; readonly roster?: Roster | null } = {}): WorkbookCheck {
  const sheet = snapshotOfTexts("対照表", texts);
  return checkWorkbook(
    { name: "plan.xlsx", sheets: [sheet], activeSheet: sheet.name, stored: null },
    { settings: options.settings ?? defaultSettings, roster: options.roster ?? null, scope: null, choice: null, date: "2026-04-01" },
  );
}
