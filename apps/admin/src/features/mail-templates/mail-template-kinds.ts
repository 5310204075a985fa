import { DOCUMENT_TYPES_BY_RANK } from "@kundenportal/domain/documents/document-type-rules";
import type { MailTemplateKind } from "../../gql/graphql";

/** All kinds, in the order of how often staff meet them: what they send, then what goes out by itself. */
export const MAIL_TEMPLATE_KINDS: readonly MailTemplateKind[] = [
  "PORTAL_LINK",
  ...DOCUMENT_TYPES_BY_RANK,
  "PAYMENT_RECEIVED",
  "PAYMENT_REFUNDED",
  "PAYMENT_RETURNED",
  "PAYMENT_REVERSED",
  "REFUND_REVERSED",
  "CREDIT_SET_OFF",
  "SET_OFF_REVERSED",
  "CREDIT_PAID_OUT",
  "PAYOUT_REVERSED",
  "OFFER_ACCEPTED",
  "OFFER_REJECTED",
  "NEW_LINK",
];
