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
      'bigger-model': [{ from: 0.3, given: 78, helped: 63 }],
      'lower-learning-rate': [{ from: 0.3, given: 90, helped: 88 }],
      'raise-learning-rate': [{ from: 0.3, given: 238, helped: 218 }],
      'stop-earlier': [{ from: 0.3, given: 70, helped: 57 }, { from: 0.5, given: 90, helped: 87 }],
      'train-longer': [{ from: 0.3, given: 193, helped: 173 }],
    },
  },
  boosting: {
    fewest: 25,
    most: 250,
    bands: {
      'raise-learning-rate': [{ from: 0.3, given: 52, helped: 51 }],
      'train-longer': [{ from: 0.3, given: 69, helped: 68 }],
    },
  },
};
