import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../src/config/policy.ts';
import { decide } from '../../src/decision/decide.ts';

describe('without a history', () => {
  const nothing = { verdict: 'unknown', runs: [] } as const;

  it.each([
    ['warn', 'neutral'],
    ['ignore', 'success'],
    ['fail', 'failure'],
  ] as const)('if-no-history: %s gives %s', (ifNoHistory, conclusion) => {
    const gate = decide({ diagnosis: nothing, policy: { ...DEFAULT_POLICY, ifNoHistory } });
    expect(gate).toEqual({ conclusion, because: [{ code: 'no-history', policy: ifNoHistory }] });
  });

  it('warn-only keeps if-no-history: fail from failing', () => {
    const policy = { ...DEFAULT_POLICY, ifNoHistory: 'fail', warnOnly: true } as const;
    expect(decide({ diagnosis: nothing, policy })).toEqual({
      conclusion: 'neutral',
      because: [
        { code: 'warn-only', instead: 'failure' },
        { code: 'no-history', policy: 'fail' },
      ],
    });
  });
});
