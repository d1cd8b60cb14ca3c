import { crc32 as zlibCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32, crc32c, masked } from '../../src/source/crc32.ts';

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const over = (crc: typeof crc32, bytes: Uint8Array) => crc(viewOf(bytes), 0, bytes.length);

describe('crc32c', () => {
  it('gives the check values of RFC 3720, B.4', () => {
    expect(over(crc32c, new Uint8Array(32))).toBe(0x8a9136aa);
    expect(over(crc32c, new Uint8Array(32).fill(0xff))).toBe(0x62a8ab43);
    expect(
      over(
        crc32c,
        Uint8Array.from({ length: 32 }, (_, i) => i),
      ),
    ).toBe(0x46dd794e);
    expect(
      over(
        crc32c,
        Uint8Array.from({ length: 32 }, (_, i) => 31 - i),
      ),
    ).toBe(0x113fdb5c);
    expect(over(crc32c, new TextEncoder().encode('123456789'))).toBe(0xe3069283);
  });

  it('masks as TFRecord files do', () => {
    expect(masked(0)).toBe(0xa282ead8);
    expect(masked(0xffffffff)).toBe(0xa282ead7);
  });
});

describe('crc32', () => {
  it('agrees with zlib on any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => over(crc32, bytes) === zlibCrc32(bytes)));
  });

  it('continues over parts, from any offset', () => {
    const property = fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(100), (bytes, at) => {
      const cut = Math.min(at, bytes.length);
      const padded = new Uint8Array([1, 2, 3, ...bytes]).subarray(3);
      const first = crc32(viewOf(padded), 0, cut);
      expect(crc32(viewOf(padded), cut, bytes.length, first)).toBe(over(crc32, bytes));
    });
    fc.assert(property);
  });
});
