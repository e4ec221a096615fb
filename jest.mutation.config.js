const base = require("./jest.config.js");

/**
 * One folder's own tests (see scripts/mutate.ts); the tests of speed say nothing more of what is right, and take longest.
 * @type {import("jest").Config}
 */
module.exports = {
  ...base,
  roots: [`<rootDir>/src/core/${process.env.KEIFU_MUTATE ?? ""}`],
  testMatch: ["**/*.test.ts"],
  setupFiles: ["<rootDir>/tests/mutation-setup.js"],
  testPathIgnorePatterns: ["/node_modules/", "/linear\\.test\\.ts$"],
};
