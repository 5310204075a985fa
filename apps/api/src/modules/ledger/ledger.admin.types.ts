import type { CalendarDate } from "@kundenportal/domain/dates/calendar-date";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { Money } from "../../graphql/money.types";
import { PageInfo } from "../../graphql/page-info.types";
import { DateScalar, DateTimeScalar } from "../../graphql/scalars";
import { PaymentMethod } from "../../integrations/payment-providers/payment-provider";
import { LedgerEntryKind } from "./ledger-entry-kind";
import "./ledger.types";

@ObjectType({ description: "One line of the append-only ledger." })
export class LedgerEntry {
  /** Not part of the schema: `document` uses it to look up its value. */
  documentId: string;

  @Field(() => ID, { description: "The entry's id." })
  id: string;

  @Field(() => LedgerEntryKind, { description: "Why money moved." })
  kind: LedgerEntryKind;

  @Field(() => Money, {
    description:
      "Positive amounts reduce what is owed: on an invoice by the customer, on a credit note by the merchant.",
  })
  amount: Money;

  @Field(() => PaymentMethod, { nullable: true, description: "Null when not known." })
  method: PaymentMethod | null;

  @Field(() => String, { nullable: true, description: "Name of the provider; null for bookings by hand." })
  provider: string | null;

  @Field(() => String, { nullable: true, description: "Staff's note; for a reversal, the reason." })
  note: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The staff member or API key who booked it, by name as it was then; null: nobody in person.",
  })
  bookedBy: string | null;

  @Field(() => ID, { nullable: true, description: "The entry that this one takes back, all or in part; null: none." })
  reversesEntryId: string | null;

  @Field(() => ID, { nullable: true, description: "The entry that took this one back; null while it counts." })
  reversedByEntryId: string | null;

  @Field(() => Boolean, { description: "Whether staff can take it back with reverseBooking." })
  isReversible: boolean;

  @Field(() => ID, { nullable: true, description: "The other document of a credit or set-off; null for all others." })
  counterDocumentId: string | null;

  @Field(() => String, { nullable: true, description: "The number of that document." })
  counterDocumentNumber: string | null;

  @Field(() => DateScalar, { description: "The day it is booked for." })
  bookedOn: string;

  @Field(() => DateTimeScalar, { description: "When it was written." })
  createdAt: string;
}

@ObjectType({ description: "A ledger entry and its place in the list." })
export class LedgerEntryEdge {
  @Field(() => String, { description: "Pass as `after` to continue behind this entry." })
  cursor: string;

  @Field(() => LedgerEntry, { description: "The entry." })
  node: LedgerEntry;
}

@ObjectType({ description: "A page of the ledger." })
export class LedgerEntryConnection {
  @Field(() => [LedgerEntryEdge], { description: "The entries of this page." })
  edges: readonly LedgerEntryEdge[];

  @Field(() => PageInfo, { description: "Where the page ends." })
  pageInfo: PageInfo;
}

@InputType({ description: "Which ledger entries a list shows; conditions are combined with AND." })
export class LedgerEntryFilter {
  @Field(() => [LedgerEntryKind], { nullable: true, description: "Only these kinds. Omitted: all." })
  kinds?: LedgerEntryKind[] | null;

  @Field(() => ID, { nullable: true, description: "On documents of this client." })
  clientId?: string | null;

  @Field(() => ID, { nullable: true, description: "On this document." })
  documentId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Booked for this day or a later one." })
  bookedFrom?: CalendarDate | null;

  @Field(() => DateScalar, { nullable: true, description: "Booked for this day or an earlier one." })
  bookedTo?: CalendarDate | null;
}
