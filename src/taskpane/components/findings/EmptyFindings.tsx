import { makeStyles } from "@fluentui/react-components";
import type { WorkbookCheck } from "../../../core/check/result";
import { fill } from "../../../core/report/fill";
import { checkedNames, notChecked } from "../../view/not-checked";
import { Explained } from "../Explained";
import { usePane } from "../pane-context";

const useStyles = makeStyles({ box: { padding: "12px", overflowY: "auto" }, list: { margin: 0, paddingLeft: "1.2em" } });

/** An empty list says what was checked and what could not be. */
export function EmptyFindings({ check, filtered }: { readonly check: WorkbookCheck; readonly filtered: boolean }) {
  const styles = useStyles();
  const { texts, words } = usePane();
  if (filtered) {
    return (
      <div className={styles.box}>
        <Explained tone="neutral" what={texts.findings.emptyFilteredTitle} />
      </div>
    );
  }
  const not = notChecked(check, words, texts);
  return (
    <div className={styles.box}>
      <Explained tone="good" what={texts.findings.emptyTitle} lines={[fill(texts.findings.emptyChecked, { names: checkedNames(check, words).join(texts.noTable.listSeparator) }), not.length > 0 ? texts.findings.emptyNotChecked : ""]}>
        <ul className={styles.list}>
          {not.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Explained>
    </div>
  );
}
