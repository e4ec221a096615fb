import { makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { CheckedTable, WorkbookCheck } from "../../../core/check/result";
import { filterFindings, isFiltering, noFilter } from "../../view/finding-filter";
import { findingRows, neighbourFinding } from "../../view/finding-rows";
import { listFindings } from "../../view/listed-finding";
import { planNames } from "../../view/what-was-read";
import { usePane } from "../pane-context";
import { LateView } from "../LateView";
import { EmptyFindings } from "./EmptyFindings";
import { FilterBar } from "./FilterBar";
import { FindingDetailView } from "./FindingDetailView";
import { FindingTree } from "./FindingTree";
import { SafeFixes } from "./SafeFixes";

const useStyles = makeStyles({ tab: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0, overflowY: "auto" } });

export interface FindingsTabProps {
  readonly check: WorkbookCheck;
  readonly table: CheckedTable;
  /** Whether the first five minutes are shown above the list. */
  readonly firstRun: boolean;
  readonly onColumnsKept: () => void;
  readonly onColumnsWrong: () => void;
}

/** 点検結果: the list, its filter, and the detail of the chosen finding below it. */
export function FindingsTab({ check, table, firstRun, onColumnsKept, onColumnsWrong }: FindingsTabProps) {
  const styles = useStyles();
  const { session, state, words } = usePane();
  const [filter, setFilter] = useState(noFilter);
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const [chosenId, setChosenId] = useState<string | null>(null);
  const all = useMemo(() => listFindings(check), [check]);
  const shown = useMemo(() => filterFindings(all, filter, state.settings.baseline), [all, filter, state.settings.baseline]);
  const rows = useMemo(() => findingRows(shown, words.grouped, toggled), [shown, words, toggled]);
  const names = planNames(table, state.settings);
  const listed = shown.find(({ id }) => id === chosenId) ?? null;
  const inOrder = rows.flatMap((row) => (row.kind === "finding" ? [row.listed.id] : []));

  const choose = (id: string) => {
    setChosenId(id);
    const finding = shown.find((candidate) => candidate.id === id)?.finding;
    if (finding) void session.select(finding.at);
  };
  const step = (by: 1 | -1) => {
    const target = neighbourFinding(rows, chosenId, by);
    if (target) choose(target.id);
  };
  const toggle = (id: string) =>
    setToggled((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });

  return (
    <div className={styles.tab}>
      {firstRun && chosenId === null && (
        <LateView quiet>{({ FirstRun }) => <FirstRun check={check} table={table} onKeep={onColumnsKept} onMend={onColumnsWrong} onChoose={choose} />}</LateView>
      )}
      <FilterBar all={all} shown={shown.length} filter={filter} names={names} onChange={setFilter} />
      <SafeFixes findings={shown} />
      {rows.length === 0 ? (
        <EmptyFindings check={check} filtered={isFiltering(filter)} />
      ) : (
        <FindingTree rows={rows} chosen={listed?.id ?? null} onToggle={toggle} onChoose={choose} />
      )}
      {!listed && <LateView quiet>{({ FindingsExport }) => <FindingsExport check={check} />}</LateView>}
      {listed && <FindingDetailView listed={listed} place={inOrder.indexOf(listed.id) + 1} size={inOrder.length} onStep={step} onClose={() => setChosenId(null)} />}
    </div>
  );
}
