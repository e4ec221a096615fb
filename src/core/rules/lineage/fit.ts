/**
 * How well the words in a note's brackets fit a text, 0…1: the best of them counts by the share
 * of its character pairs that the text holds; 1 when the text holds the words as they stand.
 */
export function fitOf(words: readonly string[], text: string): number {
  const haystack = folded(text);
  return words.reduce((best, word) => Math.max(best, fitOfWord(folded(word), haystack)), 0);
}

/** Below this the words are not what the text is about. */
export const NO_FIT = 0.34;
/** From here on they are. */
export const GOOD_FIT = 0.75;

function fitOfWord(word: string, text: string): number {
  if (word === "") return 0;
  if (text.includes(word)) return 1;
  const characters = [...word];
  if (characters.length < 2) return 0;
  const pairs = characters.slice(1).map((character, index) => characters[index] + character);
  // A pair with の or や says little: SNSの活用 and SNS等の活用 are the same words.
  const telling = pairs.filter((pair) => !/[のやをにと等・]/u.test(pair));
  const counted = telling.length > 0 ? telling : pairs;
  return (counted.filter((pair) => text.includes(pair)).length / counted.length) * 0.99;
}

function folded(text: string): string {
  return text.normalize("NFKC").replace(/\s/gu, "");
}
