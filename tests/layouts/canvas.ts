import type { Area } from "../../src/core/sheet/address";
import { cellKey } from "../../src/core/sheet/address";
import { snapshotOfTexts, type NonTextCell, type SheetSnapshot } from "../../src/core/sheet/snapshot";

/** A sheet in the making: cells are set by sheet row and column (0-based), merges where an area is wider than a cell. */
export class Canvas {
  private readonly rows: string[][] = [];
  private readonly merged: Area[] = [];
  private readonly nonText = new Map<number, NonTextCell>();
  private readonly hidden = new Set<number>();

  set(area: Area, text: string, nonText?: NonTextCell): void {
    while (this.rows.length <= area.bottom) this.rows.push([]);
    const row = this.rows[area.top];
    while (row.length <= area.left) row.push("");
    row[area.left] = text;
    if (nonText) this.nonText.set(cellKey(area.top, area.left), nonText);
    if (area.bottom > area.top || area.right > area.left) this.merged.push(area);
  }

  hide(row: number): void {
    this.hidden.add(row);
  }

  snapshot(name: string): SheetSnapshot {
    const right = this.merged.reduce((widest, area) => Math.max(widest, area.right), 0);
    const texts = this.rows.map((row) => [...row, ...Array<string>(Math.max(0, right + 1 - row.length)).fill("")]);
    return snapshotOfTexts(name, texts, { merged: this.merged, nonText: this.nonText, hiddenRows: this.hidden });
  }
}

/** Two sheets on one: the second right of the first, `gap` empty columns between. */
export function beside(left: SheetSnapshot, right: SheetSnapshot, gap: number): SheetSnapshot {
  return placed(left, right, { row: 0, column: (left.area?.right ?? -1) + 1 + gap });
}

/** Two sheets on one: the second below the first, `gap` empty rows between. */
export function stacked(upper: SheetSnapshot, lower: SheetSnapshot, gap: number): SheetSnapshot {
  return placed(upper, lower, { row: (upper.area?.bottom ?? -1) + 1 + gap, column: 0 });
}

function placed(first: SheetSnapshot, second: SheetSnapshot, offset: { row: number; column: number }): SheetSnapshot {
  const canvas = new Canvas();
  for (const [sheet, { row: down, column: across }] of [
    [first, { row: 0, column: 0 }],
    [second, offset],
  ] as const) {
    const inside = new Set<number>();
    for (const area of sheet.merged) {
      canvas.set(
        { top: area.top + down, left: area.left + across, bottom: area.bottom + down, right: area.right + across },
        sheet.texts[area.top]?.[area.left] ?? "",
      );
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) inside.add(cellKey(row, column));
      }
    }
    sheet.texts.forEach((texts, row) =>
      texts.forEach((text, column) => {
        if (text === "" || inside.has(cellKey(row, column))) return;
        const at = { top: row + down, left: column + across, bottom: row + down, right: column + across };
        canvas.set(at, text, sheet.nonText.get(cellKey(row, column)));
      }),
    );
  }
  return canvas.snapshot(first.name);
}
