import type { CellEdit, Fix } from "../../fixes/edit";
import { applyRestatements, restatements, type Restatement } from "../../notes/standardise";
import { cellName } from "../lineage/naming";
import { styleOf } from "../lineage/note-fixes";
import type { Rule, RuleContext, RuleFinding } from "../rule";
import { state } from "../state";
import { texts } from "./texts";

const code = "T501";

/** A note with the statements that say a standard thing in other words. */
interface Deviation {
  readonly note: number;
  readonly changes: readonly Restatement[];
}

/** 標準と異なる書き方: one a sheet until a house style is chosen, then note by note. */
export const nonstandardNote: Rule = {
  code,
  slug: "nonstandard-note",
  severity: "info",
  texts,
  grouped: true,
  yieldsTo: ["R202"],
  check: (context) => {
    const { sheet, lineage, settings } = context;
    const style = styleOf(context);
    const deviations = sheet.notes
      .map((_, note): Deviation => ({ note, changes: restatements({ sheet, lineage, style }, note) }))
      .filter(({ changes }) => changes.length > 0);
    if (deviations.length === 0) return [];
    return settings.houseStyle ? deviations.map((deviation) => ofNote(context, deviation)) : [ofSheet(context, deviations)];
  },
};

function ofNote(context: RuleContext, deviation: Deviation): RuleFinding {
  const { sheet } = context;
  const { at } = sheet.notes[deviation.note];
  const [first] = deviation.changes;
  const edit = editOf(context, deviation);
  return state({ code }, context, {
    messageId: "note",
    data: { from: first.from, to: first.to },
    at: { ...at, start: first.start, end: first.end },
    items: [],
    subjects: subjectsOf(context, deviation),
    token: deviation.changes.map(({ from }) => from).join(" "),
    fixes: [{ titleId: "restate", data: { cell: cellName(sheet, at) }, applicability: "review", edits: [edit] }],
  });
}

function ofSheet(context: RuleContext, deviations: readonly Deviation[]): RuleFinding {
  const { sheet } = context;
  const [first] = deviations;
  const cells = deviations.map(({ note }) => sheet.notes[note].at);
  const fix: Fix = {
    titleId: "restate-all",
    data: { count: String(deviations.length) },
    applicability: "review",
    edits: deviations.map((deviation) => editOf(context, deviation)),
  };
  return state({ code }, context, {
    messageId: "sheet",
    data: {
      count: String(deviations.length),
      cells: cells.map((at) => cellName(sheet, at)).join("・"),
      from: first.changes[0].from,
      to: first.changes[0].to,
    },
    at: cells[0],
    cells,
    subjects: ["sheet"],
    fixes: [fix],
  });
}

/** Items or policies of the note's rows: what it is about, wherever the row goes. */
function subjectsOf({ sheet }: RuleContext, { note }: Deviation): readonly string[] {
  const band = sheet.bands[sheet.notes[note].band];
  const items = [...band.current, ...band.next];
  return items.length > 0 ? items : [...band.currentHeadings, ...band.nextHeadings];
}

function editOf({ sheet }: RuleContext, { note, changes }: Deviation): CellEdit {
  const { at, text } = sheet.notes[note];
  return { type: "cell", at, expect: text, replace: applyRestatements(text, changes) };
}
