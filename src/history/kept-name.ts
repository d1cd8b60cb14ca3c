/** Characters up to which a name is kept as it is. */
export const LONGEST_NAME = 1000;

/**
 * A name as it is kept: of a very long one the beginning and the end, which tell it from others like it. A cell may hold megabytes, and
 * there may be a thousand runs with such a name.
 */
export function keptName(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  const short = `${name.slice(0, LONGEST_NAME / 2)}…${name.slice(-LONGEST_NAME / 2)}`;
  // A copy: parts of a text would hold all of it in memory.
  return new TextDecoder().decode(new TextEncoder().encode(short));
}

/** A name within another. Of a very long outer one only the beginning: it stands in the file once, and would be kept thousands of times. */
export function joinedName(outer: string, joint: string, inner: string): string {
  return `${outer.length > LONGEST_NAME ? outer.slice(0, LONGEST_NAME) : outer}${joint}${inner}`;
}
