import { Button, Checkbox, Input, makeStyles, tokens } from "@fluentui/react-components";
import { ZoomInRegular, ZoomOutRegular } from "@fluentui/react-icons";
import { useDeferredValue, useMemo, useState } from "react";
import type { CheckedTable } from "../../../core/check/result";
import { fill } from "../../../core/report/fill";
import { lineageMap } from "../../view/lineage-map";
import { lineHeights, fittingZoom } from "../../view/map-zoom";
import { planNames } from "../../view/what-was-read";
import { useLatePane } from "../late-pane";
import { FamilyDetail } from "./FamilyDetail";
import { LineageExport } from "./LineageExport";
import { LinkLegend } from "./LinkLegend";
import { MapView } from "./MapView";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  upper: { display: "flex", flexDirection: "column", gap: "6px", padding: "8px 12px", flex: "1 1 0", minHeight: "160px", overflowY: "auto" },
  tools: { display: "flex", flexWrap: "wrap", gap: "4px", alignItems: "center" },
  search: { flex: "1 1 120px", minWidth: 0 },
  count: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, margin: 0 },
  heads: { display: "flex", flexWrap: "wrap", columnGap: "8px", alignItems: "center", justifyContent: "space-between", fontWeight: tokens.fontWeightSemibold },
});

/** 新旧対応: the map, what is chosen in it, and ways to take it along. */
export function LineageTab({ table }: { readonly table: CheckedTable }) {
  const styles = useStyles();
  const { session, state, texts } = useLatePane();
  const [query, setQuery] = useState("");
  const [holesOnly, setHolesOnly] = useState(false);
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = useState<string | null>(null);
  const [zoom, setZoom] = useState<number | null>(null);
  const sought = useDeferredValue(query);
  const map = useMemo(() => lineageMap(table, { query: sought, holesOnly, toggled }), [table, sought, holesOnly, toggled]);
  const level = zoom ?? fittingZoom(map.lines);
  const names = planNames(table, state.settings);
  const { unexplained } = table.lineage;

  const toggle = (policy: string) =>
    setToggled((before) => {
      const after = new Set(before);
      if (!after.delete(policy)) after.add(policy);
      return after;
    });
  const choose = (id: string) => {
    const node = map.nodes.find((candidate) => candidate.id === id);
    if (!node) return;
    if (node.kind === "policy") toggle(id);
    else setChosen(id);
    void session.select(node.at);
  };
  return (
    <div className={styles.tab}>
      <div className={styles.upper}>
        <div className={styles.tools}>
          <Input type="search" className={styles.search} size="small" placeholder={texts.lineage.search} aria-label={texts.lineage.search} value={query} onChange={(_event, { value }) => setQuery(value)} />
          <Button size="small" appearance="subtle" icon={<ZoomOutRegular />} aria-label={texts.lineage.zoomOut} title={texts.lineage.zoomOut} disabled={level === 0} onClick={() => setZoom(level - 1)} />
          <Button size="small" appearance="subtle" icon={<ZoomInRegular />} aria-label={texts.lineage.zoomIn} title={texts.lineage.zoomIn} disabled={level === lineHeights.length - 1} onClick={() => setZoom(level + 1)} />
        </div>
        <div className={styles.heads}>
          <span>{names.current}</span>
          <Checkbox label={fill(texts.lineage.holesOnly, { n: unexplained.current.length + unexplained.next.length })} checked={holesOnly} onChange={(_event, { checked }) => setHolesOnly(checked === true)} />
          <span>{names.next}</span>
        </div>
        {map.nodes.length === 0 ? <p className={styles.count}>{texts.lineage.nothing}</p> : <MapView map={map} lineHeight={lineHeights[level]} chosen={chosen} onChoose={choose} />}
        <LinkLegend />
        <LineageExport table={table} map={map} />
      </div>
      {chosen && <FamilyDetail key={chosen} table={table} id={chosen} onClose={() => setChosen(null)} />}
    </div>
  );
}
