/** Characters that are kept of the name of an object in the names of what is in it. */
const LONGEST = 1000;

/** A name within another. Of a very long outer one only the beginning: it stands in the file once, and would be kept thousands of times. */
export function joined(outer: string, joint: string, inner: string): string {
  return `${outer.length > LONGEST ? outer.slice(0, LONGEST) : outer}${joint}${inner}`;
}
