/**
 * npm run bench:accuracy: how often the diagnosis and its first advice are right on training runs whose truth is known, beside
 * published rules. Reads only `bench/data`; what needs data that is not ours to commit is skipped with a line where absent.
 * A section by name runs alone: clinic, hold-out, forms, few, seeds, rates, stress, noisy, long, spikes, labelled, built. `--of DIR` measures another checkout.
 */
import { ADVICE_RECORD } from '../src/report/advice-record.generated.ts';
import { givenBy, printGiven, withAsMany } from './accuracy/advice-given.ts';
import { BASELINES } from './accuracy/baselines.ts';
import { printBuilt } from './accuracy/built.ts';
import { printFew } from './accuracy/few.ts';
import { printForms } from './accuracy/forms.ts';
import { printLabelled } from './accuracy/labelled.ts';
import { printLongRuns, printSpikes } from './accuracy/long-runs.ts';
import { printNoisy } from './accuracy/noisy.ts';
import { type Diagnosed, diagnoseAll, predictionOf } from './accuracy/predict.ts';
import { type Named, printAdvice, printLabels, printVerdicts, shareWithInterval } from './accuracy/print.ts';
import { printRates } from './accuracy/rates.ts';
import { type ClinicRecord, isBoosting, loadRecords } from './accuracy/records.ts';
import { printNamed, printReliability } from './accuracy/reliability.ts';
import { score } from './accuracy/score.ts';
import { printSeeds } from './accuracy/seeds.ts';
import { printStress } from './accuracy/stress.ts';
import { isSkilled, truthOf } from './accuracy/truth.ts';
import { judgesWithoutTasks } from './accuracy/without-tasks.ts';
import { argumentsOf, productAt } from './product.ts';

const { rest: wanted, of } = argumentsOf();
const isOwn = of === argumentsOf([]).of;
const product = await productAt();
const asked = (section: string): boolean => wanted.length === 0 || wanted.includes(section);

function scoreOf(diagnosed: readonly Diagnosed[], suspicions: boolean) {
  const truths = diagnosed.map(({ record }) => truthOf(record));
  return score(truths, new Map(diagnosed.map(({ record: { id }, run }) => [id, predictionOf(id, run, suspicions)])));
}

function baselines(records: readonly ClinicRecord[]): readonly Named[] {
  const truths = records.map(truthOf);
  return BASELINES.map(({ name, judge }) => ({
    name,
    score: score(truths, new Map(records.map((record) => [record.id, { id: record.id, ...judge(record.run) }]))),
  }));
}

/** All tables of one set of runs. */
function print(title: string, diagnosed: readonly Diagnosed[]): void {
  const ours: Named = { name: 'Loss Doctor', score: scoreOf(diagnosed, false) };
  const suspecting: Named = { name: 'Loss Doctor, suspicions counted', score: scoreOf(diagnosed, true) };
  const others = baselines(diagnosed.map(({ record }) => record));
  printVerdicts(`${title}: verdicts of Loss Doctor on ${diagnosed.length} runs`, ours.score);
  printNamed(`${title}: what is named as more than a note`, diagnosed);
  printLabels(`${title}: beside published rules`, [ours, suspecting, ...others]);
  printAdvice(`${title}: does the first advice lower the true test loss?`, [ours, suspecting, ...others]);
  printWell(diagnosed);
  printVisible(diagnosed);
  printHealthy(diagnosed);
}

/** What the runs that are called healthy really are. */
function printHealthy(diagnosed: readonly Diagnosed[]): void {
  const called = diagnosed.filter(({ run }) => run?.verdict === 'healthy');
  const are = (name: string, holds: (record: ClinicRecord) => boolean): string =>
    `${name} ${shareWithInterval(called.filter(({ record }) => holds(record)).length, called.length)}`;
  const parts = [
    are('learned nothing', (record) => !isSkilled(record)),
    are('would gain 15 % by one change', (record) => isSkilled(record) && truthOf(record).labels.healthy === false),
    are('between', (record) => truthOf(record).labels.healthy === null),
    are('nothing to gain', (record) => truthOf(record).labels.healthy === true),
  ];
  console.log(`called healthy: ${called.length} runs; ${parts.join(', ')}`);
}

/** Of the runs that truly overfit, those whose validation loss shows it: it ends 10 % above its best itself. */
function printVisible(diagnosed: readonly Diagnosed[]): void {
  const overfit = diagnosed.filter(({ record }) => truthOf(record).labels.overfitting === true);
  const visible = overfit.filter(({ record }) => endsAboveBest(record.run.val) >= 0.1);
  const found = visible.filter(({ prediction }) => prediction.verdicts.includes('overfitting'));
  const said = visible.filter(({ run }) => run?.verdict === 'failing' || run?.verdict === 'warning');
  console.log(
    `overfitting where validation loss itself ends 10 % above its best: ${visible.length} of ${overfit.length} runs; found ${shareWithInterval(found.length, visible.length)}, warned of or failed ${shareWithInterval(said.length, visible.length)}`,
  );
}

