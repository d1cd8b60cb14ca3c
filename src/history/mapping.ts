import { axisOf } from './axis.ts';
import type { Axis, Series } from './history.ts';
import { isMetricName, isQualityName, type Naming } from './naming.ts';

/** What a user says of names that say nothing by themselves: `--train`, `--val`, `--x`, or `columns` in the configuration. */
export interface Mapping {
  readonly train?: readonly string[];
  readonly validation?: readonly string[];
  readonly test?: readonly string[];
  /** The name of the position. */
  readonly axis?: string;
}

/** The mapping of a file, by its path. */
export type MappingOf = (path: string) => Mapping | undefined;

const LOSS: Partial<Naming> = { metric: 'loss', direction: 'min', component: false };

/** All names of a mapping, with what they stand for. What is named so is a loss, unless its name says that it is another metric. */
export function namesOf(mapping: Mapping): ReadonlyMap<string, Partial<Naming>> {
  const names = new Map<string, Partial<Naming>>();
  for (const role of ['train', 'validation', 'test'] as const) {
    for (const name of mapping[role] ?? []) names.set(name, { role, ...(isMeasure(name) ? { component: false } : LOSS) });
  }
  return names;
}

function isMeasure(name: string): boolean {
  return isMetricName(name) && isQualityName(name);
}

/** What the position counts that a user named: what its name says, else steps. */
export function axisNamed(name: string): Axis {
  return axisOf(name) ?? (/^ep/i.test(name) ? 'epoch' : 'step');
}

/** The series with the roles that a user gave them. */
export function mapped(series: readonly Series[], mapping: Mapping): readonly Series[] {
  const names = namesOf(mapping);
  return series.map((one) => ({ ...one, ...names.get(one.name) }));
}
