// npm run bench:accuracy – injects slips of people into clean sheets and prints what is found.
import fs from "node:fs";
import path from "node:path";
import { certainRecall, measureAccuracy, type AccuracyResult } from "./measure";
import { cleanWorkbooks } from "./clean-workbooks";

const ROUNDS = Number(process.env.ROUNDS ?? 6);
const verbose = process.argv.includes("--verbose");

const result = measureAccuracy(cleanWorkbooks(), ROUNDS);
const page = pageOf(result);
console.log(page);
if (verbose) {
  for (const { kind, missed, noise } of result.kinds) {
    for (const one of missed) console.log(`missed – ${kind.name}: ${one}`);
    for (const one of noise) console.log(`beside – ${kind.name}: ${one}`);
  }
  for (const one of result.falseAlarms) console.log(`false alarm – ${one}`);
}
if (process.argv.includes("--write")) fs.writeFileSync(path.resolve("docs/accuracy.md"), page);

function pageOf({ kinds, falseAlarms, cleanSheets }: AccuracyResult): string {
  const rows = kinds
    .filter((one) => one.injected > 0)
    .map(({ kind, injected, found, noise }) => `| ${kind.name} | ${kind.accepted.join(", ")} | ${kind.certainty} | ${injected} | ${((found / injected) * 100).toFixed(1)} % | ${noise.length} |`);
  const never = kinds.filter((one) => one.injected === 0).map((one) => one.kind.name);
  return [
    "# Accuracy",
    "",
    "Written by `npm run bench:accuracy -- --write`. One slip of a person at a time is put into clean",
    "sheets of many layouts; it counts as found when an accepted rule speaks of one of its cells.",
    "*Beside it* counts findings at error or warning level about something else.",
    "",
    `${cleanSheets} clean sheets, ${rows.length} kinds of slip. Recall over the certain ones: **${(certainRecall(result) * 100).toFixed(1)} %**.`,
    `False alarms at error or warning level on the clean sheets: **${falseAlarms.length}**.`,
    "",
    "| slip | accepted rules | | injected | found | beside it |",
    "|---|---|---|---:|---:|---:|",
    ...rows,
    "",
    ...(never.length > 0 ? [`No sheet had a place for: ${never.join("; ")}.`, ""] : []),
  ].join("\n");
}
