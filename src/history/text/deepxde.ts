import type { SourceFile } from '../../source/source.ts';
import { collected } from '../collect.ts';
import { filesRead } from '../lanes.ts';
import { DroppedLines, eachLine } from '../lines.ts';
import type { NamingProfile } from '../naming.ts';
import { type FilesRead, type FormatReader, oneFile, type ReadContext } from '../reader.ts';
import { SeriesSet } from '../series-set.ts';
import { printedNumber } from './printed-number.ts';

const FORMAT = 'deepxde-loss';
const HEAD = /^#\s*step, loss_train, loss_test, metrics_test\s*$/m;
/** More terms than a loss has. */
const MOST_COLUMNS = 1000;

/**
 * DeepXDE's `loss.dat`: four names above a step, the terms of the training loss, as many of the test loss, and metrics. The terms are
 * summed, which is what is minimized.
 */
export const deepxde: FormatReader = {
  name: FORMAT,
  recognise: ({ text }) =>
    HEAD.test((text ?? '').slice(0, 400))
      ? { score: 0.95, because: { code: 'header', columns: ['step', 'loss_train', 'loss_test', 'metrics_test'] } }
      : undefined,
  read: oneFile(readFile),
};

const NAMES: NamingProfile = {
  columns: [
    [/^loss_train$/, { role: 'train', metric: 'loss', direction: 'min', component: false }],
    [/^loss_test$/, { role: 'validation', metric: 'loss', direction: 'min', component: false }],
    [/^metrics_test/, { role: 'validation', metric: 'other', direction: 'unknown', component: false }],
  ],
};

async function readFile({ path, content }: SourceFile, { limits, because }: ReadContext): Promise<FilesRead> {
  const set = new SeriesSet({ limits });
  const dropped = new DroppedLines();
  await eachLine(
    content,
    { longest: limits.lineBytes, printed: true },
    {
      onLine(text, line) {
        if (text.startsWith('#') || text.trim() === '') return;
        const values = text.trim().split(/\s+/, MOST_COLUMNS).map(printedNumber);
        const terms = Math.floor((values.length - 1) / 2);
        const [x = Number.NaN] = values;
        if (terms < 1 || !Number.isFinite(x)) {
          dropped.add(line);
          return;
        }
        const sum = (from: number) => values.slice(from, from + terms).reduce((total, value) => total + value, 0);
        set.open('loss_train', 'step')?.push(x, sum(1));
        set.open('loss_test', 'step')?.push(x, sum(1 + terms));
        values.slice(1 + 2 * terms).forEach((value, i) => {
          set.open(i === 0 ? 'metrics_test' : `metrics_test.${i}`, 'step')?.push(x, value);
        });
      },
      onOverlong: (line) => dropped.add(line),
    },
  );
  const files = [{ path, format: FORMAT, because }];
  return filesRead([{ name: '', sealed: collected(path, set, NAMES) }], {
    place: path,
    files,
    notes: dropped.notes(path),
    saw: [],
  });
}
