/** FNV-1a over UTF-16 units: enough to notice a change, and quick. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  return (sum >>> 0).toString(16);
}

/** A small sum of what a sheet holds, in one request; null when the sheet is gone. */
export async function fingerprint(context: Excel.RequestContext, name: string): Promise<string | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const used = sheet.getUsedRangeOrNullObject(true);
  sheet.load("name");
  used.load("address,values");
  await context.sync();
  if (sheet.isNullObject) return null;
  return used.isNullObject ? "empty" : `${used.address}:${hash(JSON.stringify(used.values))}`;
}
