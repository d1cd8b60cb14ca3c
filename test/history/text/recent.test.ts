import { expect, test } from 'vitest';
import { Recent } from '../../../src/history/text/recent.ts';

test('what is asked for stays, and what nobody asks for gives way', () => {
  const recent = new Recent<number, string>(3);
  for (let key = 0; key < 1000; key++) {
    recent.set(key, `value ${key}`);
    expect(recent.get(0)).toBe('value 0');
  }
  expect(recent.get(999)).toBe('value 999');
  expect(recent.get(500)).toBeUndefined();
});
