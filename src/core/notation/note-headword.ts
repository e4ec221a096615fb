import { ADVERBS, isFromPlan, isOccasion, NEW_ADJECTIVES, NEWLY, NOUN_TAILS, objectAtEnd, PARTICLES, suffixOf, TAILS, verbAtEnd, type ObjectKind, type Verb } from "./note-vocabulary";

/** Stands for a whole reference in a statement's outer text. */
export const REFERENCE = "\uE000";

/** What a stretch of a note says: a verb, its object, and where both stand in the stretch. */
export interface Headword {
  readonly verb: Verb | "map" | "point";
  readonly object: ObjectKind;
  /** The words that decided, object word and verb. */
  readonly start: number;
  readonly end: number;
  /** The particle between object and verb, "" for none: 統合 says another thing after に than after を. */
  readonly particle: string;
  readonly word: string;
  /** The object as written, without its particle. */
  readonly objectText: string;
  readonly part: "first" | "second" | "some" | null;
  readonly count: number | null;
}

/** Objects longer than this are prose anyway. */
const LONGEST_OBJECT = 60;

function stripEnd(text: string, words: readonly string[], most: number): string {
  let rest = text.trimEnd();
  for (let times = 0; times < most; times++) {
    const suffix = suffixOf(rest, words);
    if (suffix === "") break;
    rest = rest.slice(0, rest.length - suffix.length).trimEnd();
  }
  return rest;
}

/** 2-1へ移動後、: where the item went first; 見直し後、 is only a time. */
const AFTERWARDS = /後[、,]$/u;
const GOING: ReadonlySet<Verb> = new Set(["join", "gather", "enter", "move", "split", "separate"]);

/** The text up to and including the verb that it ends with; tails such as する, 予定, のため do not matter. */
function upToVerb(text: string): string | null {
  const plain = text.trimEnd();
  if (verbAtEnd(plain)) return plain;
  const earlier = AFTERWARDS.test(plain) ? plain.replace(AFTERWARDS, "") : "";
  if (GOING.has(verbAtEnd(earlier)?.meaning ?? "end")) return earlier;
  for (let times = 1, rest = plain; times <= 4; times++) {
    const shorter = stripEnd(rest, TAILS, 1);
    if (shorter === rest) break;
    if (verbAtEnd(shorter)) return shorter;
    rest = shorter;
  }
  const named = stripEnd(plain, TAILS, 2);
  const noun = suffixOf(named, NOUN_TAILS);
  if (noun === "") return null;
  const before = named.slice(0, named.length - noun.length).replace(/の$/u, "");
  const verb = verbAtEnd(before);
  return verb && ["new", "go-on", "delete", "end", "join", "repeat"].includes(verb.meaning) ? before : null;
}

const PARTS: readonly [string, "first" | "second" | "some"][] = [
  ["前半", "first"],
  ["前段", "first"],
  ["冒頭", "first"],
  ["文頭", "first"],
  ["最初の部分", "first"],
  ["後半", "second"],
  ["後段", "second"],
  ["末尾", "second"],
  ["文末", "second"],
  ["最後の部分", "second"],
  ["一部", "some"],
  ["部分的", "some"],
  ["中段", "some"],
];

const PART_NAMES = PARTS.map(([name]) => name).join("|");
const PART_ALONE = new RegExp(`^(${PART_NAMES})(?:部分?)?(?:のみ|だけ)?(?:[:、,]|$)`, "u");
/** 後段を2-5へ: what is sent there is a part. */
const PART_SENT = new RegExp(`(${PART_NAMES})(?:部分)?を${REFERENCE}$`, "u");
/** 家賃の助成部分: a part by the name of what it is about. */
const NAMED_PART = /^[^\s、。]{2,20}部分(?:のみ|だけ)?$/u;
const OF_PARTS: readonly Headword["verb"][] = ["new", "add", "delete", "end"];

function partNamed(name: string | undefined): Headword["part"] {
  return PARTS.find((part) => part[0] === name)?.[1] ?? null;
}

