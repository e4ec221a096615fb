import { makeStyles } from "@fluentui/react-components";
import type { Severity } from "../../../core/check/finding";
import type { Side } from "../../../core/plan/model";
import { filterChoices } from "../../view/finding-filter";
import { Choice } from "../Choice";
import { useLatePane } from "../late-pane";
import type { FilterBarProps } from "./FilterBar";

const useStyles = makeStyles({
  choices: { padding: "0 12px 8px", display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))", gap: "6px", "& *": { minWidth: 0 } },
});

/** What the list may be narrowed to: by state, severity, plan, department and rule. */
export function FilterChoices({ all, filter, names, onChange }: Omit<FilterBarProps, "shown">) {
  const styles = useStyles();
  const { state, texts, words } = useLatePane();
  const choices = filterChoices(all);
  const states = (["open", "fixable", ...(state.settings.baseline ? (["new"] as const) : []), "set-aside"] as const).map((value) => ({ value, label: texts.findings.states[value] }));
  const any = (label: string) => ({ value: "", label });
  return (
    <div className={styles.choices}>
      <Choice label={texts.findings.stateLabel} value={filter.state} options={states} onChange={(value) => onChange({ ...filter, state: value })} />
      <Choice
        label={texts.findings.severityLabel}
        value={filter.severity ?? ""}
        options={[any(texts.findings.anySeverity), ...(["error", "warning", "info"] as const).map((value) => ({ value, label: texts.severity[value] }))]}
        onChange={(value) => onChange({ ...filter, severity: (value || null) as Severity | null })}
      />
      <Choice
        label={texts.findings.sideLabel}
        value={filter.side ?? ""}
        options={[any(texts.findings.anySide), { value: "current", label: names.current }, { value: "next", label: names.next }]}
        onChange={(value) => onChange({ ...filter, side: (value || null) as Side | null })}
      />
      <Choice
        label={texts.findings.departmentLabel}
        value={filter.department ?? ""}
        options={[any(texts.findings.anyDepartment), ...choices.departments.map((value) => ({ value, label: value }))]}
        onChange={(value) => onChange({ ...filter, department: value || null })}
      />
      <Choice
        label={texts.findings.ruleFilterLabel}
        value={filter.rule ?? ""}
        options={[any(texts.findings.anyRule), ...choices.rules.map((value) => ({ value, label: words.name(value) }))]}
        onChange={(value) => onChange({ ...filter, rule: value || null })}
      />
    </div>
  );
}
