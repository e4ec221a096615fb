import { cellKey, MAX_COLUMNS, MAX_ROWS, parseArea, parseCell, type Area } from "../../core/sheet/address";
import { normaliseLineBreaks, decodeXstring } from "../xml/escape";
import type { CellModel, ColumnModel, ConditionalFormat, Hyperlink, RowModel, SheetModel } from "../model";
import { refusal } from "../refusal";
import { scanXml, type OpenTag } from "../xml/scan";
import type { ThemeColors } from "./fonts";
import { RichTextReader, type RichText } from "./rich-text";

/** What stands in a worksheet part itself. */
export type WorksheetContent = Pick<
  SheetModel,
  | "cells"
  | "rows"
  | "columns"
  | "defaultRowHeight"
  | "defaultColumnWidth"
  | "defaultRowHidden"
  | "merged"
  | "frozen"
  | "selection"
  | "isProtected"
  | "conditionalFormats"
  | "hyperlinks"
>;

/** Reads a worksheet part. `<dimension>` is not believed: writers leave it stale. */
export function readWorksheet(xml: string, part: string, shared: readonly RichText[], theme: ThemeColors): WorksheetContent {
  const reader = new WorksheetReader(part, shared, theme);
  scanXml(xml, part, reader);
  return reader.content();
}

/** Styled blank cells beyond this many cells are passed over. */
const MAX_BLANK_CELLS = 500_000;

/** A cell while it is being read. */
interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
  formula: string | null;
  inline: RichTextReader | null;
}

class WorksheetReader {
  private readonly cells = new Map<number, CellModel>();
  private readonly rows = new Map<number, RowModel>();
  private readonly columns: ColumnModel[] = [];
  private readonly merged: Area[] = [];
  private readonly conditionalFormats: ConditionalFormat[] = [];
  private readonly hyperlinks: Hyperlink[] = [];
  private defaultRowHeight = 15;
  private defaultColumnWidth: number | null = null;
  private baseColumnWidth = 8;
  private defaultRowHidden = false;
  private frozen: SheetModel["frozen"] = null;
  private selection: SheetModel["selection"] = null;
  private isProtected = false;

  private row = -1;
  private column = -1;
  private cell: OpenCell | null = null;
  private collecting: "value" | "formula" | "condition" | null = null;
  private buffer = "";
  private areas: readonly Area[] = [];
  private rule: { type: string; priority: number; style: number | null; formula: string | null } | null = null;

  constructor(
    private readonly part: string,
    private readonly shared: readonly RichText[],
    private readonly theme: ThemeColors,
  ) {}

  content(): WorksheetContent {
    const { cells, rows, columns, defaultRowHeight, defaultRowHidden, merged, frozen, selection, isProtected, conditionalFormats, hyperlinks } = this;
    // Excel adds 5 pixels of padding to the characters of `baseColWidth`: 0.71 of a character.
    const defaultColumnWidth = this.defaultColumnWidth ?? this.baseColumnWidth + 0.71;
    return {
      cells,
      rows,
      columns,
      defaultRowHeight,
      defaultColumnWidth,
      defaultRowHidden,
      merged,
      frozen,
      selection,
      isProtected,
      conditionalFormats,
      hyperlinks,
    };
  }

  open(tag: OpenTag): void {
    if (this.cell?.inline) {
      this.cell.inline.open(tag);
      return;
    }
    switch (tag.name) {
      case "row":
        this.openRow(tag);
        break;
      case "c":
        this.openCell(tag);
        break;
      case "v":
        this.collect("value");
        break;
      case "f":
        if (this.cell) this.collect("formula");
        break;
      case "is":
        if (this.cell) this.cell.inline = new RichTextReader(this.theme);
        break;
      case "sheetFormatPr":
        this.defaultRowHeight = number(tag, "defaultRowHeight") ?? 15;
        this.defaultColumnWidth = number(tag, "defaultColWidth");
        this.baseColumnWidth = number(tag, "baseColWidth") ?? 8;
        this.defaultRowHidden = flag(tag, "zeroHeight");
        break;
      case "col":
        this.openColumn(tag);
        break;
      case "mergeCell": {
        const area = parseArea(tag.attribute("ref") ?? "");
        if (area) this.merged.push(area);
        break;
      }
      case "pane":
        if ((tag.attribute("state") ?? "").startsWith("frozen")) this.frozen = { rows: number(tag, "ySplit") ?? 0, columns: number(tag, "xSplit") ?? 0 };
        break;
      case "selection":
        this.selection = parseCell(tag.attribute("activeCell") ?? "") ?? this.selection;
        break;
      case "sheetProtection":
        this.isProtected = flag(tag, "sheet");
        break;
      case "conditionalFormatting":
        this.areas = (tag.attribute("sqref") ?? "").split(/\s+/).flatMap((area) => parseArea(area) ?? []);
        break;
      case "hyperlink": {
        const area = parseArea(tag.attribute("ref") ?? "");
        if (area) this.hyperlinks.push({ area, location: tag.attribute("location") });
        break;
      }
      case "cfRule":
        this.rule = { type: tag.attribute("type") ?? "", priority: number(tag, "priority") ?? 0, style: number(tag, "dxfId"), formula: null };
        break;
      case "formula":
        if (this.rule) this.collect("condition");
        break;
    }
  }

