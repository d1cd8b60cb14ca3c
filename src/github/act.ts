import type { Baseline } from '../comparison/baseline.ts';
import { settingsOf } from '../config/merge.ts';
import { parseConfig, parseInputs } from '../config/parse.ts';
import type { FileConfig, InputConfig } from '../config/schema.ts';
import type { ConfigMistake, Settings } from '../config/settings.ts';
import type { Refusal } from '../history/history.ts';
import { readHistories } from '../history/read.ts';
import type { UsageProblem } from '../report/notices.ts';
import type { PreviousChecklist } from '../report/report.ts';
import { givenBaseline, type RunResult, run } from '../run.ts';
import type { SourceFile } from '../source/source.ts';
import { VERSION } from '../version.ts';
import { type BaseAnswer, baselineOf } from './base.ts';
import type { Store } from './branch-store.ts';
import { type Client, createClient } from './client.ts';
import { ownComments } from './comment.ts';
import { type Environment, environmentOf } from './environment.ts';
import { detailOf } from './errors.ts';
import { gatherFromCommit, gatherFromRun } from './gather.ts';
import { inputsOf } from './inputs.ts';
import { jobSlug } from './kept-records.ts';
import { readPolicyFile } from './policy-file.ts';
import { publish } from './publish.ts';
import { type ActionPorts, type Session, say, sayLookupFailed, wordsOf } from './session.ts';
import { type Subject, type SubjectInput, subjectOf } from './subject.ts';
import { repositoryIdOf, type Trigger, triggerOf } from './trigger.ts';

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

function worded(ports: ActionPorts, mistakes: readonly ConfigMistake[]): readonly string[] {
  return mistakes.map((mistake) => wordsOf(ports).command.mistake(mistake));
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
    pace: { secondMs: environment.retryBaseMs, requestMs: 60_000 },
    deadline,
  });
  const repositoryId = repositoryIdOf(ports.payload);
  const subject = await findSubject(ports, client, trigger, { environment, repositoryId, ...(inputs.sha && { sha: inputs.sha }) });
  if (subject === undefined) return undefined;
  const settings = await settingsFor(ports, client, environment, subject, inputs);
  if (settings === undefined) return undefined;
  const store = storeOf(environment, settings);
  const job = jobSlug(subject.run.workflowPath, settings.key ?? 'default');
  return { ports, environment, repositoryId, client, settings, subject, store, job, words: wordsOf(ports), notes: [] };
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

function storeOf({ repository: { owner, repo } }: Environment, { dataBranch }: Settings): Store | undefined {
  return dataBranch && { owner: dataBranch.owner ?? owner, repo: dataBranch.repo ?? repo, branch: dataBranch.branch };
}

const DEFAULT_CONFIG = '.github/loss-doctor.yml';

/**
 * Inputs over the base branch's file. A mistake in the file stops a run of the default branch, where it can be repaired; a pull
 * request, which may be the repair, goes on with the defaults.
 */
async function settingsFor(
  ports: ActionPorts,
  client: Client,
  environment: Environment,
  subject: Subject,
  inputs: InputConfig,
): Promise<Settings | undefined> {
  const path = inputs.config ?? DEFAULT_CONFIG;
  let file: FileConfig = {};
  try {
    const ref = subject.event === 'pull-request' ? (subject.baseBranch ?? subject.commit) : subject.commit;
    const text = await readPolicyFile(client, environment.repository, path, ref);
    if (text === undefined && inputs.config !== undefined) say(ports, 'warning', { code: 'config-missing', path });
    const parsed = text === undefined ? undefined : parseConfig(text, path);
    if (parsed?.ok === false) {
      const mistakes = worded(ports, parsed.mistakes);
      if (subject.event !== 'pull-request') {
        ports.host.fail(wordsOf(ports).action.notice({ code: 'config-mistakes', path, mistakes, used: 'none' }));
        return undefined;
      }
      say(ports, 'warning', { code: 'config-mistakes', path, mistakes, used: 'defaults' });
    }
    if (parsed?.ok) file = parsed.value;
  } catch (error) {
    sayLookupFailed(ports, 'config', 'read-config', error);
  }
  return settingsOf(inputs, file);
}

