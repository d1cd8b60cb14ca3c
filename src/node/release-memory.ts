import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Below it a heap is not worth the pause. */
const LARGE_HEAP = 96 * 2 ** 20;

/**
 * Gives back the memory that nobody holds any more. V8 does so by itself only when its heap has grown by as much again as it held, and
 * does not know of what a rasterizer takes beside it. Never throws: where it cannot be done, everything takes more memory.
 */
export function releaseMemory(): void {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  if (heapUsed + arrayBuffers < LARGE_HEAP) return;
  try {
    setFlagsFromString('--expose-gc');
    runInNewContext('gc()');
  } catch {
    // Node may have been told to allow neither.
  }
}
