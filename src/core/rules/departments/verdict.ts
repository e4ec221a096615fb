import { groupBy } from "../../group-by";
import { BODY, isLevelBelow } from "../../notation/department-words";
import { normalForm } from "../../notation/fold";
import { oncePer } from "../../once";
import { findDepartment } from "../../settings/departments";
import type { Roster, RosterEntry } from "../../settings/roster";
import type { RuleContext } from "../rule";
import { namesInUse, type NameInUse } from "./names";
import { isHomophone } from "./homophones";
import { differsByNumeral, endsDoubled, isOneSlip, isOtherSpelling } from "./one-slip";
import { lookalikesOf } from "./lookalikes";
import { lookalikeFinder } from "./roster-words";
import { isMadeOfUsualWords, isUsualCharacter, unitEnding } from "./usual-words";

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
    const office = name.replace(HEAD, "");
    const verdict = roster ? byRoster(roster, office, context.settings.date) : byUse(office, places.length, usage);
    return { name, verdict, places };
  });
});

/** 福祉課長 is named for 福祉課. */
const HEAD = /(?<=.[課室部局所館署])長$/u;

function byRoster(roster: Roster, name: string, date: string | null): Verdict {
  const entry = findDepartment(roster, name, date) ?? partOfDepartment(roster, name);
  if (entry) return isOver(entry, date) ? { kind: "retired", entry } : { kind: "fine" };
  if (lookalikeFinder(roster)(name).length > 0) return { kind: "lookalike" };
  const former = /^旧/u.test(name) ? findDepartment(roster, name.slice(1)) : null;
  if (former && isOver(former, date)) return { kind: "retired", entry: former };
  const names = roster.entries.filter((one) => !isOver(one, date)).flatMap(({ official, abbreviations }) => [official, ...abbreviations]);
  const candidates = slipCandidates(name, names);
  return candidates.length > 0 ? { kind: "slip", candidates } : { kind: "unknown" };
}

/** Whether the roster says that a department ends before a date. */
function isOver({ until }: RosterEntry, date: string | null): boolean {
  return date !== null && until !== null && until < date;
}

/** 市民課国保係 is part of 市民課; 総務部総務課 is 総務課 with its division in front. */
function partOfDepartment(roster: Roster, name: string): RosterEntry | null {
  const folded = normalForm(name);
  return (
    roster.entries.find(({ official }) => {
      const known = normalForm(official);
      const at = folded.lastIndexOf(known);
      const after = folded.slice(at + known.length);
      return at >= 0 && (at === 0 || BODY.test(folded.slice(0, at))) && (after === "" || isLevelBelow(known, after));
    }) ?? null
  );
}

/** Without a roster, only a name used once beside a name like it that is used again and again can be called a slip, or one whose unit stands there twice. */
function byUse(name: string, uses: number, usage: readonly { name: string; uses: number }[]): Verdict {
  if (endsDoubled(name)) return { kind: "slip", candidates: [name.slice(0, -1)] };
  if (uses > 1) return { kind: "fine" };
  const others = usage.filter((other) => other.name !== name);
  const named = (isUsed: (uses: number) => boolean) => others.filter((other) => isUsed(other.uses)).map((other) => other.name);
  const often = named((times) => times >= 3);
  const candidates = [...new Set([
    ...slipCandidates(name, often).filter((other) => [...name].length >= 4 || isSureSlip(name, other)),
    ...slipCandidates(name, named((times) => times === 2)).filter((other) => isStrange(name, other)),
    ...slipCandidates(name, named(() => true).filter((other) => isPlainSlip(normalForm(name), normalForm(other)) || isHomophone(normalForm(name), normalForm(other)))),
    ...withUnit(name, often, usage),
    ...runTogether(name, usage),
  ])];
  return candidates.length > 0 ? { kind: "slip", candidates } : { kind: "fine" };
}

