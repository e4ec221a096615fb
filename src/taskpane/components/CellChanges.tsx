import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellChange } from "../view/finding-detail";
import { DiffText } from "./DiffText";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  list: { margin: 0, display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", columnGap: "8px", rowGap: "2px" },
  place: { gridColumn: "1 / -1", fontWeight: tokens.fontWeightSemibold, margin: 0 },
  label: { color: tokens.colorNeutralForeground2 },
  text: { margin: 0, minWidth: 0 },
});

/** Cells before and after, the difference marked by line and colour. */
export function CellChanges({ changes }: { readonly changes: readonly CellChange[] }) {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <>
      {changes.map((change, index) => (
        <dl key={index} className={styles.list}>
          {change.place !== "" && <dt className={styles.place}>{change.place}</dt>}
          <dt className={styles.label}>{texts.findings.before}</dt>
          <dd className={styles.text}>{change.before === "" ? texts.findings.emptyCell : <DiffText segments={change.pieces} side="before" />}</dd>
          <dt className={styles.label}>{texts.findings.after}</dt>
          <dd className={styles.text}>{change.after === "" ? texts.findings.clearsCell : <DiffText segments={change.pieces} side="after" />}</dd>
        </dl>
      ))}
    </>
  );
}
