import { commandOf, type Key, type KeyCommand } from "./keys";

const key = (name: string, more: Partial<Key> = {}): Key => ({ key: name, keyCode: 0, isComposing: false, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...more });

test.each<[string, Key, boolean, KeyCommand | null]>([
  ["Enter of an input method belongs to it", key("Enter", { isComposing: true }), true, null],
  ["so does a key that it swallowed (229)", key("Enter", { keyCode: 229 }), true, null],
  ["Enter leaves the cell downwards", key("Enter"), true, { kind: "commit-down" }],
  ["Shift+Enter upwards", key("Enter", { shiftKey: true }), true, { kind: "commit-up" }],
  ["Tab to the right", key("Tab"), false, { kind: "commit-right" }],
  ["Alt+Enter breaks the line of an open cell", key("Enter", { altKey: true }), true, { kind: "line-break" }],
  ["arrows move the caret of an open cell", key("ArrowDown"), true, null],
  ["arrows move the selection", key("ArrowDown"), false, { kind: "move", down: 1, right: 0, extend: false }],
  ["Shift extends it", key("ArrowLeft", { shiftKey: true }), false, { kind: "move", down: 0, right: -1, extend: true }],
  ["Esc leaves without the text", key("Escape"), true, { kind: "cancel" }],
  ["F2 opens the cell", key("F2"), false, { kind: "edit" }],
  ["Delete clears", key("Delete"), false, { kind: "clear" }],
  ["Ctrl+Z is the workbook's", key("z", { ctrlKey: true }), false, { kind: "undo" }],
  ["but the text field's own in an open cell", key("z", { ctrlKey: true }), true, null],
  ["a letter is typed", key("あ"), false, null],
])("%s", (_case, pressed, editing, command) => {
  expect(commandOf(pressed, editing)).toEqual(command);
});
