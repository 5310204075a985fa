interface PieceErrorOptions extends ErrorOptions {
  readonly isGone?: boolean;
}

/** A piece of the app that loads on demand did not come. */
export class PieceError extends Error {
  override readonly name = "PieceError";
  /** The server no longer has it: a newer version is installed. Only loading the page anew helps. */
  readonly isGone: boolean;

  constructor(message: string, { isGone = false, ...options }: PieceErrorOptions = {}) {
    super(message, options);
    this.isGone = isGone;
  }
}
