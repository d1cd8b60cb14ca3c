import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Builds once what the end-to-end tests spawn, into a folder of its own, so that the tests see today's sources and never a
 * half-written `dist/`. With LOSS_DOCTOR_DIST they take that folder as it is instead.
 */
export function setup(): (() => void) | undefined {
  if (process.env['LOSS_DOCTOR_DIST'] !== undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'loss-doctor-dist-'));
  process.env['LOSS_DOCTOR_DIST'] = folder;
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: ['ignore', 'inherit', 'inherit'] });
  return () => rmSync(folder, { recursive: true, force: true });
}
