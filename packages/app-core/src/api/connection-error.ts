/** Why there was no answer, as far as a browser can tell. */
export type ConnectionProblem =
  /** The server could not be reached, or something other than the server answered. */
  | "UNREACHABLE"
  /** A question was not answered in time. */
  | "TOO_SLOW"
  /** Something that changes data was not answered in time: it may have been done. */
  | "UNANSWERED";

/** No answer came from the server. Trying again may help. */
export class ConnectionError extends Error {
  override readonly name = "ConnectionError";
  readonly problem: ConnectionProblem;

  constructor(message: string, { problem = "UNREACHABLE", ...options }: ConnectionErrorOptions = {}) {
    super(message, options);
    this.problem = problem;
  }
}

interface ConnectionErrorOptions extends ErrorOptions {
  readonly problem?: ConnectionProblem;
}
