import { countsNames, itemsInBracket, labelAt, MOST_LABELS, type ItemsBehind } from "./department-labels";
import { entryKind, isLevelBelow, looksLikeDepartment } from "./department-words";
import type { Folded } from "./fold";
import { matchAt } from "./match-at";
import { outermostBrackets } from "./note-layout";
import { isDigit } from "./numerals";
import type { DepartmentList, Range } from "./syntax";

type SeparatorKind = DepartmentList["separators"][number]["kind"];

/** A stretch of a department cell without any separator in it; a blank or line break in it parts two levels of one department. Offsets are folded ones. */
export interface Fragment extends Range {
  readonly text: string;
  /** What stands between it and the fragment before it: separators, or nothing but a bracket. */
  readonly before: (Range & { readonly kind: SeparatorKind | "none" }) | null;
  /** ◎ or (主) stands with it, ○, △ of one that only takes part, or none. */
  readonly mark: "lead" | "circle" | "lesser" | null;
  /** The keys of the items' numbers in front of it (1-1 福祉課, ③福祉課); null for none. */
  readonly label: readonly string[] | null;
  /** Those in brackets behind it: 福祉課(1、2), 福祉課((3)のみ). */
  readonly behind: ItemsBehind | null;
}

export interface Scanned {
  readonly fragments: readonly Fragment[];
  readonly remarks: readonly Range[];
}

/** Separators that never stand inside a name. */
const HARD: Readonly<Record<string, SeparatorKind>> = { "、": "ideographic-comma", ",": "comma", ";": "comma", "/": "slash", "|": "slash", "+": "slash" };
const SOFT: Readonly<Record<string, SeparatorKind>> = { "\n": "newline", "・": "middle-dot", " ": "space" };
const STRENGTH: Readonly<Record<SeparatorKind | "none", number>> = { none: 0, space: 1, "middle-dot": 2, newline: 3, slash: 4, comma: 4, "ideographic-comma": 4 };