/** 削除(一部), 新規追加(後半), 新規(家賃の助成部分): a verb of nothing in particular with the part that it is said of in a bracket. */
export function withPart(head: Headword, remarks: readonly string[]): Headword {
  if (head.object !== "none" || !OF_PARTS.includes(head.verb)) return head;
  const named = remarks.map((remark) => PART_ALONE.exec(remark.trim())?.[1]).find(Boolean);
  const part = partNamed(named) ?? (remarks.some((remark) => NAMED_PART.test(remark.trim())) ? "some" : null);
  return part ? { ...head, object: "part", part } : head;
}

const KANJI_COUNTS = "一二三四五六七八九十";
const COUNTED = /(?:^|[^0-9.,])([0-9]{1,2}|[一二三四五六七八九十両])(?: ?(?:つ|個|本|件))?の? ?(項目|施策|取組|取り組み|事業|項)?$/;

/** What a split makes of an item, whatever it is called: 3つの措置, 本項目を3つの柱; a 文 or 区分 may be a thing in its text. */
const PARTS_NAMED = new RegExp(`(?:^|[、。 ]|(?:項目|施策|取組|事業|内容|${REFERENCE})[をは])([2-9二三四五六七八九])(?:つの(?:主な)?[^をはがにの、。 ]{1,6}|(?:措置|方針|対策|柱|指標|細項目|小項目))$`, "u");
const IN_TEXT = /(?:文|文章|段落?|行|地区|区域|区分|年度?|期間?|時期|課|係|班|部会?|表|欄|コース|コマ)$/u;

/** n of 3つの措置に分割. */
function partsNamed(object: string): number | null {
  const found = PARTS_NAMED.exec(object.slice(-20));
  return found && !IN_TEXT.test(object) ? countAtEnd(`${found[1]}つ`) : null;
}

/** n of "n つの項目". Only the last few characters are looked at. */
function countAtEnd(object: string): number | null {
  const match = COUNTED.exec(object.slice(-14));
  if (!match || (!match[2] && !/[つ個本件]の?$/.test(object.slice(-3)))) return null;
  const [, digits] = match;
  if (digits === "両") return 2;
  return KANJI_COUNTS.includes(digits) ? KANJI_COUNTS.indexOf(digits) + 1 : Number(digits);
}

/** What is said to be changed, or put in or taken out, where the words next to the verb are a quotation; null elsewhere. */
function quotedObject(verb: Verb, object: string, particle: string): { kind: ObjectKind; word: string } | null {
  const open = object.endsWith("」") ? object.lastIndexOf("「") : -1;
  if (open < 0) return null;
  const named = objectAtEnd(object.slice(open + 1, -1))?.meaning;
  // 「見守り事業」を削除 is of a programme; another quotation may be of any words.
  if (["add", "new", "delete", "end"].includes(verb) && !/^[にへ]/u.test(particle)) return named === "programme" ? { kind: named, word: "" } : null;
  if (verb !== "change" || !/^[にへ]/u.test(particle) || /[課室局署部係]$/u.test(object.slice(open + 1, -1))) return null;
  // 見出しを「A」に変更, 「A」を「B」に改める: it stands in front of what it became.
  const from = stripParticles(object.slice(0, open));
  if (from.object.endsWith("」")) return { kind: named === "programme" ? named : "wording", word: "" };
  const found = objectKind(from.object, from.particle);
  return found.kind === "none" || found.kind === "prose" ? null : found;
}

function objectKind(object: string, particle: string): { kind: ObjectKind; word: string } {
  if (object === "") return { kind: "none", word: "" };
  if (object.endsWith(REFERENCE)) return { kind: "reference", word: "" };
  if (isOccasion(object) || isFromPlan(object, particle)) return { kind: "none", word: "" };
  const found = objectAtEnd(object);
  if (countAtEnd(object) !== null && found?.meaning !== "programme") return { kind: "count", word: "" };
  if (!found) return { kind: "prose", word: "" };
  // 「子育て施策」 is one measure among many, 「本施策」 is the item itself.
  const free = object.length === found.word.length || /[\s、はをにがの)」]$/.test(object.slice(0, object.length - found.word.length).slice(-1)) || object[object.length - found.word.length - 1] === REFERENCE;
  if (found.meaning === "item" && !free) return { kind: "prose", word: "" };
  return { kind: found.meaning, word: found.word };
}

