import { ambiguous, finding, missingDepartment, missingMark, sampleCheck } from "../../../tests/taskpane/sample-check";
import { filterFindings, isFiltering, noFilter, type FindingFilter } from "./finding-filter";
import { findingRows, neighbourFinding } from "./finding-rows";
import { listFindings } from "./listed-finding";
import { treeStep } from "./tree-step";

const second = finding("D401", "error", 2, 3, { identity: "D401/second" });
const notes = [1, 2, 3].map((row) => finding("T501", "warning", row, 1));
const grouped = (code: string) => code === "T501";
const check = sampleCheck([missingDepartment, second, ambiguous, ...notes, missingMark], {
  suppressed: [{ finding: finding("N108", "info", 1, 1), reason: "会議で確認", who: "", when: "2026-01-01" }],
});
const all = listFindings(check);
const open = filterFindings(all, noFilter, null);
const lines = (toggled: readonly string[] = []) =>
  findingRows(open, grouped, new Set(toggled)).map((row) => `${row.level} ${row.kind} ${row.kind === "band" ? `${row.severity} ${row.count}` : row.kind === "rule" ? `${row.code} ${row.count}` : row.listed.finding.identity}`);

describe("findingRows", () => {
  it("goes by band, rule and place; 参考 and small matters are closed", () => {
    expect(lines()).toEqual([
      "1 band error 2",
      "2 rule D401 2",
      "3 finding D401/4/3",
      "3 finding D401/second",
      "1 band warning 4",
      "2 finding R202/3/1",
      "2 rule T501 3",
      "1 band info 1",
    ]);
  });

  it("opens and closes what a person toggles", () => {
    expect(lines(["band:error", "band:warning:T501", "band:info"])).toEqual([
      "1 band error 2",
      "1 band warning 4",
      "2 finding R202/3/1",
      "2 rule T501 3",
      "3 finding T501/1/1",
      "3 finding T501/2/1",
      "3 finding T501/3/1",
      "1 band info 1",
      "2 finding N108/5/2",
    ]);
  });

  it("gives findings of the same identity names of their own", () => {
    const twins = listFindings(sampleCheck([missingDepartment, missingDepartment]));
    expect(new Set(twins.map(({ id }) => id)).size).toBe(2);
  });

  it("steps through what is shown and stops at the ends", () => {
    const rows = findingRows(open, grouped, new Set());
    const first = neighbourFinding(rows, null, 1);
    expect(first?.finding).toBe(missingDepartment);
    expect(neighbourFinding(rows, first?.id ?? null, 1)?.finding).toBe(second);
    expect(neighbourFinding(rows, first?.id ?? null, -1)).toBeNull();
  });
});

describe("filterFindings", () => {
  it.each<[string, Partial<FindingFilter>, readonly string[]]>([
    ["everything open", {}, ["D401", "D401", "R202", "T501", "T501", "T501", "N108"]],
    ["a severity", { severity: "error" }, ["D401", "D401"]],
    ["the current side, by item or by column", { side: "current" }, ["R202"]],
    ["a department of the item", { department: "学校課" }, ["N108"]],
    ["a rule", { rule: "R202" }, ["R202"]],
    ["what can be mended here", { state: "fixable" }, ["R202", "N108"]],
    ["what was set aside", { state: "set-aside" }, ["N108"]],
    ["several at once", { severity: "error", state: "fixable" }, []],
  ])("shows %s", (_name, part, codes) => {
    expect(filterFindings(all, { ...noFilter, ...part }, null).map(({ finding: { code } }) => code)).toEqual(codes);
  });

  it("tells what is new since the baseline", () => {
    const baseline = all.map(({ finding: { identity } }) => identity).filter((identity) => identity !== "D401/second");
    expect(filterFindings(all, { ...noFilter, state: "new" }, baseline).map(({ finding: { identity } }) => identity)).toEqual(["D401/second"]);
  });

  it("knows when it hides something", () => {
    expect([isFiltering(noFilter), isFiltering({ ...noFilter, rule: "R202" })]).toEqual([false, true]);
  });
});

describe("treeStep", () => {
  const rows = findingRows(open, grouped, new Set());
  it.each([
    ["down", 0, "ArrowDown", { kind: "go", index: 1 }],
    ["no further than the last line", rows.length - 1, "ArrowDown", { kind: "go", index: rows.length - 1 }],
    ["up", 1, "ArrowUp", { kind: "go", index: 0 }],
    ["to the end", 0, "End", { kind: "go", index: rows.length - 1 }],
    ["into an open band", 0, "ArrowRight", { kind: "go", index: 1 }],
    ["opening a closed one", rows.length - 1, "ArrowRight", { kind: "toggle", index: rows.length - 1 }],
    ["closing an open one", 0, "ArrowLeft", { kind: "toggle", index: 0 }],
    ["from a finding to its rule", 3, "ArrowLeft", { kind: "go", index: 1 }],
    ["using a line", 2, "Enter", { kind: "use", index: 2 }],
    ["nothing for a letter", 2, "a", null],
  ])("goes %s", (_name, from, key, step) => {
    expect(treeStep(rows, from, key)).toEqual(step);
  });
});