async function report(session: Session): Promise<void> {
  const { ports, settings, subject } = session;
  const history = await gatherHistory(session);
  let seen: BaseAnswer['seen'];
  const result: RunResult = await run({
    files: history.files,
    refused: history.refused,
    policy: settings.policy,
    event: subject.event,
    ...(settings.readAs !== undefined && { readAs: settings.readAs }),
    sqlite: ports.sqlite,
    baseline: async () => {
      const answer = await findBaseline(session, history.names);
      seen = answer?.seen;
      return answer?.baseline;
    },
    checklist: () => previousChecklist(session),
    context: {
      version: VERSION,
      ...(subject.commit !== '' && { commit: subject.commit }),
      ...(subject.baseBranch !== undefined && { baseBranch: subject.baseBranch }),
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

interface History {
  readonly files: readonly SourceFile[];
  readonly refused: readonly Refusal[];
  /** Artifact names under which the base is looked for; none when histories come from the workspace. */
  readonly names: readonly string[];
}

async function gatherHistory(session: Session): Promise<History> {
  const { ports, settings, subject, client, environment, words } = session;
  if (settings.path.length > 0) {
    const found = await ports.readPaths(settings.path, environment.workspace);
    for (const note of found.notes) ports.host.notice(words.command.note(note));
    return { files: found.files, refused: found.problems.map((problem) => refusalOf(session, problem)), names: [] };
  }
  const patterns = settings.artifact
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const { repository } = environment;
  try {
    const gathered =
      settings.sha === undefined
        ? await gatherFromRun(client, repository, subject.run.id, patterns, words.action.noArtifact)
        : await gatherFromCommit(client, repository, settings.sha, patterns, words.action.noArtifact);
    return { ...gathered, names: gathered.names.length > 0 ? gathered.names : patterns };
  } catch (error) {
    sayLookupFailed(ports, 'artifacts', 'read-artifacts', error);
    return {
      files: [],
      refused: patterns.map((path) => ({ path, because: { code: 'unreadable', detail: detailOf(error) } })),
      names: patterns,
    };
  }
}

function refusalOf({ words }: Session, problem: UsageProblem): Refusal {
  const path = 'path' in problem ? problem.path : 'pattern' in problem ? problem.pattern : '';
  return { path, because: { code: 'unreadable', detail: words.command.usage(problem) } };
}

async function findBaseline(session: Session, artifacts: readonly string[]): Promise<BaseAnswer | undefined> {
  const { ports, settings, subject, client, environment, repositoryId, store, job } = session;
  const reading = { sqlite: ports.sqlite, ...(settings.readAs !== undefined && { readAs: settings.readAs }) };
  try {
    if (settings.basePath.length > 0) {
      const { files } = await ports.readPaths(settings.basePath, environment.workspace);
      const branch = subject.baseBranch === undefined ? {} : { branch: subject.baseBranch };
      return { baseline: (await givenBaseline([files], { policy: settings.policy, ...branch, ...reading })).baseline };
    }
    return await baselineOf(client, {
      environment,
      repositoryId,
      subject,
      artifacts,
      job,
      policy: settings.policy,
      now: ports.now(),
      read: (files) => readHistories(files, reading),
      onRecordFailure: (error) => sayLookupFailed(ports, 'record', 'read-record', error),
      ...(store && { store }),
    });
  } catch (error) {
    sayLookupFailed(ports, 'base', 'read-runs', error);
    const unreadable: Baseline = {
      state: 'unreadable',
      detail: detailOf(error),
      ...(subject.baseBranch && { branch: subject.baseBranch }),
    };
    return { baseline: unreadable };
  }
}

/** What our own comment remembers of the checklist; nobody else's word for it counts. */
async function previousChecklist(session: Session): Promise<PreviousChecklist | undefined> {
  const { ports, settings, subject, client, environment } = session;
  const { pull } = subject;
  if (pull === undefined || subject.writing === 'forbidden' || settings.comment === 'never') return undefined;
  try {
    const [comment] = await ownComments(client, environment.repository, pull, settings.key ?? 'default');
    if (comment === undefined) return undefined;
    const { open, fixed } = comment.state;
    return { open, fixed: fixed.map(([key, since]) => ({ key, since })) };
  } catch (error) {
    sayLookupFailed(ports, 'comment', 'find-pull-request', error);
    return undefined;
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
