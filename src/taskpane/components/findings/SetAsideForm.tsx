import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { fill } from "../../../core/report/fill";
import type { ListedFinding } from "../../view/listed-finding";
import { useLatePane } from "../late-pane";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "6px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  open: { alignSelf: "flex-start" },
  line: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** 確認済みにする(理由), or the way back from it. */
export function SetAsideForm({ listed: { finding, aside } }: { readonly listed: ListedFinding }) {
  const styles = useStyles();
  const { session, texts, announce } = useLatePane();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  if (aside) {
    const said = fill(aside.who === "" ? texts.findings.setAsideAsNobody : texts.findings.setAsideAs, { ...aside, when: aside.when.slice(0, 10) });
    return (
      <div className={styles.form}>
        <p className={styles.line}>{said}</p>
        <Button className={styles.open} size="small" onClick={() => session.unsuppress(finding.identity)}>
          {texts.findings.setAsideUndo}
        </Button>
      </div>
    );
  }
  if (!open) {
    return (
      <Button className={styles.open} size="small" aria-expanded={false} onClick={() => setOpen(true)}>
        {texts.findings.setAside}
      </Button>
    );
  }
  const setAside = () => {
    if (reason.trim() === "") return setMissing(true);
    session.suppress(finding.identity, reason.trim());
    announce(fill(texts.findings.setAsideAsNobody, { reason: reason.trim() }));
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setAside();
      }}
    >
      <Field
        label={texts.findings.setAsideReason}
        hint={texts.findings.setAsideHint}
        validationState={missing ? "error" : "none"}
        validationMessage={missing ? texts.findings.setAsideNeedsReason : undefined}
      >
        <Input autoFocus value={reason} onChange={(_event, { value }) => setReason(value)} />
      </Field>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" type="submit">
          {texts.findings.setAsideDo}
        </Button>
        <Button size="small" onClick={() => setOpen(false)}>
          {texts.findings.cancel}
        </Button>
      </div>
    </form>
  );
}
