import type { Finding } from '../diagnosis.ts';
import type { Voice } from './words.ts';

/** Beyond tenfold a percentage says little. */
export function grownTo(grown: number | undefined, voice: Voice): string {
  if (grown === undefined || grown <= 0) return '';
  return grown > 9 ? ` to ${voice.factor(Number((grown + 1).toPrecision(2)))} times its best` : ` ${voice.percent(grown)}`;
}

export function times(factor: number | undefined, voice: Voice): string {
  if (factor === undefined || factor > 100) return ' far';
  return ` ${factor >= 10 ? voice.count(factor) : voice.factor(Number(factor.toPrecision(2)))} times`;
}

/** By what factor, at most, the rise between two logged values may differ from the smoothed one to be told in its place. */
const ALIKE = 1.25;

type Risen = Pick<Finding, 'axis' | 'from' | 'to'> & {
  readonly evidence: { readonly rise?: number; readonly loggedRise?: number; readonly threshold?: number; readonly alone?: number };
};

/**
 * The rise between the logged values quoted beside it where that is about the smoothed rise which was tested; else that one. Of a last
 * value that no other bears out, its own.
 */
export function risen({ evidence, axis, from, to }: Risen, voice: Voice, verb: string): string {
  const { rise: tested = 0, loggedRise: shown = 0, threshold = 0 } = evidence;
  if (evidence.alone === 1)
    return `only the last value of ${voice.judged} is up${grownTo(shown || tested, voice)}, at ${voice.place(axis, to)}, which may be an outlier`;
  const alike = shown > Math.min(threshold, tested) && shown < ALIKE * tested && tested < ALIKE * shown;
  const smoothed = !alike && voice.isMain;
  return `${smoothed ? 'smoothed ' : ''}${voice.judged} ${verb}${grownTo(alike ? shown : tested, voice)} after ${voice.place(axis, from)}`;
}
