import { DocumentStatus } from "@kundenportal/domain/documents/document-status";
import { DocumentType } from "@kundenportal/domain/documents/document-types";
import { ArgsType, Field, ID, InputType, registerEnumType } from "type-graphql";
import "../../../graphql/enums";
import { MAX_LISTED } from "../../../graphql/look-up";
import { OrderDirection } from "../../../graphql/order.types";
import { CurrencyCodeScalar, DateScalar, DateTimeScalar, DecimalScalar } from "../../../graphql/scalars";
import { DocumentOrderField } from "../table/document-order";

registerEnumType(DocumentOrderField, {
  name: "DocumentOrderField",
  description: "What a list of documents is put in order by. Those that have no such thing are left out.",
  valuesConfig: {
    DATE: { description: "The date on it." },
    ISSUED: { description: "`issuedAt`; drafts have none." },
    CHANGED: { description: "`changedAt`." },
    PAID: { description: "`paidAt`; only what is settled in full has one." },
    OPEN_AMOUNT: {
      description:
        "What is open on open invoices and credit notes. Needs `filter.currency`: amounts of several can't be compared.",
    },
  },
});

@InputType("DocumentOrder", { description: "What a list of documents is put in order by." })
export class DocumentOrderInput {
  @Field(() => DocumentOrderField, { description: "What counts." })
  field: DocumentOrderField;

  @Field(() => OrderDirection, {
    defaultValue: OrderDirection.DESCENDING,
    description: "Which way; what is equal follows by id, the same way.",
  })
  direction: OrderDirection;
}

@InputType("DocumentFilter", { description: "Which documents a list shows; conditions are combined with AND." })
export class AdminDocumentFilter {
  @Field(() => [ID], {
    nullable: true,
    description: `Only these, at most ${String(MAX_LISTED)}. Unknown ones are left out.`,
  })
  ids?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: `Only those with one of these external references, at most ${String(MAX_LISTED)}. Unknown ones are left out.`,
  })
  externalReferences?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: `Only those with one of these numbers, at most ${String(MAX_LISTED)}. Unknown ones are left out.`,
  })
  numbers?: string[] | null;

  @Field(() => ID, { nullable: true, description: "Only this client's. An unknown one is an error." })
  clientId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Only those of the client with this number, instead of `clientId`. An unknown one is an error.",
  })
  clientNumber?: string | null;

  @Field(() => [DocumentType], { nullable: true, description: "Only these types." })
  types?: DocumentType[] | null;

  @Field(() => [DocumentStatus], { nullable: true, description: "Only documents in these statuses." })
  statuses?: DocumentStatus[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "True: only open invoices and reminders whose due date has passed.",
  })
  overdue?: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: "Dated on this day or later." })
  dateFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Dated on this day or earlier." })
  dateTo?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "Issued at this instant or later." })
  issuedFrom?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "Issued before this instant." })
  issuedBefore?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "`changedAt` is this instant or later." })
  changedFrom?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "`changedAt` is before this instant." })
  changedBefore?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "Settled in full at this instant or later." })
  paidFrom?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "Settled in full before this instant." })
  paidBefore?: string | null;

  @Field(() => CurrencyCodeScalar, { nullable: true, description: "Only those in this currency." })
  currency?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Only open invoices and credit notes of which at least so much is open; needs `currency`.",
  })
  openAmountFrom?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Only open invoices and credit notes of which at most so much is open; needs `currency`.",
  })
  openAmountTo?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Words that the number, title, amount, payment reference or the client's master data hold, in any order; accents, case and separators don't count. Best first instead of newest first.",
  })
  search?: string | null;
}

@ArgsType()
export class DocumentListArgs {
  @Field(() => AdminDocumentFilter, { nullable: true, description: "Omitted: all of them." })
  filter?: AdminDocumentFilter | null;

  @Field(() => DocumentOrderInput, {
    nullable: true,
    description:
      "Omitted: by the time or amount that `filter` limits, or else by date, latest or largest first. A search is best first, whatever is said here.",
  })
  orderBy?: DocumentOrderInput | null;
}
