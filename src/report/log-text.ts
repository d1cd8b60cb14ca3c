/**
 * Text for a log in which no line is a command to GitHub's runner. The runner takes `::name::` at the start of a line, blanks before
 * it or not, and the older `##[name]` anywhere in it.
 */
export function logText(text: string): string {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => line.replace(/^(\s*)::/, '$1: :').replace(/##\[/g, '## ['))
    .join('\n');
}

/** The same JSON value, in a spelling that holds no such command; none of its lines can start with `::`. */
export function logJson(json: string): string {
  return json.replaceAll('##[', '##\\u005b');
}
