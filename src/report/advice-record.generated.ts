/** Written by `npm run bench:advice`: runs of the clinic that got this as their first advice, and those it helped. */
export const ADVICE_RECORD: Readonly<Record<string, { readonly given: number; readonly helped: number }>> = {
  'bigger-model': { given: 203, helped: 132 },
  'lower-learning-rate': { given: 147, helped: 126 },
  'raise-learning-rate': { given: 336, helped: 308 },
  'stop-earlier': { given: 448, helped: 334 },
  'train-longer': { given: 299, helped: 247 },
};
