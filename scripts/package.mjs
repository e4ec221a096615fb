// One zip for an intranet server:
//   npm run package -- --base-url https://intranet.example.lg.jp/keifu/ [--out dist/keifu.zip]
// The same input gives the same bytes: sorted entries, one fixed date.
import { createHash } from "node:crypto";
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { zipSync } from "fflate";
import { manifestFor } from "./manifest.mjs";
import { notices } from "./notices.mjs";

/** Zip entries carry a local date; the format's first one stands for "no date". */
const NO_DATE = new Date(1980, 0, 1, 0, 0, 0);

const { values } = parseArgs({
  options: { "base-url": { type: "string" }, out: { type: "string" }, "skip-build": { type: "boolean", default: false } },
});

try {
  if (!values["base-url"]) throw new Error("--base-url is missing, for instance: npm run package -- --base-url https://intranet.example.lg.jp/keifu/");
  const manifest = manifestFor(values["base-url"]);
  if (!values["skip-build"]) {
    const webpack = path.resolve("node_modules/webpack/bin/webpack.js");
    execFileSync(process.execPath, [webpack, "--mode", "production", "--config-name", "taskpane"], { stdio: "inherit" });
  }
  const { version } = JSON.parse(fs.readFileSync("package.json", "utf8"));
  const out = values.out ?? `dist/keifu-${version}.zip`;
  const entries = { ...siteEntries(), "manifest.xml": Buffer.from(manifest), ...guideEntries() };
  entries["THIRD-PARTY-NOTICES.txt"] = Buffer.from(notices());
  entries["SHA256SUMS.txt"] = Buffer.from(sums(entries));
  const sorted = Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)));
  const zip = zipSync(
    Object.fromEntries(Object.entries(sorted).map(([name, bytes]) => [name, [new Uint8Array(bytes), { mtime: NO_DATE, level: 9 }]])),
  );
  fs.mkdirSync(path.dirname(out), { recursive: true });
  fs.writeFileSync(out, zip);
  console.log(`${out}: ${Object.keys(sorted).length} files, ${zip.length} bytes, sha256 ${digest(zip)}`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

/** The built site with the configuration that a city fills in, and the licence of office.js beside it. */
function siteEntries() {
  const entries = folderEntries("dist/site", "site/");
  const office = path.dirname(path.resolve("node_modules/@microsoft/office-js/package.json"));
  entries["site/office/LICENSE.md"] = fs.readFileSync(path.join(office, "LICENSE.md"));
  for (const file of fs.readdirSync(office).filter((name) => /notice/i.test(name))) entries[`site/office/${file}`] = fs.readFileSync(path.join(office, file));
  return entries;
}

function guideEntries() {
  return { "LICENSE.txt": fs.readFileSync("LICENSE"), "導入手順.md": fs.readFileSync("docs/install.ja.md") };
}

function folderEntries(folder, prefix) {
  const names = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    names.map((entry) => {
      const file = path.join(entry.parentPath ?? entry.path, entry.name);
      return [prefix + path.relative(folder, file).split(path.sep).join("/"), fs.readFileSync(file)];
    }),
  );
}

function sums(entries) {
  return Object.keys(entries)
    .sort()
    .map((name) => `${digest(entries[name])}  ${name}\n`)
    .join("");
}

function digest(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}
