import { useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type MouseEvent } from "react";
import { formatArea, formatCell, parseCell, type Area } from "../../core/sheet/address";
import type { Desk } from "../desk";
import type { OpenFile } from "../file/open-file";
import { displayText } from "../officehost/model/display";
import { CellInput, type CellInputHandle } from "./CellInput";
import { lettering } from "./cell-look";
import { GridTable, HEADER_HEIGHT, ROW_NUMBER_WIDTH } from "./GridTable";
import { inputText } from "./input-text";
import type { KeyCommand } from "./keys";
import { gridLines } from "./lines";
import { areaAt, areaBetween, step, type Place } from "./move";
import { formatTsv, parseTsv } from "./tsv";

const PROTECTED = "シートが保護されています。「シートの保護」を外すと入力できます。";
const MERGED = "結合されたセルには、まとめて貼り付けられません。一つずつ貼り付けてください。";

const STEPS: Readonly<Record<string, readonly [number, number]>> = { "commit-down": [1, 0], "commit-up": [-1, 0], "commit-right": [0, 1], "commit-left": [0, -1] };

function placeOf(target: EventTarget): Place | null {
  const cell = (target as HTMLElement).closest<HTMLElement>("[data-cell]");
  return cell ? parseCell(cell.dataset.cell ?? "") : null;
}

