/** One character that a legend may explain: a mark, or a letter, digit or kana with a colon or an equals sign behind it. */
const ROUND = "◎○〇◯●△▲▽▼×✕☆★□■◇◆";
const MARK = `[${ROUND}―ー－–—-]`;
const CODE = "[A-Za-zＡ-Ｚａ-ｚ0-9０-９①-⑳ア-ン]";
const KIND =
  "新規|新設|拡充|継続|統合|集約|廃止|完了|終了|見直し|縮小|変更|修正|改[定訂]|追加|削除|休止|再編|現状維持|現行(?:どおり|通り|のまま)|改善|充実|分割|移動|移管|(?:文言|字句|表現|内容|名称|一部)の?(?:変更|修正|見直し|改定)";
const NAMES_KIND = new RegExp(`^(${KIND})`);
const SIGN = "[:：=＝…‥⋯]+|・{2,}";
const ENDS = `\\s、,，;；/／。()（）「」【】:：=＝…‥⋯${ROUND}`;
/** A meaning goes up to what ends it, or to the ・ before the next mark, with brackets of its own: 継続（変更なし）. */
const WORDS = `(?:(?!・\\s*(?:${MARK}|${CODE}\\s*(?:${SIGN})))[^${ENDS}]){1,12}(?:[ 　]?[(（][^${ENDS}]{1,12}[)）])?`;
/** A kind as a legend says it: 新規事業, 変更なし, 統合・廃止. */
const KINDS = `(?:${KIND})(?:・(?:${KIND}))*(?:な[しい]|無し|あり|事業|施策|項目|取組|する?もの|予定|等)?(?:[(（][^${ENDS}]{1,12}[)）])?`;
/** ◎：新規 with a sign between, for codes as well; without one, 〇変更なし, ◎は新規 and ×（廃止） are a kind and no more words. */
const PAIR = new RegExp(
  `(?<![A-Za-zＡ-Ｚａ-ｚ0-9０-９ァ-ヴー])(?:(${MARK}|${CODE})\\s*(?:${SIGN})\\s*(${WORDS})|(${MARK})\\s*印?は?\\s*[(（「【]?(${KINDS})(?=[・${ENDS}]|$))`,
  "g",
);

/** A mark in the one form in which it is looked up. */
export function plainMark(text: string): string {
  return text.normalize("NFKC").trim().replace(/^[〇◯]$/u, "○").replace(/^[-ー―–—]$/u, "―").replace(/^[✕]$/u, "×");
}

/**
 * What the marks of a change-kind column mean: 区分 ◎:新規 ○:拡充 ―:継続 ×:廃止.
 * @param texts where a legend may stand; one is where two marks stand for what became of an item
 */
export function markLegend(texts: readonly string[]): Readonly<Record<string, string>> {
  const pairs = texts.flatMap((text) => {
    const found = [...text.matchAll(PAIR)].map((match): [string, string] => [plainMark(match[1] ?? match[3]), match[2] ?? match[4]]);
    const ofKinds = new Set(found.flatMap(([mark, meaning]) => (NAMES_KIND.test(meaning) ? [mark] : [])));
    return ofKinds.size > 1 ? found : [];
  });
  return Object.fromEntries(pairs);
}

/** Whether a text explains marks. */
export function isMarkLegend(text: string): boolean {
  return Object.keys(markLegend([text])).length > 0;
}

/** Up to the first mark of a legend: 達成状況：, (評価), ※. */
const LEGEND_HEAD = /^(?:[(（【〔][^)）】〕]{1,8}[)）】〕]\s*[:：]?|[^\s:：◎○〇(（]{1,8}[:：]|※)?\s*/;
/** A mark of an evaluation with its meaning: ◎達成, Ａ：達成. */
const MEANING = new RegExp(`(?:^|[\\s、,，/／・])([${ROUND}]|[A-EＡ-Ｅ](?=\\s*[:：=＝]|[\\p{Script=Han}ぁ-ん]))\\s*[:：=＝…]?\\s*[^\\s、,，/／・${ROUND}]{1,12}`, "gu");
/** A legend is one line; a longer text is none. */
const LONGEST_LEGEND = 120;

/** Whether a text tells what two marks or more stand for, of whatever kind: 達成状況：◎達成 ○概ね達成 △一部未達. */
export function explainsMarks(text: string): boolean {
  if (text.length > LONGEST_LEGEND || text.includes("。")) return false;
  const marks = [...text.trim().replace(LEGEND_HEAD, "").matchAll(MEANING)];
  return new Set(marks.map(([, mark]) => plainMark(mark))).size > 1 && marks[0].index === 0;
}
