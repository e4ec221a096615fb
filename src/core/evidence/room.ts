/**
 * Room for many short lists of numbers in few large arrays: an array of its own for each of
 * thousands of texts would cost the engine more than the numbers in it. What was handed out stays
 * as long as anyone holds it, with its neighbours in the same array; the arrays are small for that.
 */
export type Room<A extends Numbers> = (length: number) => A;

type Numbers = Int32Array | Uint16Array | Float32Array;

/** Numbers an array holds: about a hundred texts. */
const PIECE = 8192;

/** Makes room in arrays of one kind: each call hands out zeros that nobody else has. */
export function makeRoom<A extends Numbers>(Kind: new (length: number) => A): Room<A> {
  let piece = new Kind(0);
  let used = 0;
  return (length) => {
    if (used + length > piece.length) {
      piece = new Kind(Math.max(PIECE, length));
      used = 0;
    }
    const start = used;
    used += length;
    return piece.subarray(start, used) as A;
  };
}
