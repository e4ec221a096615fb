/**
 * Room for many short lists of numbers in few large arrays: an array, or even a view, of its own for each of
 * thousands of texts would cost the engine more than the numbers in it. An array stays as long as
 * anyone holds a list in it; the arrays are small for that.
 */
export interface Room<Arrays> {
  /** Makes room for so many numbers; returns the arrays, one as long as the other, and where in them the room begins. */
  take(length: number): { readonly arrays: Arrays; readonly start: number };
}

/** Numbers an array holds: about a hundred texts. */
const PIECE = 8192;

/**
 * Makes room that nobody else has, all zeros, in arrays of one kind or side by side in several.
 * @param make new arrays of a length
 */
export function makeRoom<Arrays>(make: (length: number) => Arrays): Room<Arrays> {
  let arrays = make(0);
  let size = 0;
  let used = 0;
  return {
    take(length) {
      if (used + length > size) {
        size = Math.max(PIECE, length);
        arrays = make(size);
        used = 0;
      }
      const start = used;
      used += length;
      return { arrays, start };
    },
  };
}
