import { readFileSync } from "node:fs";

const MB = 1024 * 1024;

/** In MB. */
export interface MemorySample {
  readonly seconds: number;
  /** Of the process with all its threads. */
  readonly rss: number;
  /** Of the main thread: what is used of its heap, and what lies outside of it, such as buffers. */
  readonly heap: number;
  readonly external: number;
}

export interface MemoryFigures {
  readonly early: Omit<MemorySample, "seconds">;
  readonly late: Omit<MemorySample, "seconds">;
  readonly peakRss: number;
}

/** What the process wrote last about itself. */
export function readMemory(reportFile: string, seconds: number): MemorySample {
  const usage: unknown = JSON.parse(readFileSync(reportFile, "utf8"));
  const megabytes = (name: string): number =>
    Number(typeof usage === "object" && usage !== null ? Reflect.get(usage, name) : NaN) / MB;
  return { seconds, rss: megabytes("rss"), heap: megabytes("heapUsed"), external: megabytes("external") };
}

/**
 * Of a while each, because between two samples the collector may or may not have run: the least that was left, and RSS on the average.
 * A thread with its fonts comes and goes every few seconds; a median would tell which of the two lasted longer.
 */
export function compareMemory(
  samples: readonly MemorySample[],
  earlySeconds: number,
  whileSeconds: number,
): MemoryFigures {
  const last = samples.at(-1)?.seconds ?? 0;
  return {
    early: summarise(samples.filter(({ seconds }) => seconds >= earlySeconds && seconds < earlySeconds + whileSeconds)),
    late: summarise(samples.filter(({ seconds }) => seconds > last - whileSeconds)),
    peakRss: Math.max(...samples.map(({ rss }) => rss)),
  };
}

function summarise(samples: readonly MemorySample[]): Omit<MemorySample, "seconds"> {
  return {
    rss: samples.reduce((sum, { rss }) => sum + rss, 0) / samples.length,
    heap: Math.min(...samples.map(({ heap }) => heap)),
    external: Math.min(...samples.map(({ external }) => external)),
  };
}
