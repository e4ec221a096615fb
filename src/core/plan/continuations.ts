import type { StatementKind } from "../notation/syntax";
import type { Item } from "./model";
import type { PlacedNote } from "./notes";
import type { PlacedItem, SideReading } from "./read-side";
import type { EntryRole } from "./roles";

/**
 * A side whose items have, behind their own texts, the lines of the rows below that go on with them: bullets under a
 * number, the rest of a text that is broken over rows. Texts are compared whole then; every place stays in the item's own cell.
 * @param other the other side: what both have beside each other is no remark
 */
export function withContinuations(own: SideReading, other: SideReading): SideReading {
  const placed: PlacedItem[] = [];
  const goesOn = new Map<number, number>();
  const bandsAcross = new Set(other.standing.flatMap(({ entry, role }) => (role === "continuation" ? [entry.band] : [])));
  let at = 0;
  for (const each of own.standing) {
    const { entry, role } = each;
    const one = own.placed[at]?.standing === each ? own.placed[at++] : null;
    // Words in brackets that one plan alone has may be anybody's remark.
    const isPart = role === "rest" || (role === "continuation" && (bandsAcross.has(entry.band) || !entry.normal.startsWith("(")));
    const last = placed.length - 1;
    if (isPart && last >= 0) {
      const { item } = placed[last];
      goesOn.set(entry.band, item.band);
      placed[last] = { ...placed[last], item: { ...item, text: `${item.text}${isBrokenOff(item, role) ? "" : "\n"}${entry.mark ?? ""}${entry.text}`, normal: item.normal + entry.normal } };
    } else if (one) placed.push(one);
  }
  return goesOn.size === 0 ? own : { ...own, side: { ...own.side, items: placed.map(({ item }) => item) }, placed, goesOn };
}

/** Whether a text breaks off amid a sentence, or a word, so that its rest goes on in the same line. */
function isBrokenOff({ normal }: Item, role: EntryRole): boolean {
  return role === "rest" && !normal.endsWith("。");
}

/** Statements that leave an item as it is, or say that of what they stand beside. */
const LEAVES: ReadonlySet<StatementKind> = new Set(["unchanged", "goes-on", "pending", "repeated", "other"]);

/** Notes beside bullets speak of the item above: 新規 and 削除 are changes of it, and 変更なし does not hold for all of it. */
export function withNotesOfBullets(notes: readonly PlacedNote[], { current, next }: Readonly<Record<"current" | "next", SideReading>>): readonly PlacedNote[] {
  const goesOn = new Map([...current.goesOn, ...next.goesOn]);
  if (goesOn.size === 0) return notes;
  for (const { side } of [current, next]) for (const { band } of side.items) goesOn.delete(band);
  return notes.map((placed) => {
    const { note, bands } = placed;
    const band = goesOn.get(bands[0]);
    if (band === undefined || bands.some((each) => goesOn.get(each) !== band)) return placed;
    const statements = note.statements.map((statement) => ({ ...statement, kind: LEAVES.has(statement.kind) ? ("other" as const) : ("programme-changed" as const), words: [], changes: [] }));
    return { note: { ...note, statements }, bands: [band] };
  });
}
