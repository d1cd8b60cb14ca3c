import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/longest-first.ts';

export default defineConfig({
  test: {
    // Limits are for what hangs, not for what is slow: machines that have other work take ten times as long.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    pool: 'forks',
    // A large nursery: reading long files leaves much that is thrown away a moment later, and moving it was a sixth of the work.
    execArgv: ['--max-semi-space-size=64'],
    // Much of the end-to-end tests is waiting. They come first, and the others take over one by one, so that no core waits for a last file.
    maxWorkers: 2 * availableParallelism(),
    // No file leaves anything that another one would see, so modules are loaded once a worker, and so are the processes that run the action.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/{e2e,chaos}/**'] } },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/{e2e,chaos}/**/*.test.ts'],
          globalSetup: ['test/e2e/build.ts'],
          testTimeout: 1_200_000,
          // As many as runners are kept for the next job: to start one takes as long as three jobs.
          maxConcurrency: 2,
        },
      },
    ],
  },
});
