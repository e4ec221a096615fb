import { fill } from "../../core/report/fill";
import type { Roster } from "../../core/settings/roster";
import type { FullTexts } from "../texts/texts";

const DAY = 24 * 60 * 60 * 1000;

/** Where the roster in use came from, and how old it is; one sentence each. */
export function rosterOrigin({ source, entries }: Roster, now: Date, texts: FullTexts): readonly string[] {
  const t = texts.settings;
  const from = fill(t.rosterFrom[source.kind], { name: source.name, n: entries.length });
  if (source.kind === "pasted") return [from];
  if (source.date === null) return [from, t.rosterAgeUnknown];
  const changed = new Date(source.date);
  const days = Math.max(0, Math.floor((now.getTime() - changed.getTime()) / DAY));
  return [from, fill(t.rosterAge, { year: changed.getFullYear(), month: changed.getMonth() + 1, day: changed.getDate(), days })];
}
