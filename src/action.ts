import * as core from '@actions/core';
import { context } from '@actions/github';
import { EnvHttpProxyAgent, fetch } from 'undici';
import { act } from './github/act.ts';
import type { Fetch } from './github/client.ts';
import { type Host, logText } from './github/host.ts';
import { writeReportFile } from './node/action-files.ts';
import { findFiles } from './node/files.ts';
import { drawPictures } from './node/pictures.ts';
import { openSqlite } from './node/sqlite.ts';
import { en } from './report/language/en.ts';

/** What the action says to the runner. Everything passes {@link logText}: no name may become a workflow command. */
const host: Host = {
  info: (text) => core.info(logText(text)),
  notice: (text) => core.notice(logText(text)),
  warning: (text, title) => core.warning(logText(text), title === undefined ? {} : { title }),
  error: (text, title) => core.error(logText(text), title === undefined ? {} : { title }),
  output: (name, value) => core.setOutput(name, value),
  fail: (text) => core.setFailed(logText(text)),
  summary: async (markdown) => {
    await core.summary.addRaw(markdown, true).write();
  },
};

/** One dispatcher for all requests, so that the artifact store is reached through the same proxy as the interface. */
const dispatcher = new EnvHttpProxyAgent();
// undici's own types and those of the platform describe the same objects.
const proxied = ((url, init) => fetch(url as string, { ...(init as object), dispatcher })) as Fetch;

// Libraries reserve WebAssembly memory for their parser as soon as they are loaded, and nobody waits for it. Where the machine has
// none left their requests fail, each with its own warning; the diagnosis goes on.
process.on('unhandledRejection', (reason) => {
  if (!(reason instanceof RangeError)) throw reason;
});

try {
  await act({
    env: process.env,
    payload: context.payload,
    host,
    fetch: proxied,
    now: Date.now,
    readPaths: findFiles,
    sqlite: openSqlite,
    drawPictures,
    writeFile: writeReportFile,
    language: en,
  });
} catch (error) {
  core.setFailed(logText(error instanceof Error ? error.message : String(error)));
} finally {
  // Nothing that still hangs may keep the job running.
  await dispatcher.destroy();
}
