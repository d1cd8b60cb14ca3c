import type { FindingKind } from '../../diagnosis/diagnosis.ts';
import type { ChartSentences } from '../language/chart.ts';
import { phrase } from '../language/phrase.ts';
import type { Speaker } from '../language/speaker.ts';
import { labelOf, nameOf } from '../said/terms.ts';

/** The words of a picture. */
export interface ChartVoice {
  readonly chart: ChartSentences;
  readonly words: {
    kind(kind: FindingKind): string;
    /** What a kind looks like, at the end of a line. */
    label(kind: FindingKind): string;
    readonly line: { readonly train: string; readonly validation: string; readonly base: string; readonly replicate: string };
  };
}

export function chartVoice({ language, clause }: Speaker): ChartVoice {
  return {
    chart: language.chart,
    words: {
      kind: (kind) => clause(nameOf(kind)),
      label: (kind) => clause(labelOf(kind)),
      line: {
        train: clause(phrase('chart.line.training')),
        validation: clause(phrase('chart.line.validation')),
        base: clause(phrase('chart.line.base')),
        replicate: clause(phrase('chart.line.seed')),
      },
    },
  };
}
