// @ts-check

/** Something about this machine that its user can fix; the message says how. */
export class SetupError extends Error {}

/**
 * Runs the body of one of our commands. A SetupError is explained in words; any other error is a bug of ours and keeps
 * its stack trace.
 * @param {() => Promise<void>} body
 */
export async function runAsProgram(body) {
  try {
    await body();
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(`\n${explain(error)}\n`);
  }
}

/** @param {unknown} error */
export function explain(error) {
  if (!(error instanceof Error)) return String(error);
  return error instanceof SetupError ? error.message : (error.stack ?? error.message);
}
