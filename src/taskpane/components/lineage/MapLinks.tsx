import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { memo } from "react";
import type { MapLink } from "../../view/lineage-map";
import { linkPath, linkStrokes, type LinkStroke } from "../../view/link-strokes";

const useStyles = makeStyles({
  svg: { width: "100%", height: "100%", display: "block", overflow: "visible" },
  faded: { opacity: 0.15 },
  // Colours of their own would vanish in a contrast theme; dashes and ends stay.
  link: { "@media (forced-colors: active)": { stroke: "CanvasText" } },
  end: { "@media (forced-colors: active)": { fill: "CanvasText" } },
});

const WIDTH = 100;

export interface MapLinksProps {
  readonly links: readonly MapLink[];
  readonly lines: number;
  readonly lineHeight: number;
  /** The family that stands out; the others fade. */
  readonly family: number | null;
}

/** The links between the columns. A picture only: the lists beside it say the same in words. */
export const MapLinks = memo(function MapLinks({ links, lines, lineHeight, family }: MapLinksProps) {
  const styles = useStyles();
  const height = lines * lineHeight;
  return (
    <svg className={styles.svg} viewBox={`0 0 ${WIDTH} ${height}`} preserveAspectRatio="none" aria-hidden>
      {links.map(({ id, kind, fromLine, toLine, families, count }) => {
        const stroke = linkStrokes[kind];
        const [fromY, toY] = [(fromLine + 0.5) * lineHeight, (toLine + 0.5) * lineHeight];
        return (
          <g key={id} className={mergeClasses(family !== null && !families.includes(family) && styles.faded)}>
            <path className={styles.link} d={linkPath(2, fromY, WIDTH - 6, toY)} fill="none" stroke={stroke.colour} strokeWidth={stroke.width + Math.min(4, Math.log2(count))} strokeDasharray={stroke.dash} vectorEffect="non-scaling-stroke" />
            <g className={styles.end} fill={stroke.colour}>
              <LinkEnd end={stroke.end} y={toY} />
            </g>
          </g>
        );
      })}
    </svg>
  );
});

function LinkEnd({ end, y }: { readonly end: LinkStroke["end"]; readonly y: number }) {
  const x = WIDTH - 6;
  if (end === "arrow") return <path d={`M${x} ${y - 4}L${WIDTH} ${y}L${x} ${y + 4}Z`} />;
  if (end === "square") return <rect x={x - 1} y={y - 4} width={7} height={8} />;
  if (end === "dot") return <ellipse cx={x + 2} cy={y} rx={4} ry={4} />;
  return null;
}
