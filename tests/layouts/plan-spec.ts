import type { ComparisonSheet, Item, Side } from "../../src/core/plan/model";

/** An item as it must be read, whatever the layout: its full path (policy numbers first) and text. */
export interface SpecItem {
  readonly path: readonly number[];
  readonly text: string;
  /** Next side only. */
  readonly departments: readonly string[];
}

/** A heading of one side; an empty title is a heading that goes on. */
export interface SpecHeading {
  readonly path: readonly number[];
  readonly title: string;
}

/** One row of the comparison: headings side by side, or items with what the note says. */
export interface SpecRow {
  readonly headings: Readonly<Partial<Record<Side, SpecHeading>>>;
  readonly items: Readonly<Record<Side, readonly SpecItem[]>>;
  readonly note: string;
  /** 区分, where the layout has such a column. */
  readonly changeKind: string;
}

/** A plan's comparison without any layout. */
export interface PlanSpec {
  readonly name: string;
  readonly planNames: Readonly<Record<Side, string>>;
  readonly rows: readonly SpecRow[];
}

const NO_ITEMS: SpecRow["items"] = { current: [], next: [] };

export function headingRow(current: SpecHeading | null, next: SpecHeading | null, note = ""): SpecRow {
  return { headings: { ...(current ? { current } : {}), ...(next ? { next } : {}) }, items: NO_ITEMS, note, changeKind: "" };
}

export function itemRow(current: readonly SpecItem[], next: readonly SpecItem[], note = "", changeKind = "継続"): SpecRow {
  return { headings: {}, items: { current, next }, note, changeKind };
}

/** Takes the layout out of a plan that was read: the same rows can then be laid out anew. */
export function specOfPlan(plan: ComparisonSheet, name: string): PlanSpec {
  const byId = new Map<string, Item>([...plan.current.items, ...plan.next.items].map((item) => [item.id, item]));
  const specItem = (id: string): SpecItem => {
    const item = byId.get(id) as Item;
    return { path: item.key.split("-").map(Number), text: item.text, departments: item.departments.map((department) => department.name) };
  };
  const heading = (side: Side, band: number): SpecHeading | undefined => {
    for (const policy of plan[side].policies) {
      const place = policy.places.find((each) => each.band === band);
      if (place) return { path: policy.key.split("-").map(Number), title: place.title };
    }
    return undefined;
  };
  const rows = plan.bands.flatMap((band): SpecRow[] => {
    if (band.kind !== "heading" && band.kind !== "item") return [];
    const [current, next] = [heading("current", band.number), heading("next", band.number)];
    const note = band.notes.map((index) => plan.notes[index].text).join("\n");
    const items = { current: band.current.map(specItem), next: band.next.map(specItem) };
    return [{ headings: { ...(current ? { current } : {}), ...(next ? { next } : {}) }, items, note, changeKind: "" }];
  });
  return { name, planNames: plan.table.planNames, rows };
}
