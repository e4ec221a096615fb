import type { SessionState } from "../../app/session-model";
import { fakeSession } from "../../../tests/taskpane/fake-session";
import { checkedPlan } from "../../../tests/taskpane/checked-plan";
import { ambiguous, finding, missingDepartment, missingMark, sampleCheck } from "../../../tests/taskpane/sample-check";
import { sampleRules } from "../../../tests/taskpane/sample-rules";
import { snapshotOfTexts } from "../../core/sheet/snapshot";
import { defaultSettings } from "../../core/settings/schema";
import { en } from "../texts/en";
import { fill } from "../../core/report/fill";
import { fullJa } from "../texts/full-ja";
import { ja } from "../texts/ja";
import { languageOf } from "../texts/texts";
import { firstThree, readColumns } from "./first-look";
import { noTableMessage } from "./no-table-message";
import { checkedNames, notChecked } from "./not-checked";
import { ruleWords } from "../../core/report/rule-words";
import { safeBatch } from "./safe-fixes";
import { listFindings } from "./listed-finding";
import { statusLine } from "./status-line";
import { planNames, whatWasRead } from "./what-was-read";

const state = (part: Partial<SessionState>) => fakeSession(part).state();
const words = ruleWords(sampleRules, null);
const at = new Date(2026, 0, 1, 9, 5);

describe("the status line", () => {
  it.each<[string, Partial<SessionState>, string]>([
    ["findings", {}, "要修正1件・要確認1件　点検済み 14:05"],
    ["nothing to mend", { check: sampleCheck([ambiguous]), status: { kind: "checked", at, live: true } }, "要確認1件　点検済み 09:05"],
    ["nothing at all", { check: sampleCheck([]), status: { kind: "checked", at, live: true } }, "要修正・要確認なし　点検済み 09:05"],
    ["no table: never 0 findings", { check: { ...sampleCheck([]), tables: [] } }, "比較表が見つかりません"],
    ["a cell being edited", { status: { kind: "waiting-for-edit" } }, "セルの入力が終わるのを待っています"],
    ["merges that may have changed", { status: { kind: "stale", reason: "merges-may-have-changed" } }, "結合が変わったかもしれません。「再点検」を押してください。"],
    ["a protected sheet", { status: { kind: "unreadable", code: "protected", detail: "", hostCode: "" } }, "読めません（シートの保護）"],
  ])("tells of %s", (_name, part, text) => {
    expect(statusLine(state(part), ja).text).toBe(text);
  });
});

describe("what was read", () => {
  it("counts what is there and says that nothing was changed, while that is true", () => {
    const entry = { id: "1", when: "", title: "", cells: 1, state: "applied" } as const;
    expect(whatWasRead(state({}), ja)[0]).toContain("シートは変更していません。");
    expect(whatWasRead(state({ journal: [entry] }), ja)[0]).not.toContain("変更していません");
    expect(whatWasRead(state({ journal: [{ ...entry, state: "taken-back" }] }), ja)[0]).toContain("シートは変更していません。");
  });

  it("names every sheet of a table over several", () => {
    const [table] = sampleCheck().tables;
    expect(whatWasRead(state({ check: { ...sampleCheck(), tables: [table, table] } }), ja)).toHaveLength(3);
  });

  it("calls the plans what the sheet calls them, or what a person does", () => {
    const [table] = sampleCheck().tables;
    expect(planNames(table, defaultSettings)).toEqual({ current: "現行", next: "第2期" });
    expect(planNames(table, { ...defaultSettings, planNames: { next: "後期" } }).next).toBe("後期");
  });
});

describe("the first look", () => {
  it("takes 要修正 first, different rules first, and never 参考", () => {
    const twin = finding("D401", "error", 2, 3, { identity: "twin" });
    expect(firstThree(sampleCheck([missingDepartment, twin, missingMark, ambiguous])).map(({ finding: { identity } }) => identity)).toEqual(["D401/4/3", "R202/3/1", "twin"]);
  });

  it("names the columns from left to right", () => {
    expect(readColumns(checkedPlan().tables[0]).map(({ role, letters }) => `${role} ${letters}`)).toEqual(["current A", "note B", "next C", "departments D"]);
  });
});

describe("silence", () => {
  it("says which rules were skipped, which sheets have no table, and what was not read", () => {
    const snapshot = snapshotOfTexts("表紙", [["表紙"]]);
    const check = { ...sampleCheck(), unchecked: [{ snapshot, none: { sheet: "表紙", reason: "no-header", nearest: null } as const }] };
    expect(notChecked(check, words, ja)).toEqual(["課名一覧にない課名：課名一覧がないため点検していません。", "シート「表紙」：比較表ではありません。"]);
    expect(checkedNames(check, words)).toEqual(["関係課の空欄"]);
  });

  it("says how near a sheet without a table came", () => {
    const said = noTableMessage({ sheet: "表", reason: "one-side-only", nearest: { row: 4, found: ["現行", "備考"], missing: ["次期"] } }, ja);
    expect(said.nearest).toBe("5行目が見出しに近いようです。見つかったもの：現行、備考。見つからないもの：次期。");
  });
});

describe("表記だけまとめて直す", () => {
  it("takes safe fixes only, and not those set aside", () => {
    expect(safeBatch(listFindings(sampleCheck()), "対照表")).toMatchObject({ count: 1, left: 0, changes: [{ place: "C6" }] });
    const aside = sampleCheck([], { suppressed: [{ finding: missingMark, reason: "", who: "", when: "" }] });
    expect(safeBatch(listFindings(aside), "対照表").count).toBe(0);
  });

  it("applies no two fixes of one cell together", () => {
    const twin = { ...missingMark, identity: "twin" };
    expect(safeBatch(listFindings(sampleCheck([missingMark, twin])), "対照表")).toMatchObject({ count: 1, left: 1 });
  });
});

describe("texts", () => {
  const leaves = (value: object, path = ""): [string, string][] => Object.entries(value).flatMap(([key, inner]) => (typeof inner === "string" ? [[`${path}${key}`, inner] as [string, string]] : leaves(inner as object, `${path}${key}.`)));
  const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
  const english = new Map(leaves(en));

  it("have the same placeholders in both languages, but for words that English does not need", () => {
    const strange = leaves(fullJa).filter(([path, japanese]) => placeholders(english.get(path) ?? "{missing}").some((name) => !placeholders(japanese).includes(name)));
    expect(strange).toEqual([]);
  });

  it("shows a missing value instead of swallowing it", () => {
    expect(fill("{n}件、{m}件", { n: 3 })).toBe("3件、{m}件");
  });

  it.each([
    ["ja-JP", "ja"],
    ["ja", "ja"],
    ["", "ja"],
    ["en-US", "en"],
    ["jam-JM", "en"],
  ])("speaks to %s in %s", (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });
});
