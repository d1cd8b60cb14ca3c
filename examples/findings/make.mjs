// Writes the example logs beside it: one training for each finding, made up, so that a page can show what the finding looks like.
// node examples/findings/make.mjs
import { writeFileSync } from 'node:fs';

let state = 1;
/** Mulberry32: the same numbers on every machine. */
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
}
const noise = (share) => 1 + share * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
const down = (from, to, pace) => (x) => to + (from - to) * Math.exp(-x / pace);

/** A table with one row an epoch: each column is a function of the epoch and how noisy it is. */
function write(kind, epochs, columns) {
  state = 7 + kind.length * 1009;
  const rows = Array.from({ length: epochs }, (_, x) => {
    const cells = Object.values(columns).map(([value, share = 0.01]) => {
      const it = value(x);
      return Number.isFinite(it) ? Number((it * noise(share)).toPrecision(5)) : String(it).toLowerCase();
    });
    return [x, ...cells].join(',');
  });
  writeFileSync(new URL(`${kind}.csv`, import.meta.url), `epoch,${Object.keys(columns).join(',')}\n${rows.join('\n')}\n`);
}

const accuracy = (from, to, pace) => down(from, to, pace);
const turn = (at, low, slope) => (x) => (x < at ? down(1.4, low, at / 3)(x) : down(1.4, low, at / 3)(at) + slope * (x - at));

write('non-finite', 30, { loss: [(x) => (x < 18 ? down(2.3, 0.8, 6)(x) : Number.NaN), 0.02], val_loss: [(x) => (x < 18 ? down(2.3, 0.9, 6)(x) : Number.NaN), 0.02] });
write('divergence', 30, { loss: [(x) => (x < 8 ? down(2.3, 1.2, 4)(x) : 1.35 * 1.35 ** (x - 8)), 0.05], val_loss: [(x) => (x < 8 ? down(2.3, 1.3, 4)(x) : 1.45 * 1.35 ** (x - 8)), 0.05] });
write('no-learning', 30, { loss: [() => Math.LN10, 0.001], val_loss: [() => Math.LN10, 0.001], val_accuracy: [() => 0.1, 0.03] });
write('no-generalization', 30, { loss: [down(2.3, 0.05, 6), 0.02], val_loss: [() => 2.31, 0.005], val_accuracy: [() => 0.1, 0.04] });
write('out-of-scale', 30, { loss: [down(480000, 210000, 8), 0.02], val_loss: [down(470000, 220000, 8), 0.03] });
write('broken-evaluation', 30, { loss: [down(2.1, 0.6, 6), 0.02], val_loss: [(x) => (x === 17 ? 0.011 : down(2.1, 0.75, 6)(x)), 0.02] });
write('constant-metric', 30, { loss: [down(0.69, 0.5, 8), 0.01], val_loss: [down(0.69, 0.52, 8), 0.01], val_accuracy: [() => 0.808, 0] });
write('metric-mismatch', 40, { loss: [down(2.1, 0.06, 8), 0.02], val_loss: [turn(12, 0.62, 0.012), 0.01], val_accuracy: [accuracy(0.3, 0.86, 9), 0.004] });
write('overfitting', 40, { loss: [down(1.9, 0.05, 8), 0.02], val_loss: [turn(12, 0.7, 0.014), 0.015], val_accuracy: [(x) => (x < 12 ? down(0.35, 0.78, 4)(x) : 0.76 - 0.001 * (x - 12)), 0.006] });
write('training-loss-rise', 40, { loss: [(x) => (x < 22 ? down(2, 0.5, 6)(x) : 0.55 + 0.02 * (x - 22)), 0.015], val_loss: [(x) => (x < 22 ? down(2, 0.6, 6)(x) : 0.66 + 0.02 * (x - 22)), 0.015] });
write('late-rise', 40, { val_loss: [(x) => (x < 26 ? down(1.9, 0.62, 6)(x) : 0.635 + 0.0035 * (x - 26)), 0.004] });
write('unrepresentative-validation', 30, { loss: [down(2.1, 0.8, 6), 0.02], val_loss: [down(0.5, 0.05, 5), 0.03] });
write('oscillation', 50, { loss: [(x) => 1.25 + 0.45 * Math.sin(2.4 * x), 0.05], val_loss: [(x) => 1.3 + 0.45 * Math.sin(2.4 * x + 0.4), 0.05], val_accuracy: [(x) => 0.52 - 0.12 * Math.sin(2.4 * x + 0.4), 0.05] });
write('slow-convergence', 40, { loss: [(x) => 2.3 - 0.0115 * x, 0.001], val_loss: [(x) => 2.302 - 0.0112 * x, 0.001], val_accuracy: [(x) => 0.1 + 0.004 * x, 0.01] });
write('underfitting', 40, { loss: [down(2.3, 1.75, 3), 0.004], val_loss: [down(2.3, 1.78, 3), 0.005], val_accuracy: [accuracy(0.1, 0.31, 3), 0.01] });
write('still-improving', 20, { loss: [down(2.2, 0.2, 11), 0.01], val_loss: [down(2.25, 0.5, 11), 0.01] });
write('generalization-gap', 40, { loss: [down(2.1, 0.08, 6), 0.02], val_loss: [down(2.1, 0.62, 5), 0.008] });
write('spike', 60, { loss: [(x) => (x === 34 ? 4.2 : down(2.2, 0.5, 10)(x)), 0.015], val_loss: [down(2.2, 0.58, 10), 0.015] });
write('plateau', 60, { loss: [down(1.8, 0.55, 4), 0.001], val_loss: [(x) => down(1.8, 0.6, 4)(x) + 0.0002 * (x % 3), 0] });
write('early-stopping', 80, { loss: [down(1.8, 0.45, 6), 0.006], val_loss: [(x) => (x < 20 ? down(1.8, 0.55, 5)(x) : 0.575 + 0.0003 * (x - 20)), 0.002] });
write('noisy-validation', 50, { loss: [down(1.9, 0.4, 9), 0.006], val_loss: [(x) => down(1.9, 0.55, 9)(x) + 0.13 * ((x * 7) % 5 > 2 ? 1 : -0.8), 0.06] });

const part = (n, from) => Array.from({ length: n }, (_, x) => [x, ...[0.5, 0.6].map((to) => Number((down(from, to, 6)(x) * noise(0.01)).toPrecision(5)))].join(','));
writeFileSync(new URL('restarted-log.csv', import.meta.url), `epoch,loss,val_loss\n${[...part(14, 2.2), ...part(30, 2.1)].join('\n')}\n`);
