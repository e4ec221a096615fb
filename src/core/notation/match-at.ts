/** What a sticky pattern matches at an offset, with its groups; empty texts where it does not. */
export function matchAt(pattern: RegExp, text: string, at: number): readonly string[] {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? ["", ""];
}
