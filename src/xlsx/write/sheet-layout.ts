import { parseArea, parseCell, type Area } from "../../core/sheet/address";
import { refusal } from "../refusal";
import { scanXml, type OpenTag } from "../xml/scan";
import type { XmlElement } from "../xml/outline";

/** A cell's place in the text of its worksheet part. */
export interface CellPlace {
  readonly column: number;
  readonly start: number;
  readonly openEnd: number;
  end: number;
  /** Its formula spreads over other cells: shared with a range, array, or data table. */
  spreads: boolean;
  hasFormula: boolean;
}

export interface RowPlace {
  readonly row: number;
  readonly start: number;
  readonly openEnd: number;
  closeStart: number;
  end: number;
  readonly tag: OpenTag;
  readonly cells: CellPlace[];
}

/** Where everything stands that an edit may touch, in the text of a worksheet part. */
export interface SheetLayout {
  /** The root with its direct children. */
  readonly root: XmlElement;
  readonly sheetData: XmlElement;
  /** Number and offset of every row, in file order. */
  readonly rowStarts: readonly { readonly row: number; readonly start: number }[];
  /** The rows that were asked for, with their cells. */
  readonly rows: ReadonlyMap<number, RowPlace>;
  readonly dimension: { readonly element: XmlElement; readonly area: Area | null } | null;
  readonly rules: readonly RulePlace[];
}

/** A rule of a conditional format. */
export interface RulePlace {
  readonly block: XmlElement;
  readonly start: number;
  end: number;
  readonly priority: number;
  formula: string;
}

/** Scans a worksheet part for the places of some rows and of everything at top level. */
export function readLayout(xml: string, part: string, wanted: ReadonlySet<number>): SheetLayout {
  const path: XmlElement[] = [];
  const rowStarts: { row: number; start: number }[] = [];
  const rows = new Map<number, RowPlace>();
  const rules: RulePlace[] = [];
  let root: XmlElement | null = null;
  let rowNumber = -1;
  let column = -1;
  let row: RowPlace | null = null;
  let cell: CellPlace | null = null;
  let rule: RulePlace | null = null;
  let depth = 0;
  let inFormula = false;

  scanXml(xml, part, {
    open(tag, start, end) {
      depth++;
      if (depth <= 2) {
        const element: XmlElement = { name: tag.name, tag, start, openEnd: end, closeStart: end, end, children: [] };
        root ??= element;
        path[0]?.children.push(element);
        path[depth - 1] = element;
      }
      switch (tag.name) {
        case "row":
          rowNumber = Number(tag.attribute("r") ?? rowNumber + 2) - 1;
          column = -1;
          rowStarts.push({ row: rowNumber, start });
          row = wanted.has(rowNumber) ? { row: rowNumber, start, openEnd: end, closeStart: end, end, tag, cells: [] } : null;
          if (row) rows.set(rowNumber, row);
          break;
        case "c":
          if (!row) break;
          column = parseCell(tag.attribute("r") ?? "")?.column ?? column + 1;
          cell = { column, start, openEnd: end, end, spreads: false, hasFormula: false };
          row.cells.push(cell);
          break;
        case "f":
          if (cell) {
            cell.hasFormula = true;
            const area = parseArea(tag.attribute("ref") ?? "");
            cell.spreads = area !== null && (area.top !== area.bottom || area.left !== area.right);
          }
          break;
        case "cfRule":
          rule = { block: path[1], start, end, priority: Number(tag.attribute("priority") ?? 0), formula: "" };
          rules.push(rule);
          break;
        case "formula":
          inFormula = rule !== null;
          break;
      }
    },
    text(text) {
      if (inFormula && rule) rule.formula += text;
    },
    close(name, start, end) {
      if (depth <= 2) {
        path[depth - 1].closeStart = start;
        path[depth - 1].end = end;
      }
      depth--;
      if (name === "row" && row) {
        row.closeStart = start;
        row.end = end;
        row = null;
      } else if (name === "c" && cell) {
        cell.end = end;
        cell = null;
      } else if (name === "formula") inFormula = false;
      else if (name === "cfRule" && rule) {
        rule.end = end;
        rule = null;
      }
    },
  });
  const children = root!.children;
  const sheetData = children.find((child) => child.name === "sheetData");
  if (!sheetData) throw refusal("damaged-xml", `${part} has no sheet data`);
  const dimension = children.find((child) => child.name === "dimension");
  return {
    root: root!,
    sheetData,
    rowStarts,
    rows,
    dimension: dimension ? { element: dimension, area: parseArea(dimension.tag.attribute("ref") ?? "") } : null,
    rules,
  };
}
