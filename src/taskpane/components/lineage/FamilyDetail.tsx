import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useMemo } from "react";
import type { CheckedTable } from "../../../core/check/result";
import type { LinkEdit } from "../../../core/fixes/edit";
import type { Item } from "../../../core/plan/model";
import { fill } from "../../../core/report/fill";
import { familyView } from "../../view/family-detail";
import { useLatePane } from "../late-pane";

const useStyles = makeStyles({
  box: { borderTop: `2px solid ${tokens.colorBrandStroke1}`, padding: "6px 12px", display: "flex", flexDirection: "column", gap: "8px", overflowY: "auto", flexShrink: 0, maxHeight: "50%" },
  top: { display: "flex", gap: "4px", alignItems: "flex-start" },
  title: { margin: 0, flexGrow: 1, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "8px" },
  entry: { display: "flex", flexDirection: "column", gap: "2px", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, paddingTop: "6px", overflowWrap: "anywhere" },
  reason: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  kind: { fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px" },
  item: { justifyContent: "flex-start", textAlign: "left", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere", padding: "2px 4px", minWidth: 0 },
});

/** The chosen item: its links with their reasons, and candidates where nothing explains it. */
export function FamilyDetail({ table, id, onClose }: { readonly table: CheckedTable; readonly id: string; readonly onClose: () => void }) {
  const styles = useStyles();
  const { session, texts, act } = useLatePane();
  const view = useMemo(() => familyView(table, id, texts), [table, id, texts]);
  if (!view) return null;
  const judge = (title: string, edit: Omit<LinkEdit, "type">) => act({ title, run: () => session.mend(title, [{ type: "link", ...edit }]) });
  const itemButton = (item: Item) => (
    <Button key={item.id} size="small" appearance="subtle" className={styles.item} onClick={() => void session.select(item.at)}>
      {texts.lineage.short[item.side]} {item.label || texts.notes.unnumbered} {item.text}
    </Button>
  );
  return (
    <section className={styles.box} aria-label={texts.lineage.detail}>
      <div className={styles.top}>
        <h2 className={styles.title}>
          {view.item.label || texts.notes.unnumbered} {view.item.text}
        </h2>
        <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label={texts.findings.close} onClick={onClose} />
      </div>
      <ul className={styles.list}>
        {view.links.map(({ link, from, to, reasons, confirmed }, index) => (
          <li key={index} className={styles.entry}>
            <span className={styles.kind}>{texts.lineage.kinds[link.kind]}</span>
            {[...from, ...to].map(itemButton)}
            {reasons.map((reason) => (
              <p key={reason} className={styles.reason}>
                {reason}
              </p>
            ))}
            {confirmed && (
              <Button size="small" onClick={() => judge(texts.lineage.forget, { from: link.from, to: link.to, kind: link.kind, verdict: "forgotten" })}>
                {texts.lineage.forget}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {view.links.length === 0 && <p className={styles.reason}>{view.item.side === "current" ? texts.lineage.holeCurrent : texts.lineage.holeNext}</p>}
      {view.offers.length > 0 && <h3 className={styles.title}>{texts.lineage.candidates}</h3>}
      <ul className={styles.list}>
        {view.offers.map(({ candidate, partner, reasons }) => (
          <li key={partner.id} className={styles.entry}>
            {itemButton(partner)}
            {reasons.map((reason) => (
              <p key={reason} className={styles.reason}>
                {reason}
              </p>
            ))}
            <div className={styles.actions}>
              <Button size="small" onClick={() => judge(fill(texts.lineage.confirmTitle, { label: partner.label }), { from: candidate.from, to: candidate.to, kind: candidate.kind, verdict: "confirmed" })}>
                {texts.lineage.confirm}
              </Button>
              <Button size="small" appearance="subtle" onClick={() => judge(fill(texts.lineage.rejectTitle, { label: partner.label }), { from: candidate.from, to: candidate.to, kind: candidate.kind, verdict: "rejected" })}>
                {texts.lineage.reject}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
