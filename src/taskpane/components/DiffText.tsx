import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { DiffSegment } from "../../core/evidence/diff";

const useStyles = makeStyles({
  text: { whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  removed: { textDecorationLine: "line-through", backgroundColor: tokens.colorPaletteRedBackground1, color: tokens.colorPaletteRedForeground1 },
  added: { textDecorationLine: "underline", backgroundColor: tokens.colorPaletteGreenBackground1, color: tokens.colorPaletteGreenForeground1 },
});

/** One side of a comparison: the old text with what goes marked, or the new one with what comes. */
export function DiffText({ segments, side }: { readonly segments: readonly DiffSegment[]; readonly side: "before" | "after" }) {
  const styles = useStyles();
  const hidden = side === "before" ? "added" : "removed";
  return (
    <span className={styles.text}>
      {segments
        .filter(({ kind }) => kind !== hidden)
        .map(({ kind, text }, index) =>
          kind === "same" ? (
            <span key={index}>{text}</span>
          ) : kind === "removed" ? (
            <del key={index} className={mergeClasses(styles.text, styles.removed)}>
              {text}
            </del>
          ) : (
            <ins key={index} className={mergeClasses(styles.text, styles.added)}>
              {text}
            </ins>
          ),
        )}
    </span>
  );
}
