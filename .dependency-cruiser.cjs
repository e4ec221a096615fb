/** Who may know whom. Composition happens in each entry file alone; tests may know everybody. */
const layer = (name, from, forbidden, comment, except = []) => ({
  name,
  comment,
  severity: "error",
  from: { path: from, pathNot: ["\\.test\\.tsx?$", ...except] },
  to: { path: forbidden },
});

module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } } },
    { name: "not-to-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true, pathNot: ["^node:"] } },
    layer("core-knows-only-core", "^src/core/", "^src/(?!core/)", "core is pure"),
    {
      name: "core-is-pure",
      severity: "error",
      from: { path: "^src/core/", pathNot: "\\.test\\.ts$" },
      to: { dependencyTypes: ["npm", "npm-dev", "core"], pathNot: ["node_modules/zod/", "node_modules/diff/"] },
    },
    layer("app-knows-core", "^src/app/", "^src/(?!core/|app/)", "app knows core and its own ports"),
    layer("taskpane-knows-app-and-core", "^src/taskpane/", "^src/(?!core/|app/|taskpane/)", "the pane and its developer page are composed in their entries", ["^src/taskpane/(index\\.tsx|contract\\.ts)$"]),
    layer("cli-knows-app-and-core", "^src/cli/", "^src/(?!core/|app/|cli/)", "the command line is composed in its entry", ["^src/cli/keifu\\.ts$"]),
    layer("excel-knows-core-and-ports", "^src/excel/", "^src/(?!core/|excel/|app/ports)", "excel implements app's ports"),
    layer("xlsx-knows-core-and-ports", "^src/xlsx/", "^src/(?!core/|xlsx/|app/ports)", "xlsx implements app's ports"),
    layer("workbench-knows-core-xlsx", "^src/workbench/", "^src/(?!core/|xlsx/|workbench/)", "the workbench never reaches into the pane"),
    layer("officehost-knows-itself-and-xlsx", "^src/workbench/officehost/", "^src/(?!core/sheet/|xlsx/|workbench/officehost/)", "the host knows nothing of Keifu"),
    {
      name: "only-workbench-knows-officehost",
      severity: "error",
      from: { pathNot: ["^src/workbench/", "^tests/", "\\.test\\.tsx?$"] },
      to: { path: "^src/workbench/officehost/" },
    },
    {
      name: "only-excel-names-office",
      comment: "the only files that name Excel or Office are in src/excel",
      severity: "error",
      from: { pathNot: ["^src/excel/", "^tests/", "\\.test\\.tsx?$", "^scripts/"] },
      to: { path: "office-js" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default"], extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json"] },
  },
};
