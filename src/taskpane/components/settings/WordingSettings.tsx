import { Button, Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { checkWording, exportWording, importWording, previewTemplate, type WordingProblem } from "../../../core/notes/house-style";
import { standardStatements, type TemplateId } from "../../../core/notes/templates";
import type { Settings } from "../../../core/settings/schema";
import { fill } from "../../../core/report/fill";
import type { FullTexts } from "../../texts/texts";
import { Explained } from "../Explained";
import { FileButton } from "../FileButton";
import { useLatePane } from "../late-pane";

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

function problemText(problem: WordingProblem, texts: FullTexts): string {
  return fill(texts.settings.wordingProblems[problem.id], { slot: "slot" in problem ? problem.slot : "", statement: problem.statement });
}

/** A city's own wording of the standard notes, statement by statement, with what it would look like. */
export function WordingSettings({ settings, onChange }: { readonly settings: Settings; readonly onChange: (part: Partial<Settings>) => void }) {
  const styles = useStyles();
  const { texts, saveFile } = useLatePane();
  const [refused, setRefused] = useState("");
  const problems = checkWording(settings.wording);
  const set = (id: TemplateId, standard: string, text: string) => {
    const wording = { ...settings.wording };
    if (text === standard) delete wording[id];
    else wording[id] = text;
    onChange({ wording });
  };
  const load = async (file: File) => {
    const read = importWording(await file.text());
    if (read.ok) onChange({ wording: { ...read.wording } });
    setRefused(read.ok ? "" : read.problems === "not-a-wording-file" ? texts.settings.wordingNotAFile : read.problems.map((problem) => problemText(problem, texts)).join(" "));
  };
  return (
    <>
      <p className={styles.note}>{texts.settings.wordingHint}</p>
      <Checkbox label={texts.settings.houseStyle} checked={settings.houseStyle} onChange={(_event, { checked }) => onChange({ houseStyle: checked === true })} />
      {standardStatements.map(({ id, text }) => {
        const own = settings.wording[id] ?? text;
        const wrong = problems.filter(({ statement }) => statement === id);
        return (
          <Field
            key={id}
            size="small"
            label={texts.settings.statements[id]}
            hint={wrong.length === 0 ? fill(texts.settings.wordingPreview, { text: previewTemplate(own) }) : undefined}
            validationState={wrong.length > 0 ? "error" : "none"}
            validationMessage={wrong.length > 0 ? wrong.map((problem) => problemText(problem, texts)).join(" ") : undefined}
          >
            <Input size="small" value={own} onChange={(_event, { value }) => set(id, text, value)} />
          </Field>
        );
      })}
      <div className={styles.actions}>
        <Button size="small" onClick={() => saveFile("keifu-wording.json", new Blob([exportWording(settings.wording)], { type: "application/json" }))}>
          {texts.settings.wordingExport}
        </Button>
        <FileButton label={texts.settings.wordingImport} accept=".json" onFile={load} />
        <Button size="small" onClick={() => onChange({ wording: {} })}>
          {texts.settings.wordingReset}
        </Button>
      </div>
      {refused !== "" && <Explained tone="error" what={texts.settings.importRefused} lines={[refused]} />}
    </>
  );
}
