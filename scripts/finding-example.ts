import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_POLICY } from '../src/config/policy.ts';
import { decide } from '../src/decision/decide.ts';
import { diagnose } from '../src/diagnosis/diagnose.ts';
import type { FindingKind } from '../src/diagnosis/diagnosis.ts';
import { readHistories } from '../src/history/read.ts';
import { quoted } from '../src/report/clean.ts';
import { compose } from '../src/report/compose.ts';
import { contextOf } from '../src/report/context.ts';
import { en } from '../src/report/language/en.ts';
import { speak } from '../src/report/language/speaker.ts';
import { seenOf } from '../src/report/said/seen.ts';
import { sourceFileOf } from '../src/source/content.ts';

/** What the report says of a kind's example log, and how severe it is. Throws where the example does not show the kind. */
export async function exampleOf(kind: FindingKind): Promise<{ readonly severity: string; readonly seen: string }> {
  const path = `examples/findings/${kind}.csv`;
  const reading = await readHistories([sourceFileOf({ path: 'mlp.csv', content: readFileSync(join(process.cwd(), path)) })]);
  const diagnosis = diagnose(reading);
  const report = compose({ reading, diagnosis, gate: decide({ diagnosis, policy: DEFAULT_POLICY }) });
  for (const run of report.diagnosis.runs) {
    const finding = run.findings.find((it) => it.kind === kind);
    if (finding) return { severity: finding.severity, seen: speak(en, quoted).say(seenOf(contextOf(report, run, finding))) };
  }
  throw new Error(`${path} does not show ${kind} any more: change it in examples/findings/make.mjs`);
}
