import { table } from '../shared.ts';
import type { Diagnosed } from './predict.ts';
import { shareWithInterval } from './print.ts';
import { type Label, truthOf } from './truth.ts';

/** The label that says whether a finding of this kind was right. */
export const LABEL_OF: Readonly<Record<string, Label>> = {
  'non-finite': 'diverged',
  divergence: 'diverged',
  overfitting: 'overfitting',
  oscillation: 'lr_too_high',
  'slow-convergence': 'lr_too_low',
  'still-improving': 'not_converged',
  underfitting: 'underfitting',
};
const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0001] as const;

/** Of the findings with a confidence in each band, how many were true. */
export function printReliability(title: string, diagnosed: readonly Diagnosed[]): void {
  const cases = diagnosed.flatMap(({ record, run }) => {
    const { labels } = truthOf(record);
    return (run?.findings ?? []).flatMap(({ kind, confidence }) => {
      const label = LABEL_OF[kind];
      const really = label === undefined ? null : labels[label];
      return really === null ? [] : [{ confidence, really }];
    });
  });
  const rows = EDGES.slice(0, -1).map((low, i) => {
    const high = EDGES[i + 1] ?? 1;
    const band = cases.filter(({ confidence }) => confidence >= low && confidence < high);
    const sum = band.reduce((total, { confidence }) => total + confidence, 0);
    const name = `${low.toFixed(1)} to ${Math.min(1, high).toFixed(1)}`;
    return [
      name,
      String(band.length),
      band.length === 0 ? '-' : (sum / band.length).toFixed(2),
      shareWithInterval(band.filter(({ really }) => really).length, band.length),
    ];
  });
  table(title, ['confidence', 'findings', 'mean confidence', 'really true'], rows);
}

/** Of the runs in which a kind is named as a warning or as failing, how many have the fault; of those that have it, how many are named. */
export function printNamed(title: string, diagnosed: readonly Diagnosed[]): void {
  const rows = Object.entries(LABEL_OF).map(([kind, label]) => {
    const cases = diagnosed.map(({ record, run }) => ({
      really: truthOf(record).labels[label],
      named: run?.findings.some((finding) => finding.kind === kind && finding.severity !== 'note') ?? false,
    }));
    const scored = cases.filter(({ really }) => really !== null);
    const named = scored.filter(({ named }) => named);
    const faulty = scored.filter(({ really }) => really);
    const hits = named.filter(({ really }) => really).length;
    return [kind, label, String(named.length), shareWithInterval(hits, named.length), shareWithInterval(hits, faulty.length)];
  });
  table(title, ['kind', 'truth', 'named', 'precision', 'recall'], rows);
}
