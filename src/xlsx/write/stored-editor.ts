import { SETTINGS_NAMESPACE } from "../../core/settings/stored";
import { findStored } from "../read/stored";
import { relationsOf } from "../read/parts";
import type { PackageEditor } from "./package-editor";

const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/**
 * Replaces, adds or (null) removes Keifu's own custom XML part. A new one has an item id made of its
 * name, not of chance: the same change gives the same bytes.
 */
export function writeStored(editor: PackageEditor, text: string | null): void {
  const { source, workbookPart } = editor;
  const present = findStored(source.archive, workbookPart);
  if (present && text !== null) editor.set(present.part, text);
  else if (present) {
    for (const relation of relationsOf(source.archive, present.part)) editor.remove(relation.target);
    const slash = present.part.lastIndexOf("/");
    editor.remove(`${present.part.slice(0, slash)}/_rels/${present.part.slice(slash + 1)}.rels`);
    editor.remove(present.part);
    editor.unrelate(workbookPart, present.part);
  } else if (text !== null) addStored(editor, text);
}

function addStored(editor: PackageEditor, text: string): void {
  const part = editor.unusedName("customXml/item", ".xml");
  const number = /(\d+)\.xml$/.exec(part)![1];
  const properties = `customXml/itemProps${number}.xml`;
  // Content type "application/xml" comes from the default for .xml where there is one.
  editor.add(part, text, "application/xml");
  editor.add(
    properties,
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
      `<ds:datastoreItem ds:itemID="{4B454946-5500-4000-8000-${number.padStart(12, "0")}}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">` +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${SETTINGS_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    PROPERTIES_TYPE,
  );
  editor.relate(part, "customXmlProps", properties);
  editor.relate(editor.workbookPart, "customXml", part);
}
