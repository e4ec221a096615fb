import { isConfirmation } from "../notation/confirmations";
import { parseNote } from "../notation/notes";
import { oncePerText } from "../once";
import type { SheetSnapshot } from "../sheet/snapshot";
import { cellsBegunIn, cellsOfColumn, type SeenCell } from "./column-cells";
import type { LogicalColumn } from "./table";
import { foldHeader, isMark } from "./vocabulary";

/** What the body says of a column: shares are of its filled cells, 0…1. */
export interface ColumnProfile {
  readonly filled: number;
  /** Mean length of its filled cells, in folded UTF-16 units. */
  readonly length: number;
  /** Numbers alone: ①-3, 1-1, (2), 第1章. */
  readonly labels: number;
  /** A number in front of more text. */
  readonly labelled: number;
  readonly marks: number;
  /** Marks, and words that a row was looked at: 済, 確認済, レ. */
  readonly ticks: number;
  readonly departments: number;
  readonly changeKinds: number;
  /** Short texts that say what became of something: 1-2に統合, 文言の修正. */
  readonly statements: number;
  /** Sentences or titles: words, not figures. */
  readonly prose: number;
  /** Words of two characters or more. */
  readonly words: number;
  /** Titles of chapters and sections: 第1章 暮らし, 基本目標2 …. */
  readonly chapters: number;
  /** How many different texts; each 同左 is another one. */
  readonly distinct: number;
}

// A number alone is looked at folded (NFKC): １, ①, （１）, ⑴ and Ⅲ are 1, (1) and III there.
const NUMERAL = String.raw`[0-9]{1,3}|[IVX]{1,5}|[ivx]{2,5}|[A-Za-zア-ン一二三四五六七八九十]`;
const JOINT = String.raw`\s*[-ー‐−–—.・の]?\s*`;
const LABEL = String.raw`(?:(?:施策|基本目標|基本方針|目標|取組|項目|方針|No\.?)\s*)?(?:第[0-9一二三四五六七八九十]{1,4}[編章節款項目条部]|[(]?(?:${NUMERAL})[)]?(?:${JOINT}[(]?(?:${NUMERAL})[)]?){0,3})[.、:]?`;
const LABEL_ALONE = new RegExp(`^(?:${LABEL}|[0-9]{1,2}月[0-9]{1,2}日)$`);
const LABEL_FIRST = new RegExp(`^(?:[○●◎〇・]\\s*)?(?:第[0-9０-９一二三四五六七八九十]{1,4}[編章節款項目\\s]|[①-⑳㉑-㉟㊱-㊿⑴-⒇]|[(（][0-9０-９ア-ンA-Za-z一二三四五六七八九十]{1,3}[)）]|[0-9０-９]{1,3}(?:[-－.．][(（]?[0-9０-９]{1,3}[)）]?)*[)）.．、\\s]|[0-9]{1,2}-[0-9]{1,2}|[ア-ン一二三四五六七八九十A-ZＡ-ＺⅠ-Ⅻ][.．、\\s]|(?:施策|基本目標|目標|取組)[0-9])`);
const CHAPTER = /^(?:第[0-9一二三四五六七八九十]{1,4}[編章節款部]|(?:基本目標|基本方針|基本施策|施策|目標)[0-9])/;
const DEPARTMENT = /(課|室|局|庁舎|センター|署|館|所|会|係|班|部|支所|推|企)(ほか|等|他)?$/;
const CHANGE_KIND = /^[(]?(新規|新設|追加|継続|変更|修正|拡充|拡大|縮小|統合|集約|廃止|削除|終了|完了|移動|移管|分割|再掲|見直し|一部変更|一部修正|文言修正|変更なし|修正なし|継承|充実|強化|なし|同左)[)]?$/;

const SAME = /^(同左|〃)$/;

const STATEMENT = /新規|新設|追加|削除|廃止|終了|完了|統合|集約|移動|移管|分割|変更|修正|見直し|継続|拡充|縮小|繰り?[上下]|同左|改称|再掲|含め|取りやめ|整理/u;
const LONGEST_STATEMENT = 40;

const WORDS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}/u;

/** Whether a text holds a word, of two characters or more, and not figures and marks alone. */
export function holdsWords(text: string): boolean {
  return WORDS.test(text);
}

const PROSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{4}/u;
const FIGURES = /[0-9,.]+[円人件%年回]?/g;

/** Body rows looked at; enough to tell a column's use, few enough for 100,000 rows. */
const SAMPLE_ROWS = 400;

