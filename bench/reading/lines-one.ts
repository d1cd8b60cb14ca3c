// One cold process of bench/text-speed.ts: reads the same bytes and does nothing but find the line feeds among them.
import { createReadStream } from 'node:fs';

let feeds = 0;
for await (const chunk of createReadStream(process.argv[2] ?? '', { highWaterMark: 1 << 18 })) {
  for (let i = 0; i < chunk.length; i++) if (chunk[i] === 10) feeds++;
}
console.log(JSON.stringify({ sums: [String(feeds)], peak: process.resourceUsage().maxRSS }));
