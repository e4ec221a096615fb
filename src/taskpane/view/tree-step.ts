import type { FindingRow } from "./finding-rows";

/** What a key does in the tree: go to a line, open or close one, or use one (a band opens, a finding shows). */
export interface TreeStep {
  readonly kind: "go" | "toggle" | "use";
  readonly index: number;
}

/** The keys of the ARIA tree pattern; null for a key that means nothing here. `active` is the index of the line with the focus. */
export function treeStep(rows: readonly FindingRow[], active: number, key: string): TreeStep | null {
  const row = rows[active];
  const last = rows.length - 1;
  const parent = () => {
    for (let index = active - 1; index >= 0; index--) if (rows[index].level < row.level) return index;
    return active;
  };
  switch (key) {
    case "ArrowDown":
      return { kind: "go", index: Math.min(active + 1, last) };
    case "ArrowUp":
      return { kind: "go", index: Math.max(active - 1, 0) };
    case "Home":
      return { kind: "go", index: 0 };
    case "End":
      return { kind: "go", index: last };
    case "PageDown":
      return { kind: "go", index: Math.min(active + 8, last) };
    case "PageUp":
      return { kind: "go", index: Math.max(active - 8, 0) };
    case "ArrowRight":
      if (row.kind === "finding") return null;
      return row.open ? { kind: "go", index: Math.min(active + 1, last) } : { kind: "toggle", index: active };
    case "ArrowLeft":
      return row.kind !== "finding" && row.open ? { kind: "toggle", index: active } : { kind: "go", index: parent() };
    case "Enter":
    case " ":
      return { kind: "use", index: active };
    default:
      return null;
  }
}
