import type { Chart } from '../chart/chart.ts';
import type { DrawnChart } from '../chart/drawn.ts';
import type { SpecOptions } from '../chart/spec.ts';
import { defectOf } from '../source/defect.ts';
import { whyNotDraw } from './process-limits.ts';
import { releaseMemory } from './release-memory.ts';

/**
 * Draws a chart in both themes, where this process can. Never throws. Vega is loaded only now, and there are platforms on which it cannot
 * be, such as Node with `--frozen-intrinsics`.
 */
export async function drawChart(chart: Chart, options: SpecOptions = {}): Promise<DrawnChart> {
  const spec = async () => (await import('../chart/spec.ts')).chartSpec(chart, 'light', options);
  const detail = whyNotDraw();
  if (detail !== undefined) return { spec: await spec(), problem: { code: 'no-chart', detail } };
  releaseMemory();
  try {
    return await (await import('./pictures.ts')).drawPictures(chart, options);
  } catch (error) {
    return { spec: await spec(), problem: { code: 'no-chart', detail: defectOf(error) } };
  }
}
