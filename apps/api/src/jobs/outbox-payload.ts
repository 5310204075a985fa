import { jsonOf, type StoredColumn } from "../database/stored-values";

const MAX_ERROR_LENGTH = 500;

/** A few facts that say what to do; never contents or secrets. */
export type OutboxPayload = Readonly<Record<string, string>>;

/** What tells a stored payload from anything else. */
export const payloadColumn: StoredColumn = jsonOf((value) =>
  Object.values(value).every((fact) => typeof fact === "string"),
);

/** The column is written by us from a payload; whoever read it has looked at it with `payloadColumn`. */
export function parsePayload(json: string): OutboxPayload {
  return JSON.parse(json) as OutboxPayload;
}

export function describeError(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/\s+/gu, " ").trim().slice(0, MAX_ERROR_LENGTH);
}
