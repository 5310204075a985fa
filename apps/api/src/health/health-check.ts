/** One thing that has to be in order. */
export interface HealthCheck {
  readonly name: string;
  /** Whether requests must go elsewhere while it is not. */
  readonly isNeededToServe: boolean;
  /**
   * Null when it is in order, or else what is the matter, in a sentence for whoever runs the server. Everybody can read it: no
   * addresses, names or paths.
   * Errors: throws when it could not look, which is a failure, too.
   */
  look(): Promise<string | null>;
}
