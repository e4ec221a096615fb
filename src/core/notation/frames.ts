import { fold, normalForm } from "./fold";
import { levelWordAt } from "./level-words";
import { matchAt } from "./match-at";
import { numeralAt } from "./numerals";
import type { Frame, Range } from "./syntax";

/** How this sheet's words tell the two plans apart. */
export interface FrameWords {
  /** Words of the sheet's own plan names, longest first. */
  readonly names: readonly { readonly word: string; readonly frame: Frame }[];
  /** 第1期, 第2期: the ordinals of the two plans; null where its name has none. */
  readonly ordinals: Readonly<Record<Frame, number | null>>;
}

const CURRENT = ["現行計画", "現行", "現計画", "現在の計画", "現状", "現", "旧計画", "旧", "前回計画", "前回", "前計画", "前期計画", "前期", "前", "既存計画", "既存", "従来", "改正前", "改定前", "改訂前", "見直し前", "変更前", "統合前", "移動前"];
const NEXT = ["次期計画", "次期", "次計画", "次", "新計画", "新しい計画", "新", "後期計画", "後期", "改正後", "改定後", "改訂後", "見直し後", "変更後", "統合後", "移動後", "新案", "改定案", "改正案"];

const WORDS: FrameWords["names"] = longestFirst([
  ...CURRENT.map((word) => ({ word, frame: "current" as const })),
  ...NEXT.map((word) => ({ word, frame: "next" as const })),
]);

/** Fixed words by their first character: a scan asks at every character of a cell. */
const BY_FIRST = new Map<string, FrameWords["names"]>();
for (const each of WORDS) BY_FIRST.set(each.word[0], [...(BY_FIRST.get(each.word[0]) ?? []), each]);

function longestFirst(words: { word: string; frame: Frame }[]): FrameWords["names"] {
  return words.sort((a, b) => b.word.length - a.word.length);
}

/** 第2期 at an offset of a folded text: the ordinal and where it ends. */
function ordinalAt(text: string, at: number): { value: number; end: number } | null {
  const start = text[at] === "第" ? at + 1 : at;
  const numeral = numeralAt(text, start);
  if (!numeral || (start === at && numeral.script !== "digits")) return null;
  return "期次版".includes(text[numeral.end] ?? " ") ? { value: numeral.value, end: numeral.end + 1 } : null;
}

function ordinalIn(name: string): number | null {
  for (let at = 0; at < name.length; at++) {
    const ordinal = name[at] === "第" ? ordinalAt(name, at) : null;
    if (ordinal) return ordinal.value;
  }
  return null;
}

/** 第2期計画(案) → 第2期計画. */
function bareName(name: string): string {
  const folded = normalForm(name);
  const bracket = folded.indexOf("(");
  return bracket > 0 ? folded.slice(0, bracket) : folded;
}

/**
 * The frame words of a sheet from what it calls its two plans. Where only one name has an ordinal
 * the other plan's is the one before or after it.
 */
export function frameWordsOf(planNames: Readonly<Record<Frame, string>>): FrameWords {
  const current = bareName(planNames.current);
  const next = bareName(planNames.next);
  const names = current === next ? [] : [{ word: current, frame: "current" as const }, { word: next, frame: "next" as const }];
  const [first, second] = [ordinalIn(fold(planNames.current).text), ordinalIn(fold(planNames.next).text)];
  return {
    names: longestFirst(names.filter(({ word }) => word.length > 1)),
    ordinals: { current: first ?? (second === null ? null : second - 1), next: second ?? (first === null ? null : first + 1) },
  };
}

/** What holds where the sheet does not say: 第1期 is the current plan, 第2期 the next. */
export const defaultFrameWords: FrameWords = { names: [], ordinals: { current: 1, next: 2 } };

function ordinalFrame(value: number, { ordinals }: FrameWords): Frame {
  if (ordinals.current !== null && value <= ordinals.current) return "current";
  if (ordinals.next !== null && value >= ordinals.next) return "next";
  return value <= (defaultFrameWords.ordinals.current as number) ? "current" : "next";
}

