import { makeEvidence } from "../evidence/evidence-index";
import { traceLineage } from "../lineage/trace";
import { locate } from "../locate/locate";
import { buildPlan } from "../plan/build-plan";
import { snapshotOf, type SmallSheet } from "../rules/small-sheet";
import { formatCell } from "../sheet/address";
import { draftAll, type Draft } from "./draft";
import { houseStyle } from "./house-style";

function draftsOf(sheet: SmallSheet, style = houseStyle({})): readonly Draft[] {
  const snapshot = snapshotOf(sheet);
  const plan = buildPlan(snapshot, locate(snapshot, null).tables[0]);
  const evidence = makeEvidence(plan);
  return draftAll(plan, traceLineage(plan, evidence), evidence, style);
}

const written = (sheet: SmallSheet) => Object.fromEntries(draftsOf(sheet).map(({ at, text }) => [at ? formatCell(at) : "", text.replaceAll("\n", "⏎")]));

const hello = "声かけ訪問を町内会とともに広げます。";
const meals = "配食サービスの際に安否を確かめます。";
const store = "防災倉庫の備蓄品を点検し、更新します。";

describe("drafting a note", () => {
  test.each<[string, SmallSheet, Record<string, string>]>([
    ["equal texts need no note", { rows: ["①見守り | | ①見守り |", `①-1 ○${hello} | | ①-1 ○${hello} | 福祉課`] }, {}],
    ["a mere change of number needs no note", { rows: ["①見守り | | ①見守り |", `①-1 ○${hello} | | ①-2 ○${hello} | 福祉課`, `①-2 ○${meals} | | ①-1 ○${meals} | 福祉課`] }, {}],
    [
      "a new item is named by what its text is about",
      { rows: ["①見守り | | ①見守り |", `①-1 ○${hello} | | ①-1 ○${hello} | 福祉課`, ` | | ①-2 ○${store} | 防災課`] },
      { B4: "新規追加(防災倉庫の備蓄品)" },
    ],
    [
      "a new item whose text a current item without a successor has is not called new",
      { rows: ["①見守り | | ①見守り |", `①-1 ○${hello} | | ①-1 ○${hello} | 福祉課`, `①-2 ○${store} | | |`, ` | | ①-2 ○${store} | 防災課`] },
      {},
    ],
    [
      "words added at the end",
      { rows: ["①見守り | | ①見守り |", `①-1 ○${hello} | | ①-1 ○${hello}併せて担い手の研修を行います。 | 福祉課`] },
      { B3: "後半追加(担い手の研修)" },
    ],
    [
      "a few words differ",
      { rows: ["①見守り | | ①見守り |", `①-1 ○${hello} | | ①-1 ○声かけ訪問を自治会とともに広げます。 | 福祉課`] },
      { B3: "表現修正" },
    ],
    [
      "another text leaves its gist to a person",
      { rows: ["①見守り | | ①見守り |", `①-1 ○${hello} | | ①-1 ○孤立を防ぐ仕組みを民間事業者の協力で築きます。 | 福祉課`] },
      { B3: "内容見直し(〈　〉)" },
    ],
    [
      "a split names its parts, then the programmes",
      { rows: ["①見守り | | ①見守り |", `①-1 ○${hello} | | ①-1 ○声かけ訪問を広げます。⏎①-3 ○町内会の見守りを地域応援事業で広げます。 | 福祉課`, `①-2 ○${meals} | | ①-2 ○${meals} | 福祉課`] },
      { B3: "・①-1、①-3に分割⏎・事業等の追加(地域応援事業)" },
    ],
    [
      "a merger names its members and leaves the reason to a person",
      { rows: ["①見守り | | ①見守り |", `①-1 ○${hello} | | ①-1 ○声かけ訪問と配食サービスで安否を確かめます。 | 福祉課`, `①-2 ○${meals} | | |`], merged: "B3:B4 C3:C4 D3:D4" },
      { B3: "現行①-1、①-2を統合(〈　〉)" },
    ],
    [
      "items without numbers are counted",
      { rows: ["見守り | | 見守り |", `○${hello} | | ○声かけ訪問と配食サービスで安否を確かめます。 | 福祉課`, `○${meals} | | |`, `○${store} | | ○${store} | 防災課`], merged: "B3:B4 C3:C4 D3:D4" },
      { B3: "2つの項目を統合" },
    ],
    [
      "policies are mapped on their headings, those that become one together",
      { rows: ["①見守り | | ①見守り |", `①-1 ○${hello} | | ①-1 ○${hello} | 福祉課`, "②備え | | ②暮らしの備え |", `②-1 ○${store} | | ②-1 ○${store} | 防災課`, "③支え | | |", `③-1 ○${meals} | | ②-2 ○${meals} | 福祉課`] },
      { B4: "施策②、③→施策②", B6: "施策②、③→施策②" },
    ],
    [
      "numbers that stand under every heading get their headings' numbers",
      { rows: ["第1章 見守り | | 第1章 見守り |", `(1) ${hello} | | (1) 声かけ訪問を広げます。⏎(2) 町内会の見守りを広げます。 | 福祉課`, "第2章 備え | | 第2章 備え |", `(1) ${store} | | (1) ${store} | 防災課`, `(2) ${meals} | | (2) ${meals} | 福祉課`] },
      { B3: "第1章(1)、第1章(2)に分割" },
    ],
    ["what nothing is known of gets no note", { rows: ["①見守り | | ①見守り |", `①-1 ○${hello} | | ①-1 ○${hello} | 福祉課`, `①-2 ○${store} | | |`] }, {}],
  ])("%s", (_, sheet, expected) => expect(written(sheet)).toEqual(expected));

  test("every slot names where it came from, and an empty one says that a person has to fill it", () => {
    const [merged] = draftsOf({ rows: ["①見守り | | ①見守り |", `①-1 ○${hello} | | ①-1 ○声かけ訪問と配食サービスで安否を確かめます。 | 福祉課`, `①-2 ○${meals} | | |`], merged: "B3:B4 C3:C4 D3:D4" });
    expect(merged.complete).toBe(false);
    expect(merged.statements[0].slots.map(({ name, sources }) => [name, sources.map(({ kind }) => kind)])).toEqual([
      ["番号", ["link"]],
      ["理由", ["person"]],
    ]);
  });

  test("a city's own wording is used", () => {
    const sheet = { rows: ["①見守り | | ①見守り |", `①-1 ○${hello} | | ①-1 ○声かけ訪問を自治会とともに広げます。 | 福祉課`] };
    expect(draftsOf(sheet, houseStyle({ reworded: "文言修正" })).map(({ text }) => text)).toEqual(["文言修正"]);
  });

  test("rows that have a note are left alone, a 区分 is no note", () => {
    const header = ["現行計画 | 区分 | 作業経過等 | 第2期計画(案) | 関係課"];
    const rows = ["①見守り | | | ①見守り |", `①-1 ○${hello} | 継続 | | ①-1 ○声かけ訪問を自治会とともに広げます。 | 福祉課`, `①-2 ○${meals} | 継続 | 調整中 | ①-2 ○配食サービスの折に安否を確かめます。 | 福祉課`];
    expect(written({ header, rows })).toEqual({ C3: "表現修正" });
  });
});
