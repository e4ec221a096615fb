import { Button, makeStyles } from "@fluentui/react-components";
import type { CheckedTable } from "../../../core/check/result";
import { lineageColumnPlace, lineageColumns, removeLineageColumns } from "../../../core/fixes/lineage-columns";
import { LINEAGE_SHEET, lineageSheet, removeLineageSheet } from "../../../core/fixes/lineage-sheet";
import { columnName } from "../../../core/sheet/address";
import { fill } from "../../../core/report/fill";
import type { LineageMap } from "../../view/lineage-map";
import { planNames } from "../../view/what-was-read";
import { AskFirst } from "../AskFirst";
import { useLatePane } from "../late-pane";
import { usePages } from "../use-pages";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: "6px" },
  row: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

/** Taking the lineage along: pictures, a page for a meeting, CSV; and on request into the workbook. */
export function LineageExport({ table, map }: { readonly table: CheckedTable; readonly map: LineageMap }) {
  const styles = useStyles();
  const { state, texts, language, saveFile } = useLatePane();
  const words = { ...planNames(table, state.settings), kinds: texts.lineage.kinds };
  const { withPages, trouble } = usePages();
  const save = (ending: string, content: Blob) => saveFile(fill(texts.lineage.fileName, { ending }), content);
  const savePage = () => withPages(({ lineagePage }) => save("html", new Blob([lineagePage(table, state.settings, texts, language)], { type: "text/html" })));
  const saveMap = (ending: "svg" | "png") =>
    withPages(async ({ mapSvg, pngOf }) => {
      const svg = new Blob([mapSvg(map, words)], { type: "image/svg+xml" });
      const picture = ending === "svg" ? svg : await pngOf(svg);
      if (picture) save(ending, picture);
    });
  const tables = state.check?.tables ?? [table];
  const place = lineageColumnPlace(table.snapshot, table.sheet);
  const hasSheet = state.check?.ownSheets.includes(LINEAGE_SHEET) ?? false;
  const writeSheet = fill(texts.lineage.sheet, { sheet: LINEAGE_SHEET });
  return (
    <section className={styles.box} aria-label={texts.lineage.exportTitle}>
      <div className={styles.row}>
        <Button size="small" onClick={savePage}>
          {texts.lineage.page}
        </Button>
        <Button size="small" onClick={() => withPages(({ lineageCsv }) => save("csv", new Blob([lineageCsv(tables, state.settings, texts, language)], { type: "text/csv" })))}>
          CSV
        </Button>
        <Button size="small" onClick={() => saveMap("svg")}>
          SVG
        </Button>
        <Button size="small" onClick={() => saveMap("png")}>
          PNG
        </Button>
      </div>
      {trouble}
      <div className={styles.row}>
        <AskFirst
          label={writeSheet}
          question={fill(hasSheet ? texts.lineage.sheetReplaceAsk : texts.lineage.sheetAsk, { sheet: LINEAGE_SHEET })}
          answers={[
            { label: texts.lineage.write, title: writeSheet, edits: () => [lineageSheet(tables)] },
            ...(hasSheet ? [{ label: texts.lineage.remove, title: texts.lineage.remove, edits: () => [removeLineageSheet()] }] : []),
          ]}
        />
        <AskFirst
          label={texts.lineage.columnsWrite}
          question={fill(texts.lineage.columnsAsk, { first: columnName(place.currentNumbers), last: columnName(place.nextNumbers) })}
          answers={[
            { label: texts.lineage.write, title: texts.lineage.columnsWrite, edits: () => lineageColumns(table.snapshot, table.sheet, table.lineage) },
            ...(place.present ? [{ label: texts.lineage.remove, title: texts.lineage.remove, edits: () => removeLineageColumns(table.snapshot, table.sheet) }] : []),
          ]}
        />
      </div>
    </section>
  );
}
