import { makeStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { StorePort } from "../../app/ports";
import type { Session } from "../../app/session-model";
import type { CheckedTable } from "../../core/check/result";
import type { RuleMeta } from "../../core/rules/rule";
import { fill } from "../../core/report/fill";
import type { Speech, Texts } from "../texts/texts";
import { missingCount } from "../view/missing-departments";
import { ruleWords } from "../../core/report/rule-words";
import { ActNotice } from "./ActNotice";
import { FindingsTab } from "./findings/FindingsTab";
import { Header } from "./Header";
import { LateView } from "./LateView";
import { LiveQuestion } from "./LiveQuestion";
import { PaneContext, type PaneServices, type SaveFile } from "./pane-context";
import { HostTrouble, NoTableTrouble } from "./Trouble";
import { Tabs } from "./Tabs";
import { useActs } from "./use-acts";
import { useRemembered } from "./use-remembered";

const useStyles = makeStyles({
  pane: { height: "100%", display: "flex", flexDirection: "column", overflowX: "hidden", overflowY: "auto" },
  content: { flexGrow: 1, minHeight: "260px", display: "flex", flexDirection: "column" },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

/** Where this PC remembers the chosen language. */
export const LANGUAGE_KEY = "keifu.language";

type View = "findings" | "notes" | "lineage" | "departments";
/** Characters of a column title that still fit on one of four tabs in 320 px. */
const LONGEST_TAB = 8;

/** What lies over the tabs. */
type Over = "settings" | "columns" | null;

export interface PaneProps {
  readonly session: Session;
  /** What is spoken to begin with; the person can choose the other language. */
  readonly speech: Speech;
  readonly rules: readonly RuleMeta[];
  readonly store: StorePort;
  readonly saveFile: SaveFile;
}

/** The whole task pane on one session. */
export function Pane({ session, speech: firstSpeech, rules, store, saveFile }: PaneProps) {
  const styles = useStyles();
  const state = useSyncExternalStore(session.subscribe, session.state);
  const acts = useActs(session);
  const [announced, announce] = useState("");
  const [view, setView] = useState<View>("findings");
  const [over, setOver] = useState<Over>(null);
  const [{ language, texts, fullTexts, ruleTexts }, setSpeech] = useState(firstSpeech);
  const [columnsKept, setColumnsKept] = useRemembered<string>(store, `keifu.columns-kept ${state.capabilities?.document ?? ""}`, "no");
  const words = useMemo(() => ruleWords(rules, ruleTexts), [rules, ruleTexts]);
  const services: PaneServices = { session, state, texts, fullTexts, language, words, act: acts.start, announce, saveFile };

  // Without live checking nothing reports where the person clicked; coming back to the pane is the moment to ask.
  const followsSelection = state.live === "on";
  useEffect(() => {
    if (followsSelection) return undefined;
    const ask = () => void session.readSelection();
    window.addEventListener("focus", ask);
    return () => window.removeEventListener("focus", ask);
  }, [session, followsSelection]);

  const { check, status } = state;
  const table = check?.tables.find(({ snapshot }) => snapshot.name === state.activeSheet) ?? check?.tables[0] ?? null;
  const unchecked = check?.unchecked.find(({ snapshot }) => snapshot.name === state.activeSheet) ?? check?.unchecked[0] ?? null;
  const snapshot = table?.snapshot ?? unchecked?.snapshot ?? null;
  const speak = async (chosen: Speech) => {
    setSpeech(chosen);
    document.documentElement.lang = chosen.language;
    await store.set(LANGUAGE_KEY, chosen.language).catch(() => undefined);
  };
  const openColumns = () => setOver("columns");

  return (
    <PaneContext value={services}>
      <div className={styles.pane} lang={language}>
        <Header settingsOpen={over === "settings"} onSettings={() => setOver(over === "settings" ? null : "settings")} />
        <LiveQuestion />
        <main className={styles.content}>
          <h1 className={styles.hidden}>{texts.title}</h1>
          {over === "settings" ? (
            <LateView key="settings">
              {({ SettingsPanel }) => (
                <SettingsPanel
                  table={table}
                  onColumns={openColumns}
                  onLanguage={(chosen) => void speak(chosen)}
                  onFirstRun={() => {
                    setColumnsKept("no");
                    setOver(null);
                    setView("findings");
                  }}
                />
              )}
            </LateView>
          ) : over === "columns" && snapshot ? (
            <LateView key="columns">
              {({ ColumnsPanel }) => (
                <ColumnsPanel key={snapshot.name} snapshot={snapshot} table={table?.table ?? null} nearestRow={unchecked?.none.nearest?.row ?? null} onClose={() => setOver(null)} />
              )}
            </LateView>
          ) : status.kind === "unreadable" ? (
            <HostTrouble status={status} />
          ) : check && !table ? (
            <NoTableTrouble sheets={check.unchecked} onColumns={openColumns} />
          ) : check && table ? (
              <Tabs label={texts.tabs.label} tabs={tabLabels(table, missingCount(table), texts)} chosen={view} onChoose={setView}>
                {view === "findings" && (
                  <FindingsTab check={check} table={table} firstRun={columnsKept !== "yes" && state.settingsFrom !== "workbook"} onColumnsKept={() => setColumnsKept("yes")} onColumnsWrong={openColumns} />
                )}
                {view !== "findings" && (
                  <LateView key={view}>
                    {({ NotesTab, LineageTab, DepartmentsTab }) =>
                      view === "notes" ? <NotesTab table={table} /> : view === "lineage" ? <LineageTab table={table} /> : <DepartmentsTab table={table} />
                    }
                  </LateView>
                )}
              </Tabs>
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

/** The tabs' labels: the sheet's own title of the note column as far as it fits, the missing departments with their count. */
function tabLabels(table: CheckedTable, missing: number, texts: Texts): Readonly<Record<View, string>> {
  const noteTitle = table.table.columns.notes[0]?.title ?? "";
  return {
    findings: texts.tabs.findings,
    notes: noteTitle !== "" && noteTitle.length <= LONGEST_TAB ? noteTitle : texts.tabs.notes,
    lineage: texts.tabs.lineage,
    departments: missing > 0 ? fill(texts.departments.tabMissing, { n: missing }) : texts.tabs.departments,
  };
}
