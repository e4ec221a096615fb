import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Edit } from "../../../core/fixes/edit";
import { changesOf, type OfferedFix } from "../../view/finding-detail";
import { fillOpenSlot, hasOneOpenSlot } from "../../view/open-slot";
import { CellChanges } from "../CellChanges";
import { LateView } from "../LateView";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  fix: { display: "flex", flexDirection: "column", gap: "4px", padding: "6px 8px", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  title: { margin: 0, overflowWrap: "anywhere" },
  apply: { alignSelf: "flex-start" },
});

/** A fix: its title, before and after, the words that only a person knows, and the button that applies it. */
export function OfferedFixView({ fix, onApply }: { readonly fix: OfferedFix; readonly onApply: (edits: readonly Edit[]) => void }) {
  const styles = useStyles();
  const { state, texts } = usePane();
  const [typed, setTyped] = useState("");
  const edits = fillOpenSlot(fix.edits, typed);
  return (
    <div className={styles.fix}>
      <p className={styles.title}>{fix.title}</p>
      <CellChanges changes={changesOf(edits, state.activeSheet)} />
      {hasOneOpenSlot(fix.edits) && (
        <LateView>{({ OpenSlot }) => <OpenSlot value={typed} onChange={setTyped} />}</LateView>
      )}
      <Button className={styles.apply} appearance={fix.choice ? "secondary" : "primary"} size={fix.choice ? "small" : "medium"} onClick={() => onApply(edits)}>
        {fix.choice ? texts.findings.choose : texts.findings.apply}
      </Button>
    </div>
  );
}
