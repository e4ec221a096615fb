// Runs a TypeScript file in Node: node scripts/run-ts.mjs FILE.ts [arguments…]
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { transformSync } from "@swc/core";

const [file, ...rest] = process.argv.slice(2);
if (!file) {
  console.error("usage: node scripts/run-ts.mjs FILE.ts [arguments…]");
  process.exit(2);
}

const require = createRequire(import.meta.url);
require.extensions[".ts"] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, "utf8"), {
    filename,
    jsc: { target: "es2022", parser: { syntax: "typescript" } },
    module: { type: "commonjs" },
    sourceMaps: "inline",
  });
  module._compile(code, filename);
};

process.argv = [process.argv[0], path.resolve(file), ...rest];
require(path.resolve(file));
