import type { Finding, Severity } from "../check/finding";
import type { WorkbookCheck } from "../check/result";
import { allRules } from "../rules/registry";
import { formatCell, formatQualifiedCell, type CellAddress } from "../sheet/address";
import { renderFinding, wordsIn, type Language } from "./render";

const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = { error: "error", warning: "warning", info: "note" };

/**
 * The findings as SARIF 2.1.0. A workbook has no lines: each cell is a logical location of the file.
 * Findings set aside are results with a suppression, as the format wants them.
 * @param file path or name of the workbook; becomes a relative URI reference
 */
export function reportSarif(file: string, check: WorkbookCheck, version: string, language: Language = "ja") {
  const findings = [...check.findings, ...check.tables.flatMap((table) => table.findings)];
  const suppressed = check.tables.flatMap((table) => table.suppressed);
  const uri = file.split(/[\\/]/).map(encodeURIComponent).join("/");
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0" as const,
    runs: [
      {
        tool: { driver: { name: "Keifu", version, language, rules: allRules.map((rule) => ruleOf(rule, language)) } },
        artifacts: [{ location: { uri } }],
        results: [
          ...findings.map((finding) => resultOf(finding, uri, language)),
          ...suppressed.map(({ finding, reason }) => ({
            ...resultOf(finding, uri, language),
            suppressions: [{ kind: "external" as const, status: "accepted" as const, justification: reason }],
          })),
        ],
        columnKind: "utf16CodeUnits" as const,
      },
    ],
  };
}

function ruleOf({ code, slug, severity }: (typeof allRules)[number], language: Language) {
  return {
    id: code,
    name: slug,
    shortDescription: { text: wordsIn(language).name(code) },
    defaultConfiguration: { level: levels[severity] },
  };
}

function resultOf(finding: Finding, uri: string, language: Language) {
  const { what, why, todo } = renderFinding(finding, language);
  return {
    ruleId: finding.code,
    ruleIndex: allRules.findIndex(({ code }) => code === finding.code),
    level: levels[finding.severity],
    message: { text: `${what} ${why} ${todo}` },
    locations: finding.cells.slice(0, 1).map((cell) => locationOf(cell, uri)),
    relatedLocations: finding.cells.slice(1).map((cell, index) => ({ id: index + 1, ...locationOf(cell, uri) })),
    partialFingerprints: { "keifuIdentity/v1": finding.identity, "keifuTextHash/v1": finding.textHash },
  };
}

function locationOf(cell: CellAddress, uri: string) {
  return {
    physicalLocation: { artifactLocation: { uri, index: 0 } },
    logicalLocations: [{ name: formatCell(cell), fullyQualifiedName: formatQualifiedCell(cell), kind: "element" }],
  };
}
