import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);

// src/chart/gaps.ts
var rowHeight = 14;
function gapsOf(lines, xOf, height) {
  const gaps = [];
  let affected = 0;
  for (const line of lines) {
    if (line.role === "replicate" || line.role === "base") continue;
    const own = [];
    for (const [index, value] of line.y.entries()) {
      if (Number.isFinite(value)) continue;
      const kind = Number.isNaN(value) ? "NaN" : value > 0 ? "+Inf" : "−Inf";
      const at = line.x[index] ?? 0;
      const before = own[own.length - 1];
      const joined = before?.kind === kind && (line.y[index - 1] === value || Number.isNaN(line.y[index - 1]) || xOf(at) - xOf(before.to) < 2);
      if (joined && before) own[own.length - 1] = { ...before, to: at };
      else
        own.push({
          role: line.role,
          from: at,
          to: at,
          kind,
          row: kind === "−Inf" ? height - 10 - affected * rowHeight : 12 + affected * rowHeight
        });
    }
    if (own.length > 0) affected++;
    gaps.push(...own);
  }
  return gaps;
}

// src/chart/inter.generated.ts
var interWidths = {
  400: { unitsPerEm: 2048, first: 32, widths: [576, 589, 954, 1297, 1314, 2011, 1319, 614, 747, 747, 1026, 1355, 590, 942, 590, 738, 1292, 833, 1249, 1265, 1323, 1215, 1270, 1159, 1267, 1270, 590, 618, 1355, 1355, 1355, 1047, 1978, 1413, 1340, 1496, 1478, 1231, 1209, 1528, 1522, 550, 1169, 1376, 1158, 1850, 1543, 1566, 1308, 1566, 1318, 1314, 1322, 1524, 1413, 2018, 1397, 1390, 1288, 747, 738, 747, 965, 934, 661, 1150, 1254, 1170, 1254, 1194, 758, 1256, 1211, 496, 496, 1124, 496, 1794, 1210, 1228, 1254, 1254, 771, 1081, 670, 1211, 1151, 1676, 1118, 1151, 1131, 873, 681, 873, 1355, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 576, 589, 1170, 1251, 1484, 1126, 553, 1164, 1210, 1872, 929, 1193, 1355, 0, 1364, 978, 933, 1355, 905, 913, 661, 1200, 1234, 590, 549, 623, 988, 1193, 1643, 1735, 1806, 1047, 1413, 1413, 1413, 1413, 1413, 1413, 2035, 1496, 1231, 1231, 1231, 1231, 550, 550, 550, 550, 1505, 1543, 1566, 1566, 1566, 1566, 1566, 1355, 1566, 1524, 1524, 1524, 1524, 1390, 1302, 1262, 1150, 1150, 1150, 1150, 1150, 1150, 1879, 1170, 1194, 1194, 1194, 1194, 496, 496, 496, 496, 1193, 1210, 1228, 1228, 1228, 1228, 1228, 1355, 1228, 1211, 1211, 1211, 1211, 1151, 1254, 1151, 1413, 1150, 1413, 1150, 1413, 1150, 1496, 1170, 1496, 1170, 1496, 1170, 1496, 1170, 1478, 1454, 1505, 1254, 1231, 1194, 1231, 1194, 1231, 1194, 1231, 1194, 1231, 1194, 1528, 1256, 1528, 1256, 1528, 1256, 1528, 1256, 1522, 1211, 1590, 1211, 550, 496, 550, 496, 550, 496, 550, 496, 550, 496, 1719, 992, 1169, 496, 1376, 1124, 1076, 1158, 496, 1158, 496, 1158, 696, 1152, 736, 1218, 496, 1543, 1210, 1543, 1210, 1543, 1210, 0, 1543, 1210, 1566, 1228, 1566, 1228, 1566, 1228, 2058, 2047, 1318, 771, 1318, 771, 1318, 771, 1314, 1081, 1314, 1081, 1314, 1081, 1314, 1081, 1322, 670, 1322, 770, 1322, 670, 1524, 1211, 1524, 1211, 1524, 1211, 1524, 1211, 1524, 1211, 1524, 1211, 2018, 1676, 1390, 1151, 1390, 1288, 1131, 1288, 1131, 1288, 1131, 644], more: { "–": 1024, "—": 2048, "‘": 534, "’": 534, "“": 902, "”": 902, "•": 1152, "…": 1770, "€": 1365, "™": 1251, "−": 1355, "×": 1355, "↑": 1708, "↓": 1708, "→": 0, "←": 0 } },
  600: { unitsPerEm: 2048, first: 32, widths: [516, 658, 1071, 1318, 1332, 2057, 1357, 667, 764, 764, 1105, 1378, 653, 953, 653, 776, 1351, 866, 1276, 1303, 1364, 1254, 1310, 1180, 1311, 1310, 653, 674, 1378, 1378, 1378, 1113, 2046, 1490, 1350, 1509, 1479, 1240, 1204, 1534, 1527, 567, 1187, 1440, 1158, 1889, 1555, 1574, 1321, 1583, 1336, 1332, 1352, 1507, 1490, 2089, 1474, 1461, 1336, 764, 776, 764, 986, 961, 719, 1176, 1278, 1193, 1278, 1211, 796, 1281, 1254, 536, 536, 1166, 536, 1844, 1253, 1247, 1278, 1278, 813, 1125, 723, 1254, 1202, 1719, 1165, 1205, 1159, 931, 735, 931, 1378, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 516, 658, 1193, 1289, 1534, 1154, 647, 1164, 1253, 1872, 943, 1299, 1378, 0, 1359, 925, 938, 1378, 929, 949, 719, 1258, 1229, 653, 680, 663, 998, 1299, 1702, 1781, 1858, 1113, 1490, 1490, 1490, 1490, 1490, 1490, 2075, 1509, 1240, 1240, 1240, 1240, 567, 567, 567, 567, 1539, 1555, 1574, 1574, 1574, 1574, 1574, 1378, 1574, 1507, 1507, 1507, 1507, 1461, 1347, 1318, 1176, 1176, 1176, 1176, 1176, 1176, 1869, 1193, 1211, 1211, 1211, 1211, 536, 536, 536, 536, 1216, 1253, 1247, 1247, 1247, 1247, 1247, 1378, 1247, 1254, 1254, 1254, 1254, 1205, 1278, 1205, 1490, 1176, 1490, 1176, 1490, 1176, 1509, 1193, 1509, 1193, 1509, 1193, 1509, 1193, 1479, 1514, 1539, 1278, 1240, 1211, 1240, 1211, 1240, 1211, 1240, 1211, 1240, 1211, 1534, 1281, 1534, 1281, 1534, 1281, 1534, 1281, 1527, 1254, 1632, 1254, 567, 536, 567, 536, 567, 536, 567, 536, 567, 536, 1754, 1071, 1187, 536, 1440, 1166, 1160, 1158, 536, 1158, 536, 1158, 772, 1173, 858, 1232, 536, 1555, 1253, 1555, 1253, 1555, 1253, 0, 1555, 1253, 1574, 1247, 1574, 1247, 1574, 1247, 2076, 2031, 1336, 813, 1336, 813, 1336, 813, 1332, 1125, 1332, 1125, 1332, 1125, 1332, 1125, 1352, 723, 1352, 859, 1352, 723, 1507, 1254, 1507, 1254, 1507, 1254, 1507, 1254, 1507, 1254, 1507, 1254, 2089, 1719, 1461, 1205, 1461, 1336, 1159, 1336, 1159, 1336, 1159, 685], more: { "–": 1024, "—": 2048, "‘": 602, "’": 602, "“": 1038, "”": 1027, "•": 1031, "…": 1958, "€": 1390, "™": 1291, "−": 1378, "×": 1378, "↑": 1805, "↓": 1805, "→": 0, "←": 0 } }
};

