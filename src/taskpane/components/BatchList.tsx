import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { fill } from "../../core/report/fill";
import { changesOf } from "../view/finding-detail";
import { tickedEdits, type BatchLine } from "../view/note-batch";
import { CellChanges } from "./CellChanges";
import { Explained } from "./Explained";
import { useLatePane } from "./late-pane";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: "6px", width: "100%" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none", maxHeight: "46vh", overflowY: "auto", border: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { padding: "2px 4px 6px", borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, contentVisibility: "auto", containIntrinsicSize: "auto 72px" },
  change: { paddingLeft: "32px" },
  waits: { margin: 0, paddingLeft: "32px", color: tokens.colorPaletteDarkOrangeForeground1 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

export interface BatchListProps {
  readonly title: string;
  readonly lines: readonly BatchLine[];
  /** What is said where there is nothing to write. */
  readonly nothing: string;
  /** What is said of a line that a person must complete. */
  readonly incomplete: string;
  readonly onClose: () => void;
}

/** Changes to many cells, each to be ticked, applied as one act. */
export function BatchList({ title, lines, nothing, incomplete, onClose }: BatchListProps) {
  const styles = useStyles();
  const { session, state, texts, act } = useLatePane();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => new Set(lines.filter(({ complete }) => complete).map(({ id }) => id)));
  if (lines.length === 0) return <Explained tone="good" what={nothing} actions={<Button onClick={onClose}>{texts.findings.close}</Button>} />;
  const tick = (id: string, on: boolean) =>
    setTicked((before) => {
      const after = new Set(before);
      if (on) after.add(id);
      else after.delete(id);
      return after;
    });
  const apply = () => {
    const written = tickedEdits(lines, ticked);
    act({ title, written, run: () => session.mend(title, written, { mixed: "leave-out" }) });
    onClose();
  };
  return (
    <section className={styles.box} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <Checkbox
        label={fill(texts.batch.all, { n: lines.length })}
        checked={ticked.size === lines.length ? true : ticked.size === 0 ? false : "mixed"}
        onChange={() => setTicked(ticked.size === lines.length ? new Set() : new Set(lines.map(({ id }) => id)))}
      />
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line.id} className={styles.line}>
            <Checkbox label={fill(texts.batch.line, { cell: line.place, about: line.about })} checked={ticked.has(line.id)} onChange={(_event, { checked }) => tick(line.id, checked === true)} />
            <div className={styles.change}>
              <CellChanges changes={changesOf([line.edit], state.activeSheet).map((change) => ({ ...change, place: "" }))} />
            </div>
            {!line.complete && <p className={styles.waits}>{incomplete}</p>}
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button appearance="primary" disabled={ticked.size === 0} onClick={apply}>
          {fill(texts.batch.apply, { n: ticked.size })}
        </Button>
        <Button onClick={onClose}>{texts.findings.cancel}</Button>
      </div>
    </section>
  );
}
