/** Runs that got an advice first of which the learned ranking expected at least `from`, and those it helped. */
interface Band {
  readonly from: number;
  readonly given: number;
  readonly helped: number;
}

/** Written by `npm run bench:advice`. Bands ascend; below the first nothing is said. */
export const ADVICE_RECORD: Readonly<Record<string, readonly Band[]>> = {
  'bigger-model': [{ from: 0.3, given: 80, helped: 64 }],
  'lower-learning-rate': [{ from: 0.3, given: 115, helped: 112 }],
  'raise-learning-rate': [{ from: 0.3, given: 304, helped: 282 }],
  'stop-earlier': [{ from: 0.3, given: 83, helped: 68 }, { from: 0.5, given: 127, helped: 123 }],
  'train-longer': [{ from: 0.3, given: 225, helped: 202 }, { from: 0.5, given: 94, helped: 91 }],
};
