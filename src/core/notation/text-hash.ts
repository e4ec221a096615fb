import { normalForm } from "./fold";

/**
 * A short hash of texts, the same whatever their widths and white space (cyrb53 by bryc, public domain).
 * It only has to notice a change, not to withstand anyone.
 */
export function textHash(texts: readonly string[]): string {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  const all = texts.map(normalForm).join("\n");
  for (let at = 0, code = 0; at < all.length; at += code > 0xffff ? 2 : 1) {
    code = all.codePointAt(at)!;
    low = Math.imul(low ^ code, 2654435761);
    high = Math.imul(high ^ code, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return (4294967296 * (2097151 & high) + (low >>> 0)).toString(36);
}
