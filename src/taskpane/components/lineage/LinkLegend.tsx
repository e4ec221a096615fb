import { makeStyles, tokens } from "@fluentui/react-components";
import { drawnKinds, linkStrokes } from "../../view/link-strokes";
import { useLatePane } from "../late-pane";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexWrap: "wrap", columnGap: "12px", rowGap: "2px", fontSize: tokens.fontSizeBase200 },
  entry: { display: "flex", alignItems: "center", gap: "4px" },
  link: { "@media (forced-colors: active)": { stroke: "CanvasText" } },
});

/** What the lines and signs of the map mean. */
export function LinkLegend() {
  const styles = useStyles();
  const { texts } = useLatePane();
  return (
    <ul className={styles.list} aria-label={texts.lineage.legend}>
      {drawnKinds.map((kind) => (
        <li key={kind} className={styles.entry}>
          <svg width="28" height="8" aria-hidden>
            <line className={styles.link} x1="0" y1="4" x2="28" y2="4" stroke={linkStrokes[kind].colour} strokeWidth={linkStrokes[kind].width} strokeDasharray={linkStrokes[kind].dash} />
          </svg>
          {texts.lineage.kinds[kind]}
        </li>
      ))}
      <li>{texts.lineage.signDeleted}</li>
      <li>{texts.lineage.signNew}</li>
      <li>{texts.lineage.signHole}</li>
    </ul>
  );
}
