import { targetNumber } from "../../notes/numbers";
import { writeStatement } from "../../notes/house-style";
import type { Lineage, ResolvedReference } from "../../lineage/model";
import { oncePer } from "../../once";
import type { Item, ItemId } from "../../plan/model";
import type { CellAddress } from "../../sheet/address";
import { cellName, describe, inPlan, nameOf } from "../lineage/naming";
import { noteCellOf, noteFix, styleOf } from "../lineage/note-fixes";
import { itemsOf, statementsOf } from "../lineage/view";
import type { Rule, RuleContext, RuleFinding } from "../rule";
import { state } from "../state";
import { texts } from "./texts";

const code = "L301";
/** Below this a text is no candidate worth a person's time. */
const WORTH_SHOWING = 0.15;
const MOST_CANDIDATES = 2;

/** 行先のない現行項目: a current item with no next item and no note that says why. */
export const vanishedItem: Rule = {
  code,
  slug: "vanished-item",
  severity: "error",
  texts,
  yieldsTo: ["R201", "L302", "L303", "L305", "L306", "L307"],
  check: (context) => itemsOf(context, context.lineage.unexplained.current).map((item) => vanished(context, item)),
};

function vanished(context: RuleContext, item: Item): RuleFinding {
  const { sheet, lineage, evidence } = context;
  const style = styleOf(context);
  const candidates = itemsOf(
    context,
    evidence
      .nearest([item.id], "next", MOST_CANDIDATES)
      .filter(({ score }) => score >= WORTH_SHOWING)
      .map((ranked) => ranked.item),
  ).filter(({ label }) => label !== "");
  const [said] = statementsOf(context, { number: item.band });
  const beside = said ? null : mentionElsewhere(context, item);
  const note = noteCellOf(context, item.band);
  const absorbed = candidates.flatMap((target) =>
    noteFix(context, item.band, writeStatement(style, "absorbed", { 番号: [targetNumber(sheet, lineage, item, target)] }), "write", "choice"),
  );
  return state({ code }, context, {
    messageId: said ? "noted" : beside ? "mentioned" : candidates.length > 0 ? "with-candidates" : "vanished",
    data: {
      ...(said ? { words: said.value.text } : {}),
      ...(beside ? { words: beside.words, place: cellName(sheet, beside.at) } : {}),
      item: inPlan(sheet, "current", nameOf(sheet, item)),
      ...(!said && !beside && candidates.length > 0 ? { candidates: candidates.map((candidate) => describe(sheet, candidate)).join("、") } : {}),
    },
    at: item.at,
    cells: [...(note ? [note] : []), ...(beside ? [beside.at] : [])],
    items: [item.id],
    fixes: [...absorbed, ...noteFix(context, item.band, writeStatement(style, "deleted", { 理由: "unknown" }), "write", "choice")],
    texts: [item.text],
  });
}

/** The first number in the notes that names each current item. */
const mentions = oncePer(({ references }: Lineage): ReadonlyMap<ItemId, ResolvedReference> => {
  const named = references.filter(({ frame }) => frame === "current").flatMap((reference) => reference.readings.current.items.map((id) => [id, reference] as const));
  return new Map(named.reverse());
});

/** The note of another row that names the item, though nobody can tell what it says of it: ①及び②を合わせて再編へ in the row of ①. */
function mentionElsewhere({ sheet, lineage }: RuleContext, { id }: Item): { readonly words: string; readonly at: CellAddress } | null {
  const found = mentions(lineage).get(id);
  return found ? { words: sheet.notes[found.note].statements[found.statement].text, at: found.cell } : null;
}
