import type { Words } from '../language.ts';
import { wordsOf } from './kinds.ts';
import { numbers } from './numbers.ts';

const { count } = numbers;

export const words: Words = {
  verdict: { failing: 'failing', warning: 'warning', healthy: 'healthy', unknown: 'not enough to judge' },
  badge: { failing: 'failing', warning: 'warning', healthy: 'healthy', unknown: 'unknown' },
  severity: { failing: 'failing', warning: 'warning', note: 'note' },
  kind: (kind) => wordsOf(kind).name,
  change: {
    new: 'new',
    unlike: 'unlike the base’s stand-in',
    worse: 'worse than the base',
    borderline: 'not clearly new',
    'pre-existing': 'on the base too',
    resolved: 'resolved',
    'not-evaluated': 'base not judged',
  },
  axis: { epoch: 'epoch', step: 'step', samples: 'samples', tokens: 'tokens', time: 'seconds' },
  number: {
    best: 'best',
    final: 'final',
    'epochs-to-base-best': 'time to the base\u2019s best',
    'gap-growth': 'growth of the gap',
  },
  line: { train: 'training', validation: 'validation', base: 'base', replicate: 'other replicate' },
  loss: 'loss',
  drawn: (shown, runs) => `${count(shown)} of ${count(runs)} runs ${shown === 1 ? 'is' : 'are'} drawn`,
  labels: {
    run: 'Run',
    verdict: 'Verdict',
    bestValidationLoss: 'Best validation loss',
    atTheEnd: 'At the end',
    doFirst: 'Do first:',
    evidence: 'Evidence and rules',
    chartAndNumbers: 'Chart and numbers',
    notJudged: 'not judged',
    read: 'Read',
    notRead: 'Not read',
    notes: 'Noticed while reading',
    checklist: 'Checklist',
    rule: 'Rule',
    source: 'Source',
    gate: 'Check',
    howDecided: 'How this is decided',
    best: 'best',
    badge: 'training',
  },
};
