import { makeStyles, tokens } from "@fluentui/react-components";
import type { Settings } from "../../../core/settings/schema";
import { fill } from "../../../core/report/fill";
import { Choice } from "../Choice";
import { useLatePane } from "../late-pane";

const useStyles = makeStyles({ note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 } });

type Level = Settings["rules"][string] | "default";

/** Every check: as it is by itself, off, or at another level. */
export function RuleSettings({ settings, onChange }: { readonly settings: Settings; readonly onChange: (part: Partial<Settings>) => void }) {
  const styles = useStyles();
  const { texts, words } = useLatePane();
  const choose = (code: string, level: Level) => {
    const rules = { ...settings.rules };
    if (level === "default") delete rules[code];
    else rules[code] = level;
    onChange({ rules });
  };
  return (
    <>
      <p className={styles.note}>{texts.settings.rulesHint}</p>
      {words.rules.map(({ code, name, severity }) => (
        <Choice<Level>
          key={code}
          label={fill(texts.settings.rule, { name, code })}
          value={settings.rules[code] ?? "default"}
          options={[
            { value: "default", label: fill(texts.settings.ruleDefault, { severity: texts.severity[severity] }) },
            { value: "error", label: texts.severity.error },
            { value: "warning", label: texts.severity.warning },
            { value: "info", label: texts.severity.info },
            { value: "off", label: texts.settings.ruleOff },
          ]}
          onChange={(level) => choose(code, level)}
        />
      ))}
    </>
  );
}