const ARROW = "→";

/** 施策①→施策②, and nothing but numbers beside the arrow. */
function mapping(outer: string): Headword | null {
  for (let at = outer.indexOf(ARROW); at >= 0; at = outer.indexOf(ARROW, at + 1)) {
    const right = outer.slice(at + 1, at + 6).trimStart();
    const left = outer.slice(Math.max(0, at - 5), at).trimEnd();
    const alone = left === "" || left.endsWith(REFERENCE);
    if (right.startsWith(REFERENCE) && alone) return bare("map", "reference", at, at + 1, ARROW);
  }
  return null;
}

function bare(verb: Headword["verb"], object: ObjectKind, start: number, end: number, word: string): Headword {
  return { verb, object, start, end, particle: "", word, objectText: "", part: null, count: null };
}

/** 施策⑧へ, 旧2-3から: a place and no verb. */
function pointing(outer: string): Headword | null {
  const text = stripEnd(outer, ["。", "、"], 2);
  const particle = suffixOf(text, ["へ", "に", "から", "より"]);
  const start = text.length - particle.length;
  if (particle === "" || text[start - 1] !== REFERENCE) return null;
  return { ...bare("point", "reference", start, text.length, particle), part: partNamed(PART_SENT.exec(text.slice(0, start).slice(-LONGEST_OBJECT))?.[1]) };
}

const HANDED_OVER = /(?:から[^をがはに、 ]{1,15}[課局署]へ|[課局署]の?所管[とに](?:なる|なった|なります|する|した)?)[。 ]*$/u;

/** 福祉課から健康課へ, 健康課の所管となる: a department and no verb that hands over. */
export function handingOver(outer: string): Headword | null {
  const found = HANDED_OVER.exec(outer.slice(-LONGEST_OBJECT));
  if (!found) return null;
  const start = outer.length - found[0].length;
  return bare("hand-over", "department", start, start + found[0].trimEnd().length, found[0].trimEnd());
}

/** 新たに取り組む, 新しい取組: new by an adverb or adjective, whatever the verb. */
function begunNewly(outer: string): Headword | null {
  const text = stripEnd(outer, TAILS, 3);
  const newly = NEWLY.exec(text.slice(-LONGEST_OBJECT));
  if (newly) {
    const start = text.length - newly[0].length;
    return withObject(outer.slice(0, start), start, start + newly[1].length, newly[1], "new");
  }
  const noun = suffixOf(text, NOUN_TAILS);
  const adjective = noun === "" ? "" : suffixOf(text.slice(0, text.length - noun.length), NEW_ADJECTIVES);
  const start = text.length - noun.length - adjective.length;
  return adjective === "" ? null : withObject(outer.slice(0, start), start, start + adjective.length, adjective, "new");
}

const PLACE = new RegExp(`(統合|集約|編入|移動|移行|移設)先[ :は→]{0,3}${REFERENCE}[ 。]*$`, "u");

/** 統合先：2-1: the verb stands in front of the place that it names. */
function namingPlace(outer: string): Headword | null {
  const found = PLACE.exec(outer.slice(-LONGEST_OBJECT));
  if (!found) return null;
  const start = outer.length - found[0].length;
  const verb = verbAtEnd(found[1])?.meaning;
  return { ...bare(verb === "move" ? "move" : "join", "none", start, start + found[1].length, found[1]), particle: "に" };
}

