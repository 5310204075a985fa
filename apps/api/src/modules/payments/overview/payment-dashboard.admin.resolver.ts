import { Ctx, FieldResolver, Int, Resolver } from "type-graphql";
import { merchantActorOf } from "../../../access/operation-access";
import { presentMoney } from "../../../graphql/money.types";
import type { RequestContext } from "../../../graphql/request-context";
import { Dashboard } from "../../activity/dashboard.admin.types";
import { ParkedSum } from "../parked-money/parked-item.admin.types";
import type { ParkedItemService } from "../parked-money/parked-item.service";
import type { PaymentService } from "../attempts/payment.service";
import type { WebhookEventService } from "../webhooks/webhook-event.service";

interface PaymentDashboardResolverNeeds {
  readonly parkedItems: ParkedItemService;
  readonly payments: PaymentService;
  readonly webhookEvents: WebhookEventService;
}

/** The payment fields of the dashboard; a separate resolver because they belong to another type. */
@Resolver(() => Dashboard)
export class PaymentDashboardResolver {
  constructor(private readonly needs: PaymentDashboardResolverNeeds) {}

  @FieldResolver(() => Int, { description: "Payments from which a payer's bank has taken money back." })
  disputedPaymentCount(@Ctx() context: RequestContext): Promise<number> {
    return this.needs.payments.countDisputed(merchantActorOf(context).scope);
  }

  @FieldResolver(() => Int, { description: "Provider messages that could not be processed yet." })
  failedWebhookCount(@Ctx() context: RequestContext): Promise<number> {
    return this.needs.webhookEvents.countFailed(merchantActorOf(context).scope);
  }

  @FieldResolver(() => [ParkedSum], { description: "Parked money waiting for a decision, by currency." })
  async parkedItems(@Ctx() context: RequestContext): Promise<ParkedSum[]> {
    const sums = await this.needs.parkedItems.sumOpen(merchantActorOf(context).scope);
    return sums.map(({ count, amountMinor, currency }) =>
      Object.assign(new ParkedSum(), { count, amount: presentMoney(amountMinor, currency) }),
    );
  }
}
