import { appendFile, readFile } from 'node:fs/promises';

type Env = Readonly<Record<string, string | undefined>>;

/** What happened, as GitHub's runner wrote it down. */
export async function readEvent({ GITHUB_EVENT_PATH: path }: Env): Promise<unknown> {
  return path ? JSON.parse(await readFile(path, 'utf8')) : {};
}

/** Adds to what the runner shows on the page of the job. */
export async function addToSummary({ GITHUB_STEP_SUMMARY: path }: Env, markdown: string): Promise<void> {
  if (!path) throw new Error('GITHUB_STEP_SUMMARY is not set');
  await appendFile(path, `${markdown}\n`);
}
