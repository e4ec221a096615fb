import { useImperativeHandle, useLayoutEffect, useRef, type ClipboardEvent, type CSSProperties, type KeyboardEvent, type Ref } from "react";
import { commandOf, type KeyCommand } from "./keys";

/** What the grid can ask of its input. */
export interface CellInputHandle {
  focus(): void;
  /** The text that is being typed. */
  text(): string;
  setText(text: string): void;
}

interface CellInputProps {
  readonly ref: Ref<CellInputHandle>;
  readonly label: string;
  readonly editing: boolean;
  /** Over the active cell. */
  readonly place: CSSProperties;
  readonly look: CSSProperties;
  /** Typing (or an input method) began in a closed cell. */
  readonly onBegin: () => void;
  readonly onCommand: (command: KeyCommand) => void;
  readonly onPaste: (text: string) => void;
  /** The selection as text for the clipboard. */
  readonly copied: () => string;
}

/**
 * The one text field of the grid: it has the focus all the time and lies invisible over the active cell, so
 * that an input method composes its first letter in the right place. It shows itself while a cell is open.
 */
export function CellInput({ ref, label, editing, place, look, onBegin, onCommand, onPaste, copied }: CellInputProps) {
  const field = useRef<HTMLTextAreaElement>(null);

  useImperativeHandle(ref, () => ({
    focus: () => field.current?.focus({ preventScroll: true }),
    text: () => field.current?.value ?? "",
    setText: (text) => {
      if (field.current) field.current.value = text;
    },
  }));

  useLayoutEffect(() => {
    const area = field.current;
    if (!area || !editing) return;
    area.setSelectionRange(area.value.length, area.value.length);
  }, [editing]);

  const press = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const { key, keyCode, ctrlKey, metaKey, shiftKey, altKey } = event;
    const command = commandOf({ key, keyCode, isComposing: event.nativeEvent.isComposing, ctrlKey, metaKey, shiftKey, altKey }, editing);
    if (!command) return;
    event.preventDefault();
    if (command.kind === "line-break") field.current?.setRangeText("\n", field.current.selectionStart, field.current.selectionEnd, "end");
    else onCommand(command);
  };

  const copy = (event: ClipboardEvent): void => {
    if (editing) return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", copied());
  };

  const paste = (event: ClipboardEvent): void => {
    if (editing) return;
    event.preventDefault();
    onPaste(event.clipboardData.getData("text/plain"));
  };

  return (
    <textarea
      ref={field}
      className={editing ? "cell-input open" : "cell-input"}
      aria-label={label}
      spellCheck={false}
      autoComplete="off"
      style={editing ? { ...place, ...look } : place}
      onKeyDown={press}
      onCompositionStart={() => {
        if (!editing) onBegin();
      }}
      onInput={() => {
        if (!editing) onBegin();
      }}
      onCopy={copy}
      onPaste={paste}
    />
  );
}
