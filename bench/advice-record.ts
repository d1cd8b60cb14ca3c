/**
 * npm run bench:advice: how often each first advice that is shown lowered the true test loss by 2 % or more, by what the learned ranking
 * expected of it, over all clinic runs, networks and boosting apart, as they are and with .3, 1 and 3 % of noise, judged by models that never
 * saw the run's task. Writes
 * `src/report/advice-record.generated.ts`, which the report quotes.
 */
import { writeFileSync } from 'node:fs';
import { type Given, givenBy, recordOf, withAsMany } from './accuracy/advice-given.ts';
import { loadRecords } from './accuracy/records.ts';
import { judgesWithoutTasks } from './accuracy/without-tasks.ts';
import { productAt } from './product.ts';

/**
 * Lower bounds of what was expected. Below the first a new task may lie far from those that were counted: a higher rate of which .15 to .3
 * was expected helped 87 % of the clinic's runs and 58 % of the held-out ones.
 */
const BANDS = [0.3, 0.5] as const;
/** A band with fewer runs than this, or with a lower share than the one below it, is told with that one. */
const FEWEST = 50;

interface Band {
  readonly from: number;
  readonly given: number;
  readonly helped: number;
}

function bandsOf(all: readonly Given[], edges: readonly number[] = BANDS): readonly Band[] {
  const bands = edges.map((from, i): Band => {
    const to = edges[i + 1] ?? Number.POSITIVE_INFINITY;
    const { runs, share } = recordOf(all.filter(({ worth }) => worth >= from && worth < to));
    return { from, given: runs, helped: Math.round(share * runs) };
  });
  const isWeak = ({ given, helped }: Band, i: number): boolean => {
    const below = bands[i - 1];
    return given < FEWEST || (below !== undefined && helped / given <= below.helped / below.given);
  };
  // Of two bands too few are told together, whichever of them has them.
  const weak = bands.findIndex(isWeak);
  if (weak < 0) return bands;
  return edges.length === 1 ? [] : bandsOf(all, edges.toSpliced(Math.max(1, weak), 1));
}

/** What a log tells apart, and the evaluations that nine of ten such runs of the clinic have. */
const FAMILIES = {
  networks: { sets: ['dev', 'net', 'net2', 'net3'], fewest: 10, most: 100 },
  boosting: { sets: ['boost', 'boost2'], fewest: 25, most: 250 },
} as const;

const product = await productAt();
const parts: string[] = [];
for (const [family, { sets, fewest, most }] of Object.entries(FAMILIES)) {
  const records = withAsMany(
    { fewest, most },
    sets.flatMap((set) => loadRecords(set)),
  );
  const given = await givenBy(product, records, judgesWithoutTasks());
  const lines = [...new Set(given.map(({ advice }) => advice))].toSorted().flatMap((advice) => {
    const bands = bandsOf(given.filter((one) => one.advice === advice));
    const cells = bands.map(({ from, given, helped }) => `{ from: ${from}, given: ${given}, helped: ${helped} }`);
    for (const cell of cells) console.log(`${family.padEnd(10)} ${advice.padEnd(22)} ${cell}`);
    return cells.length > 0 ? [`      '${advice}': [${cells.join(', ')}],`] : [];
  });
  parts.push(`  ${family}: {\n    fewest: ${fewest},\n    most: ${most},\n    bands: {\n${lines.join('\n')}\n    },\n  },`);
}
writeFileSync(
  'src/report/advice-record.generated.ts',
  `/** Runs that got an advice first of which the learned ranking expected at least \`from\`, and those it helped. */
interface Band {
  readonly from: number;
  readonly given: number;
  readonly helped: number;
}

/** Runs of one kind with so many evaluations. Bands ascend; below the first nothing is said. */
interface Family {
  readonly fewest: number;
  readonly most: number;
  readonly bands: Readonly<Record<string, readonly Band[]>>;
}

/** Written by \`npm run bench:advice\`. */
export const ADVICE_RECORD: Readonly<Record<'${Object.keys(FAMILIES).join("' | '")}', Family>> = {
${parts.join('\n')}
};
`,
);
