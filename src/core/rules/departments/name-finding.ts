import type { Fix } from "../../fixes/edit";
import { cellList } from "../plan-words";
import { replaceSpan } from "../cell-edits";
import type { RuleContext, RuleFinding, RuleMeta } from "../rule";
import { state, type Problem } from "../state";
import { placeOf } from "./names";
import type { JudgedName } from "./verdict";

/** States what is wrong with a name once, for all the places where it stands. */
export function nameFinding(
  rule: Pick<RuleMeta, "code">,
  context: RuleContext,
  { name, places }: JudgedName,
  problem: Omit<Problem, "at" | "cells" | "items" | "subjects" | "token" | "texts">,
): RuleFinding {
  const [first, ...others] = places.map(placeOf);
  return state(rule, context, {
    ...problem,
    data: { ...problem.data, name, cells: cellList([first, ...others]) },
    at: first,
    cells: others,
    items: [...new Set(places.flatMap(({ cell }) => cell.items))],
    subjects: [],
    token: name,
    texts: [name],
  });
}

/** Offers another name for this one, at every place where it stands. */
export function replaceName(context: RuleContext, { places }: JudgedName, other: string): Fix {
  const byCell = new Map<string, Fix["edits"][number]>();
  for (const at of places.map(placeOf).sort((a, b) => (b.start ?? 0) - (a.start ?? 0))) {
    const key = `${at.row},${at.column}`;
    const before = byCell.get(key);
    const edit = replaceSpan(context, at, other);
    const replace = before?.type === "cell" ? before.replace.slice(0, at.start) + other + before.replace.slice(at.end) : edit.replace;
    byCell.set(key, { ...edit, replace });
  }
  return { titleId: "replace", data: { other }, applicability: "choice", edits: [...byCell.values()] };
}
