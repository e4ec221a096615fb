import type { Fix } from "../../fixes/edit";
import type { Policy } from "../../plan/model";
import type { CellAddress } from "../../sheet/address";
import { cellName, describePolicy, namesOf, planName } from "../lineage/naming";
import { movesOf } from "../lineage/moves";
import { noteCellOf } from "../lineage/note-fixes";
import { cellOf, cellsOf, isOpen, itemsOf, policiesOf, spanOf } from "../lineage/view";
import type { Rule, RuleContext, RuleFinding } from "../rule";
import { state } from "../state";
import { gapsOf, numberSets, siblingLabel } from "../numbering/number-sets";
import { chainsOf, type Chain } from "./chains";
import { misplacedStatements, type Misplaced } from "./misplaced";
import { withPushed } from "./pushed";
import { texts } from "./texts";

const code = "L305";

/** 別の行にある経過: what a 新規 or 追加 statement says was added is not in this row's item but in another's. */
export const noteOnWrongRow: Rule = {
  code,
  slug: "note-on-wrong-row",
  severity: "warning",
  texts,
  check: (context) => chainsOf(withPushed(context, misplacedStatements(context))).map((chain) => slipped(context, chain)),
};

function slipped(context: RuleContext, chain: Chain): RuleFinding {
  const { sheet } = context;
  const [first] = chain;
  const goals = chain.flatMap(({ target }) => target?.item ?? []);
  const moves = chain.every(({ target }) => target !== null) ? movesOf(context, chain.flatMap(({ placed, target }) => (target ? [{ placed, band: target.band }] : []))) : null;
  const heading = policiesOf(context, chain.flatMap((one) => one.heading ?? []))[0];
  const open = goals.filter(({ id }) => isOpen(context, "next", id));
  const missing = heading && heading.side === "next" ? missingNumber(context, heading) : null;
  return state({ code }, context, {
    messageId: messageOf(chain, open.length > 0, missing),
    data: {
      notes: chain.map(({ placed }) => cellName(sheet, sheet.notes[placed.note].at)).filter(isFirst).join("・"),
      words: chain.map(({ placed }) => `「${placed.value.text}」`).join("、"),
      plan: planName(sheet, "next"),
      items: namesOf(sheet, goals),
      unexplained: open.length > 0 ? namesOf(sheet, open) : "",
      heading: heading ? describePolicy(heading) : "",
      missing: missing ?? "",
      rows: String(moves?.length ?? chain.length),
    },
    at: spanOf(context, first.placed),
    cells: cellsOfChain(context, chain),
    items: goals.map(({ id }) => id),
    subjects: goals.length > 0 ? goals.map(({ id }) => id) : chain.flatMap((one) => one.heading ?? []),
    token: chain.map(({ placed }) => placed.value.text).join(" "),
    certainty: { kind: "evidence" },
    related: heading ? missingPlace(first, heading) : [],
    texts: chain.map(({ placed }) => placed.value.text),
    fixes: moves && moves.length > 0 ? [fixOf(context, chain, moves)] : [],
  });
}

function messageOf(chain: Chain, leavesOpen: boolean, missing: string | null): string {
  if (chain.some(({ target }) => target === null)) return missing === null ? "no-row" : "missing-row";
  if (chain.some((one) => one.target?.item === null)) return "chain";
  if (chain.length === 1 && chain[0].heading !== null) return leavesOpen ? "heading-open" : "heading";
  return leavesOpen ? "slipped-open" : "slipped";
}

function fixOf(context: RuleContext, chain: Chain, edits: Fix["edits"]): Fix {
  const to = chain.flatMap(({ target }) => (target ? [noteCellOf(context, target.band)] : [])).flatMap((at) => (at ? [cellName(context.sheet, at)] : []));
  return { titleId: "move", data: { cells: to.filter(isFirst).join("・") }, applicability: "review", edits };
}

/** The notes, where they belong, and those items. */
function cellsOfChain(context: RuleContext, chain: Chain): readonly CellAddress[] {
  const notes = chain.map(({ placed }) => cellOf(context.sheet.notes[placed.note].at));
  const goals = chain.flatMap(({ target }) => (target ? [target] : []));
  const noteCells = goals.flatMap(({ band }) => noteCellOf(context, band) ?? []);
  const own = chain.flatMap(({ placed }) => cellsOf(itemsOf(context, placed.items.next)));
  return [...notes, ...noteCells, ...cellsOf(goals.flatMap(({ item }) => item ?? [])), ...own];
}

/** The number that the policy lacks; null where it lacks none, or several. */
function missingNumber({ sheet }: RuleContext, heading: Policy): string | null {
  const sets = numberSets(sheet.next).filter((set) => set.of === "items" && set.parent === heading.key);
  const gaps = sets.flatMap(gapsOf);
  const [gap] = gaps;
  return gaps.length === 1 && gap.from === gap.to ? siblingLabel(gap.next, gap.from) : null;
}

/** Where the missing item's number would have to be: its policy's heading on the next side. */
function missingPlace({ target }: Misplaced, heading: Policy): RuleFinding["related"] {
  return target === null && heading.side === "next" ? [{ at: heading.at, messageId: "missing-item", data: { heading: describePolicy(heading) } }] : [];
}

function isFirst<Value>(value: Value, index: number, all: readonly Value[]): boolean {
  return all.indexOf(value) === index;
}
