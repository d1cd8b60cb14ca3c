import { type RunDiagnosis, shownOf } from '../diagnosis/diagnosis.ts';
import type { Setting, SettingsFile, SettingValue } from '../history/settings/plain-values.ts';

/** One hyperparameter that differs: absent on one side where that side does not set it. */
export interface SettingChange {
  readonly name: string;
  readonly base?: SettingValue;
  readonly head?: SettingValue;
}

/** What differs in the settings that both trainings left beside their logs. */
export interface ChangedSettings {
  /** Names of the files that both have. */
  readonly files: readonly string[];
  /** What may explain most first. */
  readonly changes: readonly SettingChange[];
}

/**
 * Hyperparameters that differ between head and base, from files that both have. A name whose value differs between base runs
 * themselves changes with every training, and is none of them. Undefined where no file is on both sides.
 */
export function changedSettings(
  head: RunDiagnosis,
  base: RunDiagnosis,
  older: readonly RunDiagnosis[],
): ChangedSettings | undefined {
  const [mine, theirs] = [filesOf(head), filesOf(base)];
  const common = mine.filter(({ name }) => theirs.some((one) => one.name === name)).map(({ name }) => name);
  if (common.length === 0) return undefined;
  const bases = [base, ...older].flatMap(({ replicates }) =>
    replicates.map(({ history }) => valuesIn(history.settings ?? [], common)),
  );
  const [now, was] = [valuesIn(mine, common), valuesIn(theirs, common)];
  const names = [...new Set([...was.keys(), ...now.keys()])].filter((name) => !varies(name, bases));
  const changes = names.flatMap((name): readonly SettingChange[] => {
    const [here, there] = [now.get(name), was.get(name)];
    if (Object.is(here, there)) return [];
    return [{ name, ...(there !== undefined && { base: there }), ...(here !== undefined && { head: here }) }];
  });
  return { files: common, changes: changes.sort((a, b) => rankOf(a.name) - rankOf(b.name) || (a.name < b.name ? -1 : 1)) };
}

function filesOf(run: RunDiagnosis): readonly SettingsFile[] {
  return shownOf(run).history.settings ?? [];
}

/** Of a name in several files the first says it. */
function valuesIn(files: readonly SettingsFile[], common: readonly string[]): ReadonlyMap<string, SettingValue> {
  const values = new Map<string, SettingValue>();
  const settings = common.flatMap((name): readonly Setting[] => files.find((one) => one.name === name)?.values ?? []);
  for (const [name, value] of settings) if (!values.has(name)) values.set(name, value);
  return values;
}

function varies(name: string, bases: readonly ReadonlyMap<string, SettingValue>[]): boolean {
  const known = bases.flatMap((values) => (values.has(name) ? [values.get(name)] : []));
  return known.some((value) => !Object.is(value, known[0]));
}

/** What explains a curve most often, as words of a name. */
const RANKS: readonly RegExp[] = [
  /(^|[._])(lr|lr\d|learning_?rate|lrf)|sched|warm|gamma|decay_(steps|rate)|momentum/,
  /batch|accum/,
  /epoch|step|iter|round|patience|early/,
  /optim|weight_decay|(^|[._])wd|l1|l2|reg|dropout|drop|clip|beta|eps|smooth/,
  /width|depth|hidden|layer|head|dim|model|arch|embed|size|units|leaves|trees/,
  /data|aug|split|train|val|crop|resize|mixup|tokeniz/,
];

function rankOf(name: string): number {
  const lower = name.replace(/([a-z\d])([A-Z])/g, '$1_$2').toLowerCase();
  const rank = RANKS.findIndex((words) => words.test(lower));
  return rank < 0 ? RANKS.length : rank;
}
