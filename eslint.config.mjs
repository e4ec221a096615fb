import tseslint from "typescript-eslint";
import reactHooks from "eslint-plugin-react-hooks";
import officeAddins from "eslint-plugin-office-addins";

export default tseslint.config(
  { ignores: ["dist/**", "coverage/**", "reports/**", "node_modules/**", ".cache/**"] },
  ...tseslint.configs.recommended,
  {
    files: ["src/**/*.{ts,tsx}", "tests/**/*.{ts,tsx}", "scripts/**/*.{ts,mjs}"],
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  { files: ["scripts/**", "src/cli/**", "tests/bench/**", "tests/accuracy/bench.ts", "tests/fuzz/fuzz.ts"], rules: { "no-console": "off" } },
  { files: ["*.config.js", "tests/**/*.js"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  {
    // core is pure: no clock, no random, no host.
    files: ["src/core/**/*.ts"],
    ignores: ["**/*.test.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...["window", "document", "process", "Buffer", "Office", "Excel", "fetch", "localStorage", "setTimeout", "setInterval", "performance"].map(
          (name) => ({ name, message: "core is pure TypeScript: no Excel, no DOM, no Node, no clock, no random." }),
        ),
      ],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "core gives the same answer twice." },
        { object: "Date", property: "now", message: "core has no clock: take the time as an argument." },
      ],
    },
  },
  { files: ["src/taskpane/**/*.{ts,tsx}", "src/workbench/**/*.{ts,tsx}"], plugins: { "react-hooks": reactHooks }, rules: reactHooks.configs.recommended.rules },
  {
    // These rules go by method names, so they speak only where Excel's own objects are.
    files: ["src/excel/**/*.ts"],
    ignores: ["**/*.test.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
);
