import type { Product, ReportedRun } from '../product.ts';
import { percent, seeded, table } from '../shared.ts';
import { diagnosed } from './predict.ts';

const LENGTHS = [12, 20, 30, 60, 100, 150] as const;
const NOISES = [0.03, 0.06, 0.1, 0.15, 0.2] as const;
const RISES = [0.3, 0.6] as const;

/** Losses of a run of so many epochs, smooth to the eye but for a scatter of the validation loss. */
export interface Simulated {
  readonly epochs: number;
  /** Standard deviation of the factor on each validation loss. */
  readonly noise: number;
  /** How far the validation loss ends above its lowest true value, after a straight rise from two fifths of the run on. */
  readonly rise: number;
}

/** Training loss falls to .3, validation loss to .45, both by e at every eighth of the run; the training loss scatters by 2 %. */
export function simulated({ epochs, noise, rise }: Simulated, random: () => number): { train: number[]; val: number[] } {
  const gauss = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const from = 0.4 * epochs;
  const lowest = 0.45 + 1.9 * Math.exp(-8 * 0.4);
  const fallen = (epoch: number): number => Math.exp((-8 * epoch) / epochs);
  const risen = (epoch: number): number => lowest * (1 + (rise * (epoch - from)) / (epochs - 1 - from));
  const places = Array.from({ length: epochs }, (_, epoch) => epoch);
  return {
    train: places.map((epoch) => (0.3 + 2 * fallen(epoch)) * (1 + 0.02 * gauss())),
    val: places.map((epoch) => {
      const truth = rise > 0 && epoch > from ? risen(epoch) : 0.45 + 1.9 * fallen(epoch);
      return Math.max(1e-3, truth * (1 + noise * gauss()));
    }),
  };
}

/** Share of simulated runs in which overfitting is found at each of the severities. */
export async function sharesFound(
  product: Product,
  kind: Simulated,
  runs: number,
  seed: number,
): Promise<{ failing: number; warning: number }> {
  const random = seeded(seed);
  let [failing, warning] = [0, 0];
  for (let i = 0; i < runs; i++) {
    const severity = severityOf(await diagnosed(product, simulated(kind, random)));
    if (severity === 'failing') failing++;
    if (severity === 'warning') warning++;
  }
  return { failing: failing / runs, warning: warning / runs };
}

function severityOf(run: ReportedRun | undefined): string | undefined {
  return run?.findings.find(({ kind }) => kind === 'overfitting')?.severity;
}

/** Healthy runs with a noisy validation loss, which must not fail, and runs whose validation loss rises under the same scatter. */
export async function printNoisy(product: Product, runs = 200): Promise<void> {
  for (const rise of [0, ...RISES]) {
    const rows: string[][] = [];
    for (const epochs of LENGTHS) {
      const cells: string[] = [];
      for (const noise of NOISES) {
        const { failing, warning } = await sharesFound(product, { epochs, noise, rise }, runs, 1000 * epochs + 100 * noise);
        cells.push(`${percent(failing)} + ${percent(warning)}`);
      }
      rows.push([`${epochs} epochs`, ...cells]);
    }
    const title = rise === 0 ? 'no rise' : `a rise of ${percent(rise, 0)}`;
    const head = [`failing + warning, ${runs} runs each`, ...NOISES.map((noise) => `noise ${percent(noise, 0)}`)];
    table(`Noisy validation loss, ${title}: overfitting is found in`, head, rows);
  }
}
