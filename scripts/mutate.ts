/**
 * Mutation testing by folder of the core: its files are changed in small ways, and its own tests must notice. They are
 * run by scripts/mutation-runner.mjs, in some hundredths of a second a mutant, so that every mutant is tried every time.
 *
 * npm run mutation -- FOLDER… [options of Stryker]   tests these folders, one after another; a part of one (--mutate
 *                                                    FILE, or FILE:12-40 for these lines) leaves its score as it was
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
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

function main(): void {
  const args = process.argv.slice(2);
  const end = args.findIndex((arg) => arg.startsWith("-"));
  const asked = end < 0 ? args : args.slice(0, end);
  const known = folders();
  const unknown = asked.filter((folder) => !known.includes(folder));
  if (unknown.length > 0) fail(`no folder of src/core with tests: ${unknown.join(", ")}`);
  for (const folder of asked) mutate(folder, args.slice(asked.length));
  if (asked.length > 0) return;
  console.log(`npm run mutation -- FOLDER… – one or more of: ${known.join(", ")}\n`);
  publishScores(known);
}

function folders(): string[] {
  const core = path.join(ROOT, "src/core");
  const hasTests = (folder: string) => fs.readdirSync(path.join(core, folder)).some((file) => file.endsWith(".test.ts"));
  return fs.readdirSync(core, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() && hasTests(entry.name) ? [entry.name] : []));
}

function mutate(folder: string, options: readonly string[]): void {
  const { status } = spawnSync("npx", ["stryker", "run", ...options], { cwd: ROOT, stdio: "inherit", env: { ...process.env, KEIFU_MUTATE: folder } });
  if (status !== 0) fail(`src/core/${folder} could not be tested`);
}

/** The scores of the folders that have a report here, and those written earlier of the others. A mutant that no test runs over has survived; one that never ends is caught. */
function publishScores(known: readonly string[]): void {
  const rows = known.flatMap((folder) => {
    const file = path.join(REPORTS, `${folder}.json`);
    if (!fs.existsSync(file)) return writtenRow(folder);
    const { files } = JSON.parse(fs.readFileSync(file, "utf8")) as Report;
    const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
    const caught = statuses.filter((status) => status === "Killed" || status === "Timeout").length;
    const survived = statuses.filter((status) => status === "Survived" || status === "NoCoverage").length;
    return [[folder, Object.keys(files).length, caught + survived, caught, survived, `${Math.round((100 * caught) / (caught + survived))} %`].map(String)];
  });
  if (rows.length === 0) return;
  publish("mutation", "Mutation testing", [
    "`npm run mutation -- FOLDER`, then `npm run mutation` – mutants of each folder of the core that its *own* tests catch;",
    "the rules' cases, the layouts and the acceptance tests, which run through all of them, do not count here.",
    "",
    ...table(["src/core/", "files", "mutants", "caught", "survived", "score"], rows),
  ]);
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
