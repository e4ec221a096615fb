import { isLevelBelow, looksLikeDepartment } from "./department-words";
import type { Folded } from "./fold";
import { outermostBrackets } from "./note-layout";
import { parseLabel } from "./numbers";
import type { DepartmentList, Range } from "./syntax";

type SeparatorKind = DepartmentList["separators"][number]["kind"];

/** A stretch of a department cell without any separator in it; a blank or line break in it parts two levels of one department. Offsets are folded ones. */
export interface Fragment extends Range {
  readonly text: string;
  /** What stands between it and the fragment before it: separators, or nothing but a bracket. */
  readonly before: (Range & { readonly kind: SeparatorKind | "none" }) | null;
  /** ◎ or (主) stands with it, ○, or none. */
  readonly mark: "lead" | "circle" | null;
  /** The keys of the items' numbers in front of it (1-1 福祉課, ③福祉課); null for none. */
  readonly label: readonly string[] | null;
}

export interface Scanned {
  readonly fragments: readonly Fragment[];
  readonly remarks: readonly Range[];
}

/** Separators that never stand inside a name. */
const HARD: Readonly<Record<string, SeparatorKind>> = { "、": "ideographic-comma", ",": "comma", ";": "comma", "/": "slash", "|": "slash", "+": "slash" };
const SOFT: Readonly<Record<string, SeparatorKind>> = { "\n": "newline", "・": "middle-dot", " ": "space" };
const STRENGTH: Readonly<Record<SeparatorKind | "none", number>> = { none: 0, space: 1, "middle-dot": 2, newline: 3, slash: 4, comma: 4, "ideographic-comma": 4 };

