import { seeded } from '../shared.ts';

/** A loss made by a law that is known, as it is logged, with scatter. */
export interface Made {
  readonly law: string;
  readonly y: Float64Array;
  /** The law itself, without scatter, after so many times the training. */
  readonly truth: (ratio: number) => number;
}

type Law = (time: number) => number;

const POINTS = [20, 40, 60, 200] as const;
const NOISES = [0.002, 0.005, 0.01, 0.03] as const;
const DRAWS = 8;

/** Laws of a loss over the share of the training that is done; `points` evaluations long. */
const LAWS: Readonly<Record<string, (draw: () => number, points: number) => Law>> = {
  'exponential to a floor': (draw) => {
    const [floor, height, rate] = [0.1 + 0.9 * draw(), 1 + 2 * draw(), one([2, 4, 7, 12], draw)];
    return (time) => floor + height * Math.exp(-rate * time);
  },
  'power of the epochs': (draw, points) => {
    const [floor, height, power] = [one([0, 0.5], draw), 1 + 2 * draw(), one([0.3, 0.5, 1, 1.5], draw)];
    return (time) => floor + height * (time * points) ** -power;
  },
  'exponential, then a power': (draw, points) => {
    const [floor, height, rate, power] = [0.1 + 0.9 * draw(), 1 + 2 * draw(), one([8, 16, 28], draw), one([0.3, 0.5, 1], draw)];
    return (time) => floor + height * (Math.exp(-rate * time) + 0.3 * (time * points) ** -power);
  },
  'two exponentials': (draw) => {
    const [floor, height, rate] = [0.1 + 0.9 * draw(), 1 + 2 * draw(), one([2, 4, 7, 12], draw)];
    return (time) => floor + height * (Math.exp(-4 * rate * time) + 0.2 * Math.exp((-rate * time) / 2));
  },
  level: (draw) => {
    const floor = 0.1 + 0.9 * draw();
    return () => floor;
  },
};

/** Every law with four lengths, four amounts of scatter and eight draws of its constants. */
export function madeCurves(): readonly Made[] {
  const random = seeded(21);
  return Object.entries(LAWS).flatMap(([law, of]) =>
    POINTS.flatMap((points) =>
      NOISES.flatMap((noise) =>
        Array.from({ length: DRAWS }, (): Made => {
          const truth = of(random, points);
          const y = Float64Array.from({ length: points }, (_, i) => truth((i + 1) / points) * (1 + noise * normal(random)));
          return { law, y, truth };
        }),
      ),
    ),
  );
}

function one(values: readonly number[], draw: () => number): number {
  return values[Math.floor(draw() * values.length)] ?? 0;
}

/** A standard normal number (Box-Muller). */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
