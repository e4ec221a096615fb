import type { Area } from "../../../core/sheet/address";
import type { SheetModel } from "../model/sheet";
import type { WorkbookModel } from "../model/workbook";
import { accessDenied, itemNotFound } from "../rpc/errors";
import type { HostObject } from "../rpc/types";

/** How the played Excel differs from build to build (EXCEL quirks that cost users their Ctrl+Z). */
export interface Quirks {
  /** Reading merged areas empties the undo stack. */
  readonly mergedReadClearsUndo: boolean;
  /** Registering a handler empties the undo stack. */
  readonly registerClearsUndo: boolean;
}

/** Makes the objects that answers are about. Given to every object through its `book`, so that no class must know another. */
export interface ObjectFactory {
  worksheet(sheet: SheetModel): HostObject;
  worksheets(): HostObject;
  range(sheet: SheetModel, area: Area): HostObject;
  ranges(sheet: SheetModel, areas: readonly Area[]): HostObject;
  rangeFormat(sheet: SheetModel, areas: readonly Area[]): HostObject;
  conditionalFormats(sheet: SheetModel, areas: readonly Area[]): HostObject;
  protection(sheet: SheetModel): HostObject;
  freezePanes(sheet: SheetModel): HostObject;
  names(sheet: SheetModel | null): HostObject;
  sheetProperties(sheet: SheetModel): HostObject;
  customXmlParts(): HostObject;
  settings(): HostObject;
  runtime(): HostObject;
  application(): HostObject;
}

/** What every object of one client shares. */
export interface Book {
  readonly workbook: WorkbookModel;
  readonly objects: ObjectFactory;
  readonly quirks: Quirks;
  /** Registers the client for an event; `target` is a sheet's id or "Workbook". */
  readonly events: {
    readonly register: (eventType: number, target: string) => void;
    readonly unregister: (eventType: number, target: string) => void;
    enabled: boolean;
  };
  /** Refuses a member that the played Excel does not reach. */
  readonly requireMember: (className: string, member: string) => void;
  /** The request in progress empties the undo stack whatever Excel's version. */
  dropUndo: () => void;
}

export interface SheetSelf {
  readonly book: Book;
  readonly sheet: SheetModel;
}

export interface AreaSelf extends SheetSelf {
  readonly area: Area;
}

export interface AreasSelf extends SheetSelf {
  readonly areas: readonly Area[];
}

/** Refuses to touch a sheet that was deleted. */
export function requireSheet({ book, sheet }: SheetSelf): void {
  if (!book.workbook.sheets.includes(sheet)) throw itemNotFound();
}

/** Refuses to write where protection forbids it. */
export function requireWritable({ book, sheet }: SheetSelf, areas: readonly Area[]): void {
  if (areas.some((area) => !book.workbook.isWritable(sheet, area))) throw accessDenied();
}

/** Refuses what protection forbids on any cell: formats, rows, conditional formats. */
export function requireUnprotected({ sheet }: SheetSelf): void {
  if (sheet.protection) throw accessDenied();
}

export function requireOpenStructure(book: Book): void {
  if (book.workbook.structureProtected) throw accessDenied();
}
