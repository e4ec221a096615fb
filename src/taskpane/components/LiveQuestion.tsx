import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "./pane-context";

// Low enough that the list's beginning stays in sight below it.
const useStyles = makeStyles({
  box: { padding: "6px 12px", backgroundColor: tokens.colorNeutralBackground3, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0 },
  what: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  why: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  answers: { display: "flex", flexWrap: "wrap", gap: "4px", marginTop: "4px" },
});

/** Asked once where Excel may empty Ctrl+Z at every check. */
export function LiveQuestion() {
  const styles = useStyles();
  const { session, state, texts } = usePane();
  if (state.live !== "ask") return null;
  return (
    <section aria-label={texts.header.live} className={styles.box}>
      <p className={styles.what}>{texts.header.liveAskWhat}</p>
      <p className={styles.why}>{texts.header.liveAskWhy}</p>
      <div className={styles.answers}>
        <Button size="small" onClick={() => void session.setLive(true)}>
          {texts.header.liveAskYes}
        </Button>
        <Button size="small" onClick={() => void session.setLive(false)}>
          {texts.header.liveAskNo}
        </Button>
      </div>
    </section>
  );
}
