/**
 * Fails when the task pane is larger than DESIGN §13 allows. Counted is what a desk loads before
 * office.js: the page and the scripts that it names, compressed as a server would send them.
 * Usage: npm run build && npm run size
 */
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import zlib from "node:zlib";

const LIMIT = 250 * 1024;
const site = fileURLToPath(new URL("../dist/site/", import.meta.url));
const page = path.join(site, "taskpane.html");

if (!fs.existsSync(page)) {
  console.error("dist/site/taskpane.html is missing: run `npm run build` first.");
  process.exit(2);
}
const html = fs.readFileSync(page, "utf8");
const scripts = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map((match) => match[1]).filter((source) => !source.startsWith("office/"));
const sizes = ["taskpane.html", ...scripts].map((file) => ({ file, bytes: zlib.brotliCompressSync(fs.readFileSync(path.join(site, file))).length }));
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

for (const { file, bytes } of sizes) console.log(`${file}: ${kilobytes(bytes)}`);
console.log(`total: ${kilobytes(total)} of ${kilobytes(LIMIT)}, brotli`);
process.exit(total > LIMIT ? 1 : 0);
