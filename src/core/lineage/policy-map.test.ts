import type { Directory } from "./directory";
import { makeEdgeSet, type Edge } from "./edges";
import type { PolicyLink } from "./model";
import { crossed, distinct, makePolicyMap, policiesReached, shownPolicyLinks } from "./policy-map";

/** Items are called by their policy and a number (橋1 of 橋), policies below others by both (道/歩道). */
const directory = {
  home: (id: string) => (id.startsWith("?") ? null : id.replace(/\d+$/, "")),
  chain: (id: string) => (id.includes("/") ? [id, id.split("/")[0]] : [id]),
  itemsUnder: ([policy]: readonly string[]) => [1, 2, 3].map((at) => `${policy}${at}`),
} as unknown as Directory;

const edges = (...pairs: readonly string[]) =>
  makeEdgeSet(pairs.map((pair): Edge => ({ from: pair.split(">")[0], to: pair.split(">")[1].replace("!", ""), bond: pair.endsWith("!") ? "moved" : "row", bands: [], statements: [] })));
const links = (...pairs: readonly string[]) => pairs.map((pair): PolicyLink => ({ from: pair.split(">")[0], to: pair.split(">")[1], source: "note" }));
const brief = (shown: readonly PolicyLink[]) => shown.map(({ from, to, source }) => `${from}>${to} ${source}`);

describe("where a current policy went", () => {
  const map = makePolicyMap(links("橋>水辺", "橋>道", "道>道", "道/歩道>散歩"), directory);

  test("is what is said of it, of the nearest above it where nothing is said of itself", () => {
    expect([map.targets("橋"), map.targets("道/歩道"), map.targets("道/車道"), map.targets("花")]).toEqual([["水辺", "道"], ["散歩"], ["道"], []]);
  });

  test("lets its items stand below that policy, and below those in it", () => {
    expect(map.between("橋", "道")).toEqual({ from: "橋", to: "道", source: "note" });
    expect(map.between("橋", "水辺/池")).toEqual({ from: "橋", to: "水辺", source: "note" });
    expect(map.between("道/車道", "道/並木")?.from).toBe("道");
    expect([map.between("道", "水辺"), map.between("花", "花"), map.between("道", "水辺")]).toEqual([null, null, null]);
  });
});

describe("what the items show", () => {
  test("is where more than a third of a policy's went", () => {
    expect(brief(shownPolicyLinks([], edges("橋1>水辺1", "橋2>水辺2", "橋3>道1", "橋4>花1"), directory))).toEqual(["橋>水辺 items"]);
    expect(brief(shownPolicyLinks([], edges("橋1>水辺1", "橋2>道1", "橋3>花1"), directory))).toEqual([]);
  });

  test("is both of two", () => {
    expect(brief(shownPolicyLinks([], edges("橋1>水辺1", "橋2>道1"), directory))).toEqual(["橋>水辺 items", "橋>道 items"]);
  });

  test("is nothing of policies of which something is said, of items sent elsewhere, or of those without a policy", () => {
    expect(shownPolicyLinks(links("橋>花"), edges("橋1>水辺1"), directory)).toEqual([]);
    expect(shownPolicyLinks([], edges("橋1>水辺1!", "?1>水辺1", "道1>?2"), directory)).toEqual([]);
  });

  test("of one policy is told apart from what others show", () => {
    expect(brief(shownPolicyLinks([], edges("橋1>水辺1", "道1>花1"), directory))).toEqual(["橋>水辺 items", "道>花 items"]);
  });
});

test("the policies that a policy's items went to, each once, without those of no policy", () => {
  const reached = policiesReached(edges("橋1>水辺1", "橋1>道1", "橋2>水辺2", "橋3>?1", "花1>花1"), directory);
  expect([[...reached("橋")], [...reached("花")], [...reached("水車")]]).toEqual([["水辺", "道"], ["花"], []]);
  expect(reached("橋")).toBe(reached("橋"));
});

test("several policies go to each of several, and what is said twice counts by its first source", () => {
  expect(brief(crossed(["橋", "道"], ["水辺", "花"], "row"))).toEqual(["橋>水辺 row", "橋>花 row", "道>水辺 row", "道>花 row"]);
  expect(brief(distinct([...links("橋>水辺"), ...crossed(["橋"], ["水辺", "花"], "row")]))).toEqual(["橋>水辺 note", "橋>花 row"]);
});
