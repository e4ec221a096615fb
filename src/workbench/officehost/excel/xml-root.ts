import { SaxesParser } from "saxes";
import { invalidArgument } from "../rpc/errors";

/** The namespace of a document's root element, "" without one. @throws HostError InvalidArgument for what is not well-formed */
export function rootNamespace(xml: string): string {
  const parser = new SaxesParser({ xmlns: true });
  let namespace: string | null = null;
  parser.on("opentag", (tag) => {
    namespace ??= tag.uri;
  });
  try {
    parser.write(xml).close();
  } catch {
    throw invalidArgument();
  }
  if (namespace === null) throw invalidArgument();
  return namespace;
}