// src/chart/text-width.ts
var missingCharacter = "?";
function advance(character, weight) {
  const { first, widths, more } = interWidths[weight];
  const other = more;
  return widths[(character.codePointAt(0) ?? 0) - first] || other[character] || 0;
}
function textWidth(text, size, weight = 400) {
  const substitute = advance(missingCharacter, weight);
  let units = 0;
  for (const character of text) units += advance(character, weight) || substitute;
  return units / interWidths[weight].unitsPerEm * size;
}
function fitText(text, width, size, weight = 400) {
  if (textWidth(text, size, weight) <= width) return text;
  const characters = [...text];
  while (characters.length > 0 && textWidth(`${characters.join("").trimEnd()}…`, size, weight) > width) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}
var breakable = /[^\S\u00a0\u202f]+/u;
function wrapText(text, width, size, weight, limit) {
  const lines = [];
  let line = "";
  const words = text.split(breakable).filter((word) => word !== "");
  for (const [index, word] of words.entries()) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || textWidth(longer, size, weight) <= width) {
      line = longer;
    } else if (lines.length + 1 === limit) {
      line = [line, ...words.slice(index)].join(" ");
      break;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].map((each) => fitText(each, width, size, weight));
}

// src/chart/thin.ts
var drawnWhole = 1500;
function thin(line, buckets) {
  const { x, y } = line;
  if (x.length <= drawnWhole) return line;
  const kept = [];
  for (let bucket = 0; bucket < buckets; bucket++) {
    kept.push(...landmarks(y, Math.floor(x.length * bucket / buckets), Math.floor(x.length * (bucket + 1) / buckets)));
  }
  return { x: Float64Array.from(kept, (index) => x[index] ?? 0), y: Float64Array.from(kept, (index) => y[index] ?? Number.NaN) };
}
function landmarks(y, from, to) {
  const found = /* @__PURE__ */ new Set();
  let low = -1;
  let high = -1;
  let last = -1;
  let gap = -1;
  for (let index = from; index < to; index++) {
    const value = y[index] ?? Number.NaN;
    if (!Number.isFinite(value)) {
      if (gap < 0) gap = index;
      continue;
    }
    if (low < 0) found.add(index);
    if (low < 0 || value < (y[low] ?? 0)) low = index;
    if (high < 0 || value > (y[high] ?? 0)) high = index;
    last = index;
  }
  for (const index of [low, high, last, gap]) if (index >= 0) found.add(index);
  return [...found].sort((a, b) => a - b);
}

