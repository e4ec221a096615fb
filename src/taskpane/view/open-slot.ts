import type { Edit } from "../../core/fixes/edit";
import { EMPTY_SLOT } from "../../core/notes/templates";

/** Whether edits leave exactly one place that only a person can fill: 削除(〈　〉). */
export function hasOneOpenSlot(edits: readonly Edit[]): boolean {
  return edits.reduce((open, edit) => open + (edit.type === "cell" ? edit.replace.split(EMPTY_SLOT).length - 1 : 0), 0) === 1;
}

/** The edits with the typed words in their open place; as they are while nothing is typed. */
export function fillOpenSlot(edits: readonly Edit[], typed: string): readonly Edit[] {
  const words = typed.trim();
  // A function, because $ in a replacement text has a meaning of its own.
  return words === "" ? edits : edits.map((edit) => (edit.type === "cell" ? { ...edit, replace: edit.replace.replace(EMPTY_SLOT, () => words) } : edit));
}
