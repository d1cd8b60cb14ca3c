/** Runs that got an advice first of which the learned ranking expected at least `from`, and those it helped. */
interface Band {
  readonly from: number;
  readonly given: number;
  readonly helped: number;
}

/** Written by `npm run bench:advice`. Bands ascend; below the first nothing is said. */
export const ADVICE_RECORD: Readonly<Record<string, readonly Band[]>> = {
  'bigger-model': [{ from: 0.3, given: 84, helped: 67 }],
  'lower-learning-rate': [{ from: 0.3, given: 113, helped: 110 }],
  'raise-learning-rate': [{ from: 0.3, given: 305, helped: 283 }],
  'stop-earlier': [{ from: 0.3, given: 84, helped: 69 }, { from: 0.5, given: 132, helped: 128 }],
  'train-longer': [{ from: 0.3, given: 210, helped: 188 }, { from: 0.5, given: 95, helped: 92 }],
};
