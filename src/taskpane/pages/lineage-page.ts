import type { CheckedTable } from "../../core/check/result";
import { lineageRows } from "../../core/fixes/lineage-rows";
import type { Settings } from "../../core/settings/schema";
import { fill } from "../../core/report/fill";
import type { Language, FullTexts } from "../texts/texts";
import { kindWord } from "../view/kind-word";
import { lineageMap } from "../view/lineage-map";
import { planNames } from "../view/what-was-read";
import { escapeHtml, printablePage, tableRow } from "./html";
import { mapSvg } from "./map-svg";

/** The wide view for a meeting: the whole map, then every pair in words. */
export function lineagePage(table: CheckedTable, settings: Settings, texts: FullTexts, language: Language): string {
  const names = planNames(table, settings);
  const everything = lineageMap(table, { query: "", holesOnly: false, toggled: new Set() });
  const folded = everything.nodes.filter(({ kind, folded }) => kind === "policy" && folded).map(({ id }) => id);
  const map = lineageMap(table, { query: "", holesOnly: false, toggled: new Set(folded) });
  const title = fill(texts.lineage.pageTitle, { current: names.current, next: names.next, sheet: table.table.sheet });
  const head = [texts.lineage.kindColumn, fill(texts.lineage.numberColumn, { name: names.current }), names.current, fill(texts.lineage.numberColumn, { name: names.next }), names.next, texts.tabs.departments];
  const rows = lineageRows(table.sheet, table.lineage).map((row) =>
    tableRow([
      kindWord(row.kind, texts),
      row.from?.label ?? "",
      row.from?.text ?? "",
      row.to?.label ?? "",
      row.to?.text ?? "",
      row.to?.departments.map(({ name }) => name).join(texts.noTable.listSeparator) ?? "",
    ]),
  );
  const body = `<h1>${escapeHtml(title)}</h1>
${mapSvg(map, { ...names, kinds: texts.lineage.kinds })}
<h2>${escapeHtml(texts.lineage.pageList)}</h2>
<table><thead>${tableRow(head, "th")}</thead><tbody>
${rows.join("\n")}
</tbody></table>`;
  return printablePage(language, title, "A4 landscape", body);
}
