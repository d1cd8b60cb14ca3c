import type { ChartLine, ChartPanel, LineRole } from '../../chart/chart.ts';
import type { NumberChange, Stretch } from '../../comparison/comparison.ts';
import type { Finding } from '../../diagnosis/diagnosis.ts';
import type { Forecast } from '../../diagnosis/signs/forecast.ts';
import type { ChartSentences } from '../language/chart.ts';
import type { Unit } from '../language/phrase.ts';
import type { Place } from '../places.ts';

/** What a picture needs of a number against the base. */
export type ToldNumber = Pick<NumberChange, 'series' | 'head' | 'base' | 'gates'>;

/** What the heading says of the run: a finding, or a number against the base. */
export interface Subject {
  readonly finding?: Finding;
  /** A number that is said to be worse or better than on the base. */
  readonly number?: ToldNumber;
  /** The head is as good as the base in fewer steps. */
  readonly saving?: NumberChange;
  /** The head or the base went on after the other ended, and that is what the heading is about. */
  readonly stretch?: Stretch;
  /** The metric that the heading is about, by its name. */
  readonly metric?: string;
  /** The heading is about seeds that fail alone. */
  readonly isOfSeeds?: boolean;
  /** What to do first names where early stopping would have ended the run. */
  readonly stops?: boolean;
}

/** The loss curves of one run, and what is to be said about them. */
export interface Scene {
  readonly axis: Unit;
  readonly words: ChartSentences;
  /** The judged line: the validation loss, or the training loss where there is no other. */
  readonly judged: ChartLine;
  readonly train?: ChartLine;
  readonly base?: ChartLine;
  /** The base's best loss, as the words compare it. */
  readonly baseBest?: number;
  /** Runs behind the base's line. */
  readonly baseRuns: number;
  readonly finding?: Finding;
  /** The finding is about the training loss, drawn beside the judged line. */
  readonly isOfTraining?: true;
  /** The finding is about a series that is not among the losses drawn here. */
  readonly isElsewhere?: true;
  /** A spike that the heading may not be about, and where the validation loss jumps with it; `main` names the judged series. */
  readonly spike?: { readonly finding: Finding; readonly also?: Place; readonly main: string };
  /** Other evaluation sets are drawn beside the judged line. */
  readonly isOneOfSets?: boolean;
  /** Where what is drawn below the losses ends, if it goes on after them. */
  readonly until?: number | undefined;
  /** The last finite place of a loss that its writer left blank from there on, which stands for NaN. */
  readonly blankAfter?: number | undefined;
  /** Between which values the finding's loss goes up and down. */
  readonly swing?: { readonly low: number; readonly high: number };
  /** The best value as it was logged, which a line that was thinned may have lost. */
  readonly best?: Place;
  /** Where the training loss ends, as the words tell it. */
  readonly trainEnd?: number;
  /** Where the judged loss is going. */
  readonly forecast?: Forecast;
  /** Where early stopping would have ended, where the page advises it. */
  readonly stop?: Place;
}

/** What a picture of one run says: everything in it that is no curve, and a fact for each line. */
export interface Message
  extends Pick<
    ChartPanel,
    'fill' | 'levels' | 'marks' | 'height' | 'saving' | 'spike' | 'stretch' | 'restarts' | 'message' | 'flat'
  > {
  readonly facts?: Partial<Record<LineRole, string>>;
  readonly extent?: readonly [number, number];
}
