// One cold process of bench/tfevents-speed.ts: reads the file with the product's own readers and prints checksums.
import { basename, dirname } from 'node:path';
import { readHistories } from '../../src/history/read.ts';
import { fileAt } from './source.ts';

const path = process.argv[2] ?? '';
const { runs, refused } = await readHistories([fileAt(dirname(path), basename(path))]);
const sums = runs
  .flatMap(({ replicates }) => replicates.flatMap(({ series }) => series))
  .map(({ name, x, y, buckets }) => {
    const points = buckets === undefined ? y.length : buckets.count.reduce((a, b) => a + b, 0);
    const mean = buckets === undefined ? y : buckets.mean.map((value, i) => value * (buckets.count[i] ?? 0));
    return `${name} ${points} ${x.at(-1)} ${mean.reduce((a, b) => a + b, 0).toPrecision(10)}`;
  });
console.log(JSON.stringify({ sums, refused, peak: process.resourceUsage().maxRSS }));
