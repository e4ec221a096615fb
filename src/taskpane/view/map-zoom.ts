/** Heights of a line in pixels, from the whole at a glance to easy reading. */
export const lineHeights = [10, 14, 20, 26, 34] as const;

/** What the map may take of a pane without scrolling, in pixels. */
const PANE_HEIGHT = 640;

/** The largest zoom up to easy reading at which the map fits the pane; the smallest where none does. */
export function fittingZoom(lines: number): number {
  for (let level = 3; level > 0; level--) if (lines * lineHeights[level] <= PANE_HEIGHT) return level;
  return 0;
}
