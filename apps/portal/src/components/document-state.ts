import { awaitsAnswer, debtorOf, isOwedByCustomer } from "@kundenportal/domain/documents/document-type-rules";
import type { DocumentStatus, DocumentType } from "../gql/graphql";
import type { TextKey } from "../lib/use-text";

/** How a state should feel to the customer: `neutral` is over and done, `info` asks for something, `warning` is late. */
export type StateTone = "neutral" | "info" | "success" | "warning" | "danger";

export interface DocumentStateFacts {
  readonly type: DocumentType;
  readonly status: DocumentStatus;
  readonly isOverdue: boolean;
  readonly isExpired: boolean;
  readonly isPartiallyPaid: boolean;
}

export interface DocumentStateView {
  readonly text: TextKey;
  readonly tone: StateTone;
}

/** What a document's badge says. The most urgent fact wins: an invoice that is late and partly paid is late. */
export function describeDocumentState(document: DocumentStateFacts): DocumentStateView {
  if (document.isOverdue) return { text: "state.overdue", tone: "warning" };
  if (document.isExpired) return { text: "state.expired", tone: "neutral" };
  if (document.isPartiallyPaid && document.status === "OPEN" && isOwedByCustomer(document.type))
    return { text: "state.partiallyPaid", tone: "info" };
  switch (document.status) {
    case "OPEN":
      if (debtorOf(document.type) === "MERCHANT") return { text: "state.credit", tone: "success" };
      return { text: awaitsAnswer(document.type) ? "state.awaitingAnswer" : "state.open", tone: "info" };
    case "PAID":
      return { text: isOwedByCustomer(document.type) ? "state.paid" : "state.settled", tone: "success" };
    case "ACCEPTED":
      return { text: "state.accepted", tone: "success" };
    case "REJECTED":
      return { text: "state.rejected", tone: "neutral" };
    case "CANCELED":
      return { text: "state.canceled", tone: "neutral" };
    case "CLEARED":
      return { text: "state.cleared", tone: "neutral" };
    case "CREATED":
      return { text: "state.created", tone: "neutral" };
    case "COMPLETED":
      return { text: "state.confirmed", tone: "success" };
    case "DRAFT":
      return { text: "state.draft", tone: "neutral" };
  }
}
