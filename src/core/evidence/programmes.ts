/** The name of a programme in a text: 住民交流推進事業, 空き家改修補助金, 「地区サポーター」. Offsets are UTF-16 units. */
export interface ProgrammeName {
  /** The name itself, without quotation marks. */
  readonly name: string;
  /** Name with its quotation marks, where there are any. */
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

/** How the programme names of two texts differ. */
export interface ProgrammeChanges {
  readonly added: readonly ProgrammeName[];
  readonly removed: readonly ProgrammeName[];
  /** Names that differ by a character or two: a slip or a renaming. */
  readonly altered: readonly { readonly from: ProgrammeName; readonly to: ProgrammeName }[];
}

const KINDS = "補助金|交付金|助成金|給付金|支援金|奨励金|負担金|事業|制度|基金";

/**
 * Hiragana inside a name: words that planners' names are made of, and the one letter that a verb
 * leaves between two kanji (見守り活動, 空き家対策). Any other hiragana is a particle or a verb's
 * ending and stands outside the name.
 */
const HIRAGANA_WORDS = "まちづくり|ものづくり|づくり|まちなか|まち|むら|ふるさと|ふれあい|いきいき|にぎわい|みらい|こども|ども|たすけあい|ささえあい|つながり|すこやか|あんしん|くらし|ひと|みどり|ごみ";
const VERB_LETTER = "(?<=[一-鿿々])[いえきぎけげしせちてねびべみめりれ](?=[一-鿿々])";
const RUN = new RegExp(
  `(?:${HIRAGANA_WORDS}|${VERB_LETTER}|[一-鿿々〆ヶァ-ヺー・Ａ-Ｚａ-ｚA-Za-z0-9０-９Ⅰ-Ⅻ&＆\\-]|\\p{Variation_Selector}|[\\u{20000}-\\u{3FFFF}])+`,
  "gu",
);
const KIND = new RegExp(`(?:${KINDS})+(?!者|者等|所|化|主|費|計画|年度|継続|内容|実施|展開|効果|名)`, "gu");
const QUOTED = /[「『]([^「」『』\n。]{2,24})[」』]/gu;

/** Words in front that belong to the sentence, not to the name. */
const LEAD = /^(?:・|-)*(?:(?:各種|各地区|各地域|各|当該|本市|本|同|国県等|国県|国|県|市(?!民|内|街)|従来|既存|関連|関係|新規|主要|及び|並び|並|等|毎年|現在|今後)+(?=.))/u;

/** A description that names no programme: up to two everyday words (支援事業, 世代間交流事業, 団体負担金). */
const GENERIC = /^(?:支援|補助|助成|交流型?|活動|実施|関連|関係|重点|委託|単独|公共|自主|共同|協働|民間|行政|継続|新規|開発|推進|促進|整備|対策|普及|啓発|体験|研修|生涯|学習|福祉|教育|地域|地区|市民|住民|社会|世代間|多世代|施策|計画|地域づくり|まちづくり|団体|会員|利用者|受益者|参加型|モデル|イベント|ハード|ソフト|等){1,2}$/u;

const NO_CHANGES: ProgrammeChanges = { added: [], removed: [], altered: [] };

/** What a name ends with or stands in. Most texts hold none of it, and to look for names in them would be in vain. */
const TRACE = new RegExp(`${KINDS}|[「『]`, "u");

/**
 * Finds the programmes that a text names.
 * @returns names in order, none inside another
 */
export function programmeNames(text: string): readonly ProgrammeName[] {
  if (!TRACE.test(text)) return [];
  const quoted = [...text.matchAll(QUOTED)]
    .filter((match) => !/を|は、|する|です|ます/u.test(match[1]))
    .map((match) => ({ name: match[1], start: match.index, end: match.index + match[0].length, quoted: true }));
  const plain = namedRuns(text).flatMap(({ name: written, end }) => {
    const name = withoutLead(written);
    const start = end - name.length;
    const covered = quoted.some((one) => one.start < end && start < one.end);
    return covered || isGeneric(name) ? [] : [{ name, start, end, quoted: false }];
  });
  return [...quoted, ...plain].sort((a, b) => a.start - b.start);
}

/** Compares the programmes that two versions of a text name; a name that the other text holds anywhere is no change. */
export function compareProgrammes(before: string, after: string): ProgrammeChanges {
  return changesOfNames({ text: before, names: () => programmeNames(before) }, { text: after, names: () => programmeNames(after) });
}

/** A text with the programmes that it names, which are looked for only when they are asked for. */
export interface NamingText {
  readonly text: string;
  readonly names: () => readonly ProgrammeName[];
}

/** The same for texts whose names may be known already. */
export function changesOfNames(before: NamingText, after: NamingText): ProgrammeChanges {
  if (before.text === after.text) return NO_CHANGES;
  const [former, latter] = [before.names(), after.names()];
  if (former.length + latter.length === 0) return NO_CHANGES;
  const [old, now] = [folded(before.text), folded(after.text)];
  const removed = distinct(former).filter(({ name }) => !now.includes(folded(name)));
  const added = distinct(latter).filter(({ name }) => !old.includes(folded(name)));
  const altered: { from: ProgrammeName; to: ProgrammeName }[] = [];
  for (const from of removed) {
    const to = added.find((one) => nearlySame(from.name, one.name) && altered.every((pair) => pair.to !== one));
    if (to) altered.push({ from, to });
  }
  return {
    removed: removed.filter((one) => altered.every(({ from }) => from !== one)),
    added: added.filter((one) => altered.every(({ to }) => to !== one)),
    altered,
  };
}

/** Stretches that end in a programme's kind: each run of letters that may stand in a name, cut after every kind in it. */
function namedRuns(text: string): readonly { readonly name: string; readonly end: number }[] {
  const found: { name: string; end: number }[] = [];
  for (const run of text.matchAll(RUN)) {
    let from = 0;
    for (const kind of run[0].matchAll(KIND)) {
      if (kind.index === from) continue;
      const to = kind.index + kind[0].length;
      found.push({ name: run[0].slice(from, to), end: run.index + to });
      from = to;
    }
  }
  return found;
}

function withoutLead(name: string): string {
  return name.replace(LEAD, "").replace(/^[・-]+/u, "");
}

function isGeneric(name: string): boolean {
  const body = name.replace(new RegExp(`(?:${KINDS})+$`, "u"), "");
  return [...body].length < 2 || GENERIC.test(body);
}

function distinct(names: readonly ProgrammeName[]): readonly ProgrammeName[] {
  const seen = new Set<string>();
  return names.filter(({ name }) => !seen.has(folded(name)) && seen.add(folded(name)));
}

function folded(text: string): string {
  return text.normalize("NFKC").replace(/\s/gu, "");
}

/** One or two characters apart, in names long enough that this is no other name. */
function nearlySame(a: string, b: string): boolean {
  const [x, y] = [[...folded(a)], [...folded(b)]];
  const shorter = Math.min(x.length, y.length);
  let head = 0;
  while (head < shorter && x[head] === y[head]) head++;
  let tail = 0;
  while (tail < shorter - head && x[x.length - 1 - tail] === y[y.length - 1 - tail]) tail++;
  return shorter >= 6 && Math.max(x.length, y.length) - head - tail <= 2;
}
