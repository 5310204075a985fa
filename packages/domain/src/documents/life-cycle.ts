import { DocumentStatus } from "./document-status";
import { DocumentType } from "./document-types";

/** What can happen to a document as a whole. Which of them apply depends on its type and status. */
export const DocumentEvent = {
  ISSUE: "ISSUE",
  /** Nothing is open any more. */
  PAY: "PAY",
  /** Something is open again: a payment was reversed or refunded. */
  REOPEN: "REOPEN",
  CANCEL: "CANCEL",
  ACCEPT: "ACCEPT",
  REJECT: "REJECT",
  /** A new version replaces the one the customer was asked about. */
  REVISE: "REVISE",
  /** What was agreed has been fulfilled or invoiced. */
  CLEAR: "CLEAR",
  UNCLEAR: "UNCLEAR",
} as const;
export type DocumentEvent = (typeof DocumentEvent)[keyof typeof DocumentEvent];

export const DOCUMENT_EVENTS: readonly DocumentEvent[] = Object.values(DocumentEvent);

/** For each status of a type, the events possible in it and where they lead. A status without an entry does not occur. */
type LifeCycle = Partial<Record<DocumentStatus, Partial<Record<DocumentEvent, DocumentStatus>>>>;

const { DRAFT, OPEN, PAID, CANCELED, ACCEPTED, REJECTED, CLEARED, CREATED, COMPLETED } = DocumentStatus;

const PAYABLE_LIFE_CYCLE: LifeCycle = {
  [DRAFT]: { ISSUE: OPEN },
  [OPEN]: { PAY: PAID, CANCEL: CANCELED },
  [PAID]: { REOPEN: OPEN },
  [CANCELED]: {},
};

const LIFE_CYCLES: Readonly<Record<DocumentType, LifeCycle>> = {
  [DocumentType.INVOICE]: PAYABLE_LIFE_CYCLE,
  [DocumentType.REMINDER]: PAYABLE_LIFE_CYCLE,
  [DocumentType.CREDIT_NOTE]: PAYABLE_LIFE_CYCLE,
  [DocumentType.OFFER]: {
    [DRAFT]: { ISSUE: OPEN },
    [OPEN]: { ACCEPT: ACCEPTED, REJECT: REJECTED, REVISE: OPEN, CANCEL: CANCELED },
    [REJECTED]: { REVISE: OPEN },
    [ACCEPTED]: { CLEAR: CLEARED },
    [CLEARED]: { UNCLEAR: ACCEPTED },
    [CANCELED]: {},
  },
  [DocumentType.DELIVERY_NOTE]: {
    [DRAFT]: { ISSUE: CREATED },
    [CREATED]: {},
  },
  [DocumentType.ORDER_CONFIRMATION]: {
    [DRAFT]: { ISSUE: COMPLETED },
    [COMPLETED]: { CLEAR: CLEARED, CANCEL: CANCELED },
    [CLEARED]: { UNCLEAR: COMPLETED },
    [CANCELED]: {},
  },
};

/** Where an event leads a document of this type and status; null when it must not happen there. */
export function nextStatus(type: DocumentType, status: DocumentStatus, event: DocumentEvent): DocumentStatus | null {
  return LIFE_CYCLES[type][status]?.[event] ?? null;
}

/** Every status that documents of this type can have, DRAFT first. */
export function statusesOf(type: DocumentType): readonly DocumentStatus[] {
  return Object.values(DocumentStatus).filter((status) => LIFE_CYCLES[type][status] !== undefined);
}
