import type { Fix } from "../fixes/edit";
import type { Rule, RuleContext } from "../rules/rule";
import { state } from "../rules/state";
import { checkCase } from "../rules/tester";
import { defaultSettings } from "../settings/schema";
import { complete } from "../stepwise";
import { runRules } from "./run-rules";

const { snapshot, sheet, lineage, evidence } = checkCase({ name: "", rows: ["①見守り | | ①見守り |", "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課"] }).tables[0];
const { wording, houseStyle, links, stage } = defaultSettings;
const context: RuleContext = { snapshot, sheet, lineage, evidence, roster: null, settings: { wording, houseStyle, links, stage, date: null }, stage };

/** A rule that offers to write into each given column of the first item's row. */
function ruleWriting(...columns: readonly number[]): Rule {
  const [item] = sheet.next.items;
  const fixes = columns.map((column): Fix => ({ titleId: "write", data: {}, applicability: "review", edits: [{ type: "cell", at: { ...item.at, column }, expect: "", replace: "x" }] }));
  const texts = { name: "", messages: {}, fixes: {} };
  return { code: "N999", slug: "writes", severity: "info", texts, check: (given) => [state({ code: "N999" }, given, { messageId: "writes", data: {}, at: item.at, items: [item.id], fixes })] };
}

test("a fix that would edit the current plan is withheld, the finding is not", () => {
  const { findings } = complete(runRules([ruleWriting(0, 2)], context, defaultSettings));
  expect(findings).toHaveLength(1);
  expect(findings[0].fixes.map(({ edits }) => edits)).toMatchObject([[{ at: { column: 2 } }]]);
});

test("a rule that throws is told as failed and stops no other", () => {
  const broken: Rule = {
    ...ruleWriting(),
    code: "N998",
    check: () => {
      throw new Error("broken");
    },
  };
  const { runs, findings } = complete(runRules([broken, ruleWriting()], context, defaultSettings));
  expect(runs).toMatchObject([{ code: "N998", status: "skipped", why: "failed" }, { code: "N999", status: "ran", why: null }]);
  expect(findings).toHaveLength(1);
});

test("a rule may find more than a call takes arguments", () => {
  const many = 200_000;
  const talkative: Rule = { ...ruleWriting(), check: (given) => Array.from({ length: many }, () => ruleWriting().check(given)[0]) };
  expect(complete(runRules([talkative], context, defaultSettings)).findings).toHaveLength(many);
});
