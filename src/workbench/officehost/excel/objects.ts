import { object, type HostObject } from "../rpc/types";
import type { Book, ObjectFactory } from "./book";
import { conditionalFormatsType } from "./conditional-formats";
import { customXmlPartsOf } from "./custom-xml";
import { rangeFormatType } from "./format";
import { namesObject, settingsOf, sheetPropertiesOf } from "./named";
import { rangeType } from "./range";
import { rangeAreasType } from "./range-areas";
import { applicationOf, runtimeOf, workbookType, worksheetsType } from "./workbook";
import { freezePanesOf, protectionOf, worksheetType } from "./worksheet";

/** The classes of Excel's object model that this host plays, wired to each other; the answer is their root, the workbook. */
export function createBook(parts: Omit<Book, "objects">): HostObject {
  // The factory hands the book on that holds it: both are made here, and nowhere else.
  const book = { ...parts } as Book & { objects: ObjectFactory };
  book.objects = {
    worksheet: (sheet) => object(worksheetType, { book, sheet }),
    worksheets: () => object(worksheetsType, { book }),
    range: (sheet, area) => object(rangeType, { book, sheet, area }),
    ranges: (sheet, areas) => object(rangeAreasType, { book, sheet, areas }),
    rangeFormat: (sheet, areas) => object(rangeFormatType, { book, sheet, areas }),
    conditionalFormats: (sheet, areas) => object(conditionalFormatsType, { book, sheet, areas }),
    protection: (sheet) => protectionOf({ book, sheet }),
    freezePanes: (sheet) => freezePanesOf({ book, sheet }),
    names: (sheet) => namesObject(book, sheet),
    sheetProperties: (sheet) => sheetPropertiesOf(book, sheet),
    customXmlParts: () => customXmlPartsOf(book),
    settings: () => settingsOf(book),
    runtime: () => runtimeOf(book),
    application: () => applicationOf(book),
  };
  return object(workbookType, { book });
}