/** The rows of a body that a column is judged by. */
export function sampleRows(top: number, bottom: number, skip: (row: number) => boolean): readonly number[] {
  const rows: number[] = [];
  for (let row = top; row <= bottom && rows.length < SAMPLE_ROWS; row++) if (!skip(row)) rows.push(row);
  return rows;
}

/** What one cell is like, by its text alone; the questions of `ColumnProfile` for a single cell. */
interface CellLook {
  readonly folded: string;
  readonly length: number;
  readonly isLabel: boolean;
  readonly isLabelled: boolean;
  readonly isMark: boolean;
  readonly isTick: boolean;
  readonly isDepartments: boolean;
  readonly isChangeKind: boolean;
  readonly isStatement: boolean;
  readonly isProse: boolean;
  readonly isWords: boolean;
  readonly isChapter: boolean;
}

/** A code in front of the kind that it stands for: A 継続, 1.新規. */
const CODE_FIRST = /^[A-Za-z0-9ア-ン][ .:、)]\s*(?=.)/;

const namesIn = (folded: string) => folded.split(/[\n、,・／/\s]+/);

function lookOf(text: string): CellLook {
  const folded = text.normalize("NFKC").trim();
  return {
    folded,
    length: foldHeader(folded).length,
    isLabel: LABEL_ALONE.test(folded),
    isLabelled: LABEL_FIRST.test(text.normalize("NFC").trim()),
    isMark: isMark(folded),
    isTick: isMark(folded) || isConfirmation(folded),
    isDepartments: namesIn(folded).every((name) => name.length <= 14 && DEPARTMENT.test(name)),
    isChangeKind: namesIn(folded.replace(CODE_FIRST, "")).every((name) => CHANGE_KIND.test(name)),
    isStatement: folded.length <= LONGEST_STATEMENT && STATEMENT.test(folded),
    isProse: PROSE.test(folded.replace(FIGURES, "")),
    isWords: holdsWords(folded.replace(FIGURES, "")),
    isChapter: CHAPTER.test(folded),
  };
}

const looks = new WeakMap<readonly string[], (CellLook | undefined)[]>();

/** The look of a cell, found out once: the rows of a snapshot never change, and the next snapshot shares them. */
function lookAt({ texts, area }: SheetSnapshot, cell: SeenCell): CellLook {
  if (!area) return lookOf(cell.text);
  const row = texts[cell.row - area.top];
  let known = looks.get(row);
  if (!known) looks.set(row, (known = []));
  return (known[cell.column - area.left] ??= lookOf(cell.text));
}

/** Reads what a column holds in the given body rows; each merged cell counts once. */
export function profileColumn(sheet: SheetSnapshot, column: LogicalColumn, rows: readonly number[]): ColumnProfile {
  const cells: CellLook[] = [];
  for (const row of rows) {
    for (const cell of cellsOfColumn(sheet, column, row)) if (cell.row === row) cells.push(lookAt(sheet, cell));
  }
  const share = (test: (cell: CellLook) => boolean) => (cells.length === 0 ? 0 : cells.filter(test).length / cells.length);
  return {
    filled: cells.length,
    length: cells.length === 0 ? 0 : cells.reduce((sum, { length }) => sum + length, 0) / cells.length,
    labels: share(({ isLabel }) => isLabel),
    labelled: share(({ isLabelled }) => isLabelled),
    marks: share((cell) => cell.isMark),
    ticks: share(({ isTick }) => isTick),
    departments: share(({ isDepartments }) => isDepartments),
    changeKinds: share(({ isChangeKind }) => isChangeKind),
    statements: share(({ isStatement }) => isStatement),
    prose: share(({ isProse }) => isProse),
    words: share(({ isWords }) => isWords),
    chapters: share(({ isChapter }) => isChapter),
    distinct: new Set(cells.map(({ folded }, at) => (SAME.test(folded) ? at : folded))).size,
  };
}

/** Whether a note in any length says what became of a row: 回数を増やした, 利用者がいなくなったためやめる. */
const saysWhatBecame = oncePerText((text) => parseNote(text).some(({ kind }) => kind !== "other"));

/** The share of a column's cells that say what became of their rows, whatever words they say it in. */
export function shareOfNotes(sheet: SheetSnapshot, column: LogicalColumn, rows: readonly number[]): number {
  const cells = rows.flatMap((row) => cellsBegunIn(sheet, column, row));
  return cells.length === 0 ? 0 : cells.filter(({ text }) => saysWhatBecame(text)).length / cells.length;
}
