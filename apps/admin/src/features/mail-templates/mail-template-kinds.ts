import type { MailTemplateKind } from "../../gql/graphql";

/** All kinds, in the order in which staff meet them most. */
export const MAIL_TEMPLATE_KINDS = [
  "PORTAL_LINK",
  "INVOICE",
  "REMINDER",
  "OFFER",
  "ORDER_CONFIRMATION",
  "DELIVERY_NOTE",
  "CREDIT_NOTE",
  "NEW_LINK",
] as const satisfies readonly MailTemplateKind[];
