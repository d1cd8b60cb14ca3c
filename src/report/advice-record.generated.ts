/** Runs that got an advice first of which the learned ranking expected at least `from`, and those it helped. */
interface Band {
  readonly from: number;
  readonly given: number;
  readonly helped: number;
}

/** Runs of one kind with so many evaluations. Bands ascend; below the first nothing is said. */
interface Family {
  readonly fewest: number;
  readonly most: number;
  readonly bands: Readonly<Record<string, readonly Band[]>>;
}

/** Written by `npm run bench:advice`. */
export const ADVICE_RECORD: Readonly<Record<'networks' | 'boosting', Family>> = {
  networks: {
    fewest: 10,
    most: 100,
    bands: {
      'bigger-model': [{ from: 0.3, given: 79, helped: 62 }],
      'lower-learning-rate': [{ from: 0.3, given: 92, helped: 88 }],
      'raise-learning-rate': [{ from: 0.3, given: 218, helped: 200 }],
      'stop-earlier': [{ from: 0.3, given: 83, helped: 71 }, { from: 0.5, given: 88, helped: 85 }],
      'train-longer': [{ from: 0.3, given: 177, helped: 161 }],
    },
  },
  boosting: {
    fewest: 25,
    most: 250,
    bands: {
      'raise-learning-rate': [{ from: 0.3, given: 51, helped: 50 }],
      'train-longer': [{ from: 0.3, given: 71, helped: 70 }],
    },
  },
};
