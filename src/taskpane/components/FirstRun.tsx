import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CheckedTable, WorkbookCheck } from "../../core/check/result";
import type { Stage } from "../../core/check/finding";
import { fill } from "../../core/report/fill";
import { firstThree, readColumns } from "../view/first-look";
import { notChecked } from "../view/not-checked";
import { placeOf } from "../view/places";
import { planNames } from "../view/what-was-read";
import { Choice } from "./Choice";
import { useLatePane } from "./late-pane";
import { SeverityMark } from "./SeverityMark";

const useStyles = makeStyles({
  card: { padding: "8px 12px", display: "flex", flexDirection: "column", gap: "4px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  columns: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  first: { justifyContent: "flex-start", textAlign: "left", width: "100%", fontWeight: tokens.fontWeightRegular, gap: "4px", padding: "1px 4px", minHeight: "24px", alignItems: "flex-start" },
  what: { minWidth: 0, overflowWrap: "anywhere", display: "-webkit-box", WebkitLineClamp: 2, WebkitBoxOrient: "vertical", overflow: "hidden" },
  plain: { margin: 0, paddingLeft: "1.2em", fontSize: tokens.fontSizeBase200 },
});

const stages: readonly Stage[] = ["drafting", "consulting", "before-meeting", "before-publication"];

export interface FirstRunProps {
  readonly check: WorkbookCheck;
  readonly table: CheckedTable;
  readonly onKeep: () => void;
  readonly onMend: () => void;
  readonly onChoose: (id: string) => void;
}

/** The first five minutes: which columns were read, the stage, where to look first, what could not be checked. */
export function FirstRun({ check, table, onKeep, onMend, onChoose }: FirstRunProps) {
  const styles = useStyles();
  const { session, state, texts, words } = useLatePane();
  const names = planNames(table, state.settings);
  const roleName = (role: string) => (role === "current" || role === "next" ? names[role] : texts.columns.roles[role as "note"]);
  const columns = readColumns(table).map(({ role, letters }) => fill(texts.firstRun.column, { role: roleName(role), letters }));
  const first = firstThree(check);
  const not = notChecked(check, words, texts);
  return (
    <section className={styles.card} aria-label={texts.firstRun.title}>
      <p className={styles.columns}>
        {fill(table.table.located === "found" ? texts.firstRun.columnsFound : texts.firstRun.columnsByHand, { columns: columns.join(texts.firstRun.columnSeparator) })}
      </p>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={onKeep}>
          {texts.firstRun.keep}
        </Button>
        <Button size="small" onClick={onMend}>
          {texts.firstRun.mend}
        </Button>
      </div>
      <Choice
        beside
        label={texts.firstRun.stage}
        value={state.settings.stage}
        options={stages.map((value) => ({ value, label: texts.stage[value] }))}
        onChange={(stage) => session.changeSettings({ ...state.settings, stage })}
      />
      {first.length > 0 && (
        <>
          <h2 className={styles.title}>{texts.firstRun.firstThree}</h2>
          <ol className={styles.list}>
            {first.map(({ id, finding }) => (
              <li key={id}>
                <Button size="small" appearance="subtle" className={styles.first} onClick={() => onChoose(id)}>
                  <SeverityMark severity={finding.severity} />
                  <span className={styles.what}>
                    {placeOf(finding.at, state.activeSheet)} {words.message(finding).what}
                  </span>
                </Button>
              </li>
            ))}
          </ol>
        </>
      )}
      {not.length > 0 && (
        <details>
          <summary>{fill(texts.firstRun.notCheckedCount, { n: not.length })}</summary>
          <ul className={styles.plain}>
            {not.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
