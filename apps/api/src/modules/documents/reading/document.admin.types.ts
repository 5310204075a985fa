import type { CalendarDate } from "@kundenportal/domain/dates/calendar-date";
import { DocumentStatus } from "@kundenportal/domain/documents/document-status";
import { DocumentType } from "@kundenportal/domain/documents/document-types";
import type { MissingRelease } from "@kundenportal/domain/permissions/visible-documents";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import "../../../graphql/enums";
import { Money } from "../../../graphql/money.types";
import { PageInfo } from "../../../graphql/page-info.types";
import { DateScalar, DateTimeScalar } from "../../../graphql/scalars";
import { SecretField } from "../../../graphql/secret-fields";
import { CashDiscount } from "../money/cash-discount.types";
import { PDF_HOLDS_E_INVOICE } from "./document.types";
import { type DocumentRow, DocumentSource } from "../table/document-row";
import { DocumentStep } from "../table/document-steps";

registerEnumType(DocumentSource, {
  name: "DocumentSource",
  description: "Where a document comes from.",
  valuesConfig: {
    MANUAL: { description: "Created here." },
    E_INVOICE: { description: "Imported from an e-invoice." },
    ELSEWHERE: { description: "Made by another program and published with its PDF." },
  },
});

registerEnumType(DocumentStep, {
  name: "DocumentStep",
  description: "What staff can do with a document.",
  valuesConfig: {
    ISSUE: { description: "Fix the content and assign a number." },
    EDIT: { description: "Change the draft." },
    DELETE: { description: "Delete the draft." },
    CANCEL: { description: "Cancel the document." },
    CLEAR: { description: "Mark what was agreed as done." },
    UNDO_CLEAR: { description: "Undo CLEAR." },
    REVISE: { description: "Issue a new version of the offer." },
    REMIND: { description: "Create a reminder for the overdue invoice." },
    BOOK_PAYMENT: { description: "Book a payment by hand." },
    RECORD_REFUND: { description: "Record money given back by transfer or in cash." },
    SET_OFF: { description: "Set its credit against an open invoice of the same client." },
    SEND: { description: "Send it by email." },
  },
});

const PortalObstacle = {
  CLIENT_WITHOUT_ACCESS: "CLIENT_WITHOUT_ACCESS",
  TYPE_NOT_RELEASED: "TYPE_NOT_RELEASED",
  NOT_ISSUED: "NOT_ISSUED",
} as const satisfies { readonly [Missing in MissingRelease]: Missing };

registerEnumType(PortalObstacle, {
  name: "PortalObstacle",
  description: "Why a customer can't open a document.",
  valuesConfig: {
    CLIENT_WITHOUT_ACCESS: { description: "The client has no portal access." },
    TYPE_NOT_RELEASED: { description: "The portal settings do not release this type." },
    NOT_ISSUED: { description: "It is still a draft." },
  },
});

@ObjectType("Document", { description: "An invoice, an offer or any other of the six types." })
export class AdminDocument {
  /** Not part of the schema: what expensive fields are computed from. */
  row: DocumentRow;
  today: CalendarDate;

  @Field(() => ID, { description: "The document's id." })
  id: string;

  @Field(() => DocumentType, { description: "What kind of document it is." })
  type: DocumentType;

