import { SETTINGS_NAMESPACE } from "../../core/settings/stored";
import type { Archive } from "../zip/archive";
import { partText, relationsOf } from "./parts";

/** Keifu's own custom XML part. */
export interface StoredPart {
  readonly part: string;
  readonly text: string;
}

/** Finds Keifu's own part among the workbook's custom XML parts by the namespace of its root element, or null. */
export function findStored(archive: Archive, workbookPart: string): StoredPart | null {
  for (const relation of relationsOf(archive, workbookPart)) {
    if (relation.type !== "customXml" || relation.external) continue;
    const text = partText(archive, relation.target);
    const root = /<([A-Za-z_][\w.-]*)(?=[\s/>])[^>]*>/.exec(text?.slice(0, 4000) ?? "");
    if (text !== null && root?.[0].includes(`"${SETTINGS_NAMESPACE}"`)) return { part: relation.target, text };
  }
  return null;
}
