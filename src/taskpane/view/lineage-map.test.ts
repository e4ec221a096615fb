import { checkedPlan } from "../../../tests/taskpane/checked-plan";
import { lineageMap, type LineageMap } from "./lineage-map";
import { mapStep } from "./map-step";

const [table] = checkedPlan().tables;
const everything = { query: "", holesOnly: false, toggled: new Set<string>() };
const labels = (map: LineageMap, side: string) => map.nodes.filter((node) => node.side === side).map(({ label }) => label);

describe("lineageMap", () => {
  it("puts each plan in its own order, items under their policies", () => {
    const map = lineageMap(table, everything);
    expect(labels(map, "next")).toEqual(["①", "①-1", "①-2", "①-3", "②", "②-1", "②-2"]);
    expect(labels(map, "current")).toEqual(["①", "①-1", "①-2", "①-3", "②", "②-1", "②-2", "②-3"]);
    expect(map.lines).toBe(8);
  });

  it("gives every item of a column a line of its own", () => {
    const map = lineageMap(table, everything);
    for (const side of ["current", "next"]) {
      const lines = map.nodes.filter((node) => node.side === side).map(({ line }) => line);
      expect(lines).toEqual(lines.map((_, index) => index));
    }
  });

  it("marks what was deleted, what is new and what nothing explains", () => {
    const ends = lineageMap(table, everything).nodes.filter(({ end }) => end !== null).map(({ side, label, end }) => `${side} ${label} ${end}`);
    expect(ends).toEqual(expect.arrayContaining(["current ①-3 deleted", "current ②-3 hole", "next ①-2 new", "next ②-2 hole"]));
  });

  it("shows holes only, without policies that have none", () => {
    expect(labels(lineageMap(table, { ...everything, holesOnly: true }), "current")).toEqual(["②", "②-3"]);
  });

  it("finds words together with the whole family", () => {
    const map = lineageMap(table, { ...everything, query: "薪ストーブ" });
    expect(labels(map, "current")).toEqual(["②", "②-1", "②-2"]);
    expect(labels(map, "next")).toEqual(["②", "②-1"]);
  });

  it("folds a policy's items into it and draws their links from its line", () => {
    const policy = table.sheet.next.policies[1];
    const map = lineageMap(table, { ...everything, toggled: new Set([policy.id]) });
    const node = map.nodes.find(({ id }) => id === policy.id);
    expect(node).toMatchObject({ folded: true, size: 2 });
    expect(labels(map, "next")).not.toContain("②-1");
    expect(map.links.filter(({ toLine }) => toLine === node?.line).length).toBeGreaterThan(0);
  });

  it("draws no link to a line that does not exist", () => {
    const map = lineageMap(table, everything);
    const lines = (side: string) => new Set(map.nodes.filter((node) => node.side === side).map(({ line }) => line));
    for (const { fromLine, toLine } of map.links) {
      expect(lines("current").has(fromLine)).toBe(true);
      expect(lines("next").has(toLine)).toBe(true);
    }
  });
});

describe("mapStep", () => {
  const map = lineageMap(table, everything);
  const id = (side: string, label: string) => map.nodes.find((node) => node.side === side && node.label === label)?.id ?? "";

  it.each([
    ["down to the next line", "current", "①", "ArrowDown", id("current", "①-1")],
    ["up to the line before", "next", "①-1", "ArrowUp", id("next", "①")],
    ["to the last line", "next", "①", "End", id("next", "②-2")],
    ["to the first line", "next", "②-2", "Home", id("next", "①")],
    ["right to the successor", "current", "②-2", "ArrowRight", id("next", "②-1")],
    ["nowhere at the end", "next", "②-2", "ArrowDown", null],
    ["nowhere beyond the right column", "next", "①", "ArrowRight", null],
    ["nowhere for another key", "next", "①", "x", null],
  ])("goes %s", (_name, side, label, key, target) => {
    expect(mapStep(map, id(side, label), key)).toBe(target);
  });
});
