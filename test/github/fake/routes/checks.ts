import { type Context, REPOSITORY, Refusal, type Reply, type Route, text } from '../route.ts';
import { isObject } from '../schema.ts';
import type { CheckRun, Status } from '../state.ts';
import { checkRunView, statusView } from '../view.ts';

export const checkRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: `${REPOSITORY}/statuses/{sha}`,
    purpose: 'status-write',
    needs: [['statuses', 'write']],
    handle: createStatus,
  },
  { method: 'POST', path: `${REPOSITORY}/check-runs`, purpose: 'status-write', needs: [['checks', 'write']], handle: createCheck },
];

function createStatus(context: Context): Reply {
  const { repository, params, body, world } = context;
  const sha = params['sha'] ?? '';
  if (!repository.git.commits.has(sha)) throw new Refusal(422, `No commit found for SHA: ${sha}`);
  const description = text(body, 'description') ?? null;
  if ((description ?? '').length > 140) throw new Refusal(422, 'description is too long (maximum is 140 characters)');
  const status: Status = {
    id: world.nextId(),
    sha,
    state: text(body, 'state') ?? '',
    context: text(body, 'context') ?? 'default',
    description,
    targetUrl: text(body, 'target_url') ?? null,
    creator: context.token.actor,
    createdAt: world.time(),
  };
  repository.statuses.push(status);
  return { status: 201, body: statusView(context, repository, status) };
}

function createCheck(context: Context): Reply {
  const { repository, body, world } = context;
  const output = isObject(body['output']) ? body['output'] : {};
  if ((text(output, 'summary') ?? '').length > 65_535) throw new Refusal(422, 'summary exceeds a maximum bytesize of 65535');
  const check: CheckRun = {
    id: world.nextId(),
    headSha: text(body, 'head_sha') ?? '',
    name: text(body, 'name') ?? '',
    status: text(body, 'status') ?? 'queued',
    conclusion: text(body, 'conclusion') ?? null,
    output: { title: text(output, 'title') ?? null, summary: text(output, 'summary') ?? null, text: text(output, 'text') ?? null },
  };
  repository.checkRuns.push(check);
  return { status: 201, body: checkRunView(check) };
}