// src/chart/y-scale.ts
var rules = {
  /** The picture may be this many times as high as the range of the later two thirds of the curves before early values are cut off. */
  earlyExcess: 25,
  /** The same against the range of the judged curve inside the finding's region, which must stay visible. */
  regionExcess: 20,
  /** Shares of the first points that may be cut off. */
  earlyShares: [0, 0.1, 0.25],
  /** Highest over lowest value from which a logarithmic scale is used, for all curves and for the curve that is judged. */
  logRange: 1e3,
  logRangeOfCurve: 100,
  /** Extremes farther from the median than this many times the other side's distance are cut off where no logarithm exists. */
  skew: 30
};
function yScale(panel) {
  const curves = panel.lines.map((line) => line.y);
  const all = rangeOf(curves, 0);
  if (!all) return { type: "linear", domain: [0, 1], ticks: [], format: "~g" };
  const shown = withoutExtremes(withoutEarly(panel, all), curves);
  const judged = judgedOf(panel).map((line) => line.y);
  const curve = rangeOf(judged.length > 0 ? judged : curves, 0) ?? all;
  const logarithmic = all.low > 1 / beyondDrawing && shown.high / shown.low >= rules.logRange && curve.high / curve.low >= rules.logRangeOfCurve;
  const roomy = Math.log(all.high / all.low) <= 2 * Math.log(shown.high / shown.low);
  const scale = logarithmic ? logScale(roomy ? all : shown) : linearScale(shown);
  return {
    ...scale,
    ...all.high > scale.domain[1] && { above: extreme(panel, all.high) },
    ...all.low < scale.domain[0] && { below: extreme(panel, all.low) }
  };
}
var beyondDrawing = 1e300;
function isDrawn(value) {
  return Math.abs(value) < beyondDrawing;
}
function rangeOf(curves, skippedShare) {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const y of curves) {
    const values = y.filter(isDrawn);
    for (const value of values.subarray(Math.ceil(values.length * skippedShare))) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  }
  return low <= high ? { low, high } : void 0;
}
function extreme(panel, value) {
  const line = panel.lines.find((each) => each.y.includes(value));
  return { value, at: line?.x[line.y.indexOf(value)] ?? 0 };
}
function judgedOf(panel) {
  return panel.lines.filter((line) => line.role === "validation");
}
function withoutEarly(panel, all) {
  const curves = panel.lines.map((line) => line.y);
  const late = rangeOf(curves, 1 / 3);
  const limit = Math.min(late ? rules.earlyExcess * (late.high - late.low) : 0, regionLimit(panel));
  let shown = all;
  for (const share of limit > 0 ? rules.earlyShares : []) {
    shown = rangeOf(curves, share) ?? shown;
    if (shown.high - shown.low <= limit) break;
  }
  return shown;
}
function regionLimit(panel) {
  const { region } = panel;
  if (!region) return Number.POSITIVE_INFINITY;
  const inside = judgedOf(panel).map(
    (line) => line.y.filter((_, index) => (line.x[index] ?? 0) >= region.from && (line.x[index] ?? 0) <= region.to)
  );
  const range = rangeOf(inside, 0);
  return range && range.high > range.low ? rules.regionExcess * (range.high - range.low) : Number.POSITIVE_INFINITY;
}
function withoutExtremes(shown, curves) {
  if (shown.low > 0) return shown;
  const values = curves.flatMap((y) => [...y].filter((value) => value >= shown.low && value <= shown.high)).sort((a, b) => a - b);
  const quantile = (share) => values[Math.floor((values.length - 1) * share)] ?? 0;
  const [low, median, high] = [quantile(0.05), quantile(0.5), quantile(0.95)];
  const up = shown.high - median;
  const down = median - shown.low;
  if (down > 0 && up > rules.skew * down) return { low: shown.low, high: Math.min(shown.high, median + 4 * down) };
  if (up > 0 && down > rules.skew * up) return { low: Math.max(shown.low, median - 4 * up), high: shown.high };
  const spread2 = Math.max(high - median, median - low);
  if (spread2 > 0 && up + down > rules.skew * spread2 * 2) {
    return { low: Math.max(shown.low, median - 4 * spread2), high: Math.min(shown.high, median + 4 * spread2) };
  }
  return shown;
}
var nearZero = 0.3;
function linearScale({ low, high }) {
  const span = Math.max(high - low, Math.max(Math.abs(low), Math.abs(high)) * 1e-6);
  const room = 0.06 * (span > 1 / beyondDrawing ? span : 1);
  const bottom = low >= 0 && low <= nearZero * high ? 0 : low - room;
  const top = low < 0 && high <= 0 && high >= nearZero * low ? 0 : high + room;
  const step = niceStep((top - bottom) / 4.5);
  const first = Math.ceil(bottom / step - 1e-9);
  const count = Math.floor(top / step + 1e-9) - first + 1;
  const ticks = Array.from(
    { length: Math.max(0, Math.min(count, 20)) },
    (_, index) => Number(((first + index) * step).toPrecision(12))
  );
  return { type: "linear", domain: [bottom, top], ticks, format: linearFormat(step, Math.max(Math.abs(bottom), Math.abs(top))) };
}
function niceStep(rough) {
  const power = 10 ** Math.floor(Math.log10(rough));
  const lead = rough / power;
  return (lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10) * power;
}
function linearFormat(step, largest) {
  if (largest >= 1e5 || step < 1e-5) return "~e";
  return `.${Math.max(0, -Math.floor(Math.log10(step) + 1e-9))}f`;
}
function logScale({ low, high }) {
  const domain = [low / 1.3, high * 1.3];
  const [from, to] = [Math.ceil(Math.log10(domain[0])), Math.floor(Math.log10(domain[1]))];
  const every = Math.max(1, Math.ceil((to - from + 1) / 6));
  const ticks = [];
  for (let power = from; power <= to; power += every) ticks.push(Number(`1e${power}`));
  return { type: "log", domain, ticks, format: from < -4 || to > 4 ? "~e" : "~g" };
}
function crossing(from, to, edge, scale) {
  const position = scale.type === "log" ? Math.log : (each) => each;
  return (position(edge) - position(from)) / (position(to) - position(from));
}
function pixelOf(value, scale, height) {
  const position = scale.type === "log" ? Math.log : (each) => each;
  const [bottom, top] = [position(scale.domain[0]), position(scale.domain[1])];
  const share = (position(value) - bottom) / (top - bottom);
  return Math.min(height, Math.max(0, (1 - share) * height));
}

