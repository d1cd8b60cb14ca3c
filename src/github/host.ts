/** What a job can say to the runner. Implemented by `@actions/core` in the entry. */
export interface Host {
  info(text: string): void;
  notice(text: string, title?: string): void;
  warning(text: string, title?: string): void;
  error(text: string, title?: string): void;
  output(name: string, value: string): void;
  /** Marks the job failed; without a text where annotations have said why. */
  fail(text?: string): void;
  /** Writes the job summary. */
  summary(markdown: string): Promise<void>;
}
