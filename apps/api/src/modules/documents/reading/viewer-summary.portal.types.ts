import { DocumentType } from "@kundenportal/domain/documents/document-types";
import { Field, Int, ObjectType } from "type-graphql";
import { Money } from "../../../graphql/money.types";

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
