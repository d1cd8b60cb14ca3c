import type { DrawnChart } from '../chart/drawn.ts';
import type { CommentPolicy } from '../config/policy.ts';
import type { Settings } from '../config/settings.ts';
import { isUnseen } from '../decision/gate.ts';
import { checkAnnotationsOf } from '../report/annotations.ts';
import { chartOf } from '../report/chart-of.ts';
import { findingsOf } from '../report/json.ts';
import { inertJson } from '../report/json-value.ts';
import { renderComment } from '../report/markdown/comment.ts';
import { renderSummary } from '../report/markdown/summary.ts';
import type { Report, RunResult } from '../report/report.ts';
import { type ReportFileName, reportFiles } from '../report/report-files.ts';
import { defectOf } from '../source/defect.ts';
import type { BaseAnswer } from './base.ts';
import { writeComment } from './comment.ts';
import type { CommentState } from './comment-marker.ts';
import { detailOf } from './errors.ts';
import { keepTraining } from './ledger/write.ts';
import { digestOf, type PictureLinks, pictureFiles, pictureLinks } from './pictures-branch.ts';
import { commentKey, notePublishing, type Session, say } from './session.ts';
import { slugOf } from './slug.ts';
import type { PullRequestRef, TrainingRun } from './trigger.ts';

/**
 * Publishes a report whose conclusion is already fixed. Every step may fail by itself: it leaves a warning, and the next one
 * goes on. Pictures come before the comment that links them; the files and outputs come last and say what was published.
 */
export async function publish(session: Session, result: RunResult, answer: BaseAnswer | undefined): Promise<void> {
  const { report } = result;
  const pictures = await draw(session, report);
  const links = await keep(session, result, pictures, answer);
  const commentUrl = await publishComment(session, report, links);
  await publishSummary(session, report, links);
  await writeOutputs(session, report, pictures, commentUrl);
  annotate(session, report);
}

function annotate({ ports }: Session, report: Report): void {
  for (const { level, title, message } of checkAnnotationsOf(report, ports.language))
    ports.host[level](message === '' ? title : `${title}. ${message}`, 'Loss Doctor');
}

async function draw(session: Session, report: Report): Promise<DrawnChart | undefined> {
  const chart = chartOf(report, session.ports.language);
  if (chart === undefined) return undefined;
  const pictures = await session.ports.drawPictures(chart);
  if (pictures.problem !== undefined) session.ports.host.warning(session.words.note(pictures.problem));
  return pictures;
}

/** The training, its pictures and the badges, in one commit; answers with the pictures' addresses once they are there. */
async function keep(
  session: Session,
  result: RunResult,
  pictures: DrawnChart | undefined,
  answer: BaseAnswer | undefined,
): Promise<PictureLinks | undefined> {
  const { subject, store, environment } = session;
  const { pull, run } = subject;
  if (store === undefined || (subject.writing !== 'allowed' && subject.origin === undefined)) return undefined;
  const { pngLight: light, pngDark: dark } = pictures ?? {};
  const files = light !== undefined && dark !== undefined && wantsComment(session) ? { light, dark } : undefined;
  const common = { run, key: commentKey(session), serverUrl: environment.serverUrl };
  const drawn = pull &&
    files && { files, at: { ...common, pull: pull.number, headSha: pull.headSha, digest: await digestOf(files) } };
  try {
    await keepTraining(session, result, drawn === undefined ? [] : pictureFiles(drawn.at, drawn.files), answer);
    return drawn && pictureLinks(drawn.at, store);
  } catch (error) {
    const what = drawn !== undefined ? 'picture' : subject.keeps ? 'badge' : 'record';
    notePublishing(session, what, 'picture', error);
    return undefined;
  }
}

function wantsComment({ subject, settings }: Session): boolean {
  return subject.pull !== undefined && subject.writing !== 'forbidden' && settings.comment !== 'never';
}

async function publishComment(session: Session, report: Report, links: PictureLinks | undefined): Promise<string | undefined> {
  const { subject, settings, client, environment, ports } = session;
  const { pull, run } = subject;
  if (pull !== undefined && subject.writing === 'forbidden') say(ports, 'notice', { code: 'trusted-stage-will' });
  if (pull === undefined || !wantsComment(session) || isIgnored(settings, report)) return undefined;
  if (subject.isRetold && report.diagnosis.runs.length === 0) {
    // A training that is under way has an older run: it must find its place free.
    say(ports, 'notice', { code: 'retold' });
    return undefined;
  }
  const key = commentKey(session);
  const state = stateFor(report, key, pull, run, jobOf(run, environment.job));
  const render = (marker: string): string =>
    renderComment(report, { language: ports.language, marker, notes: session.notes, ...(links && { pictures: links }) });
  try {
    const { repository } = environment;
    const create = isWorthIt(settings.comment, report);
    const written = await writeComment(client, {
      repository,
      pull,
      key,
      ...(settings.key === undefined && { formerKey: 'default' }),
      run,
      state,
      render,
      words: {
        others: (headlines) => session.words.otherReports(headlines),
        movedOn: (head) => session.words.movedOn(head),
        replaced: (url) => session.words.replaced(key, url),
      },
      isAlarming: report.gate.conclusion === 'failure',
      create,
    });
    if (written.state === 'superseded') say(ports, 'notice', { code: 'superseded', by: written.by });
    if (written.state !== 'written') return undefined;
    if (written.untidied !== undefined) say(ports, 'warning', { code: 'second-comment', detail: detailOf(written.untidied) });
    return written.url;
  } catch (error) {
    notePublishing(session, 'comment', 'comment', error);
    return undefined;
  }
}

