/**
 * How well lineage is found, and how fast: npm run measure:lineage [-- --speed]
 *
 * Each labelled sheet is traced as it stands and then with less and less to go by; counted is for how
 * many current items the first proposal (a link, else the first candidate) is one of the right items.
 */
import fs from "node:fs";
import path from "node:path";
import { readWorkbook } from "../src/xlsx/snapshot";
import { readCleanSheet, readCorpus } from "../tests/corpus/corpus";
import { countRight, firstProposal, plainProposal, type LabelledSheet } from "../tests/acceptance/first-proposals";
import { rearranged, type Rearrangement } from "../tests/acceptance/rearranged";
import { traceSheet, traceSnapshot } from "../tests/acceptance/traced";
import { measureSpeed } from "./lineage-speed";

const SEEDS = [1, 2, 3, 4, 5];
const LAYOUTS: readonly (Rearrangement & { readonly name: string })[] = [
  { name: "as it stands", rows: "as it is", notes: true },
  { name: "rows in another order", rows: "shuffled", notes: true },
  { name: "no notes", rows: "as it is", notes: false },
  { name: "items apart, with notes", rows: "apart", notes: true },
  { name: "items apart, no notes", rows: "apart", notes: false },
];

function main(): void {
  if (process.argv.includes("--speed")) {
    measureSpeed();
    return;
  }
  const sheets = labelledSheets();
  for (const labelled of sheets) {
    console.log(`\n${labelled.name}`);
    console.log(`  ${"closest text alone, no notes".padEnd(32)}${share(countRight(labelled, plainProposal(traceSheet(labelled.sheet))))}`);
    for (const layout of LAYOUTS) {
      const seeds = layout.rows === "as it is" ? [0] : SEEDS;
      const counts = seeds.map((seed) => countRight(labelled, firstProposal(traceSheet(rearranged(labelled.sheet, layout, seed)))));
      const sum = counts.reduce((a, b) => ({ right: a.right + b.right, all: a.all + b.all, missed: seeds.length === 1 ? b.missed : a.missed }));
      console.log(`  ${layout.name.padEnd(32)}${share(sum)}${process.argv.includes("--missed") ? `  ${counts[0].missed.join(" ")}` : ""}`);
    }
  }
}

function labelledSheets(): readonly LabelledSheet[] {
  const folder = path.resolve(__dirname, "../../shared/sheets");
  const real = path.join(folder, "tsuruoka.xlsx");
  const own = path.resolve(__dirname, "../tests/acceptance/midori-plan.txt");
  const clean = [readCleanSheet("midori-plan", fs.readFileSync(own, "utf8")), ...readCorpus()];
  const sheets = clean.map(({ title, links, snapshot }) => ({ name: title, links, sheet: traceSnapshot(snapshot).sheet }));
  if (!fs.existsSync(real)) {
    console.log("The real sheet is not beside the repository: skipped.");
    return sheets;
  }
  const { lineage } = JSON.parse(fs.readFileSync(path.join(folder, "expected.json"), "utf8")) as { lineage: LabelledSheet["links"] };
  const [snapshot] = readWorkbook(new Uint8Array(fs.readFileSync(real)), "tsuruoka.xlsx").sheets;
  return [{ name: "the real sheet", links: lineage, sheet: traceSnapshot(snapshot).sheet }, ...sheets];
}

function share({ right, all }: { right: number; all: number }): string {
  return `${String(right).padStart(4)} of ${String(all).padStart(3)}  ${((100 * right) / all).toFixed(1).padStart(5)} %`;
}

main();
