import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonBreaks } from '../../src/history/built-series.ts';
import { PointRoom } from '../../src/history/point-room.ts';
import { MAX_BREAKS, SeriesBuilder } from '../../src/history/series-builder.ts';

function built(
  points: readonly (readonly [number, number])[],
  options: Partial<ConstructorParameters<typeof SeriesBuilder>[0]> = {},
) {
  const builder = new SeriesBuilder({ axis: 'step', ...options });
  for (const [x, y] of points) builder.push(x, y);
  return builder.finish();
}

const range = (from: number, to: number, y: (x: number) => number): [number, number][] =>
  Array.from({ length: to - from }, (_, i) => [from + i, y(from + i)]);

describe('SeriesBuilder', () => {
  it('keeps a short series as it is, NaN and infinities included', () => {
    const series = built([
      [0, 1.5],
      [1, Number.NaN],
      [2, Number.POSITIVE_INFINITY],
      [2.5, -0],
    ]);
    expect([...series.x]).toEqual([0, 1, 2, 2.5]);
    expect([...series.y]).toEqual([1.5, Number.NaN, Number.POSITIVE_INFINITY, -0]);
    expect(series.buckets).toBeUndefined();
    expect(series.breaks).toEqual([]);
  });

  it('leaves out a point without a position', () => {
    const builder = new SeriesBuilder({ axis: 'step' });
    expect(builder.push(Number.NaN, 1)).toBe(false);
    expect(builder.push(Number.POSITIVE_INFINITY, 1)).toBe(false);
    expect(builder.finish().points).toBe(0);
  });

  it('keeps both parts of a log that starts from scratch, with a break', () => {
    const series = built([...range(0, 12, (x) => 2 - x / 10), ...range(0, 30, (x) => 3 - x / 10)]);
    expect(series.points).toBe(42);
    expect(series.breaks).toEqual([{ kind: 'restart', axis: 'step', at: 0, after: 11 }]);
  });

  it('lets the points of a resumed run take the place of the old ones', () => {
    const series = built([...range(0, 25, () => 1), ...range(20, 40, () => 2)]);
    expect([...series.x]).toEqual(range(0, 40, () => 0).map(([x]) => x));
    expect([...series.y.slice(18, 22)]).toEqual([1, 1, 2, 2]);
    expect(series.breaks).toEqual([{ kind: 'resume', axis: 'step', at: 20, after: 24 }]);
  });

  it('keeps the overlap for a writer that voids nothing', () => {
    const series = built([...range(0, 5, () => 1), ...range(2, 6, () => 2)], { overlap: 'keep' });
    expect([...series.x]).toEqual([0, 1, 2, 3, 4, 2, 3, 4, 5]);
    expect(series.breaks).toEqual([{ kind: 'overlap-kept', axis: 'step', at: 2, after: 4 }]);
  });

  it('counts points at one position, and keeps the last where told so', () => {
    const points: [number, number][] = [
      [0, 3],
      [0, 2],
      [0, 1],
      [1, 9],
      [1, 8],
    ];
    expect(built(points)).toMatchObject({ points: 5, duplicates: 3, breaks: [] });
    const last = built(points, { samePosition: 'last' });
    expect([...last.y]).toEqual([1, 8]);
    expect(last.duplicates).toBe(3);
  });

  it('voids what the writer says is void, across a restart as well', () => {
    const builder = new SeriesBuilder({ axis: 'step' });
    for (const [x, y] of range(0, 25, () => 1)) builder.push(x, y);
    expect(builder.purgeFrom(20)).toBe(true);
    expect(builder.points).toBe(20);
    expect(builder.purgeFrom(0)).toBe(true);
    for (const [x, y] of range(0, 5, () => 2)) builder.push(x, y);
    const series = builder.finish();
    expect([...series.y]).toEqual([2, 2, 2, 2, 2]);
  });

  it('takes a repeated header as a restart only where the positions do not go on', () => {
    const goesOn = new SeriesBuilder({ axis: 'epoch' });
    const again = new SeriesBuilder({ axis: 'epoch' });
    for (const builder of [goesOn, again]) {
      builder.push(0, 1);
      builder.breakHere();
    }
    goesOn.push(1, 1);
    again.push(0, 1);
    expect(goesOn.finish().breaks).toEqual([]);
    expect(again.finish().breaks).toEqual([{ kind: 'restart', axis: 'epoch', at: 0, after: 0 }]);
  });

  it('keeps the epochs only when every point has one', () => {
    const all = new SeriesBuilder({ axis: 'step' });
    const some = new SeriesBuilder({ axis: 'step' });
    for (let i = 0; i < 50; i++) {
      all.push(i, 1, i / 10);
      some.push(i, 1, i === 3 ? undefined : i / 10);
    }
    expect(all.finish().epochs?.[49]).toBe(4.9);
    expect(some.finish().epochs).toBeUndefined();
  });

  it('says that a log is tangled rather than break it up for ever', () => {
    const series = built(Array.from({ length: 5000 }, (_, i) => [i % 2 === 0 ? -i : i, 1]));
    expect(series.tangled).toBe(true);
    expect(series.breaks).toHaveLength(MAX_BREAKS);
    expect(series.points).toBe(5000);
  });
});