/** The sheet that is shown, as a grid to select and type in. What is done goes through the workbook's user. */
export function Grid({ desk, open }: { readonly desk: Desk; readonly open: OpenFile }) {
  const { workbook } = open;
  const sheet = workbook.active;
  const { name, selection } = sheet;
  const lines = gridLines(sheet);
  const scroller = useRef<HTMLDivElement>(null);
  const input = useRef<CellInputHandle>(null);
  /** Where a selection began; the other end moves with Shift or the mouse. */
  const anchor = useRef<Place>({ row: selection.top, column: selection.left });
  const before = useRef("");
  const [editing, setEditing] = useState<Place | null>(null);

  // eslint-disable-next-line react-hooks/incompatible-library -- there is no React Compiler here to be confused by it
  const virtualizer = useVirtualizer({
    count: lines.heights.length,
    getScrollElement: () => scroller.current,
    estimateSize: (row) => lines.heights[row],
    overscan: 8,
    paddingStart: HEADER_HEIGHT,
    scrollPaddingStart: HEADER_HEIGHT,
  });
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, lines]);

  // Whoever selected it, the pane or the person: the cell comes into sight.
  const { top, left } = selection;
  useEffect(() => {
    virtualizer.scrollToIndex(top, { align: "auto" });
    const view = scroller.current;
    if (!view) return;
    const [start, end] = [lines.lefts[left] ?? 0, lines.lefts[left + 1] ?? 0];
    if (start < view.scrollLeft) view.scrollLeft = start;
    else if (end + ROW_NUMBER_WIDTH > view.scrollLeft + view.clientWidth) view.scrollLeft = end + ROW_NUMBER_WIDTH - view.clientWidth;
  }, [virtualizer, sheet, top, left, lines]);

  const active: Place = { row: selection.top, column: selection.left };
  const activeArea = areaAt(sheet, active);

  const select = useCallback(
    (place: Place, extend = false) => {
      const area = extend ? areaBetween(sheet, anchor.current, place) : areaAt(sheet, place);
      if (!extend) anchor.current = place;
      open.user.select(name, formatArea(area));
    },
    [open, sheet, name],
  );

  const begin = (text: string | null): void => {
    if (!workbook.isWritable(sheet, activeArea)) {
      input.current?.setText("");
      desk.say(PROTECTED);
      return;
    }
    before.current = inputText(sheet.cell(active.row, active.column));
    if (text !== null) input.current?.setText(text);
    open.user.enterCell(name, formatArea(activeArea));
    setEditing(active);
  };

  const leave = (keep: boolean): void => {
    if (!editing) return;
    const text = input.current?.text() ?? "";
    input.current?.setText("");
    setEditing(null);
    // A text that was not changed is not typed anew: it would lose its lettering.
    desk.act((user) => user.leaveCell(keep && text !== before.current ? text : null));
  };

  const command = (asked: KeyCommand): void => {
    const stepped = STEPS[asked.kind];
    if (stepped) {
      leave(true);
      select(step(sheet, lines, active, stepped[0], stepped[1]));
      return;
    }
    switch (asked.kind) {
      case "move":
        return select(step(sheet, lines, asked.extend ? farEnd(selection, anchor.current) : active, asked.down, asked.right), asked.extend);
      case "cancel":
        return leave(false);
      case "edit":
        return begin(inputText(sheet.cell(active.row, active.column)));
      case "clear":
        return void desk.act((user) => user.clearContents(name, formatArea(selection)));
      case "undo":
        return void desk.act((user) => user.undo());
      case "redo":
        return void desk.act((user) => user.redo());
      case "top":
        return select({ row: 0, column: 0 });
      case "row-start":
        return select({ row: active.row, column: 0 });
      case "select-all":
        return open.user.select(name, formatArea(sheet.usedArea(false) ?? activeArea));
    }
  };

  const paste = (text: string): void => {
    const block = parseTsv(text);
    const right = active.column + block[0].length - 1;
    const target: Area = { top: active.row, left: active.column, bottom: active.row + block.length - 1, right };
    const single = block.length === 1 && block[0].length === 1;
    if (!single && sheet.mergesTouching(target).length > 0) desk.say(MERGED);
    else desk.act((user) => user.paste(name, formatCell(active), block));
  };

  const copied = (): string => {
    const rows = Array.from({ length: selection.bottom - selection.top + 1 }, (_, row) => selection.top + row);
    const columns = Array.from({ length: selection.right - selection.left + 1 }, (_, column) => selection.left + column);
    return formatTsv(rows.map((row) => columns.map((column) => displayText(sheet.cell(row, column)))));
  };

  const press = (event: MouseEvent): void => {
    const place = placeOf(event.target);
    if (!place || event.button !== 0) return;
    event.preventDefault();
    input.current?.focus();
    leave(true);
    select(place, event.shiftKey);
  };

  const drag = (event: MouseEvent): void => {
    const place = event.buttons === 1 && !editing ? placeOf(event.target) : null;
    if (place) select(place, true);
  };

  const items = virtualizer.getVirtualItems();
  const rows = items.map(({ index }) => index).filter((row) => lines.heights[row] > 0);
  const offset = (items[0]?.start ?? HEADER_HEIGHT) - HEADER_HEIGHT;
  const topOf = (row: number): number => virtualizer.measurementsCache[row]?.start ?? 0;
  const cell = sheet.cell(active.row, active.column);

  return (
    <div className="grid" ref={scroller} onMouseDown={press} onMouseOver={drag} onDoubleClick={() => begin(inputText(cell))}>
      <div style={{ height: virtualizer.getTotalSize(), paddingTop: offset, position: "relative", boxSizing: "border-box" }}>
        <GridTable sheet={sheet} lines={lines} rows={rows} onSelectRow={(row) => open.user.select(name, formatArea({ top: row, left: 0, bottom: row, right: lines.widths.length - 1 }))} />
        <CellInput
          ref={input}
          label={`${formatCell(active)} ${inputText(cell)}`}
          editing={editing !== null}
          place={{
            top: topOf(activeArea.top),
            left: ROW_NUMBER_WIDTH + (lines.lefts[activeArea.left] ?? 0),
            minWidth: (lines.lefts[activeArea.right + 1] ?? 0) - (lines.lefts[activeArea.left] ?? 0),
            minHeight: topOf(activeArea.bottom) + (lines.heights[activeArea.bottom] ?? 0) - topOf(activeArea.top),
          }}
          look={lettering(cell.style.font)}
          onBegin={() => begin(null)}
          onCommand={command}
          onPaste={paste}
          copied={copied}
        />
      </div>
    </div>
  );
}

/** The corner of a selection that lies opposite its anchor. */
function farEnd(area: Area, anchor: Place): Place {
  return { row: anchor.row <= area.top ? area.bottom : area.top, column: anchor.column <= area.left ? area.right : area.left };
}
