/**
 * Puts data into a sentence: `{name}` becomes `data.name`. A name without data stays as it is
 * written, so that a missing value is seen and not swallowed.
 */
export function fill(sentence: string, data: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(data, name) ? String(data[name]) : whole));
}
