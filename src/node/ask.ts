import { createInterface } from 'node:readline/promises';

/** Asks the person at the terminal; undefined where standard input or error is none. */
export async function askAtTerminal(question: string): Promise<string | undefined> {
  if (process.stdin.isTTY !== true || process.stderr.isTTY !== true) return undefined;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await terminal.question(question);
  } finally {
    terminal.close();
  }
}
