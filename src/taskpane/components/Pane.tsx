import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useMemo, useState, useSyncExternalStore } from "react";
import type { Session } from "../../app/session-model";
import type { RuleMeta } from "../../core/rules/rule";
import { textsOf, type Language } from "../texts/texts";
import { ruleWords } from "../view/rule-words";
import { ActNotice } from "./ActNotice";
import { ColumnsPanel } from "./ColumnsPanel";
import { FindingsTab } from "./findings/FindingsTab";
import { Header } from "./Header";
import { LiveQuestion } from "./LiveQuestion";
import { PaneContext, type PaneServices, type SaveFile } from "./pane-context";
import { HostTrouble, NoTableTrouble } from "./Trouble";
import { useActs } from "./use-acts";

const useStyles = makeStyles({
  pane: { height: "100%", minHeight: "100%", display: "flex", flexDirection: "column", overflow: "hidden" },
  content: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column", overflowY: "auto" },
  tabs: { flexWrap: "wrap", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0 },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

type View = "findings";

export interface PaneProps {
  readonly session: Session;
  readonly language: Language;
  readonly rules: readonly RuleMeta[];
  readonly saveFile: SaveFile;
}

/** The whole task pane on one session. */
export function Pane({ session, language, rules, saveFile }: PaneProps) {
  const styles = useStyles();
  const state = useSyncExternalStore(session.subscribe, session.state);
  const acts = useActs(session);
  const [announced, announce] = useState("");
  const [view, setView] = useState<View>("findings");
  const [columnsOpen, setColumnsOpen] = useState(false);
  const [firstRun, setFirstRun] = useState(true);
  const texts = textsOf(language);
  const words = useMemo(() => ruleWords(rules, language), [rules, language]);
  const services: PaneServices = { session, state, texts, language, words, act: acts.start, announce, saveFile };

  const { check, status } = state;
  const table = check?.tables.find(({ snapshot }) => snapshot.name === state.activeSheet) ?? check?.tables[0] ?? null;
  const unchecked = check?.unchecked.find(({ snapshot }) => snapshot.name === state.activeSheet) ?? check?.unchecked[0] ?? null;
  const snapshot = table?.snapshot ?? unchecked?.snapshot ?? null;

  return (
    <PaneContext value={services}>
      <div className={styles.pane}>
        <Header settingsOpen={false} onSettings={() => undefined} />
        <LiveQuestion />
        <main className={styles.content}>
          {columnsOpen && snapshot ? (
            <ColumnsPanel key={snapshot.name} snapshot={snapshot} table={table?.table ?? null} nearestRow={unchecked?.none.nearest?.row ?? null} onClose={() => setColumnsOpen(false)} />
          ) : status.kind === "unreadable" ? (
            <HostTrouble status={status} />
          ) : check && !table ? (
            <NoTableTrouble sheets={check.unchecked} onColumns={() => setColumnsOpen(true)} />
          ) : check && table ? (
            <>
              <TabList size="small" className={styles.tabs} selectedValue={view} onTabSelect={(_event, { value }) => setView(value as View)} aria-label={texts.tabs.label}>
                <Tab value="findings">{texts.tabs.findings}</Tab>
              </TabList>
              <FindingsTab
                check={check}
                table={table}
                firstRun={firstRun && state.settingsFrom !== "workbook"}
                onColumnsKept={() => setFirstRun(false)}
                onColumnsWrong={() => setColumnsOpen(true)}
              />
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
