import { samePageColumns, type Page } from "../locate/pages";
import { foldHeader } from "../locate/vocabulary";
import type { ComparisonSheet, Side } from "./model";
import { SIDES } from "./sides";

/** A sheet with its table and what was read in it. */
export interface ReadPage extends Page {
  readonly sheet: ComparisonSheet;
}

/** Above this share of numbers that stood on earlier pages, a sheet is another comparison, not a further page. */
const REPEATED = 0.3;

/**
 * Which sheets are pages of one comparison: the same columns under the same plan names, and
 * numbers that go on instead of coming or beginning again. A hidden sheet is nobody's page.
 * @param pages sheets with one table each, in tab order
 * @returns groups of indexes into `pages`, each in tab order; most hold one
 */
export function groupPages(pages: readonly ReadPage[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  pages.forEach((page, index) => {
    const home = groups.find((group) => {
      const members = group.map((member) => pages[member]);
      return goesOn(members, page);
    });
    if (home) home.push(index);
    else groups.push([index]);
  });
  return groups;
}

function goesOn(earlier: readonly ReadPage[], page: ReadPage): boolean {
  const first = earlier[0];
  const names = (each: ReadPage) => `${foldHeader(each.table.planNames.current)}|${foldHeader(each.table.planNames.next)}`;
  if (!first.snapshot.visible || !page.snapshot.visible || page.table.located === "by-hand" || names(first) !== names(page)) return false;
  if (!samePageColumns(first.table, page.table) || SIDES.some((side) => beginsAnew(earlier, page, side))) return false;
  const identities = (each: ReadPage, side: Side) => each.sheet[side].items.map(({ key, normal }) => `${side} ${key || normal}`);
  const all = (each: ReadPage) => [...identities(each, "current"), ...identities(each, "next")];
  const known = new Set(earlier.flatMap(all));
  const own = all(page);
  return own.filter((identity) => known.has(identity)).length <= own.length * REPEATED;
}

/** (1) below a heading without a number, after a sheet that began with 第1章 (1): other headings, the same beginning. */
function beginsAnew(earlier: readonly ReadPage[], page: ReadPage, side: Side): boolean {
  const begins = ({ sheet }: ReadPage) => BEGINNING.test(sheet[side].items.find(({ number }) => number)?.key ?? "");
  return begins(earlier[0]) && begins(page) && !endsWithHeading(earlier[earlier.length - 1].sheet, side);
}

/** The first number of all, whatever its levels: 1, 1-1. */
const BEGINNING = /^1(-1)*$/;

/** Whether a page breaks off behind a heading, so that the next begins with the first item below it. */
function endsWithHeading({ bands }: ComparisonSheet, side: Side): boolean {
  const last = bands.filter((band) => band[side].length + band[`${side}Headings`].length > 0).at(-1);
  return last !== undefined && last[side].length === 0;
}
