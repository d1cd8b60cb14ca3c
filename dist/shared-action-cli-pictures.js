// src/node/process-limits.ts
import { readFileSync } from "node:fs";
var drawingAddressSpace = 1.7 * 2 ** 30;
function tooLittle(limit) {
  return { code: "address-space", mebibytes: Math.round(limit / 2 ** 20) };
}
function limitOf(what) {
  try {
    const soft = new RegExp(`^Max ${what} +(\\d+)`, "mu").exec(readFileSync("/proc/self/limits", "utf8"))?.[1];
    return soft === void 0 ? Number.POSITIVE_INFINITY : Number(soft);
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
function whyNotDraw() {
  const limit = limitOf("address space");
  return limit < drawingAddressSpace ? tooLittle(limit) : void 0;
}

// src/node/assets.ts
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
function assetPath(specifier) {
  const beside = fileURLToPath(new URL(specifier.slice(specifier.lastIndexOf("/") + 1), import.meta.url));
  return existsSync(beside) ? beside : createRequire(import.meta.url).resolve(specifier);
}

export {
  assetPath,
  tooLittle,
  limitOf,
  whyNotDraw
};
