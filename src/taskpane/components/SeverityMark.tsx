import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled, InfoRegular, WarningFilled } from "@fluentui/react-icons";
import type { Severity } from "../../core/check/finding";

const useStyles = makeStyles({
  mark: { flexShrink: 0, fontSize: "16px", lineHeight: 1, marginTop: "2px", display: "inline-flex" },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  info: { color: tokens.colorNeutralForeground2 },
});

const icons = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoRegular } as const;

/** Severity by shape and colour; the word stands in the band. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const Icon = icons[severity];
  return (
    <span className={mergeClasses(styles.mark, styles[severity])} aria-hidden>
      <Icon />
    </span>
  );
}
