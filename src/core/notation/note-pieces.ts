import { matchAt } from "./match-at";
import { labelEnd, numberPathAt } from "./number-path";
import { beginsAt, partsWithin, type Bracket } from "./note-layout";
import { verbAtEnd } from "./note-vocabulary";
import { isDigit } from "./numerals";
import { arrowAt, type FoldedReference } from "./references";
import type { Range } from "./syntax";

/** A line of a note, or one of its ・ points, without its bullet. */
export interface Segment extends Range {
  readonly bullet: Range | null;
}

const BULLETS = "・○●◎■□◆◇▪•★☆※➢*";

/** Verbs that a line may begin with only because the line was too short: 施策①-2へ⏎集約. */
const CARRIED_OVER = ["集約", "統合", "分割", "移動", "編入", "移設", "移管", "移行", "引継", "引き継", "取り込", "を統合", "に統合", "へ統合", "に集約", "へ集約", "に分割", "へ分割", "を分割"];

/** A verb is no longer than this. */
const LONGEST_VERB = 8;

function skipSpaces(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && (text[next] === " " || text[next] === "\n")) next++;
  return next;
}

/** Skips from bracket to bracket while a scan goes on. */
function bracketCursor(brackets: readonly Bracket[]): (at: number) => number {
  let index = 0;
  return (at) => {
    while (index < brackets.length && brackets[index].end <= at) index++;
    return index < brackets.length && brackets[index].start <= at ? brackets[index].end : at;
  };
}

function enumeratorEnd(text: string, at: number, references: readonly FoldedReference[]): number {
  const path = numberPathAt(text, at);
  if (!path || path.levels.length > 1 || path.word !== "" || path.levels[0].style === "chapter") return at;
  const end = labelEnd(text, path);
  return end === null || beginsAt(references, at) ? at : end;
}

function bulletAt(text: string, at: number, end: number, references: readonly FoldedReference[]): Range | null {
  const isBullet = BULLETS.includes(text[at]) || (text[at] === "-" && text[at + 1] === " ");
  const after = isBullet ? at + 1 : Math.min(enumeratorEnd(text, at, references), end);
  return after > at && skipSpaces(text, after, end) < end ? { start: at, end: after } : null;
}

/** Whether the line that begins at `next` only goes on with what the line before it says. */
function goesOn(text: string, lineEnd: number, next: number, references: readonly FoldedReference[]): boolean {
  let last = lineEnd - 1;
  while (last >= 0 && text[last] === " ") last--;
  if (arrowAt(text, next) > 0 || text[last] === "→" || text[last] === "、") return text[next] !== undefined;
  if (text[next] === "(") return enumeratorEnd(text, next, references) === next && !beginsAt(references, next);
  return "へにをと".includes(text[last] ?? " ") && CARRIED_OVER.some((word) => text.startsWith(word, next));
}

const POINTS = "(①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽";

/** ①変更なし②一部修正: the next point of a list begins behind what the one before it says. */
function isNextPoint(text: string, start: number, at: number, references: readonly FoldedReference[]): boolean {
  if (!POINTS.includes(text[at]) || verbAtEnd(text.slice(Math.max(start, at - LONGEST_VERB), at).trimEnd()) === null) return false;
  const first = skipSpaces(text, start, at);
  return enumeratorEnd(text, first, references) > first && enumeratorEnd(text, at, references) > at;
}

/**
 * The segments of [start, end) of a folded note: cut at line breaks, 。 and ; outside brackets, and
 * where a bullet stands after a space, ※ after a bracket too.
 */
