import fs from "node:fs";
import { cleanWorkbooks } from "../../../../tests/accuracy/clean-workbooks";
import { slipKinds } from "../../../../tests/accuracy/slips";
import { measureAccuracy } from "../../../../tests/accuracy/measure";
test("bench", () => {
  const kinds = slipKinds as { name: string; accepted: string[] }[];
  for (let i = kinds.length - 1; i >= 0; i--) if (!/new item's|slipped|vanished|nowhere|mapping|削除|変更なし|文言|count|predecessor/.test(kinds[i].name)) kinds.splice(i, 1);
  const r = measureAccuracy(cleanWorkbooks(), 8);
  fs.writeFileSync("/tmp/bench.txt", r.kinds.map((k) => `${k.kind.name} ${k.found}/${k.injected}\n  MISSED ${k.missed.join("\n  MISSED ")}\n  NOISE ${k.noise.join("\n  NOISE ")}`).join("\n") + "\nFALSE " + r.falseAlarms.join("\n"));
}, 300000);
