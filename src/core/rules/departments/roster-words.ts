import { oncePer, oncePerText } from "../../once";
import type { Roster } from "../../settings/roster";
import { isRightWord, lookalikesOf } from "./lookalikes";
import { isUsualWord, partsOf, segments } from "./usual-words";

/** A word that is not in the roster but looks like one that is. */
export interface Lookalike {
  readonly wrong: string;
  readonly right: string;
  /** The official name that the right word was taken from. */
  readonly official: string;
}

/** A place in a text where such a word stands. */
export interface Sighting extends Lookalike {
  readonly start: number;
  readonly end: number;
}

export type LookalikeFinder = (text: string) => readonly Sighting[];

/** Finds words that look like a roster's words. One pass over a text, whatever the size of the roster. */
export const lookalikeFinder = oncePer((roster: Roster): LookalikeFinder => {
  const byFirst = confusableWords(roster);
  return oncePerText((text) => {
    const sightings: Sighting[] = [];
    for (let at = 0; at < text.length; at++) {
      const word = byFirst.get(text[at])?.find(({ wrong }) => text.startsWith(wrong, at));
      if (!word) continue;
      const whole = withEnding(word, text.slice(at));
      sightings.push({ ...whole, start: at, end: at + whole.wrong.length });
      at += whole.wrong.length - 1;
    }
    return sightings;
  });
});

/** The word with the 所 of 診療所 or the 館 of 図書館, which its unit's name does not end without. */
function withEnding(word: Lookalike, text: string): Lookalike {
  const { wrong, right, official } = word;
  const ending = text[wrong.length] ?? "";
  return /[所館園署院]/u.test(ending) && official.endsWith(right + ending) ? { ...word, wrong: wrong + ending, right: right + ending } : word;
}

/** Every wrong spelling of every roster word, by its first character, the shortest first. */
function confusableWords(roster: Roster): Map<string, Lookalike[]> {
  const words = rosterWords(roster);
  const byFirst = new Map<string, Lookalike[]>();
  const seen = new Set<string>();
  const names = [...words.keys()].join("\n");
  for (const [right, official] of [...words].sort((a, b) => a[0].length - b[0].length)) {
    for (const wrong of misspellings(right)) {
      if (seen.has(wrong) || names.includes(wrong) || isUsualWord(wrong) || isRightWord(wrong)) continue;
      seen.add(wrong);
      byFirst.set(wrong[0], [...(byFirst.get(wrong[0]) ?? []), { wrong, right, official }]);
    }
  }
  return byFirst;
}

function misspellings(word: string): string[] {
  return [...word].flatMap((character, index) =>
    lookalikesOf(character).map((other) => word.slice(0, index) + other + word.slice(index + 1)),
  );
}

/** The words of a roster's names, each with an official name that holds it: 櫛引庁舎総務企画課 → 櫛引, 総務, 企画 and the name itself. */
export function rosterWords(roster: Roster): Map<string, string> {
  const words = new Map<string, string>();
  const add = (word: string, official: string) => {
    if (word.length >= 2 && !words.has(word)) words.set(word, official);
  };
  for (const { official, abbreviations } of roster.entries) {
    for (const name of [official, ...abbreviations]) {
      add(name, official);
      for (const part of partsOf(name.replace(/^各/, ""))) {
        add(part, official);
        for (const word of segments(part) ?? []) add(word, official);
      }
    }
  }
  return words;
}
