import type { AdviceKind, ChecklistItem } from '../../../diagnosis/diagnosis.ts';
import { ADVICE_RECORD } from '../../advice-record.generated.ts';
import type { FindingContext } from '../language.ts';
import { numbers } from './numbers.ts';

const { percent, place, span, count } = numbers;

/** The ten checklist items. */
export const ITEMS: Readonly<Record<ChecklistItem, string>> = {
  1: 'Monitor the loss curves during training and validation',
  2: 'Adjust the learning rate',
  3: 'Apply regularisation such as L2 or dropout',
  4: 'Use early stopping',
  5: 'Try other architectures and optimisation techniques',
  6: 'Keep a detailed record of the trials and their results',
  7: 'Make sure there is enough data',
  8: 'Analyse the patterns in the curves for under- and overfitting',
  9: 'Adjust the number of layers and neurons',
  10: 'Evaluate how the regularisation affects convergence',
};

const ADVICE: Readonly<Record<AdviceKind, (context: FindingContext) => string>> = {
  'stop-earlier': (context) => stopEarlier(context),
  regularize: () => 'try dropout or weight decay (L2), then look at the gap between the curves again.',
  'more-data': () => 'try more training data or augmentation.',
  'smaller-model': () => 'try a smaller model: half the width, or one layer fewer.',
  'bigger-model': () => 'try a bigger model: twice the width, or one layer more.',
  'lower-learning-rate': (context) => `try a ${rate(context)} 3 to 10 times lower.`,
  'raise-learning-rate': (context) => `try a ${rate(context)} 3 to 10 times higher.`,
  'train-longer': () => 'try training longer.',
  'use-a-schedule': () => 'try a schedule that lowers the learning rate towards the end.',
  'check-the-data': () => 'look at the data behind these steps: missing values, wrong labels, order.',
  'clip-gradients': () => 'try clipping gradients, at norm 1 to begin with.',
  'fix-validation': () =>
    'check the validation set: its size, duplicates of training examples, and that dropout and augmentation are off.',
};

/** Fewest runs behind a quoted share. */
const ENOUGH = 50;

/** A hypothesis comes with how often it helped, on curves of the kind that it was tried on. What early stopping would have done is not one: it was replayed on the curve. */
export function adviceSentence(advice: AdviceKind, context: FindingContext): string {
  const record = ADVICE_RECORD[advice];
  const sentence = ADVICE[advice](context);
  const known = context.facts.modelled && record !== undefined && record.given >= ENOUGH;
  if (advice === 'stop-earlier' || !known) return sentence;
  return `${sentence} Tried on ${count(record.given)} test runs with curves like these, it lowered the test loss in ${percent(record.helped / record.given)}.`;
}

function rate({ facts }: FindingContext): string {
  return facts.boosting ? 'learning rate (shrinkage)' : 'learning rate';
}

function stopEarlier(context: FindingContext): string {
  const { facts } = context;
  if (facts.best === undefined) return 'stop earlier, at the best validation loss.';
  const stop = `stop at ${place(facts.axis, facts.best.at)}.`;
  const { stopping } = facts;
  if (stopping === undefined) return stop;
  const of = `${count(stopping.saved)} of ${span(facts.axis, stopping.total)}`;
  const loss = stopping.share > 0.005 ? ` and ${percent(stopping.share)} of ${facts.other ? 'that' : 'validation'} loss` : '';
  const patience = `patience ${count(stopping.patience)}${stopping.each ? '' : ' (evaluations)'}`;
  return `${stop} Early stopping with ${patience} would have saved ${of}${loss}.`;
}
