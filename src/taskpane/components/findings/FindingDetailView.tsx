import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular, DismissRegular } from "@fluentui/react-icons";
import type { Edit } from "../../../core/fixes/edit";
import { fill } from "../../../core/report/fill";
import { detailOf } from "../../view/finding-detail";
import type { ListedFinding } from "../../view/listed-finding";
import { LateView } from "../LateView";
import { usePane } from "../pane-context";
import { OfferedFixView } from "./OfferedFixView";

const useStyles = makeStyles({
  detail: { borderTop: `2px solid ${tokens.colorBrandStroke1}`, padding: "6px 12px 12px", overflowY: "auto", maxHeight: "62%", flexShrink: 0, display: "flex", flexDirection: "column", gap: "6px", outlineOffset: "-2px", scrollPaddingBottom: "72px" },
  top: { display: "flex", alignItems: "center", gap: "4px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  position: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  what: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  line: { margin: 0, overflowWrap: "anywhere" },
  label: { color: tokens.colorNeutralForeground2, marginInlineEnd: "6px", whiteSpace: "nowrap" },
  excerpt: { margin: 0, padding: "6px 8px", backgroundColor: tokens.colorNeutralBackground3, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  mark: { backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  related: { display: "flex", flexWrap: "wrap", gap: "4px", alignItems: "center" },
});

export interface FindingDetailViewProps {
  readonly listed: ListedFinding;
  /** 1-based place among the shown findings, and how many there are. */
  readonly place: number;
  readonly size: number;
  readonly onStep: (step: 1 | -1) => void;
  readonly onClose: () => void;
}

/** One finding: what, why, what to do, and the ways to mend it. */
export function FindingDetailView({ listed, place, size, onStep, onClose }: FindingDetailViewProps) {
  const styles = useStyles();
  const { session, state, texts, words, act } = usePane();
  const detail = detailOf(listed, words, state.activeSheet);
  const mend = (title: string, edits: readonly Edit[]) => act({ title, run: () => session.mend(title, edits) });
  const choices = detail.fixes.filter(({ choice }) => choice);
  return (
    <section className={styles.detail} aria-label={detail.name} tabIndex={-1}>
      <div className={styles.top}>
        <h2 className={styles.title}>{detail.name}</h2>
        <span className={styles.position}>{fill(texts.findings.position, { i: place, n: size })}</span>
        <Button size="small" appearance="subtle" icon={<ChevronUpRegular />} aria-label={texts.findings.previous} title={texts.findings.previous} disabled={place <= 1} onClick={() => onStep(-1)} />
        <Button size="small" appearance="subtle" icon={<ChevronDownRegular />} aria-label={texts.findings.next} title={texts.findings.next} disabled={place >= size} onClick={() => onStep(1)} />
        <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label={texts.findings.close} title={texts.findings.close} onClick={onClose} />
      </div>
      <p className={styles.what}>{detail.what}</p>
      {detail.excerpt && (
        <p className={styles.excerpt}>
          {detail.excerpt.before}
          {detail.excerpt.marked !== "" && <mark className={styles.mark}>{detail.excerpt.marked}</mark>}
          {detail.excerpt.after}
        </p>
      )}
      {detail.todo !== "" && (
        <p className={styles.line}>
          <span className={styles.label}>{texts.findings.todo}</span>
          {detail.todo}
        </p>
      )}
      {detail.fixes.filter(({ choice }) => !choice).map((fix) => (
        <OfferedFixView key={`${listed.id} ${fix.title}`} fix={fix} onApply={(edits) => mend(fix.title, edits)} />
      ))}
      {choices.length > 0 && <h3 className={styles.title}>{texts.findings.choices}</h3>}
      {choices.map((fix) => (
        <OfferedFixView key={`${listed.id} ${fix.title}`} fix={fix} onApply={(edits) => mend(fix.title, edits)} />
      ))}
      {detail.why !== "" && (
        <p className={styles.line}>
          <span className={styles.label}>{texts.findings.why}</span>
          {detail.why}
        </p>
      )}
      {detail.quotesAdoptedPlan && <p className={styles.line}>{texts.findings.currentSide}</p>}
      {detail.related.length > 0 && (
        <div className={styles.related}>
          <span className={styles.label}>{texts.findings.related}</span>
          {detail.related.map((related) => (
            <span key={related.place}>
              <Button size="small" appearance="subtle" onClick={() => void session.select(related.at)}>
                {related.place}
              </Button>
              {related.text}
            </span>
          ))}
        </div>
      )}
      <LateView quiet>{({ SetAsideForm }) => <SetAsideForm key={listed.id} listed={listed} />}</LateView>
    </section>
  );
}
