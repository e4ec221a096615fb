import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  box: { padding: "8px 12px", borderLeft: `4px solid ${tokens.colorNeutralStroke1}`, backgroundColor: tokens.colorNeutralBackground3, display: "flex", flexDirection: "column", gap: "4px" },
  error: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  warning: { borderLeftColor: tokens.colorPaletteDarkOrangeBorderActive },
  good: { borderLeftColor: tokens.colorPaletteGreenBorderActive },
  title: { fontWeight: tokens.fontWeightSemibold, margin: 0, fontSize: tokens.fontSizeBase300 },
  line: { margin: 0, overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "4px" },
});

export interface ExplainedProps {
  readonly tone: "error" | "warning" | "good" | "neutral";
  /** 何が */
  readonly what: string;
  /** なぜ, どうする and what else is to be said, a paragraph each. */
  readonly lines?: readonly string[];
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** What, why, what next: a message of the pane itself. */
export function Explained({ tone, what, lines = [], actions, children }: ExplainedProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.box, tone !== "neutral" && styles[tone])}>
      <p className={styles.title}>{what}</p>
      {lines
        .filter((line) => line !== "")
        .map((line) => (
          <p key={line} className={styles.line}>
            {line}
          </p>
        ))}
      {children}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
