export const THRESHOLDS = {
  /** Fall of the training loss from which something was learned that should carry over. */
  trainingLearned: 0.3,
  /** … from which it is a warning that validation never fell. */
  trainingMoved: 0.2,
  /** Fall of the training loss beyond which the data is known. */
  trainingKnown: 0.85,
  /** Fall of the validation loss below which hardly any of it carries over. */
  hardlyCarried: 0.2,
  /** Fall after the first 15 % of the run that training loss has and validation loss has not, where validation had fallen by next to nothing… */
  fallsApart: 0.08,
  /** … and ends above so many times the training loss. */
  apart: 1.15,
  /** Fall of the training loss after the first 15 % of the run beyond which the data is known. */
  trainingKnownLater: 0.6,
  /** … where validation loss ends above so many times the training loss … */
  validationAbove: 10,
  /** … and above this share of its own start. */
  validationStays: 0.4,
} as const;
