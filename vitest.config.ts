import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Limits are for what hangs, not for what is slow: machines that have other work take ten times as long.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    pool: 'forks',
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/chaos/**', 'test/github/**'],
          // Pure code keeps nothing between files, so its modules are loaded once a worker.
          isolate: false,
        },
      },
      // These stand in for the network, which is the whole process's.
      { extends: true, test: { name: 'github', include: ['test/github/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/{e2e,chaos}/**/*.test.ts'],
          globalSetup: ['test/e2e/build.ts'],
          // The processes that run the action are kept from file to file.
          isolate: false,
          testTimeout: 1_200_000,
          // The action waits between its writes, so that more jobs than cores have enough to do.
          maxWorkers: 2 * availableParallelism(),
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
