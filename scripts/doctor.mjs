// Says what is missing on this machine for each way of using the project: npm run doctor
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const checks = [
  {
    what: "Node.js 20.11 or newer",
    for: "everything",
    test: () => atLeast(process.versions.node, [20, 11]),
    mend: "install Node.js 20 LTS or newer",
  },
  {
    what: "installed packages",
    for: "everything",
    test: () => fs.existsSync("node_modules/@microsoft/office-js/dist/office.js") && fs.existsSync("node_modules/webpack"),
    mend: "npm ci",
  },
  {
    what: "built product (dist/site, dist/workbench, dist/keifu.js)",
    for: "npm run test:browser, the command line",
    test: () => ["dist/site/taskpane.html", "dist/workbench/index.html", "dist/keifu.js"].every((file) => fs.existsSync(file)),
    mend: "npm run build",
  },
  {
    what: "Chromium",
    for: "npm run test:browser, npm run shots",
    test: () => fs.existsSync(process.env.CHROMIUM ?? "/usr/bin/chromium"),
    mend: "apt-get install chromium, or set CHROMIUM to a Chromium or Edge of yours",
  },
  {
    what: "a Japanese font",
    for: "npm run test:browser, npm run shots",
    test: () => process.platform !== "linux" || run("fc-list", [":lang=ja"]) !== "",
    mend: "apt-get install fonts-noto-cjk",
  },
  {
    what: "LibreOffice",
    for: "the tests that open written workbooks",
    test: () => run("soffice", ["--version"]) !== "",
    mend: "apt-get install libreoffice-calc",
  },
  {
    what: "certificate for https://localhost",
    for: "npm run start:excel",
    test: () => fs.existsSync(path.join(os.homedir(), ".office-addin-dev-certs", "localhost.crt")),
    mend: "npx office-addin-dev-certs install",
  },
];

let missing = 0;
for (const check of checks) {
  const good = check.test();
  if (!good) missing += 1;
  console.log(`${good ? "ok     " : "missing"}  ${check.what} (for ${check.for})${good ? "" : `\n         → ${check.mend}`}`);
}
console.log(missing === 0 ? "Nothing is missing." : `${missing} missing. What needs them does not run; the rest does.`);

function atLeast(version, [major, minor]) {
  const [a, b] = version.split(".").map(Number);
  return a > major || (a === major && b >= minor);
}

function run(command, args) {
  try {
    return execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return "";
  }
}
