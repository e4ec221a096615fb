import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { formatCell } from "../../core/sheet/address";
import type { CellState } from "../../app/ports";
import { fill } from "../../core/report/fill";
import type { Texts } from "../texts/texts";
import type { ActState } from "../view/act-flow";
import { Explained } from "./Explained";
import { LateView } from "./LateView";
import { usePane } from "./pane-context";
import type { Acts } from "./use-acts";

const useStyles = makeStyles({
  notice: { position: "sticky", bottom: 0, zIndex: 2, backgroundColor: tokens.colorNeutralBackground1, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, boxShadow: tokens.shadow8 },
});

function cellNow({ at, text }: CellState, texts: Texts): string {
  const short = text.length > 20 ? `${text.slice(0, 20)}…` : text;
  return fill(text === "" ? texts.act.cellNowEmpty : texts.act.cellNow, { cell: formatCell(at), text: short });
}

/** Where an act needs a yes, or what came of it. Stands at the foot of the pane until it is closed. */
export function ActNotice({ acts }: { readonly acts: Acts }) {
  const styles = useStyles();
  const first = useRef<HTMLButtonElement>(null);
  const needsAnswer = acts.state.kind === "warning" || acts.state.kind === "mixed";
  // The person pressed a button that asks back: the answer is the next thing they do.
  useEffect(() => {
    if (needsAnswer) first.current?.focus();
  }, [needsAnswer]);
  if (acts.state.kind === "idle") return null;
  return (
    <div className={styles.notice} role={needsAnswer ? "alertdialog" : "status"} aria-labelledby={needsAnswer ? "act-notice" : undefined}>
      <div id="act-notice">
        <Content acts={acts} state={acts.state} first={first} />
      </div>
    </div>
  );
}

function Content({ acts, state, first }: { acts: Acts; state: Exclude<ActState, { kind: "idle" }>; first: React.Ref<HTMLButtonElement> }) {
  const { session, texts, act } = usePane();
  const stop = <Button onClick={acts.close}>{texts.act.warnStop}</Button>;
  const close = <Button onClick={acts.close}>{texts.act.close}</Button>;
  const go = (label: string) => (
    <Button ref={first} appearance="primary" onClick={acts.agree}>
      {label}
    </Button>
  );
  const back = (id: string, title: string, label: string) => (
    <Button onClick={() => act({ title, takesBack: true, run: () => session.takeBack(id) })}>{label}</Button>
  );
  switch (state.kind) {
    case "warning":
      return <Explained tone="warning" what={texts.act.warnTitle} lines={[texts.act.warnWhy]} actions={<>{go(texts.act.warnGo)}{stop}</>} />;
    case "mixed":
      return (
        <Explained
          tone="warning"
          what={texts.act.mixedTitle}
          lines={[fill(texts.act.mixedWhy, { cells: state.cells.map(({ at }) => formatCell(at)).join(texts.noTable.listSeparator) })]}
          actions={<>{go(texts.act.mixedGo)}{stop}</>}
        />
      );
    case "running":
      return <Explained tone="neutral" what={fill(texts.act.running, { title: state.act.title })} />;
    case "outcome": {
      const { outcome } = state;
      if (outcome.kind === "nothing-to-do") return <Explained tone="neutral" what={texts.act.nothing} actions={close} />;
      if (outcome.kind === "done") {
        const { id, title, cells } = outcome.entry;
        const { written } = state.act;
        const said = fill(state.act.takesBack ? texts.act.takenBack : texts.act.done, { title, cells });
        return (
          <>
            <Explained tone="good" what={said} actions={<>{!state.act.takesBack && back(id, title, texts.act.takeBack)}{close}</>} />
            {written && <LateView quiet>{({ FitNotice }) => <FitNotice key={id} written={written} />}</LateView>}
          </>
        );
      }
      if (outcome.kind === "pending-restore") {
        return (
          <Explained
            tone="error"
            what={texts.act.pendingTitle}
            lines={[texts.act.pendingWhy, outcome.detail]}
            actions={<>{back(outcome.entry.id, outcome.entry.title, texts.act.pendingGo)}{close}</>}
          />
        );
      }
      const cells = outcome.cells.map((cell) => cellNow(cell, texts)).join(texts.noTable.listSeparator);
      return (
        <Explained
          tone="error"
          what={texts.act.refusedTitle}
          lines={[texts.act.refused[outcome.reason], cells === "" ? "" : fill(texts.act.refusedCells, { cells }), outcome.detail]}
          actions={close}
        />
      );
    }
  }
}
