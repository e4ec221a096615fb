import * as fc from "fast-check";
import { defaultSettings, settingsSchema, type Settings } from "./schema";
import { exportSettings, importSettings, parseSettings, serialiseSettings, SETTINGS_NAMESPACE } from "./stored";

const wrapped = (json: string) => `<keifu xmlns="${SETTINGS_NAMESPACE}">${json}</keifu>`;

describe("stored settings", () => {
  test.each<[string, string]>([
    ["with a declaration", `<?xml version="1.0" encoding="utf-8"?>\n${wrapped('{"version":1}')}`],
    ["with a prefix", `<k:keifu xmlns:k="${SETTINGS_NAMESPACE}">{"version":1}</k:keifu>`],
    ["in a section", wrapped('<![CDATA[{"version":1}]]>')],
    ["with quotes as entities", wrapped("{&quot;version&quot;:1}")],
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
  ])("are refused and left as they are: %s", (_name, text, reason) => {
    const result = parseSettings(text);
    expect(result.kind === "refused" ? result.reason : "read").toMatch(reason);
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
