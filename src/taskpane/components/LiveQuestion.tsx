import { Button } from "@fluentui/react-components";
import { Explained } from "./Explained";
import { usePane } from "./pane-context";

/** Asked once where Excel may empty Ctrl+Z at every check. */
export function LiveQuestion() {
  const { session, state, texts } = usePane();
  if (state.live !== "ask") return null;
  return (
    <section aria-label={texts.header.live}>
      <Explained
        tone="neutral"
        what={texts.header.liveAskWhat}
        lines={[texts.header.liveAskWhy]}
        actions={
          <>
            <Button size="small" onClick={() => void session.setLive(true)}>
              {texts.header.liveAskYes}
            </Button>
            <Button size="small" onClick={() => void session.setLive(false)}>
              {texts.header.liveAskNo}
            </Button>
          </>
        }
      />
    </section>
  );
}
