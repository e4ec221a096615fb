import { makeEdgeSet, type Bond, type Edge } from "./edges";

const edge = (from: string, to: string, more: Partial<Edge> = {}): Edge => ({ from, to, bond: "row", bands: [], statements: [], ...more });
const pairs = (edges: readonly Edge[]) => edges.map(({ from, to }) => `${from}>${to}`);

describe("pairs of items", () => {
  const set = makeEdgeSet([edge("橋", "橋と池"), edge("池", "橋と池"), edge("花", "花壇"), edge("花", "街路樹")]);

  test("stand in the order in which they were said, and are found from both ends", () => {
    expect(pairs(set.all())).toEqual(["橋>橋と池", "池>橋と池", "花>花壇", "花>街路樹"]);
    expect([pairs(set.from("花")), pairs(set.to("橋と池")), pairs(set.from("橋と池"))]).toEqual([["花>花壇", "花>街路樹"], ["橋>橋と池", "池>橋と池"], []]);
  });

  test("may become more, and the set before stays as it was", () => {
    const more = set.with([edge("水車", "水車"), edge("橋", "橋と池", { bond: "named" })]);
    expect(pairs(more.all())).toEqual([...pairs(set.all()), "水車>水車"]);
    expect([more.all()[0].bond, set.all()[0].bond, set.all().length]).toEqual(["named", "row", 4]);
    expect(set.with([])).toBe(set);
  });

  test("of none is a set of none", () => {
    expect(makeEdgeSet().all()).toEqual([]);
  });
});

describe("a pair that is said twice", () => {
  const joined = (one: Partial<Edge>, other: Partial<Edge>) => makeEdgeSet([edge("橋", "池", one), edge("橋", "池", other)]).all();

  test("is one, with every row and every statement that says it, each once", () => {
    const row = (band: number, merged = false) => ({ band, merged });
    const said = (note: number, statement: number) => ({ note, statement });
    const [both, ...others] = joined({ bands: [row(3, true)], statements: [said(0, 1)] }, { bands: [row(3), row(4)], statements: [said(0, 1), said(0, 2), said(1, 1)] });
    expect(others).toEqual([]);
    expect(both).toMatchObject({ bands: [row(3, true), row(4)], statements: [said(0, 1), said(0, 2), said(1, 1)] });
  });

  test.each<readonly [Bond, Bond, Bond]>([
    ["named", "absorbed", "named"],
    ["absorbed", "row", "absorbed"],
    ["row", "moved", "row"],
    ["named", "moved", "named"],
  ])("%s and %s hangs together as %s, in whatever order", (one, other, stronger) => {
    expect(joined({ bond: one }, { bond: other })[0].bond).toBe(stronger);
    expect(joined({ bond: other }, { bond: one })[0].bond).toBe(stronger);
  });
});
