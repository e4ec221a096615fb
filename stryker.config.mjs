import fs from "node:fs";

/** The folder of the core that is changed, and whose own tests must notice; scripts/mutate.ts names it. */
const folder = process.env.KEIFU_MUTATE;
if (!folder || !fs.existsSync(`src/core/${folder}`)) throw new Error("Say which folder: npm run mutation -- FOLDER");

/** A run of a part of the folder leaves the folder's report as it was. */
const report = `reports/mutation/${folder}${process.argv.some((arg) => arg === "--mutate" || arg === "-m") ? "-part" : ""}`;

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  plugins: ["./scripts/mutation-runner.mjs"],
  testRunner: "own-tests",
  // Tests of speed say nothing more of what is right, and take longest.
  ownTests: { folder: `src/core/${folder}`, without: ["linear.test.ts"], oneOf: Number(process.env.KEIFU_ONE_OF ?? 1) },
  mutate: [`src/core/${folder}/**/*.ts`, "!src/core/**/*.test.ts", "!src/core/rules/*/cases.ts", "!src/core/rules/*/{texts,english}.ts"],
  ignorePatterns: ["dist", "assets", "coverage"],
  coverageAnalysis: "perTest",
  reporters: ["clear-text", "progress", "html", "json"],
  htmlReporter: { fileName: `${report}.html` },
  jsonReporter: { fileName: `${report}.json` },
  tempDirName: `.cache/stryker-${folder}`,
  concurrency: 2,
  timeoutMS: 5000,
  // Mutants of lists and patterns are tried with all tests of the folder; these take a second or less.
  warnings: { slow: false },
};
