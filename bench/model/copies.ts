import { type ClinicRecord, isBoosting, type Losses } from '../accuracy/records.ts';
import { withNoise } from '../accuracy/stress.ts';
import { seeded } from '../shared.ts';

/** A run as somebody may have logged it. */
export interface Copy {
  readonly kind: string;
  readonly run: Losses;
  /** The same training as it was, with the validation loss only where this copy evaluates it: what the truth is read from. */
  readonly truth: Losses;
  readonly interventions: ClinicRecord['interventions'];
  /** The logged learning rate, where it is. */
  readonly rate?: readonly number[];
  /** How much it counts in training; the run itself 1. */
  readonly weight: number;
}

/** Standard deviations of the noise that real logs have: a quarter of them .1 to .3 % of roughness, a tenth 2 %. */
const NOISES = [0.001, 0.003, 0.01, 0.03] as const;

const cut = <T>(values: readonly T[], length: number): T[] => values.slice(0, length);

/** The run itself, and what others would have logged of it: with noise, seldom, by steps, with a learning rate, with another seed. */
export function copiesOf(record: ClinicRecord): readonly Copy[] {
  const { run, interventions } = record;
  const random = seeded([...record.id].reduce((hash, letter) => (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0, 7));
  const any = (): number => [0, ...NOISES][Math.floor(5 * random())] ?? 0;
  const noisy = (one: Losses, noise: number): Pick<Copy, 'run' | 'truth'> => {
    const seen = withNoise(one, noise, random);
    return { run: seen, truth: { ...one, val: seen.val } };
  };
  const rate = rateOf(record);
  const copies: Copy[] = [{ kind: 'run', run, truth: run, interventions, weight: 1 }];
  NOISES.forEach((noise, i) => {
    const rated = rate !== undefined && i % 2 === 0 ? { rate } : {};
    copies.push({ kind: 'noisy', ...noisy(run, noise), interventions, ...rated, weight: 0.7 });
  });
  for (const seed of record.seeds) {
    copies.push({ kind: 'seed', ...noisy(seed, any()), interventions, weight: record.seeds.length > 1 ? 0.25 : 0.4 });
  }
  const every = [2, 3, 5].filter((step) => run.val.length / step >= 5);
  const seldom = every[Math.floor(every.length * random())];
  if (seldom !== undefined) {
    for (const kind of ['thin', 'steps'] as const) {
      const { run: seen, truth } = noisy(run, any());
      copies.push({ kind, ...everyNth(seen, truth, seldom, kind === 'steps'), interventions, weight: 0.5 });
    }
  }
  if (random() < 0.3) {
    const { run: seen, truth } = noisy(run, any());
    copies.push({ kind: 'shifted', run: shifted(seen), truth, interventions, weight: 0.3 });
  }
  for (const share of [0.6, 0.35]) {
    for (const one of [run, ...record.seeds.slice(0, 1)]) {
      const short = shortened(record, one, share);
      if (short) copies.push({ kind: 'short', ...short, ...noisy(short.run, any()), weight: 0.4 });
    }
  }
  return copies;
}

/** Every so many evaluations; the training loss of that epoch, or averaged since the evaluation before. */
function everyNth(run: Losses, truth: Losses, step: number, averaged: boolean): Pick<Copy, 'run' | 'truth'> {
  const isTaken = (place: number): boolean => (run.val.length - 1 - place) % step === 0;
  const pick = <T>(values: readonly T[]): T[] => values.filter((_, place) => isTaken(place));
  const since = run.train.map((_, place): number | null => {
    const values = run.train.slice(Math.max(0, place - step + 1), place + 1);
    return values.includes(null) ? null : values.reduce<number>((sum, value) => sum + (value ?? 0), 0) / values.length;
  });
  const acc = run.acc === undefined || run.acc.length === 0 ? {} : { acc: pick(run.acc) };
  return {
    run: { ...run, train: pick(averaged ? since : run.train), val: pick(run.val), ...acc },
    truth: { ...truth, val: truth.val.map((value, place) => (isTaken(place) ? value : null)) },
  };
}

/** The losses less a constant, so that some of them are negative, as the likelihood of a density is. */
function shifted({ acc: _acc, ...run }: Losses): Losses {
  const finite = [...run.val, ...run.train].filter((value) => value !== null);
  const low = finite.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const by = Number.isFinite(low) ? low + 0.5 * Math.abs((run.val[0] ?? low) - low) : 0;
  const less = (values: Losses['val']) => values.map((value) => (value === null ? null : value - by));
  return { ...run, train: less(run.train), val: less(run.val) };
}

/** The same run as if it had been planned shorter, which a constant learning rate allows to know exactly. */
function shortened(
  record: ClinicRecord,
  run: Losses,
  share: number,
): { readonly run: Losses; readonly interventions: ClinicRecord['interventions'] } | undefined {
  const { sched, patience } = record.config;
  const n = Math.round(run.val.length * share);
  if ((!isBoosting(record) && sched !== 'const') || patience || n < 8) return undefined;
  const acc = run.acc === undefined ? {} : { acc: cut(run.acc, n) };
  const interventions = Object.entries(record.interventions).map(([name, other]) => {
    const length = name === 'longer' ? 2 * n : n;
    return [name, { train: cut(other.train, length), test: cut(other.test, length) }] as const;
  });
  return {
    run: { train: cut(run.train, n), val: cut(run.val, n), test: cut(run.test, n), ...acc },
    interventions: Object.fromEntries(interventions),
  };
}

/** Share of the learning rate at an epoch of so many: the schedules of `bench/generate_clinic.py`. */
const SCHEDULES: Readonly<Record<string, (epoch: number, of: number) => number>> = {
  const: () => 1,
  cosine: (e, of) => 0.5 * (1 + Math.cos((Math.PI * e) / of)),
  step: (e, of) => 0.1 ** Math.floor((3 * e) / of),
  warmup: (e, of) => Math.min(1, (e + 1) / Math.max(2, Math.floor(of / 8))) * 0.5 * (1 + Math.cos((Math.PI * e) / of)),
  exp: (e, of) => 0.03 ** (e / of),
};

/** The learning rate by epoch of a network; boosting logs none. */
export function rateOf({ config, run }: ClinicRecord): readonly number[] | undefined {
  const { lr, sched, epochs } = config;
  const schedule = SCHEDULES[String(sched)];
  if (schedule === undefined || typeof lr !== 'number' || typeof epochs !== 'number') return undefined;
  return run.val.map((_, epoch) => lr * schedule(epoch, epochs));
}
