import { checkedPlan, roster } from "../../../tests/taskpane/checked-plan";
import type { Item } from "../../core/plan/model";
import { departmentsView, fillBatch, fillEdit, likelyDepartments, sheetSeparator } from "./departments";
import { rosterChoices } from "./roster-choices";

const [table] = checkedPlan({ roster }).tables;
const item = (label: string): Item => {
  const found = table.sheet.next.items.find((candidate) => candidate.label === label);
  if (!found) throw new Error(label);
  return found;
};
const labels = (items: readonly Item[]) => items.map(({ label }) => label);

describe("departmentsView", () => {
  it("sets the missing apart from those being settled", () => {
    const view = departmentsView(table, roster);
    expect(labels(view.missing)).toEqual(["①-2"]);
    expect(labels(view.pending)).toEqual(["②-2"]);
  });

  it("groups by department in the roster's order", () => {
    const reversed = { ...roster, entries: [...roster.entries].reverse() };
    expect(departmentsView(table, reversed).groups.map(({ name, items }) => [name, labels(items)])).toEqual([
      ["林務課", ["②-1"]],
      ["河川室", ["①-1", "①-3"]],
      ["農村課", ["①-1", "①-3"]],
    ]);
  });
});

describe("filling a department", () => {
  it("writes the names in the order picked, in the sheet's own separator", () => {
    expect(sheetSeparator(table)).toBe("、");
    expect(fillEdit(table, item("①-2"), ["河川室", "学校課"])).toEqual({ type: "cell", at: { sheet: "対照表", row: 5, column: 3 }, expect: "", replace: "河川室、学校課" });
  });

  it("replaces 調整中", () => {
    expect(fillEdit(table, item("②-2"), ["林務課"])).toMatchObject({ expect: "調整中", replace: "林務課" });
  });

  it("does nothing while nothing is picked", () => {
    expect(fillEdit(table, item("①-2"), [])).toBeNull();
  });

  it("offers each list once, with the reason", () => {
    const offers = likelyDepartments(table, item("①-2"));
    expect(offers.map(({ names }) => names.join("、"))).toEqual([...new Set(offers.map(({ names }) => names.join("、")))]);
    expect(offers[0]).toEqual({ names: ["農村課", "河川室"], reason: { kind: "same-policy", policy: "①", count: 2 } });
  });

  it("drafts all blanks at once", () => {
    expect(fillBatch(table, departmentsView(table, roster).missing).map(({ place, edit }) => [place, edit.replace])).toEqual([["D6", "農村課、河川室"]]);
  });
});

describe("rosterChoices", () => {
  it("finds a department whatever the width of the letters", () => {
    const wide = { ...roster, entries: [...roster.entries, { ...roster.entries[0], official: "ＤＸ推進課" }] };
    expect(rosterChoices(table, wide, "dx").map(({ official }) => official)).toEqual(["ＤＸ推進課"]);
  });

  it("offers the names in use where there is no roster", () => {
    expect(rosterChoices(table, null, "").map(({ written }) => written)).toEqual(["農村課", "河川室", "林務課"]);
  });
});