/** What is done in another item: 2-1で実施, 2-1で読む, 2-1の中で記載. */
const DONE_IN = "(?:の中で|において|で|に含めて)(?:実施|取り組む|取組む|推進|対応|行う|進める|読み?込[むみ]|読む)|の中で(?:記載|掲載)";
/** What goes into another item: 2-1の本文に盛り込む, 2-1に組み入れる, 2-1にまとめて記載, 2-1に反映. */
const PUT_IN =
  "(?:の(?:本文|文中|中|記載|取組))?[にへ](?:盛り?込(?:む|み|んだ|んで記載)|読み?込[むみ]|組み?込(?:む|んだ)|組み?入れ(?:る|た)|取り入れ(?:る|た)?|寄せ(?:る|た)?|溶け込ませ(?:る|た)|合流|反映|(?:まとめて|含めて)(?:記載|掲載|整理|記述)|含まれて(?:いる|います|おり))";
/** Verbs that say less than what they end: 2-1にまとめて記載, 2-1で読み込む. */
const WRITES = /^(?:記載|掲載|整理|読み?込[むみ])$/u;
const CARRIED_OUT = new RegExp(`${REFERENCE}(${DONE_IN}|${PUT_IN})$`, "u");
/** What may stand in front of 2-1に反映 where it is said of the item; 市民の意見を2-1に反映 is not. */
const ITS_MATTER = /^$|(?:内容|本文|取組|項目|施策|事業)[をは]$|[、。 ]$/u;

const SUBJECT = /([^、, ]{1,20})は$/u;

/** 指標は2-1で記載, 健診は2-1で実施: of a matter that has a name of its own. 本取組は, 内容は and 今後は are of the item. */
function isOfAnother(before: string): boolean {
  const subject = SUBJECT.exec(before.slice(-LONGEST_OBJECT))?.[1];
  if (subject === undefined || /(?:内容|本文|事業)$/u.test(subject)) return false;
  return objectAtEnd(subject)?.meaning !== "item" && !isOccasion(subject.replace(/(?:で|に|から|より)$/u, ""));
}

/** 2-1の中で実施, 2-1の本文に盛り込む: what is done or said in another item has become part of it. */
function carriedOutIn(outer: string): Headword | null {
  for (let tails = 0; tails <= 2; tails++) {
    // 対応 is a tail elsewhere, and the verb of 2-1で対応.
    const text = stripEnd(outer, TAILS, tails);
    const found = CARRIED_OUT.exec(text.slice(-20));
    if (!found) continue;
    const start = text.length - found[0].length + 1;
    const before = text.slice(0, start - 1);
    if (isOfAnother(before) || (found[1].endsWith("反映") && !ITS_MATTER.test(before))) return null;
    return { ...bare("enter", "reference", start, text.length, found[1]), particle: "に" };
  }
  return null;
}

/** How a statement begins that puts an item beside another one: 併せて記載, 一緒にする. */
export const TOGETHER = /^(?:併せて|あわせて|合わせて|一緒に)/u;
const JOINTLY = "(?:併せて|あわせて|合わせて|一緒に)";
const WRITES_DOWN = "(?:記載|掲載|整理|記述)";
const SIDE_BY_SIDE = `${JOINTLY}${WRITES_DOWN}|一体的に${WRITES_DOWN}|一緒に|抱き合わせ[るた]?`;
/** The last of them says into what the items were made together: 合わせて整備から再編へ転換. */
const AS_ONE = `(?:まとめて|括って|${JOINTLY})${WRITES_DOWN}|合わせ[るた]|束ね[るた]|一緒に|抱き合わせ[るた]?|(?:一|ひと)?(?:括|くく)(?:り|りに|る|った)|${JOINTLY}[^、。]{0,12}(?:再編|再構築|転換)`;
const WRITTEN_WITH = new RegExp(`${REFERENCE}(?:と(${SIDE_BY_SIDE})|を(${AS_ONE}))$`, "u");

/** 2-1と併せて記載, 2-1、2-2をまとめて記載, 2-1と2-2を一緒にした: all are one entry now. */
function writtenWith(outer: string): Headword | null {
  const text = stripEnd(outer, TAILS, 2);
  const found = WRITTEN_WITH.exec(text.slice(-24));
  if (!found) return null;
  const words = found[1] ?? found[2];
  const start = text.length - words.length;
  return { ...bare("join", "reference", start, text.length, words), particle: found[1] ? "と" : "を" };
}

