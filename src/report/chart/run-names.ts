import { isWritable } from '../../chart/writable.ts';
import type { RunDiagnosis } from '../../diagnosis/diagnosis.ts';
import { clean } from '../clean.ts';
import type { Lead } from '../layout/lead.ts';

/** Most characters of a name in a picture of several runs. */
const LONGEST = 16;
const SHORTEST = 6;

/** What stands for each run in a picture, and whether letters do. */
export interface RunNames {
  readonly shown: ReadonlyMap<string, string>;
  /** The letter of each run, where a name cannot be drawn or told apart: they are the first column of the table. */
  readonly letters?: ReadonlyMap<string, string>;
}

const ABOUT_ONE: ReadonlySet<Lead['kind']> = new Set<Lead['kind']>(['worse', 'better', 'faster', 'apart', 'fixed', 'seeds']);

/** Whether a page with this heading draws one run although there may be more. */
export function isAboutOne({ kind }: Lead): boolean {
  return ABOUT_ONE.has(kind);
}

/** Names of all runs in the order of the page. Without letters if only one run is drawn. */
export function pageNames(runs: readonly RunDiagnosis[], lead: Lead): RunNames {
  const keys = runs.map(({ run }) => run.key);
  return runs.length < 2 || isAboutOne(lead) ? { shown: new Map(keys.map((key) => [key, clean(key)])) } : runNames(keys);
}

/** Names of runs as a picture can show them. One that cannot be drawn, or two that look the same, and all get letters. */
export function runNames(keys: readonly string[]): RunNames {
  const names = keys.map((key) => clean(key.normalize('NFC')));
  const cut = names.map((name) => fitted(name));
  const plain = names.every(isWritable) && new Set(cut).size === cut.length;
  if (plain) return { shown: new Map(keys.map((key, i) => [key, cut[i] ?? key])) };
  const letters = new Map(keys.map((key, i) => [key, letterOf(i)]));
  return { shown: letters, letters };
}

/** What tells a long name apart is mostly its end: whole words from there, without the sign before them. */
function fitted(name: string): string {
  if ([...name].length <= LONGEST) return name;
  const room = LONGEST - 1;
  const words = name.split(/(?=[_/|\s])/u);
  let tail = words.pop() ?? '';
  while (words.length > 0 && [...tail].length + [...(words.at(-1) ?? '')].length <= room + 1) tail = (words.pop() ?? '') + tail;
  const bare = tail.replace(/^[_/|\s]+/u, '');
  // A last word of a letter or two tells nothing by itself.
  const kept = [...bare].length < SHORTEST ? name : bare;
  return `…${[...kept].slice(-room).join('')}`;
}

/** A, B, … Z, AA, AB. */
function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}
