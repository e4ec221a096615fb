const MOST_TEXTS = 200_000;

/** A parser that parses each text once; it forgets all when it has grown large. */
export function remember<T>(parse: (text: string) => T, most = MOST_TEXTS): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const parsed = parse(text);
    if (known.size >= most) known.clear();
    known.set(text, parsed);
    return parsed;
  };
}
