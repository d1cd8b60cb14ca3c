import type { Role } from '../history.ts';
import type { ReadLine } from './line.ts';

/** Finds the batches of an evaluation among those of the training: what they measure says nothing of the whole. */
export class EvaluationBatches {
  /** How many there are in an epoch of the training. */
  #stepsOfEpoch: number | undefined;
  /** Lines that name an epoch have values. */
  epochsHaveValues = false;

  /** Whether the line is of such a batch. `section`: the split that a heading above it named. */
  takes({ position, pairs }: ReadLine, section: Role | undefined): boolean {
    if (position === undefined || position.bar || pairs.length === 0) return false;
    this.epochsHaveValues ||= position.epoch !== undefined;
    const evaluates = section === 'validation' || section === 'test';
    if (position.inner) return evaluates || this.#isOther(position.batches);
    const total = position.steps;
    if (total === undefined || position.epoch !== undefined) return false;
    if (!evaluates) this.#stepsOfEpoch = total;
    return evaluates && this.#stepsOfEpoch !== undefined && this.#stepsOfEpoch !== total && pairs.every(({ split }) => !split);
  }

  /** `Iter 100/30000, loss 0.5`: a batch of the training where epochs have no values of their own, and all have as many. */
  #isOther(total: number | undefined): boolean {
    this.#stepsOfEpoch ??= total;
    return this.epochsHaveValues || this.#stepsOfEpoch !== total;
  }
}
