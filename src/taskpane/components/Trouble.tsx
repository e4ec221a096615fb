import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { UncheckedSheet } from "../../core/check/result";
import type { Status } from "../../app/session-model";
import { noTableMessage } from "../view/no-table-message";
import { Explained } from "./Explained";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  box: { padding: "12px", display: "flex", flexDirection: "column", gap: "12px", overflowY: "auto" },
  detail: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere", margin: "4px 0 0" },
});

/** The host refused or failed: what, why, what next, and the host's own words for IT. */
export function HostTrouble({ status }: { readonly status: Extract<Status, { kind: "unreadable" }> }) {
  const styles = useStyles();
  const { session, texts } = usePane();
  const message = texts.errors[status.code];
  return (
    <div className={styles.box} role="alert">
      <Explained
        tone="error"
        what={message.what}
        lines={[message.why, message.next]}
        actions={
          <Button appearance="primary" onClick={() => void session.recheck()}>
            {texts.header.recheck}
          </Button>
        }
      >
        <details>
          <summary>{texts.errors.details}</summary>
          <p className={styles.detail}>
            {status.code} {status.hostCode} {status.detail}
          </p>
        </details>
      </Explained>
    </div>
  );
}

/** No table: what was looked for and how to go on. The shown sheet first. */
export function NoTableTrouble({ sheets, onColumns }: { readonly sheets: readonly UncheckedSheet[]; readonly onColumns: () => void }) {
  const styles = useStyles();
  const { state, texts } = usePane();
  const shown = sheets.filter(({ snapshot }) => snapshot.name === state.activeSheet);
  return (
    <div className={styles.box}>
      {(shown.length > 0 ? shown : sheets.slice(0, 3)).map(({ none }) => {
        const message = noTableMessage(none, texts);
        return (
          <Explained
            key={none.sheet}
            tone="error"
            what={message.what}
            lines={[message.why, message.nearest, message.next]}
            actions={none.reason !== "empty" && <Button onClick={onColumns}>{texts.noTable.setColumns}</Button>}
          />
        );
      })}
    </div>
  );
}