const LEAD_MARKS = "◎★☆";
const CIRCLE_MARKS = "○●";
const BULLETS = "・•◆◇■□-";
const LEAD_WORDS = new Set(["主", "主管", "主担当", "主担", "主管課", "主務", "主務課", "代表", "取りまとめ", "とりまとめ", "取りまとめ課", "主体", "幹事", "正", "◎"]);
/** ※ before a name alone is a mark; before words it begins a footnote. */
const MARKED_NAME = /^※ ?[^ 、。,はがをのと]{1,14}[課室局部所館係]$/u;
/** 健康課★, 健康課※1: marks and numbers of footnotes, up to the end of the entry. */
const MARKS_BEHIND = /[◎★☆○●※*]\d*(?=[ \n、,;/|・(]|$)/y;
const BLANKS_AND_NAME = /[ \n]+([^ \n、,;/|・([【〔「<◎★☆○●※*]*)/y;
/** 主管:福祉課, 関係課:介護課 – a word that only introduces. */
const INTRODUCTIONS = /^(主管課?|主担当課?|主務課?|主|担当課?|関係課?|関連課?|副|所管課?|協力課?|連携課?|[関協連]) ?: ?/;

/** Whether a separator may be part of a name (保育・幼稚園課, 庁⏎舎総企). */
export function isSoft(kind: SeparatorKind | "none"): boolean {
  return kind === "newline" || kind === "middle-dot" || kind === "space";
}

/** What the responsibility goes over with: 福祉課→こども課. */
const ARROWS = "→⇒➡⇨↓⇩";
/** A division, whose departments bear names of their own; that of a 消防本部（総務課） is not the town hall's. */
const DIVISION = /.[^本西東南北中]部$/u;
const ANY_SEPARATOR = /[\n、,;/|・ →⇒➡⇨↓⇩]+/u;
const NO_NAME = /^[\n、,;/|・ →⇒➡⇨↓⇩]*$/u;

/** Whether brackets hold names alone: 【福祉課】, （福祉課、総務課ほか）. */
function holdsNames(text: string, { start, end }: Range): boolean {
  return text.slice(start + 1, end - 1).trim().split(ANY_SEPARATOR).every((name) => looksLikeDepartment(name.replace(/(?:ほか|等)$/u, "")));
}

/** Whether nothing of a text stands outside its brackets: they only decorate what they hold. */
function isAllInBrackets(text: string, brackets: readonly Range[]): boolean {
  const ends = [0, ...brackets.map(({ end }) => end)];
  return brackets.length > 0 && ends.every((from, index) => NO_NAME.test(text.slice(from, brackets[index]?.start)));
}

/** Cuts a department cell at every separator and takes brackets, marks and introducing words out. */
export function scanDepartments(folded: Folded): Scanned {
  const text = folded.text;
  const brackets = outermostBrackets(text, { start: 0, end: text.length });
  const decorate = isAllInBrackets(text, brackets);
  const opened = new Set<number>();
  const fragments: Fragment[] = [];
  const remarks: Range[] = [];
  let before: Fragment["before"] = null;
  let mark: Fragment["mark"] = null;
  let label: Fragment["label"] = null;
  let start = -1;
  const close = (end: number): void => {
    if (start >= 0 && end > start) {
      fragments.push({ start, end, text: text.slice(start, end), before: fragments.length === 0 ? null : (before ?? { start, end: start, kind: "none" }), mark, label });
      [before, mark, label] = [null, null, null];
    }
    start = -1;
  };
  const separate = (at: number, kind: SeparatorKind, length: number): void => {
    const stronger = before === null || STRENGTH[kind] > STRENGTH[before.kind] ? kind : before.kind;
    before = { start: before?.start ?? at, end: at + length, kind: stronger };
  };
  const markLast = (as: Fragment["mark"]): void => {
    fragments.push({ ...(fragments.pop() as Fragment), mark: as });
  };
  const takeBack = (): void => {
    before = fragments.pop()?.before ?? null;
  };
  // An arrow at the end hands over to nobody.
  const lastArrow = text.trimEnd().length - 1;
  let nextBracket = 0;
  for (let at = 0; at < text.length; ) {
    const number = start < 0 ? labelAt(text, at) : null;
    if (number) {
      label = number.keys;
      at = number.end;
      continue;
    }
    while (nextBracket < brackets.length && brackets[nextBracket].start < at) nextBracket++;
    const bracket = brackets[nextBracket]?.start === at ? brackets[nextBracket] : null;
    if (bracket) {
      const wasOpen = start >= 0;
      close(at);
      const last = fragments.at(-1);
      // 福祉部（福祉課、総務課）: the departments of a division, which is none itself.
      const ofDivision = last !== undefined && DIVISION.test(last.text) && text.slice(last.end, at).trim() === "";
      if ((ofDivision || decorate) && holdsNames(text, bracket)) {
        if (ofDivision) takeBack();
        opened.add(bracket.end - 1);
        at++;
        continue;
      }
      const content = text.slice(bracket.start + 1, bracket.end - 1).trim();
      if (!LEAD_WORDS.has(content)) remarks.push(bracket);
      else if (wasOpen) markLast("lead");
      else mark = "lead";
      at = bracket.end;
      continue;
    }
    const char = text[at];
    if (opened.has(at)) {
      close(at++);
      continue;
    }
    if (ARROWS.includes(char) && at < lastArrow) {
      close(at++);
      takeBack();
      continue;
    }
    const kind = HARD[char] ?? SOFT[char];
    const word = kind === undefined ? conjunctionAt(text, at) : "";
    const below = start >= 0 ? levelBelowAt(text, start, at) : 0;
    const behind = start >= 0 ? matchAt(MARKS_BEHIND, text, at)[0] : "";
    const isLineStart = start < 0 && (at === 0 || text[at - 1] === "\n");
    if (char === "※" && isLineStart && !MARKED_NAME.test(text.slice(at, lineEnd(text, at)))) {
      const end = lineEnd(text, at);
      remarks.push({ start: at, end });
      at = end;
    } else if (isLineStart && (char === "※" || BULLETS.includes(char)) && text[at + 1] !== undefined && text[at + 1] !== "\n") at++;
    else if (below > 0) at = below;
    else if (behind !== "") {
      close(at);
      if (LEAD_MARKS.includes(char) || CIRCLE_MARKS.includes(char)) markLast(LEAD_MARKS.includes(char) ? "lead" : "circle");
      at += behind.length;
    } else if (kind !== undefined || word !== "") {
      close(at);
      separate(at, kind ?? "comma", Math.max(1, word.length));
      at += Math.max(1, word.length);
    } else if (start < 0 && (LEAD_MARKS.includes(char) || CIRCLE_MARKS.includes(char))) {
      mark = LEAD_MARKS.includes(char) ? "lead" : "circle";
      at++;
    } else {
      const introduction = start < 0 ? (INTRODUCTIONS.exec(text.slice(at, at + 8))?.[0] ?? "") : "";
      if (introduction.startsWith("主")) mark = "lead";
      if (introduction === "" && start < 0) start = at;
      at += Math.max(1, introduction.length);
    }
  }
  close(text.length);
  return { fragments, remarks };
}

function matchAt(pattern: RegExp, text: string, at: number): readonly string[] {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? ["", ""];
}

/** Where a name begins that stands one level below the one that ends here; 0 where none does. */
function levelBelowAt(text: string, start: number, at: number): number {
  const [whole, name] = matchAt(BLANKS_AND_NAME, text, at);
  // 主管課:福祉課 is no name: the word before the colon introduces one. Nor is ②福祉課, whose number begins the next item's.
  return whole !== "" && !name.includes(":") && !labelAt(text, at + whole.length - name.length) && isLevelBelow(text.slice(start, at), name, whole.includes("\n")) ? at + whole.length - name.length : 0;
}

const MAY_BE_LABEL = /[0-9(①-⑳㉑-㉟㊱-㊿]/u;
/** What sets a number off from the name behind it. */
const BEHIND_LABEL = /[ .:)]*(?=[^ .:)\n、,;/|・~-])/y;

/** More items than this share no list in one cell. */
const MOST_LABELS = 9;
const UP_TO_SEPARATOR = /[^\n、,・]{0,40}/y;
const BETWEEN_LABELS = /[、,・] ?/y;

/** The numbers of items in front of a name: 1-1 福祉課, ①、③福祉課; not 1係 or 2号館, whose number is part of the name. */
function labelAt(text: string, at: number, most = MOST_LABELS): { readonly keys: readonly string[]; readonly end: number } | null {
  if (most === 0 || !MAY_BE_LABEL.test(text.charAt(at))) return null;
  // By itself: a comma behind a number ties it into a sentence elsewhere.
  const { number } = parseLabel(matchAt(UP_TO_SEPARATOR, text, at)[0]);
  if (number?.start !== 0) return null;
  const end = at + number.end;
  const [between] = matchAt(BETWEEN_LABELS, text, end);
  const next = between === "" ? null : labelAt(text, end + between.length, most - 1);
  if (next) return { keys: [number.key, ...next.keys], end: next.end };
  BEHIND_LABEL.lastIndex = end;
  const delimiter = BEHIND_LABEL.exec(text)?.[0];
  const setOff = delimiter || number.path.length > 1 || !/[0-9]/.test(text[end - 1]);
  return delimiter !== undefined && setOff ? { keys: [number.key], end: end + delimiter.length } : null;
}

function conjunctionAt(text: string, at: number): string {
  return ["及び", "および", "並びに", "または", "又は"].find((word) => text.startsWith(word, at)) ?? "";
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}
