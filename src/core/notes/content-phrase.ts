/** A noun phrase of a sentence, short enough for a note's brackets. Offsets are UTF-16 units. */
export interface ContentPhrase {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const NOUN_CHARACTER = "[一-鿿々〆ヶァ-ヺー・A-Za-zＡ-Ｚａ-ｚ0-9０-９「」『』]|\\p{Variation_Selector}|[\\u{20000}-\\u{3FFFF}]";
/** Words in hiragana that planners' nouns are made of. */
const HIRAGANA_NOUN = "まちづくり|ものづくり|づくり|まちなか|ふるさと|ふれあい|いきいき|にぎわい|こども|ども|たすけあい|ささえあい|つながり|くらし|みどり|ごみ|あり方|誰でも|だれでも|やりがい|生きがい";
/** The letter that a verb or an adjective leaves in a noun: 見守り, 立ち上げ, 話し合い, 空き家, 大切さ. */
const VERB_LETTER = "(?<=[一-鿿])[いえきぎけげさしじせちねびべみめりれわ](?=[一-鿿]|を|の|や|等|など|に向|へ|$)";
const NOUN = `(?:${HIRAGANA_NOUN}|${NOUN_CHARACTER}|${VERB_LETTER})+`;
const JOINT = "(?:等の|などの|への|との|からの|における|に関する|に対する|による|的な|的かつ|の|や|及び|並びに|または|又は)";
const PHRASE = new RegExp(`(${NOUN}(?:${JOINT}${NOUN})*)(?:等|など)?(?=を(?!通|踏|はじ|もと|中心)|に向け|が図ら|の?ため)`, "gu");

/** Words in front that belong to the sentence. */
const LEAD = /^(?:多く|全て|すべて|さらなる|新たな|各種|多様|様々)の?/u;
/** Nouns that say nothing of what was added. */
const EMPTY_NOUN = /^(?:[・「」『』のや等]|集約|実現|確保|拡大|運営|実施|活用|開催|提供|設置|配置|作成|策定|取組|取り組み|支援|事業|活動|整備|意識|情報|体制|連携|推進|促進|向上|充実|強化|検討|研修会?|必要な|施策|場|環境|計画|機会|内容|仕組み?|それ|これ|本計画|役割|課題|方法|効果)+$/u;
const LONGEST = 30;
const SHORTEST = 2;

/**
 * Noun phrases that say what a sentence is about: what is done to something (〜を), what it aims
 * at (〜に向け). In order; phrases that say nothing (取組, 必要な支援) are left out.
 */
export function contentPhrases(text: string): readonly ContentPhrase[] {
  return [...text.matchAll(PHRASE)].flatMap((match) => {
    const phrase = shortened(match[1]);
    const start = match.index + match[1].length - phrase.length;
    if (phrase.length < SHORTEST || phrase.length > LONGEST || EMPTY_NOUN.test(phrase)) return [];
    return [{ text: phrase, start, end: start + phrase.length }];
  });
}

const RUN = new RegExp(`${NOUN}(?:${JOINT}${NOUN})*`, "gu");

/** Every run of nouns in a text, whatever follows it; for words that a diff cut out of their sentence. */
export function nounRuns(text: string): readonly string[] {
  return [...text.matchAll(RUN)].map(([run]) => shortened(run)).filter((run) => run.length >= SHORTEST && run.length <= LONGEST && !EMPTY_NOUN.test(run));
}

const LEADING = new RegExp(`^${NOUN}(?:${JOINT}${NOUN})*`, "u");

/** The noun phrase that a text begins with, "" where it begins with something else. */
export function leadingPhrase(text: string): string {
  return LEADING.exec(text.trim())?.[0] ?? "";
}

/** The end of a long phrase, cut where a joint lets it: 住民自治組織における活動の発信 → 活動の発信. */
function shortened(phrase: string): string {
  let rest = phrase.replace(/^[・」』]+/u, "").replace(LEAD, "");
  const cut = new RegExp(`^.*?(?:における|に関する|に対する|による|への|との|からの)`, "u");
  while (rest.length > LONGEST && cut.test(rest)) rest = rest.replace(cut, "");
  return balanced(rest) ? rest : rest.replace(/[「」『』]/gu, "");
}

function balanced(text: string): boolean {
  return text.split("「").length === text.split("」").length && text.split("『").length === text.split("』").length;
}
