import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { commit } from '../github/fake/scene.ts';
import type { Pull } from '../github/fake/state.ts';
import { runAction } from './harness.ts';
import { type Artifacts, type Lab, openLab, propose, pullJob, trainPull } from './lab.ts';
import { expectOrderly, onlyComment } from './read-back.ts';

/** `examples/project/`: trained for real, broken as a pull request would break it, and mended. */

const PROJECT = new URL('../../examples/project', import.meta.url).pathname;

let lab: Lab | undefined;
let folder: string | undefined;

afterEach(async () => {
  await lab?.github.close();
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
});

interface Config {
  readonly hidden: number;
  readonly weight_decay: number;
}

/** Trains with the project's configuration and these changes to it; gives what it left. */
function trainWith(changes: Partial<Config>): Artifacts {
  folder = mkdtempSync(join(tmpdir(), 'loss-doctor-project-'));
  cpSync(PROJECT, folder, { recursive: true, filter: (path) => !path.endsWith('history') });
  const config = join(folder, 'config.json');
  const given: Config = JSON.parse(readFileSync(config, 'utf8'));
  writeFileSync(config, JSON.stringify({ ...given, ...changes }));
  execFileSync('python3', ['train.py'], { cwd: folder });
  const run = join(folder, 'history/mlp');
  const files = readdirSync(run).map((name) => [`mlp/${name}`, readFileSync(join(run, name), 'utf8')] as const);
  rmSync(folder, { recursive: true, force: true });
  return Object.fromEntries(files);
}

test('the example project: green, broken and red, mended and ticked', async () => {
  lab = await openLab({ main: [trainWith({})] });
  const pull = propose(lab, { files: { 'config.json': '{ "hidden": 40, "weight_decay": 0 }\n' } });
  const broken = await report(lab, pull, trainWith({ hidden: 40, weight_decay: 0 }), 1);
  expect(broken.split('\n').find((line) => line.trim() !== '' && !line.startsWith('<!--'))).toMatch(/`mlp`.* overfits/);
  expect(broken).toMatch(/^- \[ \] /m);
  commit(lab.github.world, lab.repository, pull.head.ref, { files: { 'config.json': '{ "hidden": 40 }\n' } });
  const mended = await report(lab, pull, trainWith({ hidden: 40 }), 0);
  expect(mended).toMatch(/^- \[x\] /m);
  expect(mended).not.toMatch(/^- \[ \] /m);
});

async function report(of: Lab, pull: Pull, artifacts: Artifacts, exitCode: number): Promise<string> {
  expectOrderly(await runAction(pullJob(of, pull, trainPull(of, pull, artifacts))), exitCode);
  return onlyComment(of, pull);
}
