import type { RunDiagnosis } from '../diagnosis/diagnosis.ts';
import { changedSettings } from './changed-settings.ts';
import { doubtOf } from './doubt.ts';

/** What may differ between two trainings of one configuration. */
const OF_THE_TRAINING = /(^|[._-])(seed|random_?state)$|(^|[._-])(run|output|log(ging)?|exp(eriment)?)_?(name|dir|id|path)$/i;

/** Whether both left settings, and left the same, and could be held against each other: two seeds of one configuration. */
export function isSameConfiguration(head: RunDiagnosis, base: RunDiagnosis): boolean {
  const settings = changedSettings(head, base, []);
  return settings?.changes.every(({ name }) => OF_THE_TRAINING.test(name)) === true && doubtOf(head, base, []) === undefined;
}
