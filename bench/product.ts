import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Judge } from '../src/diagnosis/model/evaluate.ts';
import type { SourceFile } from '../src/source/source.ts';

/** A finding as it stands in `report.json`. */
export interface ReportedFinding {
  readonly kind: string;
  readonly severity: 'failing' | 'warning' | 'note';
  readonly series: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly evidence: Readonly<Record<string, number>>;
  readonly confidence: number;
  readonly text: string;
}

/** A series as it stands in `report.json`. */
export interface ReportedSeries {
  readonly name: string;
  readonly role: string;
  readonly points: number;
}

/** A run as it stands in `report.json`. */
export interface ReportedRun {
  readonly key: string;
  readonly series: readonly ReportedSeries[];
  readonly verdict: string;
  readonly findings: readonly ReportedFinding[];
  readonly advice: readonly string[];
  /** Advice to a run without a finding above a note; absent where there is none, and in versions that show none. */
  readonly worth?: Readonly<Record<string, number>>;
  readonly worthTrying?: { readonly advice: string; readonly text: string } | null;
  /** What only the learned model suspects; no finding. Absent in versions whose model could make findings. */
  readonly suspicions?: readonly { readonly kind: string; readonly probability: number; readonly advice: string }[];
}

interface ReportJson {
  readonly verdict: string;
  readonly runs: readonly ReportedRun[];
  readonly refused: readonly { readonly path: string; readonly because: string }[];
  readonly summary?: {
    readonly headline: string;
    readonly sentence: string;
    readonly advice?: { readonly label: string; readonly text: string } | null;
  };
}

/** What a reader of the report gets to see first. */
export interface Answer {
  readonly verdict: string;
  /** Kind of the finding that sets the verdict, or the verdict where none does. */
  readonly kind: string;
  /** The heading, with the sentence below it where the report has one. */
  readonly headline: string;
  /** The first advice in words, empty where none is shown. */
  readonly advice: string;
  readonly report: ReportJson;
}

/** The product as anybody has it: files in, `report.json` out. */
export interface Product {
  readonly library: Library;
  /** `judge` stands in for the learned model where it must not know a run; `seeds` are logs of other trainings of the same configuration. */
  readonly answer: (files: readonly SourceFile[], judge?: Judge, seeds?: readonly SourceFile[]) => Promise<Answer>;
}

export type Library = typeof import('../src/index.ts');

const HERE = resolve('.');

/** The arguments of a bench: `--of DIR` names another checkout to measure, the rest are the bench's own. */
export function argumentsOf(argv = process.argv.slice(2)): { readonly of: string; readonly rest: readonly string[] } {
  const at = argv.indexOf('--of');
  return at < 0 ? { of: HERE, rest: argv } : { of: resolve(argv[at + 1] ?? '.'), rest: argv.toSpliced(at, 2) };
}

/** The product of a checkout, through the parts that any version has. Its sources are measured, or `dist/` where it has none. */
export async function productAt(folder: string = argumentsOf().of): Promise<Product> {
  const library = await libraryAt(folder);
  if (folder !== HERE) console.log(`measured: the checkout at ${folder}`);
  return productOf(library);
}

async function libraryAt(folder: string): Promise<Library> {
  const source = join(folder, 'src', 'index.ts');
  if (!existsSync(source)) return load(join(folder, 'dist', 'index.js'));
  // Beside its packages, or beside ours where it has none, so that what is not bundled is found.
  const packages = existsSync(join(folder, 'node_modules')) ? folder : HERE;
  const cache = join(packages, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const outfile = join(cache, `product-${process.pid}.mjs`);
  process.on('exit', () => rmSync(outfile, { force: true }));
  await build({
    entryPoints: [source],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  });
  return load(outfile);
}

async function load(file: string): Promise<Library> {
  return (await import(pathToFileURL(file).href)) as Library;
}

/** The product of sources that are already loaded. */
export function productOf(library: Library): Product {
  return { library, answer: (files, judge, seeds) => answerOf(library, files, judge, seeds) };
}

async function answerOf(
  library: Library,
  files: readonly SourceFile[],
  judge?: Judge,
  seeds: readonly SourceFile[] = [],
): Promise<Answer> {
  const { readHistories, diagnose, decide, compose, renderJson, en, DEFAULT_POLICY } = library;
  const reading = await readHistories(files);
  const further = (await readHistories(seeds)).runs.flatMap(({ replicates }) => replicates);
  const diagnosis = diagnose(reading, DEFAULT_POLICY, judge, () => further);
  const gate = decide({ diagnosis, policy: DEFAULT_POLICY });
  const composed = compose({ reading, diagnosis, gate, context: { version: 'bench' } });
  const report = JSON.parse(renderJson(composed, en)) as ReportJson;
  const { headline, advice } = report.summary === undefined ? printed(library, composed) : summarized(report.summary);
  return { verdict: report.verdict, kind: kindOf(report), headline, advice, report };
}

type First = Pick<Answer, 'headline' | 'advice'>;

function summarized({ headline, sentence, advice }: NonNullable<ReportJson['summary']>): First {
  return { headline: `${headline}. ${sentence}`, advice: advice?.text ?? '' };
}

/** What versions without a summary in their report print first. */
function printed({ renderTerminal, en }: Library, report: Parameters<Library['renderTerminal']>[0]): First {
  const [headline = '', ...below] = renderTerminal(report, { language: en, width: 100_000, colour: false }).split('\n');
  return { headline, advice: below.find((line) => line.startsWith(DO_FIRST))?.slice(DO_FIRST.length) ?? '' };
}

const DO_FIRST = 'Do first: ';

function kindOf({ verdict, runs }: ReportJson): string {
  const findings = runs.flatMap((run) => run.findings);
  return findings.find(({ severity }) => severity === verdict)?.kind ?? verdict;
}

/** A text file given to the product. */
export function textFile(path: string, text: string): SourceFile {
  return { path, content: new Blob([text]) };
}
