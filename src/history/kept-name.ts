/** Characters up to which a name is kept as it is. */
const LONGEST = 1000;

/**
 * A name as it is kept: of a very long one the beginning and the end, which tell it from others like it. A cell may hold megabytes, and
 * there may be a thousand runs with such a name.
 */
export function keptName(name: string): string {
  if (name.length <= LONGEST) return name;
  const short = `${name.slice(0, LONGEST / 2)}…${name.slice(-LONGEST / 2)}`;
  // A copy: parts of a text would hold all of it in memory.
  return new TextDecoder().decode(new TextEncoder().encode(short));
}
