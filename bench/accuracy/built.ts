import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Product } from '../product.ts';
import { diagnoseAll } from './predict.ts';
import { type ClinicRecord, csvOf, loadRecords } from './records.ts';

interface BuiltRun {
  readonly key: string;
  readonly verdict: string;
  readonly findings: readonly { readonly kind: string }[];
  readonly advice: readonly string[];
}

/** Whether `report.json` of the built command line says the same as the sources, on every eighth hold-out run. */
export async function printBuilt(product: Product): Promise<void> {
  if (!existsSync('dist/cli.js')) {
    console.log('\nskipped: dist/cli.js is not built');
    return;
  }
  const records = [...loadRecords('holdout-net'), ...loadRecords('holdout-boost')].filter((_, i) => i % 8 === 0);
  const folder = mkdtempSync(join(tmpdir(), 'loss-doctor-bench-'));
  try {
    const built = await runBuilt(folder, records);
    const ours = await diagnoseAll(product, records);
    const differing = ours.filter(({ prediction }) => {
      const run = built.get(prediction.id);
      const verdicts = run && [...run.findings.map(({ kind }) => kind), ...(run.verdict === 'healthy' ? ['healthy'] : [])];
      return JSON.stringify([verdicts, run?.advice]) !== JSON.stringify([prediction.verdicts, prediction.advice]);
    });
    const names = differing.map(({ prediction }) => prediction.id).join(', ');
    console.log(`\nreport.json of dist/cli.js agrees on ${ours.length - differing.length} of ${ours.length} runs ${names}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runBuilt(folder: string, records: readonly ClinicRecord[]): Promise<ReadonlyMap<string, BuiltRun>> {
  const found = new Map<string, BuiltRun>();
  for (const { id, run } of records) {
    mkdirSync(join(folder, id));
    const file = join(folder, id, 'history.csv');
    writeFileSync(file, csvOf(run));
    const { stdout } = spawnSync(process.execPath, ['dist/cli.js', 'diagnose', file, '--format', 'json'], { encoding: 'utf8' });
    const report = JSON.parse(stdout) as { readonly runs: readonly BuiltRun[] };
    const [first] = report.runs;
    if (first !== undefined) found.set(id, first);
  }
  return found;
}
