import type { LinkKind } from "../../core/lineage/model";
import type { LineageMap, MapNode } from "../view/lineage-map";
import { drawnKinds, linkPath, linkStrokes } from "../view/link-strokes";
import { graphemes } from "../view/graphemes";
import { escapeHtml } from "./html";

const LINE = 20;
const COLUMN = 380;
const GAP = 160;
const HEAD = 30;
const FOOT = 34;
const MOST_CHARACTERS = 26;

const signs = { deleted: "× ", new: "＋ ", hole: "？ " } as const;

export interface MapSvgWords {
  readonly current: string;
  readonly next: string;
  readonly kinds: Readonly<Record<LinkKind, string>>;
}

/** The map as a picture of its own: white ground, both lists, links, and what the lines mean. */
export function mapSvg(map: LineageMap, words: MapSvgWords): string {
  const width = 2 * COLUMN + GAP;
  const height = HEAD + map.lines * LINE + FOOT;
  const y = (line: number) => HEAD + (line + 0.5) * LINE;
  const node = (entry: MapNode) => {
    const x = entry.side === "current" ? 4 : COLUMN + GAP + 4;
    const parts = graphemes(`${entry.end ? signs[entry.end] : ""}${entry.label} ${entry.text}`);
    const text = parts.length > MOST_CHARACTERS ? `${parts.slice(0, MOST_CHARACTERS).join("")}…` : parts.join("");
    const ground = entry.kind === "policy" || entry.end === "hole" ? `<rect x="${x - 4}" y="${y(entry.line) - LINE / 2}" width="${COLUMN}" height="${LINE}" fill="${entry.end === "hole" ? "#fff1b8" : "#eeeeee"}"/>` : "";
    return `${ground}<text x="${x + (entry.kind === "item" ? 8 : 0)}" y="${y(entry.line) + 4.5}"${entry.kind === "policy" ? ' font-weight="bold"' : ""}>${escapeHtml(text)}</text>`;
  };
  const link = ({ kind, fromLine, toLine }: LineageMap["links"][number]) => {
    const { colour, width: stroke, dash } = linkStrokes[kind];
    return `<path d="${linkPath(COLUMN, y(fromLine), COLUMN + GAP, y(toLine))}" fill="none" stroke="${colour}" stroke-width="${stroke}" stroke-dasharray="${dash}"/>`;
  };
  const legend = drawnKinds.map((kind, index) => {
    const x = 8 + index * 110;
    const { colour, width: stroke, dash } = linkStrokes[kind];
    return `<line x1="${x}" y1="${height - 16}" x2="${x + 36}" y2="${height - 16}" stroke="${colour}" stroke-width="${stroke}" stroke-dasharray="${dash}"/><text x="${x + 42}" y="${height - 12}">${escapeHtml(words.kinds[kind])}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="'Yu Gothic','Hiragino Sans','Noto Sans CJK JP',sans-serif" font-size="12" fill="#111">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<text x="4" y="19" font-size="14" font-weight="bold">${escapeHtml(words.current)}</text>`,
    `<text x="${COLUMN + GAP + 4}" y="19" font-size="14" font-weight="bold">${escapeHtml(words.next)}</text>`,
    ...map.links.map(link),
    ...map.nodes.map(node),
    ...legend,
    "</svg>",
  ].join("");
}
