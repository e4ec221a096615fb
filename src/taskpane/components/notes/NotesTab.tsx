import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { useMemo } from "react";
import type { CheckedTable } from "../../../core/check/result";
import { legendEdit } from "../../../core/fixes/legend-edit";
import { formatCell } from "../../../core/sheet/address";
import { fill } from "../../../core/report/fill";
import { bandAt, neighbourBand, noteRow, type RowEntry } from "../../view/note-row";
import { planNames } from "../../view/what-was-read";
import { DiffText } from "../DiffText";
import { Explained } from "../Explained";
import { useLatePane } from "../late-pane";
import { NoteBatch } from "./NoteBatch";
import { NoteEditor } from "./NoteEditor";

const useStyles = makeStyles({
  tab: { padding: "8px 12px", display: "flex", flexDirection: "column", gap: "10px", overflowY: "auto", flexGrow: 1, "& > *": { flexShrink: 0 } },
  top: { display: "flex", alignItems: "center", gap: "4px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, flexGrow: 1 },
  side: { margin: 0, padding: "6px 8px", backgroundColor: tokens.colorNeutralBackground3, overflowWrap: "anywhere" },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, margin: 0 },
  more: { display: "flex", flexDirection: "column", gap: "8px", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: "10px", alignItems: "flex-start" },
});

/** 変更経過: follows the selected row; its texts, its note, the draft. */
export function NotesTab({ table }: { readonly table: CheckedTable }) {
  const styles = useStyles();
  const { session, state, texts, act } = useLatePane();
  const band = bandAt(table, state.selection);
  const row = useMemo(() => (band ? noteRow(table, band, state.settings) : null), [table, band, state.settings]);
  const names = planNames(table, state.settings);
  const columnTitle = table.table.columns.notes[0]?.title ?? texts.tabs.notes;
  const legend = legendEdit(table.snapshot, table.sheet);
  const step = (by: 1 | -1) => {
    const first = table.sheet.bands.find(({ kind }) => kind === "item" || kind === "heading");
    const target = band ? neighbourBand(table, band, by) : first;
    if (target) void session.select({ sheet: table.table.sheet, row: target.top, column: table.table.columns.notes[0]?.left ?? table.table.columns.next.text.left });
  };
  const placeLegend = () => legend && act({ title: texts.notes.legend, run: () => session.mend(texts.notes.legend, [legend]) });
  return (
    <div className={styles.tab}>
      <div className={styles.top}>
        <h2 className={styles.title}>{row ? fill(texts.notes.row, { row: row.band.top + 1 }) : texts.notes.noRow}</h2>
        <Button size="small" appearance="subtle" icon={<ChevronUpRegular />} aria-label={texts.notes.previousRow} title={texts.notes.previousRow} onClick={() => step(-1)} />
        <Button size="small" appearance="subtle" icon={<ChevronDownRegular />} aria-label={texts.notes.nextRow} title={texts.notes.nextRow} onClick={() => step(1)} />
      </div>
      {row ? (
        <>
          <SideText name={names.current} entries={row.current} none={texts.notes.noCurrent} diff={row.segments.length > 0 ? <DiffText segments={row.segments} side="before" /> : null} />
          <SideText name={names.next} entries={row.next} none={texts.notes.noNext} diff={row.segments.length > 0 ? <DiffText segments={row.segments} side="after" /> : null} />
          {row.noteAt ? (
            <NoteEditor key={`${row.band.number}\u0000${row.noteText}`} table={table} row={row} noteAt={row.noteAt} columnTitle={columnTitle} />
          ) : (
            <Explained tone="neutral" what={texts.notes.noColumn} lines={[texts.notes.noColumnNext]} />
          )}
        </>
      ) : (
        <Explained tone="neutral" what={texts.notes.choose} lines={[state.live === "on" ? "" : texts.notes.chooseOnFocus]} />
      )}
      {table.table.columns.notes.length > 0 && (
        <div className={styles.more}>
          <NoteBatch table={table} />
          {legend && (
            <Button size="small" onClick={placeLegend}>
              {fill(texts.notes.placeLegend, { cell: formatCell(legend.at) })}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

function SideText({ name, entries, none, diff }: { readonly name: string; readonly entries: readonly RowEntry[]; readonly none: string; readonly diff: React.ReactNode }) {
  const styles = useStyles();
  const { texts } = useLatePane();
  const labels = entries.map(({ label }) => label || texts.notes.unnumbered).join(texts.noTable.listSeparator);
  return (
    <div>
      <p className={styles.name}>{entries.length > 0 ? fill(texts.notes.sideLabel, { name, labels }) : name}</p>
      <p className={styles.side}>{entries.length === 0 ? none : (diff ?? entries.map(({ text }) => text).join("\n"))}</p>
    </div>
  );
}
