import { oncePerText } from "../../once";

/**
 * Whether two names differ by one slip of a hand: one character typed wrong, left out or typed twice,
 * or two neighbours exchanged. Equal names do not.
 */
export function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [[...a], [...b]] : [[...b], [...a]];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length - start && short[short.length - 1 - end] === long[long.length - 1 - end]) end++;
  const left = short.slice(start, short.length - end);
  const right = long.slice(start, long.length - end);
  if (short.length !== long.length) return left.length === 0 && right.length === 1;
  return left.length === 1 || (left.length === 2 && left[0] === right[1] && left[1] === right[0]);
}

/** Whether a name ends with its unit twice: 高齢課課. No department is called so. */
export function endsDoubled(name: string): boolean {
  return /([課室係局部班])\1$/u.test(name);
}

/** Words that names of departments write in several ways. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[子こ]ども|子供/gu, "子"],
  [/障がい|障碍/gu, "障害"],
  [/(?:まち|[街町])(?:づくり|作り)/gu, "街"],
  [/取り?組み?/gu, "取"],
  [/暮らし/gu, "くらし"],
  [/・/gu, ""],
];

const spelling = oncePerText((name) => SPELLINGS.reduce((written, [ways, one]) => written.replace(ways, one), name));

/** Whether two names in normal form are one name with a word written in another way: 子ども課, こども課 and 子供課. Equal names are not. */
export function isOtherSpelling(a: string, b: string): boolean {
  return a !== b && spelling(a) === spelling(b);
}

const numerals = /^[0-9一二三四五六七八九十東西南北上中下左右]$/;

/** Whether the one character that differs tells two units apart: 第1係 and 第2係, 東支所 and 西支所. */
export function differsByNumeral(a: string, b: string): boolean {
  const left = [...a];
  const right = [...b];
  if (left.length !== right.length) return false;
  const places = left.flatMap((character, index) => (character === right[index] ? [] : [index]));
  return places.length === 1 && numerals.test(left[places[0]]) && numerals.test(right[places[0]]);
}