const KIND_OF_ITEM = "(?:項目|施策|取組|事業)";
const SEVERAL = `[2-9二三四五六七八九十](?:つ?の?${KIND_OF_ITEM}|つ)|両${KIND_OF_ITEM}`;
const ONE = `(?:(?:1つ|一つ|ひとつ|[1一]本)(?:の${KIND_OF_ITEM})?|(?:[1一]|同じ|同一)${KIND_OF_ITEM})`;
const BECOME = "[にと](?:整理|再編|再構成|する|した|し)?";
const INTO_ONE = new RegExp(`(?:${REFERENCE}|(${SEVERAL}))(?:[をと]((?:合わせて|あわせて|併せて)${ONE}(?:${BECOME})?|${ONE}${BECOME})|→(${ONE}))$`, "u");

/** 2-1、2-2を一つに整理, 3項目を1項目に, 2つを1つに: several have become one. */
function intoOne(outer: string): Headword | null {
  if (!/[1一ひ同]/u.test(outer.slice(-30))) return null;
  const text = stripEnd(outer, TAILS, 1);
  const found = INTO_ONE.exec(text.slice(-30));
  if (!found) return null;
  const words = found[2] ?? found[3];
  const start = text.length - words.length;
  return { ...bare("join", found[1] ? "count" : "reference", start, text.length, words), particle: "を", count: found[1] ? countAtEnd(found[1]) : null };
}

const NUMBER = "[1-9一二三四五六七八九]";
const MADE = "(?:する|した|します|なる|なった)?。?";
/** Its groups: how many there were, the words that say how many there are, how many these are. */
const RECOUNTED = new RegExp(
  `(?:(${NUMBER})(?:つ?の?${KIND_OF_ITEM}|つ)を|(?:^|[、。 ])(?:(?:本|当該|この)?${KIND_OF_ITEM}を|内容を)?(?:分けて|分割して)?)((${NUMBER})(?:つ?の?${KIND_OF_ITEM}|つ|本)(?:(?:化|立て)[にと]?|[にへ](?:再編|分けて?整理)|として(?:再編|整理)|[にと]))${MADE}$`,
  "u",
);

/** 2項目化, 2本立てに, 3つに再編, 3項目を2項目に: as many items as there are now, and perhaps as there were. */
function recounted(outer: string): Headword | null {
  const tail = outer.trimEnd().slice(-30);
  const found = RECOUNTED.exec(tail);
  if (!found) return null;
  const [before, now] = [found[1], found[3]].map((digit) => (digit === undefined ? null : countAtEnd(`${digit}つ`)));
  // 一本化 alone is a verb like any other.
  if (before === null && now === 1 && found[2].includes("本")) return null;
  const start = outer.trimEnd().length - tail.length + tail.lastIndexOf(found[2]);
  const isJoined = before === null ? now === 1 : (now ?? 0) < before;
  const head = bare(isJoined ? "join" : "split", "count", start, start + found[2].length, found[2]);
  return { ...head, particle: isJoined ? "を" : "に", count: isJoined ? before : now };
}

const SET_APART = new RegExp(`(?:^|[をはが、。 ])(別々?の?${KIND_OF_ITEM}(?:として(?:整理|記載|掲載|独立)?|[にへと]))${MADE}$`, "u");

/** 別項目とする, 人事評価を別の項目に: a part of the item is one of its own now. */
function setApart(outer: string): Headword | null {
  const found = SET_APART.exec(outer.trimEnd().slice(-30));
  if (!found) return null;
  const start = outer.trimEnd().lastIndexOf(found[1]);
  return bare("split", "none", start, start + found[1].length, found[1]);
}

/** 新規①-3, 削除①-2: the verb right in front of the number that it is said of. */
const VERB_FIRST = new RegExp(`^ *([^ ${REFERENCE}]{2,6})${REFERENCE}[。 ]*$`, "u");

