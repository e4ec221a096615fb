import { Button, Checkbox, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CheckedTable } from "../../../core/check/result";
import type { Item } from "../../../core/plan/model";
import { fill } from "../../../core/report/fill";
import type { FullTexts } from "../../texts/texts";
import { fillEdit, likelyDepartments, type LikelyReason } from "../../view/departments";
import { changesOf } from "../../view/finding-detail";
import { rosterChoices } from "../../view/roster-choices";
import { CellChanges } from "../CellChanges";
import { useLatePane } from "../late-pane";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: "6px", padding: "6px 8px 10px", backgroundColor: tokens.colorNeutralBackground2 },
  label: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  reason: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, margin: 0 },
  offer: { display: "flex", flexDirection: "column", alignItems: "flex-start" },
  roster: { maxHeight: "180px", overflowY: "auto", border: `1px solid ${tokens.colorNeutralStroke2}`, display: "flex", flexDirection: "column" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

const reasonTexts = { "same-policy": "samePolicy", predecessor: "predecessor", "similar-text": "similarText", "row-above": "rowAbove" } as const;

/** Why a list of departments may fit, as a sentence. */
export function reasonText(reason: LikelyReason, texts: FullTexts): string {
  return fill(texts.departments.reasons[reasonTexts[reason.kind]], { ...reason });
}

/** Fills one item's departments: likely lists in one click, or names from the roster in the order picked. */
export function DepartmentPicker({ table, item, onClose }: { readonly table: CheckedTable; readonly item: Item; readonly onClose: () => void }) {
  const styles = useStyles();
  const { session, state, texts, act } = useLatePane();
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [sought, setSought] = useState("");
  const edit = fillEdit(table, item, picked);
  const write = (names: readonly string[]) => {
    const wanted = fillEdit(table, item, names);
    const title = fill(texts.departments.fillTitle, { label: item.label || texts.notes.unnumbered });
    if (wanted) act({ title, run: () => session.mend(title, [wanted]) });
  };
  return (
    <div className={styles.box}>
      {likelyDepartments(table, item).slice(0, 4).map(({ names, reason }) => (
        <div key={names.join("\n")} className={styles.offer}>
          <Button size="small" onClick={() => write(names)}>
            {fill(texts.departments.fillWith, { names: names.join(texts.noTable.listSeparator) })}
          </Button>
          <p className={styles.reason}>{reasonText(reason, texts)}</p>
        </div>
      ))}
      <p className={styles.label}>{texts.departments.pick}</p>
      <Input size="small" aria-label={texts.departments.search} placeholder={texts.departments.search} value={sought} onChange={(_event, { value }) => setSought(value)} />
      <div className={styles.roster} role="group" aria-label={texts.departments.pick} tabIndex={0}>
        {rosterChoices(table, state.roster, sought).map(({ written, official }) => (
          <Checkbox
            key={written}
            label={written === official ? written : fill(texts.departments.abbreviated, { written, official })}
            checked={picked.includes(written)}
            onChange={(_event, { checked }) => setPicked(checked ? [...picked, written] : picked.filter((name) => name !== written))}
          />
        ))}
      </div>
      {edit && <CellChanges changes={changesOf([edit], state.activeSheet)} />}
      <div className={styles.actions}>
        <Button size="small" appearance="primary" disabled={!edit} onClick={() => write(picked)}>
          {texts.departments.fill}
        </Button>
        <Button size="small" onClick={onClose}>
          {texts.findings.close}
        </Button>
      </div>
    </div>
  );
}
