import { bookedDocumentId } from "@kundenportal/domain/documents/document-type-rules";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { merchantActorOf } from "../../../access/operation-access";
import type { RequestContext } from "../../../graphql/request-context";
import { AdminDocument } from "../../documents/reading/document.admin.types";
import type { Ledger } from "../../ledger/ledger";
import { LedgerEntry } from "../../ledger/ledger.admin.types";
import { presentLedgerEntry } from "../../ledger/ledger.presenter";
import { AdminPayment } from "../attempts/payment.admin.types";
import { presentAdminPayment } from "../attempts/payment.presenter";
import type { PaymentService } from "../attempts/payment.service";
import { PaymentTimelineEntry } from "./payment-timeline.admin.types";
import { presentTimelineLine } from "./payment-timeline.presenter";
import type { PaymentTimelineService } from "./payment-timeline.service";

interface DocumentMoneyNeeds {
  readonly payments: PaymentService;
  readonly ledger: Ledger;
  readonly paymentTimeline: PaymentTimelineService;
}

/** The money fields of documents; a separate resolver because they belong to another type. */
@Resolver(() => AdminDocument)
export class DocumentMoneyAdminResolver {
  constructor(private readonly needs: DocumentMoneyNeeds) {}

  @FieldResolver(() => [PaymentTimelineEntry], {
    description:
      "Everything that happened to the money of this document, oldest first: attempts, provider messages, bookings, refunds, parked money. For a reminder, that of its invoice.",
  })
  async paymentTimeline(
    @Ctx() context: RequestContext,
    @Root() { row }: AdminDocument,
  ): Promise<PaymentTimelineEntry[]> {
    const lines = await this.needs.paymentTimeline.read(merchantActorOf(context).scope, paidDocumentId(row));
    return lines.map(presentTimelineLine);
  }

  @FieldResolver(() => Boolean, {
    description: "Whether a payer's bank has taken back money paid on this document; for a reminder, on its invoice.",
  })
  async disputed(@Ctx() context: RequestContext, @Root() { row }: AdminDocument): Promise<boolean> {
    const { scope } = merchantActorOf(context);
    const payments = await context.loaders.many("payments", paidDocumentId(row), this.needs.payments.batchOf(scope));
    return payments.some(({ disputedMinor }) => disputedMinor > 0);
  }

  @FieldResolver(() => [AdminPayment], {
    description: "Attempts to pay this document, oldest first; for a reminder, those of its invoice.",
  })
  async payments(@Ctx() context: RequestContext, @Root() { row }: AdminDocument): Promise<AdminPayment[]> {
    const { scope } = merchantActorOf(context);
    const payments = await context.loaders.many("payments", paidDocumentId(row), this.needs.payments.batchOf(scope));
    return payments.map(presentAdminPayment);
  }

  @FieldResolver(() => [LedgerEntry], {
    description:
      "Every movement of money on this document, in the order of booking; for a reminder, those of its invoice.",
  })
  async ledger(@Ctx() context: RequestContext, @Root() { row }: AdminDocument): Promise<LedgerEntry[]> {
    const { scope } = merchantActorOf(context);
    const entries = await context.loaders.many("ledger", paidDocumentId(row), this.needs.ledger.batchOf(scope));
    return entries.map(presentLedgerEntry);
  }
}

function paidDocumentId(row: AdminDocument["row"]): string {
  return bookedDocumentId(row) ?? row.id;
}
