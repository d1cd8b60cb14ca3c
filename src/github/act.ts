import * as v from 'valibot';
import { parseInputs } from '../config/parse.ts';
import type { InputConfig } from '../config/schema.ts';
import type { Settings } from '../config/settings.ts';
import { LANGUAGES } from '../report/language/languages.ts';
import type { Store } from './branch-store.ts';
import { type Client, createClient } from './client.ts';
import { type BranchSeen, lookAtBranch } from './data-branch.ts';
import { Deadline } from './deadline.ts';
import { type Environment, environmentOf } from './environment.ts';
import { inputsOf } from './inputs.ts';
import { jobSlug } from './kept-records.ts';
import { type ActionPorts, type Session, say, sayLookupFailed, wordsOf } from './session.ts';
import { settingsFor } from './settings-for.ts';
import { type NoSubject, type Subject, type SubjectInput, subjectOf } from './subject.ts';
import { defaultBranchOf, repositoryIdOf, type TrainingRun, type Trigger, triggerOf } from './trigger.ts';

/**
 * Opens a session for the event and hands it to `report`, within the time that each phase may take. Where there is nothing to report
 * on, or where inputs or event are refused, it says so and `report` is not called.
 */
export async function act(ports: ActionPorts, report: (session: Session) => Promise<void>): Promise<void> {
  const environment = environmentOf(ports.env);
  const inputs = parseInputs(inputsOf(ports.env));
  if (!inputs.ok) return ports.host.fail(wordsOf(ports).notice({ code: 'inputs', mistakes: inputs.mistakes }));
  const { eventName, ref, sha, actor } = environment;
  const deadline = new Deadline(environment.deadlineMs);
  deadline.start();
  try {
    const client = createClient({
      token: inputs.value.token ?? '',
      apiUrl: environment.apiUrl,
      fetch: ports.fetch,
      pace: { secondMs: environment.retryBaseMs, requestMs: 20_000, downloadMs: 120_000 },
      deadline,
    });
    const payload = await withRepository(client, environment, ports.payload);
    const trigger = triggerOf({ eventName, payload, ref, sha, actor });
    if (trigger.kind === 'refused') return refuse(ports, trigger.because);
    const session = await openSession({ ...ports, payload }, environment, trigger, inputs.value, client, deadline);
    if (session !== undefined) await report(session);
  } finally {
    deadline.stop();
  }
}

const REPOSITORY = v.object({ id: v.number(), default_branch: v.string() });

/** A clock's event may come without its repository, as on older servers: then GitHub is asked. */
async function withRepository(client: Client, { eventName, repository }: Environment, payload: unknown): Promise<unknown> {
  if (eventName !== 'schedule' || defaultBranchOf(payload) !== undefined) return payload;
  const asked = await client.call('GET /repos/{owner}/{repo}', { ...repository }, REPOSITORY).catch(() => undefined);
  return asked === undefined ? payload : { repository: asked };
}

function refuse(ports: ActionPorts, because: Extract<Trigger, { readonly kind: 'refused' }>['because']): void {
  if (because === 'pull-request-target') ports.host.fail(wordsOf(ports).notice({ code: because }));
  else say(ports, 'warning', { code: because });
}

async function openSession(
  ports: ActionPorts,
  environment: Environment,
  trigger: Exclude<Trigger, { readonly kind: 'refused' }>,
  inputs: InputConfig,
  client: Client,
  deadline: Deadline,
): Promise<Session | undefined> {
  const repositoryId = repositoryIdOf(ports.payload);
  const defaultBranch = defaultBranchOf(ports.payload);
  const about = {
    environment,
    repositoryId,
    ...(defaultBranch !== undefined && { defaultBranch }),
    ...(inputs.pr !== undefined && { pr: inputs.pr }),
  };
  const find = (sha: string | undefined) => findSubject(ports, client, trigger, { ...about, ...(sha !== undefined && { sha }) });
  const first = await find(inputs.sha);
  if (first === undefined) return undefined;
  const found = await settingsFor(ports, client, environment, first, inputs);
  if (found === undefined) return undefined;
  const { settings } = found;
  // The file may name the trained commit too, and whose file it is has to be known before it can be read.
  const subject = settings.sha === inputs.sha ? first : await find(settings.sha);
  if (subject === undefined) return undefined;
  if (trigger.kind === 'other' && subject.pull === undefined)
    say(ports, 'notice', { code: 'names-no-pull-request', event: environment.eventName });
  const kept = await storeFor(ports, client, environment, settings);
  const job = jobOf(subject.run, settings);
  const spoken = { ...ports, language: LANGUAGES[settings.language] };
  return {
    ports: spoken,
    environment,
    repositoryId,
    client,
    deadline,
    settings,
    subject,
    store: kept?.store,
    ...(kept && { branch: kept.seen }),
    job,
    words: wordsOf(spoken),
    notes: [...found.notes],
    ...(found.unread && { policyUnread: found.unread }),
  };
}

/** Without an answer to whom the training belongs there is nothing to say, and nothing to be red about. */
async function findSubject(
  ports: ActionPorts,
  client: Client,
  trigger: Exclude<Trigger, { readonly kind: 'refused' }>,
  input: SubjectInput,
): Promise<Subject | undefined> {
  try {
    const subject = await subjectOf(client, trigger, input);
    if (!('refused' in subject)) return subject;
    sayRefused(ports, subject);
    return undefined;
  } catch (error) {
    sayLookupFailed(ports, 'pull-request', 'find-pull-request', error);
    return undefined;
  }
}

/** An input that names nothing is a mistake, as are those that cannot be read. */
function sayRefused(ports: ActionPorts, { refused, pulls = [] }: NoSubject): void {
  switch (refused) {
    case 'no-such-pull-request':
      ports.host.fail(wordsOf(ports).notice({ code: refused, pull: pulls[0] ?? 0 }));
      break;
    case 'several-pull-requests':
      say(ports, 'warning', { code: refused, pulls });
      break;
    case 'foreign-workflow':
      say(ports, 'warning', { code: refused });
      break;
    case 'pull-request-gone':
      say(ports, 'notice', { code: refused });
      break;
  }
}

/** Records of the same training have the same name, wherever it is reported from. */
export function jobOf(run: TrainingRun, settings: Settings): string {
  return jobSlug(run.workflowPath, settings.key ?? 'default');
}

function storeOf({ repository: { owner, repo } }: Environment, { dataBranch }: Settings): Store | undefined {
  return dataBranch && { owner: dataBranch.owner ?? owner, repo: dataBranch.repo ?? repo, branch: dataBranch.branch };
}

/** Where data is kept; nowhere where that would be among code. Where it cannot be seen what the branch holds, nothing is written to it. */
async function storeFor(
  ports: ActionPorts,
  client: Client,
  environment: Environment,
  settings: Settings,
): Promise<{ readonly store: Store; readonly seen: BranchSeen } | undefined> {
  const store = storeOf(environment, settings);
  if (store === undefined) return undefined;
  try {
    const seen = await lookAtBranch(client, store);
    if (seen.isOurs) return { store, seen };
    say(ports, 'warning', { code: 'data-branch-of-code', branch: store.branch });
  } catch (error) {
    sayLookupFailed(ports, 'record', 'read-record', error);
  }
  return undefined;
}
