import type { Finding } from "../check/finding";
import type { Table } from "../locate/table";
import { cellKey } from "../sheet/address";
import { editsCurrentSide } from "./current-side";
import type { Edit, Fix } from "./edit";

/** A fix that a person (or "表記だけまとめて直す") chose, with the finding that it resolves. */
export interface ChosenFix {
  readonly finding: Pick<Finding, "code" | "identity">;
  readonly fix: Fix;
}

/** Why a chosen fix was left out: another fix taken before it writes the same place, or it would edit the current plan. */
export type LeftOut = ChosenFix & { readonly reason: "conflict" | "current-side" };

/** A plan of edits that can go in one batch. */
export interface FixPlan {
  readonly edits: readonly Edit[];
  readonly taken: readonly ChosenFix[];
  readonly left: readonly LeftOut[];
}

/**
 * Combines fixes into one batch. A fix is taken whole or not at all; two fixes that write one
 * place are never taken together. The order is that of the places (reading order), then of
 * codes and identities, so the same choice always gives the same plan.
 * @param tables tables of the workbook: no edit of their current side is let through
 */
export function combineFixes(chosen: readonly ChosenFix[], tables: readonly Table[]): FixPlan {
  const taken: ChosenFix[] = [];
  const left: LeftOut[] = [];
  const written = new Set<string>();
  for (const choice of inOrder(chosen)) {
    const places = choice.fix.edits.flatMap(placesOf);
    if (choice.fix.edits.some((edit) => editsCurrentSide(edit, tables))) left.push({ ...choice, reason: "current-side" });
    else if (places.some((place) => written.has(place)) || new Set(places).size < places.length) left.push({ ...choice, reason: "conflict" });
    else {
      taken.push(choice);
      for (const place of places) written.add(place);
    }
  }
  return { edits: taken.flatMap(({ fix }) => fix.edits), taken, left };
}

/**
 * 表記だけまとめて直す: the first safe fix of every finding, nothing else.
 */
export function safeFixes(findings: readonly Pick<Finding, "code" | "identity" | "fixes">[]): readonly ChosenFix[] {
  return findings.flatMap((finding) => {
    const fix = finding.fixes.find(({ applicability }) => applicability === "safe");
    return fix ? [{ finding, fix }] : [];
  });
}

function inOrder(chosen: readonly ChosenFix[]): readonly ChosenFix[] {
  const place = new Map(chosen.map((choice) => [choice, firstPlace(choice.fix)]));
  return [...chosen].sort((a, b) => {
    const [x, y] = [place.get(a)!, place.get(b)!];
    return (
      compare(x.sheet, y.sheet) ||
      x.cell - y.cell ||
      compare(a.finding.code, b.finding.code) ||
      compare(a.finding.identity, b.finding.identity) ||
      compare(a.fix.titleId, b.fix.titleId)
    );
  });
}

function firstPlace(fix: Fix): { readonly sheet: string; readonly cell: number } {
  const cells = fix.edits.flatMap((edit) => {
    if (edit.type === "cell") return [edit.at];
    if (edit.type === "column") return edit.cells.map(({ row }) => ({ sheet: edit.sheet, row, column: edit.column }));
    return [];
  });
  const keys = cells.map((cell) => ({ sheet: cell.sheet, cell: cellKey(cell.row, cell.column) }));
  keys.sort((a, b) => compare(a.sheet, b.sheet) || a.cell - b.cell);
  return keys[0] ?? { sheet: "", cell: Number.MAX_SAFE_INTEGER };
}

function placesOf(edit: Edit): readonly string[] {
  switch (edit.type) {
    case "cell":
      return [`cell ${edit.at.sheet} ${cellKey(edit.at.row, edit.at.column)}`];
    case "column":
      return edit.cells.map(({ row }) => `cell ${edit.sheet} ${cellKey(row, edit.column)}`);
    case "sheet":
      return [`sheet ${edit.name}`];
    case "link":
      return [`link ${edit.from.join(",")} ${edit.to.join(",")}`];
    case "marks":
      return [`marks ${edit.sheet}`];
    case "row-height":
      return [`height ${edit.sheet} ${edit.row}`];
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
