import type { RuleMeta } from "../rules/rule";
import type { Finding, Severity } from "./finding";
import { severityAt } from "./stages";
import { count, dedupe, inOrder, weigh, yieldToBetter } from "./steps";

const texts = { name: "", messages: {}, fixes: {} };
const rule = (code: string, yieldsTo: readonly string[] = []): RuleMeta => ({ code, slug: "", severity: "warning", texts, yieldsTo });
const rules = new Map([rule("N101"), rule("N108", ["N101", "R203"]), rule("R203")].map((meta) => [meta.code, meta]));
const ruleOf = (code: string) => rules.get(code);

function finding(code: string, more: Partial<Finding> = {}): Finding {
  const at = more.at ?? { sheet: "表", row: 1, column: 2 };
  return { code, rule: "", severity: "warning", certainty: { kind: "fact" }, messageId: "", data: {}, at, cells: [at], items: [], related: [], fixes: [], identity: `${code}|${at.row}`, textHash: "h", ...more };
}
const words = (start: number, end: number) => ({ sheet: "表", row: 1, column: 2, start, end });
const elsewhere = { sheet: "表", row: 7, column: 2 };

describe("a finding that another explains better", () => {
  const left = (...findings: Finding[]) => yieldToBetter(findings, ruleOf).map(({ code }) => code);

  test.each<[string, Finding, Finding]>([
    ["of the same cell", finding("N108"), finding("N101")],
    ["of the same item, in another cell", finding("N108", { items: ["a", "b"] }), finding("N101", { at: elsewhere, items: ["b"] })],
    ["of a cell of both", finding("N108"), finding("N101", { at: elsewhere, cells: [elsewhere, { sheet: "表", row: 1, column: 2 }] })],
    ["of overlapping words", finding("N108", { at: words(0, 4) }), finding("N101", { at: words(3, 6) })],
    ["of words within them", finding("N108", { at: words(0, 9) }), finding("N101", { at: words(3, 6) })],
    ["of words in the cell that it is about as a whole", finding("N108"), finding("N101", { at: words(3, 6) })],
    ["whichever of the better ones it is", finding("N108"), finding("R203")],
  ])("is left out: %s", (_name, weaker, better) => {
    expect(left(weaker, better)).toEqual([better.code]);
    expect(left(better, weaker)).toEqual([better.code]);
  });

  test.each<[string, Finding, Finding]>([
    ["another cell and item", finding("N108", { items: ["a"] }), finding("N101", { at: elsewhere, items: ["b"] })],
    ["the same place on another sheet", finding("N108"), finding("N101", { at: { sheet: "別", row: 1, column: 2 } })],
    ["words before them, though of one item", finding("N108", { at: words(0, 3), items: ["a"] }), finding("N101", { at: words(3, 6), items: ["a"] })],
    ["words behind them, though of one item", finding("N108", { at: words(6, 8), items: ["a"] }), finding("N101", { at: words(3, 6), items: ["a"] })],
    ["a rule that it does not yield to", finding("R203"), finding("N101")],
    ["a rule that nobody knows", finding("Z000"), finding("N101")],
  ])("is kept beside %s", (_name, one, other) => {
    expect(left(one, other)).toEqual([one.code, other.code]);
  });
});

test("the same problem found twice is one problem, the first", () => {
  const [first, other, again] = [finding("N101"), finding("N101", { identity: "N101|x" }), finding("N101", { severity: "info" })];
  expect(dedupe([first, other, again])).toEqual([first, other]);
});

describe("severity", () => {
  test.each<[string, Severity, Parameters<typeof severityAt>[0], Severity]>([
    ["N101", "error", "drafting", "info"],
    ["D401", "error", "drafting", "info"],
    ["L302", "warning", "drafting", "info"],
    ["N108", "info", "drafting", "info"],
    ["N101", "error", "consulting", "error"],
    ["N101", "error", "before-publication", "error"],
    ["S005", "info", "before-publication", "warning"],
    ["L309", "info", "before-publication", "warning"],
    ["S005", "info", "before-meeting", "info"],
  ])("of %s, %s of itself, is while %s: %s", (code, stated, stage, severity) => {
    expect(severityAt(stage, code, stated)).toBe(severity);
  });

  test("is what the settings say; a rule that they switch off keeps its own where it spoke all the same", () => {
    const found = [finding("N101", { severity: "error" }), finding("N108")];
    const severities = (chosen: Parameters<typeof weigh>[2]) => weigh(found, "drafting", chosen).map(({ severity }) => severity);
    expect([severities({}), severities({ N101: "warning" }), severities({ N108: "off" }), severities({ N108: "error" })]).toEqual([
      ["info", "warning"],
      ["warning", "warning"],
      ["info", "warning"],
      ["info", "error"],
    ]);
  });
});

test("findings stand by severity, then down the sheet, from left to right, along the text, by code", () => {
  const place = (row: number, column: number, start?: number) => ({ sheet: "表", row, column, ...(start === undefined ? {} : { start, end: start + 1 }) });
  const sorted = [
    finding("Z1", { severity: "error", at: place(9, 9) }),
    finding("Z2", { at: place(1, 9) }),
    finding("Z3", { at: place(2, 1, 9) }),
    finding("Z5", { at: place(2, 2) }),
    finding("Z6", { at: place(2, 2) }),
    finding("Z4", { at: place(2, 2, 5) }),
    finding("Z7", { severity: "info", at: place(0, 0) }),
  ];
  const orders = [[...sorted].reverse(), [4, 2, 6, 0, 5, 3, 1].map((at) => sorted[at])];
  for (const order of orders) expect(inOrder(order)).toEqual(sorted);
  expect(count(sorted)).toEqual({ error: 1, warning: 5, info: 1 });
});
