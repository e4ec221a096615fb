import { isMarkLegend } from "../notation/mark-legend";
import { letterAt } from "../notation/numerals";
import type { Side } from "../plan/model";

/** What a header cell can say of its column, apart from the plan it belongs to. */
export type HeaderRole = "pillars" | "number" | "heading" | "text" | "note" | "change-kind" | "departments";

/** A plan's place in a series: 第2期, 第3次, R8, 令和8年度. Only compared with ordinals of the same unit. */
export interface PlanOrdinal {
  readonly unit: string;
  readonly value: number;
}

/** A header cell as understood. All null: the cell says nothing that a comparison table would. */
export interface HeaderWord {
  readonly side: Side | null;
  readonly ordinal: PlanOrdinal | null;
  readonly role: HeaderRole | null;
}

/** Longer cells are sentences, not column names. */
const LONGEST_HEADER = 32;

/** What a plan is called, behind 旧 and 新 as well: 旧大綱, 新ビジョン. */
const PLAN_NOUNS = "(総合|基本|実施|推進|行動)?(計画|プラン|大綱|ビジョン|戦略|構想|指針|方針|要綱|条例|要領)";

/**
 * Plans by name. Each entry matches anywhere in the folded cell, so that 現行計画の取組 is read too;
 * the shortest names (旧, 新) must be the whole word in front of a column name.
 */