// src/chart/layout.ts
var sizes = {
  width: 600,
  margin: 12,
  between: 20,
  title: 15,
  panelTitle: 13,
  subtitle: 12,
  label: 12,
  axis: 11,
  lineHeight: 1.3,
  endLabelGap: 9,
  /** Vega counts a rim around text; text ends this far before the edge. */
  rim: 3
};
var heights = { one: 260, several: 170 };
function layOut(panel, width, count, minimumLeft = 0) {
  const whole = panel.lines.map((line) => drawn(line, width));
  const y = yScale({ ...panel, lines: whole });
  const lines = whole.map((line) => cut(line, y));
  const height = count === 1 ? heights.one : heights.several;
  const xDomain = domainOf(whole, panel);
  const named = lines.filter((line) => line.role !== "replicate" && line.x.length > 0);
  const longest = Math.max(0, ...named.map((line) => textWidth(line.label, sizes.label, 600)));
  const direct = named.length <= 5 && longest <= width * 0.3;
  const labels = Math.max(14, ...y.ticks.map((tick) => textWidth(tickText(tick, y.format), sizes.axis)));
  const left = Math.max(minimumLeft, Math.ceil(sizes.axis + 14 + labels));
  const right = direct && named.length > 0 ? Math.ceil(longest + sizes.endLabelGap + sizes.rim) : 12;
  const plot = width - left - right;
  const at = (value) => (value - xDomain[0]) / (xDomain[1] - xDomain[0]) * plot;
  const gaps = gapsOf(lines, at, height);
  const endLabels = direct ? placeEndLabels(named, gaps, at, (value) => pixelOf(value, y, height), height) : [];
  const strip = panel.region || y.above !== void 0 ? 20 : 4;
  const legend = direct ? [] : placeLegend(named, 2 - left, plot + right - sizes.rim, strip);
  return { alone: count === 1, lines, xDomain, y, left, width: plot, height, right, endLabels, legend, gaps };
}
var legendRow = 18;
var legendSample = 28;
function placeLegend(lines, left, right, strip) {
  const entries = [];
  let x = left;
  let row = 0;
  for (const line of [...lines].sort((a, b) => depth.indexOf(b.role) - depth.indexOf(a.role))) {
    if (entries.some((entry) => entry.role === line.role && entry.text === line.label)) continue;
    const text = fitText(line.label, right - left - legendSample, sizes.label);
    const width = legendSample + textWidth(text, sizes.label);
    if (x > left && x + width > right) {
      x = left;
      row++;
    }
    entries.push({ role: line.role, text, x, y: 0, row });
    x += width + 16;
  }
  return entries.map(({ row: own, ...entry }) => ({ ...entry, y: -strip - (row - own + 0.5) * legendRow }));
}
var depth = ["base", "replicate", "train", "validation"];
function drawn(line, width) {
  const { x, y } = thin(line, width);
  const from = [];
  const to = [];
  for (let index = 0; index < x.length; index++) {
    const here = x[index] ?? 0;
    const before = x[index - 1];
    if (before !== void 0 && here < before) {
      from.push(here);
      to.push(restart);
    }
    from.push(here);
    to.push(y[index] ?? Number.NaN);
  }
  return {
    role: line.role,
    label: line.label,
    dense: line.x.length > drawnWhole,
    x: Float64Array.from(from),
    y: Float64Array.from(to)
  };
}
function cut(line, scale) {
  if (!(scale.above ?? scale.below)) return line;
  const [bottom, top] = scale.domain;
  const beyond = (value) => isDrawn(value) && (value > top || value < bottom);
  const points = [];
  for (const [index, value] of line.y.entries()) {
    const x = line.x[index] ?? 0;
    const before = line.y[index - 1] ?? Number.NaN;
    if (isDrawn(before) && isDrawn(value) && (beyond(before) || beyond(value))) {
      const from = line.x[index - 1] ?? 0;
      const edges = [bottom, top].filter((edge) => (before - edge) * (value - edge) < 0);
      const shares2 = edges.map((edge) => ({ edge, share: crossing(before, value, edge, scale) })).sort((a, b) => a.share - b.share);
      points.push(...shares2.map(({ edge, share }) => [from + (x - from) * share, edge]));
    }
    points.push([x, beyond(value) ? restart : value]);
  }
  return { ...line, x: Float64Array.from(points, ([x]) => x), y: Float64Array.from(points, ([, y]) => y) };
}
var restart = Number.MAX_VALUE;
function domainOf(lines, panel) {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const position of [...lines.flatMap((line) => [...line.x]), panel.best?.at ?? Number.NaN]) {
    if (!Number.isFinite(position)) continue;
    low = Math.min(low, position);
    high = Math.max(high, position);
  }
  if (low > high) return [0, 1];
  return low === high ? [low - 1, high + 1] : [low, high];
}
function tickText(tick, format) {
  if (format === "~e") return tick === 0 ? "0" : tick.toExponential().replace("e+", "e");
  const decimals = /^\.(\d+)f$/u.exec(format)?.[1];
  return decimals === void 0 ? String(tick) : tick.toFixed(Number(decimals));
}
function placeEndLabels(lines, gaps, xOf, yOf, height) {
  const labels = [];
  for (const line of lines) {
    const last = line.y.findLastIndex(isDrawn);
    const gap = gaps.findLast((each) => each.role === line.role && each.to === line.x.at(-1));
    if (!gap && last < 0) continue;
    const x = xOf(gap ? gap.to : line.x[last] ?? 0) + sizes.endLabelGap;
    labels.push({ role: line.role, text: line.label, x, y: gap ? gap.row : yOf(line.y[last] ?? 0) });
  }
  labels.sort((a, b) => a.y - b.y);
  return spread(labels, sizes.label * 1.2, height);
}
function spread(labels, distance, height) {
  const blocks = [];
  for (const [index, label] of labels.entries()) {
    let block = { sum: label.y - index * distance, count: 1 };
    for (let above = blocks.at(-1); above && above.sum / above.count > block.sum / block.count; above = blocks.at(-1)) {
      block = { sum: above.sum + block.sum, count: above.count + block.count };
      blocks.pop();
    }
    blocks.push(block);
  }
  const lowest = height - (labels.length - 1) * distance;
  const offsets = blocks.flatMap(({ sum, count }) => Array(count).fill(Math.max(0, Math.min(lowest, sum / count))));
  return labels.map((label, index) => ({ ...label, y: (offsets[index] ?? 0) + index * distance }));
}

