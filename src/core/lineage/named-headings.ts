import { groupBy } from "../group-by";
import { normalForm } from "../notation/fold";
import type { NoteStatement } from "../notation/syntax";
import { oncePer } from "../once";
import type { ComparisonSheet, Policy } from "../plan/model";

/** A heading that a statement names by its title: where something goes, or where it comes from. */
export interface NamedHeading {
  readonly role: "target" | "source";
  /** Of either plan: the headings of this title, or those among them that have the number written with it. */
  readonly policies: readonly Policy[];
}

/** A statement with the heading that it names. */
export interface WithHeading {
  readonly value: NoteStatement;
  readonly heading: NamedHeading | null;
}

/** Longer than a title that somebody writes into a note. */
const LONGEST_TITLE = 40;
/** A shorter word without a number or quotes may be any word: 市民から. */
const TELLING_TITLE = 4;
const SHORTEST_TITLE = 2;

const FROM = /(?:から|より)(?:移[動設転記しすっ][^、。「」]{0,6})?[。\s]*$/u;
const TO = /へ[。\s]*$/u;
const QUOTED = /[「『]([^「」『』\n]{1,40})[」』]$/u;
/** What may stand right in front of a title: nothing, a sign, a number or its unit, the plan. */
const IN_FRONT = /(?:^|[\s、。,，．.・:：→⇒「『（()）】0-9０-９①-⑳⑴-⒇Ⅰ-Ⅻア-ンA-Z章節項編部]|(?:計画|[期旧新次])の?|現行の?)$/u;
const NUMBER = /[0-9０-９①-⑳⑴-⒇Ⅰ-Ⅻ)）.．]$/u;
/** A title's own remark: 河川（令和7年度まで）. */
const REMARK = /[（(][^（）()]*[）)]/gu;

/** A title as it is compared: without remarks and spaces. */
const bare = (title: string) => normalForm(title.replace(REMARK, ""));

/** 3. and 3 are one number. */
const withoutStop = (number: string) => normalForm(number).replace(/\.$/u, "");

/** The headings of both plans by their titles. */
const byTitle = oncePer((sheet: ComparisonSheet): ReadonlyMap<string, readonly Policy[]> => groupBy([...sheet.current.policies, ...sheet.next.policies].filter(({ title }) => title !== ""), ({ title }) => bare(title)));

/**
 * A statement that moves something to or from a heading which it names by its title, with a number or without:
 * (3)川と下水道へ移す, 「川と下水道」から移動, 戦略4「つながる」へ. The title tells more surely than the number before it.
 * @param noteText the text that the offsets count in
 */
export function withHeading(value: NoteStatement, noteText: string, sheet: ComparisonSheet): WithHeading {
  const place = placeOfTitle(value, noteText);
  // The (3) of (3)川と下水道へ移す may pass for a bullet.
  const start = value.bullet?.start ?? value.start;
  const found = place && headingBefore(noteText.slice(start, place.end), sheet);
  if (!found) return { value, heading: null };
  const behind = start + found.start;
  const isItsNumber = ({ end }: { readonly end: number }) => /^[\s「『]*$/u.test(noteText.slice(end, behind));
  if (!value.references.every(isItsNumber)) return { value, heading: null };
  return { value: { ...value, kind: "moved", references: [] }, heading: { role: place.role, policies: found.policies } };
}

/** Where in a note the title would end, and what stands behind it says of it; null in a statement that moves nothing. */
function placeOfTitle({ kind, start, end, keyword }: NoteStatement, noteText: string): { end: number; role: NamedHeading["role"] } | null {
  if (kind === "moved" && keyword !== null) {
    const particle = /[にへ]$/u.exec(noteText.slice(start, keyword.start));
    return particle && { end: keyword.start - 1, role: "target" };
  }
  if (kind !== "other") return null;
  const text = noteText.slice(start, end);
  const [from, to] = [FROM.exec(text), TO.exec(text)];
  const behind = from ?? to;
  return behind && { end: start + behind.index, role: from ? "source" : "target" };
}

/** The headings whose title a text ends with, and where in it that begins. */
function headingBefore(text: string, sheet: ComparisonSheet): { start: number; policies: readonly Policy[] } | null {
  const quoted = QUOTED.exec(text);
  if (quoted) return named(text, quoted.index, quoted[1], sheet);
  for (let length = Math.min(text.length, LONGEST_TITLE); length >= SHORTEST_TITLE; length--) {
    const start = text.length - length;
    const isSetOff = length < TELLING_TITLE ? NUMBER.test(text.slice(0, start).trimEnd()) : IN_FRONT.test(text.slice(Math.max(0, start - 4), start));
    const found = isSetOff ? named(text, start, text.slice(start), sheet) : null;
    if (found) return found;
  }
  return null;
}

function named(text: string, start: number, title: string, sheet: ComparisonSheet): { start: number; policies: readonly Policy[] } | null {
  const all = byTitle(sheet).get(normalForm(title));
  if (!all) return null;
  const before = text.slice(0, start).trimEnd();
  if (!NUMBER.test(before)) return { start, policies: all };
  const policies = all.filter(({ label }) => label !== "" && withoutStop(before).endsWith(withoutStop(label)));
  return policies.length > 0 ? { start, policies } : null;
}
