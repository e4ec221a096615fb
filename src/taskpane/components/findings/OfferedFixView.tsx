import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { OfferedFix } from "../../view/finding-detail";
import { CellChanges } from "../CellChanges";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  fix: { display: "flex", flexDirection: "column", gap: "4px", padding: "6px 8px", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  title: { margin: 0, overflowWrap: "anywhere" },
  apply: { alignSelf: "flex-start" },
});

/** A fix: its title, before and after, and the button that applies it. */
export function OfferedFixView({ fix, onApply }: { readonly fix: OfferedFix; readonly onApply: () => void }) {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <div className={styles.fix}>
      <p className={styles.title}>{fix.title}</p>
      <CellChanges changes={fix.changes} />
      <Button className={styles.apply} appearance={fix.choice ? "secondary" : "primary"} size={fix.choice ? "small" : "medium"} onClick={onApply}>
        {fix.choice ? texts.findings.choose : texts.findings.apply}
      </Button>
    </div>
  );
}