// src/chart/best-label.ts
var distances = [14, 20, 26, 32, 40];
var beside = 11;
var farthest = 32;
var shares = [0.5, 0, 1, 0.25, 0.75];
function placeLabel({ label, short }, x, y, layout) {
  const curve = curvePixels(layout);
  let least;
  for (const text of short === void 0 ? [label] : [label, short]) {
    const width = textWidth(text, sizes.label, 600);
    for (const { place, distance } of candidates(text, width, x, y, layout)) {
      const box = boxOf(place, width);
      const cost = covered(curve, box) * 30 + (overlapsLabel(layout, box) ? 500 : 0);
      if (cost === 0 && (layout.alone || distance <= farthest)) return place;
      if (!least || cost + distance < least.cost) least = { place, cost: cost + distance };
    }
  }
  return layout.alone ? least?.place : void 0;
}
function candidates(text, width, x, y, layout) {
  const inside = (middle) => Math.max(width / 2 + 2, Math.min(layout.width + 2 - width / 2, middle));
  const above = distances.flatMap(
    (distance) => [-1, 1].flatMap(
      (side) => shares.map((share) => ({ place: { text, x: inside(x + (0.5 - share) * width), y: y + side * distance }, distance }))
    )
  );
  const sides = [1, -1].flatMap(
    (side) => [0, -7, 7].map((rise) => ({ place: { text, x: x + side * (beside + width / 2), y: y + rise }, distance: 18 }))
  );
  return [...above, ...sides].filter(({ place }) => {
    const { left, right, top, bottom } = boxOf(place, width);
    return left >= 0 && right <= layout.width + 4 && top >= 0 && bottom <= layout.height;
  }).sort((a, b) => a.distance - b.distance);
}
function overlapsLabel(layout, box) {
  return layout.endLabels.some((label) => {
    const width = textWidth(label.text, sizes.label, 600);
    const other = boxOf({ ...label, x: label.x + width / 2 }, width);
    return box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom;
  });
}
function boxOf({ x, y }, width) {
  return { left: x - width / 2 - 2, right: x + width / 2 + 2, top: y - 9, bottom: y + 9 };
}
function curvePixels(layout) {
  const { xDomain, width, height, y: scale } = layout;
  const pixels = [];
  for (const line of layout.lines) {
    let before;
    for (const [index, value] of line.y.entries()) {
      if (!isDrawn(value)) {
        before = void 0;
        continue;
      }
      const here = [
        ((line.x[index] ?? 0) - xDomain[0]) / (xDomain[1] - xDomain[0]) * width,
        pixelOf(value, scale, height)
      ];
      const from = before ?? here;
      const steps = Math.max(1, Math.ceil(Math.hypot(here[0] - from[0], here[1] - from[1]) / 4));
      for (let step = 1; step <= steps; step++) {
        pixels.push(from[0] + (here[0] - from[0]) * step / steps, from[1] + (here[1] - from[1]) * step / steps);
      }
      before = here;
    }
  }
  return pixels;
}
function covered(pixels, box) {
  let count = 0;
  for (let index = 0; index + 1 < pixels.length; index += 2) {
    const [x, y] = [pixels[index] ?? 0, pixels[index + 1] ?? 0];
    if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) count++;
  }
  return count;
}

