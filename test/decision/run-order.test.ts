import { expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../../src/config/policy.ts';
import { run } from '../../src/run.ts';
import type { SourceFile } from '../../src/source/source.ts';
import { clinic } from './scenes.ts';

test('base and checklist are looked up before a byte of the histories is read', async () => {
  const order: string[] = [];
  const blob = new Blob([clinic('calm-1')]);
  const seen = <T>(value: T): T => {
    if (order.at(-1) !== 'read') order.push('read');
    return value;
  };
  const content: SourceFile['content'] = {
    size: blob.size,
    slice: (start, end) => seen(blob.slice(start, end)),
    stream: () => seen(blob.stream()),
  };
  await run({
    files: [{ path: 'mlp/training.csv', content }],
    policy: DEFAULT_POLICY,
    baseline: async () => void order.push('base'),
    checklist: async () => void order.push('checklist'),
    context: { version: '1.0.0' },
  });
  expect(order).toEqual(['base', 'checklist', 'read']);
});
