import type { Fix } from "../../fixes/edit";
import type { Reading, ResolvedReference } from "../../lineage/model";
import type { PlacedStatement } from "../../lineage/placed-statements";
import { applyRestatements, restateWithFrame } from "../../notes/standardise";
import type { Side } from "../../plan/model";
import { cellName, describe, describePolicy, inPlan } from "../lineage/naming";
import { styleOf } from "../lineage/note-fixes";
import { existsOn, referencesIn, wordsOf } from "../lineage/reference-words";
import { cellsOf, itemsOf, policiesOf, viewOf } from "../lineage/view";
import type { Rule, RuleContext, RuleFinding } from "../rule";
import { state } from "../state";
import { texts } from "./texts";

const code = "R202";

/** どちらの番号か: a number that both plans have, that means two things, and that nothing settles. */
export const ambiguousFrame: Rule = {
  code,
  slug: "ambiguous-frame",
  severity: "warning",
  texts,
  yieldsTo: ["R201"],
  check: (context) => {
    const seen = new Set<string>();
    return viewOf(context).statements.flatMap((placed) => {
      const open = referencesIn(context, placed.note, placed.statement).filter((one) => !one.settled && existsOn(one, "current") && existsOn(one, "next"));
      const place = `${placed.note}:${placed.statement}`;
      if (open.length === 0 || seen.has(place)) return [];
      seen.add(place);
      return [ambiguous(context, placed, open)];
    });
  },
};

function ambiguous(context: RuleContext, placed: PlacedStatement, open: readonly ResolvedReference[]): RuleFinding {
  const { sheet } = context;
  const [first] = open;
  const { at, text } = sheet.notes[first.note];
  const items = itemsOf(context, [...placed.items.current, ...placed.items.next]);
  const favoured = first.reason === "text" ? first.frame : null;
  const fixes = favoured === null ? (["next", "current"] as const).flatMap((side) => frameFix(context, placed, first, side, "choice")) : frameFix(context, placed, first, favoured, "review");
  const draft = fixes[0]?.data.note;
  return state({ code }, context, {
    messageId: favoured === null || draft === undefined ? "open" : "favoured",
    data: {
      words: wordsOf(sheet, first),
      current: inPlan(sheet, "current", meaningOf(context, first.readings.current)),
      next: inPlan(sheet, "next", meaningOf(context, first.readings.next)),
      favoured: favoured === null ? "" : inPlan(sheet, favoured, numbersOf(context, first.readings[favoured])),
      draft: draft ?? "",
    },
    at: { ...at, start: first.reference.start, end: first.reference.end },
    cells: cellsOf(items),
    items: items.map(({ id }) => id),
    subjects: items.length > 0 ? items.map(({ id }) => id) : [...placed.policies.current, ...placed.policies.next],
    token: first.reference.keys.join("+"),
    certainty: { kind: "evidence" },
    texts: [text, ...items.map((item) => item.text)],
    fixes,
  });
}

/** The statement with its number written out in one reading: ①-6(現行①-2)に集約. */
function frameFix(context: RuleContext, placed: PlacedStatement, reference: ResolvedReference, side: Side, applicability: Fix["applicability"]): readonly Fix[] {
  const { sheet, lineage } = context;
  const { at, text } = sheet.notes[placed.note];
  const restated = reference.frame === side ? restateWithFrame({ sheet, lineage, style: styleOf(context) }, placed.note, placed.statement) : null;
  const replace = restated ? applyRestatements(text, [restated]) : named(context, text, reference, side);
  if (replace === text) return [];
  const note = restated?.to ?? replace;
  return [{ titleId: "write-out", data: { cell: cellName(sheet, at), note }, applicability, edits: [{ type: "cell", at, expect: text, replace }] }];
}

/** 現行 or 第2期 in front of the number, where no standard wording fits. */
function named({ sheet }: RuleContext, text: string, { reference }: ResolvedReference, side: Side): string {
  return text.slice(0, reference.start) + inPlan(sheet, side, text.slice(reference.start));
}

function meaningOf(context: RuleContext, reading: Reading): string {
  const items = itemsOf(context, reading.items).map((item) => describe(context.sheet, item));
  return items.length > 0 ? items.join("、") : policiesOf(context, reading.policies).map(describePolicy).join("、");
}

function numbersOf(context: RuleContext, reading: Reading): string {
  const items = itemsOf(context, reading.items).map(({ label }) => label);
  return items.length > 0 ? items.join("、") : policiesOf(context, reading.policies).map(({ label }) => label).join("、");
}
