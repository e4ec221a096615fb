import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { CheckedTable } from "../../../core/check/result";
import type { Item } from "../../../core/plan/model";
import { nameOf } from "../../../core/rules/lineage/naming";
import { draftRoster } from "../../../core/settings/departments";
import { formatCell, sameCell } from "../../../core/sheet/address";
import { fill } from "../../../core/report/fill";
import { departmentsView, fillBatch, type DepartmentGroup } from "../../view/departments";
import { handOutCsv, handOutSheets, removeHandOuts } from "../../view/hand-out";
import { AskFirst } from "../AskFirst";
import { BatchList } from "../BatchList";
import { Explained } from "../Explained";
import { useLatePane } from "../late-pane";
import { RosterOrigin } from "../RosterOrigin";
import { DepartmentPicker, reasonText } from "./DepartmentPicker";

const useStyles = makeStyles({
  tab: { padding: "8px 12px", display: "flex", flexDirection: "column", gap: "8px", overflowY: "auto", flexGrow: 1, "& > *": { flexShrink: 0 } },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  entry: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, contentVisibility: "auto", containIntrinsicSize: "auto 34px" },
  item: { justifyContent: "flex-start", textAlign: "left", width: "100%", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere", padding: "4px" },
  summary: { cursor: "pointer", padding: "4px 0", fontWeight: tokens.fontWeightSemibold },
  handOut: { margin: "4px 0 8px", display: "flex", flexWrap: "wrap", gap: "6px" },
});

/** 関係課: the missing first, then the items of every department. */
export function DepartmentsTab({ table }: { readonly table: CheckedTable }) {
  const styles = useStyles();
  const { session, state, texts } = useLatePane();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [batch, setBatch] = useState(false);
  const view = useMemo(() => departmentsView(table, state.roster), [table, state.roster]);
  const chosen = table.sheet.next.items.find(({ id }) => id === chosenId) ?? null;
  if (table.table.columns.departments.length === 0) {
    return (
      <div className={styles.tab}>
        <Explained tone="neutral" what={texts.departments.noColumn} lines={[texts.departments.noColumnNext]} />
      </div>
    );
  }
  const choose = (item: Item) => {
    setChosenId(item.id);
    const cell = table.sheet.departmentCells.find(({ items }) => items.includes(item.id))?.at;
    void session.select(cell ?? { sheet: item.at.sheet, row: item.at.row, column: table.table.columns.departments[0].left });
  };
  const itemList = (items: readonly Item[]) => (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item.id} className={styles.entry}>
          <Button size="small" appearance="subtle" className={styles.item} aria-pressed={item.id === chosenId} onClick={() => choose(item)}>
            {fill(texts.departments.item, { cell: formatCell(item.at), label: item.label || texts.notes.unnumbered, text: item.text })}
          </Button>
          {item.id === chosen?.id && <DepartmentPicker key={item.id} table={table} item={item} onClose={() => setChosenId(null)} />}
        </li>
      ))}
    </ul>
  );
  const atSelection = state.selection ? table.sheet.next.items.find(({ at }) => sameCell({ ...at }, { ...state.selection!, column: at.column })) : undefined;
  const fromSelection = atSelection && !view.missing.includes(atSelection) && atSelection.id !== chosenId ? atSelection : null;
  return (
    <div className={styles.tab}>
      <RosterLine table={table} />
      <h2 className={styles.title}>{fill(texts.departments.missing, { n: view.missing.length })}</h2>
      {view.missing.length === 0 ? <Explained tone="good" what={texts.departments.noneMissing} /> : itemList(view.missing)}
      {view.missing.length > 1 &&
        (batch ? (
          <BatchList
            title={texts.departments.batchTitle}
            lines={fillBatch(table, view.missing).map(({ item, place, edit, reason }) => ({ id: item.id, place, about: `${nameOf(table.sheet, item)} ${reasonText(reason, texts)}`, edit, complete: false }))}
            nothing={texts.departments.batchNothing}
            incomplete=""
            onClose={() => setBatch(false)}
          />
        ) : (
          <Button size="small" onClick={() => setBatch(true)}>
            {texts.departments.batch}
          </Button>
        ))}
      {fromSelection && (
        <>
          <h2 className={styles.title}>{texts.departments.selected}</h2>
          {itemList([fromSelection])}
        </>
      )}
      {view.pending.length > 0 && (
        <details>
          <summary className={styles.summary}>{fill(texts.departments.pending, { n: view.pending.length })}</summary>
          {itemList(view.pending)}
        </details>
      )}
      {view.groups.map((group) => (
        <GroupView key={group.name} table={table} group={group}>
          {itemList(group.items)}
        </GroupView>
      ))}
      {view.groups.length > 0 && <AllHandOuts table={table} groups={view.groups} />}
    </div>
  );
}

/** Sheets for all departments at once, and all of them away again. */
function AllHandOuts({ table, groups }: { readonly table: CheckedTable; readonly groups: readonly DepartmentGroup[] }) {
  const styles = useStyles();
  const { state, texts, words } = useLatePane();
  const t = texts.departments;
  const removal = state.check ? removeHandOuts(state.check, texts) : [];
  return (
    <div className={styles.handOut}>
      <AskFirst
        label={t.handOutAll}
        question={fill(t.handOutAllAsk, { n: groups.length })}
        answers={[
          { label: t.handOutWrite, title: t.handOutAll, edits: () => handOutSheets(table, groups, words, texts) },
          ...(removal.length > 0 ? [{ label: t.handOutRemove, title: t.handOutRemove, edits: () => removal }] : []),
        ]}
      />
    </div>
  );
}

function GroupView({ table, group, children }: { readonly table: CheckedTable; readonly group: DepartmentGroup; readonly children: React.ReactNode }) {
  const styles = useStyles();
  const { texts, words, saveFile } = useLatePane();
  const [open, setOpen] = useState(false);
  const [sheet] = handOutSheets(table, [group], words, texts);
  const title = fill(texts.departments.handOutSheet, { name: group.name });
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{fill(texts.departments.group, { name: group.name, n: group.items.length })}</summary>
      {open && (
        <>
          <div className={styles.handOut}>
            <Button size="small" onClick={() => saveFile(fill(texts.departments.handOutFile, { name: group.name }), new Blob([handOutCsv(table, group, words, texts)], { type: "text/csv" }))}>
              {fill(texts.departments.handOut, { name: group.name })}
            </Button>
            <AskFirst label={title} question={fill(texts.departments.handOutSheetAsk, { sheet: sheet.name })} answers={[{ label: texts.departments.handOutWrite, title, edits: () => [sheet] }]} />
          </div>
          {children}
        </>
      )}
    </details>
  );
}

/** Where the list of departments came from, or how to get one. */
function RosterLine({ table }: { readonly table: CheckedTable }) {
  const { session, state, texts } = useLatePane();
  if (state.roster) return <RosterOrigin roster={state.roster} />;
  return (
    <Explained
      tone="neutral"
      what={texts.departments.noRoster}
      lines={[texts.departments.noRosterNext]}
      actions={
        <Button size="small" onClick={() => session.useRoster(draftRoster(table.sheet))}>
          {texts.skipped.draftRoster}
        </Button>
      }
    />
  );
}
