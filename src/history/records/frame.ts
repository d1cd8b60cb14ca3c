import { axisOf } from '../axis.ts';
import { DroppedLines } from '../lines.ts';
import type { ReadingNote } from '../reasons.ts';
import { lastPart, splitOf } from '../tokens.ts';
import type { Plan } from './plan.ts';
import { RecordNotes } from './reader-notes.ts';
import { FILLER, NUMBER, type Rec } from './record.ts';

/** What the slots of records mean under one plan, and what is noticed in them: made anew where what follows has other names or another counter. */
export class Frame {
  readonly plan: Plan;
  readonly told: RecordNotes;
  /** Records that have no place so far. One that was cut off while it was written may be taken off again. */
  readonly dropped = new DroppedLines();
  /** One run, one split, one axis: nothing has to be looked up for a record. */
  readonly isSimple: boolean;
  /** Slot of what only a record has that sums the run up, and of how long it is to be; -1 for none. */
  summary = -1;
  planned = -1;
  names: readonly string[] = [];
  #met = 0;
  #zeroed: readonly number[] = [];

  constructor(plan: Plan) {
    this.plan = plan;
    this.told = new RecordNotes(plan);
    this.isSimple = plan.runs.length === 0 && plan.split < 0 && plan.placing === undefined;
  }

  /** The names of a record, which may have grown since the one before. */
  meet(names: readonly string[]): void {
    if (names.length === this.#met) return;
    const { summary, zeroWhenNotMeasured, planned } = this.plan.profile;
    this.names = names;
    this.#met = names.length;
    if (summary !== undefined) this.summary = names.findIndex((name) => summary.test(name));
    if (planned !== undefined) this.planned = names.indexOf(planned.name);
    const zeros =
      zeroWhenNotMeasured === undefined ? [] : names.flatMap((name, slot) => (zeroWhenNotMeasured.test(name) ? [slot] : []));
    // One zero may be measured; that all of several are is what stands there before anything was.
    this.#zeroed = zeros.length > 2 ? zeros : [];
  }

  /** What only fills its place is marked as such. */
  markFillers({ kinds, values }: Rec): void {
    const { filled } = this.plan;
    if (filled.length === 0 && this.#zeroed.length === 0) return;
    const holds = (slot: number, value: number) => kinds[slot] === NUMBER && Object.is(values[slot], value);
    for (const { slot, value } of filled) if (holds(slot, value)) kinds[slot] = FILLER;
    const isBlank = this.#zeroed.length > 0 && this.#zeroed.every((slot) => holds(slot, 0));
    if (isBlank) for (const slot of this.#zeroed) kinds[slot] = FILLER;
  }

  /** The name of a slot's series; undefined for what counts, names a run or a split, or is no metric. */
  nameOf(slot: number): string | undefined {
    const { x, epoch, runs, split, profile, path } = this.plan;
    const own = this.names[slot] ?? '';
    // A counter within an object counts as well: `history.epoch`.
    const axis = axisOf(own) ?? axisOf(lastPart(own));
    const told = slot === x || slot === epoch || slot === split || runs.some((one) => one.slot === slot);
    if (own === '' || told || axis === 'epoch' || axis === 'step' || profile.skip?.test(own)) return undefined;
    return profile.files?.rename?.(own, path) ?? own;
  }

  /** A name with the split that its record is of, where it says none itself. */
  withSplit(name: string, rec: Rec): string {
    const { split, profile } = this.plan;
    const text = split < 0 ? '' : rec.text(split);
    const role = text === '' || splitOf(name) !== undefined ? undefined : splitOf(text);
    return role === undefined || (role === 'train' && profile.split !== undefined) ? name : `${text}/${name}`;
  }

  notes(isSeries: (slot: number) => boolean): ReadingNote[] {
    const { path } = this.plan;
    const names = this.names.map((_, slot) => this.nameOf(slot));
    return [...this.told.notes(path, names, isSeries), ...this.dropped.notes(path)];
  }
}
