/** What a job can say to the runner. Implemented by `@actions/core` in the entry. */
export interface Host {
  info(text: string): void;
  notice(text: string): void;
  warning(text: string, title?: string): void;
  error(text: string, title?: string): void;
  output(name: string, value: string): void;
  /** Marks the job failed. */
  fail(text: string): void;
  /** Writes the job summary. */
  summary(markdown: string): Promise<void>;
}

/**
 * Text for the log in which no line is a workflow command. The runner takes `::name::` at the start of a line, blanks before it or
 * not, and the older `##[name]` anywhere in it.
 */
export function logText(text: string): string {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => line.replace(/^(\s*)::/, '$1: :').replace(/##\[/g, '## ['))
    .join('\n');
}