const SIDE_WORDS: readonly { readonly side: Side; readonly pattern: RegExp }[] = [
  { side: "current", pattern: /現行|現計画|現在の(計画|施策|取組)|今の計画|前計画|旧計画|既定計画|既存(の)?(計画|施策|取組|事業)|当初計画|今期|前回計画|従前|従来の|これまでの/ },
  { side: "current", pattern: /(改[正定訂]|変更|見直し|修正|策定|更新)前/ },
  { side: "current", pattern: new RegExp(`^(旧|現|前|当初|原案|前期)($|\\(|${PLAN_NOUNS}|施策|取組|事業|措置|項目|番号|内容|体系|No|案|版|本文)`, "i") },
  { side: "current", pattern: new RegExp(`^[原元](の)?${PLAN_NOUNS}`) },
  { side: "current", pattern: /^[^(]+\((旧|現|前|現行)\)$|^\((旧|現|前|現行)\)|^[旧現前][:]/ },
  { side: "next", pattern: /次期|(^|[^0-9〇一二三四五六七八九十IVX])次計画|次の計画|新計画|新たな計画|来期|改[正定訂](計画|本文|文)|変更計画|見直し計画|今回(の)?(計画|案)|これからの/ },
  { side: "next", pattern: /(改[正定訂]|変更|見直し|修正|更新)後/ },
  { side: "next", pattern: /(素|改[正定訂]|変更|見直し|修正|計画|策定|更新|新)案|\((素|原)?案\)/ },
  { side: "next", pattern: new RegExp(`^(新|次|後期|改[正定訂])($|\\(|${PLAN_NOUNS}|施策|取組|事業|措置|項目|番号|内容|体系|No|案|版|本文)`, "i") },
  { side: "next", pattern: new RegExp(`新しい${PLAN_NOUNS}`) },
  { side: "next", pattern: /^[^(]+\((新|次|次期|改[正定訂])\)$|^\((新|次|次期|改[正定訂])\)|^[新次][:]/ },
];

/** The half of a longer plan, behind that plan's name: 総合計画前期基本計画, 基本計画（前期）. */
const half = (name: string) => new RegExp(`^.+計画(の?${name}((基本|実施|推進|行動)計画)?(\\(.*\\))?|\\(${name}((基本|実施|推進|行動)?計画)?\\))$`);

/** Words that name the two plans only where both stand in one row: 従来 | 今回, 現行 | 改定, 後期計画 | 次期計画. */
const BARE_SIDES: readonly { readonly side: Side; readonly pattern: RegExp }[] = [
  { side: "current", pattern: /^(現行(方針)?|現在|現状|従来|従前|既存|前回|前計画|旧計画|当初|既定|旧|現|原案|初版|(当初|計画)?策定時|原文|before)$/i },
  { side: "current", pattern: half("前期") },
  { side: "current", pattern: /^(これまで|現在の計画|後期((基本|実施|推進|行動)?計画)?)$/ },
  { side: "next", pattern: /^(これから|今後の計画|(次期|新(しい|たな)?)((総合|基本|実施|推進|行動)?計画)?(案|\(.*\))?)$/ },
  { side: "next", pattern: /^(改[正定訂](版|方針)|(改[正定訂]|見直し|変更|修正)案|(改[正定訂]|変更|修正|(中間)?見直し)後?|修正文|今回|本計画|成案|最終案|決定案|after)$/i },
  { side: "next", pattern: half("後期") },
];

/** Two drafts of one plan, the earlier beside the later: 素案 | 成案. Alone, 素案 is the next plan. */
const DRAFTS: readonly { readonly side: Side; readonly pattern: RegExp }[] = [
  { side: "current", pattern: /^(計画)?(素案|骨子案|骨子|たたき台|中間案|中間まとめ|中間報告|原案|前回案|当初案|(パブリックコメント|パブコメ|意見公募|意見募集)(時)?案)$/ },
  { side: "next", pattern: /^(計画)?(成案|最終案|決定案|確定案|修正案|答申案?|今回案|改[定訂]案|計画案|案|最終版|確定版)$/ },
];

/** Words that name a plan only beside a cell that surely names the other: 現行計画 | 事務局案, 策定時 | 改定案. */
const LENT_SIDES: readonly { readonly side: Side; readonly pattern: RegExp }[] = [
  { side: "current", pattern: /^((当初|計画)?策定時|原文|初版)$/ },
  { side: "next", pattern: /^(計画)?(事務局案|検討案|試案)$|^(本計画|次回(計画案?|案))$/ },
];
/** Beside 現行計画 any draft is of the next plan, but for these: they may as well be of 現行計画 itself, or of how it goes. */
const NOT_LENT = /前回|当初|まとめ|報告|答申$/;

/** With brackets and blanks between the characters, and dates behind: 素案(令和7年9月30日時点). */
const LONGEST_BARE_SIDE = 32;

/** A cell's text as it is looked up among the names of plans; "" for one that is too long to be one. */
function bareName(text: string): string {
  return text.length > LONGEST_BARE_SIDE || text === "" ? "" : withoutBrackets(foldHeader(text));
}

/** 素案(9月) is 素案. */
const withoutDate = (folded: string) => folded.replace(/\([^()]*\)$/, "");

function sideAmong(names: readonly { readonly side: Side; readonly pattern: RegExp }[], folded: string): Side | null {
  return names.find(({ pattern }) => pattern.test(folded))?.side ?? null;
}

/** The plan that a bare word names where a word for the other stands beside it; null for any other text. */
export function bareSide(text: string): Side | null {
  return sideAmong(BARE_SIDES, bareName(text));
}

/** Which of two drafts a text names: 素案(9月) the earlier, 成案(12月) the later; null for any other text. */
export function draftSide(text: string): Side | null {
  return sideAmong(DRAFTS, withoutDate(bareName(text)));
}

/** The plan that a text names where nothing else names it and a cell beside it surely names the other; null for any other text. */
export function lentSide(text: string): Side | null {
  const name = withoutDate(bareName(text));
  const isDraft = sideAmong(DRAFTS, name) !== null && !NOT_LENT.test(name);
  return sideAmong(LENT_SIDES, name) ?? (isDraft ? "next" : null);
}

/** The plan that a text names where the other is named in the same row; null for any other text. */
export function pairedSide(text: string): Side | null {
  return bareSide(text) ?? draftSide(text) ?? lentSide(text);
}

/** Words that hold a side word but name no plan: 現行計画からの変更点, 次期計画での扱い, 現行1-3を含めて再編. */
const NO_SIDE = /(現行|現|前|旧|次期|新)(計画|プラン)?の?[(\[]?[0-9IVX]{1,3}[)\]]?-[(0-9A-Za-z]|(現行|現|前|旧|次期|新|従前|第[0-9]+[期次])(の)?(計画|プラン|大綱|ビジョン|戦略|施策)?(から|との|への|での|における|に対する)(の)?(主な)?(変更|変化|違い|相違|差異|関係|対応|反映|扱い|取扱|位置|比較|対照|移行|統合|見直し)|新規|新旧|新設|更新(日|者)|(改[正定訂]|変更|見直し|修正)(の|に)?(内容|理由|点|箇所|概要|区分|経緯|経過|事項|ポイント|考え方|視点|趣旨)|現状|新型/;

const UNITS: readonly { readonly unit: string; readonly pattern: RegExp }[] = [
  { unit: "期", pattern: /第?([0-9〇一二三四五六七八九十]+)期/ },
  { unit: "期", pattern: /第([IVX]+)期/ },
  { unit: "次", pattern: /第([0-9〇一二三四五六七八九十]+|[IVX]+)次/ },
  // 2次評価 and 1次案 are no plans, nor need 1次 beside 2次 be any.
  { unit: "次", pattern: new RegExp(`^(?![1一]次$)([0-9〇一二三四五六七八九十]+)次(?:${PLAN_NOUNS})?(?:\\(.*\\))?$`) },
  { unit: "版", pattern: /第([0-9〇一二三四五六七八九十]+)版/ },
  { unit: "令和", pattern: /(?:R|令和)([0-9]{1,2}|元)/i },
  { unit: "平成", pattern: /(?:H|平成)([0-9]{1,2}|元)/i },
  { unit: "西暦", pattern: /(20[0-9]{2})/ },
];

/** Where 平成 and 令和 stand in one sheet, both are compared in years of the common era. */
const ERA_START: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 西暦: 0 };

/** Column names by role. The first row that matches decides: 担当課番号 is no number, 変更区分 is no remark. */
const ROLE_WORDS: readonly { readonly role: HeaderRole; readonly pattern: RegExp }[] = [
  { role: "pillars", pattern: /柱※?\d*$|^(重点|計画の)?柱/ },
  {
    role: "departments",
    pattern:
      /(^|[現行次期新旧前後画案の)・:])(関係|関連|担当|所管|主管|主担当|副担当|主務|実施|協力|連携|推進|責任|取りまとめ)(する)?(各)?(課|室|部署|部局|部・?課|所属|機関|組織|課室|課所|局|係)(等|室|名|所|・?係|・室|・関係課|[・/及び]*(関係)?(団体|機関)|\(.*\))*$/,
  },
  { role: "departments", pattern: /^(主管|主担当|所管|担当)[・/](関係|関連|協力|連携|副)$|^(部署|所属|課名|課室名?|主担当|副担当|主担|副担|担当|所管|主管|主務|(実施|推進|取組|事業)の?主体|担当者?・?課?|部・?課名?|課・?係|部局)(名|等|\(.*\))*$/ },
  { role: "departments", pattern: /^(旧|新|現行?|次期?|変更[前後]|改[正定][前後])(の)?(担当|所管|主管|関係|所属)(課|室|部署|部局)?(名|等)?$/ },
  { role: "change-kind", pattern: /(変更|見直し|改[正定訂]|新旧|継続|方向|対応|取扱い?|増減|異動|修正)(の)?(区分|種別|分類)$|^(区分|種別|状態|ステータス)$|方向性$|^(新規?|継続?|拡充?|廃止?|統合?)([・/](新規?|継続?|拡充?|縮小?|統合?|廃止?|完了?))+(の別|別|等)?$/ },
  // 措置 says what became of a row, but the measures of a plan are its text.
  { role: "text", pattern: /^(旧|新|現行?|次期?|.*(計画|プラン|大綱|ビジョン|戦略)(\(.*\))?)の?措置$/ },
  {
    role: "note",
    pattern:
      /作業経過|備考|摘要|(見直し|変更|改[正定訂]|修正|検討)(の|に係る)?(内容|理由|点|箇所|概要|要旨|要点|経緯|経過|事項|ポイント|考え方|視点|趣旨|結果|状況|有無|方針|方向|等)|(移行|反映|引継ぎ?|統合|対応|措置)状況|(変更|変化|違い|相違点?|差異|異同|異動|措置|処理|統廃合|反映|関係|対応|扱い|取扱い?)$|(統合|移動|移行|移管|引継ぎ?|行き?)先$|変わった(点|所|ところ|こと)|^(比較|差分|変遷|引継ぎ?|統廃合等|note)$|検証結果|^(主な)?(変更|見直し|改[正定訂]|修正)(点|内容)?$|理由|経過|経緯|考え方|要旨$|^今後の(方針|方向)$|対応(方針|内容|状況|案)?$|(回答|記入|確認)(欄|内容)?$|照会(結果|回答)?(\(.*\))?$|^(.*[課室局])?の?整理$|整理の?(方針|方向|内容|結果)$|所見$|コメント|意見|メモ|特記|補足|留意|説明$/i,
  },
  { role: "number", pattern: /番号$|^(No\.?|№|#|項番|連番|符号|記号|コード|ID)$|(施策|事業|取組|項目|体系|整理)(No\.?|№|コード|ID)$/i },
  {
    role: "heading",
    pattern:
      /^(大|中|小)(項目|分類|区分|施策)$|^(基本|重点|政策|施策)(の)?(目標|方針|方向|方向性|柱|理念|政策|分野|体系|領域)$|^(章|節|編|部|政策|分野|目標|方針|体系|基本施策|施策の(柱|方向性?|体系))$|^[編章][・/]?[章節]([・/]?[節項])?$/,
  },
  { role: "text", pattern: /(施策|取組み?|取り組み|内容|事業|項目|本文|文言|記載|記述|計画|案|名称|事業名|施策名|取組名|概要|文案|条文)(等|\(.*\)|※)*$/ },
];

/** Cell text as headers are compared: NFKC, no white space, no zero-width characters. */
export function foldHeader(text: string): string {
  return text.normalize("NFKC").replace(/[\s\u200b-\u200d\u2060\ufeff]/g, "");
}

/** 区分(◎:新規、○:拡充), 方向性(該当に○): what the column's marks mean, or that one is to be made, is no part of its name. */
function withoutLegend(folded: string): string {
  const open = folded.indexOf("(");
  return open > 0 && folded.endsWith(")") && (isMarkLegend(folded.slice(open)) || /[○◯〇]/u.test(folded.slice(open))) ? folded.slice(0, open) : folded;
}

/** (旧), 【現行】, ＜改正案＞: brackets around the whole name. */
function withoutBrackets(folded: string): string {
  return /^[(【〔[<〈《「][^)】〕\]>〉》」]+[)】〕\]>〉》」]$/u.test(folded) ? folded.slice(1, -1) : folded;
}

const KANJI_DIGITS = "〇一二三四五六七八九";

function ordinalValue(text: string): number {
  if (text === "元") return 1;
  if (/^[0-9]+$/.test(text)) return Number(text);
  if (/^[IVX]+$/.test(text)) return letterAt(text, 0)?.value ?? 0;
  const [tens, ones] = text.includes("十") ? text.split("十") : ["", text];
  const digit = (kanji: string) => (kanji === "" ? 0 : KANJI_DIGITS.indexOf(kanji[kanji.length - 1]));
  return (text.includes("十") ? (tens === "" ? 1 : digit(tens)) * 10 : 0) + digit(ones);
}

function findOrdinal(folded: string): PlanOrdinal | null {
  for (const { unit, pattern } of UNITS) {
    const match = pattern.exec(folded);
    if (!match) continue;
    const value = ordinalValue(match[1]);
    const era = ERA_START[unit];
    return era === undefined ? { unit, value } : { unit: "年", value: era + value };
  }
  return null;
}

/** The first year, in those of the common era, that a text names: 2021 of 令和3～7年度; null for none. */
export function yearOf(text: string): number | null {
  const folded = foldHeader(text);
  const years = UNITS.flatMap(({ unit, pattern }) => {
    const match = pattern.exec(folded);
    return match && unit in ERA_START ? [ERA_START[unit] + ordinalValue(match[1])] : [];
  });
  return years.length === 0 ? null : Math.min(...years);
}

/** The word of a cell that names no column. */
export const NOTHING: HeaderWord = { side: null, ordinal: null, role: null };

/** Whether a word says anything of a column. */
export const says = ({ side, role, ordinal }: HeaderWord) => side !== null || role !== null || ordinal !== null;

/** Whether a text is surely no column's name before it is folded: blank, or with a full stop as most cells of a plan. */
export function namesNothing(text: string): boolean {
  return text === "" || text.includes("。");
}

/** 委員意見, パブリックコメント, 第2回部会での指摘: what others said of a row, not what became of it. */
const OPINIONS = /意見|コメント|パブコメ|指摘|質疑|質問/;
/** 変更理由・意見, 意見への対応 say what became of the row as well, and so do the departments that keep it: 担当課意見. */
const OF_CHANGES = /変更|見直し|理由|経過|備考|対応|反映|^(各|担当|回答|所管|主管|関係)課/;

/** Whether a column's name announces opinions: such a column holds the notes only where no other does. */
export function namesOpinions(text: string): boolean {
  const folded = foldHeader(text);
  return OPINIONS.test(folded) && !OF_CHANGES.test(folded);
}

/** Columns that belong to a plan but hold neither numbers nor sentences of it. */
const MEASURES = /指標|目標値|現状値|数値|実績|予算|金額|単位|進捗|達成|評価|KPI|スケジュール|対象者?$|根拠法|ページ|頁$/i;

/** Texts with their indicators below them: 施策・指標, 取組及びKPI, 施策(指標). */
const WITH_MEASURES = /^(.*[^・])?(施策|取組み?|取り組み|事業|項目)(名|の?内容)?([・/]|及び|と|\()(成果)?(指標|KPI|目標値?)\)?$/i;

/** Whether a column's name announces figures and the like: 指標, 目標値, 予算額. */
export function namesMeasure(text: string): boolean {
  const folded = foldHeader(text);
  return MEASURES.test(folded) && !WITH_MEASURES.test(folded);
}

/**
 * What a cell would mean as a column's name.
 * @param text the cell's displayed text
 * @returns the plan it names, its ordinal, its role; all null for a cell that names no column
 */
export function readHeaderWord(text: string): HeaderWord {
  if (namesNothing(text)) return NOTHING;
  const folded = withoutBrackets(withoutLegend(foldHeader(text)));
  if (folded === "" || folded.length > LONGEST_HEADER || /[。｡]|ます/.test(folded)) return NOTHING;
  const role = ROLE_WORDS.find(({ pattern }) => pattern.test(folded))?.role ?? null;
  const named = folded.replace(NO_SIDE, "").replace(/[【〔[]/gu, "(").replace(/[】〕\]]/gu, ")");
  const side = SIDE_WORDS.find(({ pattern }) => pattern.test(named))?.side ?? null;
  const ordinal = findOrdinal(folded);
  return { side, ordinal, role };
}

/** Of the titles of a plan's columns the one that names the plan: 旧施策 rather than 旧No. or 旧目標. */
export function planTitle(texts: readonly string[]): string {
  const titles = texts.map((text) => text.replace(/\s+/g, " ").trim()).filter((title) => title !== "");
  return titles.find((title) => readHeaderWord(title).role === "text") ?? titles[0] ?? "";
}

/** 旧, 現在の, 前期 and 新, 今後の, 後期 in the name of a column of departments. */
const STAGE = /([旧現前従])[行在来期]?の?|[新次今後][後回期]?の?/g;

/** Whether one column of departments is the same as another before a change: 担当課（前期） and 担当課（後期）, 担当課 and 新担当課, R6 and R8. */
export function isEarlier(title: string, other: string): boolean {
  const [one, two] = [title, other].map((text) => {
    const folded = foldHeader(text);
    const [word, before] = [...folded.matchAll(STAGE)][0] ?? [];
    return { name: folded.replace(STAGE, "").replace(/[()]|計画/g, ""), stage: before ? -1 : word ? 1 : 0, ordinal: findOrdinal(folded) };
  });
  if (one.ordinal && one.ordinal.unit === two.ordinal?.unit) return one.ordinal.value < two.ordinal.value;
  return one.stage < two.stage && (one.name === two.name || one.stage * two.stage < 0);
}

/** Names of mark columns under a 計画の柱 heading: I, Ⅱ, 1, ③, A, a short word. */
export function isMarkColumnName(text: string): boolean {
  return /^([IVXivx]+|[0-9]{1,2}|[A-Za-z]|\p{Script=Han}{1,4})$/u.test(foldHeader(text));
}

/** Whether a body cell is a mark alone: ●, ○, ◎. */
export function isMark(text: string): boolean {
  return /^[●○◎◯〇◉★☆✓✔レ・△▲■□×✕]$/u.test(text.trim());
}

const TICKED_KIND = /(?:^|\s)(新規|新設|継続|拡充|縮小|統合|分割|移動|移管|廃止|削除|終了|完了|見直し|修正|変更)$/u;

/** The kind that a tick in a column stands for, where its name is a kind: 方向性 継続. */
export function tickedKind(title: string): string | null {
  return TICKED_KIND.exec(title)?.[1] ?? null;
}

/** Whether a text ticks something off: ○, ●, レ, but not × or －. */
export function isTick(text: string): boolean {
  return /^[○◯〇◎●✓✔レ★☆■]$/u.test(text.trim());
}

const NAME_PARTS =
  /市|町|村|区|県|の|主な|主要な?|具体的な?|個別|計画|施策|取組み?|取り組み|内容|事業|項目|名称?|等|番号|No\.?|№|担当|関係|所管|主管|課|室|部署|部局|変更|見直し|改[正定訂]|理由|備考|区分|方向性?|目標|基本|方針|体系|本文|文言|記載|現行|次期|[新旧前後]|案|概要|大|中|小|章|節|今後|実施|主体|作業|経過|欄|[()・/※:]/g;

/** Whether a cell is made of column-name words alone: 主な施策, 番号, 担当課, 取組内容. */
export function isPlainColumnName(text: string): boolean {
  const folded = withoutLegend(foldHeader(text));
  if (folded === "" || folded.length > LONGEST_HEADER) return false;
  const word = readHeaderWord(text);
  return folded.replace(NAME_PARTS, "") === "" && (word.role !== null || word.side !== null);
}
