import { Button, makeStyles } from "@fluentui/react-components";
import type { CheckedTable } from "../../../core/check/result";
import { lineageColumnPlace, lineageColumns, removeLineageColumns } from "../../../core/fixes/lineage-columns";
import { LINEAGE_SHEET, lineageSheet, removeLineageSheet } from "../../../core/fixes/lineage-sheet";
import { columnName } from "../../../core/sheet/address";
import { pngOf } from "../../pages/png";
import { lineagePage } from "../../pages/lineage-page";
import { mapSvg } from "../../pages/map-svg";
import { fill } from "../../../core/report/fill";
import { lineageCsv } from "../../view/lineage-csv";
import type { LineageMap } from "../../view/lineage-map";
import { planNames } from "../../view/what-was-read";
import { Explained } from "../Explained";
import { usePane } from "../pane-context";
import { useState } from "react";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: "6px" },
  row: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

type Asked = "sheet" | "columns" | null;

/** Taking the lineage along: pictures, a page for a meeting, CSV; and on request into the workbook. */
export function LineageExport({ table, map }: { readonly table: CheckedTable; readonly map: LineageMap }) {
  const styles = useStyles();
  const { session, state, texts, language, act, saveFile } = usePane();
  const [asked, setAsked] = useState<Asked>(null);
  const words = { ...planNames(table, state.settings), kinds: texts.lineage.kinds };
  const svg = () => new Blob([mapSvg(map, words)], { type: "image/svg+xml" });
  const tables = state.check?.tables ?? [table];
  const place = lineageColumnPlace(table.snapshot, table.sheet);
  const hasSheet = state.check?.unchecked.some(({ snapshot }) => snapshot.name === LINEAGE_SHEET) ?? false;
  const write = (title: string, edits: Parameters<typeof session.mend>[1]) => {
    setAsked(null);
    act({ title, run: () => session.mend(title, edits) });
  };
  return (
    <section className={styles.box} aria-label={texts.lineage.exportTitle}>
      <div className={styles.row}>
        <Button size="small" onClick={() => saveFile(fill(texts.lineage.fileName, { ending: "html" }), new Blob([lineagePage(table, state.settings, texts, language)], { type: "text/html" }))}>
          {texts.lineage.page}
        </Button>
        <Button size="small" onClick={() => saveFile(fill(texts.lineage.fileName, { ending: "csv" }), new Blob([lineageCsv(tables, state.settings, texts, language)], { type: "text/csv" }))}>
          CSV
        </Button>
        <Button size="small" onClick={() => saveFile(fill(texts.lineage.fileName, { ending: "svg" }), svg())}>
          SVG
        </Button>
        <Button size="small" onClick={() => void pngOf(svg()).then((png) => png && saveFile(fill(texts.lineage.fileName, { ending: "png" }), png))}>
          PNG
        </Button>
      </div>
      <div className={styles.row}>
        <Button size="small" aria-expanded={asked === "sheet"} onClick={() => setAsked("sheet")}>
          {fill(texts.lineage.sheet, { sheet: LINEAGE_SHEET })}
        </Button>
        <Button size="small" aria-expanded={asked === "columns"} onClick={() => setAsked("columns")}>
          {texts.lineage.columnsWrite}
        </Button>
      </div>
      {asked === "sheet" && (
        <Explained
          tone="neutral"
          what={fill(hasSheet ? texts.lineage.sheetReplaceAsk : texts.lineage.sheetAsk, { sheet: LINEAGE_SHEET })}
          actions={
            <>
              <Button size="small" appearance="primary" onClick={() => write(fill(texts.lineage.sheet, { sheet: LINEAGE_SHEET }), [lineageSheet(tables)])}>
                {texts.lineage.write}
              </Button>
              {hasSheet && (
                <Button size="small" onClick={() => write(texts.lineage.remove, [removeLineageSheet()])}>
                  {texts.lineage.remove}
                </Button>
              )}
              <Button size="small" onClick={() => setAsked(null)}>
                {texts.findings.cancel}
              </Button>
            </>
          }
        />
      )}
      {asked === "columns" && (
        <Explained
          tone="neutral"
          what={fill(texts.lineage.columnsAsk, { first: columnName(place.currentNumbers), last: columnName(place.nextNumbers) })}
          actions={
            <>
              <Button size="small" appearance="primary" onClick={() => write(texts.lineage.columnsWrite, lineageColumns(table.snapshot, table.sheet, table.lineage))}>
                {texts.lineage.write}
              </Button>
              {place.present && (
                <Button size="small" onClick={() => write(texts.lineage.remove, removeLineageColumns(table.snapshot, table.sheet))}>
                  {texts.lineage.remove}
                </Button>
              )}
              <Button size="small" onClick={() => setAsked(null)}>
                {texts.findings.cancel}
              </Button>
            </>
          }
        />
      )}
    </section>
  );
}
