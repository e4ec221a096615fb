import fc from "fast-check";
import { complete } from "../stepwise";
import { makeEvidence } from "./evidence-index";
import { makeEvidenceMemo } from "./memo";

const side = (name: string, texts: readonly string[]) => ({ items: texts.map((normal, at) => ({ id: `${name}${at + 1}`, normal })) });
const index = (current: readonly string[], next: readonly string[], memo = makeEvidenceMemo()) => makeEvidence({ current: side("c", current), next: side("n", next) }, memo);

const CURRENT = ["橋りょうの点検を行い、安全な通行を支援します。", "図書館の開館時間を延ばし、読書を支援します。", "朝市を開き、地場の野菜の販売を支援します。"];
const NEXT = ["読書に親しめるよう図書館の閉館時刻を見直し、支援します。", "地場の野菜を売る朝市と夕市を支援します。", "橋りょうの点検と補修を行い、通行を支援します。", "体験農園の開設を支援します。"];

describe("makeEvidence", () => {
  const evidence = index(CURRENT, NEXT);

  test.each([
    ["c1", "n3"],
    ["c2", "n1"],
    ["c3", "n2"],
  ])("%s is closest to %s, boilerplate notwithstanding", (from, to) => {
    expect(evidence.nearest([from], "next", 1)[0].item).toBe(to);
  });

  test("an item is as alike to itself as can be, and to nothing without shared letters not at all", () => {
    expect(evidence.similarity(["c1"], ["c1"])).toBeCloseTo(1);
    expect(index(["あいうえ"], ["かきくけ"]).similarity(["c1"], ["n1"])).toBe(0);
  });

  test("of items of its own side the asked one is left out", () => {
    expect(evidence.nearest(["c1"], "current", 9).map(({ item }) => item)).not.toContain("c1");
  });

  test("two parts together are closer to their source than either alone", () => {
    const split = index(["花壇を整え、また遊具を直します。"], ["花壇を整えます。", "遊具を直します。"]);
    const whole = split.similarity(["c1"], ["n1", "n2"]);
    expect(whole).toBeGreaterThan(split.similarity(["c1"], ["n1"]));
    expect(whole).toBeGreaterThan(split.similarity(["c1"], ["n2"]));
  });

  test("a free text finds the item that holds its words, whatever their width", () => {
    expect(evidence.nearestToText("体験 農園", "next", 1)[0].item).toBe("n4");
    expect(index([], ["ＳＮＳの活用".normalize("NFKC"), "広報紙"]).nearestToText("ＳＮＳ", "next", 1)[0].item).toBe("n1");
  });

  test("unknown items and empty texts are like nothing", () => {
    expect(evidence.similarity(["nobody"], ["n1"])).toBe(0);
    expect(index(["", "橋"], ["橋"]).nearest(["c1"], "next", 5)).toEqual([]);
  });

  test("equally close items stand in the order of the sheet, as many as were asked for", () => {
    const same = index(["花壇を整えます。"], Array.from({ length: 30 }, (_, at) => (at === 7 ? "橋を直します。" : "花壇を整えます。")));
    const order = same.nearest(["c1"], "next", 30).map(({ item }) => item);
    expect(order).toEqual(Array.from({ length: 30 }, (_, at) => `n${at + 1}`).filter((id) => id !== "n8").concat("n8"));
    for (const limit of [0, 1, 3, 24, 25]) expect(same.nearest(["c1"], "next", limit).map(({ item }) => item)).toEqual(order.slice(0, limit));
    expect(same.nearestToText("花壇", "next", 2).map(({ item }) => item)).toEqual(["n1", "n2"]);
  });

  test("words that come often in one text weigh more, and rare words more than common ones", () => {
    const weighed = index(["花花花花、橋です。", "花です、橋橋橋橋です。"], ["花花花花です。", "橋橋橋橋です。", "森です。"]);
    expect(weighed.nearest(["c1"], "next", 1)[0].item).toBe("n1");
    expect(weighed.nearest(["c2"], "next", 1)[0].item).toBe("n2");
    const rare = index(["鷹狩会と広報誌"], ["鷹狩会", "広報誌", "広報誌", "広報誌"]);
    expect(rare.similarity(["c1"], ["n1"])).toBeGreaterThan(rare.similarity(["c1"], ["n2"]));
  });

  test("an item has the same likeness from both sides, and no order of parts matters", () => {
    expect(evidence.similarity(["c1"], ["n3"])).toBeCloseTo(evidence.similarity(["n3"], ["c1"]));
    expect(evidence.similarity(["c1", "c2"], ["n1"])).toBeCloseTo(evidence.similarity(["c2", "c1"], ["n1"]));
    expect(evidence.similarity(["c1", "nobody"], ["n3"])).toBeCloseTo(evidence.similarity(["c1"], ["n3"]));
  });

  test("what is prepared beforehand changes no answer", () => {
    const prepared = index(CURRENT, NEXT);
    complete(prepared.prepare());
    for (const id of ["c1", "c2", "c3"]) expect(prepared.nearest([id], "next", 9)).toEqual(evidence.nearest([id], "next", 9));
  });

  const texts = fc.array(fc.string({ unit: fc.constantFrom(..."あいうえお花橋森道市") }), { maxLength: 8 });

  test("the index answers as a comparison of each with each would", () => {
    fc.assert(
      fc.property(texts, texts, (current, next) => {
        const made = index(current, next);
        current.forEach((_, at) => {
          const ranked = made.nearest([`c${at + 1}`], "next", 99);
          for (const { item, score } of ranked) expect(score).toBeCloseTo(made.similarity([`c${at + 1}`], [item]), 5);
          const ids = new Set(ranked.map(({ item }) => item));
          next.forEach((__, to) => {
            if (!ids.has(`n${to + 1}`)) expect(made.similarity([`c${at + 1}`], [`n${to + 1}`])).toBe(0);
          });
        });
      }),
    );
  });

  test("a memo that has seen other sheets changes no answer", () => {
    const memo = makeEvidenceMemo();
    fc.assert(
      fc.property(texts, texts, (current, next) => {
        const [warm, cold] = [index(current, next, memo), index(current, next)];
        current.forEach((_, at) => {
          const [a, b] = [warm, cold].map((one) => one.nearest([`c${at + 1}`], "next", 99));
          expect(new Map(a.map(({ item, score }) => [item, score.toFixed(9)]))).toEqual(new Map(b.map(({ item, score }) => [item, score.toFixed(9)])));
        });
      }),
    );
  });

  test("in a large sheet the shortlist still holds the right item first", () => {
    const many = Array.from({ length: 3000 }, (_, at) => `第${at}地区の集会所を改修し、住民の活動を支援します。管理番号は${at * 7919}です。`);
    const large = index(many, [...many].reverse());
    for (const at of [0, 17, 1234, 2999]) expect(large.nearest([`c${at + 1}`], "next", 1)[0].item).toBe(`n${3000 - at}`);
  });
});

