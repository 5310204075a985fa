import type { RequestProblem } from "../../access/request-notes";

export const KeyRequestOutcome = { DONE: "DONE", FAILED: "FAILED" } as const;
export type KeyRequestOutcome = (typeof KeyRequestOutcome)[keyof typeof KeyRequestOutcome];

/** What is remembered of a request that came with a key. */
export interface KeyRequest {
  readonly id: string;
  readonly apiKeyId: string;
  readonly startedAt: string;
  readonly durationMs: number;
  /** What was asked for, in names of the schema's or of a route's. */
  readonly operation: string;
  readonly statusCode: number;
  /** FAILED: there were problems, or the status says so. */
  readonly outcome: KeyRequestOutcome;
  readonly problems: readonly RequestProblem[];
}
