// src/chart/sizes.ts
var sizes = {
  width: 480,
  margin: 12,
  label: 15.5,
  axis: 14.6,
  title: 17,
  /** Distance between rows of text, in sizes of the text. */
  row: 1.25,
  /** Between the plot and the names of its lines. */
  gap: 11,
  /** Widest name of a line. */
  column: 148,
  /** From this width on a fact below a name has two rows. */
  fact: 134,
  /** Pixels of the x axis for each tick. */
  tickEvery: 64,
  /** Right of a mark that stands at the edge of the plot. */
  edge: 8
};
var panelSizes = {
  main: { height: 258, ticks: 5 },
  tall: { height: 196, ticks: 5 },
  flat: { height: 132, ticks: 3 },
  strip: { height: 74, ticks: 3 },
  thin: { height: 38, ticks: 2 },
  small: { height: 190, ticks: 5 }
};

// src/chart/chart.ts
var largest = 1e300;
function isDrawable(value) {
  return value !== void 0 && Math.abs(value) < largest;
}
function peaksOf({ spike }) {
  return spike ? [spike, ...spike.also ? [spike.also] : []] : [];
}

export {
  isDrawable,
  peaksOf,
  sizes,
  panelSizes
};
