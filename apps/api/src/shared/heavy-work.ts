import { availableParallelism } from "node:os";
import { parse } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Piscina } from "piscina";
import { TooBusyError } from "./cost-gate";
import { OperationalError } from "./errors";
import { expectNothingHeld } from "./nothing-held";
import { isSmall, roomFor } from "./room";
import { type NewSpan, traced } from "./tracing";

/** It was stopped, or its thread died: the server and everybody else's work go on. */
class HeavyWorkError extends OperationalError {
  constructor(options: ErrorOptions) {
    super("This took too long or too much memory and was stopped. Try again later, or with less at once.", options);
  }
}

const MB = 1024 * 1024;
/** Waiting included. */
const LIMIT_MS = 30_000;
const MAX_WAITING = 20;
/** A thread with its fonts takes some 100 MB. A small machine gets them back as soon as nobody waits for the thread. */
const IDLE_MS = isSmall() ? 0 : 120_000;
const MEMORY = { maxOldGenerationSizeMb: Math.max(roomFor(192 * MB) / MB, 96), maxYoungGenerationSizeMb: 12 };

/** Tests run the sources, which a thread could not read; there, and only there, the work is done in place. */
const RUNS_SOURCES = __filename.endsWith(".ts");

/**
 * What fonts, images and parsers of a thread took outside of its heap goes back to the system only when the thread ends. A server that
 * is never without work would keep one for ever, so after as many jobs, as soon as none is left, the threads are given up.
 */
const MAX_JOBS = 200;

interface Threads {
  readonly pool: Piscina;
  /** Begun or waiting. */
  running: number;
  /** All that they were ever given. */
  given: number;
}

let threads: Threads | null = null;

function findThreads(): Threads {
  threads ??= { pool: createPool(), running: 0, given: 0 };
  return threads;
}

/** The next job gets new ones. */
async function giveUpWornThreads(worn: Threads): Promise<void> {
  if (worn.running > 0 || worn.given < MAX_JOBS) return;
  threads = null;
  await worn.pool.destroy();
}

function createPool(): Piscina {
  // Fonts are unpacked and shaped by WebAssembly. Its optimising compiler takes some 40 MB for that, which it never gives back, and
  // a PDF is made in the same time without it.
  setFlagsFromString("--liftoff-only");
  const pool = new Piscina({
    minThreads: 0,
    maxThreads: Math.max(1, Math.min(4, availableParallelism() - 1)),
    maxQueue: MAX_WAITING,
    idleTimeout: IDLE_MS,
    resourceLimits: MEMORY,
  });
  // Each job tells its own caller; a thread that dies between jobs is replaced.
  pool.on("error", () => undefined);
  return pool;
}

/** What a module for a thread exports as `work`: what it takes and returns is copied between threads. */
type Work = (task: never) => unknown;

/**
 * Does in a thread what would hold up everybody else: bounded in number, time and memory. `file` is the module that does it, found
 * by `require.resolve`: only its types are imported, so that fonts, tables and parsers are in memory while a thread needs them, and
 * not a second time in the server.
 * Errors: throws TooBusyError when too many are waiting, and an OperationalError when the work was stopped or died.
 */
export async function runHeavyWork<Job extends Work>(
  file: string,
  task: Parameters<Job>[0],
): Promise<Awaited<ReturnType<Job>>> {
  expectNothingHeld("Work in a thread");
  const name = (): NewSpan => ({ name: `thread ${parse(file).name}`, kind: "INTERNAL" });
  // The same function does it there, so that this is what it returns.
  return (await traced(name, () => runInThread(file, task))) as Awaited<ReturnType<Job>>;
}

async function runInThread(file: string, task: unknown): Promise<unknown> {
  if (RUNS_SOURCES) return runInPlace(file, task);
  const mine = findThreads();
  mine.running += 1;
  mine.given += 1;
  try {
    return await mine.pool.run(task, { filename: file, name: "work", signal: AbortSignal.timeout(LIMIT_MS) });
  } catch (error) {
    if (isAboutQueue(error)) throw new TooBusyError();
    // What the work itself threw is a mistake of ours, and is told as one.
    throw isAboutThread(error) ? new HeavyWorkError({ cause: error }) : error;
  } finally {
    mine.running -= 1;
    void giveUpWornThreads(mine);
  }
}

async function runInPlace(file: string, task: unknown): Promise<unknown> {
  const { work } = (await import(file)) as { readonly work: (task: unknown) => unknown };
  return work(task);
}

// Piscina's errors have no classes of their own.
const isAboutQueue = (error: unknown): boolean =>
  error instanceof Error && /^(?:Task|No task) queue /.test(error.message);

function isAboutThread(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return (
    error.name === "AbortError" ||
    code.startsWith("ERR_WORKER_") ||
    /^(?:Terminating worker|worker exited)/.test(error.message)
  );
}
