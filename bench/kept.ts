/**
 * npm run bench:kept: bytes that one run of the action adds to the data branch, for one training of 40 epochs and for four. The pictures
 * are drawn by `dist/`, or LOSS_DOCTOR_DIST.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DEFAULT_POLICY } from '../src/config/policy.ts';
import { decide } from '../src/decision/decide.ts';
import { diagnose } from '../src/diagnosis/diagnose.ts';
import { badgeTexts } from '../src/github/keep.ts';
import { recordText } from '../src/github/record.ts';
import { readHistories } from '../src/history/read.ts';
import { compose } from '../src/report/compose.ts';
import { en } from '../src/report/language/en.ts';
import { VERSION } from '../src/version.ts';
import { filesBelow } from './reading/source.ts';
import { table } from './shared.ts';

const cli = join(resolve(process.env['LOSS_DOCTOR_DIST'] ?? 'dist'), 'cli.js');

async function measured(runs: number, folder: string): Promise<readonly string[]> {
  for (let run = 1; run <= runs; run++) cpSync('examples/overfitting/mlp', join(folder, 'runs', `mlp-${run}`), { recursive: true });
  execFileSync(process.execPath, [cli, 'diagnose', 'runs', '--out', 'report'], { cwd: folder, stdio: 'ignore' });
  const pictures = ['chart.png', 'chart-dark.png'].reduce((sum, name) => sum + statSync(join(folder, 'report', name)).size, 0);
  const reading = await readHistories(filesBelow(join(folder, 'runs')));
  const diagnosis = diagnose(reading);
  const gate = decide({ diagnosis, policy: DEFAULT_POLICY });
  const report = compose({ reading, diagnosis, gate, context: { version: VERSION } });
  const when = '2026-01-01T00:00:00.000Z';
  const commit = '0'.repeat(40);
  const record = recordText({ runs: reading.runs, commit, when });
  const badges = badgeTexts(report, en, '', []);
  const ofBadges = [...badges.values()].reduce((sum, text) => sum + text.length, 0);
  return [runs, pictures, record?.length, ofBadges, badges.size].map(String);
}

const folder = mkdtempSync(join(tmpdir(), 'loss-doctor-bench-'));
try {
  table(
    'bytes on the data branch',
    ['runs', 'two pictures of a pull request', 'record of a push', 'badges of a push', 'badge files'],
    [await measured(1, folder), await measured(4, folder)],
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
