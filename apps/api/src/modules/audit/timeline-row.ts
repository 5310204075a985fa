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

export interface NumberedEntry extends TimelineRow {
  readonly position: number;
}

export interface TimelineListFilter {
  readonly clientId: string | null;
  readonly documentId: string | null;
  /** What customers did and the money that resulted; false: everything. */
  readonly customerOnly: boolean;
}

/** Which events somebody reads on by; null: whatever it is. */
export interface EventFilter {
  readonly kinds: readonly TimelineKind[] | null;
  readonly clientId: string | null;
  readonly documentId: string | null;
  /** Instants: from then on, and before then. */
  readonly since: string | null;
  readonly until: string | null;
}
