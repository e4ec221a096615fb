import { parseArgs } from "node:util";
import type { Severity, Stage } from "../core/check/finding";
import type { TableChoice } from "../core/locate/table";
import type { Language } from "../core/report/render";
import { MAX_ROWS, columnName, parseColumn } from "../core/sheet/address";

export type ReportFormat = "text" | "json" | "csv" | "sarif";

/** `keifu check FILE…` with its options, as the person gave them. */
export interface CheckCommand {
  readonly files: readonly string[];
  readonly sheet: string | null;
  /** Columns set by hand, with their header rows (0-based). */
  readonly choice: Pick<TableChoice, "header" | "columns"> | null;
  readonly roster: string | null;
  /** null takes the stage that is stored in the workbook. */
  readonly stage: Stage | null;
  readonly format: ReportFormat;
  /** From which severity on a finding makes the exit code 1. */
  readonly level: Severity;
  readonly fix: "safe" | null;
  readonly out: string | null;
  readonly inPlace: boolean;
  readonly language: Language;
}

/** What is wrong with the arguments; the texts have a sentence for each. */
export interface ArgumentProblem {
  readonly id: "unknown-option" | "missing-value" | "bad-value" | "no-command" | "no-file" | "one-file-only" | "out-needs-fix" | "fix-needs-out" | "columns-need-header" | "header-needs-columns";
  readonly option: string;
  readonly value: string;
  /** What would have been right. */
  readonly allowed: string;
}

export type Command =
  | { readonly kind: "check"; readonly command: CheckCommand }
  | { readonly kind: "help" | "version"; readonly language: Language }
  | { readonly kind: "problem"; readonly problem: ArgumentProblem; readonly language: Language };

const stages: Readonly<Record<string, Stage>> = {
  drafting: "drafting",
  素案作成中: "drafting",
  consulting: "consulting",
  庁内照会中: "consulting",
  "before-meeting": "before-meeting",
  会議提出前: "before-meeting",
  "before-publication": "before-publication",
  公表前: "before-publication",
};

const options = {
  sheet: { type: "string" },
  columns: { type: "string" },
  header: { type: "string" },
  roster: { type: "string" },
  stage: { type: "string" },
  format: { type: "string" },
  level: { type: "string" },
  fix: { type: "string" },
  out: { type: "string" },
  "in-place": { type: "boolean" },
  lang: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

type Values = { [name in keyof typeof options]?: (typeof options)[name]["type"] extends "string" ? string : boolean };

/** Thrown within this file only: a person's mistake, to be told as a sentence. */
class Mistake {
  constructor(readonly problem: ArgumentProblem) {}
}

function mistake(id: ArgumentProblem["id"], option = "", value = "", allowed = ""): never {
  throw new Mistake({ id, option, value, allowed });
}

/** Reads the arguments behind `node keifu.js`. Total: a mistake is a value. */
export function parseArguments(args: readonly string[]): Command {
  const language = languageOf(args);
  try {
    const { values, positionals } = split(args);
    if (values.help || args.length === 0) return { kind: "help", language };
    if (values.version) return { kind: "version", language };
    const [name, ...files] = positionals;
    if (name === "help") return { kind: "help", language };
    if (name !== "check") mistake("no-command", "", name ?? "", "check");
    return { kind: "check", command: checkCommand(values, files) };
  } catch (thrown) {
    if (thrown instanceof Mistake) return { kind: "problem", problem: thrown.problem, language };
    throw thrown;
  }
}

/** The language of every message, wrong arguments included. */
function languageOf(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const value = at < 0 ? "" : args[at].includes("=") ? args[at].slice("--lang=".length) : (args[at + 1] ?? "");
  return value === "en" ? "en" : "ja";
}

function split(args: readonly string[]): { values: Values; positionals: string[] } {
  const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  const values: Record<string, string | boolean> = {};
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    if (!Object.hasOwn(options, token.name)) mistake("unknown-option", token.rawName);
    const { type } = options[token.name as keyof typeof options];
    // `--out --format json`: the next option was taken for the value.
    const missing = token.value === undefined || token.value === "" || (!token.inlineValue && token.value.startsWith("--"));
    if (type === "string" && missing) mistake("missing-value", token.rawName);
    if (type === "boolean" && token.value !== undefined) mistake("bad-value", token.rawName, token.value, "");
    values[token.name] = token.value ?? true;
  }
  return { values, positionals };
}

