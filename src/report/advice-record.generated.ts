/** Runs that got an advice of which the learned ranking expected at least `from`, and those it helped. */
interface Band {
  readonly from: number;
  readonly given: number;
  readonly helped: number;
}

/** Written by `npm run bench:advice`. Bands ascend. */
export const ADVICE_RECORD: Readonly<Record<string, readonly Band[]>> = {
  'bigger-model': [{ from: 0, given: 67, helped: 55 }, { from: 0.3, given: 101, helped: 81 }],
  'lower-learning-rate': [{ from: 0, given: 25, helped: 23 }, { from: 0.5, given: 133, helped: 131 }],
  'raise-learning-rate': [{ from: 0, given: 8, helped: 5 }, { from: 0.15, given: 110, helped: 101 }, { from: 0.3, given: 251, helped: 236 }, { from: 0.5, given: 259, helped: 238 }],
  'stop-earlier': [{ from: 0, given: 139, helped: 84 }, { from: 0.15, given: 151, helped: 99 }, { from: 0.3, given: 145, helped: 117 }, { from: 0.5, given: 214, helped: 208 }],
  'train-longer': [{ from: 0, given: 86, helped: 55 }, { from: 0.15, given: 193, helped: 143 }, { from: 0.3, given: 317, helped: 286 }, { from: 0.5, given: 150, helped: 142 }],
};
