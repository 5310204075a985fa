import { QueryFailedError, QueryRunnerAlreadyReleasedError } from "typeorm";
import { codeOf } from "../shared/code-of";
import { OperationalError, UncertainError } from "../shared/errors";

/** What keeps the database from doing what it was asked. */
export type OutageKind =
  /** No connection, or one that was cut. */
  | "GONE"
  /** A connection that stays open without an answer, or an answer that takes too long. */
  | "SILENT"
  /** Somebody else holds the file, a lock, or all connections. */
  | "BUSY"
  /** The database chose this transaction to give way to another: it was rolled back. */
  | "CONFLICT"
  | "READ_ONLY"
  | "FULL"
  /** Its files can't be read or written. */
  | "BROKEN"
  /** What is in its files can't be right. */
  | "DAMAGED"
  /** It does not let us in. */
  | "REFUSED";

const WORDS: Readonly<Record<OutageKind, string>> = {
  GONE: "The database can't be reached right now.",
  SILENT: "The database does not answer in time.",
  BUSY: "The database is busy with something else right now.",
  CONFLICT: "Others are changing the same right now.",
  READ_ONLY: "The database can only be read right now.",
  FULL: "The database has no space left.",
  BROKEN: "The database's files can't be read or written.",
  DAMAGED: "The database is damaged.",
  REFUSED: "The database does not let this server in.",
};

/** Trying again usually helps at once: nothing was done, and the reason is gone in a moment. */
const PASSING: ReadonlySet<OutageKind> = new Set(["GONE", "BUSY", "CONFLICT", "READ_ONLY"]);

/** The database could not do it, and did not: the same can be asked again. */
export class DatabaseUnavailableError extends OperationalError {
  constructor(
    readonly kind: OutageKind,
    cause: unknown,
  ) {
    super(`${WORDS[kind]} Try again in a few seconds.`, { cause });
  }

  get isPassing(): boolean {
    return PASSING.has(this.kind);
  }
}

/** The connection broke while the database was committing, and it did not come back to be asked. */
export class OutcomeUnknownError extends UncertainError {
  constructor(cause: unknown) {
    super("Nobody can say whether this was stored: look before you try again.", { cause });
  }
}

/** SQLSTATEs, or their first two characters. Source: PostgreSQL's documentation, appendix A. */
const POSTGRES: Readonly<Record<string, OutageKind>> = {
  "08": "GONE",
  "57P": "GONE",
  "25P03": "GONE",
  "57014": "SILENT",
  "55P03": "SILENT",
  "53300": "BUSY",
  "40001": "CONFLICT",
  "40P01": "CONFLICT",
  "25006": "READ_ONLY",
  "53100": "FULL",
  "53200": "BUSY",
  "58": "BROKEN",
  XX001: "DAMAGED",
  XX002: "DAMAGED",
  "28": "REFUSED",
  "3D000": "REFUSED",
};

/** Of SQLite, and of the system on the way to PostgreSQL. */
const NAMED: Readonly<Record<string, OutageKind>> = {
  SQLITE_BUSY: "BUSY",
  SQLITE_LOCKED: "BUSY",
  SQLITE_PROTOCOL: "BUSY",
  SQLITE_READONLY: "READ_ONLY",
  SQLITE_FULL: "FULL",
  SQLITE_IOERR: "BROKEN",
  SQLITE_CANTOPEN: "BROKEN",
  SQLITE_CORRUPT: "DAMAGED",
  SQLITE_NOTADB: "DAMAGED",
  SQLITE_PERM: "REFUSED",
  ECONNREFUSED: "GONE",
  ECONNRESET: "GONE",
  EPIPE: "GONE",
  ENOTFOUND: "GONE",
  EAI_AGAIN: "GONE",
  EHOSTUNREACH: "GONE",
  ENETUNREACH: "GONE",
  ENETDOWN: "GONE",
  ENOENT: "GONE",
  ETIMEDOUT: "SILENT",
  EMFILE: "BUSY",
  ENFILE: "BUSY",
};

/** The driver gives these no code. */
const SAID: readonly (readonly [RegExp, OutageKind])[] = [
  [/^timeout exceeded when trying to connect/, "BUSY"],
  [/^timeout expired|due to connection timeout/, "SILENT"],
  [/^Connection terminated|^Client has encountered a connection error|^Client was closed/, "GONE"],
];

/** A connection that we gave up. */
export class SilentConnectionError extends Error {}

/** Null when the database itself is fine, and what was asked is not. */
export function findOutage(error: unknown): OutageKind | null {
  if (error instanceof SilentConnectionError) return "SILENT";
  // TypeORM lets go of a connection as soon as it breaks.
  if (error instanceof QueryRunnerAlreadyReleasedError) return "GONE";
  if (typeof error !== "object" || error === null) return null;
  if ("driverError" in error) return findOutage(error.driverError);
  // All addresses of a host were tried.
  if ("errors" in error && Array.isArray(error.errors)) return findOutage(error.errors[0]);
  const code = codeOf(error);
  const known = NAMED[code] ?? POSTGRES[code] ?? POSTGRES[code.slice(0, 3)] ?? POSTGRES[code.slice(0, 2)];
  const message = "message" in error ? String(error.message) : "";
  return known ?? SAID.find(([pattern]) => pattern.test(message))?.[1] ?? null;
}

/** What a statement failed with: the same error, or what it says about the database. */
export function asOutage(error: unknown): unknown {
  if (error instanceof DatabaseUnavailableError) return error;
  const kind = findOutage(error);
  return kind === null ? error : new DatabaseUnavailableError(kind, error);
}

/** The same for what a transaction failed with, which may come from anywhere: other systems have connections, too. */
export function asOutageOfTransaction(error: unknown): unknown {
  const isOurs = error instanceof QueryFailedError || error instanceof QueryRunnerAlreadyReleasedError;
  return isOurs ? asOutage(error) : error;
}
