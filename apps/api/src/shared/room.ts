import { getHeapStatistics } from "node:v8";

const SMALL_HEAP_BYTES = 200 * 1024 * 1024;
const SMALL_SHARE = 1 / 4;

/**
 * How many bytes something may keep for which `bytes` is best: a quarter in a process that was started with a small heap
 * (`--max-old-space-size`), because its machine is small.
 */
export function roomFor(bytes: number, heapBytes = getHeapStatistics().heap_size_limit): number {
  return isSmall(heapBytes) ? Math.ceil(bytes * SMALL_SHARE) : bytes;
}

/** Whether a process was started for a small machine. */
export function isSmall(heapBytes = getHeapStatistics().heap_size_limit): boolean {
  return heapBytes < SMALL_HEAP_BYTES;
}
