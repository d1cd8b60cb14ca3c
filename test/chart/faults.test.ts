import { expect, it } from 'vitest';
import { xOf, yOf } from '../../src/chart/plot.ts';
import { drawChart, type PicturePart } from '../../src/chart/spec.ts';
import { chartWith, lineWith } from './chart-with.ts';
import { faultsOf } from './faults.ts';

const { parts } = drawChart(chartWith([lineWith('validation', [3, 2, 1, 1.5]), lineWith('train', [3, 2, 1, 0.5])]), 'light');
const [part] = parts;
if (!part?.plot) throw new Error('no panel');
const { plot } = part;

/** The picture with one more text on it. */
function withText(left: number, top: number): readonly PicturePart[] {
  const box = { kind: 'text', name: 'more', left, right: left + 40, top, bottom: top + 14 } as const;
  return part ? [{ ...part, boxes: [...part.boxes, box] }] : [];
}

it('finds nothing in a good picture', () => {
  expect(faultsOf(parts)).toEqual([]);
});

it('sees a text on another, on an axis label, on a line, and one that leaves the picture', () => {
  const name = part.boxes.find((box) => box.name === 'validation');
  expect(faultsOf(withText(name?.left ?? 0, name?.top ?? 0))).toContain('part 0: "validation" touches "more"');
  const tick = part.boxes.find(({ kind }) => kind === 'tick');
  expect(faultsOf(withText(tick?.left ?? 0, tick?.top ?? 0)).join()).toContain(`"${tick?.name}" touches "more"`);
  expect(faultsOf(withText(xOf(plot, 1) - 5, yOf(plot, 2) - 7)).join()).toContain('"more" lies on the validation line');
  expect(faultsOf(withText(part.bounds.right - 20, 60))).toContain('part 0: "more" leaves the picture');
});
