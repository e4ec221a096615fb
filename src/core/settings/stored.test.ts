import * as fc from "fast-check";
import { SaxesParser } from "saxes";
import { defaultSettings, settingsSchema, type Settings } from "./schema";
import { exportSettings, importSettings, parseSettings, serialiseSettings, SETTINGS_NAMESPACE } from "./stored";

const wrapped = (json: string) => `<keifu xmlns="${SETTINGS_NAMESPACE}">${json}</keifu>`;

const columns = { pillars: ["A"], current: ["B"], note: ["C"], next: ["D", "XFD"], departments: ["E"] };
const table = { sheet: "検討経過", header: { top: 0, bottom: 2 }, columns };
const link = { from: ["current:1-1#1"], to: ["next:1-2#1"], kind: "moved" as const, verdict: "confirmed" as const, textHash: "h", who: "企画課", when: "2026-06-01" };
const plain: Settings = {
  version: 1,
  id: "b-1",
  tables: [table],
  planNames: { current: "第1期", next: "第2期" },
  stage: "drafting",
  rules: { N101: "off", N102: "error", N103: "warning", N104: "info" },
  wording: { new: "新規" },
  houseStyle: true,
  suppressions: [{ identity: "N101|", textHash: "h", reason: "注記", who: "企画課", when: "2026-06-01" }],
  links: [link],
  baseline: ["N101|"],
};
/** Settings with something in every place, and each word that a place may hold. */
const everything: readonly Settings[] = [
  plain,
  ...(["consulting", "before-meeting", "before-publication"] as const).map((stage): Settings => ({ ...plain, stage, baseline: null })),
  ...(["continued", "revised", "split", "merged", "absorbed", "deleted", "new"] as const).map((kind): Settings => ({ ...plain, links: [{ ...link, kind, verdict: "rejected" }] })),
];

