/**
 * Mutation testing by folder of the core: its files are changed in small ways, and its own tests must notice. They are
 * run by scripts/mutation-runner.mjs, in some hundredths of a second a mutant, so that every mutant is tried every time.
 *
 * npm run mutation -- FOLDER… [options of Stryker]   tests these folders, one after another; a part of one (--mutate
 *                                                    FILE, or FILE:12-40 for these lines) leaves its score as it was
 * npm run mutation -- FOLDER… --sample 5             tries one mutant of five, the same ones every time; the score says how
 *                                                    far it may be from that of all
 * npm run mutation [-- --write]                      lists the folders, and the scores that were measured here
 */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { publish, table } from "../tests/bench/page";

const ROOT = path.resolve(__dirname, "..");
const REPORTS = path.join(ROOT, "reports/mutation");

/** What is read of Stryker's report. */
interface Report {
  readonly config: { readonly ownTests: { readonly oneOf: number } };
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly id: string; readonly status: string }[] }>>;
}

function main(): void {
  const args = process.argv.slice(2);
  const end = args.findIndex((arg) => arg.startsWith("-"));
  const asked = end < 0 ? args : args.slice(0, end);
  const known = folders();
  const unknown = asked.filter((folder) => !known.includes(folder));
  if (unknown.length > 0) fail(`no folder of src/core with tests: ${unknown.join(", ")}`);
  const options = args.slice(asked.length);
  const sample = options.indexOf("--sample");
  const [, oneOf] = sample < 0 ? [] : options.splice(sample, 2);
  if (sample >= 0 && !/^[1-9]\d*$/.test(oneOf ?? "")) fail("--sample 5 tries one mutant of five");
  for (const folder of asked) mutate(folder, options, oneOf ?? "1");
  if (asked.length > 0) return;
  console.log(`npm run mutation -- FOLDER… – one or more of: ${known.join(", ")}\n`);
  publishScores(known);
}

function folders(): string[] {
  const core = path.join(ROOT, "src/core");
  const hasTests = (folder: string) => fs.readdirSync(path.join(core, folder)).some((file) => file.endsWith(".test.ts"));
  return fs.readdirSync(core, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() && hasTests(entry.name) ? [entry.name] : []));
}

function mutate(folder: string, options: readonly string[], oneOf: string): void {
  const env = { ...process.env, KEIFU_MUTATE: folder, KEIFU_ONE_OF: oneOf };
  const { status } = spawnSync("npx", ["stryker", "run", ...options], { cwd: ROOT, stdio: "inherit", env });
  if (status !== 0) fail(`src/core/${folder} could not be tested`);
}

/** The scores of the folders that have a report here, and those written earlier of the others. A mutant that no test runs over has survived; one that never ends is caught. */
function publishScores(known: readonly string[]): void {
  const rows = known.flatMap((folder) => {
    const file = path.join(REPORTS, `${folder}.json`);
    if (!fs.existsSync(file)) return writtenRow(folder);
    const { files, config } = JSON.parse(fs.readFileSync(file, "utf8")) as Report;
    const { oneOf } = config.ownTests;
    const all = Object.values(files).flatMap(({ mutants }) => mutants);
    // Those that no test runs over stand in the report whether they are in the sample or not.
    const statuses = all.filter(({ id }) => isInSample(id, oneOf)).map(({ status }) => status);
    const caught = statuses.filter((status) => status === "Killed" || status === "Timeout").length;
    const survived = statuses.filter((status) => status === "Survived" || status === "NoCoverage").length;
    const tried = caught + survived;
    const count = oneOf > 1 ? `sample of ${tried} of ${all.length}` : tried;
    const score = `${Math.round((100 * caught) / tried)} %${oneOf > 1 ? ` ± ${margin(caught / tried, tried, all.length)}` : ""}`;
    return [[folder, Object.keys(files).length, count, caught, survived, score].map(String)];
  });
  if (rows.length === 0) return;
  publish("mutation", "Mutation testing", [
    "`npm run mutation -- FOLDER`, then `npm run mutation` – mutants of each folder of the core that its *own* tests catch;",
    "the rules' cases, the layouts and the acceptance tests, which run through all of them, do not count here. Of a sample, the",
    "score is that of all mutants within the points behind ±, 19 times of 20.",
    "",
    ...table(["src/core/", "files", "mutants", "caught", "survived", "score"], rows),
  ]);
}

/** See scripts/mutation-runner.mjs. */
function isInSample(id: string, oneOf: number): boolean {
  return (Math.imul(Number(id), 2654435761) >>> 8) % oneOf === 0;
}

/** How many points a sample's score may be off, 19 times of 20. */
function margin(share: number, tried: number, all: number): string {
  return (196 * Math.sqrt(((share * (1 - share)) / tried) * (1 - tried / all))).toFixed(1);
}

function writtenRow(folder: string): string[][] {
  const [, section = ""] = fs.readFileSync(path.join(ROOT, "docs/benchmarks.md"), "utf8").split("<!-- mutation -->");
  const line = section.split("<!-- /mutation -->")[0].split("\n").find((one) => one.startsWith(`| ${folder} |`));
  return line ? [line.split("|").slice(1, -1).map((cell) => cell.trim())] : [];
}

function fail(why: string): never {
  console.error(why);
  process.exit(2);
}

main();
