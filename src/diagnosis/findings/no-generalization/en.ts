/** What is said of this kind. `seen…`: what shows it, chosen in `report/said/seen.ts`. */
export const en = {
  name: 'no generalization',
  verb: 'does not generalize',
  fixed: 'generalizes now',
  label: 'nothing carries over',
  rule: 'Training loss falls by at least 30%; validation loss falls by less than {threshold}, stays at guessing, or its accuracy never moves.',
  'rule.hardly': 'Training loss falls clearly, and validation loss by next to nothing.',
  seen: 'Training loss falls from {start} to {end}; {loss} stays at {value}.',
  'seen.rises': 'Training loss falls from {start} to {end}; {loss} rises from {best} at {place} to {value}.',
  'seen.no-lower': 'Training loss falls from {start} to {end}; {loss} ends at {value}, no lower than it began ({first}).',
  'seen.hardly': 'Training loss falls from {start} to {end}, {loss} only from {first} to {value}.',
  'seen.level': 'Training loss falls from {start} to {end}; {loss} stays at {value}, the level of guessing.',
  'seen.metric': 'Training loss falls from {start} to {end}, but the validation accuracy never moves from {value}.',
  'page.looks': 'Training loss falls, while validation stays at the level of guessing or its metric never moves.',
  'page.means':
    'What the model learns does not hold for the validation data. From the first evaluation on that is rarely overfitting: training and validation data differ, or validation is broken.',
  'page.do':
    'Check the validation data first: shifted or shuffled labels, other preprocessing or normalization, another vocabulary, evaluation in training mode. Evaluate on training examples with the validation code: the loss should be the training loss.',
  'page.wrong': 'Very few validation examples, or a validation set from another domain on purpose.',
} as const;
