import type { Policy } from '../config/policy.ts';
import type { Reading } from '../history/history.ts';
import type { SourceFile } from '../source/source.ts';
import type { Store, Tip } from './branch-store.ts';
import type { Environment } from './environment.ts';
import type { NoRelease } from './release.ts';
import type { Subject } from './subject.ts';
import type { TrainingRun } from './trigger.ts';

/** What is asked for when a base is looked for. */
export interface BaseInput {
  readonly environment: Environment;
  readonly repositoryId: number;
  readonly subject: Subject;
  /** The run that trained; it may not be the one that reports. */
  readonly training: TrainingRun;
  /** Names or patterns of artifacts under which a base may be found that nothing was kept of. */
  readonly artifacts: readonly string[];
  readonly store?: Store;
  /** The data branch, where it was just looked at. */
  readonly branch?: { readonly tip: Tip | undefined };
  readonly job: string;
  readonly policy: Policy;
  /** The release that every training is also compared with, as configured. */
  readonly anchor?: string;
  readonly now: number;
  readonly read: (files: readonly SourceFile[]) => Promise<Pick<Reading, 'runs'>>;
  /** Called when the record could not be read; artifacts are the second source. */
  readonly onRecordFailure: (error: unknown) => void;
  readonly onNoRelease: (name: string, because: NoRelease) => void;
}

/** File name of the workflow that trained, where that is not the head's own. */
export function workflowOf(workflow: string | undefined, { training }: BaseInput): string | undefined {
  return workflow === undefined || workflow === fileOf(training.workflowPath) ? undefined : workflow;
}

export function fileOf(path: string): string {
  return path.split('/').at(-1) ?? path;
}
