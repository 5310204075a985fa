const MAX_ERROR_LENGTH = 500;

/** A few facts that say what to do; never contents or secrets. */
export type OutboxPayload = Readonly<Record<string, string>>;

/** The column is written by us from a payload. */
export function parsePayload(json: string): OutboxPayload {
  return JSON.parse(json) as OutboxPayload;
}

export function describeError(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/\s+/gu, " ").trim().slice(0, MAX_ERROR_LENGTH);
}
