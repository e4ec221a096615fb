// npm run bench [-- --write] [-- --sizes=300,1000] – how fast the core is, and how its time grows with the sheet.
import { execFileSync } from "node:child_process";
import path from "node:path";
import { machine } from "./cpu-time";
import type { SizeResult } from "./one-size";
import { publish, table } from "./page";
import { growthExponent, spreadOf, spreadText } from "./statistics";

const PHASES = ["read .xlsx", "locate", "plan", "lineage", "rules", "cold check", "recheck after one edit"];
/** What somebody waits for. */
const AWAITED = ["cold check", "recheck after one edit"];
const given = process.argv.find((one) => one.startsWith("--sizes="));
const sizes = given ? given.slice("--sizes=".length).split(",").map(Number) : [300, 1_000, 3_000, 10_000, 100_000];
const before = machine();

const results = sizes.map((size): SizeResult => {
  const runner = path.resolve(__dirname, "../../scripts/run-ts.mjs");
  const printed = execFileSync(process.execPath, [runner, path.resolve(__dirname, "one-size.ts"), String(size)], { encoding: "utf8" });
  return JSON.parse(printed) as SizeResult;
});

function row(name: string, samplesOf: (result: SizeResult) => readonly number[]): string[] {
  const spreads = results.map((result) => spreadOf(samplesOf(result)));
  const growing = results.map(({ items }, at) => ({ size: items, time: spreads[at].median })).filter(({ size }) => size >= 1_000);
  return [name, ...spreads.map(spreadText), growing.length > 1 ? growthExponent(growing).toFixed(2) : "–"];
}

publish("speed", "Speed of the core", [
  "`npm run bench` – ms of CPU time of all threads (the engine's compiler and garbage collector among them), and ms on the clock where it is",
  "said; median (least–most); items a side. Every cold sample has texts of its own, and is a check that no other follows, as the command line makes it. Rechecks follow one another on one sheet, three times as many.",
  "The last column is k of time ~ nᵏ from 1,000 items on: 1 is linear.",
  "",
  before,
  "",
  ...table(["", ...results.map(({ items }) => items.toLocaleString("en")), "k"], [
    ...PHASES.map((phase) => row(phase, ({ samples }) => samples[phase])),
    ...AWAITED.map((phase) => row(`${phase}, on the clock`, ({ clock }) => clock[phase])),
    row("longest single step of a cold check, on the clock", ({ longestSteps }) => longestSteps),
    ["peak memory (MB)", ...results.map(({ memory }) => (memory / 1e6).toFixed(0)), "–"],
    ["findings", ...results.map(({ findings }) => String(findings)), "–"],
  ]),
]);
