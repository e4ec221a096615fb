const segmenter = new Intl.Segmenter("ja", { granularity: "grapheme" });

/** What a reader takes for one character: keeps ideographic variants (葛󠄀) and combined marks whole. */
export function graphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
