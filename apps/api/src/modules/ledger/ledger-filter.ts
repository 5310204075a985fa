import type { CalendarDate } from "@kundenportal/domain/dates/calendar-date";
import type { LedgerEntryKind } from "./ledger-entry-kind";

/** Which entries a list shows; null: any. Days are booking days, both included. */
export interface LedgerFilter {
  readonly kinds: readonly LedgerEntryKind[] | null;
  readonly clientId: string | null;
  readonly documentId: string | null;
  readonly bookedFrom: CalendarDate | null;
  readonly bookedTo: CalendarDate | null;
}
