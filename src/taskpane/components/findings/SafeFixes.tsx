import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { fill } from "../../../core/report/fill";
import type { ListedFinding } from "../../view/listed-finding";
import { safeBatch } from "../../view/safe-fixes";
import { CellChanges } from "../CellChanges";
import { Explained } from "../Explained";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  box: { padding: "0 12px 6px" },
  changes: { maxHeight: "34vh", overflowY: "auto" },
});

/** 表記だけまとめて直す(n件): the count on the button, the list before the deed. */
export function SafeFixes({ findings }: { readonly findings: readonly ListedFinding[] }) {
  const styles = useStyles();
  const { session, state, texts, act } = usePane();
  const [open, setOpen] = useState(false);
  const batch = safeBatch(findings, state.activeSheet);
  if (batch.count === 0) return null;
  const title = texts.findings.mendSafeTitle;
  const mend = () => {
    setOpen(false);
    act({ title, run: () => session.mend(title, batch.edits, { mixed: "leave-out" }) });
  };
  return (
    <div className={styles.box}>
      {!open ? (
        <Button size="small" aria-expanded={false} onClick={() => setOpen(true)}>
          {fill(texts.findings.mendSafe, { n: batch.count })}
        </Button>
      ) : (
        <Explained
          tone="neutral"
          what={title}
          lines={[texts.findings.mendSafeLead, batch.left > 0 ? fill(texts.findings.mendSafeSkipped, { n: batch.left }) : ""]}
          actions={
            <>
              <Button size="small" appearance="primary" onClick={mend}>
                {fill(texts.findings.mendSafeDo, { n: batch.count })}
              </Button>
              <Button size="small" onClick={() => setOpen(false)}>
                {texts.findings.cancel}
              </Button>
            </>
          }
        >
          <div className={styles.changes} tabIndex={0} role="group" aria-label={title}>
            <CellChanges changes={batch.changes} />
          </div>
        </Explained>
      )}
    </div>
  );
}
