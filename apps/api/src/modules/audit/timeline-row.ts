import type { TimelineKind } from "./timeline-kinds";

export const TimelineActor = { STAFF: "STAFF", API_KEY: "API_KEY", CUSTOMER: "CUSTOMER", SYSTEM: "SYSTEM" } as const;

export type TimelineActor = (typeof TimelineActor)[keyof typeof TimelineActor];

export interface TimelineRow {
  readonly id: string;
  readonly kind: TimelineKind;
  readonly actor: TimelineActor;
  /** Null for the system. */
  readonly actorName: string | null;
  readonly clientId: string | null;
  readonly documentId: string | null;
  /** JSON text. */
  readonly data: string;
  readonly createdAt: string;
}

export interface TimelineListFilter {
  readonly clientId: string | null;
  readonly documentId: string | null;
  /** What customers did and the money that resulted; false: everything. */
  readonly customerOnly: boolean;
}
