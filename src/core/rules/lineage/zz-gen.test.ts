import fs from "node:fs";
import path from "node:path";
import { checkCase, outcomeOf } from "../tester";
import { ruleOf } from "../registry";
import { specs } from "./zz-specs";

const only = (process.env.ONLY ?? "").split(",").filter(Boolean);
const q = (v: unknown): string => JSON.stringify(v);
function ts(v: unknown, ind: number): string {
  const pad = " ".repeat(ind);
  if (Array.isArray(v)) {
    if (v.length === 0) return "[]";
    const one = `[${v.map((x) => ts(x, 0)).join(", ")}]`;
    if (one.length + ind < 130 && !one.includes("\n")) return one;
    return `[\n${v.map((x) => `${pad}  ${ts(x, ind + 2)},`).join("\n")}\n${pad}]`;
  }
  if (v && typeof v === "object") {
    const entries = Object.entries(v).filter(([, x]) => x !== undefined);
    const key = (k: string) => (/^[A-Za-z_]\w*$/.test(k) ? k : q(k));
    const one = `{ ${entries.map(([k, x]) => `${key(k)}: ${ts(x, 0)}`).join(", ")} }`;
    if (one.length + ind < 130 && !one.includes("\n")) return entries.length ? one : "{}";
    return `{\n${entries.map(([k, x]) => `${pad}  ${key(k)}: ${ts(x, ind + 2)},`).join("\n")}\n${pad}}`;
  }
  return q(v);
}
test("gen", () => {
  const log: string[] = [];
  for (const [id, { finds, silent }] of Object.entries(specs)) {
    if (only.length && !only.includes(id)) continue;
    const rule = ruleOf(id.toUpperCase())!;
    const out = finds.map((spec) => {
      const o = outcomeOf(rule, spec as never) as { status: string; findings: Record<string, unknown>[] };
      if (o.findings.length === 0) {
        const check = checkCase(spec as never);
        log.push(`!! ${id} FINDS NOTHING: ${spec.name} (${o.status}) others: ${check.tables[0]?.findings.map((f) => f.code + " " + f.messageId + JSON.stringify(f.data)).join("; ")} links: ${JSON.stringify(check.tables[0]?.lineage.links.map((l) => [l.from, l.to, l.kind]))} notes ${JSON.stringify(check.tables[0]?.sheet.notes.map((n) => n.statements.map((s) => [s.kind, s.words.map((w) => w.text)])))}`);
      }
      const check = checkCase(spec as never);
      const beside = check.tables[0]?.findings.filter((f) => f.code !== rule.code && f.severity !== "info").map((f) => f.code);
      const findings = o.findings.map((f) => ({
        message: f.message, says: f.says, cells: f.cells,
        marks: f.marks ?? undefined,
        severity: f.severity === rule.severity ? undefined : f.severity,
        certainty: f.certainty === "fact" ? undefined : f.certainty,
        related: (f.related as unknown[]).length ? f.related : undefined,
        fixes: (f.fixes as { leaves: string[] }[]).length ? (f.fixes as { leaves: string[] }[]).map((x) => ({ ...x, leaves: x.leaves.length ? x.leaves : undefined })) : undefined,
      }));
      log.push(`${id} FIND ${spec.name}${beside?.length ? "  [beside: " + beside.join(",") + "]" : ""}\n${spec.rows.map((r) => "      | " + r).join("\n")}\n   ${ts(findings, 3)}`);
      return { ...spec, findings };
    });
    for (const spec of silent) {
      const o = outcomeOf(rule, spec as never) as { status: string; findings: { says: string }[] };
      const check = checkCase(spec as never);
      const beside = check.tables[0]?.findings.filter((f) => f.severity !== "info").map((f) => f.code + ":" + f.messageId);
      if (o.findings.length || o.status !== "ran" || beside?.length) log.push(`${o.findings.length || o.status !== "ran" ? "!!" : "  "} ${id} SILENT: ${spec.name}: ${o.status} ${o.findings.map((f) => f.says).join("|")}  [beside: ${beside?.join(",")}]`);
    }
    const code = `import type { RuleCases } from "../tester";\n\nexport const cases: RuleCases = ${ts({ finds: out, silent }, 0)};\n`;
    const dir = fs.readdirSync(path.join(__dirname, "..")).find((d) => d.startsWith(id + "-"))!;
    fs.writeFileSync(path.join(__dirname, "..", dir, "cases.ts"), code);
  }
  fs.writeFileSync("/tmp/gen.txt", log.join("\n"));
});
