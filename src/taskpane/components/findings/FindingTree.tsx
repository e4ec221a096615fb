import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { FindingRow } from "../../view/finding-rows";
import { treeStep } from "../../view/tree-step";
import { usePane } from "../pane-context";
import { FindingTreeRow } from "./FindingTreeRow";

const useStyles = makeStyles({
  scroller: { overflowY: "auto", overflowX: "hidden", flexGrow: 1, flexShrink: 1, flexBasis: "0", minHeight: "140px", outlineOffset: "-2px" },
  all: { position: "relative", width: "100%" },
  row: { position: "absolute", top: 0, left: 0, width: "100%", display: "flex", gap: "4px", alignItems: "flex-start", padding: "5px 8px", boxSizing: "border-box", cursor: "pointer", ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover } },
  active: { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  chosen: { backgroundColor: tokens.colorNeutralBackground1Selected, "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" } },
  chevron: { flexShrink: 0, marginTop: "3px" },
});

export interface FindingTreeProps {
  readonly rows: readonly FindingRow[];
  readonly chosen: string | null;
  readonly onToggle: (id: string) => void;
  readonly onChoose: (id: string) => void;
}

/** The list of findings: a tree of bands, rules and places, of which only the visible lines are in the page. */
export function FindingTree({ rows, chosen, onToggle, onChoose }: FindingTreeProps) {
  const styles = useStyles();
  const { texts } = usePane();
  const scroller = useRef<HTMLDivElement>(null);
  const [activeId, setActiveId] = useState<string | null>(null);
  const [focused, setFocused] = useState(false);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index].kind === "finding" ? 46 : 32),
    getItemKey: (index) => rows[index].id,
    overscan: 6,
  });
  const active = Math.max(0, rows.findIndex((row) => row.id === (activeId ?? chosen)));

  // 前へ/次へ moves the choice from outside: the line follows into view, the focus stays where it is.
  const chosenIndex = rows.findIndex((row) => row.id === chosen);
  useEffect(() => {
    if (chosenIndex < 0) return;
    setActiveId(chosen);
    virtualizer.scrollToIndex(chosenIndex);
  }, [chosen, chosenIndex, virtualizer]);

  const activate = (index: number) => {
    const row = rows[index];
    setActiveId(row.id);
    if (row.kind === "finding") onChoose(row.id);
    else onToggle(row.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || rows.length === 0) return;
    const step = treeStep(rows, active, event.key);
    if (!step) return;
    event.preventDefault();
    if (step.kind === "use") return activate(step.index);
    if (step.kind === "toggle") onToggle(rows[step.index].id);
    setActiveId(rows[step.index].id);
    virtualizer.scrollToIndex(step.index);
  };

  const items = virtualizer.getVirtualItems();
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="tree"
      aria-label={texts.findings.listLabel}
      tabIndex={0}
      aria-activedescendant={items.some(({ index }) => index === active) ? `finding-row-${active}` : undefined}
      onKeyDown={onKeyDown}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      <div className={styles.all} role="presentation" style={{ height: virtualizer.getTotalSize() }}>
        {items.map((item) => {
          const row = rows[item.index];
          return (
            <div
              key={item.key}
              id={`finding-row-${item.index}`}
              data-index={item.index}
              ref={virtualizer.measureElement}
              role="treeitem"
              aria-level={row.level}
              aria-posinset={row.place}
              aria-setsize={row.size}
              aria-expanded={row.kind === "finding" ? undefined : row.open}
              aria-selected={row.kind === "finding" ? row.id === chosen : undefined}
              className={mergeClasses(styles.row, row.id === chosen && styles.chosen, focused && item.index === active && styles.active)}
              style={{ transform: `translateY(${item.start}px)`, paddingLeft: 8 + (row.level - 1) * 12 }}
              onClick={() => activate(item.index)}
            >
              {row.kind !== "finding" && <span className={styles.chevron}>{row.open ? <ChevronDownRegular /> : <ChevronRightRegular />}</span>}
              <FindingTreeRow row={row} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
