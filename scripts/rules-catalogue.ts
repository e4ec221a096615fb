// npm run docs:rules – writes the catalogue of the rules from the rules themselves.
import fs from "node:fs";
import path from "node:path";
import { catalogue } from "../src/core/rules/catalogue";

fs.writeFileSync(path.resolve("docs/rules.md"), catalogue());
