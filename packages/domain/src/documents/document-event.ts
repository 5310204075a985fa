import type { DocumentStatus } from "./document-status";

/** What can happen to a document as a whole. Which of them apply depends on its type and status. */
export const DocumentEvent = {
  ISSUE: "ISSUE",
  /** Nothing is open any more. */
  PAY: "PAY",
  /** Something is open again: a payment was reversed or refunded. */
  REOPEN: "REOPEN",
  CANCEL: "CANCEL",
  /** A document that cancels or replaces it was issued. */
  TAKE_BACK: "TAKE_BACK",
  ACCEPT: "ACCEPT",
  REJECT: "REJECT",
  /** A new version replaces the one the customer was asked about. */
  REVISE: "REVISE",
  /** What was agreed has been fulfilled or invoiced. */
  CLEAR: "CLEAR",
  UNDO_CLEAR: "UNDO_CLEAR",
} as const;
export type DocumentEvent = (typeof DocumentEvent)[keyof typeof DocumentEvent];

export const DOCUMENT_EVENTS: readonly DocumentEvent[] = Object.values(DocumentEvent);

/** The events possible in a status, and where they lead. */
type NextStatuses = Partial<Readonly<Record<DocumentEvent, DocumentStatus>>>;

/** For each status of a type, the events possible in it. A status without an entry does not occur; every draft can be issued. */
export type LifeCycle = Partial<Readonly<Record<DocumentStatus, NextStatuses>>> & {
  readonly DRAFT: { readonly ISSUE: DocumentStatus };
};
