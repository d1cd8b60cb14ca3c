/** Made-up curves and the writing of lines, for spellings. */

export interface Spelling {
  readonly name: string;
  readonly content: string;
  /**
   * Each series as `role metric points axis first-last direction`, roles by a letter (T, V, E, O), `*` for anything and behind the metric for a
   * part or the whole; `~` where there may be others; RUNS, REPS, COUNT, NOTE, BREAK and REFUSED with what their names say.
   */
  readonly expected: readonly string[];
}

export function N<T>(n: number, make: (i: number) => T): T[] {
  return Array.from({ length: n }, (_, i) => make(i));
}

export type Lines = string | readonly Lines[];

export function L(...lines: readonly Lines[]): string {
  return `${lines.flat(9).join('\n')}\n`;
}

export const tr = (i: number, n = 20) => 0.2 + 2.1 * Math.exp(-i / (n / 4)) + 0.013 * Math.sin(i * 1.7);
export const va = (i: number, n = 20) => 0.35 + 1.9 * Math.exp(-i / (n / 5)) + 0.017 * Math.cos(i * 2.3);
export const ac = (i: number, n = 20) => 0.9 - 0.6 * Math.exp(-i / (n / 4)) + 0.004 * Math.sin(i * 3.1);
export const f4 = (x: number) => x.toFixed(4);