function endsAboveBest(val: readonly (number | null)[]): number {
  const values = val.map((value) => value ?? Number.POSITIVE_INFINITY);
  const last = values.slice(-3);
  return last.reduce((a, b) => a + b, 0) / last.length / Math.min(...values) - 1;
}

/** What truly healthy runs get to see. */
function printWell(diagnosed: readonly Diagnosed[]): void {
  const well = diagnosed.filter(({ record }) => truthOf(record).labels.healthy === true);
  const loud = well.filter(({ run }) => run?.findings.some(({ severity }) => severity !== 'note'));
  console.log(`truly healthy runs with anything above a note: ${loud.length} of ${well.length}`);
}

async function printClinic(): Promise<void> {
  const judgeOf = judgesWithoutTasks();
  const records = (['dev', 'net', 'net2', 'net3', 'boost', 'boost2'] as const).flatMap((set) => loadRecords(set));
  const diagnosed = await diagnoseAll(product, records, judgeOf);
  const part = (test: (record: ClinicRecord) => boolean) => diagnosed.filter(({ record }) => test(record));
  const title = 'Without its task';
  print(
    `${title}, the first half of the clinic`,
    part(({ id }) => id.startsWith('dev')),
  );
  print(
    `${title}, networks on further tasks`,
    part(({ id }) => id.startsWith('net')),
  );
  print(`${title}, boosting`, part(isBoosting));
  print(`${title}, all`, diagnosed);
  printReliability(`${title}: confidence against truth`, diagnosed);
}

async function printHoldOut(): Promise<void> {
  const nets = await diagnoseAll(product, loadRecords('holdout-net'));
  const boosting = await diagnoseAll(product, loadRecords('holdout-boost'));
  print('Hold-out, networks on tasks never tuned on', nets);
  print('Hold-out, a boosting trainer never tuned on', boosting);
  printReliability('Hold-out: confidence against truth', [...nets, ...boosting]);
  if (!isOwn) return;
  const title = 'as it is and with .3, 1 and 3 % of noise: "helped N % of M"';
  for (const [family, set] of [
    ['networks', 'holdout-net'],
    ['boosting', 'holdout-boost'],
  ] as const) {
    const like = ADVICE_RECORD[family];
    printGiven(`Hold-out ${family}, ${title}`, like, await givenBy(product, withAsMany(like, loadRecords(set))));
  }
}

/** Every so many runs of the clinic. */
const PART = 4;

async function printAllForms(): Promise<void> {
  const some = (records: readonly ClinicRecord[]) => records.filter((_, i) => i % PART === 0);
  const clinic = some((['dev', 'net', 'net2', 'net3'] as const).flatMap((set) => loadRecords(set)));
  const boosting = some((['boost', 'boost2'] as const).flatMap((set) => loadRecords(set)));
  // Another checkout has a model of its own, which knows these runs.
  if (isOwn) await printForms(product, 'Clinic, without its task', clinic, judgesWithoutTasks());
  if (isOwn) await printForms(product, 'Boosting, without its task', boosting, judgesWithoutTasks());
  await printForms(product, 'Hold-out boosting', loadRecords('holdout-boost'));
  await printForms(product, 'Hold-out networks', loadRecords('holdout-net'));
}

async function printAllFew(): Promise<void> {
  const clinic = (['dev', 'net', 'net2', 'net3'] as const).flatMap((set) => loadRecords(set)).filter((_, i) => i % PART === 0);
  await printFew(product, 'Clinic, without its task', clinic, judgesWithoutTasks());
  await printFew(product, 'Hold-out networks', loadRecords('holdout-net'));
  await printFew(product, 'Hold-out boosting', loadRecords('holdout-boost'));
}

async function printAllSeeds(): Promise<void> {
  const some = (records: readonly ClinicRecord[]) => records.filter((_, i) => i % PART === 0);
  const clinic = some((['dev', 'net', 'net2', 'net3'] as const).flatMap((set) => loadRecords(set)));
  if (isOwn) await printSeeds(product, 'Clinic, without its task', clinic, judgesWithoutTasks());
  const boosting = (['boost', 'boost2'] as const).flatMap((set) => loadRecords(set));
  if (isOwn) await printSeeds(product, 'Boosting, without its task', boosting, judgesWithoutTasks());
  await printSeeds(product, 'Hold-out networks', loadRecords('holdout-net'));
  await printSeeds(product, 'Hold-out boosting', loadRecords('holdout-boost'));
}

if (asked('clinic')) await printClinic();
if (asked('hold-out')) await printHoldOut();
if (asked('forms')) await printAllForms();
if (asked('few')) await printAllFew();
if (asked('seeds')) await printAllSeeds();
if (asked('rates')) await printRates(product);
if (asked('stress')) await printStress(product, [...loadRecords('holdout-net'), ...loadRecords('holdout-boost')]);
if (asked('noisy')) await printNoisy(product);
if (asked('long')) await printLongRuns(product);
if (asked('spikes')) await printSpikes(product);
if (asked('labelled')) await printLabelled(product);
if (asked('built')) await printBuilt(product);
