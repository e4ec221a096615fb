import { parseArguments } from "./arguments";

const check = (...args: string[]) => {
  const parsed = parseArguments(["check", ...args]);
  if (parsed.kind !== "check") throw new Error(JSON.stringify(parsed));
  return parsed.command;
};

describe("the arguments of the command line", () => {
  it("have defaults: text, errors alone, Japanese", () => {
    expect(check("a.xlsx")).toEqual({
      files: ["a.xlsx"],
      sheet: null,
      choice: null,
      roster: null,
      stage: null,
      format: "text",
      level: "error",
      fix: null,
      out: null,
      inPlace: false,
      language: "ja",
    });
  });

  it("may stand in any order, with = or without", () => {
    expect(check("--format=json", "a.xlsx", "--level", "info", "b.xlsx", "--lang", "en")).toMatchObject({ files: ["a.xlsx", "b.xlsx"], format: "json", level: "info", language: "en" });
  });

  it.each([
    ["公表前", "before-publication"],
    ["consulting", "consulting"],
  ])("the stage %s is %s", (written, stage) => {
    expect(check("a.xlsx", "--stage", written).stage).toBe(stage);
  });

  it("name columns as letters and header rows as people count them", () => {
    expect(check("a.xlsx", "--columns", "current=E,note=F,next=G,departments=H", "--header", "6-8").choice).toEqual({
      columns: { current: ["E"], note: ["F"], next: ["G"], departments: ["H"] },
      header: { top: 5, bottom: 7 },
    });
    expect(check("a.xlsx", "--columns", "pillars=a-c,current=D+E,next=G", "--header", "2").choice).toEqual({
      columns: { pillars: ["A", "B", "C"], current: ["D", "E"], note: [], next: ["G"], departments: [] },
      header: { top: 1, bottom: 1 },
    });
  });

  it.each([
    ["an unknown option", ["check", "a.xlsx", "--colour"], "unknown-option"],
    ["an option without its value", ["check", "a.xlsx", "--format"], "missing-value"],
    ["an option that stands where a value should", ["check", "a.xlsx", "--out", "--fix", "safe"], "missing-value"],
    ["a value that does not exist", ["check", "a.xlsx", "--format", "xml"], "bad-value"],
    ["a language that does not exist", ["check", "a.xlsx", "--lang", "fr"], "bad-value"],
    ["a stage that does not exist", ["check", "a.xlsx", "--stage", "公開後"], "bad-value"],
    ["columns without the next plan", ["check", "a.xlsx", "--columns", "current=E", "--header", "1"], "bad-value"],
    ["columns beyond the sheet", ["check", "a.xlsx", "--columns", "current=E,next=ZZZ", "--header", "1"], "bad-value"],
    ["header rows in the wrong order", ["check", "a.xlsx", "--columns", "current=E,next=F", "--header", "8-6"], "bad-value"],
    ["columns without a header row", ["check", "a.xlsx", "--columns", "current=E,next=F"], "columns-need-header"],
    ["a header row without columns", ["check", "a.xlsx", "--header", "6"], "header-needs-columns"],
    ["no file", ["check"], "no-file"],
    ["another command", ["mend", "a.xlsx"], "no-command"],
    ["a result file without a fix", ["check", "a.xlsx", "--out", "b.xlsx"], "out-needs-fix"],
    ["a fix without a result file", ["check", "a.xlsx", "--fix", "safe"], "fix-needs-out"],
    ["a fix of several files", ["check", "a.xlsx", "b.xlsx", "--fix", "safe", "--out", "c.xlsx"], "one-file-only"],
  ])("%s is told, not guessed", (_name, args, id) => {
    expect(parseArguments(args)).toMatchObject({ kind: "problem", problem: { id } });
  });

  it("ask for help by --help, by help, or by nothing at all", () => {
    for (const args of [["--help"], ["help"], [], ["check", "-h"]]) expect(parseArguments(args)).toEqual({ kind: "help", language: "ja" });
  });
});
