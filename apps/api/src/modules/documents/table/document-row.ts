import type { CalendarDate } from "@kundenportal/domain/dates/calendar-date";
import { DocumentStatus } from "@kundenportal/domain/documents/document-status";
import type { FiguredDocument } from "./document-figures";

export const DocumentSource = {
  MANUAL: "MANUAL",
  E_INVOICE: "E_INVOICE",
  /** Another program's PDF, published here. */
  ELSEWHERE: "ELSEWHERE",
} as const;

export type DocumentSource = (typeof DocumentSource)[keyof typeof DocumentSource];

/** What both surfaces show of a document apart from its content. A reminder's status and money are those of its invoice. */
interface CommonRow extends FiguredDocument {
  readonly id: string;
  readonly clientId: string;
  readonly title: string | null;
  readonly documentDate: CalendarDate;
  readonly currency: string;
  readonly grossMinor: number;
  /** The total of the document that money is booked to: for a reminder, its invoice's. */
  readonly bookedGrossMinor: number;
  /** The number of the invoice that a reminder is about; null for other types. */
  readonly invoiceNumber: string | null;
  readonly reminderLevel: number | null;
  readonly precedingDocumentId: string | null;
  /** The document that its deal began with; null: nothing before it. */
  readonly dealId: string | null;
  /** 0 while a draft. */
  readonly currentVersion: number;
}

/** A document that a customer may see, and therefore issued. */
export interface PortalDocumentRow extends CommonRow {
  readonly number: string;
}

export interface DocumentRow extends CommonRow {
  /** Null while a draft. */
  readonly number: string | null;
  readonly externalReference: string | null;
  /** As stored: a reminder's own status, whatever became of its invoice. */
  readonly ownStatus: DocumentStatus;
  /** For an invoice: owed in addition to its gross total. For a reminder: what it adds to its invoice once issued. */
  readonly feesMinor: number;
  /** For a reminder: its invoice's. Null for other types and drafts. */
  readonly paymentReference: string | null;
  readonly source: DocumentSource;
  readonly linkGeneration: number;
  readonly linkExpiresAt: string;
  readonly firstViewedAt: string | null;
  readonly issuedAt: string | null;
  readonly paidAt: string | null;
  readonly revision: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** The reminders of an invoice that were issued and not cancelled. */
export interface EarlierReminders {
  /** The highest; 0 if there are none. */
  readonly level: number;
  /** All their fees, in minor units. */
  readonly feesMinor: number;
}

/** What is owed in one currency. */
export interface OpenSum {
  readonly currency: string;
  readonly openMinor: number;
  readonly overdueMinor: number;
  readonly invoiceCount: number;
  readonly overdueCount: number;
}

/** The document that a related one was found for. */
export interface RelatedTo {
  readonly relatedTo: string;
}

/** What is no longer PAID was not paid at any time; what becomes PAID gets its time from the ledger. */
export function withPaidAt<Change extends { readonly status?: string | undefined }>(
  change: Change,
): Change & { readonly paidAt?: null } {
  const isOpened = change.status !== undefined && change.status !== DocumentStatus.PAID;
  return isOpened ? { ...change, paidAt: null } : change;
}
