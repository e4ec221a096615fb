import type { CellAddress, Span } from "../sheet/address";
import { textAt } from "../sheet/snapshot";
import { identityOf } from "../check/identity";
import { textHash } from "../notation/text-hash";
import type { Fix } from "../fixes/edit";
import type { RuleContext, RuleFinding, RuleMeta } from "./rule";

/** What a rule knows of one problem; the rest of a finding follows from it. */
export interface Problem {
  readonly messageId: string;
  readonly data: Readonly<Record<string, string>>;
  /** Where to look first. */
  readonly at: Span;
  /** The other cells that it is about. */
  readonly cells?: readonly CellAddress[];
  readonly items?: readonly string[];
  /** Ids that tell this problem from others of the rule; the items unless said otherwise. */
  readonly subjects?: readonly string[];
  /** The offending words or number. */
  readonly token?: string;
  /** The texts that a person judges; those of `at` and `cells` unless said otherwise. */
  readonly texts?: readonly string[];
  readonly certainty?: RuleFinding["certainty"];
  readonly severity?: RuleFinding["severity"];
  readonly related?: RuleFinding["related"];
  readonly fixes?: readonly Fix[];
}

/** States a problem as a finding: cells without repetition and anchor first, identity, hash. */
export function state(rule: Pick<RuleMeta, "code">, context: RuleContext, problem: Problem): RuleFinding {
  const cells = withoutRepetition([problem.at, ...(problem.cells ?? [])]);
  const items = problem.items ?? [];
  return {
    certainty: problem.certainty ?? { kind: "fact" },
    ...(problem.severity ? { severity: problem.severity } : {}),
    messageId: problem.messageId,
    data: inOneLine(problem.data),
    at: problem.at,
    cells,
    items,
    related: problem.related ?? [],
    fixes: problem.fixes ?? [],
    identity: identityOf(rule.code, problem.subjects ?? items, problem.token),
    textHash: textHash(problem.texts ?? cells.map((cell) => textAt(context.snapshot, cell.row, cell.column))),
  };
}

/** What a message quotes stands in one line there, wherever its cell breaks it. */
function inOneLine(data: Problem["data"]): Problem["data"] {
  return Object.fromEntries(Object.entries(data).map(([name, words]) => [name, words.includes("\n") ? words.split("\n").map((line) => line.trim()).join("") : words]));
}

function withoutRepetition(cells: readonly CellAddress[]): CellAddress[] {
  const seen = new Map<string, CellAddress>();
  for (const { sheet, row, column } of cells) {
    const name = `${sheet}!${row},${column}`;
    if (!seen.has(name)) seen.set(name, { sheet, row, column });
  }
  return [...seen.values()];
}
