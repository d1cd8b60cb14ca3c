import type { Chart } from '../chart/chart.ts';
import type { DrawnChart } from '../chart/drawn.ts';
import type { GivenBaseline, GivenBaseOptions } from '../comparison/given-base.ts';
import type { Settings } from '../config/settings.ts';
import type { ReadPorts } from '../history/ports.ts';
import type { Language } from '../report/language/language.ts';
import type { ActionNotice, FoundFiles, LookedUp, PublishedThing, PublishingNote } from '../report/notices.ts';
import type { FileContent, ReportFileName } from '../report/report-files.ts';
import { type Words, wordsIn } from '../report/words.ts';
import type { SourceFile } from '../source/source.ts';
import type { Store } from './branch-store.ts';
import type { Client, Fetch } from './client.ts';
import type { BranchSeen } from './data-branch.ts';
import type { Deadline } from './deadline.ts';
import type { Environment } from './environment.ts';
import { brokenRule, detailOf, lacksRight, type Operation, PERMISSION } from './errors.ts';
import type { Host } from './host.ts';
import type { Subject } from './subject.ts';

/** What the action needs from the machine it runs on, and from the pipeline. */
export interface ActionPorts {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The webhook payload. */
  readonly payload: unknown;
  readonly host: Host;
  readonly fetch: Fetch;
  readonly now: () => number;
  readonly reading: ReadPorts;
  /** Files, folders and globs in the workspace. */
  readonly readPaths: (paths: readonly string[], folder: string) => Promise<FoundFiles>;
  /** Reads and diagnoses a base that the user named by path. */
  readonly givenBase: (bases: readonly (readonly SourceFile[])[], options: GivenBaseOptions) => Promise<GivenBaseline>;
  readonly drawPictures: (chart: Chart) => Promise<DrawnChart>;
  /** Writes the files of a report into a folder, where none of an earlier report's chart stays. */
  readonly writeFiles: (folder: string, files: ReadonlyMap<ReportFileName, FileContent>) => Promise<void>;
  readonly language: Language;
}

/** One run of the action, once its inputs are known. */
export interface Session {
  readonly ports: ActionPorts;
  readonly environment: Environment;
  readonly repositoryId: number;
  readonly client: Client;
  /** Begun anew for each phase. */
  readonly deadline: Deadline;
  readonly settings: Settings;
  readonly subject: Subject;
  readonly store: Store | undefined;
  /** The data branch as the session found it. */
  readonly branch?: BranchSeen;
  /** Stable name of this job's records. */
  readonly job: string;
  /** For the log. */
  readonly words: Words;
  /** What could not be published, for the report's foot. */
  readonly notes: PublishingNote[];
  /** The configuration could not be read, so nothing may turn the check red or green. */
  readonly policyUnread?: true;
}

/** The key of the comment, and of what is kept with it: each workflow has its own unless one is set. */
export function commentKey({ settings, subject }: Pick<Session, 'settings' | 'subject'>): string {
  const file = subject.run.workflowPath.split('/').at(-1) ?? '';
  return (
    settings.key ??
    (file
      .replace(/\.ya?ml$/, '')
      .replace(/[^\w .-]/g, '_')
      .slice(0, 64) ||
      'default')
  );
}

export function wordsOf(ports: Pick<ActionPorts, 'language'>): Words {
  return wordsIn(ports.language);
}

export function say(ports: Pick<ActionPorts, 'host' | 'language'>, level: 'notice' | 'warning', notice: ActionNotice): void {
  ports.host[level](wordsOf(ports).notice(notice));
}

/** A reading that failed: a warning with its cause, and the permission where one seems to be missing. */
export function sayLookupFailed(
  ports: Pick<ActionPorts, 'host' | 'language'>,
  what: LookedUp,
  operation: Operation,
  error: unknown,
): void {
  const permission = lacksRight(error) ? { permission: PERMISSION[operation] } : {};
  say(ports, 'warning', { code: 'lookup-failed', what, detail: detailOf(error), ...permission });
}

/** Something that could not be published: a warning, a note for the report, and nothing else. */
export function notePublishing(session: Session, what: PublishedThing, operation: Operation, error: unknown): void {
  const note = noteOf(session, what, operation, error);
  const isFirst = !session.notes.some(({ code }) => code === 'no-permission');
  session.notes.push(note);
  const isExpected = session.subject.writing === 'refusal-expected' && note.code === 'no-permission';
  if (!isExpected) session.ports.host.warning(session.words.note(note));
  else if (isFirst) say(session.ports, 'notice', { code: 'trusted-stage-will' });
}

function noteOf({ store }: Session, what: PublishedThing, operation: Operation, error: unknown): PublishingNote {
  const rule = what === 'comment' ? undefined : brokenRule(error);
  if (rule !== undefined && store !== undefined) return { code: 'rule', what, branch: store.branch, detail: rule };
  return lacksRight(error)
    ? { code: 'no-permission', what, permission: PERMISSION[operation] }
    : { code: 'failed', what, detail: detailOf(error) };
}