  text(text: string): void {
    if (this.cell?.inline) this.cell.inline.text(text);
    else if (this.collecting) this.buffer += text;
  }

  close(name: string): void {
    const { cell } = this;
    if (cell?.inline && name !== "is" && name !== "c") {
      cell.inline.close(name);
      return;
    }
    switch (name) {
      case "v":
        if (cell) cell.value = this.buffer;
        this.collecting = null;
        break;
      case "f":
        if (cell && this.collecting === "formula") cell.formula = `=${decodeXstring(this.buffer)}`;
        this.collecting = null;
        break;
      case "is":
        if (cell?.inline) this.closeInline(cell, cell.inline);
        break;
      case "c":
        if (cell) this.closeCell(cell);
        this.cell = null;
        break;
      case "formula":
        if (this.rule && this.collecting === "condition") this.rule.formula ??= this.buffer;
        this.collecting = null;
        break;
      case "cfRule":
        if (this.rule) this.conditionalFormats.push({ areas: this.areas, ...this.rule });
        this.rule = null;
        break;
    }
  }

  private collect(what: "value" | "formula" | "condition"): void {
    this.collecting = what;
    this.buffer = "";
  }

  private openRow(tag: OpenTag): void {
    // Rows and cells may leave out their address: they then follow the one before.
    this.row = (number(tag, "r") ?? this.row + 2) - 1;
    this.column = -1;
    if (this.row < 0 || this.row >= MAX_ROWS) throw refusal("damaged-xml", `${this.part} has a row ${this.row + 1}`);
    const height = number(tag, "ht");
    const hidden = flag(tag, "hidden");
    if (height !== null || hidden) this.rows.set(this.row, { height, fixed: flag(tag, "customHeight"), hidden });
  }

  private openCell(tag: OpenTag): void {
    const written = tag.attribute("r");
    const place = written === null ? { row: this.row, column: this.column + 1 } : parseCell(written);
    if (!place || place.column >= MAX_COLUMNS || place.row < 0) throw refusal("damaged-xml", `${this.part} has a cell ${written ?? "without a row"}`);
    const { row, column } = place;
    this.column = column;
    this.cell = { row, column, type: tag.attribute("t") ?? "n", style: number(tag, "s") ?? 0, value: "", formula: null, inline: null };
  }

  private openColumn(tag: OpenTag): void {
    const left = number(tag, "min");
    const right = number(tag, "max");
    if (left === null || right === null) return;
    this.columns.push({ left: left - 1, right: Math.min(right, MAX_COLUMNS) - 1, width: number(tag, "width"), hidden: flag(tag, "hidden"), style: number(tag, "style") });
  }

  private closeInline(cell: OpenCell, inline: RichTextReader): void {
    this.putText(cell, inline.take());
    this.cell = null;
  }

  private closeCell(cell: OpenCell): void {
    if (cell.value === "" && cell.type !== "str") {
      this.put(cell, "blank", "");
      return;
    }
    switch (cell.type) {
      case "s": {
        const text = this.shared[Number(cell.value)];
        if (!text) throw refusal("damaged-xml", `${this.part} names a shared text that does not exist`);
        this.putText(cell, text);
        break;
      }
      case "b":
        this.put(cell, "boolean", cell.value === "1" || cell.value === "true");
        break;
      case "e":
        this.put(cell, "error", cell.value);
        break;
      case "n": {
        const value = Number(cell.value);
        if (Number.isNaN(value)) throw refusal("damaged-xml", `${this.part} has a number that is none: ${cell.value.slice(0, 40)}`);
        this.put(cell, "number", value);
        break;
      }
      case "d":
        this.put(cell, "number", serialOfIso(cell.value));
        break;
      default:
        this.putText(cell, { text: normaliseLineBreaks(decodeXstring(cell.value)), runs: null });
    }
  }

  private putText(cell: OpenCell, { text, runs }: RichText): void {
    this.put(cell, text === "" ? "blank" : "text", text, runs);
  }

  private put({ row, column, style, formula: written }: OpenCell, kind: CellModel["kind"], value: CellModel["value"], runs: CellModel["runs"] = null): void {
    const formula = written === "=" ? "" : written;
    // A person who formats whole columns leaves millions of coloured blank cells; nobody needs all of them.
    if (kind === "blank" && formula === null && this.cells.size >= MAX_BLANK_CELLS) return;
    this.cells.set(cellKey(row, column), { row, column, kind, value, formula, runs, style });
  }
}

/** Day number (1900 calendar) of an ISO date, as strict files write dates. */
function serialOfIso(text: string): number {
  return Date.parse(/T/.test(text) ? `${text.replace(/Z$/, "")}Z` : text) / 86400000 + 25569;
}

function number(tag: OpenTag, name: string): number | null {
  const text = tag.attribute(name);
  if (text === null || text === "") return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

function flag(tag: OpenTag, name: string): boolean {
  const value = tag.attribute(name);
  return value === "1" || value === "true";
}
