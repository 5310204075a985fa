import { createUnionType, Field, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../../../graphql/scalars";
import { AdminParkedItem } from "../parked-money/parked-item.admin.types";
import { LedgerEntry } from "../../ledger/ledger.admin.types";
import { AdminPayment } from "../attempts/payment.admin.types";
import { AdminRefund } from "../refunds/refund.admin.types";
import { WebhookEvent } from "../webhooks/webhook-event.admin.types";

export const PaymentTimelineItem = createUnionType({
  name: "PaymentTimelineItem",
  description:
    "Something that happened to the money of a document: an attempt, a provider message, a booking, a refund, a parked item.",
  types: () => [AdminPayment, WebhookEvent, LedgerEntry, AdminRefund, AdminParkedItem] as const,
});

@ObjectType({ description: "One thing that happened to the money of a document." })
export class PaymentTimelineEntry {
  @Field(() => DateTimeScalar, { description: "When it started." })
  at: string;

  @Field(() => PaymentTimelineItem, { description: "What happened." })
  item: typeof PaymentTimelineItem;
}
