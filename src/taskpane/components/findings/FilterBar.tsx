import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular, FilterRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Side } from "../../../core/plan/model";
import { fill } from "../../../core/report/fill";
import { isFiltering, noFilter, type FindingFilter } from "../../view/finding-filter";
import type { ListedFinding } from "../../view/listed-finding";
import { LateView } from "../LateView";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  bar: { padding: "4px 12px", display: "flex", flexWrap: "wrap", gap: "4px", alignItems: "center" },
  count: { flexGrow: 1, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  shown: { padding: "0 12px 4px", display: "flex", gap: "4px", alignItems: "center", justifyContent: "space-between" },
  words: { minWidth: 0, overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
  clear: { flexShrink: 0, whiteSpace: "nowrap" },
});

export interface FilterBarProps {
  readonly all: readonly ListedFinding[];
  readonly shown: number;
  readonly filter: FindingFilter;
  readonly names: Readonly<Record<Side, string>>;
  readonly onChange: (filter: FindingFilter) => void;
}

/** Filter, always visible while it hides something, and one click to clear it. */
export function FilterBar({ all, shown, filter, names, onChange }: FilterBarProps) {
  const styles = useStyles();
  const { texts, words } = usePane();
  const [open, setOpen] = useState(false);
  const total = all.filter(({ aside }) => (aside !== null) === (filter.state === "set-aside")).length;
  const active = [
    filter.severity && texts.severity[filter.severity],
    filter.side && names[filter.side],
    filter.department,
    filter.rule && words.name(filter.rule),
    filter.state !== "open" && texts.findings.states[filter.state],
  ].filter((word): word is string => typeof word === "string");
  return (
    <>
      <div className={styles.bar}>
        <span className={styles.count} role="status">
          {isFiltering(filter) ? fill(texts.findings.countFiltered, { total, n: shown }) : fill(texts.findings.count, { n: shown })}
        </span>
        <Button size="small" appearance="subtle" icon={<FilterRegular />} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? texts.findings.filterClose : texts.findings.filter}
        </Button>
      </div>
      {active.length > 0 && (
        <div className={styles.shown}>
          <span className={styles.words}>{fill(texts.findings.filterShown, { filters: active.join(texts.findings.filterSeparator) })}</span>
          <Button className={styles.clear} size="small" icon={<DismissRegular />} onClick={() => onChange(noFilter)}>
            {texts.findings.filterClear}
          </Button>
        </div>
      )}
      {open && (
        <LateView>{({ FilterChoices }) => <FilterChoices all={all} filter={filter} names={names} onChange={onChange} />}</LateView>
      )}
    </>
  );
}
