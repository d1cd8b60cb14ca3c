import { describe, expect, it } from 'vitest';
import { settingsOf } from '../../src/config/merge.ts';
import { MAX_CONFIG_BYTES, parseConfig, parseInputs } from '../../src/config/parse.ts';
import { policyOf } from '../../src/config/run-policy.ts';
import { plain } from '../../src/report/clean.ts';
import { en } from '../../src/report/language/en.ts';
import { speak } from '../../src/report/language/speaker.ts';
import { mistakePhrase } from '../../src/report/said/config.ts';
import { stopwatch } from '../worked.ts';

const PATH = '.github/loss-doctor.yml';

describe('parseConfig', () => {
  it('takes only the names of formats for read-as', () => {
    expect(parseConfig('read-as: tfevents\n', PATH, ['csv', 'tfevents'])).toEqual({ ok: true, value: { 'read-as': 'tfevents' } });
    expect(parseConfig('key: a\nread-as: csvv\n', PATH, ['csv', 'tfevents'])).toEqual({
      ok: false,
      mistakes: [
        { place: 'file', path: PATH, line: 2, field: 'read-as', code: 'not-allowed', value: 'csvv', allowed: ['csv', 'tfevents'] },
      ],
    });
  });

  it('reads every field of a run', () => {
    const parsed = parseConfig(
      [
        'fail-on: any',
        'warn-only: true',
        'runs:',
        '  "vision/**":',
        '    metric: val_accuracy',
        '    direction: max',
        '    tolerance: 0.02',
        '    severity: { plateau: off }',
        '    thresholds:',
        '      overfittingRise: 0.1',
        '    paths: [src/vision/**]',
      ].join('\n'),
      PATH,
    );
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.mistakes));
    const settings = settingsOf({}, parsed.value);
    expect(settings.policy).toMatchObject({ failOn: 'any', warnOnly: true });
    expect(policyOf('vision/resnet', settings.policy)).toEqual({
      metric: 'val_accuracy',
      direction: 'max',
      tolerance: 0.02,
      severity: { plateau: 'off' },
      thresholds: { overfittingRise: 0.1 },
      paths: ['src/vision/**'],
    });
    expect(policyOf('text/bert', settings.policy)).toEqual({});
  });

  it('reports all mistakes at once, each with its line and what is allowed', () => {
    const parsed = parseConfig(
      [
        'fail-on: always',
        'warn_only: true',
        'runs:',
        '  mlp:',
        '    tolerance: "2 %"',
        '    treshold: 1',
        '    severity:',
        '      overfiting: note',
        'token: abc',
        'language: de',
      ].join('\n'),
      PATH,
    );
    if (parsed.ok) throw new Error('accepted');
    const byField = Object.fromEntries(parsed.mistakes.map((one) => [one.field, one]));
    expect(byField['fail-on']).toMatchObject({ line: 1, code: 'not-allowed', value: 'always', allowed: ['new', 'any', 'never'] });
    expect(byField['warn_only']).toMatchObject({ line: 2, code: 'unknown-field' });
    expect(byField['runs.mlp.tolerance']).toMatchObject({
      line: 5,
      code: 'wrong-type',
      expected: { code: 'share' },
    });
    expect(byField['runs.mlp.treshold']).toMatchObject({ line: 6, code: 'unknown-field' });
    expect(byField['runs.mlp.severity.overfiting']).toMatchObject({ line: 8, code: 'unknown-field' });
    expect(byField['token']).toMatchObject({ line: 9, code: 'not-in-file' });
    expect(byField['language']).toMatchObject({ line: 10, code: 'not-allowed', value: 'de' });
  });

  it.each([
    ['- a', 'line 1: ["a"] should be a mapping of settings, e.g. fail-on: new.'],
    ['new', 'line 1: new should be a mapping of settings, e.g. fail-on: new.'],
    ['runs: [1, 2]', 'line 1, runs: [1,2] should be a mapping of run names or globs to settings.'],
    [
      'tolerance: 0.02',
      'line 1, tolerance: belongs to a run. Write it under runs, below the name of the run, or below "*" for all.',
    ],
    ['runs: [{ tolerance: 1 }]', 'line 1, runs: [{"tolerance":1}] should be a mapping of run names or globs to settings.'],
    ['runs:\n  mlp: [1]', 'line 2, runs.mlp: [1] should be a mapping of settings, e.g. tolerance: 0.02.'],
    [
      'runs:\n  mlp: { severity: note }',
      'line 2, runs.mlp.severity: note should be a mapping of findings to severities, e.g. plateau: off.',
    ],
    [
      'runs:\n  mlp: { thresholds: { lateRise: -1 } }',
      'line 2, runs.mlp.thresholds.lateRise: -1 should be a number of at least 0.',
    ],
    [
      'runs:\n  mlp:\n    thresholds: { lateRise: 1e9 }',
      'line 3, runs.mlp.thresholds.lateRise: 1000000000 should be a number from 0 to 1,000,000.',
    ],
    [
      'runs:\n  mlp:\n    thresholds: { smoothingShare: 2 }',
      'line 3, runs.mlp.thresholds.smoothingShare: 2 should be a number from 0 to 1.',
    ],
    ['path: ""', 'line 1, path: empty. Expected text of 1 to 1000 characters.'],
    ['path: 3', 'line 1, path: 3 should be text or a list of texts.'],
  ])('says in plain words what belongs there instead: %j', (text, sentence) => {
    const parsed = parseConfig(text, PATH);
    if (parsed.ok) throw new Error('accepted');
    expect(parsed.mistakes.map((mistake) => speak(en, plain).clause(mistakePhrase(mistake)))).toEqual([sentence]);
  });

  it('names the allowed fields beside an unknown one', () => {
    const parsed = parseConfig('runs:\n  mlp:\n    treshold: 1\n', PATH);
    if (parsed.ok) throw new Error('accepted');
    expect(parsed.mistakes[0]).toMatchObject({ allowed: expect.arrayContaining(['thresholds', 'tolerance']) });
  });

  it.each([
    ['a: [1', 'unclosed flow'],
    ['fail-on: new\nfail-on: any', 'duplicate key'],
    ['x'.repeat(MAX_CONFIG_BYTES + 1), 'too long'],
    [`# ${'損'.repeat(MAX_CONFIG_BYTES / 3)}\nfail-on: any`, 'too long in bytes'],
  ])('says where the syntax breaks: %#', (text) => {
    const parsed = parseConfig(text, PATH);
    expect(parsed).toMatchObject({
      ok: false,
      mistakes: [expect.objectContaining({ code: expect.stringMatching(/^(?:syntax|too-|duplicate-key)/) })],
    });
  });

  it('takes an empty file as no settings', () => {
    expect(parseConfig('', PATH)).toEqual({ ok: true, value: {} });
    expect(parseConfig('# nothing yet\n', PATH)).toEqual({ ok: true, value: {} });
  });

  it('does not let aliases blow up', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x,x]',
      ...'bcdefghij'.split('').map((name, i) => `${name}: &${name} [${Array(10).fill(`*${'abcdefghij'[i]}`).join(',')}]`),
    ].join('\n');
    expect(parseConfig(bomb, PATH).ok).toBe(false);
  });
});

