// npm run chaos -- [--scenarios 500] [--seed 1] [--verbose]
// Replays one failing scenario: npm run chaos -- --scenarios 1 --seed SEED --verbose
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { scenarios: { type: 'string', default: '500' }, seed: { type: 'string', default: '1' }, verbose: { type: 'boolean' } },
});
const env = {
  ...process.env,
  CHAOS_SCENARIOS: values.scenarios,
  CHAOS_SEED: values.seed,
  ...(values.verbose && { CHAOS_VERBOSE: '1' }),
};
const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--project', 'e2e', 'test/chaos'], {
  stdio: 'inherit',
  env,
});
process.exitCode = status ?? 1;
