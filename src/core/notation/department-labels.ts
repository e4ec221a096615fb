import { looksLikeDepartment, stemLength } from "./department-words";
import { matchAt } from "./match-at";
import { parseLabel } from "./numbers";

/** Items that a bracket behind a name speaks of: 福祉課(1、2), or of those alone: 福祉課((3)のみ). */
export interface ItemsBehind {
  readonly keys: readonly string[];
  readonly only: boolean;
}

const MAY_BE_LABEL = /[0-9(①-⑳㉑-㉟㊱-㊿]/u;
/** What sets a number off from the name behind it. */
const BEHIND_LABEL = /[ .:)]*(?=[^ .:)\n、,;/|・~-])/y;

/** More items than this share no list in one cell. */
export const MOST_LABELS = 9;
const UP_TO_SEPARATOR = /[^\n、,・]{0,40}/y;
const BETWEEN_LABELS = /[、,・] ?/y;

/** The numbers of items in front of a name: 1-1 福祉課, ①、③福祉課; not 1係 or 2号館, whose number is part of the name. */
export function labelAt(text: string, at: number, most = MOST_LABELS): { readonly keys: readonly string[]; readonly end: number } | null {
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

const ONLY = /(?:のみ|だけ)$/u;
const ASIDE = /^(?:項目|取組|事業|No\.?)/u;
const BETWEEN_ITEMS = /[、,・ ]+|(?<=\))(?=\()|(?<=[①-⑳])(?=[①-⑳])/u;

/** The items that a bracket names and nothing else: 1、2, (3)のみ, ①②; null for any other remark. */
export function itemsInBracket(content: string): ItemsBehind | null {
  const named = content.replace(ONLY, "").trim();
  const pieces = named === "" || named.length > 40 ? [] : named.split(BETWEEN_ITEMS).map((piece) => piece.replace(ASIDE, ""));
  const keys = pieces.flatMap((piece) => {
    const { number } = parseLabel(piece);
    return number !== null && number.start === 0 && number.end === piece.length ? number.key : [];
  });
  return keys.length > 0 && keys.length === pieces.length ? { keys, only: named !== content } : null;
}

const NUMBERED_LINE = /^([1-9])(?![0-9-])([^ 0-9\n、,.].*)$/u;

/** Whether the lines of a cell, or what commas part in it, count its departments without anything between number and name: 1福祉課⏎2税務課; not 1号館⏎2号館. */
export function countsNames(text: string): boolean {
  const lines = text.trim().split(text.includes("\n") ? "\n" : /[、,]/u);
  return (
    lines.length > 1 &&
    lines.length <= MOST_LABELS &&
    lines.every((line, index) => {
      const [, digit, name = ""] = NUMBERED_LINE.exec(line.trim()) ?? [];
      return digit === String(index + 1) && stemLength(name) > 1 && looksLikeDepartment(name);
    })
  );
}
