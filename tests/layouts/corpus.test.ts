import { locate } from "../../src/core/locate/locate";
import { findReferences } from "../../src/core/notation/references";
import { allNumbers } from "../../src/core/notes/numbers";
import { buildPlan } from "../../src/core/plan/build-plan";
import type { Side } from "../../src/core/plan/model";
import { itemNames, readCorpus } from "../corpus/corpus";

describe.each(readCorpus().map((sheet) => [sheet.title, sheet] as const))("%s", (_, { snapshot, links, departments }) => {
  const { tables } = locate(snapshot, null);

  test("holds one table", () => {
    expect(tables).toHaveLength(1);
  });

  test("has the items that its lineage names, on both sides, and no others", () => {
    const plan = buildPlan(snapshot, tables[0]);
    const named = (end: "from" | "to") => [...new Set(links.flatMap((link) => link[end]))].sort();
    const keys = (side: Side) => {
      const names = itemNames(plan[side].items);
      return plan[side].items.filter(({ repeated }) => !repeated).map(({ id }) => names.get(id)).sort();
    };
    expect(keys("current")).toEqual(named("from"));
    expect(keys("next")).toEqual(named("to"));
    expect(plan.unreadRows).toEqual([]);
  });

  test("has numbers that are found again where a note writes them", () => {
    const plan = buildPlan(snapshot, tables[0]);
    const written = plan.next.items.filter(({ key }) => key !== "").map((item) => [item.key, ...(allNumbers(plan, [item], "next") ?? [])]);
    expect(written.map(([key, number]) => [key, number, ...findReferences(`${number}に集約`).flatMap(({ keys }) => keys)])).toEqual(written.map(([key, number]) => [key, number, key]));
  });

  test("gives its items the departments of a careful reader", () => {
    const plan = buildPlan(snapshot, tables[0]);
    const names = itemNames(plan.next.items);
    const read = new Map(plan.next.items.map((item) => [names.get(item.id), item.departments.map(({ name }) => name)]));
    for (const [key, names] of departments) expect([key, read.get(key)]).toEqual([key, names]);
  });
});
