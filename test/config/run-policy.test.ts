import { expect, test } from 'vitest';
import { DEFAULT_POLICY, type RunPolicy } from '../../src/config/policy.ts';
import { idleGlobs, matchingEntries, policyOf } from '../../src/config/run-policy.ts';
import { settingsOf } from '../../src/diagnosis/settings.ts';
import { stopwatch } from '../worked.ts';

function policy(...runs: readonly RunPolicy[]) {
  return { ...DEFAULT_POLICY, runs };
}

test.each([
  ['mlp', 'mlp', true],
  ['mlp', 'mlp2', false],
  ['{mlp,cnn}', 'mlp', true],
  ['{mlp,cnn}', 'rnn', false],
  ['{mlp,cnn}/seed-*', 'cnn/seed-1', true],
  ['{a{b,c},d}', 'ac', true],
  ['{a{b,c},d}', 'd', true],
  ['{a,}b', 'b', true],
  ['m[lx]p', 'mlp', true],
  ['m[!lx]p', 'mlp', false],
  ['m[!a-c]p', 'mlp', true],
  ['m[a-c]p', 'mbp', true],
  ['m[lp', 'm[lp', true],
  ['mlp/**', 'mlp', true],
  ['mlp/**', 'mlp/seed-1/a', true],
  ['mlp/**', 'mlp2/seed-1', false],
  ['**/mlp', 'mlp', true],
  ['**/mlp', 'a/b/mlp', true],
  ['**/mlp', 'a/bmlp', false],
  ['a/**/b', 'a/b', true],
  ['a/**/b', 'a/x/y/b', true],
  ['a/**/b', 'a/xb', false],
  ['*', 'a/b', false],
  ['**', 'a/b', true],
  ['*', '.hidden', true],
  ['m?p', 'mlp', true],
  ['m?p', 'm/p', false],
  ['?', '🙂', true],
  ['!cnn', 'mlp', true],
  ['!cnn', 'cnn', false],
  ['lr=0.1 [a', 'lr=0.1 [a', true],
  ['[a]', '[a]', true],
  ['\\*', '*', true],
  ['\\*', 'a', false],
])('%s on %s: the gate, the comparison and the diagnosis agree', (runs, key, expected) => {
  const given = policy({ runs, failOn: 'any', metric: 'val_loss', severity: { plateau: 'note' }, thresholds: { lateRise: 7 } });
  const settings = settingsOf(key, given);
  expect(policyOf(key, given).failOn === 'any').toBe(expected);
  expect(settings.severity.plateau === 'note').toBe(expected);
  expect(settings.metric === 'val_loss').toBe(expected);
  expect(settings.thresholds.lateRise === 7).toBe(expected);
});

test('globs that match none of the runs are named', () => {
  const given = policy({ runs: 'vison/*' }, { runs: 'vision/*' }, { runs: '!cnn' });
  expect(idleGlobs(['vision/mlp', 'cnn'], given)).toEqual(['vison/*']);
  expect(idleGlobs(['cnn'], given)).toEqual(['vison/*', 'vision/*', '!cnn']);
});

test('of several entries the first that sets a field counts', () => {
  const given = policy({ runs: 'mlp', failOn: 'any' }, { runs: '*', failOn: 'never', tolerance: 0.1 });
  expect(policyOf('mlp', given)).toEqual({ failOn: 'any', tolerance: 0.1 });
  expect(matchingEntries('mlp', given)).toHaveLength(2);
});

test.each(['*a', '{a,*a}', '**a', '**/', '[a]*', '{', '{a,', '{a,{'])('no pattern made of %s hangs', (part) => {
  const worked = stopwatch();
  policyOf(`${'a/a'.repeat(330)}b`, policy({ runs: `${part.repeat(Math.floor(990 / part.length))}c`, failOn: 'any' }));
  expect(worked()).toBeLessThan(3);
});
