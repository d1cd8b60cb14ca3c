import type { ChangedSettings, SettingChange } from '../../comparison/changed-settings.ts';
import type { SettingValue } from '../../history/settings/plain-values.ts';
import { listed, names, type Phrase, phrase } from '../language/phrase.ts';

const MOST_SHOWN = 5;

/** Hyperparameters that differ between head and base: a fact beside what was found, never "because". */
export function changedPhrase({ files, changes }: ChangedSettings): Phrase {
  const [first] = changes;
  if (first === undefined) return phrase('changed.nothing', { list: names(files) });
  if (changes.length === 1) return phrase('changed.one', { what: changePhrase(first) });
  const list = listed(changes.slice(0, MOST_SHOWN).map(changePhrase));
  const more = changes.length - MOST_SHOWN;
  return more > 0 ? phrase('changed.more', { list, n: more }) : phrase('changed.list', { list });
}

function changePhrase({ name, base, head }: SettingChange): Phrase {
  if (base === undefined) return phrase('changed.new', { name, after: textOf(head) });
  if (head === undefined) return phrase('changed.gone', { name, before: textOf(base) });
  return phrase('changed.value', { name, before: textOf(base), after: textOf(head) });
}

/** As it stands in the file: a learning rate of 1e-5 is written so. */
function textOf(value: SettingValue | undefined): string {
  return String(value);
}