describe('a series longer than the bound', () => {
  const n = 100_000;
  const y = (x: number) => (x % 777 === 5 ? Number.NaN : Math.sin(x) + 1 / (x + 1));

  it('becomes at most as many buckets, whose figures are exact', () => {
    const series = built(range(0, n, y), { maxPoints: 2048 });
    const { min, max, mean, count, nonFinite } = series.buckets ?? expect.fail('not thinned');
    expect(series.x.length).toBeGreaterThan(1024);
    expect(series.x.length).toBeLessThanOrEqual(2048);
    let from = 0;
    for (let i = 0; i < series.x.length; i++) {
      const raw = range(from, from + (count[i] ?? 0), y).map(([, value]) => value);
      const finite = raw.filter(Number.isFinite);
      expect(min[i]).toBe(Math.min(...finite));
      expect(max[i]).toBe(Math.max(...finite));
      expect(mean[i]).toBeCloseTo(finite.reduce((a, b) => a + b, 0) / finite.length, 12);
      expect(nonFinite[i]).toBe(raw.length - finite.length);
      expect(series.y[i]).toBe(raw.at(-1));
      from += raw.length;
      expect(series.x[i]).toBe(from - 1);
    }
    expect(from).toBe(n);
    expect(series.points).toBe(n);
  });

  it.each([
    ['at once', (points: [number, number][]) => built(points, { maxPoints: 2048 })],
    ['in short segments', (points: [number, number][]) => built([...points, ...points], { maxPoints: 2048 })],
  ])('knows where the extremes of each bucket were logged, read %s', (_, build) => {
    const value = (x: number) => (x % 777 === 5 ? Number.NaN : Math.round(10 * Math.sin(x)) + (x === 21_000 ? 50 : 0));
    const { x, buckets } = build(range(0, 50_000, value));
    const { min, max, minAt, maxAt, count } = buckets ?? expect.fail('not thinned');
    for (let i = 0; i < x.length; i++) {
      const end = x[i] ?? 0;
      const raw = range(end - (count[i] ?? 0) + 1, end + 1, value);
      expect(minAt?.[i], `minimum of the bucket that ends at ${end}`).toBe(
        raw.find(([, one]) => one === min[i])?.[0] ?? Number.NaN,
      );
      expect(maxAt?.[i], `maximum of the bucket that ends at ${end}`).toBe(
        raw.find(([, one]) => one === max[i])?.[0] ?? Number.NaN,
      );
    }
    expect(maxAt?.[max.indexOf(Math.max(...max.filter(Number.isFinite)))]).toBe(21_000);
  });

  it('keeps the first value of each segment exact', () => {
    const series = built([...range(0, 10_000, (x) => 5 - x / 1e4), ...range(0, 10_000, (x) => 7 - x / 1e4)], { maxPoints: 2048 });
    const start = series.x.indexOf(0, 1);
    expect(series.y[0]).toBe(5);
    expect(series.y[start]).toBe(7);
    expect(series.buckets?.count[start]).toBe(1);
    expect(series.x[start - 1]).toBe(9999);
  });

  it('resolves a resume exactly within the newest points, and keeps both beyond them', () => {
    const near = built([...range(0, 20_000, () => 1), ...range(19_000, 20_000, () => 2)], { maxPoints: 2048 });
    expect(near.points).toBe(20_000);
    expect(near.breaks).toMatchObject([{ kind: 'resume', at: 19_000 }]);
    const far = built([...range(0, 20_000, () => 1), ...range(100, 20_000, () => 2)], { maxPoints: 2048 });
    expect(far.points).toBe(39_900);
    expect(far.breaks).toMatchObject([{ kind: 'overlap-kept', at: 100, after: 19_999 }]);
  });

  it('loses no point and no extreme, whatever comes', () => {
    const value = fc.oneof(fc.double(), fc.constant(Number.NaN));
    const segment = fc.tuple(fc.integer({ min: 1, max: 4000 }), fc.integer({ min: 0, max: 50 }), value);
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 12 }), (segments) => {
        const raw = segments.flatMap(([length, from, bottom]) => range(from, from + length, (x) => (x === from ? bottom : x)));
        const series = built(raw, { maxPoints: 1024, overlap: 'keep' });
        expect(series.points).toBe(raw.length);
        expect(series.x.length).toBeLessThanOrEqual(Math.max(1024, series.buckets ? 0 : raw.length));
        if (series.buckets === undefined) return;
        expect(series.buckets.count.reduce((a, b) => a + b, 0)).toBe(raw.length);
        const finite = raw.map(([, v]) => v).filter(Number.isFinite);
        expect(series.buckets.min.filter(Number.isFinite).reduce((a, b) => Math.min(a, b), Infinity)).toBe(
          finite.reduce((a, b) => Math.min(a, b), Infinity),
        );
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});

describe('a series that shares its room with others', () => {
  it('is thinned at the length at which it gets no more, whatever comes', () => {
    const segment = fc.tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 0, max: 50 }));
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 12 }), fc.integer({ min: 128, max: 2048 }), (segments, size) => {
        const raw = segments.flatMap(([length, from]) => range(from, from + length, (x) => x));
        const room = new PointRoom(size);
        const series = built(raw, { overlap: 'keep', room });
        expect(room.taken).toBeLessThanOrEqual(size);
        expect(series.x.length).toBeLessThanOrEqual(size);
        if (room.wanted !== undefined) expect(series.points).toBeLessThan(raw.length);
        else if (series.buckets === undefined) expect(series.x.length).toBe(raw.length);
        else expect(series.buckets.count.reduce((a, b) => a + b, 0)).toBe(raw.length);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('is thinned at its end where there is no room for as many buckets as points, however often it begins again', () => {
    const segment = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(
        fc.array(segment, { minLength: 150, maxLength: 250 }),
        fc.integer({ min: 2048, max: 12_000 }),
        (segments, size) => {
          const raw = segments.flatMap((length) => range(0, length, (x) => x));
          const room = new PointRoom(size);
          const series = built(raw, { overlap: 'keep', room, maxPoints: 1024 });
          if (series.buckets !== undefined) expect(series.buckets.count.reduce((a, b) => a + b, 0)).toBe(series.points);
          if (room.wanted === undefined) expect(series.points).toBe(raw.length);
        },
      ),
      { numRuns: 100, seed: 7 },
    );
  });

  it('leaves room for others: a long one takes an eighth of what is left at most', () => {
    const room = new PointRoom(1_000_000);
    const long = built(
      range(0, 400_000, (x) => x),
      { room },
    );
    expect(long.buckets?.count.reduce((a, b) => a + b, 0)).toBe(400_000);
    expect(room.taken).toBeLessThan(1_000_000 / 4);
    for (let others = 0; others < 25; others++) {
      const { points } = built(
        range(0, 20_000, (x) => x),
        { room },
      );
      expect(points).toBe(20_000);
    }
    expect(room.wanted).toBeUndefined();
  });

  it('holds its epochs only where there is room for them', () => {
    const room = new PointRoom(12);
    const builders = [0, 1].map(() => new SeriesBuilder({ axis: 'step', room }));
    for (const builder of builders) builder.push(1, 2, 0.5);
    expect(room.taken).toBe(12);
    expect(builders.map((builder) => builder.finish().epochs?.length)).toEqual([1, undefined]);
  });

  it('leaves points out, and says so, where it would have fewer buckets than show a curve', () => {
    const room = new PointRoom(100);
    const series = built(
      range(0, 1000, (x) => x),
      { room },
    );
    expect(series.points).toBe(64);
    expect(room.wanted).toBeGreaterThan(100);
  });
});

describe('commonBreaks', () => {
  it('tells one restart that every series shows once, and two as two', () => {
    const restart = (after: number) => ({ kind: 'restart', axis: 'step', at: 0, after }) as const;
    expect(commonBreaks([{ breaks: [restart(11)] }, { breaks: [restart(10)] }])).toEqual([restart(11)]);
    expect(commonBreaks([{ breaks: [restart(5), restart(6)] }, { breaks: [restart(4)] }])).toEqual([restart(5), restart(6)]);
  });
});
