import type { WriterProfile } from '../records/profile.ts';

/** Columns in which W&B exports the range of a smoothed curve. */
const COMPANION = /__(?:MIN|MAX)$/;

/** A download of a W&B chart: `<run> - <metric>` with `__MIN` and `__MAX` beside it, a run per column. Sampled. */
export const wandbChart: WriterProfile = {
  formats: { table: 'wandb-chart-csv' },
  score: 0.95,
  recognize({ names }) {
    const all = new Set(names);
    const charted = names.filter((name) => name.includes(' - ') && all.has(`${name}__MIN`) && all.has(`${name}__MAX`));
    return charted.length > 0 ? charted : undefined;
  },
  sampled: 'W&B',
  runOf(name) {
    const at = name.lastIndexOf(' - ');
    return at < 0 || COMPANION.test(name) ? undefined : { run: name.slice(0, at), name: name.slice(at + 3) };
  },
  columns: [[/^(?:_step|_timestamp|_runtime)/, null]],
};
