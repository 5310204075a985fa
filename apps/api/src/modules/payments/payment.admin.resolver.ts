import { bookedDocumentId } from "@kundenportal/domain/documents/document-type-rules";
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { MerchantOperation, merchantActorOf } from "../../access/operation-access";
import { Failure, NotFound } from "../../graphql/failures.types";
import { Money, presentMoney } from "../../graphql/money.types";
import { parsePageRequest } from "../../graphql/pagination";
import type { RequestContext } from "../../graphql/request-context";
import { UnexpectedError } from "../../shared/errors";
import type { NamedRecords } from "../audit/named-records";
import { AdminDocument } from "../documents/document.admin.types";
import { presentAdminDocument } from "../documents/document.presenter";
import type { DocumentService } from "../documents/document.service";
import type { LedgerService } from "./ledger.service";
import {
  AdminPayment,
  BookPaymentInput,
  BookPaymentResult,
  BookPaymentSuccess,
  LedgerEntry,
  PaymentAction,
  PaymentConnection,
  PaymentFilter,
  RefreshPaymentResult,
  RefreshPaymentSuccess,
} from "./payment.admin.types";
import { PaymentTimelineEntry } from "./payment-timeline.admin.types";
import { presentTimelineLine } from "./payment-timeline.presenter";
import type { PaymentTimelineService } from "./payment-timeline.service";
import { presentAdminPayment, presentLedgerEntry, presentPaymentPage, presentRefund } from "./payment.presenter";
import type { PaymentListFilter } from "./payment.repository";
import type { PaymentService } from "./payment.service";
import { refundableMinor } from "./plan-refund";
import { AdminRefund, RefundPaymentInput, RefundPaymentResult, RefundPaymentSuccess } from "./refund.admin.types";
import type { Refund } from "./refund.repository";
import type { RefundService } from "./refund.service";

@Resolver(() => AdminPayment)
export class PaymentAdminResolver {
  constructor(
    private readonly service: PaymentService,
    private readonly ledgerService: LedgerService,
    private readonly refunding: RefundService,
    private readonly documents: DocumentService,
    private readonly named: NamedRecords,
  ) {}

  @Query(() => PaymentConnection, { description: "Attempts of customers to pay, newest first." })
  @MerchantOperation("VIEWER")
  async payments(
    @Ctx() context: RequestContext,
    @Arg("first", () => Int, { defaultValue: 25, description: "1 to 100." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "A cursor of the page before." }) after: string | null,
    @Arg("filter", () => PaymentFilter, { nullable: true, description: "Left out: all." }) filter: PaymentFilter | null,
  ): Promise<PaymentConnection> {
    const { scope } = merchantActorOf(context);
    const page = await this.service.list(scope, toListFilter(filter), parsePageRequest(first, after));
    return presentPaymentPage(page);
  }

  @FieldResolver(() => AdminDocument, {
    description: "What is being paid: the invoice, also when a reminder was opened.",
  })
  async document(@Ctx() context: RequestContext, @Root() { row }: AdminPayment): Promise<AdminDocument> {
    const document = await this.named.document(context, row.documentId);
    if (document === null) throw new UnexpectedError("A payment's document does not exist");
    return document;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The merchant's own name for the account at the provider; null: the built-in sandbox.",
  })
  async accountLabel(@Ctx() context: RequestContext, @Root() { row }: AdminPayment): Promise<string | null> {
    if (row.providerAccountId === null) return null;
    const { scope } = merchantActorOf(context);
    const batch = this.service.batchOfAccounts(scope);
    return (await context.loaders.one("providerAccount", row.providerAccountId, batch))?.label ?? null;
  }

  @FieldResolver(() => [AdminRefund], { description: "What staff asked the provider to give back, oldest first." })
  async refunds(@Ctx() context: RequestContext, @Root() { id }: AdminPayment): Promise<AdminRefund[]> {
    return (await this.refundsOf(context, id)).map(presentRefund);
  }

  @FieldResolver(() => Money, { description: "What can still be given back." })
  async refundableAmount(@Ctx() context: RequestContext, @Root() { row }: AdminPayment): Promise<Money> {
    return presentMoney(refundableMinor(row, await this.refundsOf(context, row.id)), row.currency);
  }

  @FieldResolver(() => [PaymentAction], { description: "What staff with the role EDITOR can do with it now." })
  async allowedActions(@Ctx() context: RequestContext, @Root() { row }: AdminPayment): Promise<PaymentAction[]> {
    const canRefund = row.providerRef !== null && refundableMinor(row, await this.refundsOf(context, row.id)) > 0;
    return [
      ...(canRefund ? [PaymentAction.REFUND] : []),
      PaymentAction.REFRESH,
      ...(row.providerAccountId === null && row.providerRef !== null ? [PaymentAction.PLAY_SANDBOX] : []),
    ];
  }

  @Mutation(() => RefreshPaymentResult, {
    description: "Asks the provider how a payment stands, and books what is new.",
  })
  @MerchantOperation("EDITOR")
  async refreshPayment(
    @Ctx() context: RequestContext,
    @Arg("paymentId", () => ID, { description: "The payment's id." }) paymentId: string,
  ): Promise<typeof RefreshPaymentResult> {
    const result = await this.service.refresh(merchantActorOf(context).scope, paymentId);
    if (result === null) return new NotFound("The payment");
    if (result instanceof Failure) return result;
    return Object.assign(new RefreshPaymentSuccess(), { payment: presentAdminPayment(result) });
  }

  @Mutation(() => RefundPaymentResult, {
    description: "Gives money back through the provider through which it came: all that is left, or a part.",
  })
  @MerchantOperation("EDITOR")
  async refundPayment(
    @Ctx() context: RequestContext,
    @Arg("input", () => RefundPaymentInput, { description: "What to give back." })
    { paymentId, amount, idempotencyKey }: RefundPaymentInput,
  ): Promise<typeof RefundPaymentResult> {
    const actor = merchantActorOf(context);
    const result = await this.refunding.refund(actor, { paymentId, amount: amount ?? null, idempotencyKey });
    if (result instanceof Failure) return result;
    return Object.assign(new RefundPaymentSuccess(), {
      refunds: result.map(presentRefund),
      payment: presentAdminPayment(await this.service.get(actor.scope, paymentId)),
    });
  }

  private refundsOf(context: RequestContext, paymentId: string): Promise<readonly Refund[]> {
    const { scope } = merchantActorOf(context);
    return context.loaders.many("refunds", paymentId, this.refunding.batchOf(scope));
  }

  @Mutation(() => BookPaymentResult, { description: "Books money that came by transfer or in cash; parts are fine." })
  @MerchantOperation("EDITOR")
  async bookPayment(
    @Ctx() context: RequestContext,
    @Arg("input", () => BookPaymentInput, { description: "What came in." }) input: BookPaymentInput,
  ): Promise<typeof BookPaymentResult> {
    const actor = merchantActorOf(context);
    const { documentId, amount, method, bookedOn, note, idempotencyKey } = input;
    const result = await this.ledgerService.bookByHand(actor, {
      documentId,
      amount,
      method,
      bookedOn: bookedOn ?? null,
      note: note ?? null,
      idempotencyKey,
    });
    if (result instanceof Failure) return result;
    return Object.assign(new BookPaymentSuccess(), {
      document: presentAdminDocument(result.document, this.documents.today(actor)),
      entry: presentLedgerEntry(result.entry),
    });
  }
}