/** Units, each with what is typed or read for it; beside the same name with its unit none of that ends another. */
const FALSE_UNITS = ["課科果過化可下家花荷加謀", "係保", "室質窒失", "館官管舘観", "局居曲"];

/**
 * Slips that one other use of the right name proves: 国際交流科, 学校給食センタ, and 商工労動課 beside 商工労働課,
 * which is made of usual words.
 */
function isPlainSlip(name: string, other: string): boolean {
  const at = [...name].findIndex((character, index) => character !== other[index]);
  if (at < 0) return name + "ー" === other && other.endsWith("センター");
  if (name.length !== other.length || name.slice(at + 1) !== other.slice(at + 1)) return false;
  if (at === name.length - 1) return FALSE_UNITS.some(([unit, ...taken]) => other[at] === unit && taken.includes(name[at]));
  return lookalikesOf(name[at]).includes(other[at]) && isMadeOfUsualWords(other);
}

/**
 * Of names of three characters 文教課 and 文化課 may both be right; surely a slip are 文財課 beside 文化財課, a
 * character short, and 市氏課 beside 市民課, with one that stands in no department's name.
 */
function isSureSlip(name: string, other: string): boolean {
  const [short, full] = [[...name], [...other]];
  return short.length < full.length || holdsStranger(name, other);
}

/** 協推進課 beside 協働推進課: a character short of a name that is made of usual words, which what is left is not. */
function hasLostOne(name: string, other: string): boolean {
  const length = [...name].length;
  return length >= 4 && length < [...other].length && isMadeOfUsualWords(normalForm(other));
}

/** Slips that two uses of the right name prove. */
function isStrange(name: string, other: string): boolean {
  return holdsStranger(name, other) || hasLostOne(name, other) || isOtherSpelling(normalForm(name), normalForm(other));
}

/** Whether a name has a character that the other has not, and that stands in no department's name. */
function holdsStranger(name: string, other: string): boolean {
  return [...name].some((character) => !other.includes(character) && !isUsualCharacter(character));
}

/** So many of a sheet's names end with their unit, that one without it has lost it. */
const MOSTLY = 0.8;

/** 文化振興 for 文化振興室, where nearly every name ends with its unit. */
function withUnit(name: string, frequent: readonly string[], usage: readonly { name: string }[]): readonly string[] {
  if (unitEnding.test(name)) return [];
  const full = frequent.filter((other) => other.startsWith(name) && [...other].length === [...name].length + 1 && unitEnding.test(other));
  const ended = usage.filter((other) => unitEnding.test(other.name)).length;
  return ended >= (usage.length - 1) * MOSTLY ? full : [];
}

/** 福祉課健康課: two names that stand elsewhere, without a sign between them. A unit of a division or an office (消防本部総務課) is one name. */
function runTogether(name: string, usage: readonly { name: string; uses: number }[]): readonly string[] {
  const known = new Set(usage.filter(({ name: other, uses }) => uses > 1 && other !== name && /[課室]$/u.test(other)).map((other) => other.name));
  return [...known].flatMap((first) => (name.startsWith(first) && name.endsWith("課") && known.has(name.slice(first.length)) ? [`${first}、${name.slice(first.length)}`] : []));
}

/** Names that a name may be a slip of: one slip away from it where it is not made of usual words alone, or the same in another spelling. */
function slipCandidates(name: string, others: readonly string[]): string[] {
  const folded = normalForm(name);
  // 健課 for 健康課: no department has a single character before 課.
  const mayBeRight = [...folded].length < (folded.endsWith("課") ? 2 : 3) || isMadeOfUsualWords(folded);
  return [...new Set(others)].filter((other) => {
    const known = normalForm(other);
    if (isHomophone(folded, known)) return true;
    if (mayBeRight || isOtherSpelling(folded, known)) return isOtherSpelling(folded, known);
    return [...known].length >= 3 && isOneSlip(folded, known) && !differsByNumeral(folded, known);
  });
}