// src/chart/format-value.ts
function formatValue(value) {
  const magnitude = Math.abs(value);
  if (magnitude !== 0 && (magnitude >= 1e5 || magnitude < 1e-4))
    return value.toExponential(1).replace(".0e", "e").replace("e+", "e").replaceAll("-", "−");
  return String(Number(value.toPrecision(3))).replace("-", "−");
}

// src/chart/marks.ts
function xPixel(at, { xDomain, width }) {
  return (at - xDomain[0]) / (xDomain[1] - xDomain[0]) * width;
}
function textLayer(text, x, y, colour, more = {}) {
  return {
    data: { values: [{}] },
    mark: { type: "text", text, color: colour, fontSize: sizes.label, align: "left", baseline: "middle", ...more },
    encoding: { x: { value: x }, y: { value: y } }
  };
}
function haloedText(text, x, y, colour, behind, style) {
  return [
    textLayer(text, x, y, behind, { ...style, fontWeight: 600, stroke: behind, strokeWidth: 4, strokeJoin: "round", aria: false }),
    textLayer(text, x, y, colour, { ...style, fontWeight: 600 })
  ];
}

// src/chart/gap-layers.ts
function gapLayers(layout, palette) {
  if (layout.gaps.length === 0) return [];
  const values = layout.gaps.map((gap) => ({
    from: xPixel(gap.from, layout),
    to: xPixel(gap.to, layout),
    row: gap.row,
    colour: palette.strokes[gap.role].colour
  }));
  const firsts = layout.gaps.filter(
    (gap, index) => layout.gaps.findIndex((other) => other.role === gap.role && other.kind === gap.kind) === index
  );
  const colour = { field: "colour", type: "nominal", scale: null, legend: null };
  return [
    {
      data: { values },
      mark: { type: "rule", strokeWidth: 2, strokeCap: "round", aria: false },
      encoding: { x: pixel("from"), x2: { field: "to" }, y: pixel("row"), color: colour }
    },
    {
      data: { values },
      mark: { type: "point", shape: "M-1,-1L1,1M-1,1L1,-1", size: 60, strokeWidth: 2, opacity: 1, aria: false },
      encoding: { x: pixel("from"), y: pixel("row"), stroke: colour }
    },
    ...firsts.flatMap((gap) => gapLabels(gap, xPixel(gap.from, layout), layout, palette))
  ];
}
function pixel(field) {
  return { field, type: "quantitative", scale: null, axis: null };
}
function gapLabels(gap, from, layout, palette) {
  const width = textWidth(gap.kind, sizes.label, 600) + 10;
  const row = layout.gaps.filter((other) => other !== gap && other.row === gap.row);
  const before = from > width && row.every((other) => other.from > gap.from || xPixel(other.to, layout) + 6 < from - width);
  const behind = from + width < layout.width && row.every((other) => other.from < gap.from || xPixel(other.from, layout) - 6 > from + width);
  if (!before && !behind) return [];
  const [x, align] = before ? [from - 8, "right"] : [from + 10, "left"];
  return haloedText(gap.kind, x, gap.row, palette.strokes[gap.role].text, palette.background, { align });
}

