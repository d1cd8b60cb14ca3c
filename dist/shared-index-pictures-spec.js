import {
  fitText,
  textWidth,
  wrapText
} from "./shared-action-index-pictures-spec.js";
import {
  isDrawable,
  panelSizes,
  peaksOf,
  sizes
} from "./shared-action-cli-index-pictures-spec.js";

// src/chart/canvas.ts
function pixel(field) {
  return { field, type: "quantitative", scale: null, axis: null };
}
var spanning = { x: pixel("x"), y: pixel("y"), x2: { field: "x2" }, y2: { field: "y2" } };
function touch(a, b) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
var Canvas = class {
  palette;
  #layers = [];
  #rims = /* @__PURE__ */ new Map();
  #texts = /* @__PURE__ */ new Map();
  #boxes = [];
  #leaders = [];
  #grid;
  constructor(palette) {
    this.palette = palette;
  }
  get boxes() {
    return this.#boxes;
  }
  /** Lines between a text and what it belongs to. */
  get leaders() {
    return this.#leaders;
  }
  get layers() {
    const encoding = { x: pixel("x"), y: pixel("y"), text: { field: "text", type: "nominal" } };
    const texts = [...this.#rims.values(), ...this.#texts.values()].map(({ mark, rows }) => ({
      data: { values: rows },
      mark,
      encoding
    }));
    return [...this.#gridLayers(), ...this.#layers, ...texts];
  }
  /** Horizontal lines behind everything, from the left edge of the plot on. They leave out what is written over them. */
  grid(heights, width) {
    this.#grid = { heights, width };
  }
  get gridPieces() {
    const { heights, width } = this.#grid ?? { heights: [], width: 0 };
    const texts = this.#boxes.filter(({ kind }) => kind === "text").sort((a, b) => a.left - b.left);
    return heights.flatMap((y) => {
      const over = texts.filter(({ top, bottom }) => y > top - 1 && y < bottom + 1);
      return free(over, width).map(
        ([from, to]) => [
          [from, y],
          [to, y]
        ]
      );
    });
  }
  #gridLayers() {
    const values = this.gridPieces.map(([[x, y], [x2]]) => ({ x: rounded(x), x2: rounded(x2), y: rounded(y), y2: rounded(y) }));
    const mark = { type: "rule", color: this.palette.grid, strokeWidth: 1, aria: false };
    return values.length === 0 ? [] : [{ data: { values }, mark, encoding: spanning }];
  }
  /** A layer with data and encoding of its own. */
  add(layer) {
    this.#layers.push(layer);
  }
  rule(from, to, color, { width, dash }) {
    const mark = { type: "rule", color, strokeWidth: width, ...dash && { strokeDash: [...dash] }, aria: false };
    this.#span(mark, { left: from[0], top: from[1], right: to[0], bottom: to[1] });
  }
  /** A thin line from a point to the text that belongs to it. */
  leader(from, to, color) {
    this.rule(from, to, color, { width: 1 });
    this.#leaders.push([from, to]);
  }
  rect(box, color, opacity) {
    const mark = { type: "rect", color, opacity: 1, fillOpacity: opacity, aria: false };
    this.#span(mark, box);
  }
  /** An unseen rectangle that gives a panel exactly this size, whatever is drawn in it. */
  frame(box) {
    this.#span({ type: "rect", fill: "transparent", aria: false }, box);
  }
  /** A sign of `radius` pixels around a point, where no text may stand. */
  sign(x, y, mark, radius = 6) {
    this.#draw(
      { type: "point", filled: true, opacity: 1, aria: false, ...mark },
      { x: pixel("x"), y: pixel("y") },
      { x: rounded(x), y: rounded(y) }
    );
    this.block({ kind: "mark", name: "", left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
  }
  /** One line of text by the middle of its height. */
  text(given, x, y, { color, size = sizes.label, weight = 400, align = "left", behind }) {
    const text = given.replaceAll(" ", " ");
    const width = textWidth(text, size, weight);
    const left = align === "left" ? x : x - width / 2;
    this.block({ kind: "text", name: text, left, right: left + width, top: y - size / 2, bottom: y + size / 2 });
    const row = { text, x: rounded(x), y: rounded(y) };
    const mark = { type: "text", fontSize: size, fontWeight: weight, align, baseline: "middle" };
    if (behind !== void 0) {
      const rim = { ...mark, color: behind, stroke: behind, strokeWidth: 4, strokeJoin: "round", aria: false };
      collect(this.#rims, rim, row);
    }
    collect(this.#texts, { ...mark, color }, row);
  }
  /** Keeps text away from a place. */
  block(box) {
    this.#boxes.push(box);
  }
  #span(mark, { left, top, right, bottom }) {
    this.#draw(mark, spanning, { x: rounded(left), y: rounded(top), x2: rounded(right), y2: rounded(bottom) });
  }
  #draw(mark, encoding, row) {
    const last = this.#layers.at(-1);
    const values = last && "values" in last.data ? last.data["values"] : void 0;
    if (Array.isArray(values) && same(last == null ? void 0 : last.mark, mark) && same(last == null ? void 0 : last.encoding, encoding)) values.push(row);
    else this.#layers.push({ data: { values: [row] }, mark, encoding });
  }
};
var beside = 5;
var shortest = 12;
function free(boxes, width) {
  const pieces = [];
  let from = 0;
  for (const { left, right } of [...boxes, { left: width + beside, right: width }]) {
    if (left - beside - from >= shortest) pieces.push([from, Math.min(width, left - beside)]);
    from = Math.max(from, right + beside);
  }
  return pieces;
}
function collect(into, mark, row) {
  const key = JSON.stringify(mark);
  const group = into.get(key);
  if (group) group.rows.push(row);
  else into.set(key, { mark, rows: [row] });
}
function same(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}
function rounded(value) {
  return Math.round(value * 100) / 100;
}

// src/chart/curve.ts
var crowded = 200;
var places = 112;
var reach = { share: 0.02, start: 0.01, least: 8 };
var smallest = 1e-290;
function curveOf(line) {
  const order = Array.from(line.x, (_, index) => index).filter((index) => Number.isFinite(line.x[index]));
  if (order.some((index, i) => (line.x[index] ?? 0) < (line.x[order[i - 1] ?? 0] ?? 0)))
    order.sort((a, b) => (line.x[a] ?? 0) - (line.x[b] ?? 0));
  if (order.length > crowded) {
    const smoothed = smooth(line, order);
    if (!line.band && !isNoisy(smoothed, line)) return { ...smoothed, points: thinned(line, order), band: [], smoothed: false };
    const jumps = line.band ? [] : jumpsOff(smoothed, order);
    if (jumps.length === 0 || order.length > 2 * crowded) return { ...smoothed, jumps: jumps.slice(0, mostJumps) };
  }
  const points = order.map((index) => [line.x[index] ?? 0, drawable(line.y[index])]);
  const band = line.band ? order.map((index) => bandAt(line, line.band, index)).filter(([, low]) => Number.isFinite(low)) : [];
  return { line, points, band, smoothed: false, jumps: [] };
}
function bandAt(line, band, index) {
  return [line.x[index] ?? 0, drawable(band == null ? void 0 : band.low[index]), drawable(band == null ? void 0 : band.high[index])];
}
function drawable(value) {
  if (!isDrawable(value)) return Number.NaN;
  return Math.abs(value) < smallest ? 0 : value;
}
var scattered = /* @__PURE__ */ new Set(["validation", "train", "train-alone"]);
function smooth(line, order) {
  const real = order.filter((index) => Number.isFinite(drawable(line.y[index])));
  const count = real.length;
  const half = Math.max(reach.least, Math.round(count * reach.share));
  const hasBand = line.band !== void 0 || scattered.has(line.role);
  const points = [];
  const band = [];
  for (let place = 0; place < Math.min(places, count); place++) {
    const at = Math.round(place / (places - 1) * (count - 1));
    const near3 = Math.max(Math.min(half, Math.ceil(count * reach.start)), Math.min(half, at));
    const window = real.slice(Math.max(0, at - near3), at + near3 + 1);
    const x = line.x[real[at] ?? 0] ?? 0;
    const values = picked(window, line.y);
    points.push([x, quantile(values, 0.5)]);
    if (!hasBand) continue;
    band.push(
      line.band ? [x, quantile(picked(window, line.band.low), 0.5), quantile(picked(window, line.band.high), 0.5)] : [x, quantile(values, 0.25), quantile(values, 0.75)]
    );
  }
  const calm = points.map((point, index) => calmed(points, point, index));
  const [last] = calm.slice(-1);
  if (last && line.end !== void 0) calm.splice(-1, 1, [last[0], line.end]);
  const first = real[0] ?? -1;
  const start = [line.x[first] ?? 0, drawable(line.y[first])];
  const isHighest = calm.every(([, value]) => value < start[1]);
  return { line, points: isHighest ? [start, ...calm] : calm, band, smoothed: true, jumps: [] };
}
var jump = { ofHeight: 0.15, ofValue: 0.25, times: 10, after: 0.1 };
var mostJumps = 4;
function jumpsOff({ line: { x, y }, points }, order) {
  const later = order.slice(Math.ceil(order.length * jump.after)).filter((index) => isDrawable(y[index]));
  const levels = sorted(points.slice(points.length / 10).map(([, value]) => value));
  const reader = readerOf(points);
  const off = later.map((index) => {
    const usual2 = reader(x[index] ?? 0);
    return { index, usual: Math.abs(usual2), far: Math.abs((y[index] ?? 0) - usual2) };
  });
  const scatter = quantile(Float64Array.from(off, ({ far: far3 }) => far3).sort(), 0.75);
  const least = Math.max(jump.times * scatter, jump.ofHeight * (quantile(levels, 1) - quantile(levels, 0)));
  const jumps = off.filter(({ far: far3, usual: usual2 }) => far3 > least && far3 > jump.ofValue * usual2).sort((a, b) => b.far - a.far);
  return jumps.map(({ index }) => [x[index] ?? 0, y[index] ?? 0]);
}
function readerOf(points) {
  let right = 1;
  return (x) => {
    var _a;
    while (right < points.length - 1 && (((_a = points[right]) == null ? void 0 : _a[0]) ?? x) < x) right++;
    const [before, after] = [points[right - 1], points[right]];
    if (!before || !after || after[0] === before[0]) return (before == null ? void 0 : before[1]) ?? Number.NaN;
    return before[1] + (after[1] - before[1]) * (x - before[0]) / (after[0] - before[0]);
  };
}
var noise = 0.012;
function isNoisy({ points }, { x, y }) {
  const later = sorted(points.slice(points.length / 10).map(([, value]) => value));
  const height = quantile(later, 1) - quantile(later, 0);
  const logged = new Map(points.map(([at]) => [at, Number.NaN]));
  for (const [i, at] of x.entries()) if (logged.has(at)) logged.set(at, y[i] ?? Number.NaN);
  const off = points.map(([at, middle]) => Math.abs((logged.get(at) ?? Number.NaN) - middle)).filter(Number.isFinite);
  return quantile(sorted(off), 0.75) > noise * height;
}
function thinned({ x, y }, order) {
  const real = order.filter((index) => Number.isFinite(drawable(y[index])));
  const size = Math.max(1, Math.ceil(real.length / places));
  const kept = real.flatMap((index, i) => {
    if (i % size !== 0) return i === real.length - 1 ? [index] : [];
    const stretch = real.slice(i, i + size);
    const extreme = (sign) => stretch.reduce((a, b) => sign * (y[b] ?? 0) > sign * (y[a] ?? 0) ? b : a);
    return [...i === 0 ? [index] : [], ...[extreme(-1), extreme(1)].sort((a, b) => stretch.indexOf(a) - stretch.indexOf(b))];
  });
  return [...new Set(kept)].map((index) => [x[index] ?? 0, drawable(y[index])]);
}
function calmed(points, point, index) {
  const [before, after] = [points[index - 1], points[index + 1]];
  if (index < 3 || index > points.length - 4 || !before || !after) return point;
  return [point[0], (before[1] + point[1] + after[1]) / 3];
}
function picked(indices, y) {
  return Float64Array.from(indices, (index) => y[index] ?? 0).sort();
}
function sorted(values) {
  return Float64Array.from(values).sort();
}
function quantile(values, share) {
  const at = (values.length - 1) * share;
  const low = Math.floor(at);
  const [from = Number.NaN, to = from] = [values[low], values[low + 1]];
  return from + (to - from) * (at - low);
}
function medianOf(values) {
  return quantile(sorted(values), 0.5);
}
function finite({ points }) {
  return points.filter(([, y]) => Number.isFinite(y));
}
function lastPoint({ points }) {
  return points.findLast(([, y]) => Number.isFinite(y));
}
function valueAt(points, x) {
  const right = points.findIndex(([at]) => at >= x);
  const [after, before] = [points[right], points[Math.max(0, right - 1)]];
  if (!after || !before || x < before[0]) return void 0;
  return after[0] === before[0] ? after[1] : before[1] + (after[1] - before[1]) * (x - before[0]) / (after[0] - before[0]);
}

