import type { CalendarDate } from "@kundenportal/domain/dates/calendar-date";
import type { DocumentStatus } from "@kundenportal/domain/documents/document-status";
import type { DocumentType } from "@kundenportal/domain/documents/document-types";

/** Which documents a customer's list shows. */
export const DocumentState = { OPEN: "OPEN", OVERDUE: "OVERDUE", DONE: "DONE" } as const;
export type DocumentState = (typeof DocumentState)[keyof typeof DocumentState];

/** What a customer looks for. Null: any. */
export interface PortalListFilter {
  readonly types: readonly DocumentType[] | null;
  readonly state: DocumentState | null;
  readonly search: string | null;
}

/** What staff look for. Null: any. */
export interface DocumentListFilter {
  readonly ids: readonly string[] | null;
  readonly externalReferences: readonly string[] | null;
  readonly clientId: string | null;
  readonly types: readonly DocumentType[] | null;
  readonly statuses: readonly DocumentStatus[] | null;
  readonly overdue: boolean;
  readonly dateFrom: CalendarDate | null;
  readonly dateTo: CalendarDate | null;
  readonly numbers: readonly string[] | null;
  /** Instants; `Before` is not included. */
  readonly issuedFrom: string | null;
  readonly issuedBefore: string | null;
  readonly changedFrom: string | null;
  readonly changedBefore: string | null;
  readonly paidFrom: string | null;
  readonly paidBefore: string | null;
  readonly currency: string | null;
  /** In minor units of the currency; of an open invoice or credit note. */
  readonly openFromMinor: number | null;
  readonly openToMinor: number | null;
  readonly search: string | null;
}
