import { Button, Checkbox, Field, Input, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Stage } from "../../../core/check/finding";
import type { CheckedTable } from "../../../core/check/result";
import { shortPlanName } from "../../../core/notes/plan-names";
import type { Side } from "../../../core/plan/model";
import type { Settings } from "../../../core/settings/schema";
import { loadSpeech, type Speech } from "../../texts/texts";
import { Choice } from "../Choice";
import { Explained } from "../Explained";
import { useLatePane } from "../late-pane";
import { useLate } from "../use-late";
import { RosterSettings } from "./RosterSettings";
import { RuleSettings } from "./RuleSettings";
import { SettingsFile } from "./SettingsFile";
import { WordingSettings } from "./WordingSettings";

const useStyles = makeStyles({
  panel: { padding: "8px 12px", display: "flex", flexDirection: "column", gap: "8px", overflowY: "auto", flexGrow: 1, "& > *": { flexShrink: 0 } },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold, padding: "4px 0" },
  inside: { display: "flex", flexDirection: "column", gap: "8px", padding: "4px 0 8px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const stages: readonly Stage[] = ["drafting", "consulting", "before-meeting", "before-publication"];

export interface SettingsPanelProps {
  readonly table: CheckedTable | null;
  readonly onColumns: () => void;
  readonly onLanguage: (speech: Speech) => void;
  readonly onFirstRun: () => void;
}

/** Everything that can be set; nothing is written into the workbook before 保存. */
export function SettingsPanel({ table, onColumns, onLanguage, onFirstRun }: SettingsPanelProps) {
  const styles = useStyles();
  const { session, state, texts, language, act } = useLatePane();
  const { settings } = state;
  const [stripping, setStripping] = useState(false);
  const speech = useLate(texts.languageMissing);
  const change = (part: Partial<Settings>) => session.changeSettings({ ...settings, ...part });
  const t = texts.settings;
  const strip = () => {
    setStripping(false);
    act({ title: t.strip, run: () => session.stripSettings() });
  };
  return (
    <section className={styles.panel} aria-label={texts.header.settings}>
      <h2 className={styles.title}>{texts.header.settings}</h2>
      {state.settingsFrom === "refused" && <Explained tone="warning" what={t.refused} lines={[state.settingsProblem ?? ""]} />}
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => act({ title: t.save, run: () => session.saveSettings() })}>
          {t.save}
        </Button>
        <Button aria-expanded={stripping} onClick={() => setStripping(true)}>
          {t.strip}
        </Button>
      </div>
      <p className={styles.note}>{state.settingsFrom === "workbook" ? t.fromWorkbook : t.notSaved}</p>
      {stripping && (
        <Explained
          tone="warning"
          what={t.stripAsk}
          lines={[t.stripWhy]}
          actions={
            <>
              <Button onClick={strip}>{t.stripDo}</Button>
              <Button onClick={() => setStripping(false)}>{texts.findings.cancel}</Button>
            </>
          }
        />
      )}
      <Choice label={texts.firstRun.stage} hint={texts.firstRun.stageHint} value={settings.stage} options={stages.map((value) => ({ value, label: texts.stage[value] }))} onChange={(stage) => change({ stage })} />
      {state.live === "impossible" ? (
        <p className={styles.note}>{texts.header.liveImpossible}</p>
      ) : (
        <Checkbox label={texts.header.live} checked={state.live === "on"} onChange={(_event, { checked }) => void session.setLive(checked === true)} />
      )}
      <Section title={t.tableSection}>
        <div className={styles.actions}>
          <Button size="small" onClick={onColumns}>
            {texts.firstRun.mend}
          </Button>
          <Button size="small" onClick={onFirstRun}>
            {texts.firstRun.again}
          </Button>
        </div>
        {(["current", "next"] as const).map((side: Side) => (
          <Field key={side} label={t.planName[side]} size="small">
            <Input
              size="small"
              value={settings.planNames[side] ?? ""}
              placeholder={table ? shortPlanName(table.table.planNames[side], side) : texts.side[side]}
              onChange={(_event, { value }) => {
                const planNames = { ...settings.planNames };
                if (value.trim() === "") delete planNames[side];
                else planNames[side] = value.trim();
                change({ planNames });
              }}
            />
          </Field>
        ))}
      </Section>
      <Section title={t.rosterSection}>
        <RosterSettings table={table} />
      </Section>
      <Section title={t.wordingSection}>
        <WordingSettings settings={settings} onChange={change} />
      </Section>
      <Section title={t.rulesSection}>
        <RuleSettings settings={settings} onChange={change} />
      </Section>
      <Section title={t.fileSection}>
        <SettingsFile />
      </Section>
      <Section title={t.languageSection}>
        <Choice label={t.languageSection} value={language} options={[{ value: "ja", label: "日本語" }, { value: "en", label: "English" }]} onChange={(chosen) => void speech.withLate(() => loadSpeech(chosen), onLanguage)} />
        {speech.trouble}
      </Section>
      <Section title={t.storedSection}>
        <p className={styles.note}>{t.storedWorkbook}</p>
        <p className={styles.note}>{t.storedPc}</p>
        <p className={styles.note}>{t.storedNowhere}</p>
      </Section>
      <nav className={styles.actions} aria-label={t.pages}>
        <Link href="help.html" target="_blank">
          {t.help}
        </Link>
        <Link href="contract.html">
          {t.contract}
        </Link>
      </nav>
    </section>
  );
}

/** A part that opens when asked for; what is closed is not built. */
function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{title}</summary>
      {open && <div className={styles.inside}>{children}</div>}
    </details>
  );
}
