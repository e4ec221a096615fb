import type { LineageMap } from "./lineage-map";

/** The node that a key goes to: up and down in a column, left and right to the linked one. null where there is none. */
export function mapStep({ nodes, links }: LineageMap, from: string, key: string): string | null {
  const node = nodes.find(({ id }) => id === from);
  if (!node) return null;
  const column = nodes.filter(({ side }) => side === node.side);
  const index = column.indexOf(node);
  switch (key) {
    case "ArrowDown":
      return column[index + 1]?.id ?? null;
    case "ArrowUp":
      return column[index - 1]?.id ?? null;
    case "Home":
      return column[0].id;
    case "End":
      return column[column.length - 1].id;
    case "ArrowRight":
    case "ArrowLeft": {
      const other = key === "ArrowRight" ? "next" : "current";
      if (node.side === other) return null;
      const across = nodes.filter(({ side }) => side === other);
      const lines = links.flatMap(({ fromLine, toLine }) => (other === "next" ? (fromLine === node.line ? [toLine] : []) : toLine === node.line ? [fromLine] : []));
      const goal = lines.length > 0 ? Math.min(...lines) : node.line;
      const nearest = [...across].sort((a, b) => Math.abs(a.line - goal) - Math.abs(b.line - goal))[0];
      return nearest?.id ?? null;
    }
    default:
      return null;
  }
}
