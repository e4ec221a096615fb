import { formatCell } from "../../core/sheet/address";
import { encodeXstring, escapeText } from "../xml/escape";
import { withAttribute } from "../xml/splice";
import type { CellChange } from "./changes";

/** A text as the content of an inline string. */
export function inlineText(text: string): string {
  const keepsSpace = /^\s|\s$|\n|\t/.test(text);
  return `<is><t${keepsSpace ? ' xml:space="preserve"' : ""}>${encodeXstring(text)}</t></is>`;
}

/**
 * A cell written anew, without namespace prefix. Its old open tag, if there was one, keeps every attribute
 * but type and style and those that belong to the old value (`cm`, `vm`).
 */
export function cellXml(change: CellChange, style: number, oldOpenTag: string | null): string {
  const { type, content } = cellContent(change);
  let open = oldOpenTag ? oldOpenTag.replace(/\s*\/?>$/, ">").replace(/^<[^\s/>]+/, "<c") : "<c>";
  for (const name of ["cm", "vm"]) open = withAttribute(open, name, null);
  open = withAttribute(open, "r", formatCell(change.at));
  open = withAttribute(open, "s", style === 0 ? null : String(style));
  open = withAttribute(open, "t", type);
  return content === "" ? open.replace(/>$/, "/>") : `${open}${content}</c>`;
}

/** The `t` attribute (null for a number) and the children of a cell that holds a value. */
function cellContent({ value, formula }: CellChange): { type: string | null; content: string } {
  if (formula !== null) {
    const cached = typeof value === "string" ? encodeXstring(value) : typeof value === "boolean" ? (value ? "1" : "0") : String(value);
    const type = typeof value === "string" ? "str" : typeof value === "boolean" ? "b" : null;
    const body = `<f>${escapeText(formula.replace(/^=/, ""))}</f>`;
    return value === "" ? { type: null, content: body } : { type, content: `${body}<v>${cached}</v>` };
  }
  if (typeof value === "number") return { type: null, content: `<v>${value}</v>` };
  if (typeof value === "boolean") return { type: "b", content: `<v>${value ? 1 : 0}</v>` };
  return value === "" ? { type: null, content: "" } : { type: "inlineStr", content: inlineText(value) };
}
