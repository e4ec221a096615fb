import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { fill } from "../../../core/report/fill";
import type { FindingRow } from "../../view/finding-rows";
import { placeOf } from "../../view/places";
import { usePane } from "../pane-context";
import { SeverityMark } from "../SeverityMark";

const useStyles = makeStyles({
  text: { minWidth: 0, flexGrow: 1, overflowWrap: "anywhere" },
  band: { fontWeight: tokens.fontWeightBold },
  rule: { fontWeight: tokens.fontWeightSemibold },
  what: { display: "-webkit-box", WebkitLineClamp: 2, WebkitBoxOrient: "vertical", overflow: "hidden" },
  place: { fontWeight: tokens.fontWeightSemibold, marginInlineEnd: "6px", fontVariantNumeric: "tabular-nums" },
  aside: { color: tokens.colorNeutralForeground3 },
});

/** What stands in one line of the list. */
export function FindingTreeRow({ row }: { readonly row: FindingRow }) {
  const styles = useStyles();
  const { state, texts, words } = usePane();
  if (row.kind === "band") {
    return (
      <>
        <SeverityMark severity={row.severity} />
        <span className={mergeClasses(styles.text, styles.band)}>{fill(texts.findings.bandLabel, { severity: texts.severity[row.severity], n: row.count })}</span>
      </>
    );
  }
  if (row.kind === "rule") return <span className={mergeClasses(styles.text, styles.rule)}>{fill(texts.findings.ruleLabel, { rule: words.name(row.code), n: row.count })}</span>;
  const { finding, aside } = row.listed;
  return (
    <span className={mergeClasses(styles.text, aside ? styles.aside : undefined)}>
      <span className={styles.what}>
        <span className={styles.place}>{placeOf(finding.at, state.activeSheet)}</span>
        {words.message(finding).what}
      </span>
    </span>
  );
}