function verbFirst(outer: string): Headword | null {
  const word = VERB_FIRST.exec(outer)?.[1] ?? "";
  const verb = verbAtEnd(word);
  if (verb?.word !== word || !["new", "add", "delete", "end"].includes(verb.meaning)) return null;
  const start = outer.indexOf(word);
  return bare(verb.meaning, "reference", start, start + word.length, word);
}

/**
 * What a stretch of a statement's outer text (references as `REFERENCE`, brackets left out) says by
 * the verb at its end; null for a remark.
 */
export function headwordOf(outer: string): Headword | null {
  const trimmed = outer.trim();
  if (trimmed === ARROW) return bare("keep", "none", outer.indexOf(ARROW), outer.indexOf(ARROW) + 1, ARROW);
  if (trimmed === "新" || /^new$/iu.test(trimmed)) return bare("new", "none", outer.indexOf(trimmed), outer.indexOf(trimmed) + 1, trimmed);
  const mapped = mapping(outer);
  if (mapped) return mapped;
  const together = writtenWith(outer) ?? intoOne(outer) ?? recounted(outer) ?? setApart(outer);
  if (together) return together;
  const body = upToVerb(outer);
  const verb = body === null ? null : verbAtEnd(body);
  if (body === null || !verb) return verbFirst(outer) ?? begunNewly(outer) ?? namingPlace(outer) ?? carriedOutIn(outer) ?? pointing(outer);
  const entered = WRITES.test(verb.word) ? carriedOutIn(outer) : null;
  if (entered) return entered;
  const verbStart = body.length - verb.word.length;
  return withObject(outer.slice(0, verbStart), verbStart, body.length, verb.word, verb.meaning);
}

/** 2分割, 項目を三分割: into how many parts, without つ. */
const PARTS_COUNTED = /(?:^|[をはが、\s])([2-9二三四五六七八九])$/u;

function withObject(before: string, verbStart: number, end: number, word: string, verb: Verb): Headword {
  const parts = word === "分割" ? PARTS_COUNTED.exec(before.slice(-2)) : null;
  if (parts) return { ...bare(verb, "count", verbStart - 1, end, parts[1] + word), count: countAtEnd(`${parts[1]}つ`) };
  const tail = before.slice(-LONGEST_OBJECT);
  const unadverbed = stripEnd(tail, ADVERBS, 2);
  const adverbs = tail.slice(unadverbed.length);
  const direct = stripParticles(unadverbed);
  // 一部追加 and 取組の一部を削除 are of a part; 文言一部修正 is of the wording.
  const isPart = adverbs.includes("一部") && (direct.object === "" || (direct.particle === "の" && (verb === "delete" || verb === "end")));
  const object = isPart ? { ...direct, object: "一部" } : direct;
  const { kind, word: objectWord } = quotedObject(verb, object.object, object.particle) ?? objectKind(object.object.replace(/^[\s・○●]+/, ""), object.particle);
  const start = objectWord === "" ? verbStart : Math.max(0, before.lastIndexOf(objectWord));
  const part = PARTS.find(([name]) => tail.includes(name))?.[1] ?? null;
  // 3項目を2項目に統合: the members are counted in front of を, what they became behind it.
  const isResult = (verb === "join" || verb === "gather") && /^[にへ]/u.test(object.particle);
  const counted = isResult ? object.object.slice(0, Math.max(0, object.object.lastIndexOf("を"))) : object.object;
  const count = countAtEnd(counted) ?? (verb === "split" && /^[にへ]/u.test(object.particle) ? partsNamed(counted) : null);
  return { verb, object: kind, start, end, particle: object.particle, word, objectText: object.object, part, count };
}

function stripParticles(text: string): { object: string; particle: string } {
  let object = text.trimEnd();
  let particle = "";
  for (let times = 0; times < 2; times++) {
    const suffix = suffixOf(object, PARTICLES);
    if (suffix === "") break;
    particle ||= suffix;
    object = object.slice(0, object.length - suffix.length).trimEnd();
  }
  return { object, particle };
}
