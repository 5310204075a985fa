/**
 * Unexpected failures, sorted by who has to act. Expected outcomes are not errors: they are members of a mutation's result
 * union.
 */
export abstract class AppError extends Error {
  abstract readonly blame: ErrorBlame;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

export const ErrorBlame = {
  /** The request itself is invalid. */
  USER: "USER",
  /** Nobody is signed in. */
  UNAUTHENTICATED: "UNAUTHENTICATED",
  /** Somebody is signed in but may not do this. */
  ACCESS: "ACCESS",
  /** Something outside is not working right now; trying again later may help. */
  OPERATIONAL: "OPERATIONAL",
  /** Something outside failed so that nobody can say whether it was done: somebody has to look before trying again. */
  UNCERTAIN: "UNCERTAIN",
  /** What is stored has values that this version does not know: the same again would not help. */
  UNREADABLE: "UNREADABLE",
  /** A bug. */
  UNEXPECTED: "UNEXPECTED",
} as const;
export type ErrorBlame = (typeof ErrorBlame)[keyof typeof ErrorBlame];

export class UserError extends AppError {
  readonly blame = ErrorBlame.USER;
}

export class UnauthenticatedError extends AppError {
  readonly blame = ErrorBlame.UNAUTHENTICATED;

  constructor(message = "Sign in first.") {
    super(message);
  }
}

export class AccessDeniedError extends AppError {
  readonly blame = ErrorBlame.ACCESS;

  constructor(message = "You may not do this.") {
    super(message);
  }
}

/** When to ask again for what something outside kept from being done. */
export const RETRY_AFTER_SECONDS = 5;

export class OperationalError extends AppError {
  readonly blame = ErrorBlame.OPERATIONAL;
}

export class UncertainError extends AppError {
  readonly blame = ErrorBlame.UNCERTAIN;
}

/** A record was written by a newer version or by hand, and can't be read. */
export class UnreadableError extends AppError {
  readonly blame = ErrorBlame.UNREADABLE;

  constructor(what: string, options?: ErrorOptions) {
    super(`What is stored has a value that this version does not know (${what}).`, options);
  }
}

export class UnexpectedError extends AppError {
  readonly blame = ErrorBlame.UNEXPECTED;
}

/** Somebody tries too often. */
export class TooManyTriesError extends AppError {
  readonly blame = ErrorBlame.USER;
  readonly statusCode = 429;

  constructor(readonly retryAfterSeconds: number) {
    super(`Too many wrong keys came from this network. Try again in ${String(retryAfterSeconds)} seconds.`);
  }
}
