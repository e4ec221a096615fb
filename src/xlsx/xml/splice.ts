import { escapeAttribute } from "./escape";
import { writtenPrefix, type XmlElement } from "./outline";

/** Puts `text` in place of what stands from `start` to `end`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Applies splices that do not overlap. At one place, what is inserted stands in front of what is replaced,
 * and several insertions keep their order. Everything else stays as it is.
 */
export function applySplices(source: string, splices: readonly Splice[]): string {
  const ordered = splices.map((splice, index) => ({ splice, index })).sort((a, b) => a.splice.start - b.splice.start || a.splice.end - b.splice.end || a.index - b.index);
  const slices: string[] = [];
  let at = 0;
  for (const { splice } of ordered) {
    slices.push(source.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  slices.push(source.slice(at));
  return slices.join("");
}

/** Adds `child` as the last child of an element, which may be `<x/>` so far. */
export function appendChild(source: string, element: XmlElement, child: string): Splice {
  if (!element.tag.selfClosing) return { start: element.closeStart, end: element.closeStart, text: child };
  const open = source.slice(element.start, element.openEnd);
  const name = /^<([^\s/>]+)/.exec(open)![1];
  return { start: element.start, end: element.end, text: `${open.replace(/\s*\/>$/, ">")}${child}</${name}>` };
}

/** Where a new child belongs that must stand behind all of `before`, and in front of everything else. */
export function insertAfter(source: string, parent: XmlElement, before: readonly string[], child: string): Splice {
  if (parent.tag.selfClosing) return appendChild(source, parent, child);
  const last = parent.children.findLast((each) => before.includes(each.name));
  const at = last ? last.end : parent.openEnd;
  return { start: at, end: at, text: child };
}

/** Changes one unprefixed attribute of an open tag's text; null removes it. */
export function withAttribute(openTag: string, name: string, value: string | null): string {
  const present = new RegExp(`\\s+${name}\\s*=\\s*("[^"]*"|'[^']*')`);
  const written = value === null ? "" : ` ${name}="${escapeAttribute(value)}"`;
  if (present.test(openTag)) return openTag.replace(present, () => written);
  return value === null ? openTag : openTag.replace(/\s*\/?>$/, (end) => written + end.trimStart());
}

/** Changes attributes of an element's open tag. */
export function setAttributes(source: string, element: XmlElement, attributes: Readonly<Record<string, string | null>>): Splice {
  let open = source.slice(element.start, element.openEnd);
  for (const [name, value] of Object.entries(attributes)) open = withAttribute(open, name, value);
  return { start: element.start, end: element.openEnd, text: open };
}

/** Takes an element away. */
export function removeElement(element: { readonly start: number; readonly end: number }): Splice {
  return { start: element.start, end: element.end, text: "" };
}

/** Prefixes every tag of a snippet that is written without one: the file may use `<x:row>` for `<row>`. */
export function prefixTags(source: string, root: { readonly start: number }, snippet: string): string {
  const prefix = writtenPrefix(source, root);
  return prefix === "" ? snippet : snippet.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}
