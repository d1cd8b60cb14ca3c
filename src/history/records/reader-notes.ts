import { isLossName, isQualityName } from '../naming.ts';
import type { ReadingNote } from '../reasons.ts';
import { splitOf } from '../tokens.ts';
import type { Plan } from './plan.ts';
import type { Rec } from './record.ts';

/** What is noticed in records while they are read: texts where numbers stand, and blanks that may hide a NaN. */
export class RecordNotes {
  /** Records with a number. */
  rows = 0;
  /** Whether blanks mean something. */
  readonly counting: boolean;
  /** Who leaves a NaN blank. */
  readonly #writer: string | undefined;
  readonly #filled: number[] = [];
  readonly #texts = new Map<number, { count: number; readonly firstLine: number; readonly text: string }>();

  constructor({ split, profile }: Plan) {
    // Records of training have not what only those of an evaluation have: that is no blank.
    this.#writer = split < 0 ? profile.hidesNan : undefined;
    this.counting = this.#writer !== undefined;
  }

  /** A value, or what stands for none, was there. */
  fill(slot: number): void {
    this.#filled[slot] = (this.#filled[slot] ?? 0) + 1;
  }

  /** A text that is neither a number nor a blank. */
  text(rec: Rec, slot: number): void {
    const seen = this.#texts.get(slot);
    if (seen === undefined) this.#texts.set(slot, { count: 1, firstLine: rec.line, text: rec.text(slot).slice(0, 40) });
    else seen.count++;
  }

  /** `names`: of the series by slot; undefined for what makes none by its name. */
  notes(path: string, names: readonly (string | undefined)[], isSeries: (slot: number) => boolean): ReadingNote[] {
    const notes = this.#blanks(path, names, isSeries);
    for (const [slot, { count, firstLine, text }] of this.#texts) {
      const series = names[slot];
      if (series !== undefined && isSeries(slot)) notes.push({ code: 'text-cells', path, series, count, firstLine, text });
    }
    return notes;
  }

  /** Blank losses beside other measures of the same split that have more values. */
  #blanks(path: string, names: readonly (string | undefined)[], isSeries: (slot: number) => boolean): ReadingNote[] {
    const writer = this.#writer;
    if (writer === undefined) return [];
    const blank = (slot: number) => this.rows - (this.#filled[slot] ?? 0);
    // Fewest blanks of a measure of each split, found once: there may be thousands of names.
    const fewest = new Map<string | undefined, number>();
    for (const [slot, name] of names.entries()) {
      if (name === undefined || !isSeries(slot) || !isQualityName(name)) continue;
      const split = splitOf(name);
      fewest.set(split, Math.min(blank(slot), fewest.get(split) ?? Number.POSITIVE_INFINITY));
    }
    return names.flatMap((series, slot): ReadingNote[] => {
      const count = blank(slot);
      if (series === undefined || count === 0 || !isLossName(series)) return [];
      const isBeside = (fewest.get(splitOf(series)) ?? count) < count && (!isSeries(slot) || count < this.rows);
      return isBeside ? [{ code: 'blank-may-hide-nan', path, series, count, writer }] : [];
    });
  }
}
