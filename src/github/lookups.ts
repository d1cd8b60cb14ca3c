import type { Baseline } from '../comparison/baseline.ts';
import { mappingIn } from '../config/columns.ts';
import type { Refusal } from '../history/history.ts';
import { readHistories } from '../history/read.ts';
import type { UsageProblem } from '../report/notices.ts';
import type { PreviousChecklist } from '../report/report.ts';
import type { SourceFile } from '../source/source.ts';
import { type BaseAnswer, baselineOf } from './base.ts';
import { detailOf } from './errors.ts';
import { gatherFromCommit, gatherFromRun } from './gather.ts';
import { ownComments } from './own-comments.ts';
import { commentKey, type Session, say, sayLookupFailed } from './session.ts';
import type { TrainingRun } from './trigger.ts';

export interface History {
  readonly files: readonly SourceFile[];
  readonly refused: readonly Refusal[];
  /** Artifact names under which the base is looked for; none when histories come from the workspace. */
  readonly names: readonly string[];
  /** The run that trained, where it is not this one. */
  readonly run?: TrainingRun;
  /** GitHub did not say what the training left, so that nothing can be said to be missing from it. */
  readonly isLost?: true;
}

/** The histories of this training, from the workspace or from artifacts. What cannot be had is refused by name. */
export async function gatherHistory(session: Session): Promise<History> {
  const { ports, settings, subject, client, environment, repositoryId, words } = session;
  if (settings.path.length > 0) {
    const found = await ports.readPaths(settings.path, environment.workspace);
    for (const note of found.notes) ports.host.notice(words.note(note));
    const problems = found.problems.map((problem) => refusalOf(session, problem));
    return { files: found.files, refused: [...problems, ...found.refused], names: settings.artifact };
  }
  const patterns = settings.artifact;
  const sha = settings.sha ?? subject.fromCommit;
  const { repository } = environment;
  try {
    const gathered =
      sha === undefined
        ? await gatherFromRun(client, repository, subject.run, patterns)
        : await gatherFromCommit(client, repository, repositoryId, sha, subject, patterns);
    return { ...gathered, names: gathered.names.length > 0 ? gathered.names : patterns };
  } catch (error) {
    sayLookupFailed(ports, 'artifacts', 'read-artifacts', error);
    return {
      files: [],
      refused: patterns.map((path) => ({ path, because: { code: 'unreadable', detail: detailOf(error) } })),
      names: patterns,
      isLost: true,
    };
  }
}

function refusalOf({ words }: Session, problem: UsageProblem): Refusal {
  const path = 'path' in problem ? problem.path : 'pattern' in problem ? problem.pattern : '';
  return { path, because: { code: 'unreadable', detail: words.usage(problem) } };
}

/** The base to compare with; failing to find one is a state of its own, never an end. */
export async function findBaseline(session: Session, history: History): Promise<BaseAnswer | undefined> {
  const { ports, settings, subject, client, environment, repositoryId, store, job, words } = session;
  const readAs = settings.readAs !== undefined && { readAs: settings.readAs };
  try {
    if (settings.basePath.length > 0) return { baseline: await givenBase(session) };
    const answer = await baselineOf(client, {
      environment,
      repositoryId,
      subject,
      artifacts: history.names,
      training: history.run ?? subject.run,
      job,
      policy: settings.policy,
      now: ports.now(),
      read: (files) => readHistories(files, { ...ports.reading, ...mappingIn(settings), ...readAs }),
      onRecordFailure: (error) => sayLookupFailed(ports, 'record', 'read-record', error),
      onNoRelease: (name, because) => {
        const note = { code: 'no-release', name, because } as const;
        session.notes.push(note);
        ports.host.warning(session.words.note(note));
      },
      ...(settings.anchor === undefined ? {} : { anchor: settings.anchor }),
      ...(store && { store }),
      ...(session.branch && { branch: session.branch }),
    });
    if (answer?.baseline.state === 'unreadable') ports.host.warning(words.baseline(answer.baseline));
    return answer;
  } catch (error) {
    sayLookupFailed(ports, 'base', 'read-commits', error);
    const unreadable: Baseline = {
      state: 'unreadable',
      detail: detailOf(error),
      ...(subject.baseBranch && { branch: subject.baseBranch }),
    };
    return { baseline: unreadable };
  }
}

/** The base that the user named by path. What is wrong with the path, or with its files where none was of use, is said. */
async function givenBase(session: Session): Promise<Baseline> {
  const { ports, settings, subject, environment, words } = session;
  const found = await ports.readPaths(settings.basePath, environment.workspace);
  for (const note of found.notes) ports.host.notice(words.note(note));
  for (const problem of found.problems) ports.host.warning(words.usage(problem));
  const branch = subject.baseBranch === undefined ? {} : { branch: subject.baseBranch };
  const { policy, readAs } = settings;
  const options = {
    policy,
    reading: { ...ports.reading, ...mappingIn(settings) },
    ...branch,
    ...(readAs !== undefined && { readAs }),
  };
  const { baseline, refused } = await ports.givenBase([found.files], options);
  if (baseline.state !== 'unreadable') return baseline;
  for (const { path, because } of refused.slice(0, 10)) ports.host.warning(words.note({ code: 'base-refused', path, because }));
  const missing = found.problems.map((problem) => refusalOf(session, problem).path).slice(0, 3);
  return {
    ...baseline,
    detail: [...missing, ...(typeof baseline.detail === 'string' && baseline.detail !== '' ? [baseline.detail] : [])].join(', '),
  };
}

/** What our own comment remembers of the checklist; nobody else's word for it counts. */
export async function previousChecklist(session: Session): Promise<PreviousChecklist | undefined> {
  const { ports, settings, subject, client, environment } = session;
  const { pull } = subject;
  if (pull === undefined || subject.writing === 'forbidden' || settings.comment === 'never') return undefined;
  try {
    const { comments, isUnsure } = await ownComments(
      client,
      environment.repository,
      pull,
      commentKey(session),
      undefined,
      settings.key === undefined ? 'default' : undefined,
    );
    if (isUnsure) say(ports, 'warning', { code: 'comment-of-whom' });
    const [comment] = comments;
    if (comment === undefined) return undefined;
    const { open, fixed } = comment.state;
    return { open, fixed: fixed.map(([key, since]) => ({ key, since })) };
  } catch (error) {
    sayLookupFailed(ports, 'comment', 'find-pull-request', error);
    return undefined;
  }
}