describe("stored settings", () => {
  test.each<[string, string]>([
    ["with a declaration", `<?xml version="1.0" encoding="utf-8"?>\n${wrapped('{"version":1}')}`],
    ["with a prefix", `<k:keifu xmlns:k="${SETTINGS_NAMESPACE}">{"version":1}</k:keifu>`],
    ["in a section", wrapped('<![CDATA[{"version":1}]]>')],
    ["in a section on lines of its own", wrapped('\n  <![CDATA[\n{"version":1}\n]]>\n')],
    ["with quotes as entities", wrapped("{&quot;version&quot;:1}")],
    ["with quotes as numbers", wrapped("{&#34;version&#x22;:1}")],
    ["on lines of their own, after a byte order mark", `\ufeff\n${wrapped('\n{"version":1}\n')}\n`],
  ])("are read %s", (_name, text) => {
    expect(parseSettings(text)).toEqual({ kind: "read", settings: defaultSettings });
  });

  test.each<[string, string, RegExp]>([
    ["of a newer version", wrapped('{"version":2,"new":true}'), /新しい版/],
    ["that are no JSON", wrapped("{version"), /壊れています/],
    ["of another part", `<other xmlns="urn:other">{"version":1}</other>`, /壊れています/],
    ["whose namespace is not ours", `<keifu xmlns="urn:other">{"version":1}</keifu>`, /壊れています/],
    ["with a value that no setting has", wrapped('{"version":1,"stage":"someday"}'), /壊れています/],
    ["that are empty", "", /壊れています/],
    ["that are a list", wrapped("[]"), /壊れています/],
    ["that are null", wrapped("null"), /壊れています/],
    ["with something before the element", `x${wrapped('{"version":1}')}`, /壊れています/],
    ["with something after the element", `${wrapped('{"version":1}')}x`, /壊れています/],
    ["with a section and something beside it", wrapped('x<![CDATA[{"version":1}]]>'), /壊れています/],
  ])("are refused and left as they are: %s", (_name, text, reason) => {
    const result = parseSettings(text);
    expect(result.kind === "refused" ? result.reason : "read").toMatch(reason);
  });

  test.each<[string, unknown]>([
    ["a column by its number", { tables: [{ ...table, columns: { ...columns, note: ["3"] } }] }],
    ["a column with a row", { tables: [{ ...table, columns: { ...columns, note: ["A1"] } }] }],
    ["a column beyond any", { tables: [{ ...table, columns: { ...columns, note: ["ABCD"] } }] }],
    ["no column for the current plan", { tables: [{ ...table, columns: { ...columns, current: [] } }] }],
    ["no column for the next plan", { tables: [{ ...table, columns: { ...columns, next: [] } }] }],
    ["a header above the sheet", { tables: [{ ...table, header: { top: -1, bottom: 0 } }] }],
    ["a header between two rows", { tables: [{ ...table, header: { top: 0, bottom: 0.5 } }] }],
    ["a third plan", { planNames: { previous: "第1期" } }],
    ["an unknown severity", { rules: { N101: "fatal" } }],
    ["a suppression without its texts", { suppressions: [{ identity: "N101", reason: "", who: "", when: "" }] }],
    ["an unknown kind of link", { links: [{ ...link, kind: "lost" }] }],
    ["an unknown verdict", { links: [{ ...link, verdict: "perhaps" }] }],
  ])("are refused with %s", (_name, value) => {
    expect(parseSettings(wrapped(JSON.stringify({ version: 1, ...(value as object) }))).kind).toBe("refused");
  });

  test("of a workbook that the first version saved are read with all that people set", () => {
    const part = '<keifu xmlns="urn:keifu:settings:1">{"version":1,"stage":"consulting","rules":{"N101":"off"},"planNames":{"next":"A&amp;B"}}</keifu>';
    expect(parseSettings(part)).toEqual({
      kind: "read",
      settings: { version: 1, id: "", tables: [], planNames: { next: "A&B" }, stage: "consulting", rules: { N101: "off" }, wording: {}, houseStyle: false, suppressions: [], links: [], baseline: null },
    });
  });

  test("lose nothing that people set", () => {
    for (const saved of everything) {
      expect(parseSettings(serialiseSettings(saved))).toEqual({ kind: "read", settings: saved });
      expect(importSettings(exportSettings(saved))).toEqual({ kind: "read", settings: saved });
    }
  });

  test("are XML whatever people wrote", () => {
    let content = "";
    const parser = new SaxesParser();
    parser.on("text", (piece) => (content += piece));
    const saved = settingsSchema.parse({ version: 1, wording: { new: "<新規>&amp;]]>\"'" } });
    parser.write(serialiseSettings(saved)).close();
    expect(JSON.parse(content)).toEqual(saved);
  });

  test("keep what only looks like an entity", () => {
    const written = (value: string) => parseSettings(wrapped(`{"version":1,"id":"${value}"}`));
    expect(written("&lt;&gt;&apos;&#26032;&#x1F600;&#x110000;&nbsp;")).toMatchObject({ settings: { id: "<>'新😀&#x110000;&nbsp;" } });
  });

  const text = fc.string({ unit: "binary" });
  const settings = fc
    .record({ reason: text, who: text, identity: text })
    .map((judged): Settings => settingsSchema.parse({ version: 1, suppressions: [{ ...judged, textHash: "h", when: "2026-06-01" }] }));

  test("come back as they were saved, and as they were exported", () => {
    fc.assert(
      fc.property(settings, (saved) => {
        expect(parseSettings(serialiseSettings(saved))).toEqual({ kind: "read", settings: saved });
        expect(importSettings(exportSettings(saved))).toEqual({ kind: "read", settings: saved });
      }),
    );
  });

  test("are read or refused, whatever stands in the part", () => {
    fc.assert(fc.property(fc.string(), (any) => ["read", "refused"].includes(parseSettings(wrapped(any)).kind)));
  });
});