function checkCommand(values: Values, files: readonly string[]): CheckCommand {
  if (files.length === 0) mistake("no-file");
  const fix = values.fix === undefined ? null : oneOf("--fix", values.fix, ["safe"] as const);
  const inPlace = values["in-place"] ?? false;
  const out = values.out ?? null;
  if (fix === null && (out !== null || inPlace)) mistake("out-needs-fix");
  if (fix !== null && out === null && !inPlace) mistake("fix-needs-out");
  if (fix !== null && files.length > 1) mistake("one-file-only");
  oneOf("--lang", values.lang ?? "ja", ["ja", "en"] as const);
  return {
    files,
    sheet: values.sheet ?? null,
    choice: choiceOf(values),
    roster: values.roster ?? null,
    stage: values.stage === undefined ? null : (stages[values.stage] ?? mistake("bad-value", "--stage", values.stage, "素案作成中|庁内照会中|会議提出前|公表前")),
    format: oneOf("--format", values.format ?? "text", ["text", "json", "csv", "sarif"] as const),
    level: oneOf("--level", values.level ?? "error", ["error", "warning", "info"] as const),
    fix,
    out: out ?? (inPlace ? files[0] : null),
    inPlace,
    language: values.lang === "en" ? "en" : "ja",
  };
}

function oneOf<const Allowed extends readonly string[]>(option: string, value: string, allowed: Allowed): Allowed[number] {
  return allowed.find((each) => each === value) ?? mistake("bad-value", option, value, allowed.join("|"));
}

function choiceOf({ columns, header }: Values): CheckCommand["choice"] {
  if (columns === undefined && header === undefined) return null;
  if (columns === undefined) mistake("header-needs-columns");
  if (header === undefined) mistake("columns-need-header");
  return { columns: parseColumns(columns), header: parseHeader(header) };
}

/** Rows as people count them: "6-8" or "6". */
function parseHeader(text: string): TableChoice["header"] {
  const match = /^(\d{1,7})(?:-(\d{1,7}))?$/.exec(text);
  const top = Number(match?.[1]) - 1;
  const bottom = Number(match?.[2] ?? match?.[1]) - 1;
  if (!match || top < 0 || bottom < top || bottom >= MAX_ROWS) mistake("bad-value", "--header", text, "6-8");
  return { top, bottom };
}

const roles = ["pillars", "current", "note", "next", "departments"] as const;
const columnsExample = "current=E,note=F,next=G,departments=H";

/** "current=D+E,note=F,next=G,departments=H,pillars=A-C": several columns by + or as a range, number before text. */
function parseColumns(text: string): TableChoice["columns"] {
  const wrong = () => mistake("bad-value", "--columns", text, columnsExample);
  const found: Partial<Record<(typeof roles)[number], string[]>> = {};
  for (const part of text.split(",")) {
    const [name, letters, ...rest] = part.split("=").map((each) => each.trim());
    const role = roles.find((each) => each === name);
    if (!role || !letters || rest.length > 0) return wrong();
    found[role] = [...(found[role] ?? []), ...letters.split("+").flatMap((range) => columnsOfRange(range) ?? wrong())];
  }
  const { pillars, current, note = [], next, departments = [] } = found;
  if (!current || !next) return wrong();
  return { ...(pillars ? { pillars } : {}), current, note, next, departments };
}

function columnsOfRange(range: string): string[] | null {
  const [from, to = from, ...rest] = range.split(/[-:]/);
  const first = parseColumn(from);
  const last = parseColumn(to);
  if (first === null || last === null || last < first || rest.length > 0) return null;
  return Array.from({ length: last - first + 1 }, (_, index) => columnName(first + index));
}
