import type { SourceFile } from '../../src/source/source.ts';
import { file } from './situations.ts';

/** A curve of 40 epochs: how fast it falls to which floor, from where on and how steeply it rises again, and how it scatters. */
export interface Shape {
  readonly floor: number;
  readonly turn?: number;
  readonly rise?: number;
  readonly scatter?: number;
  /** Epochs in which what is left to fall shrinks to a third. */
  readonly pace?: number;
  readonly seed?: number;
}

/** Values that any machine gives alike: exponential fall, linear rise, and scatter without a generator. */
export function curve({ floor, turn = 40, rise = 0, scatter = 0, pace = 8, seed = 0 }: Shape, epochs = 40): readonly number[] {
  return Array.from({ length: epochs }, (_, at) => {
    const wave = Math.sin(12.9898 * (at + 1) + 78.233 * (seed + 1)) * 43758.5453;
    const noise = scatter * (wave - Math.floor(wave) - 0.5);
    return floor + (2 - floor) * Math.exp(-at / pace) + Math.max(0, at - turn) * rise + noise;
  });
}

/** A Keras log of training and validation loss. */
export function log(path: string, validation: Shape, training: Shape = { floor: 0.1 }): SourceFile {
  const [train, valid] = [curve(training), curve(validation)];
  const rows = valid.map((value, at) => `${at},${train[at]?.toFixed(5)},${value.toFixed(5)}`);
  return file(path, `epoch,loss,val_loss\n${rows.join('\n')}\n`);
}
