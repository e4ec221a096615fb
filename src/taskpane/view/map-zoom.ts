/** Heights of a line in pixels, from the whole at a glance to easy reading. */
export const lineHeights = [9, 12, 16, 20, 26, 34] as const;

/** The smallest level at which letters can be read; a person may still go below it for the shape of the whole. */
const READABLE = 1;

/** The largest level that the map chooses by itself. */
const EASY = 4;

/** What the map may take of a pane without scrolling, in pixels. */
const PANE_HEIGHT = 640;

/** The largest zoom up to easy reading at which the map fits the pane; the smallest readable one where none does. */
export function fittingZoom(lines: number): number {
  for (let level = EASY; level > READABLE; level--) if (lines * lineHeights[level] <= PANE_HEIGHT) return level;
  return READABLE;
}
