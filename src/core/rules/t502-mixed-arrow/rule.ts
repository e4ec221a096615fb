import type { CellEdit } from "../../fixes/edit";
import type { StatementKind } from "../../notation/syntax";
import { cellName } from "../lineage/naming";
import { viewOf } from "../lineage/view";
import type { Rule, RuleContext, RuleFinding } from "../rule";
import { state } from "../state";
import { texts } from "./texts";

const code = "T502";

/** An arrow between numbers, with its place in its note. */
interface Arrow {
  readonly note: number;
  readonly at: number;
  readonly text: string;
}

const ARROW = /[→⇒⇨➡➔➜⟹⟶]/gu;
/** Statements whose arrow stands between numbers; the arrow inside 事業の変更(A→B) is another one. */
const MAPPINGS: ReadonlySet<StatementKind> = new Set(["policies-mapped", "policy-split", "moved", "renumbered"]);

/** 矢印の混在: → beside ⇒ in this sheet's notes. One a sheet; the less frequent become the more frequent. */
export const mixedArrow: Rule = {
  code,
  slug: "mixed-arrow",
  severity: "info",
  texts,
  grouped: true,
  check: (context) => {
    const arrows = arrowsOf(context);
    const counts = new Map<string, number>();
    for (const { text } of arrows) counts.set(text, (counts.get(text) ?? 0) + 1);
    if (counts.size < 2) return [];
    // → is the standard one: it wins a draw.
    const [usual] = [...counts].sort(([a, x], [b, y]) => y - x || (a === "→" ? -1 : b === "→" ? 1 : a < b ? -1 : 1))[0];
    return [mixed(context, arrows.filter(({ text }) => text !== usual), usual, counts)];
  },
};

function arrowsOf(context: RuleContext): readonly Arrow[] {
  const seen = new Set<string>();
  return viewOf(context).statements.flatMap(({ note, statement, value }) => {
    if (!MAPPINGS.has(value.kind)) return [];
    const place = `${note}:${statement}`;
    if (seen.has(place)) return [];
    seen.add(place);
    const text = context.sheet.notes[note].text.slice(value.start, value.end);
    const outside = text.replace(/[(（][^()（）]*[)）]/gu, (inside) => "・".repeat(inside.length));
    return [...outside.matchAll(ARROW)].map((match): Arrow => ({ note, at: value.start + match.index, text: match[0] }));
  });
}

function mixed(context: RuleContext, rare: readonly Arrow[], usual: string, counts: ReadonlyMap<string, number>): RuleFinding {
  const { sheet } = context;
  const notes = [...new Set(rare.map(({ note }) => note))];
  const cells = notes.map((note) => sheet.notes[note].at);
  const edits = notes.map((note): CellEdit => {
    const { at, text } = sheet.notes[note];
    const replace = rare.filter((arrow) => arrow.note === note).reduce((now, arrow) => now.slice(0, arrow.at) + usual + now.slice(arrow.at + arrow.text.length), text);
    return { type: "cell", at, expect: text, replace };
  });
  const [first] = rare;
  return state({ code }, context, {
    messageId: "mixed",
    data: {
      usual,
      times: String(counts.get(usual) ?? 0),
      other: [...new Set(rare.map(({ text }) => text))].join("、"),
      cells: cells.map((at) => cellName(sheet, at)).join("・"),
    },
    at: { ...sheet.notes[first.note].at, start: first.at, end: first.at + first.text.length },
    cells,
    subjects: ["sheet"],
    fixes: [{ titleId: "unify", data: { usual, cells: cells.map((at) => cellName(sheet, at)).join("・") }, applicability: "safe", edits }],
  });
}
