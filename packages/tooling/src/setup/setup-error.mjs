// @ts-check

/** Something about this machine that the person in front of it can put right; the message says how. */
export class SetupError extends Error {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = "SetupError";
  }
}

/**
 * Runs the body of one of our commands. A SetupError is explained in words; any other error is a bug of ours and keeps
 * its stack.
 * @param {() => Promise<number>} body resolves to the exit code
 */
export async function runAsProgram(body) {
  try {
    process.exitCode = await body();
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(`\n${error instanceof SetupError ? error.message : formatBug(error)}\n`);
  }
}

/** @param {unknown} error */
function formatBug(error) {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
