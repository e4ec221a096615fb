import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CheckedTable } from "../../../core/check/result";
import { draftRoster } from "../../../core/settings/departments";
import { readRoster, readRosterFile, writeRosterCsv } from "../../../core/settings/roster-csv";
import type { RosterReading } from "../../../core/settings/roster-reading";
import { fill } from "../../../core/report/fill";
import { Explained } from "../Explained";
import { FileButton } from "../FileButton";
import { useLatePane } from "../late-pane";
import { RosterOrigin } from "../RosterOrigin";

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** 課名一覧: where it came from, another one from a file or pasted, a draft from the names in use. */
export function RosterSettings({ table }: { readonly table: CheckedTable | null }) {
  const styles = useStyles();
  const { session, state, texts, saveFile } = useLatePane();
  const [pasted, setPasted] = useState("");
  const [problems, setProblems] = useState<readonly string[]>([]);
  const { roster } = state;
  const t = texts.settings;
  const take = (read: RosterReading) => {
    if (read.ok) session.useRoster(read.roster);
    setProblems(read.ok ? [] : read.problems.map(({ line, reason, text }) => fill(t.rosterProblems[reason], { line, text })));
  };
  return (
    <>
      {roster ? <RosterOrigin roster={roster} /> : <p className={styles.note}>{t.rosterNone}</p>}
      <div className={styles.actions}>
        <FileButton label={t.rosterOpen} accept=".csv,.txt" onFile={async (file) => take(readRosterFile(new Uint8Array(await file.arrayBuffer()), file.name, new Date(file.lastModified).toISOString()))} />
        {table && (
          <Button size="small" onClick={() => session.useRoster(draftRoster(table.sheet))}>
            {texts.skipped.draftRoster}
          </Button>
        )}
        {roster && (
          <Button size="small" onClick={() => saveFile(t.rosterFile, new Blob([writeRosterCsv(roster)], { type: "text/csv" }))}>
            {t.rosterSave}
          </Button>
        )}
      </div>
      <Field label={t.rosterPaste} hint={t.rosterPasteHint} size="small">
        <Textarea size="small" rows={3} value={pasted} onChange={(_event, { value }) => setPasted(value)} />
      </Field>
      <div className={styles.actions}>
        <Button size="small" disabled={pasted.trim() === ""} onClick={() => take(readRoster(pasted, { kind: "pasted", name: "", date: null }))}>
          {t.rosterUse}
        </Button>
      </div>
      {problems.length > 0 && <Explained tone="error" what={t.rosterRefused} lines={problems.slice(0, 5)} />}
    </>
  );
}
