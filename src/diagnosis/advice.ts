import type { AdviceKind, Finding } from './diagnosis.ts';
import type { Features } from './features.ts';

/** Where the loss is broken there is one thing to do first, whatever else the curves say. */
const FIRST: Readonly<Partial<Record<Finding['kind'], true>>> = { 'non-finite': true, divergence: true };

/**
 * Advice for a run, most useful first; empty where silence is best. A broken loss comes first. Then the learned model ranks by the
 * improvement that runs with such curves really had, and keeps silent where nothing helped, unless something fails. Where it has no
 * opinion, the advice of the findings counts, worst first, notes left out. Where the best checkpoint is kept, stopping earlier changes nothing but the cost.
 */
export function rankAdvice(findings: readonly Finding[], features: Features): readonly AdviceKind[] {
  const broken = findings.filter(({ kind, severity }) => FIRST[kind] === true && severity === 'failing');
  if (broken.length > 0) return distinct(broken);
  const { opinion } = features;
  const failing = findings.filter(({ severity }) => severity === 'failing');
  const ruled = opinion === undefined ? findings.filter(({ severity }) => severity !== 'note') : failing;
  const ranked = opinion === undefined || opinion.advice.length === 0 ? distinct(ruled) : opinion.advice;
  const useful = features.checkpoint === 'best' ? ranked.filter((kind) => kind !== 'stop-earlier') : ranked;
  return withoutContradiction(useful, findings);
}

/** Advice of which a run can follow only one. */
const OPPOSITE: Readonly<Partial<Record<AdviceKind, AdviceKind>>> = {
  'stop-earlier': 'train-longer',
  'train-longer': 'stop-earlier',
};

/** Whether the advice is the opposite of what the finding calls for. */
export function contradicts(advice: AdviceKind, finding: Finding): boolean {
  const opposite = OPPOSITE[advice];
  return opposite !== undefined && finding.advice.includes(opposite);
}

/**
 * Of two opposite advices the one that the worst finding calls for stays, whichever is ranked first: the page is about that finding.
 * Where none that is more than a note calls for either, the first does.
 */
export function withoutContradiction(ranked: readonly AdviceKind[], findings: readonly Finding[]): readonly AdviceKind[] {
  const heavy = findings.filter(({ severity }) => severity !== 'note');
  const asked = heavy.flatMap(({ advice }) => advice).find((kind) => OPPOSITE[kind] !== undefined);
  const kept = asked ?? ranked.find((kind) => OPPOSITE[kind] !== undefined);
  const dropped = kept && OPPOSITE[kept];
  return ranked.filter((kind) => kind !== dropped);
}

/** The advice of one finding, that which the run is given first. */
export function inOrderOf(ranked: readonly AdviceKind[], advice: readonly AdviceKind[]): readonly AdviceKind[] {
  return [...ranked.filter((kind) => advice.includes(kind)), ...advice.filter((kind) => !ranked.includes(kind))];
}

function distinct(findings: readonly Finding[]): readonly AdviceKind[] {
  return [...new Set(findings.flatMap(({ advice }) => advice))];
}
