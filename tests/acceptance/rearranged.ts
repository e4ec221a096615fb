import type { Band, ComparisonSheet, Item } from "../../src/core/plan/model";

/** What is done to a sheet before its lineage is traced again. */
export interface Rearrangement {
  /** "as it is"; "shuffled" – whole rows in another order; "apart" – each item in a row of its own, in another order. */
  readonly rows: "as it is" | "shuffled" | "apart";
  readonly notes: boolean;
}

type Row = Pick<Band, "current" | "next" | "currentHeadings" | "nextHeadings" | "notes" | "kind">;

/** The same plan with its rows in another order, or torn apart, or without its notes: what is left to find the links by. */
export function rearranged(sheet: ComparisonSheet, { rows, notes }: Rearrangement, seed: number): ComparisonSheet {
  const kept = sheet.bands.map((band): Row => (notes ? band : { ...band, notes: [] }));
  const torn = rows === "apart" ? kept.flatMap(tornApart) : kept;
  const ordered = rows === "as it is" ? torn : shuffled(torn, seed);
  const bands = ordered.map((row, number): Band => ({ ...row, number, top: number, bottom: number, departmentCells: [], hidden: false }));
  const bandOf = new Map(bands.flatMap(({ number, current, next }) => [...current, ...next].map((id) => [id, number] as const)));
  const moved = (items: readonly Item[]) =>
    items
      .map((item) => ({ ...item, band: bandOf.get(item.id) ?? 0, under: rows === "as it is" ? item.under : null }))
      .sort((a, b) => a.band - b.band);
  return {
    ...sheet,
    bands: rows === "as it is" ? sheet.bands.map((band, at) => ({ ...band, notes: ordered[at].notes })) : bands,
    current: { ...sheet.current, items: moved(sheet.current.items) },
    next: { ...sheet.next, items: moved(sheet.next.items) },
  };
}

/** A note stays with the current item or heading of its row, or with the next one where there is no other. */
function tornApart(row: Row): readonly Row[] {
  const empty: Row = { ...row, current: [], next: [], currentHeadings: [], nextHeadings: [], notes: [] };
  const pieces = [
    ...row.currentHeadings.map((id): Row => ({ ...empty, currentHeadings: [id] })),
    ...row.current.map((id): Row => ({ ...empty, current: [id] })),
    ...row.nextHeadings.map((id): Row => ({ ...empty, nextHeadings: [id] })),
    ...row.next.map((id): Row => ({ ...empty, next: [id] })),
  ];
  return pieces.map((piece, at) => (at === 0 ? { ...piece, notes: row.notes } : piece));
}

function shuffled<T>(values: readonly T[], seed: number): readonly T[] {
  const result = [...values];
  let state = seed * 2654435761 + 1;
  for (let at = result.length - 1; at > 0; at--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (at + 1));
    [result[at], result[other]] = [result[other], result[at]];
  }
  return result;
}
