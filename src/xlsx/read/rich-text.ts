import type { FontStyle, TextRun } from "../model";
import type { OpenTag } from "../xml/scan";
import { decodeXstring, normaliseLineBreaks } from "../xml/escape";
import { FontReader, type ThemeColors } from "./fonts";

/** A text with its lettering; `runs` is null where no run says anything of its own. */
export interface RichText {
  readonly text: string;
  readonly runs: readonly TextRun[] | null;
}

/**
 * Collects the content of `<si>` or `<is>`: plain text or runs, without the phonetic runs (furigana).
 * Feed it the tags inside the element, then take the text.
 */
export class RichTextReader {
  private readonly runs: TextRun[] = [];
  private font: FontReader | null = null;
  private runFont: FontStyle | null = null;
  private buffer = "";
  private inText = false;
  private phonetic = 0;

  constructor(private readonly theme: ThemeColors) {}

  open(tag: OpenTag): void {
    switch (tag.name) {
      case "rPh":
        this.phonetic++;
        break;
      case "t":
        this.inText = this.phonetic === 0;
        this.buffer = "";
        break;
      case "r":
        this.runFont = null;
        break;
      case "rPr":
        this.font = new FontReader(this.theme);
        break;
      default:
        this.font?.open(tag);
    }
  }

  text(text: string): void {
    if (this.inText) this.buffer += text;
  }

  close(name: string): void {
    if (name === "rPh") this.phonetic--;
    else if (name === "rPr") {
      this.runFont = this.font?.take() ?? null;
      this.font = null;
    } else if (name === "t" && this.inText) {
      this.runs.push({ text: decodeXstring(this.buffer), font: this.runFont });
      this.inText = false;
    } else if (name === "r") this.runFont = null;
  }

  take(): RichText {
    if (this.runs.length === 1 && this.runs[0].font === null) return { text: normaliseLineBreaks(this.runs[0].text), runs: null };
    const runs = joinBreaks(this.runs);
    return { text: runs.map((run) => run.text).join(""), runs: runs.some((run) => run.font !== null) ? runs : null };
  }
}

/** Normalises line breaks run by run; one that two runs share is kept once. */
function joinBreaks(runs: readonly TextRun[]): TextRun[] {
  return runs.map((run, index) => {
    const shared = run.text.endsWith("\r") && runs[index + 1]?.text.startsWith("\n");
    return { ...run, text: normaliseLineBreaks(shared ? run.text.slice(0, -1) : run.text) };
  });
}
