import type { CalendarDate } from "@kundenportal/domain/dates/calendar-date";
import { DocumentStatus } from "@kundenportal/domain/documents/document-status";
import { DocumentType } from "@kundenportal/domain/documents/document-types";
import { DenialReason } from "@kundenportal/domain/permissions/denial-reasons";
import { PortalAction } from "@kundenportal/domain/permissions/portal-actions";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import "../../../graphql/enums";
import { Money } from "../../../graphql/money.types";
import { PageInfo } from "../../../graphql/page-info.types";
import { DateScalar } from "../../../graphql/scalars";
import { CashDiscount } from "../money/cash-discount.types";
import { DocumentState } from "../table/document-filter";
import type { PortalDocumentRow } from "../table/document-row";

registerEnumType(DocumentState, {
  name: "DocumentStateFilter",
  description: "Which documents a list shows.",
  valuesConfig: {
    OPEN: { description: "Waiting for something: a payment or an answer." },
    OVERDUE: { description: "Open invoices and reminders whose due date has passed." },
    DONE: { description: "Nothing more to be done." },
  },
});

@ObjectType("Document", { description: "A document that the merchant has issued for this customer." })
export class PortalDocument {
  /** Not part of the schema: what expensive fields are computed from. */
  row: PortalDocumentRow;
  today: CalendarDate;

  @Field(() => ID, { description: "The document's id." })
  id: string;

  @Field(() => DocumentType, { description: "What kind of document it is." })
  type: DocumentType;

  @Field(() => String, { description: "As printed on it." })
  number: string;

  @Field(() => String, { nullable: true, description: "Headline below the number." })
  title: string | null;

  @Field(() => DocumentStatus, { description: "Its status; a reminder has that of its invoice." })
  status: DocumentStatus;

  @Field(() => DateScalar, { description: "The date on it." })
  date: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Last day to pay on time; null: due immediately, or nothing to pay.",
  })
  dueDate: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Last day to accept an offer; null: no limit, or not an offer.",
  })
  validUntil: string | null;

  @Field(() => Money, { description: "Total with tax, as printed." })
  total: Money;

  @Field(() => Money, {
    nullable: true,
    description:
      "What is still owed: by the customer, or on a credit note by the merchant; for a reminder, on its invoice. Null when nothing can be owed.",
  })
  openAmount: Money | null;

  @Field(() => CashDiscount, {
    nullable: true,
    description: "The cash discount available today; for a reminder, that of its invoice. Null when there is none.",
  })
  cashDiscount: CashDiscount | null;

  @Field(() => Money, { nullable: true, description: "Cash discount that was granted; null: none." })
  grantedDiscount: Money | null;

  @Field(() => Money, {
    nullable: true,
    description:
      "The part of an invoice that credit notes settle; for a reminder, of its invoice; for a credit note, the part that is set against invoices. Null: nothing.",
  })
  creditedAmount: Money | null;

  @Field(() => Money, {
    nullable: true,
    description:
      "What the client is to get of it: the rest of a credit note, what was overpaid, or the amount of an invoice below zero, less what was paid out or set off. For a reminder, of its invoice. Null: nothing.",
  })
  creditAmount: Money | null;

  @Field(() => Boolean, { description: "Open, and the due date has passed." })
  isOverdue: boolean;

  @Field(() => Boolean, { description: "An open offer whose last day has passed." })
  isExpired: boolean;

  @Field(() => Boolean, { description: "Something was paid, but not everything." })
  isPartiallyPaid: boolean;

  @Field(() => Int, { nullable: true, description: "1 for the first reminder of an invoice; null for other types." })
  reminderLevel: number | null;

  @Field(() => String, {
    nullable: true,
    description: "The number of the invoice that a reminder is about, which is the one debt; null for other types.",
  })
  invoiceNumber: string | null;

  @Field(() => Int, { description: "Number of the newest version; only offers get more than one." })
  currentVersion: number;

  @Field(() => String, { description: "Path of the stored PDF of the current version; `?download=1` saves it." })
  pdfUrl: string;
}

@ObjectType({ description: "Why something is not possible now." })
export class DeniedAction {
  @Field(() => PortalAction, { description: "What is not possible." })
  action: PortalAction;

  @Field(() => DenialReason, { description: "The first rule that forbids it." })
  reason: DenialReason;
}

@ObjectType("DocumentEdge", { description: "A document in a list." })
export class PortalDocumentEdge {
  @Field(() => String, { description: "Pass as `after` to read on from here." })
  cursor: string;

  @Field(() => PortalDocument, { description: "The document." })
  node: PortalDocument;
}

@ObjectType("DocumentConnection", { description: "A page of documents, newest first." })
export class PortalDocumentConnection {
  @Field(() => [PortalDocumentEdge], { description: "The documents of this page." })
  edges: readonly PortalDocumentEdge[];

  @Field(() => PageInfo, { description: "Where the page ends." })
  pageInfo: PageInfo;
}

const WHAT_IS_SEARCHED =
  "Words that the number, title, amount or payment reference hold, in any order; accents, case and separators don't count. Best first instead of newest first.";

@InputType("DocumentFilter", { description: "Which documents a list shows; conditions are combined with AND." })
export class PortalDocumentFilter {
  @Field(() => [DocumentType], { nullable: true, description: "Only these types; null: all that are released." })
  types?: DocumentType[] | null;

  @Field(() => DocumentState, { nullable: true, description: "Only those in this state." })
  state?: DocumentState | null;

  @Field(() => String, { nullable: true, description: WHAT_IS_SEARCHED })
  search?: string | null;
}
