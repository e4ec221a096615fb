/** The room that a cell, or the area it is merged over, gives to its text. Lengths in points. */
export interface CellBox {
  readonly width: number;
  /** From the top row to the bottom row of the area. */
  readonly rowHeights: readonly number[];
  /** Long lines are broken at the cell's edge. */
  readonly wraps: boolean;
  readonly fontName: string;
  readonly fontSize: number;
  /** The rows will still follow the text by themselves. */
  readonly grows: boolean;
}

/** Left and right margin of a cell together. */
const MARGIN = 4;
/** Heights are rounded to pixels: so much of a line may be missing without a letter being cut. */
const TOLERANCE = 0.15;
/** Excel makes no row higher. */
const HIGHEST_ROW = 409;

/** Height of one line: 游ゴシック and メイリオ set their lines far apart. */
function lineHeight({ fontName, fontSize }: CellBox): number {
  return fontSize * (/游|yu ?(gothic|mincho)|メイリオ|meiryo/i.test(fontName.normalize("NFKC")) ? 1.7 : 1.25);
}

/** A character's width in half em: letters, digits and half-width kana take one, all others two. */
function halves(character: string): number {
  return /[\u0020-\u007e\uff61-\uff9f]/.test(character) ? 1 : 2;
}

/** How many lines a text takes in a cell, an estimate: its own line breaks, and those at the cell's edge. */
export function linesOf(text: string, box: CellBox): number {
  if (!box.wraps) return 1;
  const room = Math.max(2, Math.floor((box.width - MARGIN) / (box.fontSize / 2)));
  return text.split("\n").reduce((sum, line) => sum + linesOfParagraph(line, room), 0);
}

function linesOfParagraph(line: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const character of line) {
    const width = halves(character);
    if (used + width > room) {
      lines++;
      used = 0;
    }
    used += width;
  }
  return lines;
}

/** How many lines of a text have no room in its cell: n行分足りません. 0 where it fits or its rows will grow. */
export function missingLines(text: string, box: CellBox): number {
  if (box.grows) return 0;
  const height = box.rowHeights.reduce((sum, row) => sum + row, 0);
  // A hidden row shows nothing, and no height would help.
  if (height === 0) return 0;
  const fitting = Math.max(1, Math.floor(height / lineHeight(box) + TOLERANCE));
  return Math.max(0, linesOf(text, box) - fitting);
}

/** The height that the last row of a cell needs to show all lines of a text, in points, as far as Excel lets it grow. */
export function lastRowHeightFor(text: string, box: CellBox): number {
  const last = box.rowHeights.at(-1) ?? 0;
  const wanted = last + missingLines(text, box) * lineHeight(box);
  return Math.min(HIGHEST_ROW, Math.ceil(wanted * 4) / 4);
}
