import { reportFailure } from "./start-error";

/** Of a command that was called in a way that it does not understand. */
export const WRONG_USE = 2;

/** What is wrong with a command's options, as a sentence. */
export class OptionError extends Error {}

export interface Command<Options> {
  readonly usage: string;
  /** Null when what it needs is missing. Errors: OptionError, or what `parseArgs` throws. */
  readonly read: () => Options | null;
  /** Resolves to the exit code. */
  readonly run: (options: Options) => Promise<number>;
}

/** Runs a command of whoever has the machine: what all of them have in common. */
export function runCommand<Options>(command: Command<Options>): void {
  // Whatever it creates is nobody else's to read.
  process.umask(0o077);
  if (process.argv.includes("--help")) {
    console.log(command.usage);
    return;
  }
  const options = readOptions(command);
  if (options === null) {
    process.exitCode = WRONG_USE;
    return;
  }
  command.run(options).then(
    (exitCode) => {
      process.exitCode = exitCode;
    },
    (error: unknown) => {
      // Whatever is still open was about to be used.
      process.exit(reportFailure(error));
    },
  );
}

/** Null after saying what is wrong with them. */
function readOptions<Options>({ usage, read }: Command<Options>): Options | null {
  try {
    const options = read();
    if (options === null) console.error(usage);
    return options;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return null;
  }
}
