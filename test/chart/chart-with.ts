import type { Chart, ChartLine, ChartPanel, LineRole } from '../../src/chart/chart.ts';
import { chart as words } from '../../src/report/language/en/chart.ts';

/** A line whose values lie at 0, 1, 2, … */
export function lineWith(role: LineRole, y: readonly number[], label: string = role): ChartLine {
  return { role, label, x: Float64Array.from(y.keys()), y: Float64Array.from(y) };
}

/** A chart of one panel. */
export function chartWith(lines: readonly ChartLine[], more: Partial<ChartPanel> = {}): Chart {
  const panel: ChartPanel = { metric: 'loss', size: 'main', better: 'lower', lines, ...more };
  return { title: 'mlp overfits', description: 'Losses of mlp by epoch', unit: 'epoch', panels: [panel], words };
}