/** A plan, a law, a paper or a promise right before a number, with the words that name it; こども計画(2-1) opens a bracket for the number. */
const NAMED_BEFORE =
  /([^\s、。,・「」()→]*?)(計画|戦略|大綱|プラン|ビジョン|構想|法|条例|規則|要綱|公約|宣言|憲章|sdgs|指針|ガイドライン|マニュアル|手引き?|要領|通知|通達|答申|提言)(?:\([^()]{1,8}\))?(?:の|における| )*(\()?$/iu;
/** Words with which a sheet speaks of its own two plans, or that are too general to name another. */
const OWN_PLAN =
  /^(?:この|その|[現次新旧本当今前後同]|現行|次期|今回の?|改[定訂正]|見直し|第?[0-9一二三四五六七八九十]+[期次版])?(?:基本|実施|推進|行動|実行)?$/u;
const IS_PLAN = /計画|戦略|大綱|プラン|ビジョン|構想/u;
/** A paper that may be a sheet's own, where a word says so: 現行指針の2-1; 指針2-1 is that of the state. */
const IS_GUIDE = /指針|ガイドライン|要領|マニュアル|手引/u;
/** 国の第5次基本計画: whose the plan is stands before its ordinal. */
const OF_ANOTHER = /(?:[国県都府道省庁]|広域)の$/u;
/** As far back as such a name is looked for, in UTF-16 units. */
const LONGEST_NAME = 24;

/** Whether a number of a folded text is that of another plan, a law or a paper: 総合計画の施策3-2, 基本法第4条, 国指針1-2, 県計画(2-3). */
export function isForeign(text: string, { start, end }: Range, words: FrameWords): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_NAME), start);
  if (OF_ANOTHER.test(before)) return true;
  const found = NAMED_BEFORE.exec(before);
  if (!found) return false;
  const [, name, noun, bracket] = found;
  // こども計画(2-1に統合) says where the plan's item goes.
  if (bracket !== undefined && text[end] !== ")") return false;
  const isOwn = OWN_PLAN.test(name) && (IS_PLAN.test(noun) || (IS_GUIDE.test(noun) && name !== ""));
  return !isOwn && !((IS_PLAN.test(noun) || IS_GUIDE.test(noun)) && words.names.some(({ word }) => word.includes(name + noun)));
}

/** Whether a folded text ends with the name of a plan that is none of the sheet's two: 総合戦略, 他計画; not 現行計画. */
export function namesAnotherPlan(text: string): boolean {
  const found = NAMED_BEFORE.exec(text.slice(-LONGEST_NAME));
  return found !== null && IS_PLAN.test(found[2]) && !OWN_PLAN.test(found[1]);
}

/** Words that end like a frame word: 順次1-2に移行 names no plan. */
const ENDS_LIKE_FRAME = /^(?:[表実体]現|[更刷革一]新|[順年目逐漸]次|[事直]前)/u;

/** What may stand between a frame word and its number: 第2期計画(案)の. */
const FILLERS = ["計画書", "計画", "プラン", "指針", "(案)", "案", "基本", "欄", "の", "：", ":", " ", "[", "【", "「"];
/** What sets a plan up as the place that is spoken of: 現行計画では1-2に記載, 次期においては3-1. */
const AS_PLACE = /(?:においては?|での?は?|は)[、 ]?/y;

function sameAt(text: string, at: number, frame: Frame | null): FrameWords["names"][number] | null {
  return frame !== null && text[at] === "同" ? { word: "同", frame } : null;
}

/**
 * A frame word at an offset of a folded text, with where the number behind it would begin and whether it is set up as the place
 * that is spoken of.
 * 新規 is none: whoever calls looks for a number there and finds none.
 * @param same the plan that 同 stands for, that of the number before: 第2期①-1と同①-2
 */
export function frameAt(text: string, at: number, words: FrameWords, same: Frame | null = null): { frame: Frame; end: number; asPlace: boolean } | null {
  const named = words.names.find(({ word }) => text.startsWith(word, at)) ?? BY_FIRST.get(text[at])?.find(({ word }) => text.startsWith(word, at)) ?? sameAt(text, at, same);
  const ordinal = named ? null : ordinalAt(text, at);
  if ((!named && !ordinal) || (named?.word.length === 1 && ENDS_LIKE_FRAME.test(text.slice(Math.max(0, at - 1), at + 1)))) return null;
  let end = ordinal ? ordinal.end : at + (named?.word.length ?? 0);
  for (let fillers = 0; fillers < 5; fillers++) {
    const filler = FILLERS.find((each) => text.startsWith(each, end));
    // The 基本 of 現行基本戦略3 is part of the number's own word.
    if (!filler || levelWordAt(text, end) !== "") break;
    end += filler.length;
  }
  // 更新は1-2に統合: 新 alone may be the end of another word.
  const [place] = named && named.word.length < 2 ? [""] : matchAt(AS_PLACE, text, end);
  return { frame: ordinal ? ordinalFrame(ordinal.value, words) : (named?.frame ?? "current"), end: end + place.length, asPlace: place !== "" };
}