  @Field(() => String, { nullable: true, description: "Unique within its type; null while a draft." })
  number: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What the merchant's own system calls it, unique within the merchant; null: nothing.",
  })
  externalReference: string | null;

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
      "What is still owed, reminder fees included; for a reminder, on its invoice. Null when nothing can be owed.",
  })
  openAmount: Money | null;

  @Field(() => CashDiscount, {
    nullable: true,
    description: "The cash discount available today; for a reminder, that of its invoice. Null when there is none.",
  })
  cashDiscount: CashDiscount | null;

  @Field(() => Money, { nullable: true, description: "Cash discount that was granted; null: none." })
  grantedDiscount: Money | null;

  @Field(() => Money, { nullable: true, description: "What was received beyond the amount owed; null: nothing." })
  overpaidAmount: Money | null;

  @Field(() => Money, {
    nullable: true,
    description:
      "What can still be credited on an invoice: its total, less the credit notes that name it. Null for other types and drafts.",
  })
  creditableAmount: Money | null;

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

  @Field(() => Int, {
    description: "Number of the newest version; 0 while a draft. Only offers and what is published get more than one.",
  })
  currentVersion: number;

  @Field(() => DocumentSource, { description: "Where it came from." })
  source: DocumentSource;

  @Field(() => String, {
    nullable: true,
    description: "Path of the stored PDF of the current version; null while a draft.",
  })
  pdfUrl: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Path of the PDF that a draft would become if it were issued now, printed anew each time; null once issued.",
  })
  previewUrl: string | null;

  @Field(() => [DocumentStep], { description: "What staff may do with it now, whatever their role." })
  possibleSteps: readonly DocumentStep[];

  @Field(() => DateTimeScalar, { nullable: true, description: "When a customer first looked at it; null: not yet." })
  firstViewedAt: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was issued; null while a draft." })
  issuedAt: string | null;

  @Field(() => Int, { description: "Pass it back when changing." })
  revision: number;

  @Field(() => DateTimeScalar, { description: "When it was created." })
  createdAt: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      "When an invoice or credit note was settled in full, by whatever means; null while it is not, and for all other types.",
  })
  paidAt: string | null;

  @Field(() => DateTimeScalar, {
    description:
      "When anything about it last changed, its money and a customer's first look included; of an open reminder, also when its invoice did.",
  })
  changedAt: string;

  @Field(() => DateTimeScalar, {
    description: "When it was last changed.",
    deprecationReason: "Until 2027-12-31; use `changedAt`.",
  })
  updatedAt: string;
}

@ObjectType({ description: "Whether the customer can open a document, and where." })
export class DocumentPortal {
  @SecretField()
  @Field(() => String, {
    nullable: true,
    description: "The document's own portal URL; null while something is missing, and for whoever may only look.",
  })
  url: string | null;

  @Field(() => [PortalObstacle], { description: "Everything that prevents it; empty when the URL opens it." })
  missing: readonly MissingRelease[];

  @Field(() => DateTimeScalar, { nullable: true, description: "When the URL stops working; null without one." })
  expiresAt: string | null;

  @Field(() => Int, { description: "Raised by rotating; older URLs of the document are dead." })
  linkGeneration: number;
}

@ObjectType("DocumentVersion", { description: "A version that was issued; never changed." })
export class AdminDocumentVersion {
  @Field(() => Int, { description: "From 1." })
  version: number;

  @Field(() => String, { description: "SHA-256 of the content's canonical JSON." })
  sha256: string;

  @Field(() => String, { description: "SHA-256 of its stored PDF." })
  pdfSha256: string;

  @Field(() => String, { description: "Path of its stored PDF." })
  pdfUrl: string;

  @Field(() => Boolean, { description: PDF_HOLDS_E_INVOICE })
  pdfHoldsEInvoice: boolean;

  @Field(() => DateTimeScalar, { description: "When it was issued." })
  createdAt: string;
}

@ObjectType("DocumentEdge", { description: "A document in a list." })
export class AdminDocumentEdge {
  @Field(() => String, { description: "Pass as `after` to read on from here." })
  cursor: string;

  @Field(() => AdminDocument, { description: "The document." })
  node: AdminDocument;
}

@ObjectType("DocumentConnection", { description: "A page of documents, newest first." })
export class AdminDocumentConnection {
  @Field(() => [AdminDocumentEdge], { description: "The documents of this page." })
  edges: readonly AdminDocumentEdge[];

  @Field(() => PageInfo, { description: "Where the page ends." })
  pageInfo: PageInfo;
}
