const base = require("./jest.config.js");

/** The core's own tests alone: Stryker cannot follow coverage into jsdom, and the core has none. @type {import("jest").Config} */
module.exports = { ...base, roots: ["<rootDir>/src/core"], testMatch: ["**/*.test.ts"] };
