import { MAX_COLUMNS, MAX_ROWS, parseArea, parseColumn, type Area } from "../../core/sheet/address";
import type { DefinedName, SheetModel } from "../model";

/** The print range and the repeated rows, which a workbook keeps as defined names of the sheet. */
export function printRanges(names: readonly DefinedName[]): Pick<SheetModel, "printArea" | "printTitles"> {
  const areaOf = (name: string) => {
    const defined = names.find((each) => each.name === name);
    return defined ? outerArea(defined.refersTo) : null;
  };
  return { printArea: areaOf("_xlnm.Print_Area"), printTitles: areaOf("_xlnm.Print_Titles") };
}

/** The rectangle around every range of "'資料 1'!$A$1:$H$73,'資料 1'!$6:$8"; for print titles the rows win over the columns. */
function outerArea(refersTo: string): Area | null {
  const areas = refersTo
    .split(",")
    .flatMap((reference) => parseRange(reference.slice(reference.lastIndexOf("!") + 1).replaceAll("$", "")) ?? []);
  const rows = areas.filter((area) => area.bottom < MAX_ROWS - 1);
  const [first, ...rest] = rows.length > 0 ? rows : areas;
  if (!first) return null;
  return rest.reduce(
    (outer, area) => ({
      top: Math.min(outer.top, area.top),
      left: Math.min(outer.left, area.left),
      bottom: Math.max(outer.bottom, area.bottom),
      right: Math.max(outer.right, area.right),
    }),
    first,
  );
}

function parseRange(text: string): Area | null {
  const rows = /^(\d+):(\d+)$/.exec(text);
  if (rows) return { top: Number(rows[1]) - 1, left: 0, bottom: Number(rows[2]) - 1, right: MAX_COLUMNS - 1 };
  const [from, to] = text.split(":").map(parseColumn);
  if (from !== null && to !== null && from !== undefined && to !== undefined) return { top: 0, left: from, bottom: MAX_ROWS - 1, right: to };
  return parseArea(text);
}
