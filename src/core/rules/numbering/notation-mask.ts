import { oncePerText } from "../../once";

/** How a label is written, whatever its values: ①-3 and ②-10 are both "①-9", １－３ is "９－９". */
export const notationMask = oncePerText((label) =>
  label
    .normalize("NFC")
    .replace(/[①-⑳㉑-㉟㊱-㊿]/gu, "①")
    .replace(/[⑴-⒇]/gu, "⑴")
    .replace(/[⒈-⒛]/gu, "⒈")
    .replace(/[Ⅰ-Ⅻ]/gu, "Ⅰ")
    .replace(/[ⅰ-ⅻ]/gu, "ⅰ")
    .replace(/[０-９]+/gu, (digits) => (digits.length === 1 ? "９" : "９９"))
    .replace(/[0-9]+/gu, (digits) => (digits.length === 1 ? "9" : "99"))
    .replace(/[ァ-ヴ](?![ァ-ヴー])/gu, "ア")
    .replace(/[一二三四五六七八九十]+/gu, "一")
    .replace(/[A-Z](?![A-Za-z])/gu, "A")
    .replace(/\s+/gu, ""),
);

/**
 * Masks as one notation where they differ only by the house rule of official documents, one digit
 * full-width and more digits half-width, or because a script ends (⑳ is followed by (21)).
 */
export function foldHouseRule(mask: string, all: ReadonlySet<string>): string {
  const oneDigit = mask.replaceAll("99", "9").replaceAll("９９", "９");
  const wide = mask.replaceAll("99", "９");
  if (mask.includes("99") && [...all].some((other) => other === wide)) return wide;
  const circled = oneDigit.replace("(9)", "①").replace("（9）", "①");
  return circled !== oneDigit && mask.includes("99") && all.has(circled) ? circled : oneDigit;
}
