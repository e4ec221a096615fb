import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular, SettingsRegular } from "@fluentui/react-icons";
import { statusLine } from "../view/status-line";
import { whatWasRead } from "../view/what-was-read";
import { LateView } from "./LateView";
import { usePane } from "./pane-context";
import { ProgressLine } from "./ProgressLine";

const useStyles = makeStyles({
  header: { padding: "8px 12px", display: "flex", flexDirection: "column", gap: "6px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  // Office puts its own menu over the top right corner of a pane.
  top: { display: "flex", alignItems: "flex-start", gap: "4px", paddingRight: "28px" },
  // Two lines or one, the first stands beside the buttons and where the page's own first sentence stood.
  status: { flexGrow: 1, margin: "2px 0", lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300, minWidth: 0 },
  recheck: { flexShrink: 0, whiteSpace: "nowrap" },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  good: { color: tokens.colorPaletteGreenForeground1 },
  busy: {},
  neutral: {},
  read: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What was read, whether it can be trusted now, and how to read it again. */
export function Header({ settingsOpen, onSettings }: { readonly settingsOpen: boolean; readonly onSettings: () => void }) {
  const styles = useStyles();
  const { session, state, texts } = usePane();
  const line = statusLine(state, texts);
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <p role="status" className={mergeClasses(styles.status, styles[line.tone])}>
          {line.text}
        </p>
        <Button className={styles.recheck} size="small" icon={<ArrowSyncRegular />} disabled={line.tone === "busy"} onClick={() => void session.recheck()}>
          {texts.header.recheck}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={<SettingsRegular />}
          aria-expanded={settingsOpen}
          aria-label={settingsOpen ? texts.header.closeSettings : texts.header.settings}
          title={settingsOpen ? texts.header.closeSettings : texts.header.settings}
          onClick={onSettings}
        />
      </div>
      {whatWasRead(state, texts).map((sentence) => (
        <p key={sentence} className={styles.read}>
          {sentence}
        </p>
      ))}
      {state.status.kind === "checked" && state.status.live && <p className={styles.read}>{texts.status.checkedLive}</p>}
      <ProgressLine />
      {state.journal.length > 0 && <LateView quiet>{({ JournalPanel }) => <JournalPanel />}</LateView>}
    </header>
  );
}
