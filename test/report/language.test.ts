import { describe, expect, it } from 'vitest';
import { ADVICE_KINDS, type ChecklistItem, type Evidence, type Finding, type FindingKind } from '../../src/diagnosis/diagnosis.ts';
import { FINDING_KINDS } from '../../src/diagnosis/registry.ts';
import { plain } from '../../src/report/clean.ts';
import type { RunFacts } from '../../src/report/facts.ts';
import { en } from '../../src/report/language/en.ts';
import type { ChangeShown, FindingContext } from '../../src/report/language/language.ts';
import { markdown } from '../../src/report/markdown/escape.ts';

const sentences = en(plain).findings;
const CHANGES: readonly ChangeShown[] = ['new', 'worse', 'borderline', 'pre-existing', 'not-evaluated', 'none'];
const ITEMS: readonly ChecklistItem[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

const bare: RunFacts = { run: 'mlp', axis: 'epoch', last: 40, replicates: 1 };
const whole: RunFacts = {
  ...bare,
  validation: 'val_loss',
  training: 'loss',
  best: { at: 17, value: 0.312 },
  end: { at: 40, value: 0.384 },
  trainAtBest: 0.2,
  trainAtEnd: 0.041,
  stopping: { patience: 5, saved: 18, total: 40, each: true, share: 0.1875 },
};

function context(kind: FindingKind, facts: RunFacts, evidence: Evidence, change: ChangeShown): FindingContext {
  const finding: Finding = {
    kind,
    severity: 'warning',
    series: ['val_loss'],
    axis: 'epoch',
    from: 17,
    to: 40,
    evidence,
    margin: 1,
    confidence: 0.9,
    advice: [],
    checklist: [],
  };
  return { finding, facts, change, agreeing: 1 };
}

/** All that can be said of a finding. */
function everything(of: FindingContext): readonly string[] {
  return [
    sentences.headline(of),
    sentences.title(of),
    sentences.detail(of),
    sentences.rule(of.finding),
    sentences.source(of.finding).label,
    sentences.evidence(of),
    sentences.evidence(of, true),
    sentences.region(of.finding.kind),
    sentences.itemFixed(of.finding.kind, '4f2c9aa'),
    ...ADVICE_KINDS.map((advice) => sentences.advice(advice, of)),
    ...ITEMS.map((item) => sentences.itemBecause(item, of)),
  ];
}

describe.each(FINDING_KINDS)('%s', (kind) => {
  it.each<[string, RunFacts, Evidence]>([
    ['nothing but the kind', bare, {}],
    [
      'numbers of the curves',
      whole,
      { threshold: 0.05, noise: 0.01, points: 40, rise: 0.23, fall: 0.02, ratio: 4, gap: 0.3, below: 0.1, count: 3 },
    ],
    [
      'a model’s probability',
      whole,
      { probability: 0.8, threshold: 0.5, points: 40, rise: 0.01, fall: 0.9, amplitude: 0.01, lateShare: 0.1, gain: 0 },
    ],
    ['a rise beyond all bounds', whole, { rise: 1e9, height: 1e9, ratio: 1e9, threshold: 1e9, noise: 1e-300 }],
  ])('has whole sentences with %s', (_, facts, evidence) => {
    for (const change of CHANGES) {
      const said = everything(context(kind, facts, evidence, change));
      for (const sentence of said) expect(sentence).not.toMatch(/undefined|(?<!On)NaN(?! or)|\[object| {2}|\.\.|\( |^\s|\s$/);
      expect(said.filter((sentence) => sentence === '').length).toBeLessThanOrEqual(1);
    }
  });

  it('is a heading without a full stop, a rule with one', () => {
    const of = context(kind, whole, { threshold: 0.05, points: 40 }, 'new');
    expect(sentences.headline(of)).toMatch(/^mlp now \w.*: .*[^.]$/);
    expect(sentences.rule(of.finding)).toMatch(/^[A-Z].*\.$/);
  });
});

it.each(['overfitting', 'late-rise'] as const)('tells the %s of a last value alone as such', (kind) => {
  const of = (alone: object) => context(kind, whole, { rise: 0.3, loggedRise: 0.31, ...alone }, 'none');
  expect(sentences.headline(of({ alone: 1 }))).toMatch(
    /: only the last value of validation loss is up 31\u00a0%, at epoch \d+, which may be an outlier$/,
  );
  expect(sentences.headline(of({}))).toMatch(/: validation loss (?:rises|is up) 31\u00a0% after epoch 17$/);
});

describe('what the base says', () => {
  const say = (change: ChangeShown) => {
    const of = context('overfitting', whole, { rise: 0.23, loggedRise: 0.2308 }, change);
    return `${sentences.headline(of)} | ${sentences.detail({ ...of, branch: 'main' })}`;
  };

  it('stands in the heading or behind it, once', () => {
    expect(say('new')).toBe(
      'mlp now overfits: validation loss rises 23\u00a0% after epoch 17 | It did not on main. Best validation loss 0.3120 at epoch 17, 0.3840 at the end, while training loss fell on to 0.04100.',
    );
    expect(say('pre-existing')).toMatch(/^mlp still overfits: .* \| Best/);
    expect(say('worse')).toMatch(/^mlp overfits more than on the base: /);
    expect(say('borderline')).toContain('Whether that is new cannot be told');
    expect(say('not-evaluated')).toContain('could not be judged');
    expect(say('none')).toMatch(/^mlp overfits: .* \| Best/);
  });

  it('says what early stopping would have saved', () => {
    expect(sentences.advice('stop-earlier', context('overfitting', whole, {}, 'new'))).toBe(
      'stop at epoch 17. Early stopping with patience 5 would have saved 18 of 40 epochs and 19\u00a0% of validation loss.',
    );
  });
});

describe('names', () => {
  it('are written only through the markup', () => {
    const hostile = '@team `x` <b> \u202e';
    const { findings, comparison, reading } = en({ ...markdown, quotesFiles: true });
    const of = { ...context('overfitting', { ...whole, run: hostile }, {}, 'new'), branch: hostile };
    const odd = { ...of, finding: { ...of.finding, series: [hostile] as const } };
    const said = [
      findings.headline(odd),
      findings.detail(of),
      findings.abstention({ code: 'unknown-direction', series: hostile }),
      comparison.baseline({ state: 'missing', branch: hostile, because: 'first-adoption' }),
      comparison.newRun(hostile),
      comparison.gateSame([hostile]),
      comparison.gate({ code: 'run-gone', key: hostile }),
      comparison.gate({ code: 'new-finding', key: hostile, kind: 'spike' }),
      reading.recognition({ code: 'header', columns: [hostile] }),
      reading.refusal({ code: 'unknown-format', saw: hostile }),
      reading.note({ code: 'unused-columns', path: hostile, columns: [hostile] }),
      reading.note({ code: 'key-collision', key: hostile, renamed: [hostile] }),
    ];
    for (const sentence of said) {
      expect(sentence).toContain('``@team `x` <b>``');
      expect(sentence.replaceAll('``@team `x` <b>``', '')).not.toMatch(/@team|<b>|\u202e/);
    }
  });
});

it('names a byte only where the damage has one', () => {
  const { note } = en(plain).reading;
  expect(note({ code: 'damaged', path: 'events.0', atByte: 16 })).toContain('at byte 16');
  expect(note({ code: 'damaged', path: 'mlflow.db' })).not.toMatch(/byte|\d/);
});
