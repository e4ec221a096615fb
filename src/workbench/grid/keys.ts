/** What a key asks of the grid. */
export type KeyCommand =
  | { readonly kind: "move"; readonly down: number; readonly right: number; readonly extend: boolean }
  | { readonly kind: "edit" | "clear" | "undo" | "redo" | "top" | "row-start" | "commit-down" | "commit-up" | "commit-right" | "commit-left" | "cancel" | "line-break" | "select-all" };

export interface Key {
  readonly key: string;
  readonly keyCode: number;
  readonly isComposing: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Browsers send it for keys that an input method keeps for itself. */
const INPUT_METHOD = 229;
const PAGE = 12;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [PAGE, 0],
  PageUp: [-PAGE, 0],
};

const CTRL: Readonly<Record<string, "undo" | "redo" | "top" | "select-all">> = { z: "undo", y: "redo", Home: "top", a: "select-all" };

/** The command of a key, or null where the browser (or the input method) should have it. */
export function commandOf(key: Key, editing: boolean): KeyCommand | null {
  if (key.isComposing || key.keyCode === INPUT_METHOD) return null;
  if (key.key === "Enter") return { kind: editing && key.altKey ? "line-break" : key.shiftKey ? "commit-up" : "commit-down" };
  if (key.key === "Tab") return { kind: key.shiftKey ? "commit-left" : "commit-right" };
  if (editing) return key.key === "Escape" ? { kind: "cancel" } : null;
  if (key.ctrlKey || key.metaKey) {
    const redo = key.shiftKey && key.key.toLowerCase() === "z";
    const kind = redo ? "redo" : CTRL[key.key.length === 1 ? key.key.toLowerCase() : key.key];
    return kind ? { kind } : null;
  }
  if (key.altKey) return null;
  const arrow = ARROWS[key.key];
  if (arrow) return { kind: "move", down: arrow[0], right: arrow[1], extend: key.shiftKey };
  if (key.key === "F2") return { kind: "edit" };
  if (key.key === "Delete" || key.key === "Backspace") return { kind: "clear" };
  return key.key === "Home" ? { kind: "row-start" } : null;
}
