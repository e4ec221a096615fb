const base = require("./jest.config.js");

/** Real Chromium against the built product; one at a time, because they share two cores. @type {import("jest").Config} */
module.exports = {
  ...base,
  roots: ["<rootDir>/tests/browser"],
  testPathIgnorePatterns: ["/node_modules/"],
  maxWorkers: 1,
  testTimeout: 120000,
};
