import { cellKey } from "../../core/sheet/address";
import type { CSSProperties } from "react";
import { hasContent, type BorderLine, type Cell, type Font } from "../officehost/model/cell";
import type { SheetModel } from "../officehost/model/sheet";
import { pixels, type GridLines } from "./lines";
import type { DrawnCell } from "./row-cells";

const THICKNESS: Readonly<Record<string, number>> = { medium: 2, thick: 3, double: 3, mediumDashed: 2 };
const BLACK = "#000000";

function line(border: BorderLine | null): string | undefined {
  if (!border) return undefined;
  const kind = border.style === "double" ? "double" : /dash/i.test(border.style) ? "dashed" : /dot|hair/i.test(border.style) ? "dotted" : "solid";
  return `${THICKNESS[border.style] ?? 1}px ${kind} ${border.color}`;
}

/** The lettering of a font as CSS; black stays the page's own text colour. */
export function lettering(font: Font): CSSProperties {
  const decoration = [font.underline === "None" ? "" : "underline", font.strikethrough ? "line-through" : ""].filter(Boolean).join(" ");
  return {
    fontFamily: `"${font.name}", "Noto Sans CJK JP", sans-serif`,
    fontSize: `${pixels(font.size)}px`,
    ...(font.bold ? { fontWeight: 700 } : {}),
    ...(font.italic ? { fontStyle: "italic" } : {}),
    ...(decoration ? { textDecoration: decoration } : {}),
    ...(font.color === BLACK ? {} : { color: font.color }),
  };
}

/** The frame of a cell: fill and the lines at its right and bottom; its neighbours draw the others. */
export function frameLook(sheet: SheetModel, { area }: DrawnCell): CSSProperties {
  const { fill } = sheet.cell(area.top, area.left).style;
  const own = sheet.cell(area.bottom, area.right).style.borders;
  const right = line(own.right ?? sheet.cell(area.top, area.right + 1).style.borders.left);
  const bottom = line(own.bottom ?? sheet.cell(area.bottom + 1, area.left).style.borders.top);
  return { ...(fill ? { background: fill } : {}), ...(right ? { borderRight: right } : {}), ...(bottom ? { borderBottom: bottom } : {}) };
}

const ACROSS: Readonly<Record<string, CSSProperties["textAlign"]>> = { Left: "left", Center: "center", Right: "right", CenterAcrossSelection: "center", Justify: "justify", Distributed: "justify" };
const DOWN: Readonly<Record<string, CSSProperties["justifyContent"]>> = { Top: "flex-start", Center: "safe center", Bottom: "flex-end", Justify: "flex-start", Distributed: "safe center" };

/** Numbers stand right, truth values and errors in the middle, texts left. */
function naturalSide({ value }: Cell): CSSProperties["textAlign"] {
  if (typeof value === "number") return "right";
  return typeof value === "boolean" || (typeof value === "object" && value !== null) ? "center" : "left";
}

/** How far to the right a text that does not wrap may run over blank neighbours, in pixels. */
function roomToTheRight(sheet: SheetModel, lines: GridLines, { area }: DrawnCell): number {
  let column = area.right + 1;
  const isBlank = (at: number): boolean => {
    const cell = sheet.state.cells.get(cellKey(area.top, at));
    return !cell || !hasContent(cell);
  };
  while (column < lines.widths.length && isBlank(column)) column++;
  return lines.lefts[column] - lines.lefts[area.right + 1];
}

/** The text of a cell within its frame. */
export function textLook(sheet: SheetModel, lines: GridLines, drawn: DrawnCell): CSSProperties {
  const cell = sheet.cell(drawn.row, drawn.column);
  const { style } = cell;
  const textAlign = ACROSS[style.horizontal] ?? naturalSide(cell);
  const spill = !style.wrapText && textAlign === "left" && typeof cell.value === "string" ? roomToTheRight(sheet, lines, drawn) : 0;
  return {
    ...lettering(style.font),
    textAlign,
    justifyContent: DOWN[style.vertical] ?? "flex-end",
    whiteSpace: style.wrapText ? "pre-wrap" : "pre",
    ...(spill > 0 ? { right: `-${spill}px` } : {}),
    ...(style.indent > 0 ? { paddingLeft: `${3 + style.indent * 9}px` } : {}),
  };
}
