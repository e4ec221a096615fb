import { directoryOf, type Directory } from "../../lineage/directory";
import type { LineageLink } from "../../lineage/model";
import { placeStatements, type PlacedStatement } from "../../lineage/placed-statements";
import type { StatementKind } from "../../notation/syntax";
import { lineageIndex, planIndex } from "../../notes/plan-index";
import type { Band, ComparisonSheet, Item, ItemId, Policy, PolicyId } from "../../plan/model";
import type { CellAddress, Span } from "../../sheet/address";
import type { RuleContext } from "../rule";

/** A statement of a note with its number in the list of all. */
export interface View {
  readonly directory: Directory;
  readonly statements: readonly PlacedStatement[];
  /** Statements by the band that they speak of. */
  readonly inBand: ReadonlyMap<number, readonly PlacedStatement[]>;
}

const views = new WeakMap<ComparisonSheet, View>();

/** The sheet's statements with what they speak of, made once a sheet. */
export function viewOf({ sheet }: Pick<RuleContext, "sheet">): View {
  const known = views.get(sheet);
  if (known) return known;
  const directory = directoryOf(sheet);
  const statements = placeStatements(sheet, directory);
  const inBand = new Map<number, PlacedStatement[]>();
  for (const statement of statements) {
    const list = inBand.get(statement.band);
    if (list) list.push(statement);
    else inBand.set(statement.band, [statement]);
  }
  const view = { directory, statements, inBand };
  views.set(sheet, view);
  return view;
}

/** The statements that speak of a band. */
export function statementsOf(context: Pick<RuleContext, "sheet">, band: Pick<Band, "number">): readonly PlacedStatement[] {
  return viewOf(context).inBand.get(band.number) ?? [];
}

/** Whether a band's notes hold a statement of one of these kinds. */
export function says(context: Pick<RuleContext, "sheet">, band: Pick<Band, "number">, kinds: ReadonlySet<StatementKind>): boolean {
  return statementsOf(context, band).some(({ value }) => kinds.has(value.kind));
}

/** Items of some ids, those that the sheet does not know left out. */
export function itemsOf({ sheet }: Pick<RuleContext, "sheet">, ids: readonly ItemId[]): readonly Item[] {
  const { items } = planIndex(sheet);
  return ids.flatMap((id) => items.get(id) ?? []);
}

export function policiesOf({ sheet }: Pick<RuleContext, "sheet">, ids: readonly PolicyId[]): readonly Policy[] {
  const { policies } = planIndex(sheet);
  return ids.flatMap((id) => policies.get(id) ?? []);
}

/** Links of an item in either direction. */
export function linksOf({ lineage }: Pick<RuleContext, "lineage">, id: ItemId): readonly LineageLink[] {
  return lineageIndex(lineage).links.get(id) ?? [];
}

/** Where a statement stands in its note's cell, without its bullet. */
export function spanOf({ sheet }: Pick<RuleContext, "sheet">, { note, value }: PlacedStatement): Span {
  const { at } = sheet.notes[note];
  return { ...at, start: Math.max(value.start, value.bullet?.end ?? 0), end: value.end };
}

/** The cell of a span. */
export function cellOf({ sheet, row, column }: Span): CellAddress {
  return { sheet, row, column };
}

/** The cells that hold some items' texts. */
export function cellsOf(items: readonly Item[]): readonly CellAddress[] {
  return items.map(({ at }) => cellOf(at));
}
