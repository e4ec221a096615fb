import fs from "node:fs";
import path from "node:path";
import { catalogue } from "./catalogue";

test("docs/rules.md lists the rules as they are (npm run docs:rules)", () => {
  expect(fs.readFileSync(path.resolve(__dirname, "../../../docs/rules.md"), "utf8")).toBe(catalogue());
});
