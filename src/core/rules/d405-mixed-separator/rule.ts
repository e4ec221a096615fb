import { groupBy } from "../../group-by";
import type { DepartmentCell } from "../../plan/model";
import { cellList } from "../plan-words";
import type { Rule, RuleContext, RuleFinding } from "../rule";
import { state } from "../state";
import { texts } from "./texts";

const code = "D405";

/** 課名の区切りの不統一: lists in one column are separated in two ways. */
export const mixedSeparator: Rule = {
  code,
  slug: "mixed-separator",
  severity: "info",
  texts,
  grouped: true,
  needs: ["departments"],
  check: (context) =>
    [...groupBy(context.sheet.departmentCells, ({ at }) => at.column).values()].flatMap((cells) => mixtureOf(context, cells)),
};

type Separator = DepartmentCell["list"]["separators"][number]["kind"];

/** Separators that have no sign to show. */
const UNSEEN: Partial<Record<Separator, string>> = { newline: "改行", space: "空白" };

/** A way to separate as the cells write it, most often: ; is read as a comma, ＋ as a slash. */
function shown(way: Separator, cells: readonly DepartmentCell[]): string {
  const signs = cells.flatMap(({ list, text }) => list.separators.filter(({ kind }) => kind === way).map(({ start, end }) => text.slice(start, end).trim()));
  const [most] = [...groupBy(signs, (sign) => sign).values()].sort((a, b) => b.length - a.length);
  return UNSEEN[way] ?? most[0];
}

/** A line wrapped behind its comma is separated by the comma. */
function waysOf({ list, items }: DepartmentCell): Separator[] {
  if (list.separators.length === 0) return [];
  const breaks = list.separators.filter(({ kind }) => kind === "newline").length;
  // Beside several items, lines whose names are separated otherwise, or a line for each: the line breaks separate items.
  const lined = items.length > 1 && (breaks < list.separators.length || breaks === items.length - 1);
  const kinds = [...new Set(list.separators.map(({ kind }) => kind))].filter((kind) => !lined || kind !== "newline");
  const marks = kinds.filter((kind) => kind !== "newline" && kind !== "space");
  return marks.length > 0 && kinds.length > marks.length && !standsAlone(list.separators) ? marks : kinds;
}

/** Whether a line break or space separates two names by itself, without a mark beside it. */
function standsAlone(separators: DepartmentCell["list"]["separators"]): boolean {
  return separators.some(
    (separator) =>
      (separator.kind === "newline" || separator.kind === "space") &&
      !separators.some((other) => other !== separator && (other.end === separator.start || other.start === separator.end)),
  );
}

function mixtureOf(context: RuleContext, cells: readonly DepartmentCell[]): RuleFinding[] {
  const lists = cells.map((cell) => ({ cell, ways: waysOf(cell) })).filter(({ ways }) => ways.length > 0);
  const uses = groupBy(lists.flatMap(({ ways }) => ways), (way) => way);
  const [usual, ...others] = [...uses.entries()].sort((a, b) => b[1].length - a[1].length).map(([way]) => way);
  if (others.length === 0) return [];
  const odd = lists.filter(({ ways }) => ways.some((way) => way !== usual)).map(({ cell }) => cell);
  return [
    state({ code }, context, {
      messageId: "mixed",
      data: {
        usual: shown(usual, cells),
        others: others.map((way) => `「${shown(way, cells)}」`).join(""),
        cells: cellList(odd.map(({ at }) => at)),
      },
      at: odd[0].at,
      cells: odd.slice(1).map(({ at }) => at),
      items: odd.flatMap(({ items }) => items),
      subjects: [String(context.sheet.table.columns.departments.findIndex(({ left }) => left === odd[0].at.column))],
      token: others.join(" "),
      texts: [usual, ...others],
    }),
  ];
}
