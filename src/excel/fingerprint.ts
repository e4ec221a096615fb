import { cellsIn } from "./slices";
import { areaOf } from "./place";

/** Beyond so many cells a look every few seconds would cost more than it finds: the extent alone must do. */
const MOST_CELLS = 60_000;

/** FNV-1a over UTF-16 units: enough to notice a change, and quick. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  return (sum >>> 0).toString(16);
}

/** Small sums of what sheets hold, to notice changes whose events never came. */
export class Fingerprints {
  /** Cells of each sheet when last looked at: says beforehand whether its values may be asked for. */
  private readonly sizes = new Map<string, number>();

  /** In one request once the sheet's size is known. @returns null when the sheet is gone */
  async of(context: Excel.RequestContext, name: string): Promise<string | null> {
    const size = this.sizes.get(name);
    const whole = size !== undefined && size <= MOST_CELLS;
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const used = sheet.getUsedRangeOrNullObject(true);
    sheet.load("name");
    used.load("address,rowIndex,columnIndex,rowCount,columnCount");
    if (whole) used.load("values");
    await context.sync();
    if (sheet.isNullObject) return null;
    if (used.isNullObject) return "empty";
    const cells = cellsIn(areaOf(used));
    this.sizes.set(name, cells);
    if (size === undefined && cells <= MOST_CELLS) return this.of(context, name);
    return whole ? `${used.address}:${hash(JSON.stringify(used.values))}` : used.address;
  }
}
