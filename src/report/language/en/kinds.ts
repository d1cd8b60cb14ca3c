import type { FindingKind } from '../../../diagnosis/diagnosis.ts';
import type { Voice, Words } from '../../../diagnosis/findings/words.ts';
import { KINDS } from '../../../diagnosis/registry.ts';
import type { FindingContext, Markup } from '../language.ts';
import { numbers, short } from './numbers.ts';

/** The English words of a kind: they stand in its folder. */
export function wordsOf(kind: FindingKind): Words {
  return KINDS[kind].words.en;
}

/** What shows the finding, in numbers. `judged` names the series in question: "validation loss", "`val/box_loss`". */
export function phraseOf({ finding, facts }: FindingContext, judged: string, markup: Markup): string {
  const voice: Voice = {
    ...numbers,
    factor: short,
    name: (untrusted) => markup.name(untrusted),
    judged,
    isMain: finding.series[0] === facts.validation,
  };
  return wordsOf(finding.kind).phrase(finding, voice);
}