// src/chart/palette.ts
var palettes = {
  light: {
    background: "#ffffff",
    text: "#1f2328",
    muted: "#59636e",
    grid: "#e6eaef",
    axis: "#818b98",
    validation: "#d55e00",
    validationText: "#b34700",
    train: "#0b5fa5",
    trainText: "#0b5fa5",
    base: "#6e7781",
    baseText: "#59636e",
    second: "#a2297f",
    fourth: "#0f766e",
    other: "#8c959f",
    better: "#1a7f37",
    riseFill: 0.22,
    betterFill: 0.13,
    bandFill: 0.16,
    baseBandFill: 0.2,
    stretchFill: 0.07
  },
  dark: {
    background: "#0d1117",
    text: "#f0f6fc",
    muted: "#9198a1",
    grid: "#21262d",
    axis: "#656c76",
    validation: "#ffa657",
    validationText: "#ffa657",
    train: "#4c9be8",
    trainText: "#4c9be8",
    base: "#8b949e",
    baseText: "#9198a1",
    second: "#e07bc4",
    fourth: "#2fb8a6",
    other: "#656c76",
    better: "#3fb950",
    riseFill: 0.24,
    betterFill: 0.2,
    bandFill: 0.22,
    baseBandFill: 0.24,
    stretchFill: 0.1
  }
};
var strokes = {
  other: { color: "other", text: "muted", width: 1.1, depth: 1, bold: false },
  base: { color: "base", text: "baseText", width: 2.2, depth: 2, bold: false },
  "earlier-train": { color: "train", text: "muted", width: 1.4, dash: [5, 3], opacity: 0.6, depth: 3, bold: false },
  "earlier-validation": { color: "validation", text: "muted", width: 1.6, opacity: 0.6, depth: 3, bold: false },
  rate: { color: "muted", text: "muted", width: 1.6, depth: 3, bold: false },
  second: { color: "validation", text: "validationText", width: 1.2, depth: 3.5, bold: false },
  validation: { color: "validation", text: "validationText", width: 2.75, depth: 4, bold: true },
  "fourth-worst": { color: "fourth", text: "fourth", width: 2.2, depth: 4.05, bold: true },
  "third-worst": { color: "train", text: "trainText", width: 2.2, depth: 4.1, bold: true },
  "second-worst": { color: "second", text: "second", width: 2.2, depth: 4.2, bold: true },
  worst: { color: "validation", text: "validationText", width: 2.2, depth: 4.3, bold: true },
  winner: { color: "text", text: "text", width: 3.2, depth: 4.02, bold: true },
  "train-alone": { color: "train", text: "trainText", width: 2.75, depth: 4, bold: true },
  train: { color: "train", text: "trainText", width: 2, dash: [6.5, 3.5], depth: 5, bold: true }
};
function isJudged(role) {
  return strokes[role].depth >= 4 && strokes[role].depth < 5;
}
function isEarlier(role) {
  return role === "earlier-validation" || role === "earlier-train";
}
function behindStretch({ muted, background, stretchFill }) {
  return blend(muted, background, stretchFill);
}
function blend(color, background, opacity) {
  const channel = (hex, at) => Number.parseInt(hex.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => Math.round(channel(color, at) * opacity + channel(background, at) * (1 - opacity)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

// src/chart/ticks.ts
function niceStep(rough) {
  const power = 10 ** Math.floor(Math.log10(rough));
  const lead = rough / power;
  return (lead < 1.4 ? 1 : lead < 3 ? 2 : lead < 7 ? 5 : 10) * power;
}
function multiples(step, bottom, top) {
  const first = Math.ceil(bottom / step - 1e-9);
  const count = Math.floor(top / step + 1e-9) - first + 1;
  return Array.from(
    { length: Math.max(0, Math.min(count, 50)) },
    (_, index) => Number(((first + index) * step).toPrecision(12)) || 0
  );
}
function linearTicks(bottom, top, count, style) {
  let step = niceStep((top - bottom) / (count - 0.5));
  const least = count > 3 ? 3 : count - 1;
  if (multiples(step, bottom, top).length < least) step = niceStep(step * 0.45);
  const largest = Math.max(Math.abs(bottom), Math.abs(top));
  return multiples(step, bottom, top).map((value) => ({ value, text: tickText(value, step, largest, style) }));
}
function logarithmicTicks(bottom, top, count, { locale, signs }) {
  const [from, to] = [Math.ceil(Math.log10(bottom)), Math.floor(Math.log10(top))];
  const every = Math.max(1, Math.ceil((to - from + 1) / (count > 3 ? 1.6 * count : count)));
  const powers = Array.from({ length: Math.floor((to - from) / every) + 1 }, (_, index) => from + index * every);
  return powers.map((power) => {
    const value = Number(`1e${power}`);
    const plain = power >= -3 && power < 4;
    return {
      value,
      text: plain ? local(value, Math.max(0, -power), locale) : power >= 4 && power < 15 ? inUnit(value, { locale, signs }) : exponential(value, 0, locale)
    };
  });
}
function placeTicks(from, to, count, whole, numbers) {
  const step = Math.max(whole ? 1 : 0, niceStep((to - from) / count));
  const largest = Math.max(Math.abs(from), Math.abs(to));
  const round = largest >= 5e3 && step >= 1e3 ? Math.max(1e4, largest) : largest;
  return multiples(step, from, to).map((value) => ({ value, text: tickText(value, step, round, numbers) }));
}
function tickText(value, step, largest, { locale, signs, percent }) {
  if (percent) return `${local(value * 100, decimalsOf(step * 100), locale)}${signs.percent}`;
  if (value === 0) return "0";
  if (largest < 5e-3 || largest >= 1e15) {
    const digits = Math.floor(Math.log10(Math.abs(value)) + 1e-9) - Math.floor(Math.log10(step) + 1e-9);
    return exponential(value, Math.max(0, digits), locale);
  }
  const unit = largest < 1e4 ? void 0 : units.find(({ size }) => largest >= size && step >= size / 100);
  if (unit) return `${local(value / unit.size, decimalsOf(step / unit.size), locale)}${signs[unit.sign]}`;
  return local(value, decimalsOf(step), locale);
}
var units = [
  { size: 1e12, sign: "T" },
  { size: 1e9, sign: "B" },
  { size: 1e6, sign: "M" },
  { size: 1e3, sign: "k" }
];
function inUnit(value, { locale, signs }) {
  const unit = units.find(({ size }) => value >= size);
  return unit ? `${local(value / unit.size, 0, locale)}${signs[unit.sign]}` : local(value, 0, locale);
}
function decimalsOf(step) {
  return Math.max(0, Math.min(20, -Math.floor(Math.log10(step) + 1e-9)));
}
function local(value, decimals, locale) {
  const text = value.toLocaleString(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return text.replace("-", "−");
}
function exponential(value, digits, locale) {
  const [mantissa = "", power = ""] = value.toExponential(Math.min(20, digits)).split("e");
  return `${local(Number(mantissa), digits, locale)}e${power.replace("+", "").replace("-", "−")}`;
}

// src/chart/y-span.ts
var rules = {
  /** The axis may be this many times as long as the later part of the curves, or as the message is high. */
  lateFactor: 4,
  messageFactor: 12,
  /** Where a curve falls within this share of the picture, the rest takes the height, and its start a third. */
  steep: 0.05,
  steepRoom: 1.5
};
function rangeOf(values) {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return low <= high ? { low, high } : void 0;
}
function allowedSpan({ panel, lines, must }) {
  const x = rangeOf(lines.flatMap((points) => points.map(([at]) => at)));
  const later = (share) => {
    const from = x ? x.low + (x.high - x.low) * share : 0;
    const values = lines.flatMap((points) => {
      const index = points.findIndex(([at]) => at >= from);
      return index < 0 ? [] : points.slice(Math.min(index, Math.floor(points.length * 0.75))).map(([, y]) => y);
    });
    const range = rangeOf([...values, ...must]);
    return range ? range.high - range.low : 0;
  };
  const message = messageOf(panel);
  const span = message < 0.08 * later(1 / 3) ? later(1 / 2) : later(1 / 3);
  return Math.max(1.1 * span, Math.min(rules.lateFactor * span, rules.messageFactor * message));
}
function messageOf({ message }) {
  return message ? Math.abs(message[1] - message[0]) : Number.POSITIVE_INFINITY;
}
function steepSpan(content) {
  const { lines } = content;
  const from = placeAt(rules.steep, lines);
  const isFew = lines.some((points) => points.filter(([at]) => at >= from).length < points.length / 2);
  return isFew ? Number.POSITIVE_INFINITY : rules.steepRoom * spanFrom(rules.steep, lines, content);
}
function placeAt(share, lines) {
  const x = rangeOf(lines.flatMap((points) => points.map(([at]) => at)));
  return x ? x.low + (x.high - x.low) * share : 0;
}
function spanFrom(share, lines, { panel, all, must }) {
  const from = placeAt(share, lines);
  const later = lines.flatMap((points) => points.filter(([at]) => at >= from).map(([, y]) => y));
  const range = rangeOf([...lines.flatMap((points) => valueAt(points, from) ?? []), ...later, ...must]);
  if (!range) return 0;
  return panel.better === "lower" ? range.high - all.low : all.high - range.low;
}

// src/chart/y-scale.ts
var rules2 = {
  /** Highest over lowest judged value from which the axis is logarithmic, and how far below the judged line it may reach. */
  logRatio: 100,
  logBelow: 100,
  /** A learning rate goes by steps where it falls from a level to this share of it; else it slopes if its median is this share of its highest. */
  rateStep: { to: 0.6, above: 0.02 },
  rateMedian: 0.2,
  /** Of fewer points each counts. */
  spikeCount: 16,
  /** A point is a spike when it lies this many spans of the later curve away from its neighbors on both sides. */
  spikeSpans: 4,
  spikeShare: 0.02,
  spikeRoom: 0.3,
  /** Of so few values each is seen. */
  fewest: 6,
  /** The start is cut off where it would make the axis this much longer than allowed. */
  cutFrom: 2,
  /** … and of so few values, from a longer one on. */
  dots: { count: 12, cutFrom: 4 },
  cutForMessage: { below: 0.08, from: 1.5 },
  /** No more than this share of the picture is cut off before a judged curve enters it, and less where the message stays high enough. */
  early: 0.15,
  earlier: 0.1,
  earlyFactor: 15,
  leastOfValue: 0.02,
  leastWithoutMessage: 0.08,
  leastOfSpan: 2e-3,
  room: 0.06,
  /** A rise by this share of its end that would take this share of the height is shown from zero on, so as not to look like a multiple. */
  rise: { ofEnd: 0.1, ofHeight: 0.5 },
  /** An axis that covers less than this share of its values is zoomed. */
  zoomed: 0.01
};
var bracketRoom = 0.13;
function yScale(panel, curves, ticks, numbers) {
  const style = { ...numbers, ...panel.percent && { percent: true } };
  const lines = curves.map((curve) => ({ judged: !isContext(curve), points: withoutSpikes(finite(curve)) }));
  const must = [...mustSee(panel), ...bestOfBase(panel, curves)];
  if (panel.whole) return linear([0, 1], ticks, style);
  const all = rangeOf([...lines.flatMap(({ points: points2 }) => points2.map(([, y]) => y)), ...must]);
  if (!all) return linear([0, 1], ticks, style);
  if (panel.flat || all.high - all.low <= Math.abs(all.high) * 1e-9) return linear(asFlat(all.high), ticks, style);
  const judged = lines.some((line) => line.judged && line.points.length > 0) ? lines.filter((line) => line.judged) : lines;
  const peaks = panel.spike && !panel.spike.onlyAbove ? peaksOf(panel).map(({ value }) => value) : [];
  const range = rangeOf([...judged.flatMap(({ points: points2 }) => points2.map(([, y]) => y)), ...must, ...peaks]) ?? all;
  if (panel.better === "lower" && all.low > 0 && range.high / range.low >= rules2.logRatio && !isSlopingRate(curves)) {
    const domain = [Math.max(all.low, range.low / rules2.logBelow) / 1.25, Math.max(all.high, ...peaks) * 1.3];
    return { type: "log", domain, ticks: logarithmicTicks(...domain, ticks, style) };
  }
  const points = lines.map((line) => line.points);
  return linear(linearDomain({ panel, all, lines: points, judged: judged.map((line) => line.points), must }), ticks, style);
}
function isSlopingRate(curves) {
  var _a;
  const rate = ((_a = curves.find(({ line }) => line.role === "rate")) == null ? void 0 : _a.line.y.filter(isDrawable)) ?? new Float64Array();
  const sorted2 = rate.toSorted();
  const highest = sorted2.at(-1) ?? 0;
  const isStep = (value, i) => {
    const before = rate[i - 1] ?? 0;
    return before === rate[i - 2] && before > rules2.rateStep.above * highest && value <= rules2.rateStep.to * before;
  };
  return !rate.some(isStep) && quantile(sorted2, 0.5) > rules2.rateMedian * highest;
}
function isContext({ line: { role } }) {
  return role === "train" || isEarlier(role) || role === "second";
}
function mustSee(panel) {
  var _a;
  const forecast = ((_a = panel.fill) == null ? void 0 : _a.kind) === "forecast" ? panel.fill.points.flatMap(({ low, high }) => [low, high]) : [];
  const values = [
    ...(panel.marks ?? []).map(({ value }) => value),
    ...(panel.levels ?? []).map(({ value }) => value),
    ...panel.height ? [panel.height.from, panel.height.to] : [],
    ...panel.saving ? [panel.saving.value] : [],
    ...forecast
  ];
  return values.filter(isDrawable);
}
function bestOfBase({ better }, curves) {
  const range = rangeOf(curves.filter(({ line }) => line.role === "base").flatMap((curve) => finite(curve).map(([, y]) => y)));
  return range ? [better === "lower" ? range.low : range.high] : [];
}
function asFlat(value) {
  const end = value === 0 ? 1 : 1.5 * value;
  return [Math.min(0, end), Math.max(0, end)];
}
function withoutSpikes(points) {
  const count = points.length;
  const most = Math.max(1, Math.floor(count * rules2.spikeShare));
  if (count < rules2.spikeCount) return points;
  const values = points.map(([, y]) => y);
  const later = Float64Array.from(values.slice(Math.floor(count / 10))).sort();
  const span = Math.max(quantile(later, 0.95) - quantile(later, 0.05), 1e-290);
  return points.filter(([, y], i) => {
    if (i < count / 10 || i > count - 1 - most) return true;
    const before = medianOf(values.slice(Math.max(0, i - 5 - most), i - most + 1));
    const after = medianOf(values.slice(i + most, i + most + 6));
    return Math.min(Math.abs(y - before), Math.abs(y - after)) <= rules2.spikeSpans * span;
  });
}
function linearDomain(content) {
  const { panel, lines, judged } = content;
  let { low, high } = content.all;
  const share = panel.message || panel.saving ? rules2.leastOfValue : rules2.leastWithoutMessage;
  const least = Math.max(share * Math.abs(low), rules2.leastOfSpan * (high - low));
  const [early, earlier] = [rules2.early, rules2.earlier].map((share2) => spanFrom(share2, judged, content));
  const seen = Math.max(early ?? 0, Math.min(earlier ?? 0, rules2.earlyFactor * messageOf(panel)));
  const allowed = Math.max(least, seen, Math.min(allowedSpan(content), steepSpan(content)));
  const isSmall = messageOf(panel) < rules2.cutForMessage.below * (high - low);
  const areDots = lines.every(({ length }) => length <= rules2.dots.count);
  const factor = areDots ? rules2.dots.cutFrom : isSmall ? rules2.cutForMessage.from : rules2.cutFrom;
  const isCut = allowed > 0 && high - low > allowed * factor && !areFew(lines);
  if (isCut && panel.better === "higher") low = high - allowed;
  else if (isCut) high = low + allowed;
  const peaks = peaksOf(panel).map(({ value }) => value);
  const room2 = rules2.room * (high - low);
  high = Math.max(high, ...peaks.filter((value) => value < high + rules2.spikeRoom * (high - low)).map((value) => value + room2 / 2));
  if (panel.saving) low = Math.min(low, panel.saving.value - (high - low) * bracketRoom);
  const isNearZero = low >= 0 && (low <= (isCut ? 0.1 : 0.25) * high || isBlownUp(panel, high - low));
  const ceiling = panel.percent ? 1 : Number.POSITIVE_INFINITY;
  const cutAbove = isCut && panel.better === "lower";
  return [isNearZero ? 0 : low - room2, cutAbove ? high : Math.max(high, Math.min(ceiling, high + room2))];
}
function isBlownUp(panel, height) {
  var _a, _b;
  if (panel.percent && ((_a = panel.levels) == null ? void 0 : _a.some(({ tone }) => tone === "neutral"))) return true;
  const [, end] = panel.message ?? [0, Number.POSITIVE_INFINITY];
  const rise = ((_b = panel.fill) == null ? void 0 : _b.kind) === "rise" ? messageOf(panel) : 0;
  return rise > rules2.rise.ofEnd * end && rise > rules2.rise.ofHeight * height;
}
function areFew(lines) {
  return lines.every(({ length }) => length <= rules2.fewest);
}
function linear(given, ticks, style) {
  const domain = [given[0], withTopTick(given, ticks, style)];
  const [bottom, top] = domain;
  const share = (top - bottom) / Math.max(Math.abs(bottom), Math.abs(top));
  return {
    type: "linear",
    domain,
    ticks: linearTicks(bottom, top, ticks, style),
    ...share < rules2.zoomed && !style.percent && { zoom: share }
  };
}
function withTopTick([bottom, top], count, style) {
  const values = linearTicks(bottom, top, count, style).map(({ value }) => value);
  const [last = top, before = last] = values.toReversed();
  const next = 2 * last - before;
  const isShort = count <= 3 && next > last && next - top < 0.5 * (next - last);
  return isShort && !(style.percent && next > 1) ? next : top;
}
function sharedScale(scales, ticks, numbers) {
  const range = rangeOf(scales.flatMap(({ domain }) => domain));
  if (!range) return void 0;
  if (scales.every(({ type }) => type === "log")) {
    return { type: "log", domain: [range.low, range.high], ticks: logarithmicTicks(range.low, range.high, ticks, numbers) };
  }
  return linear([range.low, range.high], ticks, numbers);
}
function isInside(value, { domain: [low, high] }) {
  return value >= low && value <= high;
}
var farBelow = -10;
function shareOf(value, { type, domain: [bottom, top] }) {
  if (type === "linear") return (value - bottom) / (top - bottom);
  return value > 0 ? Math.log(value / bottom) / Math.log(top / bottom) : farBelow;
}

// src/chart/plot.ts
function xOf({ extent: [from, to], width }, at) {
  return (at - from) / (to - from) * width;
}
function yOf({ scale, height }, value) {
  return Math.min(height, Math.max(0, (1 - shareOf(value, scale)) * height));
}
function curveOfRole({ curves }, role) {
  return curves.find(({ line }) => line.role === role);
}
function hasMarkAtEdge(plot) {
  return (plot.panel.marks ?? []).some(({ kind, at }) => kind !== "value" && plot.width - xOf(plot, at) < 8);
}
function reachesEdge(end, extent) {
  return end >= extent[1] - 0.04 * (extent[1] - extent[0]);
}

// src/chart/cuts.ts
var aboveRow = -(sizes.axis / 2 + 10);
function drawCut(canvas, plot) {
  const { width } = plot;
  const start = startOutside(plot);
  const spike = spikeOutside(plot);
  const free2 = freeAbove(canvas);
  const short = spike && { x: spike.x, text: spike.short };
  const bare = start && { x: start.x, text: start.short };
  const choices = [[spike, start], [short, start], [short, bare], [spike], [short], [start], [bare]].map(
    (cuts) => cuts.flatMap((cut) => cut ?? [])
  );
  const placed = choices.map((cuts) => placeCuts(cuts, free2, width)).find(({ length }) => length > 0);
  for (const { left, text } of placed ?? []) canvas.text(text, left, aboveRow, { color: canvas.palette.muted, size: sizes.axis });
}
function drawAbove(canvas, plot, { x, text }, color = canvas.palette.text) {
  const [place] = placeCuts([{ x, text }], freeAbove(canvas), plot.width);
  if (place) canvas.text(text, place.left, aboveRow, { color, size: sizes.axis });
  return place !== void 0;
}
function freeAbove({ boxes }) {
  return boxes.reduce((right, box) => box.bottom < 0 ? Math.max(right, box.right + apart) : right, 0);
}
var apart = 14;
function placeCuts(cuts, from, width) {
  const placed = [];
  let free2 = from;
  for (const { x, text } of cuts.toSorted((a, b) => a.x - b.x)) {
    const length = textWidth(text, sizes.axis);
    const left = Math.max(free2, Math.min(x - length / 2, width - length));
    if (left + length > width + sizes.column / 2) return [];
    placed.push({ left, text });
    free2 = left + length + apart;
  }
  return placed;
}
function spikeOutside(plot) {
  const { spike } = plot.panel;
  const [low] = plot.scale.domain;
  const outside = peaksOf(plot.panel).filter(({ value }) => !isInside(value, plot.scale));
  if (!spike || outside.length === 0) return void 0;
  const below = outside.some(({ value }) => value < low);
  const arrow = below ? "↓" : "↑";
  return { x: xOf(plot, spike.at), text: `${arrow} ${spike.rows.join(" ")}`, short: `${arrow} ${spike.short.join(" ")}` };
}
function startOutside(plot) {
  const judged = curveOfRole(plot, "validation") ?? curveOfRole(plot, "train-alone") ?? curveOfRole(plot, "winner") ?? plot.curves[0];
  const train = curveOfRole(plot, "train");
  const named = (curve) => {
    const start = startOf(plot, curve);
    return start && { ...start, text: start.text.replace(" ", ` ${curve.line.label ?? ""} `) };
  };
  if (!train || train === judged) return judged && startOf(plot, judged);
  return (judged && named(judged)) ?? named(train);
}
function startOf(plot, shown) {
  const points = shown.points.filter(([, y]) => Number.isFinite(y));
  const [low] = plot.scale.domain;
  const first = firstLogged(shown);
  const inside = points.findIndex(([, y]) => isInside(y, plot.scale));
  const [after, before] = [points[inside], points[inside - 1] ?? points[0]];
  if (first === void 0 || !after || !before || isInside(first, plot.scale)) return void 0;
  const below = first < low;
  const from = shareOf(before[1], plot.scale);
  const share = after === before ? 0 : ((below ? 0 : 1) - from) / (shareOf(after[1], plot.scale) - from);
  const x = xOf(plot, before[0] + share * (after[0] - before[0]));
  const text = `${below ? "↓" : "↑"} ${plot.words.startsAt(first, plot.panel.percent === true)}`;
  return { x, text, short: text };
}
function firstLogged(curve) {
  var _a;
  return curve.smoothed ? curve.line.y.find(Number.isFinite) : (_a = curve.points.find(([, y]) => Number.isFinite(y))) == null ? void 0 : _a[1];
}

// src/chart/leaders.ts
var usual = 22;
var close = 12;
function nearest({ left, right, top, bottom }, [x, y]) {
  return [Math.max(left, Math.min(right, x)), Math.max(top, Math.min(bottom, y))];
}
function leaderOf(box, from, isBeyond, far3 = usual) {
  const to = nearest(box, from);
  const distance = Math.hypot(to[0] - from[0], to[1] - from[1]);
  if (distance <= (isBeyond ? close : far3)) return void 0;
  return [[from[0] + (to[0] - from[0]) * 7 / distance, from[1] + (to[1] - from[1]) * 7 / distance], to];
}
function isCrossed([start, end], { boxes }) {
  const places2 = [0.1, 0.3, 0.5, 0.7, 0.9].map((share) => {
    const [x, y] = [start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share];
    return { left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 };
  });
  return boxes.some((box) => box.kind === "text" && places2.some((place) => touch(place, box)));
}
function distanceTo({ left, right, top, bottom }, [x, y]) {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

// src/chart/lines.ts
function encodingOf({ scale, extent }) {
  return {
    x: { field: "x", type: "quantitative", scale: { domain: [...extent], nice: false, zero: false } },
    y: {
      field: "y",
      type: "quantitative",
      scale: { type: scale.type, domain: [...scale.domain], nice: false, ...scale.type === "linear" && { zero: false } }
    }
  };
}
var few = 12;
function drawLines(canvas, plot, datasets, prefix) {
  var _a, _b;
  const drawn = plot.curves.map((curve, index) => ({ curve, stroke: strokes[curve.line.role], name: `${prefix}${curve.line.role}${index}` })).sort((a, b) => a.stroke.depth - b.stroke.depth);
  const encoding = encodingOf(plot);
  const { palette } = canvas;
  const area = (name, points, color, opacity) => {
    datasets[name] = bandRows(points, plot);
    const mark = { type: "area", color, opacity: 1, fillOpacity: opacity, aria: false };
    canvas.add({ data: { name }, mark, encoding: { ...encoding, y2: { field: "y2" } } });
  };
  for (const { curve, stroke, name } of drawn) {
    datasets[name] = lineRows(curve.points, plot);
    const isGray = curve.line.role === "base" || curve.line.band !== void 0 && !((_a = curveOfRole(plot, "base")) == null ? void 0 : _a.line.band);
    const [color, opacity] = isGray ? [palette.base, palette.baseBandFill] : [palette[stroke.color], palette.bandFill];
    if (curve.band.length > 0) area(`${name}-band`, curve.band, color, opacity);
  }
  const line = (name, more) => {
    const mark = {
      type: "line",
      strokeCap: "round",
      strokeJoin: "round",
      invalid: "break-paths-show-path-domains",
      aria: false,
      ...more
    };
    canvas.add({ data: { name }, mark, encoding });
  };
  const judged = drawn.filter(({ curve }) => isJudged(curve.line.role));
  const before = drawn.filter(({ stroke }) => stroke.depth < 4);
  const after = drawn.filter(({ stroke }) => stroke.depth >= 5);
  const draw = ({ curve, stroke, name }) => {
    const covers = coversOf(curve, plot);
    const width = covers > 0 ? 3.5 + 2.5 * covers : stroke.width;
    const { dash, opacity } = stroke;
    line(name, {
      color: palette[stroke.color],
      strokeWidth: width,
      ...dash && { strokeDash: [...dash] },
      ...opacity !== void 0 && { strokeOpacity: opacity }
    });
    if (hasDots(curve, plot) && stroke.depth > 1) {
      datasets[`${name}-dots`] = dotRows(curve, plot);
      canvas.add(dots(`${name}-dots`, encoding, palette[stroke.color], stroke.depth === 4 ? 38 : 26));
    }
  };
  before.forEach(draw);
  for (const { stroke, name } of judged) line(name, { color: palette.background, strokeWidth: stroke.width + 2 });
  const { fill } = plot.panel;
  if (fill) {
    const isBetter = fill.kind === "gap" && fill.tone === "better";
    const opacity = fill.kind === "forecast" ? 0.45 : isBetter ? palette.betterFill : palette.riseFill;
    const isUnclear = fill.kind === "rise" && (plot.scale.type === "log" || ((_b = curveOfRole(plot, fill.role)) == null ? void 0 : _b.line.band));
    const points = isUnclear ? [] : fillPoints(fill, plot);
    const color = isBetter ? "better" : strokes[fill.kind === "rise" ? fill.role : "validation"].color;
    if (points.length > 1) area(`${prefix}fill`, points, palette[color], opacity);
    if (fill.kind === "forecast") {
      datasets[`${prefix}expected`] = lineRows(
        fill.points.map(({ at, expected }) => [at, expected]),
        plot
      );
      line(`${prefix}expected`, { color: palette[color], strokeWidth: 1 });
    }
  }
  judged.forEach(draw);
  after.forEach(draw);
}
function hasDots(curve, { extent, width }) {
  const points = finite(curve);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length > few) return false;
  const length = (last[0] - first[0]) / (extent[1] - extent[0]) * width;
  return points.length < 2 || length / (points.length - 1) > apart2;
}
var apart2 = 12;
function dots(name, encoding, color, size) {
  const mark = { type: "point", filled: true, size, opacity: 1, color, invalid: "filter", aria: false };
  return { data: { name }, mark, encoding };
}
function coversOf({ line, points }, plot) {
  var _a;
  const above = ((_a = coveredBy[line.role]) == null ? void 0 : _a.flatMap((role) => curveOfRole(plot, role) ?? [])) ?? [];
  return above.filter((other) => isSame(points, other, plot)).length;
}
var coveredBy = {
  base: ["validation"],
  other: ["winner"],
  "fourth-worst": ["third-worst", "second-worst", "worst"],
  "third-worst": ["second-worst", "worst"],
  "second-worst": ["worst"]
};
function isSame(points, head, plot) {
  const distances = points.flatMap(([x, y]) => {
    const other = valueAt(head.points, x);
    return other === void 0 || !Number.isFinite(other - y) ? [] : [Math.abs(yOf(plot, other) - yOf(plot, y))];
  });
  return distances.length >= 3 && distances.length > points.length / 2 && medianOf(distances) < 2.5;
}
function fillPoints(fill, plot) {
  if (fill.kind === "forecast") return fill.points.map(({ at, low, high }) => [at, low, high]);
  const line = curveOfRole(plot, fill.kind === "rise" ? fill.role : "validation");
  const base = curveOfRole(plot, "base");
  const points = line ? finite(line) : [];
  if (fill.kind === "rise") {
    const inside = points.filter(([x]) => x >= fill.from);
    return inside.map(([x, y]) => [x, Math.min(y, fill.level), Math.max(y, fill.level)]);
  }
  if (!base) return [];
  return points.flatMap(([x, y]) => {
    const other = valueAt(base.points, x);
    return other === void 0 || !Number.isFinite(other) ? [] : [[x, Math.min(y, other), Math.max(y, other)]];
  });
}
function bandRows(points, plot) {
  const [low, high] = plot.scale.domain;
  const round = rounding(plot);
  const inside = (value) => round(Math.max(low, Math.min(high, value)));
  return points.map(([x, from, to]) => ({ x, y: inside(from), y2: inside(to) }));
}
function dotRows(curve, plot) {
  const round = rounding(plot);
  return finite(curve).flatMap(([x, y]) => isInside(y, plot.scale) ? [{ x, y: round(y) }] : []);
}
function lineRows(points, plot) {
  var _a;
  const { domain } = plot.scale;
  const round = rounding(plot);
  const rows = [];
  for (const [i, [x, y]] of points.entries()) {
    const [x0, y0] = points[i - 1] ?? [x, Number.NaN];
    const isLine = Number.isFinite(y0) && Number.isFinite(y);
    const from = shareOf(y0, plot.scale);
    const crossed = isLine ? domain.filter((edge) => y0 < edge !== y < edge && y0 > edge !== y > edge) : [];
    const places2 = crossed.map((edge) => ({ edge, share: (shareOf(edge, plot.scale) - from) / (shareOf(y, plot.scale) - from) }));
    for (const { edge, share } of places2.sort((a, b) => a.share - b.share)) {
      const at = Number((x0 + share * (x - x0)).toPrecision(8));
      rows.push({ x: at, y: round(edge) });
    }
    if (isInside(y, plot.scale)) rows.push({ x, y: round(y) });
    else if (((_a = rows.at(-1)) == null ? void 0 : _a.y) !== null) rows.push({ x, y: null });
  }
  return rows;
}
function rounding({ scale, height }) {
  if (scale.type === "log") return (value) => Number(value.toPrecision(6));
  const pixel2 = (scale.domain[1] - scale.domain[0]) / (height * 20);
  const decimals = Math.ceil(-Math.log10(pixel2));
  if (decimals > 20) return (value) => Number(value.toPrecision(8));
  return (value) => decimals <= 0 ? Math.round(value) : Number(value.toFixed(decimals));
}

// src/chart/label-places.ts
var costs = {
  line: 30,
  stretch: 40,
  taken: 400,
  wrongSide: 60,
  along: 12,
  beside: 20,
  row: 20,
  shortened: 90,
  /** Above or below, but not over the point any more. */
  aside: 90,
  left: 14,
  /** Nearer to the point of another text. */
  rival: 45,
  /** In the way of the line from such a point to its text. */
  inWay: 58,
  /** On a line of the grid, which it would interrupt. */
  grid: 16,
  /** Directly above or below another text: both would read as one. */
  stacked: 30,
  filled: 14,
  leader: 6,
  /** Another line between a text and its point: the text would seem to belong to that line. */
  between: 90,
  /** Beyond another line than its own. */
  beyond: 240,
  crossed: 400
};
var gaps = [8, 12, 18, 26, 36, 50, 66, 84, 108, 134];
var shares = [0, 0.5, -0.5, 0.25, -0.25, 0.7, -0.7, 1, -1];
var air = 7;
var rowHeight = 1.22 * sizes.label;
function placeLabel(canvas, plot, obstacles, ...forms) {
  const found = forms.flatMap((label) => {
    const placed = placeOf(canvas, plot, obstacles, label);
    return placed && (!label.isOptional || placed.isClear) ? [{ ...placed, cost: placed.place.cost + formCost(label, forms) }] : [];
  });
  const [chosen] = found.sort((a, b) => a.cost - b.cost);
  if (!chosen) return false;
  write(canvas, obstacles, chosen);
  return true;
}
function formCost({ rows }, [first]) {
  const length = (all = []) => all.join(" ").length;
  return costs.row * (rows.length - 1) + (length(rows) < 0.8 * length(first == null ? void 0 : first.rows) ? costs.shortened : 0);
}
function placeOf(canvas, plot, obstacles, label) {
  const width = Math.max(...label.rows.map((row, i) => textWidth(row, sizes.label, i === 0 ? label.weight : 400)));
  const height = label.rows.length * rowHeight - 0.12 * sizes.label;
  const filled = fillOf(plot);
  const grid = plot.scale.ticks.map(({ value }) => yOf(plot, value));
  const onGrid = ({ top, bottom }) => grid.some((height2) => height2 > top && height2 < bottom);
  const stretch = plot.panel.stretch && [xOf(plot, plot.panel.stretch.from), xOf(plot, plot.panel.stretch.to)];
  let best;
  for (const place of candidates(label, width, height, plot.width)) {
    const { x, y } = place;
    const box = { left: x - width / 2 - 3, right: x + width / 2 + 3, top: y - height / 2 - 1, bottom: y + height / 2 + 1 };
    if (box.left < 0 || box.right > plot.width + 2 || box.top < 1 || box.bottom > plot.height - 1) continue;
    if (distanceTo(box, place.from) > (label.within ?? Number.POSITIVE_INFINITY)) continue;
    const wide = { ...box, left: box.left - air, right: box.right + air };
    const taken = canvas.boxes.some((other) => touch(other.kind === "mark" ? box : wide, other));
    const inStretch = stretch !== void 0 && box.right > (stretch[0] ?? 0) && box.left < (stretch[1] ?? 0);
    const covers = obstacles.in(box);
    const between = obstacles.between(place.from, nearest(box, place.from));
    const isBeyond = isBeyondOther(plot, label, place);
    const leader = label.leader === void 0 ? void 0 : leaderOf(box, place.from, between || isBeyond, label.far);
    const isRival = isNearRival(box, place.from, label);
    const [blocks, crosses] = [isInWay(box, label), leader !== void 0 && isCrossed(leader, canvas)];
    const cost = place.cost + covers * costs.line + (taken ? costs.taken : 0) + (inStretch ? costs.stretch : 0) + (onGrid(box) ? costs.grid : 0) + (isRival ? costs.rival : 0) + (blocks ? costs.inWay : 0) + (isStacked(box, canvas) ? costs.stacked : 0) + (filled(box) ? costs.filled : 0) + (between ? costs.between : 0) + (isBeyond ? costs.beyond : 0) + (leader ? costs.leader : 0) + (crosses ? costs.crossed : 0);
    if (!best || cost < best.cost)
      best = { ...place, cost, isClear: covers === 0 && !blocks && !crosses && !isRival && !between && !isBeyond };
  }
  return best && best.cost < costs.taken ? { label, place: best, width, height, isClear: best.isClear } : void 0;
}
function isBeyondOther(plot, { own }, { x, y }) {
  const [from, to] = plot.extent;
  const at = from + x / plot.width * (to - from);
  const level = own && valueAt(own.points, at);
  if (level === void 0) return false;
  const line = yOf(plot, level);
  return plot.curves.some((other) => {
    const value = other === own ? void 0 : valueAt(other.points, at);
    const apart4 = value === void 0 ? Number.NaN : yOf(plot, value) - line;
    return Math.abs(apart4) > 2 && Math.abs(apart4) < Math.abs(y - line) && apart4 > 0 === y > line;
  });
}
function isNearRival(box, own, { rivals = [] }) {
  const distance = distanceTo(box, own);
  return rivals.some((rival) => distanceTo(box, rival) < distance + 3);
}
function isInWay({ left, right }, { x, rivals = [] }) {
  return rivals.some(([other]) => Math.abs(other - x) > air && other > left - air && other < right + air);
}
var apart3 = 10;
function isStacked(box, { boxes }) {
  const high = { ...box, top: box.top - apart3, bottom: box.bottom + apart3 };
  return boxes.some((other) => other.kind === "text" && touch(high, other));
}
function fillOf(plot) {
  const { fill } = plot.panel;
  const points = fill && fill.kind !== "forecast" ? fillPoints(fill, plot) : [];
  const edges = points.map(([at, low, high]) => [xOf(plot, at), yOf(plot, high), yOf(plot, low)]);
  return ({ left, right, top, bottom }) => edges.some(([x, above, below]) => x > left && x < right && above < bottom && below > top);
}
function candidates(label, width, height, plotWidth) {
  const { prefer, away = 6 } = label;
  const starts = [[label.x, label.y], ...label.along ?? []];
  return starts.flatMap((from, index) => {
    const start = index === 0 ? 0 : costs.along;
    return [away + 2, ...gaps.slice(1)].flatMap((gap) => {
      const above = [1, -1].flatMap(
        (side) => shares.map((share) => {
          const wrong = prefer === "above" && side > 0 || prefer === "below" && side < 0 ? costs.wrongSide : 0;
          const x = Math.max(width / 2 + 3, Math.min(plotWidth - width / 2 - 3, from[0] + share * width));
          return {
            x,
            y: from[1] + side * (gap + height / 2),
            cost: start + gap + Math.abs(share) * 8 + (Math.abs(share) === 1 ? costs.aside : 0) + wrong,
            from
          };
        })
      );
      const beside2 = [1, -1].flatMap(
        (side) => [0, -8, 8, -16, 16].map((rise) => {
          const wrong = prefer === "right" ? side < 0 ? costs.left : 0 : prefer === void 0 ? 0 : costs.beside;
          const cost = start + gap + 4 + Math.abs(rise) / 2 + wrong;
          return { x: from[0] + side * (gap + width / 2), y: from[1] + rise, cost, from };
        })
      );
      return [...above, ...beside2];
    });
  });
}
function write(canvas, obstacles, { label, place: { x, y, from }, width, height }) {
  const box = { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
  const leader = label.leader === void 0 ? void 0 : leaderOf(box, from, obstacles.between(from, nearest(box, from)), label.far);
  if (leader && label.leader !== void 0) {
    canvas.leader(...leader, label.leader);
    obstacles.walk(...leader);
  }
  const { background, muted } = canvas.palette;
  for (const [i, row] of label.rows.entries()) {
    const middle = y + (i - (label.rows.length - 1) / 2) * rowHeight;
    const first = i === 0;
    canvas.text(row, x - width / 2, middle, {
      color: first ? label.color : muted,
      weight: first ? label.weight : 400,
      behind: background
    });
  }
}

// src/chart/label-column.ts
function namesOf(plot) {
  const names = plot.curves.flatMap((curve) => {
    const last = lastPoint(curve);
    const { label, fact, role } = curve.line;
    if (label === void 0 || !last) return [];
    const end = [xOf(plot, last[0]), yOf(plot, last[1])];
    return [{ curve, text: label, stroke: strokes[role], ...fact !== void 0 && { fact }, end }];
  });
  return [...names, ...foreseen(plot)];
}
function foreseen(plot) {
  const { fill } = plot.panel;
  const last = (fill == null ? void 0 : fill.kind) === "forecast" ? fill.points.at(-1) : void 0;
  if ((fill == null ? void 0 : fill.kind) !== "forecast" || !last) return [];
  const at = (value) => [plot.width, yOf(plot, value)];
  const { color, text } = strokes.validation;
  return [
    { text: fill.expected, stroke: { color, text, bold: true }, end: at(last.expected) },
    { text: fill.most, stroke: { color, text: "muted", bold: false }, end: at(last.low) }
  ];
}
function rowsOf(fact) {
  if (fact === void 0) return [];
  const rows = [];
  for (const part of fact.split(/(?<=[,;]) /u)) {
    const joined = [...rows.slice(-1), part].join(" ");
    if (textWidth(joined, sizes.axis) <= sizes.fact) rows.splice(-1, 1, joined);
    else rows.push(part);
  }
  if (rows.length === 1) return wrapText(fact, sizes.column, sizes.axis, 400, 3);
  return rows.map((row) => row.replace(/[,;]$/u, ""));
}
function isInColumn(plot, name) {
  var _a;
  if (!name.curve) return true;
  if (isEarlier(name.curve.line.role)) return false;
  const end = ((_a = lastPoint(name.curve)) == null ? void 0 : _a[0]) ?? Number.NEGATIVE_INFINITY;
  return reachesEdge(end, plot.extent) || plot.width - xOf(plot, end) < nearEdge * plot.width && isFreeBeyond(plot, name);
}
var nearEdge = 0.15;
function isFreeBeyond(plot, { curve, end: [x, y] }) {
  const others = plot.curves.filter((other) => other !== curve);
  return !others.some(({ points }) => points.some(([at, value]) => xOf(plot, at) > x && Math.abs(yOf(plot, value) - y) < 10));
}
function weightOf({ stroke }) {
  return stroke.bold ? 600 : 400;
}
var many = 4;
var space = 6;
var widest = 132;
function entriesOf(plot) {
  const names = namesOf(plot).filter((name) => isInColumn(plot, name));
  return names.map((name) => {
    const own = textWidth(name.text, sizes.label, weightOf(name));
    const both = own + space + textWidth(name.fact ?? "", sizes.axis);
    if (name.fact !== void 0 && names.length >= many && both <= widest)
      return { ...name, width: both, beside: name.fact, facts: [] };
    const facts = rowsOf(name.fact);
    return { ...name, width: Math.max(own, ...facts.map((row) => textWidth(row, sizes.axis))), facts };
  });
}
function mayMove({ panel, extent, curves }, { kind, role, text }) {
  const curve = curves.find(({ line }) => line.role === role);
  const end = curve && lastPoint(curve);
  const hasName = (curve == null ? void 0 : curve.line.label) !== void 0 && curve.line.fact === void 0 && end && reachesEdge(end[0], extent);
  return kind === "best" && text !== void 0 && panel.size !== "strip" && panel.size !== "small" && hasName === true;
}
function withFacts(plot, marks) {
  const curves = plot.curves.map((curve) => {
    const mark = marks.find(({ role }) => role === curve.line.role);
    return (mark == null ? void 0 : mark.text) === void 0 ? curve : { ...curve, line: { ...curve.line, fact: mark.text } };
  });
  return { ...plot, curves };
}
function columnWidth(plot) {
  const movable = (plot.panel.marks ?? []).filter((mark) => mayMove(plot, mark));
  return Math.min(sizes.column, Math.ceil(Math.max(0, ...entriesOf(withFacts(plot, movable)).map(({ width }) => width))));
}
var near = 6;
var far = 26;
var longLeader = 16;
var besideEnd = 14;
var nameHeight = sizes.label * 1.22;
var factHeight = sizes.axis * 1.2;
function drawColumn(canvas, { plot, hasUnit }, { gap, column }) {
  const blocks = entriesOf(plot).map((name) => ({
    ...name,
    target: name.end[1] + name.facts.length * factHeight / 2,
    height: nameHeight + name.facts.length * factHeight
  }));
  const from = plot.width + (hasMarkAtEdge(plot) ? sizes.edge : 2);
  for (const block of spread(blocks, plot.height + (hasUnit ? 0 : overhang))) {
    const { text, stroke, beside: beside2, facts, end, height, y } = block;
    const first = y - height / 2 + nameHeight / 2;
    const to = plot.width + gap - 2;
    const isFar = plot.width - end[0] > from - plot.width;
    const isMarked = (plot.panel.marks ?? []).some(({ at, role }) => {
      var _a;
      return role === ((_a = block.curve) == null ? void 0 : _a.line.role) && xOf(plot, at) === end[0];
    });
    const start = isFar ? end[0] + besideEnd : plot.panel.height ? from : end[0] + (isMarked ? sizes.edge : 2);
    const away = Math.abs(first - end[1]);
    const isNearer = blocks.some((other) => Math.abs(first - other.end[1]) < away - 3);
    const isStub = isFar && to - start < longLeader;
    const isBeside = !isFar && end[1] > y - height / 2 && end[1] < y + height / 2;
    if (!isStub && !isBeside && (isFar && to - start > longLeader || away > far || away > near && isNearer))
      canvas.leader([start, end[1]], [to, first], canvas.palette[stroke.color]);
    const weight = weightOf(block);
    canvas.text(fitText(text, column, sizes.label, weight), plot.width + gap, first, {
      color: canvas.palette[stroke.text],
      weight
    });
    if (beside2 !== void 0) {
      const x = plot.width + gap + textWidth(text, sizes.label, weight) + space;
      canvas.text(beside2, x, first, { color: canvas.palette.muted, size: sizes.axis });
    }
    for (const [i, row] of facts.entries()) {
      const below = first + (nameHeight + factHeight) / 2 - 0.5 + i * factHeight;
      canvas.text(fitText(row, column, sizes.axis), plot.width + gap, below, { color: canvas.palette.muted, size: sizes.axis });
    }
  }
}
function nameEarlyEnds(canvas, plot, obstacles, everywhere = false) {
  for (const name of namesOf(plot)) {
    const { curve, text, stroke, fact } = name;
    if (!curve || !everywhere && isInColumn(plot, name)) continue;
    const points = finite(curve).filter(([, value]) => isInside(value, plot.scale));
    const last = points.at(-1);
    if (!last) continue;
    const end = [xOf(plot, last[0]), yOf(plot, last[1])];
    const along = [0.9, 0.75, 0.55, 0.4, 0.25].flatMap((share) => {
      const [at, value] = points[Math.floor((points.length - 1) * share)] ?? [0, Number.NaN];
      return Number.isFinite(value) ? [[xOf(plot, at), yOf(plot, value)]] : [];
    });
    const isCrossed2 = (plot.panel.marks ?? []).some(({ kind, at }) => kind === "not-finite" && at === last[0] && !isJudged2(curve));
    const label = {
      x: end[0],
      y: end[1],
      color: canvas.palette[stroke.text],
      weight: weightOf(name),
      prefer: "right",
      leader: canvas.palette[stroke.color],
      own: curve,
      ...!isCrossed2 && { along }
    };
    const fitted = fitText(text, plot.width * 0.6, sizes.label, label.weight);
    if (!placeLabel(canvas, plot, obstacles, { ...label, rows: fact === void 0 ? [fitted] : [fitted, fact] }))
      placeLabel(canvas, plot, obstacles, { ...label, rows: [fitted] });
  }
}
function isJudged2({ line: { role } }) {
  return role === "validation" || role === "train" || role === "train-alone";
}
var overhang = 8;
function spread(items, height) {
  const sorted2 = [...items].sort((a, b) => a.end[1] - b.end[1]);
  const groups = [];
  const offsets = [];
  let total = 0;
  for (const item of sorted2) {
    const offset = total + item.height / 2;
    offsets.push(offset);
    total += item.height;
    let group = { sum: item.target - offset, count: 1 };
    for (let above = groups.at(-1); above && above.sum / above.count > group.sum / group.count; above = groups.at(-1)) {
      group = { sum: above.sum + group.sum, count: above.count + group.count };
      groups.pop();
    }
    groups.push(group);
  }
  const shifts = groups.flatMap(
    ({ sum, count }) => Array(count).fill(Math.max(-overhang, Math.min(height - total, sum / count)))
  );
  return sorted2.map((item, i) => ({ ...item, y: (offsets[i] ?? 0) + (shifts[i] ?? 0) }));
}

// src/chart/layout.ts
var inner = sizes.width - 2 * sizes.margin;
var abreast = 4;
function layOut(chart, hasTitle) {
  const whole = chart.panels.map((panel) => panel.lines.map(curveOf));
  const extent = withRoom(chart.extent ?? extentOf(whole.flat()), chart.panels);
  const curves = whole.map((lines) => lines.map((curve) => within(curve, extent)));
  const isGrid = chart.panels[0].size === "small";
  const title = hasTitle ? titleRows(chart) : [];
  const plots = chart.panels.map((panel, i) => withBandsThatTell(plotOf(chart, panel, curves[i] ?? [], extent)));
  const note = noteRows(chart, plots);
  if (isGrid) return { rows: gridOf(chart, plots), gap: 0, column: 0, title, note };
  const labels2 = plots.flatMap(({ scale }) => scale.ticks.map(({ text }) => textWidth(text, sizes.axis)));
  const left = Math.ceil(sizes.margin + Math.max(12, ...labels2) + 7);
  const gap = sizes.gap + (plots.some((plot) => plot.panel.height || hasMarkAtEdge(plot)) ? 5 : 0);
  const column = Math.max(Math.ceil(textWidth(chart.unit, sizes.axis)), ...plots.map(columnWidth));
  const right = gap + column + sizes.margin;
  const width = sizes.width - left - right;
  const xTicks = xTicksOf(chart, extent, width, plots);
  const frames = plots.map((plot, index) => {
    const isLast = index === plots.length - 1;
    const foot = isLast ? sizes.axis + 13 + sizes.margin - 4 : 10;
    const head = sizes.axis + 15 + (index === 0 ? sizes.margin - 3 : 2);
    return { plot: { ...plot, width }, left, right, head, foot, xTicks, hasPlaces: isLast, hasValues: true, hasUnit: isLast };
  });
  return { rows: frames.map((frame) => [frame]), gap, column, title, note };
}
var room = 0.03;
function withRoom([from, to], panels) {
  const free2 = room * (to - from);
  const isMarked = panels.some(
    ({ marks = [] }) => marks.some(({ kind, at }) => kind !== "value" && at >= from && at < from + free2 / 2)
  );
  return isMarked ? [from - free2, to] : [from, to];
}
var widest2 = 0.3;
var thinnest = 3;
function withBandsThatTell(plot) {
  const isSeen = ({ band, smoothed, line }) => {
    const height = medianOf(band.map(([, low, high]) => yOf(plot, low) - yOf(plot, high)));
    return !smoothed || line.band || height >= thinnest && height <= widest2 * plot.height;
  };
  return { ...plot, curves: plot.curves.map((curve) => isSeen(curve) ? curve : { ...curve, band: [] }) };
}
function noteRows({ note, words }, plots) {
  const smoothed = plots.flatMap(({ curves }) => curves.filter((curve) => curve.smoothed && !curve.line.band));
  const names = [...new Set(smoothed.flatMap(({ line }) => line.label ?? []))];
  const hasBand = smoothed.some(({ band }) => band.length > 0);
  const hasJumps = smoothed.some(({ jumps }) => jumps.length > 0);
  const rows = [...names.length > 0 ? [words.smoothed(names, { hasBand, hasJumps })] : [], ...note === void 0 ? [] : [note]];
  return rows.flatMap((row) => wrapText(row, inner, sizes.axis, 400, 3)).map(textRow(sizes.axis, 400));
}
function xTicksOf(chart, extent, width, plots) {
  const ticksEvery = (pixels) => placeTicks(...extent, Math.max(2, width / pixels), isWhole(plots), chart.words.numbers);
  const ticks = ticksEvery(sizes.tickEvery);
  const widest3 = Math.max(0, ...ticks.map(({ text }) => textWidth(text, sizes.axis)));
  const [first, second] = ticks;
  const distance = first && second ? (second.value - first.value) / (extent[1] - extent[0]) * width : width;
  return distance < widest3 + tickGap ? ticksEvery(2 * sizes.tickEvery) : ticks;
}
var tickGap = 12;
function plotOf(chart, panel, curves, extent) {
  const { height, ticks } = panelSizes[panel.size];
  const [from, to] = extent;
  const marks = (panel.marks ?? []).filter(({ at }) => at >= from && at <= to);
  const scale = yScale({ ...panel, marks }, curves, ticks, chart.words.numbers);
  return { panel: { ...panel, marks }, curves, scale, extent, width: inner, height, words: chart.words };
}
function gridOf(chart, plots) {
  const rowCount = Math.ceil(plots.length / abreast);
  const columns = Math.ceil(plots.length / rowCount);
  const scale = sharedScale(
    plots.map((plot) => plot.scale),
    panelSizes.small.ticks,
    chart.words.numbers
  );
  const height = Math.round(panelSizes.small.height / (rowCount === 1 ? 1 : 1.5));
  const labels2 = ((scale == null ? void 0 : scale.ticks) ?? []).map(({ text }) => textWidth(text, sizes.axis));
  const left = Math.ceil(sizes.margin + Math.max(12, ...labels2) + 7);
  const unit = Math.ceil(textWidth(chart.unit, sizes.axis)) + 8 + sizes.margin;
  const between = 22;
  const width = Math.floor((sizes.width - left - unit - (columns - 1) * between) / columns);
  const frames = plots.map((plot, index) => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    const isLastRow = row === rowCount - 1;
    const isEnd = column === columns - 1 || index === plots.length - 1;
    const rest = columns - 1 - column;
    return {
      plot: { ...plot, scale: scale ?? plot.scale, width, height },
      left: column === 0 ? left : between / 2,
      right: isEnd ? unit + rest * (width + between) : between / 2,
      head: Math.round(sizes.axis * 2.25) + 12 + (row === 0 ? sizes.margin - 3 : 4),
      foot: sizes.axis + 13 + (isLastRow ? sizes.margin - 4 : 0),
      xTicks: xTicksOf(chart, plot.extent, width, plots),
      hasPlaces: true,
      hasValues: column === 0,
      hasUnit: isLastRow && isEnd
    };
  });
  return Array.from({ length: rowCount }, (_, row) => frames.slice(row * columns, (row + 1) * columns));
}
function textRow(size, weight) {
  return (text) => ({ text, size, weight });
}
function titleRows({ title, subtitle }) {
  return [
    ...wrapText(title, inner, sizes.title, 600, 3).map(textRow(sizes.title, 600)),
    ...subtitle === void 0 ? [] : wrapText(subtitle, inner, sizes.axis, 400, 3).map(textRow(sizes.axis, 400))
  ];
}
function heightOf(rows) {
  return Math.round(rows.reduce((sum, { size }) => sum + size * rowHeight2, 0));
}
var rowHeight2 = 1.38;
function within(curve, [from, to]) {
  const isIn = ([x]) => x >= from && x <= to;
  return { ...curve, points: curve.points.filter(isIn), band: curve.band.filter(isIn) };
}
function isWhole(plots) {
  return plots.every(({ curves }) => curves.every(({ points }) => points.every(([x]) => Number.isInteger(x))));
}
function extentOf(curves) {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const { points } of curves) {
    for (const [x, y] of points) {
      if (!Number.isFinite(y)) continue;
      low = Math.min(low, x);
      high = Math.max(high, x);
    }
  }
  if (low > high) return [0, 1];
  return low === high ? [low - 1, high + 1] : [low, high];
}

// src/chart/obstacles.ts
var dot = 6;
var ownLine = 9;
var cell = 3;
var Obstacles = class {
  #columns;
  #rows;
  #counts;
  #sums;
  constructor(plot) {
    this.#columns = Math.ceil(plot.width / cell) + 1;
    this.#rows = Math.ceil(plot.height / cell) + 1;
    this.#counts = new Float64Array(this.#columns * this.#rows);
    for (const { points } of plot.curves) {
      let before;
      for (const [at, value] of points) {
        const here = Number.isFinite(value) ? [xOf(plot, at), yOf(plot, value)] : void 0;
        if (here) this.walk(before ?? here, here);
        if (here && points.length <= few) this.walk([here[0] - dot, here[1]], [here[0] + dot, here[1]]);
        before = here;
      }
    }
  }
  /** Adds a straight line. */
  walk(from, to) {
    const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / cell));
    for (let step = 1; step <= steps; step++) {
      const column = Math.floor((from[0] + (to[0] - from[0]) * step / steps) / cell);
      const row = Math.floor((from[1] + (to[1] - from[1]) * step / steps) / cell);
      if (column < 0 || row < 0 || column >= this.#columns || row >= this.#rows) continue;
      const at = row * this.#columns + column;
      this.#counts[at] = (this.#counts[at] ?? 0) + 1;
    }
    this.#sums = void 0;
  }
  /** Whether a line runs between two points, away from the first. */
  between(from, to) {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    for (let at = ownLine; at < length; at += cell) {
      const [x, y] = [from[0] + (to[0] - from[0]) * at / length, from[1] + (to[1] - from[1]) * at / length];
      if (this.in({ left: x, right: x, top: y, bottom: y }) > 0) return true;
    }
    return false;
  }
  in({ left, right, top, bottom }) {
    const [c0, r0] = [Math.max(0, Math.floor(left / cell)), Math.max(0, Math.floor(top / cell))];
    const [c1, r1] = [Math.min(this.#columns, Math.floor(right / cell) + 1), Math.min(this.#rows, Math.floor(bottom / cell) + 1)];
    return c1 <= c0 || r1 <= r0 ? 0 : this.#sum(c1, r1) - this.#sum(c0, r1) - this.#sum(c1, r0) + this.#sum(c0, r0);
  }
  /** Sum of all cells left of a column and above a row (a summed-area table). */
  #sum(column, row) {
    const width = this.#columns + 1;
    this.#sums ?? (this.#sums = this.#table(width));
    return this.#sums[row * width + column] ?? 0;
  }
  #table(width) {
    const sums = new Float64Array(width * (this.#rows + 1));
    for (let row = 1; row <= this.#rows; row++) {
      let inRow = 0;
      for (let column = 1; column < width; column++) {
        inRow += this.#counts[(row - 1) * this.#columns + column - 1] ?? 0;
        sums[row * width + column] = (sums[(row - 1) * width + column] ?? 0) + inRow;
      }
    }
    return sums;
  }
};

// src/chart/stems.ts
function stemsOf(plot) {
  const { spike, marks = [] } = plot.panel;
  const lost = [
    ...spike && (!spike.onlyAbove || spikeOutside(plot)) ? peaksOf(plot.panel) : [],
    ...marks.filter(({ kind }) => kind === "best")
  ];
  const told = lost.flatMap(({ at, value }) => {
    const isOf = ({ smoothed, line: { x, y } }) => smoothed && x.some((place, i) => place === at && y[i] === value);
    const curve = plot.curves.find(isOf);
    return curve ? [{ curve, at, value }] : [];
  });
  const jumps = plot.curves.flatMap((curve) => curve.jumps.map(([at, value]) => ({ curve, at, value })));
  const untold = jumps.filter((one) => !told.some(({ curve, at }) => curve === one.curve && at === one.at));
  const stemOf = ({ curve, at, value }) => {
    const usual2 = valueAt(curve.points, at);
    if (usual2 === void 0 || !Number.isFinite(usual2)) return [];
    const x = xOf(plot, at);
    return [{ role: curve.line.role, from: [x, yOf(plot, usual2)], to: [x, yOf(plot, value)] }];
  };
  return [...told.flatMap(stemOf), ...untold.flatMap((one) => stemOf(one).map((stem) => ({ ...stem, value: one.value })))];
}
function nameStems(canvas, plot, stems, obstacles) {
  const { panel, words, scale } = plot;
  for (const { role, to, value } of stems) {
    if (value === void 0) continue;
    const color = canvas.palette[strokes[role].text];
    const arrow = isInside(value, scale) ? "" : value > scale.domain[1] ? "↑ " : "↓ ";
    const rows = [arrow + words.value(value, panel.percent === true)];
    placeLabel(canvas, plot, obstacles, { rows, x: to[0], y: to[1], color, weight: 400, isOptional: true, within: near2 });
  }
}
var near2 = 14;
function drawStems(canvas, { height }, stems) {
  for (const { role, from, to } of stems) {
    const color = canvas.palette[strokes[role].color];
    canvas.rule(from, to, color, { width: 1.25 });
    if (to[1] > 0 && to[1] < height) canvas.sign(...to, { shape: "circle", size: 24, fill: color });
  }
}

// src/chart/overlay.ts
var dotted = { width: 1.3, dash: [2, 3] };
function drawBehind(canvas, plot) {
  const { palette } = canvas;
  const { stretch, restarts = [], levels = [] } = plot.panel;
  for (const { at } of restarts) canvas.rule([xOf(plot, at), 0], [xOf(plot, at), plot.height], palette.muted, dotted);
  if (stretch) {
    const [left, right] = [xOf(plot, stretch.from), xOf(plot, stretch.to)];
    canvas.rect({ left, right, top: 0, bottom: plot.height }, palette.muted, palette.stretchFill);
    canvas.rule([left, 0], [left, plot.height], palette.muted, dotted);
  }
  for (const { value, from, tone } of levels) {
    const y = yOf(plot, value);
    canvas.rule(
      [from === void 0 ? 0 : xOf(plot, from), y],
      [levelEnd(plot), y],
      tone === "neutral" ? palette.muted : palette[strokes[tone].color],
      dotted
    );
  }
}
function drawInFront(canvas, plot) {
  const { marks = [] } = plot.panel;
  drawSaving(canvas, plot);
  const stems = stemsOf(plot);
  drawStems(canvas, plot, stems);
  for (const mark of marks) drawMark(canvas, plot, mark);
  drawHeight(canvas, plot);
  drawCut(canvas, plot);
  const obstacles = obstaclesOf(plot, stems);
  const { palette } = canvas;
  drawStretchText(canvas, plot, obstacles);
  const { saving, spike, restarts = [], levels = [] } = plot.panel;
  if (spike && !spike.onlyAbove && !spikeOutside(plot)) {
    const [x, y] = [xOf(plot, spike.at), Math.min(...peaksOf(plot.panel).map(({ value }) => yOf(plot, value)))];
    const isStrip = plot.panel.size === "strip";
    const common = { color: palette.text, weight: 600, prefer: "above", leader: palette.muted };
    const label = { x, y, ...common, isOptional: isStrip, ...isStrip && { within: within2 } };
    const [peaks, place] = spike.rows;
    const forms = [[spike.rows.join(" ")], spike.rows, [...peaks.split(/[,;] /u), place], [spike.short.join(" ")], spike.short];
    const isPlaced = placeLabel(canvas, plot, obstacles, ...forms.map((rows) => ({ ...label, rows })));
    if (!isPlaced && isStrip) drawAbove(canvas, plot, { x, text: spike.rows.join(" ") });
  }
  if (saving) {
    const x = (xOf(plot, saving.from) + xOf(plot, saving.to)) / 2;
    const y = yOf(plot, saving.value);
    placeLabel(canvas, plot, obstacles, { rows: [saving.text], x, y, color: palette.text, weight: 600, prefer: "below", away: 2 });
  }
  const places2 = marks.map(({ at, value }) => [xOf(plot, at), yOf(plot, value)]);
  const homeless = [];
  for (const [i, mark] of marks.entries()) {
    const { kind, role, text, short, prefer } = mark;
    const isOther = kind === "best" && (role === "train" || role === "second-worst");
    const color = kind === "value" || isOther ? palette[strokes[role].text] : palette.text;
    const [x, y] = places2[i] ?? [0, 0];
    const rivals = places2.filter((_, other) => other !== i);
    const isStrip = plot.panel.size === "strip";
    const hasName = mayMove(plot, mark);
    const isOptional = kind === "value" || isStrip || hasName;
    const reach2 = isOptional ? { within: kind === "value" ? far2 : within2 } : { far: far2 };
    const label = { x, y, color, rivals, leader: palette.muted, isOptional, ...reach2, ...prefer && { prefer } };
    const weight = kind === "stop" || kind === "before" ? 400 : 600;
    const isSaid = marks.findIndex((one) => one.text === text && one.at === mark.at && one.value === mark.value) < i;
    if (isSaid) continue;
    const forms = [...text === void 0 ? [] : [[text], text.split(", ")], ...short === void 0 ? [] : [[short]]];
    const isPlaced = placeLabel(canvas, plot, obstacles, ...forms.map((rows) => ({ ...label, weight, rows })));
    if (!isPlaced && hasName) homeless.push(mark);
    if (!isPlaced && isStrip && kind === "best" && text !== void 0) drawAbove(canvas, plot, { x, text });
  }
  nameStems(canvas, plot, stems, obstacles);
  for (const { at, text, isMain = false } of restarts) {
    const style = isMain ? { color: palette.text, weight: 600 } : { color: palette.muted, weight: 400 };
    const x = xOf(plot, at);
    const along = [0.25, 0.45, 0.65].map((share) => [x, share * plot.height]);
    const forms = [[text], text.split(/(?<=:) |, /u)].map((rows) => ({ rows, x, y: 12, along, away: -1, ...style }));
    const isClear = placeLabel(canvas, plot, obstacles, ...forms.map((form) => ({ ...form, isOptional: true })));
    if (!isClear && !drawAbove(canvas, plot, { x, text }, style.color)) placeLabel(canvas, plot, obstacles, ...forms);
  }
  for (const { value, from, text } of levels) {
    if (text === void 0) continue;
    const [start, y] = [xOf(plot, from ?? plot.extent[0]), yOf(plot, value)];
    const along = [0.25, 0.75, 0.9].map((share) => [start + share * (plot.width - start), y]);
    const rows = wrapText(text, plot.width - 12, sizes.label, 400, 2);
    placeLabel(canvas, plot, obstacles, {
      ...{ rows, x: (start + plot.width) / 2, y, along },
      ...{ color: palette.muted, weight: 400, away: 3, prefer: "above" }
    });
  }
  return { obstacles, homeless };
}
var within2 = 30;
var far2 = 16;
function obstaclesOf(plot, stems) {
  const obstacles = new Obstacles(plot);
  const { saving, height, levels = [], marks = [], restarts = [], stretch, fill } = plot.panel;
  if (saving) obstacles.walk([xOf(plot, saving.from), yOf(plot, saving.value)], [xOf(plot, saving.to), yOf(plot, saving.value)]);
  for (const { value, from } of levels) {
    const y = yOf(plot, value);
    obstacles.walk([from === void 0 ? 0 : xOf(plot, from), y], [plot.width, y]);
  }
  if (height) obstacles.walk([heightAt(plot), yOf(plot, height.from)], [heightAt(plot), yOf(plot, height.to)]);
  for (const { drop, at, value } of marks) {
    if (drop) obstacles.walk([xOf(plot, at), yOf(plot, value)], [xOf(plot, at), plot.height]);
  }
  for (const { at } of restarts) obstacles.walk([xOf(plot, at), 0], [xOf(plot, at), plot.height]);
  for (const { from, to } of stems) obstacles.walk(from, to);
  if (stretch) obstacles.walk([xOf(plot, stretch.from), 0], [xOf(plot, stretch.from), plot.height]);
  if ((fill == null ? void 0 : fill.kind) === "forecast") {
    for (const { at, low, high } of fill.points) obstacles.walk([xOf(plot, at), yOf(plot, low)], [xOf(plot, at), yOf(plot, high)]);
  }
  return obstacles;
}
function drawMark(canvas, plot, { kind, at, value, role, drop }) {
  const { palette } = canvas;
  const [x, y] = [xOf(plot, at), yOf(plot, value)];
  const color = palette[strokes[role].color];
  if (drop) canvas.rule([x, y], [x, plot.height], palette.muted, { width: 1, dash: [2, 3] });
  const sign = signOf(kind, color, palette.background, palette.text, palette.base);
  if (sign) canvas.sign(x, y, sign);
}
function signOf(kind, color, background, text, base) {
  switch (kind) {
    case "best":
      return { shape: "circle", size: 105, fill: color, stroke: background, strokeWidth: 2 };
    case "before":
      return { shape: "circle", size: 56, fill: background, stroke: color, strokeWidth: 2 };
    case "base-best":
      return { shape: "circle", size: 70, fill: background, stroke: base, strokeWidth: 2.2 };
    case "stop":
      return { shape: "square", size: 72, fill: background, stroke: text, strokeWidth: 2 };
    case "not-finite":
      return { shape: "M-1,-1L1,1M-1,1L1,-1", size: 80, filled: false, stroke: color, strokeWidth: 2.75 };
    case "value":
      return void 0;
  }
}
function drawHeight(canvas, plot) {
  const { height } = plot.panel;
  if (!height) return;
  const x = heightAt(plot);
  const [from, to] = [yOf(plot, height.from), yOf(plot, height.to)];
  if (Math.abs(from - to) < 3) return;
  const color = canvas.palette[height.tone === "better" ? "better" : strokes[height.tone].color];
  canvas.rule([x, from], [x, to], color, { width: 1.75 });
  for (const y of [from, to]) canvas.rule([x - 3, y], [x + 3, y], color, { width: 1.75 });
}
function levelEnd(plot) {
  return plot.panel.height ? Math.min(plot.width, heightAt(plot)) : plot.width;
}
function heightAt(plot) {
  const judged = curveOfRole(plot, "validation") ?? curveOfRole(plot, "train-alone");
  const end = judged && lastPoint(judged);
  const edge = end && !reachesEdge(end[0], plot.extent) ? xOf(plot, end[0]) : plot.width;
  return edge + (hasMarkAtEdge(plot) ? sizes.edge + 1 : 5);
}
function drawSaving(canvas, plot) {
  const { saving } = plot.panel;
  if (!saving) return;
  const y = yOf(plot, saving.value);
  const [from, to] = [xOf(plot, saving.from), xOf(plot, saving.to)];
  canvas.rule([from, y], [to, y], canvas.palette.text, { width: 1.5 });
  for (const x of [from, to]) canvas.rule([x, y - 4], [x, y + 4], canvas.palette.text, { width: 1.5 });
}
function drawStretchText(canvas, plot, obstacles) {
  var _a;
  const { stretch } = plot.panel;
  if (!stretch) return;
  const { palette } = canvas;
  const [left, right] = [xOf(plot, stretch.from), xOf(plot, stretch.to)];
  const behind = behindStretch(palette);
  const width = right - left - 8;
  const rows = stretch.rows.flatMap((row, i) => {
    const [weight, strong] = [i === 0 ? 600 : 400, i === 0];
    const parts = textWidth(row, sizes.label, weight) > width ? row.split(/(?<=,) /u) : [row];
    return parts.flatMap((part) => wrapText(part, width, sizes.label, weight, 2).map((text) => ({ text, strong })));
  });
  if (rows.some(({ text }) => text.endsWith("…"))) {
    const [text = ""] = stretch.rows;
    if (drawAbove(canvas, plot, { x: (left + right) / 2, text })) return;
    const along = [0.1, 0.5, 0.7, 0.9].map((share) => [left, share * plot.height]);
    placeLabel(canvas, plot, obstacles, { x: left, y: 0.3 * plot.height, along, color: palette.text, weight: 600, rows: [text] });
    return;
  }
  const distance = sizes.label * 1.3;
  const middle = ((_a = plot.panel.fill) == null ? void 0 : _a.kind) === "forecast" ? 0.12 : 0.5;
  for (const [i, { text, strong }] of rows.entries()) {
    const y = middle * plot.height + (i - (rows.length - 1) / 2) * distance;
    const style = { color: strong ? palette.text : palette.muted, weight: strong ? 600 : 400, align: "center", behind };
    canvas.text(text, (left + right) / 2, y, style);
  }
}

// src/chart/spec.ts
var fontFamily = 'Inter, "Helvetica Neue", Arial, sans-serif';
function chartSpec(chart, theme, options = {}) {
  return drawChart(chart, theme, options).spec;
}
function drawChart(chart, theme, { title = false } = {}) {
  var _a, _b;
  const palette = palettes[theme];
  const layout = layOut(chart, title);
  const datasets = {};
  const rows = layout.rows.map(
    (row, r) => row.map((frame, c) => drawPanel(frame, layout, chart, palette, { datasets, prefix: `${r}${c}-` }))
  );
  const left = ((_b = (_a = layout.rows[0]) == null ? void 0 : _a[0]) == null ? void 0 : _b.left) ?? 0;
  const parts = [
    ...layout.title.length > 0 ? [[drawText(layout.title, left, palette, sizes.margin, 0)]] : [],
    ...rows,
    ...layout.note.length > 0 ? [[drawText(layout.note, left, palette, 0, sizes.margin)]] : []
  ];
  const spec = {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    description: chart.description,
    background: palette.background,
    padding: 0,
    datasets: Object.fromEntries(Object.entries(datasets).map(([name, data]) => [name, [...data]])),
    ...arranged(parts.map((row) => row.map(({ view }) => view))),
    config: configOf(palette)
  };
  return { spec, parts: parts.flat() };
}
function arranged(rows) {
  const plain = { spacing: 0, bounds: "full" };
  const views = rows.map((row) => row.length === 1 ? row[0] ?? {} : { hconcat: [...row], ...plain });
  return views.length === 1 ? views[0] ?? {} : { vconcat: views, ...plain };
}
function drawPanel(frame, layout, chart, palette, { datasets, prefix }) {
  const { plot, left, right, head, foot } = frame;
  const canvas = new Canvas(palette);
  const bounds = { left: -left, right: plot.width + right, top: -head, bottom: plot.height + foot };
  canvas.frame(bounds);
  canvas.add(axes(frame));
  blockTicks(canvas, frame);
  canvas.grid(
    plot.scale.ticks.map(({ value }) => yOf(plot, value)),
    plot.width
  );
  drawHeading(canvas, frame);
  drawBehind(canvas, plot);
  drawLines(canvas, plot, datasets, prefix);
  const isSmall = plot.panel.size === "small";
  const { obstacles, homeless } = drawInFront(canvas, plot);
  const named = withFacts(plot, homeless);
  if (!isSmall) drawColumn(canvas, { plot: named, hasUnit: frame.hasUnit }, layout);
  nameEarlyEnds(canvas, named, obstacles, isSmall);
  if (frame.hasUnit) drawUnit(canvas, frame, layout, chart.unit);
  const { boxes, leaders, gridPieces: grid, layers } = canvas;
  return { bounds, plot, boxes, leaders, grid, view: { width: plot.width, height: plot.height, layer: [...layers] } };
}
function drawText(rows, left, palette, above, below) {
  const canvas = new Canvas(palette);
  const [width, height] = [sizes.width - left - 1, heightOf(rows)];
  const bounds = { left: -left, right: sizes.width - left, top: -above, bottom: height + below };
  canvas.frame(bounds);
  let y = 0;
  for (const { text, size, weight } of rows) {
    y += size * rowHeight2 / 2;
    canvas.text(text, sizes.margin - left, y, { color: weight === 600 ? palette.text : palette.muted, size, weight });
    y += size * rowHeight2 / 2;
  }
  return { bounds, boxes: canvas.boxes, view: { width, height, layer: [...canvas.layers] } };
}
function axes({ plot, xTicks, hasPlaces, hasValues }) {
  const { x, y } = encodingOf(plot);
  const common = { tickCount: 50, title: null, labelOverlap: false, grid: false };
  const xAxis = {
    ...common,
    ...labels(xTicks),
    tickSize: 4,
    labelPadding: 4,
    labelFlush: false,
    labels: hasPlaces,
    ticks: hasPlaces
  };
  const yAxis = { ...common, ...labels(plot.scale.ticks), domain: false, ticks: false, labelPadding: 6, labels: hasValues };
  return {
    data: { values: [{ x: plot.extent[0], y: plot.scale.domain[0] }] },
    mark: { type: "point", opacity: 0, aria: false },
    encoding: { x: { ...x, axis: xAxis }, y: { ...y, axis: yAxis } }
  };
}
function labels(ticks) {
  const texts = JSON.stringify(ticks.map(({ text }) => text));
  const values = JSON.stringify(ticks.map(({ value }) => value));
  return { values: ticks.map(({ value }) => value), labelExpr: `${texts}[indexof(${values}, datum.value)]` };
}
function blockTicks(canvas, { plot, xTicks, hasPlaces, hasValues }) {
  for (const { value, text } of hasPlaces ? xTicks : []) {
    const [x, half, top] = [xOf(plot, value), textWidth(text, sizes.axis) / 2, plot.height + 8];
    canvas.block({ kind: "tick", name: text, left: x - half, right: x + half, top, bottom: top + sizes.axis });
  }
  for (const { value, text } of hasValues ? plot.scale.ticks : []) {
    const [y, half] = [yOf(plot, value), sizes.axis / 2];
    canvas.block({ kind: "tick", name: text, left: -6 - textWidth(text, sizes.axis), right: -6, top: y - half, bottom: y + half });
  }
}
function drawHeading(canvas, { plot, left }) {
  const { palette } = canvas;
  const { heading } = plot.panel;
  if (heading) {
    const color = { plain: palette.muted, strong: palette.text, problem: palette.validationText }[heading.tone];
    const rows = [heading.name, ...heading.said === void 0 ? [] : [heading.said]];
    for (const [i, row] of rows.entries()) {
      const weight = i === 0 ? 600 : 400;
      const y = aboveRow - (1 - i) * sizes.axis * sizes.row;
      canvas.text(fitText(row, plot.width + 14, sizes.axis, weight), 0, y, { color, size: sizes.axis, weight });
    }
    return;
  }
  canvas.text(fitText(metricOf(plot), plot.width, sizes.axis), sizes.margin - left, aboveRow, {
    color: palette.muted,
    size: sizes.axis
  });
}
function metricOf({ panel, scale, words }) {
  if (scale.type === "log") return `${panel.metric} ${words.logarithmic}`;
  return scale.zoom === void 0 || panel.flat ? panel.metric : `${panel.metric}${words.zoomed(scale.zoom)}`;
}
function drawUnit(canvas, { plot, xTicks }, { gap }, unit) {
  const last = xTicks.at(-1);
  const clear = last ? xOf(plot, last.value) + textWidth(last.text, sizes.axis) / 2 + 12 : 0;
  const x = Math.max(plot.width + (gap || 8), clear);
  canvas.text(unit, x, plot.height + 8 + sizes.axis / 2, { color: canvas.palette.muted, size: sizes.axis });
}
function configOf(palette) {
  return {
    font: fontFamily,
    view: { stroke: null },
    axis: {
      labelFontSize: sizes.axis,
      labelFontWeight: 400,
      labelColor: palette.muted,
      domainColor: palette.axis,
      tickColor: palette.axis
    }
  };
}

export {
  palettes,
  behindStretch,
  chartSpec,
  drawChart
};
