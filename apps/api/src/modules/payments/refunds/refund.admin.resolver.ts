import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from "type-graphql";
import { MerchantOperation, merchantActorOf } from "../../../access/operation-access";
import { Failure } from "../../../graphql/failures.types";
import { Money, presentMoney } from "../../../graphql/money.types";
import { Effect, OnceByKey, OnceByKeyOfInput } from "../../../graphql/once-by-key";
import type { RequestContext } from "../../../graphql/request-context";
import { AdminPayment, PaymentAction } from "../attempts/payment.admin.types";
import { presentAdminPayment } from "../attempts/payment.presenter";
import type { PaymentService } from "../attempts/payment.service";
import { ParkedItemSuccess } from "../parked-money/parked-item.admin.types";
import { presentParkedItem } from "../parked-money/parked-item.presenter";
import { refundableMinor } from "./plan-refund";
import type { RefundParkedItem } from "./refund-parked-item";
import {
  AdminRefund,
  RefundParkedItemResult,
  RefundPaymentInput,
  RefundPaymentResult,
  RefundPaymentSuccess,
} from "./refund.admin.types";
import { presentRefund } from "./refund.presenter";
import type { Refund } from "./refund-status";
import type { RefundService } from "./refund.service";

interface RefundResolverNeeds {
  readonly payments: PaymentService;
  readonly refunds: RefundService;
  readonly refundParkedItem: RefundParkedItem;
}

/** The refunds of payments, and refunding. */
@Resolver(() => AdminPayment)
export class RefundAdminResolver {
  constructor(private readonly needs: RefundResolverNeeds) {}

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

  @Mutation(() => RefundPaymentResult, {
    description: "Gives money back through the provider it came through: all that is left, or a part.",
  })
  @MerchantOperation("EDITOR")
  @OnceByKeyOfInput({ effect: Effect.OWN_BOOKS })
  async refundPayment(
    @Ctx() context: RequestContext,
    @Arg("input", () => RefundPaymentInput, { description: "What to give back." })
    { paymentId, amount, idempotencyKey }: RefundPaymentInput,
  ): Promise<typeof RefundPaymentResult> {
    const actor = merchantActorOf(context);
    const result = await this.needs.refunds.refund(actor, { paymentId, amount: amount ?? null, idempotencyKey });
    if (result instanceof Failure) return result;
    return Object.assign(new RefundPaymentSuccess(), {
      refunds: result.map(presentRefund),
      payment: presentAdminPayment(await this.needs.payments.get(actor.scope, paymentId)),
    });
  }

  @Mutation(() => RefundParkedItemResult, { description: "Refunds the whole parked amount to the payer." })
  @MerchantOperation("EDITOR")
  @OnceByKey({ effect: Effect.STEPS })
  async refundParkedItem(
    @Ctx() context: RequestContext,
    @Arg("id", () => ID, { description: "The item's id." }) id: string,
  ): Promise<typeof RefundParkedItemResult> {
    const result = await this.needs.refundParkedItem.run(merchantActorOf(context), id);
    if (result instanceof Failure) return result;
    return Object.assign(new ParkedItemSuccess(), { parkedItem: presentParkedItem(result) });
  }

  private refundsOf(context: RequestContext, paymentId: string): Promise<readonly Refund[]> {
    const { scope } = merchantActorOf(context);
    return context.loaders.many("refunds", paymentId, this.needs.refunds.batchOf(scope));
  }
}
