export const THRESHOLDS = {
  /** Fall of the training loss from which something was learned that should carry over. */
  trainingLearned: 0.3,
  /** … from which it is a warning that validation never fell. */
  trainingMoved: 0.2,
  /** Fall of the training loss beyond which the data is known, and of the validation loss below which hardly any of it carries over. */
  trainingKnown: 0.85,
  hardlyCarried: 0.2,
  /** After the first 15 % of the run: fall of the training loss; validation loss over training loss at the end, and over its own start. */
  trainingKnownLater: 0.6,
  validationAbove: 10,
  validationStays: 0.4,
} as const;
