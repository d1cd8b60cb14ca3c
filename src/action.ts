import * as core from '@actions/core';
import { fetch } from 'undici';
import { mappingIn } from './config/columns.ts';
import { act, jobOf } from './github/act.ts';
import type { BaseAnswer } from './github/base.ts';
import type { Fetch } from './github/client.ts';
import { detailOf } from './github/errors.ts';
import type { Host } from './github/host.ts';
import { findBaseline, gatherHistory, previousChecklist } from './github/lookups.ts';
import { publish } from './github/publish.ts';
import { reportContextOf } from './github/report-context.ts';
import { addToSummary, readEvent } from './github/runner.ts';
import type { Session } from './github/session.ts';
import { drawChart } from './node/draw.ts';
import { findFiles } from './node/files.ts';
import { proxyAgent } from './node/proxy.ts';
import { readPorts } from './node/read-ports.ts';
import { writeFiles } from './node/report-files.ts';
import { en } from './report/language/en.ts';
import { logText } from './report/log-text.ts';
import type { RunResult } from './report/report.ts';
import { wordsIn } from './report/words.ts';
import { givenBaseline, run } from './run.ts';
import { errorMessage } from './source/defect.ts';
import { VERSION } from './version.ts';

/**
 * The action, from the event to the exit code:
 *
 *     inputs → trigger → subject → policy → files → base → read → diagnose → compare → decide → compose ─┬→ publish (failures are warnings)
 *                                                                                    │                   │
 *                                                                       the gate, fixed here ────────────┴→ exit code
 *
 * Up to the policy it is `github/act.ts`; what becomes of a report is `github/publish.ts`.
 */
async function report(opened: Session): Promise<void> {
  const { ports, settings, subject, deadline } = opened;
  deadline.start();
  const history = await gatherHistory(opened);
  // What was downloaded cannot have used up the time to find the base, nor can reading use up the time to publish.
  deadline.start();
  const session = history.run === undefined ? opened : { ...opened, job: jobOf(history.run, settings) };
  let answer: BaseAnswer | undefined;
  const result: RunResult = await run({
    files: history.files,
    refused: history.refused,
    policy: settings.policy,
    ...(session.policyUnread && { policyUnread: session.policyUnread }),
    event: subject.event,
    ...(settings.readAs !== undefined && { readAs: settings.readAs }),
    reading: { ...ports.reading, ...mappingIn(settings) },
    ...(!history.isLost && {
      baseline: async () => {
        answer = await findBaseline(session, history);
        return answer?.baseline;
      },
    }),
    checklist: () => previousChecklist(session),
    context: { version: VERSION, ...reportContextOf(session, history.run ?? subject.run) },
  });
  deadline.start();
  sayVerdict(session, result);
  for (const note of result.notes) ports.host.notice(session.words.note(note));
  try {
    await publish(session, result, answer);
  } catch (error) {
    ports.host.warning(session.words.note({ code: 'failed', what: 'summary', detail: detailOf(error) }));
  }
  if (result.report.gate.conclusion === 'failure') ports.host.fail();
}

/** Refusals that the log lists; the report has them all. */
const MAX_REFUSED = 10;

function sayVerdict({ ports, words }: Session, { report }: RunResult): void {
  const { verdict, diagnosis, refused } = report;
  const runs = diagnosis.runs.slice(0, 20).map(({ run: { key }, verdict: own }) => `${words.write(key)}: ${words.verdict(own)}`);
  const unread = refused.slice(0, MAX_REFUSED).map(({ path, because }) => `${words.write(path)}: ${words.refusal(because)}`);
  const decided = words.gate(report);
  ports.host.info([words.verdict(verdict), ...runs, ...unread, ...decided].join('\n'));
}

/** What the action says to the runner. Everything passes {@link logText}: no name may become a workflow command. */
const host: Host = {
  info: (text) => core.info(logText(text)),
  notice: (text, title) => core.notice(logText(text), title === undefined ? {} : { title }),
  warning: (text, title) => core.warning(logText(text), title === undefined ? {} : { title }),
  error: (text, title) => core.error(logText(text), title === undefined ? {} : { title }),
  output: (name, value) => core.setOutput(name, value),
  fail: (text) => {
    process.exitCode = core.ExitCode.Failure;
    if (text !== undefined) core.error(logText(text));
  },
  summary: addToSummary,
};

// Libraries reserve WebAssembly memory for their parser as soon as they are loaded, before anything waits for it. Where the machine has
// none left their requests fail, each with its own warning; the diagnosis goes on.
function outliveLackOfMemory(reason: unknown): void {
  if (!(reason instanceof RangeError)) throw reason;
}

/** One job. What it keeps ends with it, so that tests can run one after the other in a process. */
export async function main(): Promise<void> {
  process.on('unhandledRejection', outliveLackOfMemory);
  // One dispatcher for all requests, so that the artifact store is reached through the same proxy as the interface.
  const { dispatcher, unusable } = proxyAgent(process.env);
  // undici's own types and those of the platform describe the same objects.
  const proxied = ((url, init) => fetch(url as string, { ...(init as object), dispatcher })) as Fetch;
  try {
    if (unusable.length > 0) host.warning(wordsIn(en).notice({ code: 'proxy-unusable', variables: unusable }));
    await act(
      {
        env: process.env,
        payload: readEvent(),
        host,
        fetch: proxied,
        now: Date.now,
        readPaths: (paths, folder) => findFiles(paths, folder, folder),
        reading: readPorts,
        givenBase: givenBaseline,
        drawPictures: drawChart,
        writeFiles,
        language: en,
      },
      report,
    );
  } catch (error) {
    core.setFailed(logText(errorMessage(error)));
  } finally {
    // Nothing that still hangs may keep the job running.
    await dispatcher.destroy();
  }
}
