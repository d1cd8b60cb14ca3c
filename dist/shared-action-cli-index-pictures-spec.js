// src/chart/chart.ts
var largest = 1e300;
function isDrawable(value) {
  return value !== void 0 && Math.abs(value) < largest;
}

export {
  isDrawable
};
