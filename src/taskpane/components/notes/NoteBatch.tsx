import { Button, makeStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { CheckedTable } from "../../../core/check/result";
import { draftBatch, standardBatch, type BatchLine } from "../../view/note-batch";
import { BatchList } from "../BatchList";
import { useLatePane } from "../late-pane";
import { ProgressBar } from "../ProgressBar";

const useStyles = makeStyles({
  open: { display: "flex", flexWrap: "wrap", gap: "8px" },
  working: { display: "flex", alignItems: "center", gap: "8px", width: "100%" },
});

type Work = { readonly kind: "none" } | { readonly kind: "drafting"; readonly done: number; readonly total: number } | { readonly kind: "list"; readonly title: string; readonly lines: readonly BatchLine[] };

const breathe = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** Many notes at once: drafted for the rows without one, or existing ones in the standard wording. */
export function NoteBatch({ table }: { readonly table: CheckedTable }) {
  const styles = useStyles();
  const { state, texts } = useLatePane();
  const [work, setWork] = useState<Work>({ kind: "none" });
  const running = useRef<AbortController | null>(null);

  const draft = async () => {
    const controller = (running.current = new AbortController());
    setWork({ kind: "drafting", done: 0, total: 0 });
    const lines = await draftBatch(table, state.settings, {
      signal: controller.signal,
      onProgress: (done, total) => setWork({ kind: "drafting", done, total }),
      now: () => performance.now(),
      breathe,
    });
    setWork(lines ? { kind: "list", title: texts.notes.batchTitle, lines } : { kind: "none" });
  };
  if (work.kind === "drafting") {
    return (
      <div className={styles.working}>
        <ProgressBar label={texts.progress.drafting} done={work.done} total={work.total} />
        <Button size="small" onClick={() => running.current?.abort()}>
          {texts.progress.cancel}
        </Button>
      </div>
    );
  }
  if (work.kind === "list") {
    return <BatchList title={work.title} lines={work.lines} nothing={texts.notes.batchNothing} incomplete={texts.notes.batchIncomplete} onClose={() => setWork({ kind: "none" })} />;
  }
  const standard = () => setWork({ kind: "list", title: texts.notes.standardTitle, lines: standardBatch(table, state.settings) });
  return (
    <div className={styles.open}>
      <Button size="small" onClick={() => void draft()}>
        {texts.notes.batch}
      </Button>
      <Button size="small" onClick={standard}>
        {texts.notes.standard}
      </Button>
    </div>
  );
}
