import fs from "node:fs";

/** The folder of the core that is changed, and whose own tests must notice; scripts/mutate.ts names it. */
const folder = process.env.KEIFU_MUTATE;
if (!folder || !fs.existsSync(`src/core/${folder}`)) throw new Error("Say which folder: npm run mutation -- FOLDER");

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  testRunner: "jest",
  jest: { projectType: "custom", configFile: "jest.mutation.config.js", enableFindRelatedTests: true },
  mutate: [`src/core/${folder}/**/*.ts`, "!src/core/**/*.test.ts", "!src/core/rules/*/cases.ts", "!src/core/rules/*/{texts,english}.ts"],
  ignorePatterns: ["dist", "docs", "assets", "coverage"],
  coverageAnalysis: "perTest",
  incremental: true,
  incrementalFile: `reports/mutation/${folder}.json`,
  reporters: ["clear-text", "progress", "html"],
  htmlReporter: { fileName: `reports/mutation/${folder}.html` },
  tempDirName: `.cache/stryker-${folder}`,
  concurrency: 2,
  timeoutMS: 4000,
};
