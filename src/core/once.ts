/** An answer that is worked out when it is first asked for, if it ever is. */
export function once<Answer>(answer: () => Answer): () => Answer {
  let known: { readonly answer: Answer } | null = null;
  return () => (known ??= { answer: answer() }).answer;
}

/**
 * A pure function of an object that works its answer out once for each object, and forgets it with the object.
 * @param answer must depend on nothing but the subject
 */
export function oncePer<Subject extends object, Answer>(answer: (subject: Subject) => Answer): (subject: Subject) => Answer {
  const known = new WeakMap<Subject, Answer>();
  return (subject) => {
    const before = known.get(subject);
    if (before !== undefined || known.has(subject)) return before as Answer;
    const found = answer(subject);
    known.set(subject, found);
    return found;
  };
}

/** More texts than any plan has. Rows that have not changed are not read again, so a larger sheet needs them for its repeated cells only. */
const MOST_TEXTS = 20_000;

/** A pure function of a text that remembers its answers; once they are many, it forgets them all and begins again. */
export function oncePerText<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Answer;
    const found = answer(text);
    if (known.size >= MOST_TEXTS) known.clear();
    known.set(text, found);
    return found;
  };
}
