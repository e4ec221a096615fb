import { oncePerText } from "../../once";

/** Every stretch of a label that is a value, in whatever script. */
const VALUES =
  /[①-⑳㉑-㉟㊱-㊿]|[⑴-⒇]|[⒈-⒛]|[Ⅰ-Ⅻ]|[ⅰ-ⅻ]|[０-９]+|[0-9]+|[ァ-ヴ](?![ァ-ヴー])|[一二三四五六七八九十]+|(?<![A-Za-z])[A-Za-z](?![A-Za-z])|[Ａ-Ｚａ-ｚ]|[❶-❿]|[➀-➉]|[➊-➓]|[⓵-⓾]|[⒜-⒵]|[Ⓐ-Ⓩ]|[ⓐ-ⓩ]|\s+/gu;

/** What stands for the values of a script, and the first and the last of them. */
const SCRIPTS: readonly (readonly [mask: string, first: string, last: string])[] = [
  ["⑴", "⑴", "⒇"],
  ["⒈", "⒈", "⒛"],
  ["Ⅰ", "Ⅰ", "Ⅻ"],
  ["ⅰ", "ⅰ", "ⅻ"],
  ["ア", "ァ", "ヴ"],
  ["A", "A", "Z"],
  ["a", "a", "z"],
  ["Ａ", "Ａ", "Ｚ"],
  ["ａ", "ａ", "ｚ"],
  ["❶", "❶", "❿"],
  ["➀", "➀", "➉"],
  ["➊", "➊", "➓"],
  ["⓵", "⓵", "⓾"],
  ["⒜", "⒜", "⒵"],
  ["Ⓐ", "Ⓐ", "Ⓩ"],
  ["ⓐ", "ⓐ", "ⓩ"],
];

/** How a label is written, whatever its values: ①-3 and ②-10 are both "①-9", １－３ is "９－９". */
export const notationMask = oncePerText((label) => label.normalize("NFC").replace(VALUES, maskOf));

function maskOf(value: string): string {
  const [first] = value;
  if (first >= "0" && first <= "9") return value.length === 1 ? "9" : "99";
  if (first >= "０" && first <= "９") return value.length === 1 ? "９" : "９９";
  if (first.trim() === "") return "";
  if ("一二三四五六七八九十".includes(first)) return "一";
  return SCRIPTS.find(([, from, to]) => first >= from && first <= to)?.[0] ?? "①";
}

/**
 * Masks as one notation where they differ only by the house rule of official documents, one digit
 * full-width and more digits half-width, or because a script ends (⑳ is followed by (21)).
 */
export function foldHouseRule(mask: string, all: ReadonlySet<string>): string {
  const oneDigit = mask.replaceAll("99", "9").replaceAll("９９", "９");
  const wide = mask.replaceAll("99", "９");
  if (mask.includes("99") && all.has(wide)) return wide;
  const circled = oneDigit.replace("(9)", "①").replace("（9）", "①");
  return circled !== oneDigit && mask.includes("99") && all.has(circled) ? circled : oneDigit;
}
