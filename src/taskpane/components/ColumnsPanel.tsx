import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Table } from "../../core/locate/table";
import type { SheetSnapshot } from "../../core/sheet/snapshot";
import { fill } from "../../core/report/fill";
import { columnLines, columnRoles, columnsForm, tableChoiceOf, type ColumnsProblem } from "../view/columns-form";
import { Choice } from "./Choice";
import { Explained } from "./Explained";
import { useLatePane } from "./late-pane";

const useStyles = makeStyles({
  panel: { padding: "8px 12px", display: "flex", flexDirection: "column", gap: "8px", overflowY: "auto", "& > *": { flexShrink: 0 } },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
  rows: { display: "flex", flexWrap: "wrap", gap: "8px", "& > *": { flex: "1 1 120px", minWidth: 0 } },
  row: { minWidth: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

export interface ColumnsPanelProps {
  readonly snapshot: SheetSnapshot;
  readonly table: Table | null;
  readonly nearestRow: number | null;
  readonly onClose: () => void;
}

/** 列を直す: header rows and a role for every column, with what the header says of it. */
export function ColumnsPanel({ snapshot, table, nearestRow, onClose }: ColumnsPanelProps) {
  const styles = useStyles();
  const { session, state, texts } = useLatePane();
  const [form, setForm] = useState(() => columnsForm(snapshot, table, nearestRow));
  const [problem, setProblem] = useState<ColumnsProblem | null>(null);
  const others = state.settings.tables.filter(({ sheet }) => sheet !== snapshot.name);
  const byHand = others.length < state.settings.tables.length;

  const apply = () => {
    const choice = tableChoiceOf(form);
    if (typeof choice === "string") return setProblem(choice);
    const columns = { ...choice.columns, pillars: [...(choice.columns.pillars ?? [])], current: [...choice.columns.current], note: [...choice.columns.note], next: [...choice.columns.next], departments: [...choice.columns.departments] };
    session.changeSettings({ ...state.settings, tables: [...others, { sheet: choice.sheet, header: choice.header, columns }] });
    onClose();
  };
  const forget = () => {
    session.changeSettings({ ...state.settings, tables: others });
    onClose();
  };
  const rowField = (label: string, value: number, change: (row: number) => void) => (
    <Field label={label} size="small">
      <Input className={styles.row} size="small" inputMode="numeric" value={Number.isNaN(value) ? "" : String(value)} onChange={(_event, data) => change(Number.parseInt(data.value.normalize("NFKC"), 10))} />
    </Field>
  );
  return (
    <section className={styles.panel} aria-label={texts.columns.title}>
      <h2 className={styles.title}>{texts.columns.title}</h2>
      <div className={styles.rows}>
        {rowField(texts.columns.headerTop, form.headerTop, (headerTop) => setForm({ ...form, headerTop }))}
        {rowField(texts.columns.headerBottom, form.headerBottom, (headerBottom) => setForm({ ...form, headerBottom }))}
      </div>
      {columnLines(snapshot, form).map(({ column, letters, title, role }) => (
        <Choice
          key={column}
          label={fill(texts.columns.role, { column: letters, title: title || texts.columns.untitled })}
          value={role}
          options={columnRoles.map((value) => ({ value, label: texts.columns.roles[value] }))}
          onChange={(value) => setForm({ ...form, roles: new Map(form.roles).set(column, value) })}
        />
      ))}
      {problem && (
        <div role="alert">
          <Explained tone="error" what={texts.columns[problem]} />
        </div>
      )}
      <div className={styles.actions}>
        <Button appearance="primary" onClick={apply}>
          {texts.columns.apply}
        </Button>
        {byHand && <Button onClick={forget}>{texts.columns.forget}</Button>}
        <Button onClick={onClose}>{texts.columns.cancel}</Button>
      </div>
    </section>
  );
}
