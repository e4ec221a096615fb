import { scanXml } from "../xml/scan";
import type { ThemeColors } from "./fonts";
import { RichTextReader, type RichText } from "./rich-text";

/** Reads the workbook's table of shared texts, in order. */
export function readSharedStrings(xml: string, part: string, theme: ThemeColors): readonly RichText[] {
  const texts: RichText[] = [];
  let reader: RichTextReader | null = null;
  scanXml(xml, part, {
    open(tag) {
      if (tag.name === "si") reader = new RichTextReader(theme);
      else reader?.open(tag);
    },
    text(text) {
      reader?.text(text);
    },
    close(name) {
      if (name === "si" && reader) {
        texts.push(reader.take());
        reader = null;
      } else reader?.close(name);
    },
  });
  return texts;
}
