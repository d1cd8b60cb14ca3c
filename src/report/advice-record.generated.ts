/** Written by `npm run bench:advice`: runs of the clinic that got this as their first advice, and those it helped. */
export const ADVICE_RECORD: Readonly<Record<string, { readonly given: number; readonly helped: number }>> = {
  'bigger-model': { given: 230, helped: 144 },
  'lower-learning-rate': { given: 146, helped: 129 },
  'raise-learning-rate': { given: 349, helped: 317 },
  'stop-earlier': { given: 380, helped: 304 },
  'train-longer': { given: 249, helped: 206 },
};
