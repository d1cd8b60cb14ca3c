import { page } from '../paging.ts';
import { type Context, REPOSITORY, Refusal, type Reply, type Route, required } from '../route.ts';
import { fill, type JsonObject } from '../schema.ts';
import type { Job, WorkflowRun } from '../state.ts';
import { artifactView, runView, workflowId } from '../view.ts';

const ACTIONS = `${REPOSITORY}/actions`;
const READ = [['actions', 'read']] as const;

export const actionsRoutes: readonly Route[] = [
  { method: 'GET', path: `${ACTIONS}/runs`, purpose: 'run-read', needs: READ, handle: (context) => listRuns(context, undefined) },
  { method: 'GET', path: `${ACTIONS}/workflows/{workflow_id}`, purpose: 'run-read', needs: READ, handle: workflow },
  {
    method: 'GET',
    path: `${ACTIONS}/workflows/{workflow_id}/runs`,
    purpose: 'run-read',
    needs: READ,
    handle: (context) => listRuns(context, context.params['workflow_id']),
  },
  { method: 'GET', path: `${ACTIONS}/runs/{run_id}`, purpose: 'run-read', needs: READ, handle: getRun },
  { method: 'GET', path: `${ACTIONS}/runs/{run_id}/attempts/{attempt_number}`, purpose: 'run-read', needs: READ, handle: getRun },
  {
    method: 'GET',
    path: `${ACTIONS}/runs/{run_id}/attempts/{attempt_number}/jobs`,
    purpose: 'run-read',
    needs: READ,
    handle: jobsOfAttempt,
  },
  { method: 'GET', path: `${ACTIONS}/runs/{run_id}/artifacts`, purpose: 'artifact-list', needs: READ, handle: runArtifacts },
  { method: 'GET', path: `${ACTIONS}/artifacts`, purpose: 'artifact-list', needs: READ, handle: allArtifacts },
  { method: 'GET', path: `${ACTIONS}/artifacts/{artifact_id}`, purpose: 'artifact-list', needs: READ, handle: getArtifact },
  {
    method: 'GET',
    path: `${ACTIONS}/artifacts/{artifact_id}/{archive_format}`,
    purpose: 'artifact-download',
    needs: READ,
    handle: download,
  },
];

function isOfWorkflow(run: WorkflowRun, workflow: string | undefined): boolean {
  return workflow === undefined || run.path.endsWith(`/${workflow}`) || String(workflowId(run.path)) === workflow;
}

function listRuns(context: Context, workflow: string | undefined): Reply {
  const { query, repository } = context;
  const wanted = (name: string, value: string | null) => query.get(name) === null || query.get(name) === value;
  const found = [...repository.runs.values()]
    .filter((it) => isOfWorkflow(it, workflow))
    .filter((it) => wanted('branch', it.headBranch) && wanted('event', it.event) && wanted('head_sha', it.headSha))
    .filter((it) => wanted('status', it.status) || wanted('status', it.conclusion))
    .filter((it) => createdWithin(query.get('created'), it.createdAt))
    .sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt) || b.id - a.id);
  return page(context, found, (slice, total) => ({
    total_count: total,
    workflow_runs: slice.map((it) => runView(context, repository, it)),
  }));
}

/** `>=2020-01-01`, `2020-01-01..2020-02-01`, `<…`: the forms of GitHub's search syntax that make sense here. */
function createdWithin(range: string | null, created: string): boolean {
  if (range === null) return true;
  const time = Date.parse(created);
  const [from, to] = range.split('..');
  if (from !== undefined && to !== undefined)
    return (from === '*' || time >= Date.parse(from)) && (to === '*' || time <= Date.parse(to));
  const [, sign = '', date = ''] = /^(>=|<=|>|<)?(.*)$/.exec(range) ?? [];
  const bound = Date.parse(date);
  if (sign.startsWith('>')) return time >= bound;
  if (sign.startsWith('<')) return time <= bound;
  return created.startsWith(date);
}

function workflow(context: Context): Reply {
  const run = [...context.repository.runs.values()].find((it) => isOfWorkflow(it, context.params['workflow_id']));
  const { path, name } = required(run);
  return { status: 200, body: fill('workflow', { id: workflowId(path), path, name, state: 'active' }) };
}

function getRun(context: Context): Reply {
  const run = required(context.repository.runs.get(Number(context.params['run_id'])));
  return { status: 200, body: runView(context, context.repository, run) };
}

/** Only jobs that ran in the attempt, as GitHub lists them since 2025. */
function jobsOfAttempt(context: Context): Reply {
  const run = required(context.repository.runs.get(Number(context.params['run_id'])));
  const attempt = Number(context.params['attempt_number']);
  const { conclusion, startedAt = run.createdAt } = run;
  const jobs: readonly Job[] = run.jobs ?? [
    { name: 'train', attempt, status: 'completed', conclusion: conclusion ?? 'success', startedAt },
    { name: 'report', attempt, status: 'in_progress', conclusion: null, startedAt },
  ];
  const listed = jobs.filter((job) => job.attempt === attempt);
  return page(context, listed, (slice, total) => ({
    total_count: total,
    jobs: slice.map((job, index) => jobView(context, run, job, index)),
  }));
}

function jobView(context: Context, run: WorkflowRun, job: Job, index: number): JsonObject {
  const { name, attempt, status, conclusion, startedAt } = job;
  const facts = { name, run_attempt: attempt, status, conclusion, started_at: startedAt, completed_at: null };
  const id = run.id * 10 + index;
  return fill('job', { id, run_id: run.id, head_sha: run.headSha, ...facts, url: context.url(`/jobs/${id}`) });
}

function runArtifacts(context: Context): Reply {
  const run = required(context.repository.runs.get(Number(context.params['run_id'])));
  return artifactsPage(context, (it) => it.run.id === run.id, 1);
}

function allArtifacts(context: Context): Reply {
  return artifactsPage(context, () => true, -1);
}

function artifactsPage(context: Context, keep: (it: { readonly run: WorkflowRun }) => boolean, order: 1 | -1): Reply {
  const { repository, query } = context;
  const name = query.get('name');
  const found = [...repository.artifacts.values()]
    .filter((it) => keep(it) && (name === null || it.name === name))
    .sort((a, b) => order * (a.id - b.id));
  return page(context, found, (slice, total) => ({
    total_count: total,
    artifacts: slice.map((it) => artifactView(context, repository, it)),
  }));
}

function getArtifact(context: Context): Reply {
  const artifact = required(context.repository.artifacts.get(Number(context.params['artifact_id'])));
  return { status: 200, body: artifactView(context, context.repository, artifact) };
}

function download(context: Context): Reply {
  const artifact = required(context.repository.artifacts.get(Number(context.params['artifact_id'])));
  if (context.params['archive_format'] !== 'zip') throw new Refusal(422, 'archive_format must be zip');
  if (artifact.expired) throw new Refusal(410, 'Artifact has expired');
  return { status: 302, headers: { location: context.sign(artifact.id) } };
}
