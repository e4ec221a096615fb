import { Button, makeStyles } from "@fluentui/react-components";
import { fill } from "../../core/report/fill";
import { usePane } from "./pane-context";
import { ProgressBar } from "./ProgressBar";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: "8px" },
  bar: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", gap: "2px" },
});

/** Long work in progress, with how far it has come and a way to stop it. */
export function ProgressLine() {
  const styles = useStyles();
  const { state, texts } = usePane();
  const { progress } = state;
  if (!progress) return null;
  // The status line above says what is waited for.
  const waiting = state.status.kind === "waiting-for-edit";
  const label = waiting ? texts.status["waiting-for-edit"] : texts.progress[progress.what];
  return (
    <div className={styles.line}>
      <div className={styles.bar}>
        {!waiting && (
          <span>
            {label} {progress.total !== null && fill(texts.progress.count, { done: progress.done, total: progress.total })}
          </span>
        )}
        <ProgressBar label={label} done={progress.done} total={progress.total} />
      </div>
      {progress.cancel && (
        <Button size="small" onClick={progress.cancel}>
          {texts.progress.cancel}
        </Button>
      )}
    </div>
  );
}
