import type { CellEdit, Fix } from "../../fixes/edit";
import type { StatementKind } from "../../notation/syntax";
import { textChange } from "../../notes/text-change";
import { keptPairs, type KeptPair } from "../lineage/kept-pairs";
import { cellName, namesOf, planName } from "../lineage/naming";
import { addNote, draftOf, noteCellOf } from "../lineage/note-fixes";
import { cellsOf, statementsOf } from "../lineage/view";
import type { Rule, RuleContext, RuleFinding } from "../rule";
import { state } from "../state";
import { texts } from "./texts";

const code = "L309";
/** Less than this in common, and a reader would not know the one text from the other. */
const LARGELY_REWRITTEN = 0.5;
const MOST_NAMED = 8;

/** Statements that say nothing of the wording. 変更なし is not among them: beside another text it is a matter of L308. */
const SILENT_ON_WORDING: ReadonlySet<StatementKind> = new Set(["goes-on", "renumbered", "handed-over", "pending", "policies-mapped", "same-as-above"]);

/** What goes on in another size: 拡充, 内容充実, 縮小 say that more changed than the words. */
const GROWS = /拡|縮|充実|強化|深化|発展/u;

/** 記載のない書換え: texts largely rewritten and no note says so. One a sheet, with its rows; drafts the notes. */
export const undeclaredRewrite: Rule = {
  code,
  slug: "undeclared-rewrite",
  severity: "info",
  texts,
  grouped: true,
  check: (context) => {
    const rows = keptPairs(context).filter((pair) => isUndeclared(context, pair));
    return rows.length > 0 ? [rewritten(context, rows)] : [];
  },
};

function isUndeclared(context: RuleContext, { band, current, next, link }: KeptPair): boolean {
  if (link.kind === "continued" || link.kind === "merged" || link.kind === "split") return false;
  if (statementsOf(context, band).some(({ value }) => !SILENT_ON_WORDING.has(value.kind) || GROWS.test(value.keyword?.text ?? ""))) return false;
  const change = textChange(current, next);
  return change.kind === "rewritten" && change.common < LARGELY_REWRITTEN;
}

function rewritten(context: RuleContext, rows: readonly KeptPair[]): RuleFinding {
  const { sheet } = context;
  const items = rows.flatMap(({ next }) => next);
  const [first] = rows;
  const at = noteCellOf(context, first.band.number) ?? first.next[0].at;
  const edits = rows.flatMap(({ band }): CellEdit[] => {
    const draft = draftOf(context, band.number);
    const edit = draft?.at ? addNote(context, draft.at, draft.text) : null;
    return edit ? [edit] : [];
  });
  const fix: Fix = { titleId: "draft", data: { count: String(edits.length), cells: edits.map((edit) => cellName(sheet, edit.at)).join("・") }, applicability: "review", edits };
  return state({ code }, context, {
    messageId: "rewritten",
    data: {
      count: String(rows.length),
      plan: planName(sheet, "next"),
      items: items.length > MOST_NAMED ? `${namesOf(sheet, items.slice(0, MOST_NAMED))}ほか` : namesOf(sheet, items),
    },
    at,
    cells: rows.flatMap(({ band, current, next }) => {
      const note = noteCellOf(context, band.number);
      return [...(note ? [note] : []), ...cellsOf(next), ...cellsOf(current)];
    }),
    items: items.map(({ id }) => id),
    subjects: ["sheet"],
    certainty: { kind: "evidence" },
    texts: rows.flatMap(({ current, next }) => [...current, ...next].map(({ text }) => text)),
    fixes: edits.length > 0 ? [fix] : [],
  });
}
