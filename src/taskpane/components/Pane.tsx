import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useMemo, useState, useSyncExternalStore } from "react";
import type { StorePort } from "../../app/ports";
import type { Session } from "../../app/session-model";
import type { CheckedTable } from "../../core/check/result";
import type { RuleMeta } from "../../core/rules/rule";
import { fill } from "../texts/fill";
import { textsOf, type Language, type Texts } from "../texts/texts";
import { departmentsView } from "../view/departments";
import { ruleWords } from "../view/rule-words";
import { ActNotice } from "./ActNotice";
import { ColumnsPanel } from "./ColumnsPanel";
import { DepartmentsTab } from "./departments/DepartmentsTab";
import { FindingsTab } from "./findings/FindingsTab";
import { Header } from "./Header";
import { LineageTab } from "./lineage/LineageTab";
import { LiveQuestion } from "./LiveQuestion";
import { NotesTab } from "./notes/NotesTab";
import { PaneContext, type PaneServices, type SaveFile } from "./pane-context";
import { SettingsPanel } from "./settings/SettingsPanel";
import { HostTrouble, NoTableTrouble } from "./Trouble";
import { useActs } from "./use-acts";
import { useRemembered } from "./use-remembered";

const useStyles = makeStyles({
  pane: { height: "100%", display: "flex", flexDirection: "column", overflowX: "hidden", overflowY: "auto" },
  content: { flexGrow: 1, minHeight: "260px", display: "flex", flexDirection: "column" },
  tabs: { flexWrap: "wrap", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0, padding: "0 4px" },
  tab: { paddingLeft: "6px", paddingRight: "6px" },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

type View = "findings" | "notes" | "lineage" | "departments";
/** What lies over the tabs. */
type Over = "settings" | "columns" | null;

export interface PaneProps {
  readonly session: Session;
  /** From the host's display language; the person can choose the other one. */
  readonly language: Language;
  readonly rules: readonly RuleMeta[];
  readonly store: StorePort;
  readonly saveFile: SaveFile;
}

/** The whole task pane on one session. */
export function Pane({ session, language: hostLanguage, rules, store, saveFile }: PaneProps) {
  const styles = useStyles();
  const state = useSyncExternalStore(session.subscribe, session.state);
  const acts = useActs(session);
  const [announced, announce] = useState("");
  const [view, setView] = useState<View>("findings");
  const [over, setOver] = useState<Over>(null);
  const [language, setLanguage] = useRemembered<Language>(store, "keifu.language", hostLanguage);
  const [columnsKept, setColumnsKept] = useRemembered<string>(store, `keifu.columns-kept ${state.capabilities?.document ?? ""}`, "no");
  const texts = textsOf(language);
  const words = useMemo(() => ruleWords(rules, language), [rules, language]);
  const services: PaneServices = { session, state, texts, language, words, act: acts.start, announce, saveFile };

  const { check, status } = state;
  const table = check?.tables.find(({ snapshot }) => snapshot.name === state.activeSheet) ?? check?.tables[0] ?? null;
  const unchecked = check?.unchecked.find(({ snapshot }) => snapshot.name === state.activeSheet) ?? check?.unchecked[0] ?? null;
  const snapshot = table?.snapshot ?? unchecked?.snapshot ?? null;
  const openColumns = () => setOver("columns");

  return (
    <PaneContext value={services}>
      <div className={styles.pane} lang={language}>
        <Header settingsOpen={over === "settings"} onSettings={() => setOver(over === "settings" ? null : "settings")} />
        <LiveQuestion />
        <main className={styles.content}>
          {over === "settings" ? (
            <SettingsPanel
              table={table}
              onColumns={openColumns}
              onLanguage={setLanguage}
              onFirstRun={() => {
                setColumnsKept("no");
                setOver(null);
                setView("findings");
              }}
            />
          ) : over === "columns" && snapshot ? (
            <ColumnsPanel key={snapshot.name} snapshot={snapshot} table={table?.table ?? null} nearestRow={unchecked?.none.nearest?.row ?? null} onClose={() => setOver(null)} />
          ) : status.kind === "unreadable" ? (
            <HostTrouble status={status} />
          ) : check && !table ? (
            <NoTableTrouble sheets={check.unchecked} onColumns={openColumns} />
          ) : check && table ? (
            <>
              <Tabs table={table} view={view} texts={texts} missing={departmentsView(table, state.roster).missing.length} onView={setView} />
              {view === "findings" && (
                <FindingsTab check={check} table={table} firstRun={columnsKept !== "yes" && state.settingsFrom !== "workbook"} onColumnsKept={() => setColumnsKept("yes")} onColumnsWrong={openColumns} />
              )}
              {view === "notes" && <NotesTab table={table} />}
              {view === "lineage" && <LineageTab table={table} />}
              {view === "departments" && <DepartmentsTab table={table} />}
            </>
          ) : null}
        </main>
        <ActNotice acts={acts} />
        <div role="status" className={styles.hidden}>
          {announced}
        </div>
      </div>
    </PaneContext>
  );
}

interface TabsProps {
  readonly table: CheckedTable;
  readonly view: View;
  readonly texts: Texts;
  /** Items without a department, counted on the tab. */
  readonly missing: number;
  readonly onView: (view: View) => void;
}

function Tabs({ table, view, texts, missing, onView }: TabsProps) {
  const styles = useStyles();
  const noteTitle = table.table.columns.notes[0]?.title ?? "";
  const labels: Record<View, string> = {
    findings: texts.tabs.findings,
    // The sheet's own title of the column, as far as it fits on a tab.
    notes: noteTitle !== "" && noteTitle.length <= 8 ? noteTitle : texts.tabs.notes,
    lineage: texts.tabs.lineage,
    departments: missing > 0 ? fill(texts.departments.tabMissing, { n: missing }) : texts.tabs.departments,
  };
  return (
    <TabList size="small" className={styles.tabs} selectedValue={view} onTabSelect={(_event, { value }) => onView(value as View)} aria-label={texts.tabs.label}>
      {(Object.keys(labels) as View[]).map((value) => (
        <Tab key={value} value={value} className={styles.tab}>
          {labels[value]}
        </Tab>
      ))}
    </TabList>
  );
}
