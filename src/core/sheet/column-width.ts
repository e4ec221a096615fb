/**
 * Widths of columns: people and files count characters of the default font, Excel's API counts
 * points. A character is seven pixels and the borders are five (Calibri 11 at 96 dots an inch).
 */
export function pointsOfCharacters(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** The inverse of `pointsOfCharacters`, to a hundredth of a character. */
export function charactersOfPoints(points: number): number {
  return Math.round(((points / 0.75 - 5) / 7) * 100) / 100;
}
