import { summary } from '@actions/core';
import { context } from '@actions/github';

// Both libraries look at the environment once in a process; each job has its own.

/** What happened, as GitHub's runner wrote it down. */
export function readEvent(): unknown {
  const ofThisJob: typeof context = Reflect.construct(context.constructor, []);
  return ofThisJob.payload;
}

/** Adds to what the runner shows on the page of the job. */
export async function addToSummary(markdown: string): Promise<void> {
  const ofThisJob: typeof summary = Reflect.construct(summary.constructor, []);
  await ofThisJob.addRaw(markdown, true).write();
}
