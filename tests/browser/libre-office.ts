import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

/** All sheets of a workbook as LibreOffice reads them: CSV text by sheet. */
export function asCsvByLibreOffice(bytes: Uint8Array): ReadonlyMap<string, string> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "keifu-office-"));
  try {
    fs.writeFileSync(path.join(folder, "book.xlsx"), bytes);
    // Token 12 = -1: a file a sheet, book-NAME.csv.
    const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
    execFileSync("soffice", ["--headless", `-env:UserInstallation=file://${folder}/profile`, "--convert-to", filter, "--outdir", folder, path.join(folder, "book.xlsx")], { stdio: "ignore", timeout: 120_000 });
    const sheets = fs.readdirSync(folder).filter((name) => name.endsWith(".csv"));
    return new Map(sheets.map((name) => [name.slice("book-".length, -".csv".length), fs.readFileSync(path.join(folder, name), "utf8")]));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
