/** Runs that got an advice of which the learned ranking expected at least `from`, and those it helped. */
interface Band {
  readonly from: number;
  readonly given: number;
  readonly helped: number;
}

/** Written by `npm run bench:advice`. Bands ascend. */
export const ADVICE_RECORD: Readonly<Record<string, readonly Band[]>> = {
  'bigger-model': [{ from: 0, given: 93, helped: 65 }, { from: 0.3, given: 118, helped: 93 }],
  'lower-learning-rate': [{ from: 0, given: 50, helped: 44 }, { from: 0.5, given: 148, helped: 148 }],
  'raise-learning-rate': [{ from: 0, given: 94, helped: 63 }, { from: 0.15, given: 209, helped: 180 }, { from: 0.3, given: 254, helped: 237 }, { from: 0.5, given: 247, helped: 226 }],
  'stop-earlier': [{ from: 0, given: 143, helped: 86 }, { from: 0.15, given: 143, helped: 96 }, { from: 0.3, given: 134, helped: 104 }, { from: 0.5, given: 196, helped: 190 }],
  'train-longer': [{ from: 0, given: 73, helped: 47 }, { from: 0.15, given: 179, helped: 131 }, { from: 0.3, given: 291, helped: 261 }, { from: 0.5, given: 148, helped: 142 }],
};
