import fs from "node:fs";
import path from "node:path";
import { readWorkbook } from "../../../xlsx/snapshot";
import { checkWorkbook } from "../../check/check-workbook";
import { defaultSettings } from "../../settings/schema";
import { renderFinding } from "../../report/render";
import { formatCell } from "../../sheet/address";
import { draftAll } from "../../notes/draft";
import { bracketsOf, houseStyle } from "../../notes/house-style";
import { cleanWorkbooks } from "../../../../tests/accuracy/clean-workbooks";
import type { SheetSnapshot } from "../../sheet/snapshot";

const options = { settings: defaultSettings, roster: null, scope: null, choice: null, date: null };
const check = (s: SheetSnapshot) => checkWorkbook({ name: "", sheets: [s], activeSheet: null, stored: null }, options);
const without = (s: SheetSnapshot, cells: readonly { row: number; column: number }[], text: (i: number) => string): SheetSnapshot => {
  const texts = s.texts.map((r) => [...r]);
  cells.forEach((c, i) => { texts[c.row - s.area!.top][c.column - s.area!.left] = text(i); });
  return { ...s, texts };
};
test("drafts", () => {
  const out: string[] = [];
  const real = readWorkbook(new Uint8Array(fs.readFileSync(path.resolve(__dirname, "../../../../../shared/sheets/tsuruoka.xlsx"))), "t").sheets[0];
  for (const [name, snap] of [["real", real] as const, ...cleanWorkbooks().map((w) => [w.name, w.sheets[0]] as const)]) {
    const first = check(snap).tables[0];
    if (!first) continue;
    const remarks = first.sheet.notes.filter((n) => n.column === "remark");
    const blank = without(snap, remarks.map((n) => n.at), () => "");
    const b = check(blank).tables[0];
    const was = new Map(remarks.map((n) => [formatCell(n.at), n.text]));
    const drafts = draftAll(b.sheet, b.lineage, b.evidence, houseStyle({}, bracketsOf(b.sheet.notes)));
    out.push(`==== ${name}`);
    const again = drafts.filter((d) => d.at);
    for (const d of again) out.push(`  ${formatCell(d.at!)} ${JSON.stringify(d.text)}  <- ${JSON.stringify(was.get(formatCell(d.at!)) ?? "")}`);
    for (const [cell, t] of was) if (!again.some((d) => formatCell(d.at!) === cell)) out.push(`  ${cell} (none) <- ${JSON.stringify(t)}`);
    const applied = check(without(blank, again.map((d) => d.at!), (i) => again[i].text)).tables[0];
    const known = new Set(b.findings.map((f) => f.identity));
    for (const f of applied.findings) if (/^[LTR]/.test(f.code) && !known.has(f.identity)) out.push(`  !! ${f.code} ${f.cells.map(formatCell).join(" ")} ${renderFinding(f, "ja").what}`);
  }
  fs.writeFileSync("/tmp/draft.txt", out.join("\n"));
});
