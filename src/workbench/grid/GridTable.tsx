import { columnName, type Area } from "../../core/sheet/address";
import type { SheetModel } from "../officehost/model/sheet";
import { GridCell } from "./GridCell";
import type { GridLines } from "./lines";
import type { Place } from "./move";
import { cellsOfRow, type DrawnCell } from "./row-cells";

export const HEADER_HEIGHT = 24;
export const ROW_NUMBER_WIDTH = 44;

interface GridTableProps {
  readonly sheet: SheetModel;
  readonly lines: GridLines;
  /** The rows to draw, ascending, without hidden ones. */
  readonly rows: readonly number[];
  readonly onSelectRow: (row: number) => void;
}

const overlaps = (a: Area, b: Area): boolean => a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
const holds = ({ area }: DrawnCell, { row, column }: Place): boolean => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

/** The window of rows as a table: column letters, row numbers, cells. */
export function GridTable({ sheet, lines, rows, onSelectRow }: GridTableProps) {
  const { selection } = sheet;
  const active = { row: selection.top, column: selection.left };
  return (
    <table
      role="grid"
      id="grid"
      aria-label={`シート「${sheet.name}」`}
      aria-rowcount={lines.heights.length + 1}
      aria-colcount={lines.widths.length + 1}
      aria-multiselectable
      aria-readonly={sheet.protection !== null}
      style={{ width: ROW_NUMBER_WIDTH + lines.lefts[lines.lefts.length - 1] }}
    >
      <colgroup>
        <col style={{ width: ROW_NUMBER_WIDTH }} />
        {lines.widths.map((width, column) => (width > 0 ? <col key={column} style={{ width }} /> : null))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1} style={{ height: HEADER_HEIGHT }}>
          <td className="corner" role="gridcell" aria-colindex={1} />
          {lines.widths.map((width, column) =>
            width > 0 ? (
              <th key={column} scope="col" aria-colindex={column + 2} className={column >= selection.left && column <= selection.right ? "touched" : undefined}>
                {columnName(column)}
              </th>
            ) : null,
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={row} aria-rowindex={row + 2} style={{ height: lines.heights[row] }}>
            <th scope="row" aria-colindex={1} data-row={row + 1} className={row >= selection.top && row <= selection.bottom ? "touched" : undefined} onMouseDown={() => onSelectRow(row)}>
              {row + 1}
            </th>
            {cellsOfRow(sheet, lines, rows, at).map((drawn) => (
              <GridCell key={drawn.column} sheet={sheet} lines={lines} drawn={drawn} selected={overlaps(drawn.area, selection)} active={holds(drawn, active)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
