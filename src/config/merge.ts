import type { Mapping } from '../history/mapping.ts';
import { DEFAULT_POLICY, type RunPolicy } from './policy.ts';
import type { FileConfig, InputConfig } from './schema.ts';
import type { DataBranch, Settings } from './settings.ts';

/** Inputs over the file over the defaults. */
export function settingsOf(inputs: InputConfig, file: FileConfig = {}): Settings {
  const both = { ...file, ...inputs };
  const dataBranch = branchOf(both['data-branch'] ?? 'loss-doctor');
  return {
    policy: {
      failOn: both['fail-on'] ?? DEFAULT_POLICY.failOn,
      warnOnly: file['warn-only'] ?? false,
      checkpoint: both.checkpoint ?? DEFAULT_POLICY.checkpoint,
      ifNoHistory: both['if-no-history'] ?? DEFAULT_POLICY.ifNoHistory,
      ifNotJudged: both['if-not-judged'] ?? DEFAULT_POLICY.ifNotJudged,
      runs: Object.entries(file.runs ?? {}).map(([runs, entry]) => runPolicy(runs, entry)),
    },
    path: listOf(both.path),
    artifact: listOf(both.artifact ?? 'loss-history*'),
    basePath: listOf(both['base-path']),
    columns: Object.entries(file.columns ?? {}).map(([files, entry]) => ({ files, mapping: mappingOf(entry) })),
    comment: both.comment ?? 'always',
    language: both.language ?? 'en',
    ...(both.sha === undefined ? {} : { sha: both.sha }),
    ...(both.key ? { key: both.key } : {}),
    ...(both['read-as'] === undefined ? {} : { readAs: both['read-as'] }),
    ...(file.anchor === undefined ? {} : { anchor: file.anchor }),
    ...(dataBranch === undefined ? {} : { dataBranch }),
  };
}

type RunEntry = NonNullable<FileConfig['runs']>[string];

function runPolicy(runs: string, entry: RunEntry): RunPolicy {
  return {
    runs,
    ...(entry.metric === undefined ? {} : { metric: entry.metric }),
    ...(entry.direction === undefined ? {} : { direction: entry.direction }),
    ...(entry.classes === undefined ? {} : { classes: entry.classes }),
    ...(entry['guess-level'] === undefined ? {} : { guessLevel: entry['guess-level'] }),
    ...(entry.validation === undefined ? {} : { validation: entry.validation }),
    ...(entry.thresholds === undefined ? {} : { thresholds: defined(entry.thresholds) }),
    ...(entry.severity === undefined ? {} : { severity: defined(entry.severity) }),
    ...(entry.tolerance === undefined ? {} : { tolerance: entry.tolerance }),
    ...(entry['fail-on'] === undefined ? {} : { failOn: entry['fail-on'] }),
    ...(entry.paths === undefined ? {} : { paths: listOf(entry.paths) }),
  };
}

function mappingOf({ axis, ...roles }: NonNullable<FileConfig['columns']>[string]): Mapping {
  const names = Object.entries(roles).map(([role, given]) => [role, listOf(given)] as const);
  return { ...Object.fromEntries(names), ...(axis === undefined ? {} : { axis }) };
}

function defined<K extends string, V>(record: Readonly<Partial<Record<K, V | undefined>>>): Readonly<Partial<Record<K, V>>> {
  const all: Partial<Record<K, V>> = {};
  for (const name in record) {
    const value = record[name];
    if (value !== undefined) all[name] = value;
  }
  return all;
}

/** One value, a list, or the lines of a multi-line input. */
function listOf(value: string | readonly string[] | undefined): readonly string[] {
  const values = typeof value === 'string' ? value.split('\n') : (value ?? []);
  return values.map((one) => one.trim()).filter((one) => one !== '');
}

function branchOf(value: string): DataBranch | undefined {
  if (value === '') return undefined;
  const [place, name] = value.includes('@') ? value.split('@') : [undefined, value];
  if (name === undefined || name === '') return undefined;
  const [owner, repo] = place?.split('/') ?? [];
  return owner !== undefined && repo !== undefined ? { owner, repo, branch: name } : { branch: name };
}
