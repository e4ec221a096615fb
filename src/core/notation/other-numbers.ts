import type { NumberPath } from "./number-path";

/** Sizes of paper, which notes speak of more often than of items. */
export const PAPER = /^(?:A[345]|B[45])$/;

/** Papers, lists and pictures that are numbered: 資料2-1, 別表1, 問12-1, 案1-2 (not 改定案1-2). */
const PAPERS =
  "資料|議案|議題|請願|陳情|訓令|告示|様式|別表|別紙|別添|別記|参考|図|表|写真|コラム|会議録|議事録|[県国市町村]道|予算(?:事業)?|事務事業|ページ(?:番号)?|頁|質問票|調査票|アンケート|設問|(?<!訪)問|注|事例|KPI|指標|(?<![一-鿿])案";
/** What people said: パブリックコメントNo.3、No.7, 意見①, 答弁3-1. */
const SAYINGS = "意見|コメント|パブコメ|質問|質疑|回答|答弁|指摘|要望";
/** Classes and steps: 要介護1-2, フェーズ1-2. */
const CLASSES = "要介護|要支援|介護度|支援区分|レベル|フェーズ|ステージ|ステップ|ランク|段階";
/** What else than items has numbers, with further ones in a list. */
const OF_OTHER_THINGS = new RegExp(
  `(?:${SAYINGS}|${PAPERS}|${CLASSES})(?: ?の?(?:No\\.?|番号)|の)?(?: ?(?:No\\.?|番号)?[0-9①-⑳]{1,4}(?:-[0-9]{1,3})*[、,・~と及び]{1,2})*(?: ?(?:No\\.?|番号))?$`,
  "iu",
);
/** Enough for a list of comments in front of one more. */
const LONGEST_LIST_BEFORE = 40;

/** What is counted or dated stands behind: 15-1ページ, 1-2段落, 10-20代, 10-3会議で, 4-1施行. In 3-1会議の公開に統合 a title does. */
const OTHER_BEHIND = /^ ?(?:ページ|頁|段落|行目|段目|等級|号|代(?![表替行理わ])|(?:会議|部会|庁議)(?:で|にて|後|資料)|施行|公布|時点(?!の?(?:修正|更新)))/u;
/** No.12の意見: what somebody said has numbers of its own. */
const SAID_BEHIND = new RegExp(`^ ?の?ご?(?:${SAYINGS})`, "u");

/** Words that number anything. */
const COUNTING_WORD = /(?:No\.?|番号|#) ?$/iu;
/** 整理番号3-1, 受付No.4. */
const COUNTED_PAPER = /(?:整理|受付|文書)(?:No\.?|番号) ?$/iu;

/** Whether a number is that of a comment, a document, a page, a figure or a class, as the words around it tell. */
export function isOfOtherThing(text: string, path: NumberPath): boolean {
  const behind = text.slice(path.end, path.end + 6);
  if (OTHER_BEHIND.test(behind)) return true;
  const before = text.slice(Math.max(0, path.start - LONGEST_LIST_BEFORE), path.start);
  if (path.word === "事業" && /(?:予算|事務)$/u.test(before)) return true;
  const named = before + path.word;
  const isCounted = COUNTING_WORD.test(named);
  if (isCounted && (SAID_BEHIND.test(behind) || COUNTED_PAPER.test(named))) return true;
  return (path.word === "" || isCounted) && OF_OTHER_THINGS.test(before);
}
