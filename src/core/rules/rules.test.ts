import fs from "node:fs";
import path from "node:path";
import { renderFinding, renderFix } from "../report/render";
import { englishTexts } from "./english";
import { allRules } from "./registry";
import type { RuleMeta, RuleTexts } from "./rule";
import { checkCase, examplesOf, expectedOf, findingsOf, outcomeOf, type RuleCases } from "./tester";

const folders = fs.readdirSync(__dirname).filter((name) => /^[a-z]\d{3}-/.test(name));
const folderOf = (rule: RuleMeta): string => path.join(__dirname, `${rule.code.toLowerCase()}-${rule.slug}`);
const pageOf = (rule: RuleMeta): string => fs.readFileSync(path.join(folderOf(rule), "rule.md"), "utf8");

/** The cases of a rule; none where the file is missing, which fails the rule's own test and no other's. */
function casesOf(rule: RuleMeta): RuleCases {
  const file = path.join(folderOf(rule), "cases.ts");
  return fs.existsSync(file) ? jest.requireActual<{ cases: RuleCases }>(file).cases : { finds: [], silent: [] };
}

describe("the registry", () => {
  test("lists every rule folder, and every rule has its folder", () => {
    expect(allRules.map(folderOf).sort()).toEqual(folders.map((name) => path.join(__dirname, name)).sort());
  });

  test("has no code and no slug twice", () => {
    expect(new Set(allRules.map(({ code }) => code)).size).toBe(allRules.length);
    expect(new Set(allRules.map(({ slug }) => slug)).size).toBe(allRules.length);
  });

  test("names only rules that exist where a rule yields", () => {
    const codes = allRules.map(({ code }) => code);
    expect(allRules.flatMap(({ yieldsTo }) => yieldsTo ?? []).filter((code) => !codes.includes(code))).toEqual([]);
  });
});

const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

/** Every text of a rule by its place, to hold two languages against each other. */
function textsByPlace(texts: RuleTexts): Record<string, string> {
  return Object.fromEntries([
    ...Object.entries(texts.messages).flatMap(([id, message]) => Object.entries(message).map(([part, text]) => [`${id}.${part}`, text])),
    ...Object.entries(texts.fixes).map(([id, text]) => [`fix ${id}`, text]),
    ...Object.entries(texts.related ?? {}).map(([id, text]) => [`related ${id}`, text]),
  ]);
}

describe.each(allRules.map((rule) => [`${rule.code} ${rule.slug}`, rule] as const))("%s", (_title, rule) => {
  const cases = casesOf(rule);

  test("says everything in Japanese and in English, with the same data", () => {
    const ja = textsByPlace(rule.texts);
    const en = textsByPlace(englishTexts[rule.code]);
    expect(Object.keys(en)).toEqual(Object.keys(ja));
    for (const [place, text] of Object.entries(ja)) {
      expect(text).not.toBe("");
      expect(en[place]).not.toMatch(/[ぁ-ん]/);
      if (place.endsWith(".what")) expect([place, placeholders(en[place])]).toEqual([place, placeholders(text)]);
    }
  });

  test("has a page with reasons and with examples that show it", () => {
    const page = pageOf(rule);
    expect(page).toMatch(new RegExp(`^# ${rule.code} ${rule.slug}: ${rule.texts.name}\n`));
    expect(page).toMatch(/^## 見つけるもの$/m);
    expect(page).toMatch(/^## 理由$/m);
    const examples = examplesOf(page);
    for (const verdict of ["bad", "good"] as const) {
      const shown = examples.filter((each) => each.verdict === verdict);
      expect([verdict, shown.length]).not.toEqual([verdict, 0]);
      for (const { example } of shown) {
        const found = findingsOf(checkCase(example), rule.code).length;
        expect({ verdict, example: example.rows, found: found > 0 }).toEqual({ verdict, example: example.rows, found: verdict === "bad" });
      }
    }
  });

  test("has at least as many silent cases as cases that find something", () => {
    expect(cases.finds.length).toBeGreaterThan(0);
    expect(cases.silent.length).toBeGreaterThanOrEqual(cases.finds.length);
  });

  if (cases.finds.length === 0) return;

  test.each(cases.finds.map((each) => [each.name, each] as const))("finds: %s", (_name, each) => {
    expect(outcomeOf(rule, each)).toEqual(expectedOf(rule, each));
    for (const finding of findingsOf(checkCase(each), rule.code)) {
      expect(finding.identity.startsWith(`${rule.code}|`)).toBe(true);
      for (const language of ["ja", "en"] as const) {
        const { what, why, todo, related } = renderFinding(finding, language);
        const titles = finding.fixes.map((fix) => renderFix(finding, fix, language));
        expect([what, why, todo, ...related, ...titles].join("\n")).not.toMatch(/\{\w+\}|undefined/);
      }
    }
  });

  test.each(cases.silent.map((each) => [each.name, each] as const))("is silent: %s", (_name, each) => {
    expect(outcomeOf(rule, each)).toEqual(expectedOf(rule, each));
  });
});
