import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({ bar: { flexGrow: 1, width: "100%", height: "6px", accentColor: tokens.colorCompoundBrandBackground } });

export interface ProgressBarProps {
  readonly label: string;
  readonly done: number;
  /** null while nobody knows how much there is. */
  readonly total: number | null;
}

/** The page's own progress element: Fluent's brings a library of motions for one bar. */
export function ProgressBar({ label, done, total }: ProgressBarProps) {
  const styles = useStyles();
  return <progress className={styles.bar} aria-label={label} value={total === null ? undefined : done} max={total === null ? undefined : Math.max(1, total)} />;
}
