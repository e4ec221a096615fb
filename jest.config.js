const transform = {
  "^.+\\.(t|j|mj)sx?$": [
    "@swc/jest",
    {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
    },
  ],
};

/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/src", "<rootDir>/tests"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  // Browser tests need a built product and Chromium: `npm run test:browser`.
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/tests/browser/"],
  transform,
  transformIgnorePatterns: ["/node_modules/(?!(diff)/)"],
  moduleNameMapper: { "\\.css$": "<rootDir>/tests/empty-style.js" },
  testTimeout: 20000,
};
