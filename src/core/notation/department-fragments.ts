import { isLevelBelow } from "./department-words";
import type { Folded } from "./fold";
import { outermostBrackets } from "./note-layout";
import type { DepartmentList, Range } from "./syntax";

type SeparatorKind = DepartmentList["separators"][number]["kind"];

/** A stretch of a department cell without any separator in it; a blank in it parts two levels of one department. Offsets are folded ones. */
export interface Fragment extends Range {
  readonly text: string;
  /** What stands between it and the fragment before it: separators, or nothing but a bracket. */
  readonly before: (Range & { readonly kind: SeparatorKind | "none" }) | null;
  /** ◎ or (主) stands with it, ○, or none. */
  readonly mark: "lead" | "circle" | null;
}

export interface Scanned {
  readonly fragments: readonly Fragment[];
  readonly remarks: readonly Range[];
}

/** Separators that never stand inside a name. */
const HARD: Readonly<Record<string, SeparatorKind>> = { "、": "ideographic-comma", ",": "comma", ";": "comma", "/": "slash", "|": "slash" };
const SOFT: Readonly<Record<string, SeparatorKind>> = { "\n": "newline", "・": "middle-dot", " ": "space" };
const STRENGTH: Readonly<Record<SeparatorKind | "none", number>> = { none: 0, space: 1, "middle-dot": 2, newline: 3, slash: 4, comma: 4, "ideographic-comma": 4 };

const LEAD_MARKS = "◎★☆";
const CIRCLE_MARKS = "○●";
const BULLETS = "・•◆◇■□-";
const LEAD_WORDS = new Set(["主", "主管", "主担当", "主担", "主管課", "主務", "主務課", "代表", "取りまとめ", "とりまとめ", "取りまとめ課", "主体", "幹事", "正", "◎"]);
/** 主管:福祉課, 関係課:介護課 – a word that only introduces. */
const LABELS = /^(主管課?|主担当課?|主務課?|主|担当課?|関係課?|関連課?|副|所管課?|協力課?|連携課?) ?: ?/;

/** Whether a separator may be part of a name (保育・幼稚園課, 庁⏎舎総企). */
export function isSoft(kind: SeparatorKind | "none"): boolean {
  return kind === "newline" || kind === "middle-dot" || kind === "space";
}

/** Cuts a department cell at every separator and takes brackets, marks and introducing words out. */
export function scanDepartments(folded: Folded): Scanned {
  const text = folded.text;
  const brackets = outermostBrackets(text, { start: 0, end: text.length });
  const fragments: Fragment[] = [];
  const remarks: Range[] = [];
  let before: Fragment["before"] = null;
  let mark: Fragment["mark"] = null;
  let start = -1;
  const close = (end: number): void => {
    if (start >= 0 && end > start) {
      fragments.push({ start, end, text: text.slice(start, end), before: fragments.length === 0 ? null : (before ?? { start, end: start, kind: "none" }), mark });
      [before, mark] = [null, null];
    }
    start = -1;
  };
  const separate = (at: number, kind: SeparatorKind, length: number): void => {
    const stronger = before === null || STRENGTH[kind] > STRENGTH[before.kind] ? kind : before.kind;
    before = { start: before?.start ?? at, end: at + length, kind: stronger };
  };
  let nextBracket = 0;
  for (let at = 0; at < text.length; ) {
    while (nextBracket < brackets.length && brackets[nextBracket].start < at) nextBracket++;
    const bracket = brackets[nextBracket]?.start === at ? brackets[nextBracket] : null;
    if (bracket) {
      const wasOpen = start >= 0;
      close(at);
      const content = text.slice(bracket.start + 1, bracket.end - 1).trim();
      if (!LEAD_WORDS.has(content)) remarks.push(bracket);
      else if (wasOpen) fragments[fragments.length - 1] = { ...fragments[fragments.length - 1], mark: "lead" };
      else mark = "lead";
      at = bracket.end;
      continue;
    }
    const char = text[at];
    const kind = HARD[char] ?? SOFT[char];
    const word = kind === undefined ? conjunctionAt(text, at) : "";
    const isLineStart = start < 0 && (at === 0 || text[at - 1] === "\n");
    if (char === "※" && isLineStart) {
      const end = lineEnd(text, at);
      remarks.push({ start: at, end });
      at = end;
    } else if (isLineStart && BULLETS.includes(char) && text[at + 1] !== undefined && text[at + 1] !== "\n") at++;
    else if (kind === "space" && start >= 0 && isLevelBelow(text.slice(start, at), pieceBehind(text, at))) while (text[at] === " ") at++;
    else if (kind !== undefined || word !== "") {
      close(at);
      separate(at, kind ?? "comma", Math.max(1, word.length));
      at += Math.max(1, word.length);
    } else if (start < 0 && (LEAD_MARKS.includes(char) || CIRCLE_MARKS.includes(char))) {
      mark = LEAD_MARKS.includes(char) ? "lead" : "circle";
      at++;
    } else {
      const label = start < 0 ? (LABELS.exec(text.slice(at, at + 8))?.[0] ?? "") : "";
      if (label.startsWith("主")) mark = "lead";
      if (label === "" && start < 0) start = at;
      at += Math.max(1, label.length);
    }
  }
  close(text.length);
  return { fragments, remarks };
}

const PIECE = / +([^ \n、,;/|・([【〔「<◎★☆○●※]*)/y;

/** What stands behind blanks, up to the next separator, bracket or mark. */
function pieceBehind(text: string, at: number): string {
  PIECE.lastIndex = at;
  return PIECE.exec(text)?.[1] ?? "";
}

function conjunctionAt(text: string, at: number): string {
  return ["及び", "および", "並びに", "または", "又は"].find((word) => text.startsWith(word, at)) ?? "";
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}
