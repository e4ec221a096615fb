import type { ResolvedReference } from "../../lineage/model";
import { hasLegend } from "../../notes/numbers";
import type { Side } from "../../plan/model";
import { cellName, planName } from "../lineage/naming";
import { wordsOf } from "../lineage/reference-words";
import type { Rule, RuleContext, RuleFinding } from "../rule";
import { state } from "../state";
import { texts } from "./texts";

const code = "R203";

/** 番号の混在: this sheet's notes use the numbers of both plans without saying so. One a sheet, the heading of its R202s. */
export const mixedFrames: Rule = {
  code,
  slug: "mixed-frames",
  severity: "info",
  texts,
  check: (context) => {
    if (hasLegend(context.sheet)) return [];
    const unsaid = context.lineage.references.filter(isUnsaid);
    const current = unsaid.filter(({ frame }) => frame === "current");
    const next = unsaid.filter(({ frame }) => frame === "next");
    return current.length > 0 && next.length > 0 ? [mixed(context, unsaid, { current: current[0], next: next[0] })] : [];
  },
};

/** Whether a reader has to find out which plan the number belongs to. */
function isUnsaid({ frame, reason, settled, reference }: ResolvedReference): boolean {
  if (frame === null || reference.role === "left" || reference.role === "right" || reference.role === "member") return false;
  return !settled || reason === "one-side-only" || reason === "policy-mapping" || reason === "text";
}

function mixed(context: RuleContext, unsaid: readonly ResolvedReference[], examples: Readonly<Record<Side, ResolvedReference>>): RuleFinding {
  const { sheet } = context;
  const [first] = unsaid;
  const example = (side: Side) => `${cellName(sheet, examples[side].cell)}「${wordsOf(sheet, examples[side])}」`;
  return state({ code }, context, {
    messageId: "mixed",
    data: {
      current: planName(sheet, "current"),
      next: planName(sheet, "next"),
      currentExample: example("current"),
      nextExample: example("next"),
    },
    at: { ...first.cell, start: first.reference.start, end: first.reference.end },
    cells: unsaid.map(({ cell }) => cell),
    subjects: ["sheet"],
    certainty: { kind: "evidence" },
  });
}
