import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { exportSettings, importSettings } from "../../../core/settings/stored";
import { fill } from "../../../core/report/fill";
import { listFindings } from "../../view/listed-finding";
import { Explained } from "../Explained";
import { FileButton } from "../FileButton";
import { useLatePane } from "../late-pane";

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Settings as a file for other desks, and the baseline that new findings are told from. */
export function SettingsFile() {
  const styles = useStyles();
  const { session, state, texts, saveFile } = useLatePane();
  const [refused, setRefused] = useState("");
  const { settings, check } = state;
  const t = texts.settings;
  const load = async (file: File) => {
    const read = importSettings(await file.text());
    if (read.kind === "read") session.changeSettings({ ...read.settings, id: settings.id });
    setRefused(read.kind === "read" ? "" : read.reason);
  };
  const takeBaseline = () => check && session.changeSettings({ ...settings, baseline: [...new Set(listFindings(check).map(({ finding }) => finding.identity))] });
  return (
    <>
      <div className={styles.actions}>
        <Button size="small" onClick={() => saveFile("keifu-settings.json", new Blob([exportSettings(settings)], { type: "application/json" }))}>
          {t.exportFile}
        </Button>
        <FileButton label={t.importFile} accept=".json" onFile={load} />
      </div>
      {refused !== "" && <Explained tone="error" what={t.importRefused} lines={[refused]} />}
      <p className={styles.note}>{settings.baseline ? fill(t.baselineTaken, { n: settings.baseline.length }) : t.baselineHint}</p>
      <div className={styles.actions}>
        <Button size="small" onClick={takeBaseline}>
          {t.baselineTake}
        </Button>
        {settings.baseline && (
          <Button size="small" onClick={() => session.changeSettings({ ...settings, baseline: null })}>
            {t.baselineForget}
          </Button>
        )}
      </div>
    </>
  );
}