// src/chart/palette.ts
function strokes(train, validation, base, baseText) {
  return {
    validation: { colour: validation, text: validation, width: 2.5, dash: [1, 0], opacity: 1 },
    train: { colour: train, text: train, width: 1.75, dash: [6, 3], opacity: 1 },
    base: { colour: base, text: baseText, width: 2, dash: [1, 0], opacity: 1 },
    replicate: { colour: validation, text: validation, width: 1, dash: [1, 0], opacity: 0.35 }
  };
}
var palettes = {
  light: {
    background: "#ffffff",
    text: "#1f2328",
    muted: "#59636e",
    grid: "#e6eaef",
    axis: "#818b98",
    region: "#d55e00",
    regionOpacity: 0.09,
    strokes: strokes("#0072b2", "#d55e00", "#a8b1bb", "#59636e")
  },
  dark: {
    background: "#0d1117",
    text: "#f0f6fc",
    muted: "#9198a1",
    grid: "#21262d",
    axis: "#656c76",
    region: "#e69f00",
    regionOpacity: 0.13,
    strokes: strokes("#56b4e9", "#e69f00", "#6b737d", "#9198a1")
  }
};
function blend(colour, background, opacity) {
  const channel = (hex, at) => Number.parseInt(hex.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => Math.round(channel(colour, at) * opacity + channel(background, at) * (1 - opacity)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

// src/chart/layers.ts
function panelLayers(panel, layout, palette) {
  return [
    frameLayer(layout),
    ...regionLayers(panel, layout, palette),
    linesLayer(panel, layout, palette),
    ...gapLayers(layout, palette),
    ...clippedLayers(layout, palette),
    ...bestLayers(panel, layout, palette),
    ...layout.legend.flatMap((entry) => legendLayers(entry, palette)),
    ...layout.endLabels.map(
      (label) => textLayer(label.text, label.x, label.y, palette.strokes[label.role].text, { fontWeight: label.role === "base" ? 400 : 600 })
    )
  ];
}
function frameLayer({ left, width, right, height }) {
  return {
    data: { values: [{}] },
    mark: { type: "rect", fill: "transparent", aria: false },
    encoding: { x: { value: -left }, x2: { value: width + right - 1 }, y: { value: 0 }, y2: { value: height } }
  };
}
function regionLayers({ region }, layout, palette) {
  if (!region) return [];
  const from = Math.max(0, xPixel(region.from, layout));
  const to = Math.min(layout.width, Math.max(from + 2, xPixel(region.to, layout)));
  const edge = layout.width + layout.right - sizes.rim;
  const text = fitText(region.label, edge, sizes.label, 600);
  const start = Math.max(0, Math.min(from, edge - textWidth(text, sizes.label, 600)));
  return [
    {
      data: { values: [{}] },
      // Opacity of the mark, rather than of its fill, would cost the rasteriser a layer.
      mark: { type: "rect", color: palette.region, opacity: 1, fillOpacity: palette.regionOpacity, aria: false },
      encoding: { x: { value: from }, x2: { value: to }, y: { value: 0 }, y2: { value: layout.height } }
    },
    {
      data: { values: [{}] },
      mark: { type: "rule", color: palette.region, strokeWidth: 2, aria: false },
      encoding: { x: { value: from }, x2: { value: to }, y: { value: 0 } }
    },
    textLayer(text, start, -10, palette.strokes.validation.colour, { fontWeight: 600 })
  ];
}
function linesLayer(panel, layout, palette) {
  const ordered = [...layout.lines].sort((a, b) => depth.indexOf(a.role) - depth.indexOf(b.role));
  let drawn2 = 0;
  const values = ordered.flatMap(({ x, y, role }) => {
    drawn2++;
    return [...x].map((at, point) => {
      if (at < (x[point - 1] ?? at)) drawn2++;
      return { x: rounded(at), y: gapAsNull(y[point] ?? Number.NaN), role, line: drawn2 - 1 };
    });
  });
  const few = layout.lines.every((line) => line.x.length <= 12);
  return {
    data: { values },
    mark: {
      type: "line",
      strokeCap: "round",
      strokeJoin: "round",
      invalid: "break-paths-show-path-domains",
      ...few && { point: { filled: true, size: 28 } }
    },
    encoding: {
      x: {
        field: "x",
        type: "quantitative",
        title: panel.axisTitle ?? panel.axis,
        scale: xScale(layout),
        axis: xAxis(panel, layout)
      },
      y: { field: "y", type: "quantitative", title: panel.metric, scale: yScaleSpec(layout), axis: yAxis(layout) },
      detail: { field: "line", type: "nominal" },
      ...strokeEncoding(layout, palette)
    }
  };
}
function xScale({ xDomain }) {
  return { domain: [...xDomain], nice: false, zero: false };
}
function xAxis(panel, { xDomain, width }) {
  const large = Math.max(Math.abs(xDomain[0]), Math.abs(xDomain[1])) >= 1e4;
  const whole = panel.axis !== "time";
  return {
    grid: false,
    tickSize: 4,
    labelPadding: 4,
    titlePadding: 6,
    tickCount: Math.max(2, Math.round(width / 55)),
    labelFlush: false,
    ...whole && { tickMinStep: 1 },
    ...large ? { labelExpr: "datum.value === 0 ? '0' : format(datum.value, '~s')" } : { format: "~r" }
  };
}
function yScaleSpec({ y }) {
  return { type: y.type, domain: [...y.domain], nice: false, ...y.type === "linear" && { zero: false } };
}
var powerOfTen = "datum.value === 0 ? '0' : replace(replace(format(datum.value, '~e'), 'e+', 'e'), 'e-', 'e−')";
function yAxis({ y, left }) {
  return {
    values: [...y.ticks],
    ...y.format === "~e" ? { labelExpr: powerOfTen } : { format: y.format },
    domain: false,
    ticks: false,
    labelPadding: 6,
    titleAnchor: "middle",
    titleX: -(left - sizes.axis / 2),
    titleBaseline: "middle"
  };
}
var denseStroke = { width: 0.75, dash: [1, 0], opacity: 0.6 };
function strokeEncoding(layout, palette) {
  const roles = [...depth].reverse().filter((role) => layout.lines.some((line) => line.role === role));
  const strokes2 = roles.map((role) => ({
    ...palette.strokes[role],
    ...layout.lines.some((line) => line.role === role && line.dense) && denseStroke
  }));
  const domain = roles;
  const channel = (range) => ({
    field: "role",
    type: "ordinal",
    scale: { type: "ordinal", domain, range },
    legend: null
  });
  return {
    color: channel(strokes2.map((stroke) => stroke.colour)),
    strokeDash: channel(strokes2.map((stroke) => stroke.dash)),
    strokeWidth: channel(strokes2.map((stroke) => stroke.width)),
    strokeOpacity: channel(strokes2.map((stroke) => stroke.opacity))
  };
}
function legendLayers({ role, text, x, y }, palette) {
  const { colour, width, dash } = palette.strokes[role];
  return [
    {
      data: { values: [{}] },
      mark: { type: "rule", color: colour, strokeWidth: width, strokeDash: dash, aria: false },
      encoding: { x: { value: x }, x2: { value: x + legendSample - 6 }, y: { value: y } }
    },
    textLayer(text, x + legendSample, y, palette.text)
  ];
}
function clippedLayers(layout, palette) {
  const { above, below } = layout.y;
  const label = ({ at }, text, y) => {
    const x = Math.max(0, xPixel(at, layout));
    return textLayer(text, Math.min(x, layout.width - textWidth(text, sizes.axis)), y, palette.muted, { fontSize: sizes.axis });
  };
  return [
    ...above === void 0 ? [] : [label(above, `↑ ${formatValue(above.value)}`, -10)],
    ...below === void 0 ? [] : [label(below, `↓ ${formatValue(below.value)}`, layout.height - 8)]
  ];
}
function bestLayers({ best, region }, layout, palette) {
  if (!best || !Number.isFinite(best.value) || !Number.isFinite(best.at)) return [];
  const [x, y] = [xPixel(best.at, layout), pixelOf(best.value, layout.y, layout.height)];
  const place = placeLabel(best, x, y, layout);
  const shaded = region && place && place.x >= xPixel(region.from, layout);
  const behind = shaded ? blend(palette.region, palette.background, palette.regionOpacity) : palette.background;
  return [
    {
      data: { values: [{}] },
      mark: { type: "rule", color: palette.muted, strokeWidth: 1, strokeDash: [2, 3], aria: false },
      encoding: { x: { value: x }, y: { value: y }, y2: { value: layout.height } }
    },
    {
      data: { values: [{}] },
      mark: {
        type: "point",
        filled: true,
        fill: palette.strokes.validation.colour,
        stroke: palette.background,
        strokeWidth: 2,
        size: 90,
        opacity: 1
      },
      encoding: { x: { value: x }, y: { value: y } }
    },
    ...place ? haloedText(place.text, place.x, place.y, palette.text, behind, { align: "center" }) : []
  ];
}
function gapAsNull(value) {
  return isDrawn(value) ? rounded(value) : null;
}
function rounded(value) {
  return Number(value.toPrecision(6));
}

// src/chart/spec.ts
var fontFamily = "Inter";
var panelLimit = 4;
function chartSpec(chart, theme) {
  const palette = palettes[theme];
  const panels = chart.panels.slice(0, panelLimit);
  const columns = panels.length === 1 ? 1 : 2;
  const inner = sizes.width - 2 * sizes.margin;
  const width = (inner - (columns - 1) * sizes.between) / columns;
  const left = Math.max(...panels.map((panel) => layOut(panel, width, panels.length).left));
  const lastRow = Math.floor((panels.length - 1) / columns) * columns;
  const views = panels.map((panel, index) => {
    const layout = layOut(panel, width, panels.length, left);
    return panelSpec(
      panel,
      layout,
      palette,
      index === lastRow && chart.note !== void 0 ? [noteLayer(chart.note, layout, palette)] : []
    );
  });
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    description: chart.description,
    background: palette.background,
    padding: sizes.margin,
    autosize: { type: "pad", contains: "content" },
    ...columns === 1 ? views[0] : { concat: views, columns, spacing: { column: sizes.between, row: 24 }, resolve: independent },
    config: config(palette)
  };
}
var independent = {
  scale: { color: "independent", strokeDash: "independent", strokeWidth: "independent", strokeOpacity: "independent" }
};
var noteDepth = 54;
function noteLayer(note, { left, height }, palette) {
  return textLayer(note, -left, height + noteDepth, palette.muted, { fontSize: sizes.axis });
}
function panelSpec(panel, layout, palette, more) {
  return {
    title: titleSpec(panel, layout, palette),
    width: layout.width,
    height: layout.height,
    layer: [...panelLayers(panel, layout, palette), ...more]
  };
}
function titleSpec(panel, layout, palette) {
  const size = layout.alone ? sizes.title : sizes.panelTitle;
  const width = layout.left + layout.width + layout.right;
  return {
    text: [...wrapText(panel.title, width - sizes.rim, size, 600, 3)],
    ...panel.subtitle !== void 0 && { subtitle: [...wrapText(panel.subtitle, width - sizes.rim, sizes.subtitle, 400, 2)] },
    anchor: "start",
    frame: "group",
    dx: -layout.left,
    offset: 14,
    fontSize: size,
    lineHeight: Math.round(size * sizes.lineHeight),
    color: palette.text,
    subtitleColor: palette.muted
  };
}
function config(palette) {
  return {
    font: fontFamily,
    view: { stroke: null },
    title: {
      fontWeight: 600,
      subtitleFontSize: sizes.subtitle,
      subtitleFontWeight: 400,
      subtitleLineHeight: Math.round(sizes.subtitle * sizes.lineHeight),
      subtitlePadding: 4
    },
    axis: {
      labelFontSize: sizes.axis,
      titleFontSize: sizes.axis,
      labelFontWeight: 400,
      titleFontWeight: 400,
      labelColor: palette.muted,
      titleColor: palette.muted,
      gridColor: palette.grid,
      domainColor: palette.axis,
      tickColor: palette.axis
    }
  };
}

export {
  missingCharacter,
  textWidth,
  chartSpec
};
