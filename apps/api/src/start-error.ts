import { type DatabaseLocation, sqliteFile } from "./database/data-source";
import type { DatabaseUnavailableError, OutageKind } from "./database/outages";

/** What keeps the process from starting, in a sentence that says what to do. */
export class StartError extends Error {
  /** "Service unavailable". Source: sysexits.h. */
  readonly exitCode = 69;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "StartError";
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

export function describeOutage(location: DatabaseLocation, error: DatabaseUnavailableError): StartError {
  const { kind } = error;
  if (location.kind === "sqlite") {
    return new StartError(`The database file ${sqliteFile(location.dataDir)} ${ON_SQLITE[kind]}`, { cause: error });
  }
  // Without user and password.
  const { hostname, port } = new URL(location.url);
  return new StartError(`The database at ${hostname}:${port === "" ? "5432" : port} ${ON_POSTGRES[kind]}`, {
    cause: error,
  });
}
