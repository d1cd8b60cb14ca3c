// One cold process of bench/tfevents-speed.ts: reads the same bytes and does nothing but their CRC-32C.
import { createReadStream } from 'node:fs';
import { crc32c } from '../../src/source/crc32.ts';

let crc = 0;
let bytes = 0;
let spent = 0;
for await (const chunk of createReadStream(process.argv[2] ?? '', { highWaterMark: 1 << 18 })) {
  const start = performance.now();
  crc = crc32c(new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength), 0, chunk.length, crc);
  spent += performance.now() - start;
  bytes += chunk.length;
}
console.log(JSON.stringify({ sums: [crc.toString(16)], rate: bytes / spent / 1e3, peak: process.resourceUsage().maxRSS }));
