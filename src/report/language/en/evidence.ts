import type { Evidence, Finding, FindingKind } from '../../../diagnosis/diagnosis.ts';
import type { Source } from '../../../diagnosis/findings/kind.ts';
import { KINDS } from '../../../diagnosis/registry.ts';
import { wordsOf } from './kinds.ts';
import { numbers, short } from './numbers.ts';
import { shownByRule } from './shown-by-rule.ts';
import { sentences } from './text.ts';

const { percent, count } = numbers;

/** What a threshold that is a plain number counts. */
const COUNTS: Readonly<Partial<Record<FindingKind, string>>> = {
  spike: ' standard deviations of the scatter',
  'noisy-validation': ' times the scatter of training loss',
};

function threshold(kind: FindingKind, evidence: Evidence): string | undefined {
  const limit = evidence['threshold'];
  if (limit === undefined || limit === 0) return undefined;
  return KINDS[kind].threshold === 'share' ? percent(limit) : short(limit);
}

const MODEL: Source = { label: 'our own measurements' };

/** The published rule where the numbers meet it, and what the model says where it was asked. */
export function ruleOf(finding: Finding): string {
  const { kind, evidence } = finding;
  return sentences(shownByRule(finding) ? wordsOf(kind).rule(threshold(kind, evidence)) : '', modelSentence(finding));
}

export function sourceOf(finding: Finding): Source {
  return shownByRule(finding) ? KINDS[finding.kind].source : MODEL;
}

function modelSentence(finding: Finding): string {
  if (finding.evidence['probability'] === undefined) return '';
  return shownByRule(finding)
    ? 'The probability is from a model of the curves\u2019 shape, trained on runs whose cause is known.'
    : 'A model of the curves\u2019 shape, trained on runs whose cause is known, finds it likely.';
}

function noise(evidence: Evidence): string | undefined {
  const scatter = evidence['noise'];
  if (scatter === undefined || !(scatter > 0) || !Number.isFinite(scatter)) return undefined;
  return percent(scatter);
}

/** Long curves are judged by the means or the extremes of neighbouring values. */
function pointsOf({ points, perPoint, logged }: Evidence): string {
  if (points === undefined) return '';
  const judged = points === 1 ? 'one point' : `${count(points)} points`;
  if (perPoint === undefined) return judged;
  const values = `${judged} of up to ${count(perPoint)} logged values`;
  return logged === undefined ? values : `${values}, ${count(logged)} in all`;
}

/** Threshold, noise, points and confidence, in brackets behind what was seen. The threshold is left out beside the rule, which has it. */
export function measured(finding: Finding, besideRule: boolean): string {
  const { kind, evidence, confidence } = finding;
  const { probability } = evidence;
  const limit = threshold(kind, evidence);
  const scatter = noise(evidence);
  const parts = [
    probability === undefined ? '' : `probability ${percent(probability)}`,
    limit === undefined || besideRule || !shownByRule(finding) ? '' : `threshold ${limit}${COUNTS[kind] ?? ''}`,
    scatter === undefined ? '' : `noise ${scatter}`,
    pointsOf(evidence),
    confidence > 0 && probability === undefined ? `confidence ${percent(confidence)}` : '',
  ].filter((part) => part !== '');
  return parts.join(', ');
}