describe("a memo that follows a large sheet from edit to edit", () => {
  const many = (name: string) => Array.from({ length: 300 }, (_, at) => `${name}${at % 7}地区の第${at}集会所を改修し、${at % 3 === 0 ? "防災訓練" : "住民の活動"}を支援します。`);
  const edit = fc.record({ side: fc.constantFrom("current" as const, "next" as const), at: fc.nat(299), how: fc.constantFrom("other", "gone", "one more", "back") });

  test("answers as an index made anew", () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        const memo = makeEvidenceMemo();
        const texts = { current: many("東"), next: many("東") };
        const check = (kept?: typeof memo) => {
          kept?.turn();
          const made = index(texts.current, texts.next, kept);
          return [0, 1, 150, 250].map((at) => [made.nearest([`c${at + 1}`], "next", 9), made.nearest([`n${at + 1}`], "current", 9), made.similarity([`c${at + 1}`], [`n${at + 2}`, "n3"]), made.nearestToText("未知の言葉と防災訓練", "next", 3)]);
        };
        check(memo);
        for (const { side, at, how } of edits) {
          if (how === "other") texts[side][at] = `図書館の${at}階を開放します。`;
          if (how === "back") texts[side][at] = many("東")[at];
          if (how === "gone") texts[side].splice(at, 1);
          if (how === "one more") texts[side].splice(at, 0, `森林の${at}区画を手入れします。`);
          expect(check(memo)).toEqual(check());
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe("texts of any number and length", () => {
  /** Texts of letters that no other text has, so that each brings as many new bigrams as it has letters. */
  const ofLetters = (from: number, count: number) => String.fromCodePoint(...Array.from({ length: count }, (_, at) => 0x4e00 + ((from + at * 7) % 20_000)));

  test("a text of thousands of letters is like its half and like nothing else", () => {
    const long = ofLetters(0, 5_000);
    const evidence = index([long], [long.slice(0, 2_500), ofLetters(3, 40)]);
    expect(evidence.similarity(["c1"], ["n1"])).toBeGreaterThan(0.5);
    expect(evidence.nearest(["c1"], "next", 1)[0].item).toBe("n1");
  });

  test("tens of thousands of different bigrams are told apart", () => {
    const texts = Array.from({ length: 400 }, (_, at) => ofLetters(at * 61, 60));
    const evidence = index(texts, [...texts].reverse());
    for (const at of [0, 1, 199, 398, 399]) {
      const [first] = evidence.nearest([`c${at + 1}`], "next", 1);
      expect(first.item).toBe(`n${400 - at}`);
      expect(first.score).toBeCloseTo(1);
    }
  });
});

describe("what the memo keeps", () => {
  const memo = makeEvidenceMemo();
  const check = (current: readonly string[], next: readonly string[]) => {
    memo.turn();
    return index(current, next, memo);
  };

  test("the index itself, while every item has its text", () => {
    const first = check(CURRENT, NEXT);
    expect(check([...CURRENT], [...NEXT])).toBe(first);
    expect(check(CURRENT, NEXT)).toBe(first);
  });

  test.each<readonly [string, readonly string[], readonly string[]]>([
    ["a text is another", CURRENT.with(1, "図書館を建て替えます。"), NEXT],
    ["a text of the other side is another", CURRENT, NEXT.with(3, "農園を閉じます。")],
    ["an item is gone", CURRENT.slice(1), NEXT],
    ["an item is more", CURRENT, [...NEXT, "林道を開きます。"]],
    ["two items have changed places", [CURRENT[1], CURRENT[0], CURRENT[2]], NEXT],
  ])("not where %s", (_, current, next) => {
    const first = check(CURRENT, NEXT);
    const second = check(current, next);
    expect(second).not.toBe(first);
    for (const id of ["c1", "c2", "c3"]) expect(second.nearest([id], "next", 9)).toEqual(index(current, next).nearest([id], "next", 9));
  });

  test("not where an item has another number", () => {
    const sides = { current: side("c", CURRENT), next: side("n", NEXT) };
    memo.turn();
    const first = makeEvidence(sides, memo);
    memo.turn();
    const renumbered = { ...sides, next: { items: NEXT.map((normal, at) => ({ id: `m${at + 1}`, normal })) } };
    expect(makeEvidence(renumbered, memo)).not.toBe(first);
  });
});
