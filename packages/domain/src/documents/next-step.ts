import { typeOfFollowUp, usualFollowUps } from "../deals/follow-up";
import { DocumentStatus } from "./document-status";
import { awaitsAnswer, isReceivable } from "./document-type-rules";
import { DocumentType } from "./document-types";

/** What the merchant should do with a document now. */
export const NextStep = {
  ISSUE: "ISSUE",
  SEND: "SEND",
  REMIND: "REMIND",
  REVISE: "REVISE",
  WRITE_CONFIRMATION: "WRITE_CONFIRMATION",
  WRITE_INVOICE: "WRITE_INVOICE",
  CLEAR: "CLEAR",
} as const;
export type NextStep = (typeof NextStep)[keyof typeof NextStep];

export interface NextStepFacts {
  readonly type: DocumentType;
  readonly status: DocumentStatus;
  readonly isOverdue: boolean;
  readonly isExpired: boolean;
  /** Minor units; null when nothing can be owed. */
  readonly openMinor: number | null;
  /** Whether the customer has opened it. */
  readonly isSeen: boolean;
  /** The types of what was already written from it, without what was cancelled. */
  readonly followUps: readonly DocumentType[];
}

/**
 * The one step that is due: it comes first wherever the document is shown. Null: nothing is to be done, for example
 * because it is the customer's turn.
 */
export function nextStepOf(facts: NextStepFacts): NextStep | null {
  const { type, status, isOverdue, openMinor, followUps } = facts;
  switch (status) {
    case DocumentStatus.DRAFT:
      return NextStep.ISSUE;
    case DocumentStatus.OPEN:
      if (isReceivable(type) && isOverdue && (openMinor ?? 0) > 0) return NextStep.REMIND;
      if (awaitsAnswer(type) && facts.isExpired) return NextStep.REVISE;
      return facts.isSeen ? null : NextStep.SEND;
    case DocumentStatus.ACCEPTED:
    case DocumentStatus.COMPLETED:
      if (followUps.includes(DocumentType.INVOICE)) return NextStep.CLEAR;
      return typesWrittenFrom({ type, status }).includes(DocumentType.ORDER_CONFIRMATION) &&
        type !== DocumentType.ORDER_CONFIRMATION &&
        !followUps.includes(DocumentType.ORDER_CONFIRMATION)
        ? NextStep.WRITE_CONFIRMATION
        : NextStep.WRITE_INVOICE;
    case DocumentStatus.CREATED:
      return facts.isSeen ? null : NextStep.SEND;
    case DocumentStatus.PAID:
    case DocumentStatus.REJECTED:
    case DocumentStatus.CLEARED:
    case DocumentStatus.CANCELED:
      return null;
  }
}

/** The types of documents that can be written from an issued one, starting with what it says; its own type last: a copy. */
export function typesWrittenFrom(document: {
  readonly type: DocumentType;
  readonly status: DocumentStatus;
}): readonly DocumentType[] {
  return [...new Set(usualFollowUps(document).map((followUp) => typeOfFollowUp(followUp, document.type)))];
}
