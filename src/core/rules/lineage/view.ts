import { directoryOf, type Directory } from "../../lineage/directory";
import type { Lineage, LineageLink } from "../../lineage/model";
import { placeStatements, type PlacedStatement } from "../../lineage/placed-statements";
import type { StatementKind } from "../../notation/syntax";
import { lineageIndex } from "../../notes/lineage-index";
import { oncePer } from "../../once";
import type { Band, ComparisonSheet, Item, ItemId, Policy, PolicyId, Side } from "../../plan/model";
import type { CellAddress, Span } from "../../sheet/address";
import type { RuleContext } from "../rule";

/** A statement of a note with its number in the list of all. */
export interface View {
  readonly directory: Directory;
  readonly statements: readonly PlacedStatement[];
  /** Statements by the band that they speak of. */
  readonly inBand: ReadonlyMap<number, readonly PlacedStatement[]>;
}

const makeView = oncePer((sheet: ComparisonSheet): View => {
  const directory = directoryOf(sheet);
  const statements = placeStatements(sheet);
  const inBand = new Map<number, PlacedStatement[]>();
  for (const statement of statements) {
    const list = inBand.get(statement.band);
    if (list) list.push(statement);
    else inBand.set(statement.band, [statement]);
  }
  return { directory, statements, inBand };
});

/** The sheet's statements with what they speak of, made once a sheet. */
export function viewOf({ sheet }: Pick<RuleContext, "sheet">): View {
  return makeView(sheet);
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
  return known(ids, directoryOf(sheet).items);
}

/** Policies of some ids, those that the sheet does not know left out. */
export function policiesOf({ sheet }: Pick<RuleContext, "sheet">, ids: readonly PolicyId[]): readonly Policy[] {
  return known(ids, directoryOf(sheet).policies);
}

function known<Thing>(ids: readonly string[], things: ReadonlyMap<string, Thing>): readonly Thing[] {
  const found = ids.map((id) => things.get(id));
  return found.every((thing) => thing !== undefined) ? found : found.filter((thing) => thing !== undefined);
}

/** Links of an item in either direction. */
export function linksOf({ lineage }: Pick<RuleContext, "lineage">, id: ItemId): readonly LineageLink[] {
  return lineageIndex(lineage).links.get(id) ?? [];
}

const openItems = oncePer(({ unexplained }: Lineage): Readonly<Record<Side, ReadonlySet<ItemId>>> => ({
  current: new Set(unexplained.current),
  next: new Set(unexplained.next),
}));

/** Whether nothing explains where an item went (current side) or came from (next side). */
export function isOpen({ lineage }: Pick<RuleContext, "lineage">, side: Side, id: ItemId): boolean {
  return openItems(lineage)[side].has(id);
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