/** At the beginning of a line; the squares also within one, where they grade: ■福祉課、□健康課. */
const BULLETS = "・•◆◇■□-";
const SQUARES = "◆◇■□";
const LEAD_WORDS = new Set(["主", "主管", "主担当", "主担", "主管課", "主務", "主務課", "代表", "取りまとめ", "とりまとめ", "取りまとめ課", "主体", "幹事", "正", "◎"]);
/** ※ before a name alone is a mark; before words it begins a footnote. */
const MARKED_NAME = /^※ ?[^ 、。,はがをのと]{1,14}[課室局部所館係]$/u;
/** 健康課★, 健康課:△, 健康課※1: marks and numbers of footnotes, up to the end of the entry. */
const MARKS_BEHIND = /(?: ?: ?)?([◎★☆○●△▲▽▼※*])\d*(?=[ \n、,;/|・(]|$)/y;
const BLANKS_AND_NAME = /[ \n]+([^ \n、,;/|・([【〔「<◎★☆○●△▲▽▼※*]*(?:・[^ \n、,;/|・([【〔「<◎★☆○●△▲▽▼※*]*)?)/y;
/** 主管:福祉課, 関係課:介護課 – a word that only introduces. */
const INTRODUCTIONS = /^(主管課?|主担当課?|主務課?|主|担当課?|関係課?|関連課?|副|所管課?|協力課?|連携課?|[関協連]) ?: ?/;
/** 福祉部:福祉課、介護課 – a division that introduces its departments, as in 福祉部(福祉課、介護課). */
const DIVISION_INTRODUCES = /[^ \n、,;/|・:()]{1,12}[^本西東南北中]部 ?: ?(?=[^ \n、,;/|・:(]{1,20}[課室])/y;

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

/** Telephone numbers, which are no names: 福祉課⏎℡1234, 内線 2145. */
const PHONE = /(?:TEL|電話|内線)[ :.]{0,3}[0-9][0-9-]{2,12}/iy;
/** △:健康課 */
const COLON = / ?: ?/y;
const ENDS_WHOLE = /.[課室局部署係班]$/u;
const NAME_BEHIND = /[^ \n、,;/|・([【〔「<◎★☆○●※*と&]{1,20}/y;
/** What a name in brackets is where it is no other department: （旧介護課）, （庶務係）. */
const NOT_SECOND = /^(?:[旧現前新]|元(?!気))|(?:係|担当|班|グループ|チーム)(?=$|[\n、,・ ])/u;

/** Names are shorter. */
const LONGEST_NAME = 40;

/** The places of a cell's names as they are found, with what waits to go with the next one. */
class Fragments {
  readonly found: Fragment[] = [];
  readonly remarks: Range[] = [];
  mark: Fragment["mark"] = null;
  label: readonly string[] | null = null;
  /** Where the open name begins; -1 between names. */
  start = -1;
  private before: Fragment["before"] = null;

  constructor(readonly text: string) {}

  get isOpen(): boolean {
    return this.start >= 0;
  }

  /** What has been read of the open name, its end if it is longer than any. */
  soFar(at: number): string {
    return this.isOpen ? this.text.slice(Math.max(this.start, at - LONGEST_NAME), at) : "";
  }

  close(end: number): void {
    if (this.isOpen && end > this.start) {
      const { start, mark, label } = this;
      const before = this.found.length === 0 ? null : (this.before ?? { start, end: start, kind: "none" as const });
      this.found.push({ start, end, text: this.text.slice(start, end), before, mark, label, behind: null });
      [this.before, this.mark, this.label] = [null, null, null];
    }
    this.start = -1;
  }

  separate(at: number, kind: SeparatorKind, length: number): void {
    const { before } = this;
    const stronger = before === null || STRENGTH[kind] > STRENGTH[before.kind] ? kind : before.kind;
    this.before = { start: before?.start ?? at, end: at + length, kind: stronger };
  }

  /** Says more of the name read last. */
  amend(more: Partial<Pick<Fragment, "mark" | "behind">>): void {
    this.found.push({ ...(this.found.pop() as Fragment), ...more });
  }

  takeBack(): void {
    this.before = this.found.pop()?.before ?? null;
  }
}

const MARKS: Readonly<Record<string, Fragment["mark"]>> = { "◎": "lead", "★": "lead", "☆": "lead", "○": "circle", "●": "circle", "△": "lesser", "▲": "lesser", "▽": "lesser", "▼": "lesser" };

/** Cuts a department cell at every separator and takes brackets, marks and introducing words out. */
export function scanDepartments(folded: Folded): Scanned {
  const text = folded.text;
  const brackets = outermostBrackets(text, { start: 0, end: text.length });
  const decorate = isAllInBrackets(text, brackets);
  const counted = countsNames(text);
  const opened = new Set<number>();
  const names = new Fragments(text);
  // An arrow at the end hands over to nobody.
  const lastArrow = text.trimEnd().length - 1;
  let nextBracket = 0;
  for (let at = 0; at < text.length; ) {
    const number = labelHere(names, at, counted);
    if (number) {
      names.close(at);
      names.label = [...(names.label ?? []), ...number.keys].slice(0, MOST_LABELS);
      at = number.end;
      continue;
    }
    while (nextBracket < brackets.length && brackets[nextBracket].start < at) nextBracket++;
    const bracket = brackets[nextBracket]?.start === at ? brackets[nextBracket] : null;
    if (bracket) {
      const wasOpen = names.isOpen;
      names.close(at);
      const last = names.found.at(-1);
      // 福祉部（福祉課、総務課）: the departments of a division, which is none itself.
      const ofDivision = last !== undefined && DIVISION.test(last.text) && text.slice(last.end, at).trim() === "";
      if (((ofDivision || decorate) && holdsNames(text, bracket)) || (!wasOpen && names.remarks.length === 0 && isSecondLine(text, bracket))) {
        if (ofDivision) names.takeBack();
        opened.add(bracket.end - 1);
        at++;
        continue;
      }
      const content = text.slice(bracket.start + 1, bracket.end - 1).trim();
      const behind = wasOpen ? itemsInBracket(content) : null;
      if (behind) names.amend({ behind });
      else if (!LEAD_WORDS.has(content) && MARKS[content] === undefined) names.remarks.push(bracket);
      else if (wasOpen) names.amend({ mark: MARKS[content] ?? "lead" });
      else names.mark = MARKS[content] ?? "lead";
      at = bracket.end;
      continue;
    }
    const char = text[at];
    if (opened.has(at)) {
      names.close(at++);
      continue;
    }
    if (ARROWS.includes(char) && at < lastArrow) {
      names.close(at++);
      names.takeBack();
      continue;
    }
    at = readCharacter(names, text, at);
  }
  names.close(text.length);
  return { fragments: names.found, remarks: names.remarks };
}

/** Reads what stands at an offset outside brackets: a separator, a mark, an introducing word or a character of a name. Returns where to go on. */
function readCharacter(names: Fragments, text: string, at: number): number {
  const char = text[at];
  const kind = HARD[char] ?? SOFT[char];
  const word = kind === undefined ? conjunctionAt(text, at, names.soFar(at)) : "";
  const below = names.isOpen ? levelBelowAt(text, names.start, at) : 0;
  const [behind, markBehind] = names.isOpen ? matchAt(MARKS_BEHIND, text, at) : ["", ""];
  const isLineStart = !names.isOpen && (at === 0 || text[at - 1] === "\n");
  const isFollowed = text[at + 1] !== undefined && text[at + 1] !== "\n";
  const phone = "Tt電内".includes(char) ? matchAt(PHONE, text, at)[0].length : 0;
  const footnote = char === "※" && isLineStart && !MARKED_NAME.test(text.slice(at, lineEnd(text, at)));
  if (footnote || (phone > 0 && (!names.isOpen || looksLikeDepartment(names.soFar(at))))) {
    names.close(at);
    const end = footnote ? lineEnd(text, at) : at + phone;
    names.remarks.push({ start: at, end });
    return end;
  }
  if (isFollowed && ((isLineStart && (char === "※" || BULLETS.includes(char))) || (!names.isOpen && SQUARES.includes(char)))) return at + 1;
  if (below > 0) return below;
  if (behind !== "") {
    names.close(at);
    if (MARKS[markBehind]) names.amend({ mark: MARKS[markBehind] });
    return at + behind.length;
  }
  if (kind !== undefined || word !== "") {
    const length = Math.max(1, word.length);
    names.close(at);
    // A word is no sign that a column separates its names by.
    if (kind !== undefined) names.separate(at, kind, length);
    return at + length;
  }
  if (MARKS[char] && (names.isOpen ? isMarkBetween(text, at, names.soFar(at)) : !text.startsWith("○○", at))) {
    // ◎福祉課○健康課, but 福祉課◎健康課○: the marks stand where the first one does.
    const isInFront = !names.isOpen || names.mark !== null;
    names.close(at);
    if (isInFront) names.mark = MARKS[char];
    else names.amend({ mark: MARKS[char] });
    return at + 1 + matchAt(COLON, text, at + 1)[0].length;
  }
  const introduction = names.isOpen ? "" : matchAt(DIVISION_INTRODUCES, text, at)[0] || (INTRODUCTIONS.exec(text.slice(at, at + 8))?.[0] ?? "");
  if (introduction.startsWith("主")) names.mark = "lead";
  if (introduction === "" && !names.isOpen) names.start = at;
  return at + Math.max(1, introduction.length);
}

/** Whether a mark parts two names: that of 福祉課○健康課, not those of ふれあい館○○支所 or ○○警察署. */
function isMarkBetween(text: string, at: number, soFar: string): boolean {
  return text[at + 1] !== text[at] && looksLikeDepartment(soFar);
}

/** The numbers that begin at an offset: in front of a name, or right behind one that has a number itself: ①福祉課②健康課. */
function labelHere(names: Fragments, at: number, counted: boolean): ReturnType<typeof labelAt> {
  const { text } = names;
  if (!names.isOpen) {
    const label = labelAt(text, at);
    // 1福祉課⏎2税務課
    return !label && counted && isDigit(text[at]) && !isDigit(text[at - 1]) ? { keys: [text[at]], end: at + 1 } : label;
  }
  return names.label === null || isDigit(text[at]) || !looksLikeDepartment(names.soFar(at)) ? null : labelAt(text, at);
}

/** Whether brackets on a line of their own hold the department below another one: 福祉課⏎（健康課）; not its section, nor what it was once. */
function isSecondLine(text: string, bracket: Range): boolean {
  const isAlone = text[bracket.start - 1] === "\n" && (text[bracket.end] ?? "\n") === "\n";
  return isAlone && holdsNames(text, bracket) && !NOT_SECOND.test(text.slice(bracket.start + 1, bracket.end - 1));
}

/** Where a name begins that stands one level below the one that ends here; 0 where none does. */
function levelBelowAt(text: string, start: number, at: number): number {
  const [whole, name] = matchAt(BLANKS_AND_NAME, text, at);
  const begins = at + whole.length - name.length;
  // 主管課:福祉課 is no name: the word before the colon introduces one. Nor is ②福祉課, whose number begins the next item's.
  if (whole === "" || name.includes(":") || labelAt(text, begins)) return 0;
  // The 福祉・健康課 of 健康福祉部 福祉・健康課 is one name, 福祉課・健康課 two.
  const [first] = name.split("・");
  const below = looksLikeDepartment(first) ? first : name;
  return isLevelBelow(text.slice(start, at), below, whole.includes("\n")) ? begins : 0;
}

/** What parts two names without a sign; と and & where a department ends in front and one stands behind: 福祉課と健康課, not まちとくらし課. */
function conjunctionAt(text: string, at: number, soFar: string): string {
  const word = ["及び", "および", "並びに", "または", "又は"].find((each) => text.startsWith(each, at));
  if (word !== undefined) return word;
  if (!"と&や".includes(text[at]) || !ENDS_WHOLE.test(soFar)) return "";
  const [name] = matchAt(NAME_BEHIND, text, at + 1);
  return looksLikeDepartment(name) || entryKind(name) !== "named" ? text[at] : "";
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}
