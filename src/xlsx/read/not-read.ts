import type { Archive } from "../zip/archive";
import { scanXml } from "../xml/scan";
import { partText, type Relation } from "./parts";

/** Counts what stands on a sheet that Keifu does not read: shapes with words in them, and comments. */
export function countNotRead(archive: Archive, relations: readonly Relation[]): { textBoxes: number; comments: number } {
  let textBoxes = 0;
  let comments = 0;
  for (const { type, target } of relations) {
    if (type === "drawing") textBoxes += countTextBoxes(partText(archive, target) ?? "", target);
    // A threaded comment has a legacy comment beside it, which alone is counted.
    else if (type === "comments") comments += countComments(partText(archive, target) ?? "", target);
  }
  return { textBoxes, comments };
}

function countTextBoxes(xml: string, part: string): number {
  let count = 0;
  let depth = 0;
  let words = "";
  if (xml === "") return 0;
  scanXml(xml, part, {
    open(tag) {
      if (tag.name === "xdr:txBody") {
        depth++;
        words = "";
      }
    },
    text(text) {
      if (depth > 0) words += text;
    },
    close(name) {
      if (name !== "xdr:txBody") return;
      depth--;
      if (words.trim() !== "") count++;
    },
  });
  return count;
}

function countComments(xml: string, part: string): number {
  let count = 0;
  if (xml === "") return 0;
  scanXml(xml, part, {
    open(tag) {
      if (tag.name === "comment") count++;
    },
  });
  return count;
}
