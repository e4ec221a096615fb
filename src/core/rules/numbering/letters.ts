import { parseLabel } from "../../notation/numbers";
import type { Item } from "../../plan/model";
import { parentKey } from "../../plan/keys";
import { notationMask } from "./notation-mask";
import { pathOf } from "./number-sets";

/** An item whose number holds a letter where the numbers beside it have the digit that it looks like. */
export interface LetterSlip {
  readonly item: Item;
  /** The key that it has with the digit. */
  readonly fits: string;
  /** Its label with the digit. */
  readonly typed: string;
}

/**
 * Items with a small l for a 1: with the digit the number is free, and others of its policy are written so. An I is
 * read for the same number as a 1, and an O for no number at all.
 */
export function letterSlips(items: readonly Item[]): readonly LetterSlip[] {
  return items.flatMap((item): LetterSlip[] => {
    const typed = item.label.replaceAll("l", "1");
    const number = typed === item.label ? null : parseLabel(typed).number;
    if (!number || !item.number) return [];
    const path = pathOf(item.key);
    const fits = [...path.slice(0, path.length - item.number.path.length), ...number.path].join("-");
    const isWrittenSo = items.some(({ key, label }) => parentKey(key) === parentKey(fits) && notationMask(label) === notationMask(typed));
    return isWrittenSo && !items.some(({ key }) => key === fits) ? [{ item, fits, typed }] : [];
  });
}
