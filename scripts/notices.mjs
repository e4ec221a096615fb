// Third-party notices of what ships, from the lock file and the licence files of the installed packages.
//   node scripts/notices.mjs > THIRD-PARTY-NOTICES.txt
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const LICENCE_FILE = /^(licen[cs]e|copying|notice)(\.|$|-)/i;

/** @returns {string} one section for each package that ships, sorted by name */
export function notices(root = ".") {
  const lock = JSON.parse(fs.readFileSync(path.join(root, "package-lock.json"), "utf8"));
  const shipped = Object.entries(lock.packages)
    .filter(([where, entry]) => where !== "" && !entry.dev && !entry.devOptional && !entry.optional)
    .map(([where, entry]) => ({ where, name: where.split("node_modules/").pop(), ...entry }))
    // Type declarations leave no trace in what ships.
    .filter(({ name }) => !name.startsWith("@types/"))
    .sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
  const sections = shipped.map(({ where, name, version, license }) => {
    const folder = path.join(root, where);
    const files = fs.existsSync(folder) ? fs.readdirSync(folder).filter((file) => LICENCE_FILE.test(file)).sort() : [];
    const texts = files.map((file) => fs.readFileSync(path.join(folder, file), "utf8").trim());
    return [`${name} ${version} – ${license ?? "see its licence"}`, "-".repeat(72), ...texts, ""].join("\n");
  });
  return [
    "Third-party notices",
    "===================",
    "",
    "Keifu ships with the following packages. office.js (@microsoft/office-js) is distributed",
    "unmodified, under Microsoft's own terms.",
    "",
    ...sections,
  ].join("\n");
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) process.stdout.write(notices());
