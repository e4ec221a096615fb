import { groupBy } from "../../check/group-by";
import { normalForm } from "../../notation/fold";
import { oncePer } from "../../once";
import { findDepartment, isValid } from "../../settings/departments";
import type { Roster, RosterEntry } from "../../settings/roster";
import type { RuleContext } from "../rule";
import { namesInUse, type NameInUse } from "./names";
import { differsByNumeral, isOneSlip } from "./one-slip";
import { lookalikeFinder } from "./roster-words";
import { isMadeOfUsualWords } from "./usual-words";

/**
 * What is to be said of a department's name, once: the first of retired (D409), lookalike (D411),
 * slip (D403), unknown (D402).
 */
export type Verdict =
  | { readonly kind: "fine" }
  | { readonly kind: "retired"; readonly entry: RosterEntry }
  | { readonly kind: "lookalike" }
  | { readonly kind: "slip"; readonly candidates: readonly string[] }
  | { readonly kind: "unknown" };

/** One name with everywhere it stands, as its rule tells of it. */
export interface JudgedName {
  readonly name: string;
  readonly verdict: Verdict;
  readonly places: readonly NameInUse[];
}

/** The names in use, each judged once. Rules of one check share the answer. */
export const judgeNames = oncePer((context: RuleContext): readonly JudgedName[] => {
  const groups = [...groupBy(namesInUse(context), ({ name }) => normalForm(name.name)).values()];
  const { roster } = context;
  const usage = groups.map((places) => ({ name: places[0].name.name, uses: places.length }));
  return groups.map((places) => {
    const { name } = places[0].name;
    const verdict = roster ? byRoster(roster, name, context.settings.date) : byUse(name, places.length, usage);
    return { name, verdict, places };
  });
});

function byRoster(roster: Roster, name: string, date: string | null): Verdict {
  const entry = findDepartment(roster, name, date) ?? partOfDepartment(roster, name);
  if (entry) return date !== null && !isValid(entry, date) && entry.until !== null && entry.until < date ? { kind: "retired", entry } : { kind: "fine" };
  if (lookalikeFinder(roster)(name).length > 0) return { kind: "lookalike" };
  const candidates = slipCandidates(name, roster.entries.flatMap(({ official, abbreviations }) => [official, ...abbreviations]));
  return candidates.length > 0 ? { kind: "slip", candidates } : { kind: "unknown" };
}

/** 市民課国保係 is part of 市民課; 総務部総務課 is 総務課 with its division in front. */
function partOfDepartment(roster: Roster, name: string): RosterEntry | null {
  const folded = normalForm(name);
  return (
    roster.entries.find(({ official }) => {
      const known = normalForm(official);
      const before = folded.endsWith(known) ? folded.slice(0, -known.length) : null;
      const after = folded.startsWith(known) ? folded.slice(known.length) : null;
      return (before !== null && /[部局]$/.test(before)) || (after !== null && /(?:係|担当|班|グループ)$/.test(after));
    }) ?? null
  );
}

/** Without a roster, only a name used once beside a name like it that is used again and again can be called a slip. */
function byUse(name: string, uses: number, usage: readonly { name: string; uses: number }[]): Verdict {
  if (uses > 1 || [...name].length < 4) return { kind: "fine" };
  const frequent = usage.filter((other) => other.uses >= 3 && other.name !== name).map((other) => other.name);
  const candidates = slipCandidates(name, frequent);
  return candidates.length > 0 ? { kind: "slip", candidates } : { kind: "fine" };
}

function slipCandidates(name: string, others: readonly string[]): string[] {
  const folded = normalForm(name);
  if ([...folded].length < 3 || isMadeOfUsualWords(folded)) return [];
  return [...new Set(others)].filter((other) => {
    const known = normalForm(other);
    return [...known].length >= 3 && isOneSlip(folded, known) && !differsByNumeral(folded, known);
  });
}
