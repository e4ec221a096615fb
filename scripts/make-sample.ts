/** Writes assets/sample.xlsx, the workbook that the workbench opens: `npm run sample`. */
import fs from "node:fs";
import path from "node:path";
import { buildSample } from "../src/workbench/sample/build";

const { bytes } = buildSample();
fs.writeFileSync(path.resolve(__dirname, "../assets/sample.xlsx"), bytes);
console.log(`assets/sample.xlsx: ${bytes.length} bytes`);
