/** What is said of this kind. `seen…`: what shows it, chosen in `report/said/seen.ts`. */
export const en = {
  name: 'generalization gap',
  verb: 'leaves a wide gap',
  fixed: 'no wide gap',
  label: 'gap',
  rule: 'Validation loss ends more than {threshold} above training loss.',
  seen: '{Loss} ends {value} above training loss[ ({train})][; in the first third of the run it was {earlier} above].',
  'seen.opens': '{Loss} ends {value} above training loss ({train}); in the first third of the run it was not above it.',
  'page.looks': 'Validation loss ends far above training loss, without overfitting.',
  'page.means':
    'The model fits the training data much better than new data. That costs nothing by itself: validation did not get worse.',
  'page.do': "If you need a lower validation loss, add data or regularization. If you don't, leave it.",
  'page.wrong': 'Label smoothing, dropout or another loss for training make the two numbers differ anyway.',
} as const;
