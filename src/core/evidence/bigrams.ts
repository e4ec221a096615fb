import { makeRoom, type Room } from "./room";

/** The distinct character bigrams of one text, by term number, with how often each comes: from `start` to before `end` of arrays that hold those of other texts too. */
export interface Bigrams {
  readonly terms: Int32Array;
  readonly counts: Uint16Array;
  readonly start: number;
  readonly end: number;
}

/**
 * Bigram counts memoised by text, with the dictionary that numbers the bigrams. It outlives
 * rebuilds of the index: after an edit only the edited text is counted again.
 */
export interface BigramCache {
  /** The bigrams of a folded text (`Item.normal`); empty for texts shorter than two UTF-16 units. */
  of(text: string): Bigrams;
  /** How many different bigrams have a term number: numbers run from 0 to below this. */
  readonly terms: number;
  /** Where the weights of texts are kept. */
  readonly weightRoom: WeightRoom;
  /** Begins a rebuild: texts that nobody asked for during the last one are forgotten. */
  turn(): void;
}

/** Room for the weights of texts, one for each bigram of a text. */
export type WeightRoom = Room<Float32Array>;

/** Makes an empty cache. */
export function makeBigramCache(): BigramCache {
  const dictionary = makeDictionary();
  const room = makeRoom((length) => ({ terms: new Int32Array(length), counts: new Uint16Array(length) }));
  /** The text being counted. */
  let terms = new Int32Array(1024);
  let counts = new Uint16Array(1024);
  let recent = new Map<string, Bigrams>();
  let former = new Map<string, Bigrams>();
  /** Where in the text being counted a term stands among its distinct ones; valid while `seenIn` says so. */
  let position = new Int32Array(1024);
  let seenIn = new Int32Array(1024);
  let serial = 0;

  function count(text: string): Bigrams {
    const length = Math.max(0, text.length - 1);
    if (length > terms.length) {
      terms = new Int32Array(length * 2);
      counts = new Uint16Array(length * 2);
    }
    let distinct = 0;
    serial++;
    for (let at = 0; at < length; at++) {
      const term = dictionary.number((text.charCodeAt(at) << 16) | text.charCodeAt(at + 1));
      if (term >= position.length) {
        position = grown(position);
        seenIn = grown(seenIn);
      }
      if (seenIn[term] === serial) {
        counts[position[term]]++;
      } else {
        seenIn[term] = serial;
        position[term] = distinct;
        terms[distinct] = term;
        counts[distinct++] = 1;
      }
    }
    const { arrays, start } = room.take(distinct);
    for (let at = 0; at < distinct; at++) {
      arrays.terms[start + at] = terms[at];
      arrays.counts[start + at] = counts[at];
    }
    return { terms: arrays.terms, counts: arrays.counts, start, end: start + distinct };
  }

  return {
    of(text) {
      let found = recent.get(text);
      if (!found) {
        found = former.get(text) ?? count(text);
        recent.set(text, found);
      }
      return found;
    },
    get terms() {
      return dictionary.size();
    },
    weightRoom: makeRoom((length) => new Float32Array(length)),
    turn() {
      former = recent;
      recent = new Map();
    },
  };
}

/** Numbers for 32-bit codes in order of first sight: an open-addressing table, several times faster than a Map here. */
function makeDictionary(): { number(code: number): number; size(): number } {
  const EMPTY = -1;
  let codes = new Int32Array(1 << 14);
  let numbers = new Int32Array(1 << 14).fill(EMPTY);
  let size = 0;

  function slotOf(code: number): number {
    const mask = codes.length - 1;
    let slot = (Math.imul(code, 0x9e3779b1) >>> 7) & mask;
    while (numbers[slot] !== EMPTY && codes[slot] !== code) slot = (slot + 1) & mask;
    return slot;
  }

  function enlarge(): void {
    const [oldCodes, oldNumbers] = [codes, numbers];
    codes = new Int32Array(oldCodes.length * 2);
    numbers = new Int32Array(oldCodes.length * 2).fill(EMPTY);
    oldNumbers.forEach((number, slot) => {
      if (number === EMPTY) return;
      const to = slotOf(oldCodes[slot]);
      codes[to] = oldCodes[slot];
      numbers[to] = number;
    });
  }

  return {
    number(code) {
      const slot = slotOf(code);
      if (numbers[slot] !== EMPTY) return numbers[slot];
      codes[slot] = code;
      numbers[slot] = size++;
      if (size * 2 > codes.length) enlarge();
      return size - 1;
    },
    size: () => size,
  };
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