/** A push that trained nothing, and whose owner does not mind: the comment of the last training stays. */
function isIgnored({ policy }: Settings, report: Report): boolean {
  return policy.ifNoHistory === 'ignore' && report.diagnosis.runs.length === 0;
}

/** Workflow file and job: the same from push to push, whatever key the job is given. */
function jobOf({ workflowPath }: TrainingRun, job: string): string | undefined {
  const name = `${workflowPath} ${job}`;
  return job === '' || name.length > 200 ? undefined : name;
}

function stateFor(report: Report, key: string, pull: PullRequestRef, run: TrainingRun, job: string | undefined): CommentState {
  const open = report.checklist.filter((entry) => entry.state !== 'fixed').map((entry) => entry.key);
  const fixed = report.checklist.flatMap((entry): readonly [string, string][] =>
    entry.state === 'fixed' ? [[entry.key, entry.since]] : [],
  );
  return {
    v: 1,
    key,
    run: run.id,
    attempt: run.attempt,
    ...(job !== undefined && { job }),
    head: pull.headSha,
    rank: rankOf(report),
    open: [...open],
    fixed: [...fixed],
  };
}

/** How bad a report is: of two of one run the worse one leads. */
function rankOf({ gate, verdict }: Report): number {
  if (gate.conclusion === 'failure') return 0;
  return verdict === 'failing' ? 1 : verdict === 'warning' ? 2 : gate.conclusion === 'neutral' || verdict === 'unknown' ? 3 : 4;
}

/** Whether to start a comment; one that is there is always brought up to date. What could not be seen is never kept quiet. */
function isWorthIt(policy: CommentPolicy, report: Report): boolean {
  const { verdict, gate } = report;
  const unseen = gate.because.some(isUnseen);
  const problem = unseen || verdict === 'failing' || verdict === 'warning' || gate.conclusion === 'failure';
  switch (policy) {
    case 'always':
      return true;
    case 'never':
      return false;
    case 'on-problem':
      return problem;
    case 'on-change':
      return report.comparison?.baseline.state === 'found' ? unseen || hasChanges(report) : problem;
  }
}

function hasChanges({ comparison }: Report): boolean {
  return (comparison?.runs ?? []).some(
    (run) =>
      run.state !== 'matched' ||
      run.findings.some(({ change }) => change !== 'pre-existing' && change !== 'not-evaluated') ||
      run.numbers.some(({ verdict }) => verdict === 'worse' || verdict === 'better'),
  );
}

async function publishSummary(session: Session, report: Report, links: PictureLinks | undefined): Promise<void> {
  const { ports, notes } = session;
  try {
    await ports.host.summary(renderSummary(report, { language: ports.language, notes, ...(links && { pictures: links }) }));
  } catch (error) {
    const detail = defectOf(error);
    ports.host.warning(session.words.note({ code: 'failed', what: 'summary', detail }));
  }
}

/** A job's outputs may take 1 MB in all; findings are cut at whole entries. */
const MAX_FINDINGS = 500;

async function writeOutputs(
  session: Session,
  report: Report,
  pictures: DrawnChart | undefined,
  commentUrl: string | undefined,
): Promise<void> {
  const { ports, settings, environment } = session;
  const folder = `${environment.tempDir}/loss-doctor/${slugOf(settings.key ?? 'default')}`;
  const files = reportFiles(report, pictures, { language: ports.language, limit: 1_000_000 });
  const written = await ports.writeFiles(folder, files).then(
    () => true,
    (error: unknown) => {
      const problem = { code: 'out-unwritable', path: folder, detail: defectOf(error) } as const;
      ports.host.warning(session.words.usage(problem));
      return false;
    },
  );
  const pathOf = (name: ReportFileName): string => (written && files.has(name) ? `${folder}/${name}` : '');
  ports.host.output('verdict', report.verdict);
  ports.host.output('conclusion', report.gate.conclusion);
  ports.host.output('new-findings', String(newFindings(report)));
  ports.host.output('findings', inertJson(findingsOf(report, ports.language).slice(0, MAX_FINDINGS)));
  ports.host.output('report', pathOf('report.json'));
  ports.host.output('markdown', pathOf('report.md'));
  ports.host.output('chart', pathOf('chart.png'));
  ports.host.output('comment-url', commentUrl ?? '');
}

function newFindings({ comparison }: Report): number {
  return (comparison?.runs ?? []).flatMap((run) => run.findings).filter(({ change }) => change === 'new').length;
}
