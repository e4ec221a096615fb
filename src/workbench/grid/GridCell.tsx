import { formatCell } from "../../core/sheet/address";
import { displayText } from "../officehost/model/display";
import type { SheetModel } from "../officehost/model/sheet";
import { frameLook, lettering, textLook } from "./cell-look";
import type { GridLines } from "./lines";
import type { DrawnCell } from "./row-cells";

interface GridCellProps {
  readonly sheet: SheetModel;
  readonly lines: GridLines;
  readonly drawn: DrawnCell;
  readonly selected: boolean;
  readonly active: boolean;
}

/** One cell of the grid, merged or not, dressed as in the file. */
export function GridCell({ sheet, lines, drawn, selected, active }: GridCellProps) {
  const cell = sheet.cell(drawn.row, drawn.column);
  const mark = sheet.state.conditionalFormats.find(
    ({ fill, areas }) => fill !== null && areas.some(({ top, left, bottom, right }) => drawn.row >= top && drawn.row <= bottom && drawn.column >= left && drawn.column <= right),
  );
  const frame = frameLook(sheet, drawn);
  return (
    <td
      role="gridcell"
      data-cell={formatCell(drawn)}
      aria-colindex={drawn.column + 2}
      aria-selected={selected}
      rowSpan={drawn.rowSpan}
      colSpan={drawn.columnSpan}
      className={active ? "cell active" : selected ? "cell selected" : "cell"}
      style={mark?.fill ? { ...frame, background: mark.fill } : frame}
    >
      <div className="text" style={textLook(sheet, lines, drawn)}>
        <span>{cell.runs ? cell.runs.map((run, index) => <span key={index} style={lettering(run.font)}>{run.text}</span>) : displayText(cell)}</span>
      </div>
    </td>
  );
}