function toListFilter(filter: PaymentFilter | null): PaymentListFilter {
  return {
    statuses: filter?.statuses ?? null,
    provider: filter?.provider ?? null,
    clientId: filter?.clientId ?? null,
    documentId: filter?.documentId ?? null,
    createdFrom: filter?.createdFrom ?? null,
    createdBefore: filter?.createdBefore ?? null,
    disputed: filter?.disputed ?? null,
  };
}

/** What documents say of money; a resolver of its own because its fields belong to another type. */
@Resolver(() => AdminDocument)
export class DocumentMoneyAdminResolver {
  constructor(
    private readonly service: PaymentService,
    private readonly ledgerService: LedgerService,
    private readonly timeline: PaymentTimelineService,
  ) {}

  @FieldResolver(() => [PaymentTimelineEntry], {
    description:
      "Everything that happened with the money of this document, oldest first: attempts, providers' messages, bookings, refunds, parked money. Of a reminder that of its invoice.",
  })
  async paymentTimeline(
    @Ctx() context: RequestContext,
    @Root() { row }: AdminDocument,
  ): Promise<PaymentTimelineEntry[]> {
    const lines = await this.timeline.read(merchantActorOf(context).scope, paidDocumentId(row));
    return lines.map(presentTimelineLine);
  }

  @FieldResolver(() => Boolean, {
    description: "Whether a payer's bank has taken money of this document back; of a reminder that of its invoice.",
  })
  async disputed(@Ctx() context: RequestContext, @Root() { row }: AdminDocument): Promise<boolean> {
    const { scope } = merchantActorOf(context);
    const payments = await context.loaders.many("payments", paidDocumentId(row), this.service.batchOf(scope));
    return payments.some(({ disputedMinor }) => disputedMinor > 0);
  }

  @FieldResolver(() => [AdminPayment], {
    description: "Attempts to pay this document, oldest first; of a reminder those of its invoice.",
  })
  async payments(@Ctx() context: RequestContext, @Root() { row }: AdminDocument): Promise<AdminPayment[]> {
    const { scope } = merchantActorOf(context);
    const payments = await context.loaders.many("payments", paidDocumentId(row), this.service.batchOf(scope));
    return payments.map(presentAdminPayment);
  }

  @FieldResolver(() => [LedgerEntry], {
    description:
      "Every movement of money on this document, in the order of booking; of a reminder those of its invoice.",
  })
  async ledger(@Ctx() context: RequestContext, @Root() { row }: AdminDocument): Promise<LedgerEntry[]> {
    const { scope } = merchantActorOf(context);
    const entries = await context.loaders.many("ledger", paidDocumentId(row), this.ledgerService.batchOf(scope));
    return entries.map(presentLedgerEntry);
  }
}

function paidDocumentId(row: AdminDocument["row"]): string {
  return bookedDocumentId(row) ?? row.id;
}
