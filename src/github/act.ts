import { parseInputs } from '../config/parse.ts';
import type { InputConfig } from '../config/schema.ts';
import type { Settings } from '../config/settings.ts';
import { type RunResult, run } from '../run.ts';
import { VERSION } from '../version.ts';
import type { BaseAnswer } from './base.ts';
import type { Store } from './branch-store.ts';
import { type Client, createClient } from './client.ts';
import { type Environment, environmentOf } from './environment.ts';
import { detailOf } from './errors.ts';
import { inputsOf } from './inputs.ts';
import { jobSlug } from './kept-records.ts';
import { findBaseline, gatherHistory, previousChecklist } from './lookups.ts';
import { publish } from './publish.ts';
import { type ActionPorts, type Session, say, sayLookupFailed, wordsOf } from './session.ts';
import { settingsFor, worded } from './settings-for.ts';
import { type Subject, type SubjectInput, subjectOf } from './subject.ts';
import { repositoryIdOf, type TrainingRun, type Trigger, triggerOf } from './trigger.ts';

/**
 * The action, from the event to the exit code:
 *
 *     inputs → trigger → subject → policy → history → base → diagnose → compare → decide → compose ─┬→ publish (failures are warnings)
 *                                                                            │                      │
 *                                                                       the gate, fixed here ───────┴→ exit code
 */
export async function act(ports: ActionPorts): Promise<void> {
  const environment = environmentOf(ports.env);
  const inputs = parseInputs(inputsOf(ports.env));
  if (!inputs.ok)
    return ports.host.fail(wordsOf(ports).action.notice({ code: 'inputs', mistakes: worded(ports, inputs.mistakes) }));
  const { eventName, ref, sha, actor } = environment;
  const trigger = triggerOf({ eventName, payload: ports.payload, ref, sha, actor });
  if (trigger.kind === 'refused') return refuse(ports, trigger.because);
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), environment.deadlineMs);
  try {
    const session = await openSession(ports, environment, trigger, inputs.value, deadline.signal);
    if (session !== undefined) await report(session);
  } finally {
    clearTimeout(timer);
  }
}

function refuse(ports: ActionPorts, because: Extract<Trigger, { readonly kind: 'refused' }>['because']): void {
  if (because === 'pull-request-target') ports.host.fail(wordsOf(ports).action.notice({ code: because }));
  else say(ports, 'warning', { code: because });
}

async function openSession(
  ports: ActionPorts,
  environment: Environment,
  trigger: Exclude<Trigger, { readonly kind: 'refused' }>,
  inputs: InputConfig,
  deadline: AbortSignal,
): Promise<Session | undefined> {
  const client = createClient({
    token: inputs.token ?? '',
    apiUrl: environment.apiUrl,
    fetch: ports.fetch,
    pace: { secondMs: environment.retryBaseMs, requestMs: 20_000, downloadMs: 120_000 },
    deadline,
  });
  const repositoryId = repositoryIdOf(ports.payload);
  const subject = await findSubject(ports, client, trigger, { environment, repositoryId, ...(inputs.sha && { sha: inputs.sha }) });
  if (subject === undefined) return undefined;
  const found = await settingsFor(ports, client, environment, subject, inputs);
  if (found === undefined) return undefined;
  const { settings } = found;
  const store = storeOf(environment, settings);
  const job = jobOf(subject.run, settings);
  return {
    ports,
    environment,
    repositoryId,
    client,
    settings,
    subject,
    store,
    job,
    words: wordsOf(ports),
    notes: [...found.notes],
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
    if (subject === undefined) say(ports, 'notice', { code: 'pull-request-gone' });
    return subject;
  } catch (error) {
    sayLookupFailed(ports, 'pull-request', 'find-pull-request', error);
    return undefined;
  }
}

/** Records of the same training have the same name, wherever it is reported from. */
function jobOf(run: TrainingRun, settings: Settings): string {
  return jobSlug(run.workflowPath, settings.key ?? 'default');
}

function storeOf({ repository: { owner, repo } }: Environment, { dataBranch }: Settings): Store | undefined {
  return dataBranch && { owner: dataBranch.owner ?? owner, repo: dataBranch.repo ?? repo, branch: dataBranch.branch };
}

async function report(opened: Session): Promise<void> {
  const { ports, settings, subject, environment } = opened;
  const history = await gatherHistory(opened);
  const session = history.run === undefined ? opened : { ...opened, job: jobOf(history.run, settings) };
  let seen: BaseAnswer['seen'];
  const result: RunResult = await run({
    files: history.files,
    refused: history.refused,
    policy: settings.policy,
    event: subject.event,
    ...(settings.readAs !== undefined && { readAs: settings.readAs }),
    sqlite: ports.sqlite,
    baseline: async () => {
      const answer = await findBaseline(session, history);
      seen = answer?.seen;
      return answer?.baseline;
    },
    checklist: () => previousChecklist(session),
    context: {
      version: VERSION,
      ...(subject.commit !== '' && { commit: subject.commit }),
      ...(subject.baseBranch !== undefined && { baseBranch: subject.baseBranch }),
      ...(environment.docs !== undefined && { docs: environment.docs }),
    },
  });
  sayVerdict(session, result);
  try {
    await publish(session, result, seen);
  } catch (error) {
    ports.host.warning(session.words.command.note({ code: 'failed', what: 'summary', detail: detailOf(error) }));
  }
  if (result.report.gate.conclusion === 'failure') {
    const reasons = result.report.gate.because.map((reason) => session.words.comparison.gate(reason));
    ports.host.fail(reasons.join('\n'));
  }
}

function sayVerdict({ ports, words }: Session, { report: { verdict, gate, diagnosis } }: RunResult): void {
  const runs = diagnosis.runs
    .slice(0, 20)
    .map(({ run: { key }, verdict: own }) => `${words.markup.name(key)}: ${words.words.verdict[own]}`);
  ports.host.info(
    [words.words.verdict[verdict], ...runs, ...gate.because.map((reason) => words.comparison.gate(reason))].join('\n'),
  );
}
