import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Edit } from "../../core/fixes/edit";
import { Explained } from "./Explained";
import { useLatePane } from "./late-pane";

const useStyles = makeStyles({
  question: { width: "100%" },
});

/** One answer to the question: what the button says, what the journal will call it, and what it writes. */
export interface Answer {
  readonly label: string;
  readonly title: string;
  readonly edits: () => readonly Edit[];
}

export interface AskFirstProps {
  /** The button that asks. */
  readonly label: string;
  readonly question: string;
  /** The first is the one that was asked for. */
  readonly answers: readonly Answer[];
}

/** A button that writes sheets, columns or marks into the workbook only after a yes. */
export function AskFirst({ label, question, answers }: AskFirstProps) {
  const styles = useStyles();
  const { session, texts, act } = useLatePane();
  const [asked, setAsked] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  // The question may stand below what is in sight; the person has just asked for it.
  useEffect(() => {
    if (asked) first.current?.focus();
  }, [asked]);
  const write = ({ title, edits }: Answer) => {
    setAsked(false);
    act({ title, run: () => session.mend(title, edits()) });
  };
  return (
    <>
      <Button size="small" aria-expanded={asked} onClick={() => setAsked(true)}>
        {label}
      </Button>
      {asked && (
        <div className={styles.question}>
          <Explained
            tone="neutral"
            what={question}
            actions={
              <>
                {answers.map((answer, index) => (
                  <Button key={answer.label} ref={index === 0 ? first : undefined} size="small" appearance={index === 0 ? "primary" : "secondary"} onClick={() => write(answer)}>
                    {answer.label}
                  </Button>
                ))}
                <Button size="small" onClick={() => setAsked(false)}>
                  {texts.findings.cancel}
                </Button>
              </>
            }
          />
        </div>
      )}
    </>
  );
}
