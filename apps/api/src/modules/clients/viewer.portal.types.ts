import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { DocumentType } from "@kundenportal/domain/documents/document-types";
import { SessionLinkKind } from "../../access/actors";
import { Money } from "../../graphql/money.types";
import { DateTimeScalar } from "../../graphql/scalars";

registerEnumType(SessionLinkKind, {
  name: "LinkKind",
  description: "What a portal URL opens.",
  valuesConfig: {
    CLIENT: { description: "Everything of the client that is released." },
    DOCUMENT: {
      description: "One document and those it names, such as the invoice of a reminder.",
    },
  },
});

@ObjectType("Viewer", { description: "Who is looking, and through which link." })
export class PortalViewer {
  @Field(() => ID, { description: "The session's id." })
  id: string;

  @Field(() => SessionLinkKind)
  linkKind: SessionLinkKind;

  @Field(() => Boolean, {
    description: "A preview by staff: nothing can be changed and nothing is counted.",
  })
  readOnly: boolean;

  @Field(() => DateTimeScalar, {
    description: "When the session ends; opening the link again starts a new one.",
  })
  expiresAt: string;

  @Field(() => ID, {
    nullable: true,
    description: "The document to start with; null: the list.",
  })
  entryDocumentId: string | null;
}

@ObjectType({ description: "How many documents of a type the link shows." })
export class DocumentTypeCount {
  @Field(() => DocumentType, { description: "The type." })
  type: DocumentType;

  @Field(() => Int, { description: "At least one." })
  count: number;
}

@ObjectType({ description: "What the client owes and has yet to answer, among what the link shows." })
export class ClientSummary {
  @Field(() => [Money], { description: "Open on invoices, by currency; empty when nothing." })
  openAmounts: readonly Money[];

  @Field(() => [Money], { description: "The overdue part of it, by currency; empty when nothing." })
  overdueAmounts: readonly Money[];

  @Field(() => Int, { description: "Open invoices." })
  openInvoiceCount: number;

  @Field(() => Int, { description: "Overdue invoices." })
  overdueInvoiceCount: number;

  @Field(() => Int, { description: "Offers that can still be answered." })
  openOfferCount: number;

  @Field(() => [DocumentTypeCount], { description: "Types without documents are left out." })
  countsByType: readonly DocumentTypeCount[];
}
