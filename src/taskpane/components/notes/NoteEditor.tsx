import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CheckedTable } from "../../../core/check/result";
import type { Placement } from "../../../core/notes/insertion";
import { formatCell, type CellAddress } from "../../../core/sheet/address";
import { fill } from "../../../core/report/fill";
import { draftSources, noteEdit, type NoteRow } from "../../view/note-row";
import { changesOf } from "../../view/finding-detail";
import { CellChanges } from "../CellChanges";
import { Choice } from "../Choice";
import { useLatePane } from "../late-pane";

const useStyles = makeStyles({
  editor: { display: "flex", flexDirection: "column", gap: "6px" },
  now: { margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  apply: { alignSelf: "flex-start" },
});

const placements: readonly Placement[] = ["replace", "append", "before"];

export interface NoteEditorProps {
  readonly table: CheckedTable;
  readonly row: NoteRow;
  readonly noteAt: CellAddress;
  readonly columnTitle: string;
}

/** The drafted note, to be changed freely, with before and after and the button that writes it. */
export function NoteEditor({ table, row, noteAt, columnTitle }: NoteEditorProps) {
  const styles = useStyles();
  const { session, state, texts, act } = useLatePane();
  const [note, setNote] = useState(row.draft?.text ?? "");
  const [placement, setPlacement] = useState<Placement>(row.noteText === "" ? "replace" : "append");
  const edit = note.trim() === "" ? null : noteEdit(noteAt, row.noteText, note, placement);
  const title = fill(texts.notes.insertTitle, { cell: formatCell(noteAt) });
  return (
    <div className={styles.editor}>
      <p className={styles.hint}>{fill(texts.notes.now, { column: columnTitle, cell: formatCell(noteAt) })}</p>
      <p className={styles.now}>{row.noteText === "" ? texts.findings.emptyCell : row.noteText}</p>
      <Field label={texts.notes.draft} hint={row.draft ? undefined : texts.notes.nothingToSay}>
        <Textarea value={note} rows={3} resize="vertical" onChange={(_event, { value }) => setNote(value)} />
      </Field>
      {row.draft && draftSources(table, row.draft, texts).map((sentence) => <p key={sentence} className={styles.hint}>{sentence}</p>)}
      {row.noteText !== "" && (
        <Choice label={texts.notes.placement} value={placement} options={placements.map((value) => ({ value, label: texts.notes.placements[value] }))} onChange={setPlacement} />
      )}
      {edit && row.noteText !== "" && <CellChanges changes={changesOf([edit], state.activeSheet)} />}
      <Button className={styles.apply} appearance="primary" disabled={!edit} onClick={() => edit && act({ title, written: [edit], run: () => session.mend(title, [edit]) })}>
        {texts.notes.insert}
      </Button>
    </div>
  );
}
