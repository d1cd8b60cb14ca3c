import { seeded } from '../../bench/shared.ts';

/** A source of choices that gives the same ones for the same seed. */
export class Choices {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = seeded(seed);
  }

  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number {
    return Math.floor(this.#random() * below);
  }

  of<T>(list: readonly [T, ...T[]]): T {
    return list[this.below(list.length)] ?? list[0];
  }
}

type Mutation = (bytes: Uint8Array<ArrayBuffer>, choices: Choices) => Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();

/** Texts that readers may stumble over, put in anywhere. */
const TEXTS = [
  'NaN',
  'Infinity',
  '-inf',
  '1e999',
  '-0',
  '1e-400',
  '99999999999999999999999999999999999999',
  '0x10',
  '1_000',
  '1,5',
  '""',
  '"',
  "'",
  '`',
  '__proto__',
  'constructor',
  '\u0000',
  '\ufeff',
  '\u2028',
  '\r',
  '\n\n',
  '\r\r\n',
  '\t',
  ';',
  '|',
  ',,,,,,,,',
  '[[[[[[[[',
  '{"a":',
  '}}}}',
  '\\',
  '\x1b[31m',
  '\b\b\b',
  'epoch,loss\n',
  'step',
  '{"loss": NaN}\n',
  '%',
  '🚂',
  'É',
  '#',
  '-',
  '.',
  'e',
  '(',
  'nan(ind)',
  'tensor(1.0)',
  '1:02:03',
] as const;

const mutations: readonly [Mutation, ...Mutation[]] = [
  function truncate(bytes, choices) {
    return bytes.slice(0, choices.below(bytes.length + 1));
  },
  function flipBits(bytes, choices) {
    const copy = bytes.slice();
    for (let n = 1 + choices.below(8); n > 0 && copy.length > 0; n--) {
      const at = choices.below(copy.length);
      copy[at] = (copy[at] ?? 0) ^ (1 << choices.below(8));
    }
    return copy;
  },
  function insertText(bytes, choices) {
    const at = choices.below(bytes.length + 1);
    return joined(bytes.slice(0, at), encoder.encode(choices.of(TEXTS).repeat(1 + choices.below(3))), bytes.slice(at));
  },
  function remove(bytes, choices) {
    const at = choices.below(bytes.length + 1);
    return joined(bytes.slice(0, at), bytes.slice(at + choices.below(200)));
  },
  function repeat(bytes, choices) {
    const at = choices.below(bytes.length + 1);
    const part = bytes.slice(at, at + choices.below(400));
    return joined(bytes.slice(0, at), part, part, bytes.slice(at));
  },
  function moveLines(bytes, choices) {
    const lines = new TextDecoder().decode(bytes).split('\n');
    const from = choices.below(lines.length);
    const [line = ''] = lines.splice(from, 1);
    lines.splice(choices.below(lines.length + 1), 0, line);
    return encoder.encode(lines.join('\n'));
  },
  function otherDelimiter(bytes, choices) {
    return encoder.encode(
      new TextDecoder().decode(bytes).replaceAll(choices.of([',', ';', '\t', ' ', ':']), choices.of([',', ';', '\t', '|', '  '])),
    );
  },
  function zeros(bytes, choices) {
    return joined(bytes, new Uint8Array(choices.below(5000)));
  },
  function utf16(bytes) {
    const text = new TextDecoder().decode(bytes);
    const wide = new Uint8Array(2 + 2 * text.length);
    wide.set([0xff, 0xfe]);
    for (let i = 0; i < text.length; i++) wide.set([text.charCodeAt(i) & 255, text.charCodeAt(i) >> 8], 2 + 2 * i);
    return wide;
  },
  function lineEnds(bytes, choices) {
    return encoder.encode(new TextDecoder().decode(bytes).replace(/\r?\n/g, choices.of(['\n', '\r\n', '\r\r\n', '\r'])));
  },
];

/** The bytes with one to four mutations. */
export function mutated(bytes: Uint8Array<ArrayBuffer>, choices: Choices): Uint8Array<ArrayBuffer> {
  let changed = bytes;
  for (let n = 1 + choices.below(4); n > 0; n--) changed = choices.of(mutations)(changed, choices);
  return changed;
}

export function randomBytes(length: number, choices: Choices): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length }, () => choices.below(256));
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
