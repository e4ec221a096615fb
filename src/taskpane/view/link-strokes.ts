import type { LinkKind } from "../../core/lineage/model";

/** How a kind of link is drawn: dashes, width and end tell it apart without colour; colours hold 3:1 on white and on black. */
export interface LinkStroke {
  readonly dash: string;
  readonly width: number;
  readonly colour: string;
  readonly end: "none" | "arrow" | "dot" | "square";
}

export const linkStrokes: Readonly<Record<LinkKind, LinkStroke>> = {
  continued: { dash: "", width: 1, colour: "#7a7a7a", end: "none" },
  revised: { dash: "", width: 2, colour: "#2f7fd1", end: "none" },
  split: { dash: "7 3", width: 2, colour: "#2e8b57", end: "arrow" },
  merged: { dash: "", width: 3.5, colour: "#9a5fd0", end: "square" },
  moved: { dash: "2 3", width: 2, colour: "#c26a00", end: "arrow" },
  absorbed: { dash: "8 3 2 3", width: 2, colour: "#d14545", end: "dot" },
  deleted: { dash: "1 3", width: 2, colour: "#7a7a7a", end: "none" },
  new: { dash: "1 3", width: 2, colour: "#2e8b57", end: "none" },
};

/** The kinds that are drawn as lines; the other two are marks beside an item. */
export const drawnKinds: readonly LinkKind[] = ["continued", "revised", "split", "merged", "moved", "absorbed"];

/** An S-shaped line from one column to the other. */
export function linkPath(fromX: number, fromY: number, toX: number, toY: number): string {
  const bend = (toX - fromX) / 2;
  return `M${fromX} ${fromY}C${fromX + bend} ${fromY} ${toX - bend} ${toY} ${toX} ${toY}`;
}
