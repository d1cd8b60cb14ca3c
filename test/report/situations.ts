import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Baseline } from '../../src/comparison/baseline.ts';
import { DEFAULT_POLICY, type Policy } from '../../src/config/policy.ts';
import type { PreviousChecklist, Report, ReportContext } from '../../src/report/report.ts';
import { givenBaseline, run } from '../../src/run.ts';
import type { SourceFile } from '../../src/source/source.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

export const COMMIT = '3ab91cd4f2c9aa0c1d2e3f405162738495a6b7c8';
export const CONTEXT: ReportContext = { version: '1.2.0', commit: COMMIT, docs: 'https://example.org/docs/how.md' };

/** The committed histories below a folder of the repository, with paths relative to it. */
export function committed(folder: string): readonly SourceFile[] {
  return readdirSync(root + folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length + folder.length + 1))
    .toSorted()
    .map((path) => ({ path, content: new Blob([readFileSync(`${root}${folder}/${path}`)]) as SourceFile['content'] }));
}

export function file(path: string, text: string | Uint8Array<ArrayBuffer>): SourceFile {
  return { path, content: new Blob([text]) as SourceFile['content'] };
}

/** The same histories below another folder: several runs out of one. */
export function under(folder: string, files: readonly SourceFile[]): readonly SourceFile[] {
  return files.map(({ path, content }) => ({ path: `${folder}/${path.split('/').at(-1)}`, content }));
}

export const seeds = [2, 3, 4, 5, 6].map((seed) => committed(`test/fixtures/report/base-${seed}`));

export interface Situation {
  readonly files: readonly SourceFile[];
  readonly bases?: readonly (readonly SourceFile[])[];
  readonly baseline?: Baseline;
  /** What becomes of the base that was read; an exact one of `main` without it. */
  readonly onBase?: (baseline: Baseline) => Baseline;
  readonly policy?: Partial<Policy>;
  readonly branch?: string;
  readonly checklist?: PreviousChecklist;
  readonly context?: Partial<ReportContext>;
}

/** The real pipeline on real files. A base of `main` is an ancestor two days old. */
export async function reportOf(situation: Situation): Promise<Report> {
  const policy: Policy = { ...DEFAULT_POLICY, ...situation.policy };
  const branch = situation.branch ?? 'main';
  const bases = situation.bases;
  const find = bases && (async () => (situation.onBase ?? onMain)((await givenBaseline(bases, { policy, branch })).baseline));
  const baseline = situation.baseline;
  const { report } = await run({
    files: situation.files,
    policy,
    ...(find ? { baseline: find } : baseline ? { baseline: async () => baseline } : {}),
    ...(situation.checklist && { checklist: async () => situation.checklist }),
    context: { ...CONTEXT, ...situation.context },
  });
  return report;
}

function onMain(baseline: Baseline): Baseline {
  if (baseline.state !== 'found') return baseline;
  const commit = '9f8e7d6c5b4a39281706f5e4d3c2b1a098765432';
  return { ...baseline, rung: 'exact', current: { ...baseline.current, commit, distance: 0, ageDays: 2.1 } };
}

export const overfitting = committed('examples/overfitting');
export const healthy = committed('examples/healthy');
