import { type DatabaseLocation, sqliteFile } from "./database/data-source";
import { type Environment, EnvironmentError } from "./config/environment";
import type { ForeignSchemaError } from "./database/known-schema";
import { DatabaseUnavailableError, type OutageKind } from "./database/outages";
import { DataFolderError } from "./data-folder/claim-data-folder";
import { codeOf } from "./shared/code-of";

/** By which a supervisor tells them apart. Source: sysexits.h. A wrong setting is 78. */
export const EXIT_CODES = {
  /** The database is damaged or not ours. */
  DATA: 65,
  /** The database can't be reached or used right now. */
  UNAVAILABLE: 69,
  /** The system does not give us the port. */
  PORT: 71,
  /** A folder or file can't be written. */
  FOLDER: 73,
  /** Another process is at work here. */
  TAKEN: 75,
} as const;

/** What keeps the process from starting, in a sentence that says what to do. */
export class StartError extends Error {
  readonly exitCode: number;

  constructor(kind: keyof typeof EXIT_CODES, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "StartError";
    this.exitCode = EXIT_CODES[kind];
  }
}

const ON_POSTGRES: Readonly<Record<OutageKind, string>> = {
  GONE: "can't be reached: is PostgreSQL running there, and is DATABASE_URL right?",
  SILENT: "does not answer: is it PostgreSQL that listens there, and does a firewall let us through? See DATABASE_URL.",
  BUSY: "is busy: it has no connection left for us, or something holds a lock. Raise max_connections, or try again later.",
  CONFLICT: "is busy with something else: try again.",
  READ_ONLY: "can only be read: DATABASE_URL must name the primary server, and the database must not be read-only.",
  FULL: "has no space left on its disk: make room and start again.",
  BROKEN: "can't read or write its own files: look at PostgreSQL's log.",
  DAMAGED: "is damaged: look at PostgreSQL's log, and restore the backup.",
  REFUSED: "does not let us in: check user, password and name of the database in DATABASE_URL.",
};

const ON_SQLITE: Readonly<Record<OutageKind, string>> = {
  GONE: "can't be opened: check DATA_DIR.",
  SILENT: "does not answer: is its disk all right?",
  BUSY: "is locked by another process: stop that one, then start again.",
  CONFLICT: "is in use: try again.",
  READ_ONLY:
    "can't be written: give this user the right to write the file and the folder DATA_DIR, or mount it for writing.",
  FULL: "has no space left on its disk: make room and start again.",
  BROKEN: "can't be opened, read or written: check DATA_DIR, its owner and its disk.",
  DAMAGED: "is damaged or is no database: restore the backup.",
  REFUSED: "may not be opened: give this user the right to do so.",
};

const KINDS: Readonly<Partial<Record<OutageKind, keyof typeof EXIT_CODES>>> = { DAMAGED: "DATA", READ_ONLY: "FOLDER" };

export function describeOutage(location: DatabaseLocation, error: DatabaseUnavailableError): StartError {
  const kind = KINDS[error.kind] ?? "UNAVAILABLE";
  const words = (location.kind === "sqlite" ? ON_SQLITE : ON_POSTGRES)[error.kind];
  return new StartError(kind, `${nameOf(location)} ${words}`, { cause: error });
}

export function describeForeignSchema(location: DatabaseLocation, { isNewer, cause }: ForeignSchemaError): StartError {
  const words = isNewer
    ? "was changed by a newer version of Kundenportal: start that version, or restore the backup that was made before the upgrade."
    : `belongs to another program: choose another ${location.kind === "sqlite" ? "DATA_DIR" : "database in DATABASE_URL"}.`;
  return new StartError("DATA", `${nameOf(location)} ${words}`, { cause });
}

const PORT_PROBLEMS: Readonly<Record<string, string>> = {
  EADDRINUSE: "is taken by another program: stop that one, or choose another PORT.",
  EADDRNOTAVAIL: "can't be opened, because this machine has no such address: correct HOST.",
  EACCES: "may not be opened by this user: choose a PORT above 1023.",
  ENOTFOUND: "can't be opened, because nobody knows this name: correct HOST.",
  EAI_AGAIN: "can't be opened, because this name can't be looked up right now: put an address into HOST.",
  EAFNOSUPPORT: "can't be opened, because this machine has no addresses of this kind: correct HOST.",
  EINVAL: "can't be opened, because this is not an address of this machine: correct HOST.",
};

/** Null when it has nothing to do with the port. */
export function describePort({ host, port }: Pick<Environment, "host" | "port">, error: unknown): StartError | null {
  const words = PORT_PROBLEMS[codeOf(error)];
  if (words === undefined) return null;
  return new StartError("PORT", `Port ${String(port)} at ${host} ${words}`, { cause: error });
}

function nameOf(location: DatabaseLocation): string {
  if (location.kind === "sqlite") return `The database file ${sqliteFile(location.dataDir)}`;
  // Without user and password.
  const { hostname, port } = new URL(location.url);
  return `The database at ${hostname}:${port === "" ? "5432" : port}`;
}

/** Says why a program of ours ends, and returns its exit code. What nobody foresaw is a bug and keeps its stack trace. */
export function reportFailure(error: unknown): number {
  const [message, exitCode] = describe(error);
  console.error(message);
  return exitCode;
}

function describe(error: unknown): readonly [message: unknown, exitCode: number] {
  if (error instanceof StartError || error instanceof EnvironmentError) return [error.message, error.exitCode];
  if (error instanceof DataFolderError) return [error.message, EXIT_CODES[error.kind]];
  if (error instanceof DatabaseUnavailableError) return [error.message, EXIT_CODES.UNAVAILABLE];
  return [error, 1];
}
