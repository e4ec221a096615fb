import { groupBy } from "../../group-by";
import type { Fix } from "../../fixes/edit";
import type { LogicalColumn, Table } from "../../locate/table";
import { cellKey, type Span } from "../../sheet/address";
import { textAt } from "../../sheet/snapshot";
import { lookalikeFinder, type Lookalike } from "../departments/roster-words";
import { cellList } from "../plan-words";
import type { Rule, RuleContext, RuleFinding } from "../rule";
import { state } from "../state";
import { texts } from "./texts";

const code = "D411";

/** 似た字の取り違え: a word that differs from a roster word by one look-alike character, in any column. */
export const lookalikeKanji: Rule = {
  code,
  slug: "lookalike-kanji",
  severity: "warning",
  texts,
  needs: ["roster"],
  check: (context) => [...groupBy(sightings(context), ({ word }) => word.wrong).values()].map((places) => found(context, places)),
};

interface Place {
  readonly word: Lookalike;
  readonly at: Span;
  /** The current side quotes an adopted plan: it is told of, never edited. */
  readonly quoted: boolean;
}

/** Departments first, then the next plan, the notes, and the current plan; each down the sheet. */
function sightings(context: RuleContext): Place[] {
  const { snapshot, sheet, roster } = context;
  if (!roster) return [];
  const find = lookalikeFinder(roster);
  const { table } = sheet;
  const rows = bodyRows(table);
  const places: Place[] = [];
  for (const { column: { left, right }, quoted } of columnsOf(table)) {
    for (const row of rows) {
      for (let column = left; column <= right; column++) {
        for (const word of find(textAt(snapshot, row, column))) {
          places.push({ word, at: { sheet: table.sheet, row, column, start: word.start, end: word.end }, quoted });
        }
      }
    }
  }
  return places;
}

function columnsOf({ columns }: Table): { column: LogicalColumn; quoted: boolean }[] {
  const ours = [...columns.departments, ...columns.next.headings, columns.next.text, ...columns.notes, ...columns.changeKinds];
  const theirs = [...columns.current.headings, columns.current.text, ...columns.currentDepartments];
  return [...ours.map((column) => ({ column, quoted: false })), ...theirs.map((column) => ({ column, quoted: true }))];
}

/** The rows below the first header, without the repeated ones. */
function bodyRows({ headers, bodyBottom }: Table): number[] {
  const rows: number[] = [];
  for (let row = headers[0].bottom + 1; row <= bodyBottom; row++) {
    if (!headers.some(({ top, bottom }) => top <= row && row <= bottom)) rows.push(row);
  }
  return rows;
}

function found(context: RuleContext, places: readonly Place[]): RuleFinding {
  const { wrong, right, official } = places[0].word;
  const own = places.filter(({ quoted }) => !quoted).map(({ at }) => at);
  const quoted = places.filter((place) => place.quoted).map(({ at }) => at);
  return state({ code }, context, {
    messageId: own.length === 0 ? "quoted" : quoted.length === 0 ? "own" : "both",
    data: { wrong, right, official, own: cellList(own), quoted: cellList(quoted) },
    at: places[0].at,
    cells: places.slice(1).map(({ at }) => at),
    items: itemsAt(context, places.map(({ at }) => at)),
    subjects: [],
    token: wrong,
    texts: [wrong],
    certainty: { kind: "evidence" },
    fixes: own.length > 0 ? [correction(context, own, right)] : [],
  });
}

function itemsAt({ sheet }: RuleContext, cells: readonly Span[]): string[] {
  const keys = new Set(cells.map(({ row, column }) => cellKey(row, column)));
  return [...sheet.current.items, ...sheet.next.items].filter(({ at }) => keys.has(cellKey(at.row, at.column))).map(({ id }) => id);
}

/** The right word at every place that may be edited. */
function correction({ snapshot }: RuleContext, places: readonly Span[], right: string): Fix {
  const cells = groupBy(places, ({ row, column }) => `${row},${column}`);
  return {
    titleId: "correct",
    data: { right },
    applicability: "review",
    edits: [...cells.values()].map((spans) => {
      const { sheet, row, column } = spans[0];
      const expect = textAt(snapshot, row, column);
      const replace = spans.reduceRight((text, { start, end }) => text.slice(0, start) + right + text.slice(end), expect);
      return { type: "cell", at: { sheet, row, column }, expect, replace };
    }),
  };
}
