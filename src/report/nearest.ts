/** Most edits between a misspelled word and what was meant, as a share of its length. */
const ALIKE = 0.4;

/** The word that was probably meant; undefined if none is near. */
export function nearest(word: string, allowed: readonly string[]): string | undefined {
  const short = word.slice(0, 40).toLowerCase();
  const [best] = allowed
    .map((candidate) => ({ candidate, edits: editsBetween(short, candidate.toLowerCase()) }))
    .toSorted((a, b) => a.edits - b.edits);
  return best && best.edits > 0 && best.edits <= Math.max(1, ALIKE * short.length) ? best.candidate : undefined;
}

/** Levenshtein's distance. */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const same = a[i] === b[j] ? 0 : 1;
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + same));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