export function segmentsOf(text: string, range: Range, references: readonly FoldedReference[], brackets: readonly Bracket[]): Segment[] {
  const segments: Segment[] = [];
  const skipBracket = bracketCursor(brackets);
  let start = range.start;
  const close = (end: number, next: number): void => {
    const first = skipSpaces(text, start, end);
    let last = end;
    while (last > first && text[last - 1].trim() === "") last--;
    start = next;
    if (first >= last) return;
    const bullet = bulletAt(text, first, last, references);
    segments.push({ start: bullet ? skipSpaces(text, bullet.end, last) : first, end: last, bullet });
  };
  for (let at = range.start; at < range.end; ) {
    if (at > start && isNextPoint(text, start, at, references)) close(at, at);
    const past = skipBracket(at);
    if (past > at) {
      at = past;
      continue;
    }
    const char = text[at];
    const next = skipSpaces(text, at, range.end);
    if (char === "\n" && next < range.end && !goesOn(text, at, next, references)) close(at, next);
    else if (char === "。" || char === ";") close(at, at + 1);
    else if (char === "※" && text[at - 1] === ")" && at > start && next + 1 < range.end) close(at, at);
    else if (char === " " && next < range.end && BULLETS.includes(text[next]) && next > start) close(at, next);
    at = Math.max(at + 1, char === "\n" || char === " " ? next : at + 1);
  }
  close(range.end, range.end);
  return segments;
}

const COMMAS = ["、", ","];
const JOINING = ["・", "/", "及び", "並びに", "および", "かつ", "+"];
const CONNECTIVES = ["したうえで", "した上で", "のうえ", "とともに", "に伴い", "により", "のため", "ため", "を踏まえて", "を踏まえ", "を受けて", "を受け", "に合わせて", "に合わせ", "にあわせて", "にあわせ", "に応じて", "に応じ", "に基づき", "に基づいて", "を反映し", "を考慮し", "と判断し", "を参考に", "にならい", "に倣い", "に沿って", "に鑑み", "ので"];

/** Most characters begin none of these: they are not tried there. */
const FIRST_OF_CONNECTIVES = new Set(CONNECTIVES.map((word) => word[0]));

function connectiveAt(text: string, at: number): string {
  // 必要に応じて統合: only if it comes to that.
  if (!FIRST_OF_CONNECTIVES.has(text[at]) || text.startsWith("必要に応じ", at - 2)) return "";
  // 続けるもので, 廃止するのではなく: no reason.
  if (text.startsWith("ので", at) && (text[at - 1] === "も" || "はあすな".includes(text[at + 2] ?? " "))) return "";
  return CONNECTIVES.find((word) => text.startsWith(word, at)) ?? "";
}

/** The / of 7/3 変更なし. */
function isInDate(text: string, at: number): boolean {
  return text[at] === "/" && isDigit(text[at - 1]) && isDigit(text[at + 1]);
}

/** One of the stretches of a segment that could be a statement of its own, and what cut it from the one before. */
export interface Piece extends Range {
  /** After 、 ("comma") whatever follows may be a statement, after ・ ("joined") or に伴い ("weak") only a bare one. */
  readonly cut: "comma" | "joined" | "weak";
  /** Where its words end: in front of the ・ or 及び that it ends with. */
  readonly stop: number;
}

/** Cuts a segment wherever another statement could begin; most cuts are mended again by whoever reads the pieces. */
export function piecesOf(text: string, segment: Range, references: readonly FoldedReference[], brackets: readonly Bracket[]): Piece[] {
  return cutAt(segment, "comma", references, brackets, (at) => {
    const comma = COMMAS.find((word) => text.startsWith(word, at));
    if (comma) return { word: comma, cut: "comma" };
    const joining = isInDate(text, at) ? undefined : JOINING.find((word) => text.startsWith(word, at));
    if (joining) return { word: joining, cut: "joined" };
    return { word: connectiveAt(text, at) || conjunction(text, at), cut: "weak" };
  });
}

/** A piece cut at its spaces and と, where 3-2へ移動 文言修正 and 統合と名称変更 say two things: right only if each part says one. */
export function partsOf(text: string, piece: Piece, references: readonly FoldedReference[], brackets: readonly Bracket[]): Piece[] {
  const words = { start: piece.start, end: piece.stop };
  const gapAt = (at: number): string => {
    if (text[at] === "と" && verbAtEnd(text.slice(Math.max(0, at - LONGEST_VERB), at))) return "と";
    if (text[at] !== " " || text[at - 1] === " " || arrowAt(text, at - 1) > 0) return "";
    const next = skipSpaces(text, at, words.end);
    return arrowAt(text, next) > 0 ? "" : text.slice(at, next);
  };
  const parts = cutAt(words, piece.cut, references, brackets, (at) => ({ word: gapAt(at), cut: "joined" }));
  return parts.filter(({ start, stop }) => text.slice(start, stop).trim() !== "");
}

