import { defaultSettings } from "../settings/schema";
import { snapshotOfTexts } from "../sheet/snapshot";
import { choiceFor } from "./choice";
import type { Finding } from "./finding";
import { suppress, type Suppression } from "./suppress";

const at = { sheet: "表", row: 1, column: 2 };
const finding = (identity: string, textHash: string): Finding => ({ code: "N108", rule: "", severity: "info", certainty: { kind: "fact" }, messageId: "", data: {}, at, cells: [at], items: [], related: [], fixes: [], identity, textHash });
const judged = (identity: string, textHash: string, reason = "注記"): Suppression => ({ identity, textHash, reason, who: "企画課", when: "2026-06-01" });

describe("a finding that a person set aside", () => {
  const [one, other] = [finding("N108|a|", "1"), finding("N108|b|", "1")];

  test("stays aside while its texts are the same, with who gave which reason when", () => {
    expect(suppress([one, other], [judged("N108|a|", "1")])).toEqual({
      kept: [other],
      suppressed: [{ finding: one, reason: "注記", who: "企画課", when: "2026-06-01" }],
      lapsed: [],
    });
  });

  test("comes back when its texts have changed, with the latest suppression as lapsed", () => {
    const latest = judged("N108|a|", "2", "再度");
    expect(suppress([one], [judged("N108|a|", "0", "初回"), judged("N108|a|", "3", "二度目"), latest])).toEqual({ kept: [one], suppressed: [], lapsed: [{ suppression: latest, finding: one }] });
  });

  test("stays aside by any of its suppressions", () => {
    const { kept, suppressed, lapsed } = suppress([one], [judged("N108|a|", "1", "元の文"), judged("N108|a|", "2", "直した文")]);
    expect([kept, suppressed.map(({ reason }) => reason), lapsed]).toEqual([[], ["元の文"], []]);
  });
});

test("columns set by hand for this run win over those stored, each for its own sheet", () => {
  const choice = (sheet: string, top: number) => ({ sheet, header: { top, bottom: top }, columns: { current: ["A"], note: [], next: ["C"], departments: [] } });
  const settings = { ...defaultSettings, tables: [choice("控え", 1), choice("表", 2)] };
  const options = { settings, roster: null, scope: null, date: null, choice: choice("表", 3) };
  const chosen = (name: string, more = {}) => choiceFor(snapshotOfTexts(name, []), { ...options, ...more });
  expect([chosen("表")?.header.top, chosen("控え")?.header.top, chosen("表", { choice: null })?.header.top, chosen("別")]).toEqual([3, 1, 2, null]);
});
