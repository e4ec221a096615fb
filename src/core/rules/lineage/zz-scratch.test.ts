import fs from "node:fs";
import path from "node:path";
import { readWorkbook } from "../../../xlsx/snapshot";
import { makeEvidence } from "../../evidence/evidence-index";
import { traceLineage } from "../../lineage/trace";
import { locate } from "../../locate/locate";
import { buildPlan } from "../../plan/build-plan";
import { defaultSettings } from "../../settings/schema";
import { lineageRules } from "../families/lineage";
import { referenceRules } from "../families/references";
import { noteWordingRules } from "../families/note-wording";
import { formatCell } from "../../sheet/address";
import { draftAll } from "../../notes/draft";
import { houseStyle } from "../../notes/house-style";

const fill = (t: string, d: Readonly<Record<string, string>>) => t.replace(/\{(\w+)\}/g, (_, k) => d[k] ?? `{${k}}`);
test("x", () => {
  const wb = readWorkbook(new Uint8Array(fs.readFileSync(path.resolve(__dirname, "../../../../../shared/sheets/tsuruoka.xlsx"))), "t");
  const snapshot = wb.sheets[0];
  const { tables } = locate(snapshot, null);
  const sheet = buildPlan(snapshot, tables[0]);
  const evidence = makeEvidence(sheet);
  const lineage = traceLineage(sheet, evidence, {});
  const context = { snapshot, sheet, lineage, evidence, roster: null, settings: { ...defaultSettings, date: null }, stage: "before-meeting" as const };
  const out: string[] = [];
  for (const rule of [...referenceRules, ...lineageRules, ...noteWordingRules]) {
    for (const f of rule.check(context)) {
      const m = rule.texts.ja.messages[f.messageId];
      out.push(`${rule.code} ${f.cells.map(formatCell).join(" ")}\n   ${fill(m.what + " / " + m.why + " / " + m.todo, f.data)}`);
      for (const x of f.fixes) { out.push("   FIX " + x.applicability + " " + fill(rule.texts.ja.fixes[x.titleId], x.data)); for (const e of x.edits) if (e.type === "cell") out.push(`       ${formatCell(e.at)}: ${JSON.stringify(e.expect)} -> ${JSON.stringify(e.replace)}`); }
    }
  }
  out.push("---- drafts");
  const col = sheet.table.columns.notes[0].left;
  const blank = { ...snapshot, texts: snapshot.texts.map((r, i) => r.map((t, c) => (c === col - snapshot.area!.left && i >= 8 && t !== "作業経過等" ? "" : t))) };
  const s2 = buildPlan(blank, locate(blank, null).tables[0]);
  const e2 = makeEvidence(s2);
  const l2 = traceLineage(s2, e2, {});
  for (const d of draftAll(s2, l2, e2, houseStyle({}))) {
    const b = s2.bands[d.band];
    out.push(`${d.at && formatCell(d.at)} [${[...b.current, ...b.currentHeadings].join(",")} | ${[...b.next, ...b.nextHeadings].join(",")}] ${JSON.stringify(d.text)}   <- ${JSON.stringify(snapshot.texts[b.top - snapshot.area!.top][col])}`);
  }
  fs.writeFileSync("/tmp/out.txt", out.join("\n"));
});
