import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState, type KeyboardEvent } from "react";
import type { LineageMap, MapNode } from "../../view/lineage-map";
import { mapStep } from "../../view/map-step";
import { useLatePane } from "../late-pane";
import { fill } from "../../../core/report/fill";
import { MapLinks } from "./MapLinks";

const useStyles = makeStyles({
  map: { position: "relative", flexShrink: 0, display: "grid", gridTemplateColumns: "minmax(0, 2fr) minmax(40px, 1fr) minmax(0, 2fr)" },
  column: { position: "relative", margin: 0, padding: 0, listStyleType: "none" },
  node: { position: "absolute", left: 0, right: 0 },
  button: {
    width: "100%",
    height: "100%",
    padding: "0 2px",
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    overflow: "hidden",
    whiteSpace: "nowrap",
    textOverflow: "ellipsis",
    display: "block",
    borderRadius: tokens.borderRadiusSmall,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  policy: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground3 },
  hole: { backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorNeutralForeground1 },
  related: { backgroundColor: tokens.colorNeutralBackground1Selected, outline: `1px solid ${tokens.colorNeutralStrokeAccessible}`, outlineOffset: "-1px" },
  faded: { color: tokens.colorNeutralForeground3 },
});

/** Signs beside an item without a partner: shape first, colour after. */
const endSigns = { deleted: "×", new: "＋", hole: "？" } as const;

export interface MapViewProps {
  readonly map: LineageMap;
  readonly lineHeight: number;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** The map: a list of either plan, the links drawn between them. One stop of the Tab key, arrows inside. */
export function MapView({ map, lineHeight, chosen, onChoose }: MapViewProps) {
  const styles = useStyles();
  const { texts } = useLatePane();
  const root = useRef<HTMLDivElement>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const familyOf = (id: string | null) => map.nodes.find((node) => node.id === id)?.family ?? null;
  const family = familyOf(hovered) ?? familyOf(focused) ?? familyOf(chosen);
  const stop = map.nodes.some(({ id }) => id === focused) ? focused : map.nodes[0]?.id;

  const onKeyDown = (event: KeyboardEvent) => {
    const target = mapStep(map, stop ?? "", event.key);
    if (!target) return;
    event.preventDefault();
    setFocused(target);
    const buttons = root.current?.querySelectorAll<HTMLElement>("[data-node]") ?? [];
    [...buttons].find(({ dataset }) => dataset.node === target)?.focus();
  };
  const nameOf = (node: MapNode) => {
    if (node.kind === "policy") return fill(texts.lineage.policyName, { label: node.label, text: node.text, n: node.size });
    return fill(node.end ? texts.lineage.itemNames[node.end] : texts.lineage.itemName, { label: node.label, text: node.text });
  };
  const column = (side: MapNode["side"]) => (
    <ul className={styles.column} aria-label={texts.lineage.columns[side]}>
      {map.nodes
        .filter((node) => node.side === side)
        .map((node) => (
          <li key={node.id} className={styles.node} style={{ top: node.line * lineHeight, height: lineHeight }}>
            <button
              type="button"
              data-node={node.id}
              tabIndex={node.id === stop ? 0 : -1}
              aria-label={nameOf(node)}
              aria-expanded={node.kind === "policy" ? !node.folded : undefined}
              aria-pressed={node.kind === "item" ? node.id === chosen : undefined}
              className={mergeClasses(
                styles.button,
                node.kind === "policy" && styles.policy,
                node.end === "hole" && styles.hole,
                family !== null && node.kind === "item" && (node.family === family ? styles.related : styles.faded),
              )}
              style={{ fontSize: Math.min(13, lineHeight - 1), lineHeight: `${lineHeight - 1}px`, paddingLeft: node.kind === "item" ? 6 : 2 }}
              onClick={() => onChoose(node.id)}
              onFocus={() => setFocused(node.id)}
              onMouseEnter={() => setHovered(node.id)}
              onMouseLeave={() => setHovered(null)}
            >
              {node.end && endSigns[node.end]} {node.label || texts.notes.unnumbered} {node.text}
            </button>
          </li>
        ))}
    </ul>
  );
  return (
    <div ref={root} className={styles.map} style={{ height: map.lines * lineHeight }} onKeyDown={onKeyDown} role="group" aria-label={texts.tabs.lineage}>
      {column("current")}
      <MapLinks links={map.links} lines={map.lines} lineHeight={lineHeight} family={family} />
      {column("next")}
    </div>
  );
}
