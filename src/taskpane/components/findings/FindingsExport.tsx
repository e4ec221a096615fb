import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { WorkbookCheck } from "../../../core/check/result";
import { findingsEdit, forgetMarksEdits, marksEdits } from "../../view/findings-in-sheet";
import { clockTime } from "../../view/status-line";
import { AskFirst } from "../AskFirst";
import { useLatePane } from "../late-pane";
import { usePages } from "../use-pages";

const useStyles = makeStyles({
  box: { padding: "4px 12px 8px", flexShrink: 0 },
  inside: { display: "flex", flexDirection: "column", gap: "6px", paddingTop: "4px" },
  row: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

/** Findings taken along: the one-page report, CSV, and on request a sheet and marks in the workbook. */
export function FindingsExport({ check }: { readonly check: WorkbookCheck }) {
  const styles = useStyles();
  const { state, texts, language, words, saveFile } = useLatePane();
  const [head, setHead] = useState({ title: "", number: "", version: "" });
  const at = state.status.kind === "checked" ? state.status.at : null;
  const checkedAt = at ? `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, "0")}-${String(at.getDate()).padStart(2, "0")} ${clockTime(at)}` : "";
  const field = (name: keyof typeof head, label: string) => (
    <Field label={label} size="small">
      <Input size="small" value={head[name]} onChange={(_event, { value }) => setHead({ ...head, [name]: value })} />
    </Field>
  );
  const { withPages, trouble } = usePages();
  const saveReport = () =>
    withPages(({ reportPage }) => {
      const page = reportPage({ check, settings: state.settings, texts, language, words, head: { ...head, checkedAt } });
      saveFile(texts.report.fileName, new Blob([page], { type: "text/html" }));
    });
  return (
    <details className={styles.box}>
      <summary>{texts.report.open}</summary>
      <div className={styles.inside}>
        {field("title", texts.report.paperTitle)}
        {field("number", texts.report.number)}
        {field("version", texts.report.version)}
        <div className={styles.row}>
          <Button size="small" appearance="primary" onClick={saveReport}>
            {texts.report.make}
          </Button>
          <Button size="small" onClick={() => withPages(({ reportCsv }) => saveFile(texts.report.csvName, new Blob([reportCsv(check, words, language, state.settings.baseline)], { type: "text/csv" })))}>
            {texts.report.csv}
          </Button>
        </div>
        {trouble}
        <div className={styles.row}>
          <AskFirst
            label={texts.report.sheetWrite}
            question={texts.report.sheetAsk}
            answers={[{ label: texts.lineage.write, title: texts.report.sheetWrite, edits: () => [findingsEdit(check, words, language, state.settings.baseline)] }]}
          />
          <AskFirst
            label={texts.report.marks}
            question={texts.report.marksAsk}
            answers={[
              { label: texts.report.marksWrite, title: texts.report.marks, edits: () => marksEdits(check) },
              { label: texts.report.marksForget, title: texts.report.marksForget, edits: () => forgetMarksEdits(check) },
            ]}
          />
        </div>
      </div>
    </details>
  );
}
