import { setTimeout as pause } from "node:timers/promises";
import { DatabaseUnavailableError } from "./outages";

const FIRST_PAUSE_MS = 30;
/** With doubling pauses these are some three seconds: as long as a database takes to start again. */
const MAX_TRIES = 8;

/**
 * Runs `attempt` again while the database can't do it for a passing reason. An attempt that fails with
 * DatabaseUnavailableError must have changed nothing. What has not worked by `deadlineMs` is given up.
 */
export function tryAgain<Result>(attempt: () => Promise<Result>, deadlineMs: number): Promise<Result> {
  // Nearly every attempt is the only one: it costs no more than a handler.
  return attempt().catch((error: unknown) => tryLater(attempt, deadlineMs, error));
}

async function tryLater<Result>(
  attempt: () => Promise<Result>,
  deadlineMs: number,
  firstError: unknown,
): Promise<Result> {
  let error = firstError;
  for (let tries = 1; ; tries += 1) {
    if (!(error instanceof DatabaseUnavailableError) || !error.isPassing || tries === MAX_TRIES) throw error;
    // Those who got into each other's way must not meet again.
    const pauseMs = FIRST_PAUSE_MS * 2 ** (tries - 1) * (0.5 + Math.random());
    if (Date.now() + pauseMs >= deadlineMs) throw error;
    await pause(pauseMs);
    try {
      return await attempt();
    } catch (next) {
      error = next;
    }
  }
}
