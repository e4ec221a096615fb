import { SheetModel } from "../model/sheet";
import { HostError, itemNotFound } from "../rpc/errors";
import { object, type HostType } from "../rpc/types";
import { boolean, text } from "./arguments";
import { requireOpenStructure, type Book } from "./book";
import { COLLECTION_EVENTS, eventMethods } from "./events";
import { sheetName } from "./worksheet";

export interface BookSelf {
  readonly book: Book;
}

/** A sheet by its name or its id: after a first answer the library asks by id. */
function findSheet(book: Book, key: unknown): SheetModel | null {
  const wanted = text(key);
  return book.workbook.sheet(wanted) ?? book.workbook.sheetNamed(wanted);
}

function addSheet(book: Book, name: unknown): SheetModel {
  requireOpenStructure(book);
  let chosen = name === null || name === undefined ? "" : sheetName(name);
  for (let number = book.workbook.sheets.length + 1; chosen === ""; number++) {
    if (!book.workbook.sheetNamed(`Sheet${number}`)) chosen = `Sheet${number}`;
  }
  if (book.workbook.sheetNamed(chosen)) {
    throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", "", 409);
  }
  const sheet = new SheetModel(book.workbook.freshId(), chosen);
  book.workbook.put("sheets", [...book.workbook.sheets, sheet]);
  book.workbook.note({ kind: "sheet-added", sheet: sheet.id, source: "addin" });
  return sheet;
}

/** `Excel.WorksheetCollection`. */
export const worksheetsType: HostType<BookSelf> = {
  name: "WorksheetCollection",
  scalars: {},
  items: ({ book }) => book.workbook.sheets.map((sheet) => book.objects.worksheet(sheet)),
  indexer: ({ book }, key) => {
    const sheet = findSheet(book, key);
    if (!sheet) throw itemNotFound();
    return book.objects.worksheet(sheet);
  },
  objectMethods: {
    getItemOrNullObject: ({ book }, [key]) => {
      const sheet = findSheet(book, key);
      return sheet && book.objects.worksheet(sheet);
    },
    getActiveWorksheet: ({ book }) => book.objects.worksheet(book.workbook.active),
    getFirst: ({ book }) => book.objects.worksheet(book.workbook.sheets[0]),
    getLast: ({ book }) => book.objects.worksheet(book.workbook.sheets[book.workbook.sheets.length - 1]),
    add: ({ book }, [name]) => book.objects.worksheet(addSheet(book, name)),
  },
  methods: {
    getCount: ({ book }) => book.workbook.sheets.length,
    ...eventMethods<BookSelf>("WorksheetCollection", COLLECTION_EVENTS, () => "Workbook"),
  },
};

/** `Excel.Workbook`, the root of every request. */
export const workbookType: HostType<BookSelf> = {
  name: "Workbook",
  scalars: {
    name: { get: ({ book }) => book.workbook.name },
    readOnly: { get: ({ book }) => book.workbook.readOnly },
    isDirty: { get: ({ book }) => book.workbook.revision > 0 },
    autoSave: { get: () => false },
  },
  navigations: {
    worksheets: ({ book }) => book.objects.worksheets(),
    names: ({ book }) => book.objects.names(null),
    customXmlParts: ({ book }) => book.objects.customXmlParts(),
    settings: ({ book }) => book.objects.settings(),
    application: ({ book }) => book.objects.application(),
    _Runtime: ({ book }) => book.objects.runtime(),
  },
  objectMethods: {
    getActiveCell: ({ book }) => {
      const sheet = book.workbook.active;
      const { top, left } = sheet.selection;
      return book.objects.range(sheet, { top, left, bottom: top, right: left });
    },
    getSelectedRange: ({ book }) => book.objects.range(book.workbook.active, book.workbook.active.selection),
  },
};

export const application: HostType<BookSelf> = {
  name: "Application",
  scalars: { calculationMode: { get: () => "Automatic" } },
  methods: { suspendScreenUpdatingUntilNextSync: () => null, suspendApiCalculationUntilNextSync: () => null },
};

export const runtime: HostType<BookSelf> = {
  name: "Runtime",
  scalars: {
    enableEvents: {
      get: ({ book }) => book.events.enabled,
      set: ({ book }, value) => {
        book.events.enabled = boolean(value);
      },
    },
  },
};

export const applicationOf = (book: Book): ReturnType<typeof object> => object(application, { book });
export const runtimeOf = (book: Book): ReturnType<typeof object> => object(runtime, { book });
