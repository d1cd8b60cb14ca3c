import { actionSentences } from './en/action.ts';
import { chart } from './en/chart.ts';
import { commandSentences } from './en/command.ts';
import { comparisonSentences } from './en/comparison.ts';
import { findingSentences } from './en/findings.ts';
import { numbers } from './en/numbers.ts';
import { readingSentences } from './en/reading.ts';
import { words } from './en/words.ts';
import type { Language } from './language.ts';

/** English. The sentences stand in `en/`, one file per subject. */
export const en: Language = (markup) => ({
  tag: 'en',
  markup,
  numbers,
  words,
  findings: findingSentences(markup),
  comparison: comparisonSentences(markup),
  reading: readingSentences(markup),
  command: commandSentences(markup),
  action: actionSentences(markup),
  chart,
});
