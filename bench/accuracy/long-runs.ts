import { join } from 'node:path';
import { type Product, type ReportedRun, textFile } from '../product.ts';
import { jsonLines, percent, SHARED, seeded, table } from '../shared.ts';

type Point = readonly [number, number | null];
interface LongRun {
  readonly train?: readonly Point[];
  readonly val: readonly Point[];
}

async function judged(product: Product, run: LongRun): Promise<ReportedRun | undefined> {
  const cell = (value: number | null | undefined): string => (value === null ? 'nan' : value === undefined ? '' : String(value));
  const train = new Map(run.train);
  const val = new Map(run.val);
  const steps = [...new Set([...train.keys(), ...val.keys()])].sort((a, b) => a - b);
  const rows = steps.map((step) => [step, cell(train.get(step)), cell(val.get(step))].join(','));
  const head = train.size > 0 ? 'step,train_loss,val_loss' : 'step,val_loss';
  const lines = train.size > 0 ? rows : steps.map((step) => `${step},${cell(val.get(step))}`);
  return (await product.answer([textFile('run/log.csv', [head, ...lines, ''].join('\n'))])).report.runs[0];
}

/** Findings on long runs of good trainers, by severity and kind. Those of language models are healthy; AlgoPerf has real rises among them. */
export async function printLongRuns(product: Product): Promise<void> {
  const sets = [
    ['modded-nanogpt records', 'nanogpt_dev.jsonl.gz', () => true],
    ['AlgoPerf, all submissions', 'algoperf_dev.jsonl.gz', () => true],
  ] as const;
  for (const [name, file, keep] of sets) {
    const rows = jsonLines(join(SHARED, 'data', file));
    if (rows === undefined) continue;
    const runs = (rows as readonly LongRun[]).filter((run) => run.val.length >= 4 && keep());
    const diagnoses = (await Promise.all(runs.map((run) => judged(product, run)))).filter((run) => run !== undefined);
    printFindings(product, name, diagnoses);
  }
}

function printFindings(product: Product, name: string, runs: readonly ReportedRun[]): void {
  const share = (test: (run: ReportedRun) => boolean): string => percent(runs.filter(test).length / runs.length);
  const has = (run: ReportedRun, severity: string, kind?: string): boolean =>
    run.findings.some((finding) => finding.severity === severity && (kind === undefined || finding.kind === kind));
  const rows = product.library.FINDING_KINDS.map((kind) => [
    kind,
    ...['failing', 'warning', 'note'].map((one) => share((run) => has(run, one, kind))),
  ]);
  const used = rows.filter((row) => row.slice(1).some((cell) => cell !== '0.0 %'));
  const any = ['any', ...['failing', 'warning', 'note'].map((one) => share((run) => has(run, one)))];
  table(`Long runs: ${name}, ${runs.length} runs with a finding`, ['kind', 'failing', 'warning', 'note'], [any, ...used]);
}

/** A language model's training loss by step: a power law with warm-up, and scatter with heavy tails. */
function languageModelLoss(steps: number, random: () => number): number[] {
  const gauss = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const floor = 2.8 + random();
  const scatter = 0.02 + 0.03 * random();
  return Array.from({ length: steps }, (_, s) => {
    const heavy = gauss() / Math.sqrt(0.6 + 0.4 * gauss() ** 2);
    return floor + 5 * Math.exp(-s / 60) + 2.5 * (1 + s / 100) ** -0.7 + scatter * heavy;
  });
}

/** Spikes of a given height put into language-model curves after the early descent, and what is found in the same curves without. */
export async function printSpikes(product: Product, curves = 120, steps = 1500): Promise<void> {
  const random = seeded(5);
  const rows: string[][] = [];
  for (const [height, length] of [
    [0.1, 1],
    [0.3, 1],
    [0.3, 10],
    [1, 1],
  ] as const) {
    let [hit, alarms] = [0, 0];
    for (let i = 0; i < curves; i++) {
      const clean = languageModelLoss(steps, random);
      const at = Math.floor(steps * (0.15 + 0.8 * random()));
      const spiked = clean.map((value, s) => (s >= at && s < at + length ? value * (1 + height) : value));
      alarms += countSpikes(await trainOnly(product, clean));
      const found = (await trainOnly(product, spiked))?.findings.find((finding) => finding.kind === 'spike');
      if (found && found.from <= at + length && found.to >= at) hit++;
    }
    rows.push([`+${percent(height, 0)} over ${length}`, percent(hit / curves), ((1000 * alarms) / (curves * steps)).toFixed(2)]);
  }
  table(`Spikes in ${curves} language-model curves of ${steps} steps`, ['spike', 'recall', 'false alarms / 1000 steps'], rows);
}

async function trainOnly(product: Product, values: readonly number[]): Promise<ReportedRun | undefined> {
  const lines = values.map((value, step) => `${step},${value.toFixed(4)}`);
  return (await product.answer([textFile('run/log.csv', ['step,train_loss', ...lines, ''].join('\n'))])).report.runs[0];
}

function countSpikes(run: ReportedRun | undefined): number {
  return run?.findings.find((finding) => finding.kind === 'spike')?.evidence['spikes'] ?? 0;
}
