import { SETTINGS_NAMESPACE } from "../core/settings/stored";

/** The XML of a part without what Excel may put in front of its root element. */
export function bareXml(xml: string): string {
  return xml.replace(/^\uFEFF?(?:<\?xml[^>]*\?>)?\s*/, "");
}

async function ownParts(context: Excel.RequestContext): Promise<readonly Excel.CustomXmlPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
  parts.load("items/id");
  await context.sync();
  return parts.items;
}

/** The text of Keifu's own custom XML part, or null. */
export async function readStored(context: Excel.RequestContext): Promise<string | null> {
  const [part] = await ownParts(context);
  if (!part) return null;
  const xml = part.getXml();
  await context.sync();
  return bareXml(xml.value);
}

/** Replaces Keifu's own part, or removes it; a second one, left by a copy of sheets, goes too. */
export async function writeStored(context: Excel.RequestContext, text: string | null): Promise<void> {
  const [first, ...others] = await ownParts(context);
  for (const other of others) other.delete();
  if (text === null) first?.delete();
  else if (first) first.setXml(text);
  else context.workbook.customXmlParts.add(text);
  await context.sync();
}