type Cut = Pick<Piece, "cut"> & { readonly word: string };

function cutAt(range: Range, first: Piece["cut"], references: readonly FoldedReference[], brackets: readonly Bracket[], separatorAt: (at: number) => Cut): Piece[] {
  const pieces: Piece[] = [];
  const holes: Range[] = [...partsWithin(references, range), ...partsWithin(brackets, range)].sort((a, b) => a.start - b.start);
  let hole = 0;
  let start = range.start;
  let cut = first;
  for (let at = range.start; at < range.end; ) {
    while (hole < holes.length && holes[hole].end <= at) hole++;
    if (hole < holes.length && holes[hole].start <= at) {
      at = holes[hole].end;
      continue;
    }
    const separator = separatorAt(at);
    if (separator.word === "") {
      at++;
      continue;
    }
    const end = Math.min(range.end, at + separator.word.length);
    if (end > start) pieces.push({ start, end, cut, stop: separator.cut === "joined" ? at : end });
    ({ cut } = separator);
    start = at = end;
  }
  if (start < range.end) pieces.push({ start, end: range.end, cut, stop: range.end });
  return pieces;
}

/** What may stand behind a verb in the past that describes nothing: 廃止したため, 終了した後, 完了したので. */
const NO_NOUN = /[ \n、。,.;()→]|ため|うえ|上|[がのりらば]|こと|もの(?![をは])|あと|後|と[きこ]|際|まま|場合|結果|[為旨]|から|けれ?ど/uy;

/** How far a noun and what is done with it are looked for. */
const LONGEST_CLAUSE = 60;

/** Whether 廃止した describes the noun that follows and something is done with that, as in 廃止した補助金の記述を削除; 廃止した取組 alone states the end. */
function describes(text: string, at: number): boolean {
  if (!text.startsWith("した", at)) return false;
  NO_NOUN.lastIndex = at + 2;
  if (NO_NOUN.test(text)) return false;
  const clause = text.slice(at + 2, at + 2 + LONGEST_CLAUSE);
  const end = clause.search(/[、。,;\n]/u);
  const noun = (end < 0 ? clause : clause.slice(0, end)).trimEnd();
  return noun.includes("を") || verbAtEnd(noun) !== null;
}

/** What makes one word of し and the verb before it, or a wish, a request or a question of both: しない, したい, した方が, してはどうか, してください. */
const NOT_JOINING = /^(?:ない|たい|た[方ほ]|ては|ても|てよ|てくだ|て下さ|てほし|て欲し|ていただ)/u;

const BOUND = /せず、?|させて?(?![るたまず])|し|て/uy;
/** 変更なしだが, 検討したが: the が of a contrast, not that of a subject. */
const CONTRAST = /^[だたす]が(?![っいるりう])/u;

/** 統合し一部修正, 統合せず継続, 独立させ, 切り出して: what ties a verb to the next; 掲載しない and 統合したい are one word, and 廃止した補助金を削除 one statement. */
function conjunction(text: string, at: number): string {
  if (text[at] === "が") return CONTRAST.test(text.slice(at - 1, at + 2)) ? "が" : "";
  if (!"しせさて".includes(text[at])) return "";
  const [word] = matchAt(BOUND, text, at);
  const verb = word === "" ? null : verbAtEnd(text.slice(Math.max(0, at - LONGEST_VERB), at));
  if (!verb) return "";
  if (word === "て") return verb.meaning === "separate" || verb.meaning === "move" ? word : "";
  return word === "し" && (NOT_JOINING.test(text.slice(at + 1, at + 5)) || describes(text, at)) ? "" : word;
}
