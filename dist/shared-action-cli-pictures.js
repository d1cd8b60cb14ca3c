// src/node/process-limits.ts
import { readFileSync } from "node:fs";
var drawingAddressSpace = 1.7 * 2 ** 30;
function tooLittle(limit) {
  return { code: "address-space", mebibytes: Math.round(limit / 2 ** 20) };
}
function limitOf(what) {
  var _a;
  try {
    const soft = (_a = new RegExp(`^Max ${what} +(\\d+)`, "mu").exec(readFileSync("/proc/self/limits", "utf8"))) == null ? void 0 : _a[1];
    return soft === void 0 ? Number.POSITIVE_INFINITY : Number(soft);
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
function whyNotDraw() {
  const limit = limitOf("address space");
  return limit < drawingAddressSpace ? tooLittle(limit) : void 0;
}

export {
  tooLittle,
  limitOf,
  whyNotDraw
};
