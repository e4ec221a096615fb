import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { JournalEntry } from "../../app/session-model";
import { fill } from "../../core/report/fill";
import { clockTime } from "../view/status-line";
import { useLatePane } from "./late-pane";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "4px", alignItems: "center" },
  latest: { justifyContent: "flex-start", textAlign: "left", minWidth: 0, overflowWrap: "anywhere" },
  list: { margin: 0, paddingLeft: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "4px", maxHeight: "30vh", overflowY: "auto" },
  entry: { display: "flex", gap: "8px", alignItems: "center", justifyContent: "space-between" },
  text: { overflowWrap: "anywhere", minWidth: 0 },
  takeBack: { flexShrink: 0, whiteSpace: "nowrap" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** この操作を取り消す: the latest act at hand, all of them in a list. Shown where there is one. */
export function JournalPanel() {
  const styles = useStyles();
  const { session, state, texts, act } = useLatePane();
  const [open, setOpen] = useState(false);
  const [clearing, setClearing] = useState(false);
  const newestFirst = [...state.journal].sort((a, b) => (a.when < b.when ? 1 : -1));
  const latest = newestFirst.find((entry) => entry.state !== "taken-back");
  const takeBack = ({ id, title }: JournalEntry) => act({ title, takesBack: true, run: () => session.takeBack(id) });
  return (
    <div>
      <div className={styles.row}>
        {latest && (
          <Button className={styles.latest} size="small" appearance="subtle" icon={<ArrowUndoRegular />} onClick={() => takeBack(latest)}>
            {fill(texts.header.takeBack, { title: latest.title })}
          </Button>
        )}
        <Button size="small" appearance="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
          {fill(texts.header.journal, { n: state.journal.length })}
        </Button>
      </div>
      {open && (
        <section aria-label={texts.header.journalTitle}>
          <p className={styles.note}>{texts.header.journalKept}</p>
          <ul className={styles.list}>
            {newestFirst.map((entry) => (
              <li key={entry.id} className={styles.entry}>
                <span className={styles.text}>{fill(texts.header.entry, { when: clockTime(new Date(entry.when)), title: entry.title, cells: entry.cells })}</span>
                {entry.state === "taken-back" ? (
                  <span className={styles.note}>{texts.header.entryTakenBack}</span>
                ) : (
                  <Button className={styles.takeBack} size="small" onClick={() => takeBack(entry)}>
                    {entry.state === "applied" ? texts.header.entryTakeBack : texts.header.entryRestore}
                  </Button>
                )}
              </li>
            ))}
          </ul>
          {clearing ? (
            <div>
              <p className={styles.note}>{texts.header.journalClearAsk}</p>
              <Button size="small" onClick={() => void session.clearJournal().then(() => setClearing(false))}>
                {texts.header.journalClearYes}
              </Button>{" "}
              <Button size="small" onClick={() => setClearing(false)}>
                {texts.act.warnStop}
              </Button>
            </div>
          ) : (
            <Button size="small" appearance="subtle" onClick={() => setClearing(true)}>
              {texts.header.journalClear}
            </Button>
          )}
        </section>
      )}
    </div>
  );
}
