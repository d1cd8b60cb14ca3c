import type { UsageProblem } from '../report/notices.ts';
import type { Words } from '../report/words.ts';

/** Exit codes, the same for every command. */
export const DONE = 0;
export const GATE_FAILED = 1;
export const USAGE = 2;
export const CANNOT_TELL = 4;

/** What the command line needs from the process around it. */
export interface Surroundings {
  /** Folder that paths are taken from. */
  readonly folder: string;
  readonly columns: number;
  readonly color: boolean;
  /** Standard output: the report and nothing else. Rejects where it was not taken. */
  print(text: string): Promise<void>;
  /** Standard error, one line: notes, progress, mistakes. */
  say(sentence: string): void;
  /** A line at the terminal that the next one takes the place of; empty: it goes. Absent where nobody watches. */
  readonly progress?: (line: string) => void;
  /** Asks the person at the terminal; undefined where there is none. */
  ask(question: string): Promise<string | undefined>;
}

/** Says what is wrong with a command line, and gives the exit code for it. */
export function usage(problem: UsageProblem, words: Words, { say }: Surroundings): number {
  say(words.usage(problem));
  return USAGE;
}
