import type { CheckedTable } from "../../core/check/result";
import { findDepartment } from "../../core/settings/departments";
import type { Roster } from "../../core/settings/roster";

/** A department as it would be written in this sheet, with its official name. */
export interface RosterChoice {
  readonly written: string;
  readonly official: string;
}

/**
 * The departments to pick from: those of the roster as this sheet writes them (the spelling in use, else
 * the abbreviation, else the official name), else the names in use. `sought` narrows them, widths folded.
 */
export function rosterChoices({ sheet }: CheckedTable, roster: Roster | null, sought: string): readonly RosterChoice[] {
  const used = [...new Set(sheet.next.items.flatMap(({ departments }) => departments.filter(({ kind }) => kind === "named").map(({ name }) => name)))];
  const spelling = new Map<string, string>();
  if (roster) {
    for (const name of used) {
      const official = findDepartment(roster, name)?.official;
      if (official !== undefined && !spelling.has(official)) spelling.set(official, name);
    }
  }
  const choices = roster
    ? roster.entries.map(({ official, abbreviations }) => ({ written: spelling.get(official) ?? abbreviations[0] ?? official, official }))
    : used.map((name) => ({ written: name, official: name }));
  const folded = (text: string) => text.normalize("NFKC").replace(/\s/g, "").toLowerCase();
  return choices.filter(({ written, official }, index) => choices.findIndex((other) => other.written === written) === index && folded(written + official).includes(folded(sought)));
}
