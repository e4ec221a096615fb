import { diffArrays } from "diff";

/** A stretch of two compared texts. Offsets are UTF-16 units; an empty range where the text has no part in it. */
export interface DiffSegment {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
  readonly before: { readonly start: number; readonly end: number };
  readonly after: { readonly start: number; readonly end: number };
}

/** Beyond this many edits a diff says nothing to a reader, and its time grows with their square. */
const MOST_EDITS = 1500;

const graphemes = new Intl.Segmenter("ja", { granularity: "grapheme" });

/**
 * The differences of two texts, character by character as people see them: a surrogate pair, a
 * combining mark and a variation selector (葛󠄀) stay with their character.
 * @returns segments in order; the same and removed ones give `before`, the same and added ones `after`
 */
export function diffTexts(before: string, after: string): readonly DiffSegment[] {
  const [a, b] = [charactersOf(before), charactersOf(after)];
  const { head, tail } = commonEnds(a, b);
  return located(
    withoutCrumbs([
      { kind: "same", characters: a.slice(0, head) },
      ...changes(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
      { kind: "same", characters: a.slice(a.length - tail) },
    ]),
  );
}

function changes(before: string[], after: string[]): readonly Run[] {
  const plain: readonly Run[] = [{ kind: "removed", characters: before }, { kind: "added", characters: after }];
  if (before.length === 0 || after.length === 0) return plain;
  // A limit of edits, not of time: the same two texts always give the same answer.
  const found = diffArrays(before, after, { maxEditLength: MOST_EDITS });
  return found?.map(({ added, removed, value }) => ({ kind: added ? "added" : removed ? "removed" : "same", characters: value })) ?? plain;
}

/** Where the words added to a text stand. */
export interface AddedPart {
  readonly part: "first" | "second" | "some";
  /** The added stretches, in order. */
  readonly texts: readonly string[];
}

/**
 * Whether what was added stands in the first or the second half of the new text.
 * @returns null when nothing was added; "some" when it stands in both halves or in the middle
 */
export function addedPart(segments: readonly DiffSegment[]): AddedPart | null {
  const added = segments.filter(({ kind }) => kind === "added");
  if (added.length === 0) return null;
  const half = segments[segments.length - 1].after.end / 2;
  let [first, second] = [0, 0];
  for (const { after } of added) {
    first += Math.max(0, Math.min(after.end, half) - after.start);
    second += Math.max(0, after.end - Math.max(after.start, half));
  }
  const whole = first + second;
  const part = second >= 0.75 * whole ? "second" : first >= 0.75 * whole ? "first" : "some";
  return { part, texts: added.map(({ text }) => text) };
}

interface Run {
  readonly kind: DiffSegment["kind"];
  readonly characters: readonly string[];
}

/**
 * Letters that each stand alone: no surrogates, combining marks, joiners or half-width sound marks.
 * Nearly every text is made of them alone, and to segment it would take a hundred times as long.
 */
const PLAIN = /^[\n -~·×÷‐-‧※←-⇿①-⓿■-◿　-〩〰-゘゛-ヿ㈀-㏿一-鿿！-ﾝ￠-￦]*$/u;

function charactersOf(text: string): string[] {
  if (PLAIN.test(text)) return text.split("");
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** How many characters two texts begin and end with alike. */
function commonEnds(a: readonly string[], b: readonly string[]): { readonly head: number; readonly tail: number } {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return { head, tail };
}

/**
 * One character that happens to be the same between two changes is no common ground; a reader
 * follows one replaced phrase more easily than three fragments.
 */
function withoutCrumbs(runs: readonly Run[]): readonly Run[] {
  const kept: Run[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const flush = () => {
    if (removed.length > 0) kept.push({ kind: "removed", characters: removed });
    if (added.length > 0) kept.push({ kind: "added", characters: added });
    [removed, added] = [[], []];
  };
  runs.forEach((run, index) => {
    const isCrumb = run.kind === "same" && run.characters.length === 1 && removed.length + added.length > 0 && replaces(runs, index);
    // One by one: bullets may make a text of more characters than a call takes arguments.
    for (const character of run.characters) {
      if (run.kind === "removed" || isCrumb) removed.push(character);
      if (run.kind === "added" || isCrumb) added.push(character);
    }
    if (run.kind === "same" && !isCrumb && run.characters.length > 0) {
      flush();
      kept.push(run);
    }
  });
  flush();
  return kept;
}

/** Whether words were both removed and added around the run at `index`. */
function replaces(runs: readonly Run[], index: number): boolean {
  const around = [...runs.slice(Math.max(0, index - 2), index), ...runs.slice(index + 1, index + 3)];
  const next = runs[index + 1];
  return next !== undefined && next.kind !== "same" && around.some(({ kind }) => kind === "removed") && around.some(({ kind }) => kind === "added");
}

function located(runs: readonly Run[]): readonly DiffSegment[] {
  let [before, after] = [0, 0];
  return runs.map(({ kind, characters }) => {
    const text = characters.join("");
    const segment = {
      kind,
      text,
      before: { start: before, end: before + (kind === "added" ? 0 : text.length) },
      after: { start: after, end: after + (kind === "removed" ? 0 : text.length) },
    };
    before = segment.before.end;
    after = segment.after.end;
    return segment;
  });
}
