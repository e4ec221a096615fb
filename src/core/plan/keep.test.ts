import { isEqual, keepEqual } from "./keep";

describe("equal plain data", () => {
  test.each<readonly [unknown, unknown]>([
    [1, 1],
    ["", ""],
    [null, null],
    [[], []],
    [[1, [2]], [1, [2]]],
    [{ a: 1, b: { c: ["課"] } }, { b: { c: ["課"] }, a: 1 }],
  ])("%j is %j", (a, b) => {
    expect(isEqual(a, b)).toBe(true);
  });

  test.each<readonly [unknown, unknown]>([
    [1, 2],
    [0, ""],
    [null, {}],
    [{}, null],
    [[1, 2], [1]],
    [[1], [1, 2]],
    [[], {}],
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: 1, b: 2 }, { a: 1 }],
    [{ a: [{ b: 1 }] }, { a: [{ b: 2 }] }],
  ])("%j is not %j", (a, b) => {
    expect(isEqual(a, b)).toBe(false);
  });
});

describe("things of a new reading", () => {
  const thing = (id: string, text = id) => ({ id, text });
  const before = ["甲", "乙", "丙", "丁"].map((id) => thing(id));
  const keep = (...after: readonly { id: string; text: string }[]) => keepEqual(before, after, ({ id }) => id);
  /** Which of the things are those of the reading before, by their names there. */
  const kept = (...after: readonly { id: string; text: string }[]) => keep(...after).map((each) => (before.includes(each) ? each.id : "-"));

  test("are the list before where nothing differs", () => {
    expect(keep(...before.map(({ id }) => thing(id)))).toBe(before);
  });

  test("are the objects before but for the one that says something else", () => {
    expect(kept(thing("甲"), thing("乙", "新"), thing("丙"), thing("丁"))).toEqual(["甲", "-", "丙", "丁"]);
    expect(keep(thing("甲"), thing("乙", "新"), thing("丙"), thing("丁"))[1].text).toBe("新");
  });

  test("are the objects before on both sides of one put in or taken out", () => {
    expect(kept(thing("甲"), thing("乙"), thing("新"), thing("丙"), thing("丁"))).toEqual(["甲", "乙", "-", "丙", "丁"]);
    expect(kept(thing("甲"), thing("丙"), thing("丁"))).toEqual(["甲", "丙", "丁"]);
    expect(kept(thing("新"), thing("甲"), thing("乙"), thing("丙"), thing("丁"))).toEqual(["-", "甲", "乙", "丙", "丁"]);
    expect(kept(thing("甲"), thing("乙"), thing("丙"), thing("丁"), thing("新"))).toEqual(["甲", "乙", "丙", "丁", "-"]);
  });

  test("are the objects before where some changed places", () => {
    expect(kept(thing("甲"), thing("丙"), thing("乙"), thing("丁"))).toEqual(["甲", "丙", "乙", "丁"]);
  });

  test("are new where the last reading had none, and none where this one has none", () => {
    const fresh = [thing("甲")];
    expect(keepEqual([], fresh, ({ id }) => id)).toEqual(fresh);
    expect(keep()).toEqual([]);
  });
});
