/** Names of which answers are kept, more than a table may have columns, and the longest that is: a log may have any number, of any length. */
const MOST = 32_768;
const LONGEST = 200;

/** A function of a name alone that keeps its answers: thousands of files have the same columns, each looked at several times. */
export function remembered<T>(of: (name: string) => T): (name: string) => T {
  const known = new Map<string, { readonly answer: T }>();
  return (name) => {
    const kept = known.get(name);
    if (kept !== undefined) return kept.answer;
    const answer = of(name);
    if (name.length > LONGEST) return answer;
    if (known.size >= MOST) known.clear();
    known.set(name, { answer });
    return answer;
  };
}