describe('parseInputs', () => {
  it('puts inputs over the file, and an empty input counts as not given', () => {
    const inputs = parseInputs({ 'fail-on': '', comment: 'on-problem', path: 'a.csv\nb/*.json\n' });
    if (!inputs.ok) throw new Error('refused');
    const settings = settingsOf(inputs.value, { 'fail-on': 'never', comment: 'never' });
    expect(settings).toMatchObject({ comment: 'on-problem', path: ['a.csv', 'b/*.json'], policy: { failOn: 'never' } });
  });

  it.each(['../evil', 'a..b', 'x.lock', 'OWNER/REPO@', 'a b', '-x', 'a/'])('refuses the data branch %j', (name) => {
    expect(parseInputs({ 'data-branch': name }).ok).toBe(false);
  });

  it.each([
    ['loss-doctor', { branch: 'loss-doctor' }],
    ['acme/model-health@main', { owner: 'acme', repo: 'model-health', branch: 'main' }],
  ])('reads the data branch %j', (name, expected) => {
    const inputs = parseInputs({ 'data-branch': name });
    if (!inputs.ok) throw new Error('refused');
    expect(settingsOf(inputs.value).dataBranch).toEqual(expected);
  });

  it('keeps nothing where the data branch is empty', () => {
    const inputs = parseInputs({ 'data-branch': '' });
    if (!inputs.ok) throw new Error('refused');
    expect(settingsOf(inputs.value).dataBranch).toBeUndefined();
  });

  /** Every threshold of version 809c825. */
  const EARLIER = `
    smoothingShare tailShare minPoints fullPoints overfittingRise overfittingNoise overfittingDescentShare
    overfittingBeyondDoubt overfittingHint overfittingProbability overfittingModelled overfittingDoubt
    overfittingStanding overfittingVisible overfittingShared overfittingRangeShare divergenceRise divergenceLost
    divergenceNoise divergenceAlone divergenceGrowth underfittingFall underfittingNothing underfittingAllTheWay
    underfittingAccuracy underfittingFitted trainingRise minStepRise trainingRiseNoise trainingRiseShare lateRise
    outlyingNoise gapRatio gapDescentShare plateauShare plateauStep minPlateauPoints noiseRatio noiseDescentShare
    belowTraining belowTrainingShare farBelowTraining metricGainShare metricNoise metricLateShare partGainShare
    savedShare lostAtMost spikeWindow spikeZ spikeHeight spikeSkip spikeRecovery minSpikePoints
    oscillationAmplitude stepsPerPoint oscillationTurns slowLateShare healthyProbability sureOverfitting
    sureProbability improvingGain improvingWindow
  `;

  it('takes every threshold of earlier versions, or refuses it with the name that took its place', () => {
    for (const name of EARLIER.trim().split(/\s+/)) {
      const parsed = parseConfig(`runs:\n  "*":\n    thresholds:\n      ${name}: 0.1\n`, 'loss-doctor.yml');
      if (!parsed.ok) expect(parsed.mistakes, name).toMatchObject([{ code: 'former-field', line: 4 }]);
    }
    const gone = parseConfig('runs:\n  "*":\n    thresholds:\n      underfittingNothing: 0.01\n', 'loss-doctor.yml');
    expect(gone).toMatchObject({ ok: false, mistakes: [{ code: 'former-field', now: 'nothingLearned' }] });
  });

  it.each([
    ...['}', ',', '"', '!a ', '*a ', '? '].map((sign) => [sign, 'syntax'] as const),
    ...['[', '{a: '].map((sign) => [sign, 'too-deep'] as const),
  ])('answers soon where every sign is a mistake: %s', (sign, code) => {
    const worked = stopwatch();
    const parsed = parseConfig(`key: [${sign.repeat(Math.floor(40_000 / sign.length))}`, PATH);
    const seconds = worked();
    expect(parsed.ok ? [] : parsed.mistakes.slice(0, 1)).toMatchObject([{ code, line: 1 }]);
    expect(parsed.ok ? 0 : parsed.mistakes.length).toBeLessThanOrEqual(code === 'too-deep' ? 1 : 20);
    // Half a second on a quiet machine; where every mistake costs a look at the whole text, it is twenty and more.
    expect(seconds).toBeLessThan(5);
  });
});
