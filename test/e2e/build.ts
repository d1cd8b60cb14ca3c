import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shareRunners } from './runners.ts';

/**
 * Builds once what the end-to-end tests spawn, into a folder of its own, so that the tests see today's sources and never a
 * half-written `dist/`; and keeps the processes that run it. With LOSS_DOCTOR_DIST they take that folder as it is instead.
 */
export async function setup(): Promise<() => void> {
  const endRunners = await shareRunners();
  if (process.env['LOSS_DOCTOR_DIST'] !== undefined) return endRunners;
  const folder = mkdtempSync(join(tmpdir(), 'loss-doctor-dist-'));
  process.env['LOSS_DOCTOR_DIST'] = folder;
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: ['ignore', 'inherit', 'inherit'] });
  return () => {
    endRunners();
    rmSync(folder, { recursive: true, force: true });
  };
}
