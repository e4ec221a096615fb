import { groupBy } from "../group-by";
import { isOutside } from "../notation/department-words";
import { normalForm } from "../notation/fold";
import { oncePer } from "../once";
import type { ComparisonSheet } from "../plan/model";
import type { Roster, RosterEntry } from "./roster";
import { draftEntry } from "./roster-csv";

/** Entries by official name and abbreviation, folded. Built once a roster. */
const indexOf = oncePer((roster: Roster): ReadonlyMap<string, readonly RosterEntry[]> => {
  const index = new Map<string, RosterEntry[]>();
  for (const entry of roster.entries) {
    for (const name of new Set([entry.official, ...entry.abbreviations].map(normalForm))) {
      index.set(name, [...(index.get(name) ?? []), entry]);
    }
  }
  for (const [short, entry] of shortNames(roster)) if (!index.has(short)) index.set(short, [entry]);
  return index;
});

/**
 * 総務 for 総務課, where a roster lists no abbreviations at all: one that lists some lists those in use. Not a name that
 * could mean two departments, nor 市民 and 学校, which are no departments by themselves.
 */
function shortNames({ entries }: Roster): readonly (readonly [string, RosterEntry])[] {
  if (entries.some(({ abbreviations }) => abbreviations.length > 0)) return [];
  const shorts = groupBy(entries, ({ official }) => normalForm(official).replace(/[課室]$/u, ""));
  return [...shorts].flatMap(([short, own]) => (own.length === 1 && [...short].length > 1 && !isOutside(short) ? [[short, own[0]] as const] : []));
}

/**
 * The department that a name means, by official name or abbreviation; widths and spaces do not matter.
 * @param date ISO date; where a name was handed on, the department valid then is meant
 * @returns null for a name that is not in the roster
 */
export function findDepartment(roster: Roster, name: string, date: string | null = null): RosterEntry | null {
  const entries = indexOf(roster).get(normalForm(name)) ?? [];
  return (date === null ? undefined : entries.find((entry) => isValid(entry, date))) ?? entries.at(-1) ?? null;
}

/** Whether a department exists on an ISO date. */
export function isValid({ from, until }: RosterEntry, date: string): boolean {
  return (from ?? "") <= date && date <= (until ?? "9999");
}

/** A first roster from the names that a sheet uses, the most frequent first: a draft for people to complete. */
export function draftRoster(sheet: ComparisonSheet): Roster {
  const uses = new Map<string, number>();
  for (const { departments } of sheet.next.items) {
    for (const { name, kind } of departments) if (kind === "named") uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  const entries = [...uses].sort((a, b) => b[1] - a[1]).map(([name]) => draftEntry(name));
  return { entries, source: { kind: "pasted", name: "", date: null } };
}
