import fs from "node:fs";
import path from "node:path";
import { checkWorkbook } from "../../src/core/check/check-workbook";
import type { Finding } from "../../src/core/check/finding";
import { defaultSettings } from "../../src/core/settings/schema";
import { readRosterFile } from "../../src/core/settings/roster-csv";
import { formatCell } from "../../src/core/sheet/address";
import { readWorkbook } from "../../src/xlsx/snapshot";

const folder = path.resolve(__dirname, "../../../shared/sheets");
/** Skipped where the real sheet is not beside the repository. */
const real = fs.existsSync(path.join(folder, "tsuruoka.xlsx")) ? describe : describe.skip;

interface Label {
  readonly rule: string;
  readonly cells: readonly string[];
  readonly alsoAccept?: readonly string[];
  readonly certainty: "certain" | "likely" | "hard";
  readonly level: string;
  readonly why: string;
}

interface Labels {
  readonly expected: readonly Label[];
  readonly tolerated: readonly Pick<Label, "rule" | "cells" | "why">[];
  readonly mustNotFlag: readonly { readonly id: string; readonly what: string; readonly cells: readonly string[]; readonly rules: readonly string[] }[];
}

const rosters = { "with its roster": true, "without a roster": false };

real.each(Object.entries(rosters))("the real sheet, %s", (_title, withRoster) => {
  const read = (name: string) => new Uint8Array(fs.readFileSync(path.join(folder, name)));
  const labels = JSON.parse(fs.readFileSync(path.join(folder, "expected.json"), "utf8")) as Labels;
  const roster = readRosterFile(read("tsuruoka-roster.csv"), "tsuruoka-roster.csv");
  const check = checkWorkbook(readWorkbook(read("tsuruoka.xlsx"), "tsuruoka.xlsx"), {
    settings: defaultSettings,
    roster: withRoster && roster.ok ? roster.roster : null,
    scope: null,
    choice: null,
    date: "2026-04-01",
  });
  const findings = [...check.findings, ...check.tables.flatMap((table) => table.findings)];
  const isAt = (finding: Finding, cells: readonly string[]) => finding.cells.some((cell) => cells.includes(formatCell(cell)));
  const isOf = (finding: Finding, { rule, alsoAccept }: Pick<Label, "rule" | "alsoAccept">) => [rule, ...(alsoAccept ?? [])].includes(finding.rule);
  const needsRoster = new Set(["lookalike-kanji"]);

  test("every rule that can run has run", () => {
    const skipped = check.tables[0].rules.filter(({ status }) => status === "skipped").map(({ code, why }) => `${code} ${why}`);
    expect(skipped).toEqual(withRoster ? [] : ["D402 no-roster", "D409 no-roster", "D411 no-roster"]);
  });

  const found = labels.expected.filter(({ certainty, rule }) => certainty === "certain" && (withRoster || !needsRoster.has(rule)));
  test.each(found.map((label) => [label.why, label] as const))("finds %s", (_why, label) => {
    expect(findings.filter((finding) => isOf(finding, label) && isAt(finding, label.cells))).not.toEqual([]);
  });

  const likely = labels.expected.filter(({ certainty, rule }) => certainty === "likely" && (withRoster || !needsRoster.has(rule)));
  test.each(likely.map((label) => [label.why, label] as const))("finds what is likely: %s", (_why, label) => {
    expect(findings.filter((finding) => isOf(finding, label) && isAt(finding, label.cells))).not.toEqual([]);
  });

  test.each(labels.mustNotFlag.map((label) => [label.id, label.what, label] as const))("%s is silent: %s", (_id, _what, label) => {
    const flagged = findings.filter(({ rule, at }) => label.rules.includes(rule) && label.cells.includes(formatCell(at)));
    expect(flagged.map(({ code, at }) => `${code} ${formatCell(at)}`)).toEqual([]);
  });

  test("nothing beyond the labels speaks at error or warning level", () => {
    const known = [...labels.expected, ...labels.tolerated];
    const extra = findings
      .filter(({ severity }) => severity !== "info")
      .filter((finding) => !known.some((label) => isOf(finding, label) && isAt(finding, label.cells)));
    expect(extra.map(({ code, cells, messageId }) => `${code} ${cells.map(formatCell).join(" ")} ${messageId}`)).toEqual([]);
  });
});
