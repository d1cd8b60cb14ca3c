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
      'bigger-model': [{ from: 0.3, given: 88, helped: 70 }],
      'lower-learning-rate': [{ from: 0.3, given: 95, helped: 91 }],
      'raise-learning-rate': [{ from: 0.3, given: 239, helped: 219 }],
      'stop-earlier': [{ from: 0.3, given: 88, helped: 71 }, { from: 0.5, given: 101, helped: 98 }],
      'train-longer': [{ from: 0.3, given: 203, helped: 182 }],
    },
  },
  boosting: {
    fewest: 25,
    most: 250,
    bands: {
      'raise-learning-rate': [{ from: 0.3, given: 52, helped: 51 }],
      'train-longer': [{ from: 0.3, given: 76, helped: 75 }],
    },
  },
};
