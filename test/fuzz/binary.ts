import { expect } from 'vitest';
import type { Reading } from '../../src/history/history.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';
import { seeds } from './effort.ts';

export type Random = () => number;

/** Mulberry32: numbers from 0 to below 1. */
function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Seeds that once found a mistake. */
const KEPT = [100_304] as const;

/** Runs `attempt` with the kept seeds, then with new ones; a failure names its seed. */
export async function fuzz(attempt: (random: Random) => Promise<void>): Promise<void> {
  for (const seed of KEPT) await tried(seed, attempt);
  for (const seed of seeds('each')) await tried(seed, attempt);
}

async function tried(seed: number, attempt: (random: Random) => Promise<void>): Promise<void> {
  try {
    await attempt(seeded(seed));
  } catch (error) {
    throw new Error(`FUZZ_SEED=${seed}`, { cause: error });
  }
}

export function upTo(random: Random, end: number): number {
  return Math.floor(random() * end);
}

const TELLING = [0, 1, 7, 8, 0x0a, 0x12, 0x15, 0x2a, 0x42, 0x4a, 0x7f, 0x80, 0xff];

/** A copy with some bytes changed, removed, repeated or set to what lengths and keys are made of. */
export function mutated(bytes: Uint8Array, random: Random): Uint8Array<ArrayBuffer> {
  let out = new Uint8Array(bytes);
  for (let n = 1 + upTo(random, 6); n > 0; n--) {
    const at = upTo(random, out.length + 1);
    const length = upTo(random, 1 + upTo(random, 40));
    const kind = upTo(random, 5);
    if (kind === 0) out[at] = upTo(random, 256);
    else if (kind === 1) out.fill(TELLING[upTo(random, TELLING.length)] ?? 0, at, at + length);
    else if (kind === 2) out = joined(out.subarray(0, at), out.subarray(at + length));
    else if (kind === 3) out = joined(out.subarray(0, at), out.subarray(Math.max(0, at - length)));
    else out = new Uint8Array(out.subarray(0, at + (random() < 0.5 ? length : out.length)));
  }
  return out;
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** What must hold of a reading whatever was read. */
export function expectSane(reading: Reading): void {
  for (const { key, replicates } of reading.runs) {
    expect(key).not.toBe('');
    for (const { series, files, breaks } of replicates) {
      expect(files.length).toBeGreaterThan(0);
      expect(series.length).toBeGreaterThan(0);
      expect(breaks.length).toBeLessThan(10_000);
      for (const { x, y, buckets, epochs } of series) {
        expect(y.length).toBe(x.length);
        expect(x.length).toBeGreaterThan(0);
        expect(x.length).toBeLessThanOrEqual(2 * DEFAULT_LIMITS.points);
        expect(x.every(Number.isFinite)).toBe(true);
        if (epochs !== undefined) expect(epochs.length).toBe(x.length);
        if (buckets !== undefined) expect(buckets.count.length).toBe(x.length);
      }
    }
  }
}

/** Nothing is dropped silently: each path was read, or refused with a reason. */
export function expectAccounted(reading: Reading, paths: readonly string[]): void {
  const read = reading.runs.flatMap(({ replicates }) => replicates.flatMap(({ files }) => files.map(({ path }) => path)));
  const told = [...read, ...reading.refused.map(({ path }) => path)];
  for (const path of paths) expect(told.some((one) => one === path || one.startsWith(`${path}/`))).toBe(true);
}
