import type { MerchantActor } from "../../../access/actors";
import type { MerchantScope } from "../../../access/scopes";
import type { Core } from "../../../core";
import { NotFound } from "../../../graphql/failures.types";
import type { PaymentProvider } from "../../../integrations/payment-providers/payment-provider";
import { unlessProviderFails } from "../../../integrations/payment-providers/unless-provider-fails";
import type { PaymentProviders } from "../../payment-accounts/payment-providers";
import type { PaymentRepository } from "../attempts/payment.repository";
import { lockParkedItem } from "../parked-money/lock-parked-item";
import { ParkedItemNotPossible } from "../parked-money/parked-item.errors";
import type { ParkedItemRepository } from "../parked-money/parked-item.repository";
import { type ParkedItem, ParkedItemStatus } from "../parked-money/parked-item";
import type { AskRefund } from "./ask-refund";
import { newRefund } from "./new-refund";
import type { Refund } from "./refund-status";
import { RefundNotPossible } from "./refund.errors";
import type { RefundRepository } from "./refund.repository";

interface RefundParkedItemNeeds extends Pick<Core, "database" | "clock"> {
  readonly parkedItemRepository: ParkedItemRepository;
  readonly paymentRepository: PaymentRepository;
  readonly refundRepository: RefundRepository;
  readonly paymentProviders: PaymentProviders;
  readonly askRefund: AskRefund;
}

/** Refunds parked money to the payer. */
export class RefundParkedItem {
  constructor(private readonly needs: RefundParkedItemNeeds) {}

  /** Refunds all of it. While that is under way, or done, asking again changes nothing. */
  async run(
    actor: MerchantActor,
    id: string,
  ): Promise<ParkedItem | NotFound | ParkedItemNotPossible | RefundNotPossible> {
    const known = await this.needs.parkedItemRepository.find(actor.scope, id);
    if (known === null) return new NotFound("The parked item");
    const provider = await this.findProvider(actor.scope, known);
    if (provider === null) return new RefundNotPossible("PROVIDER_UNAVAILABLE");
    if (provider.capabilities.refund === "NONE") return new RefundNotPossible("NOT_SUPPORTED");
    const written = await this.needs.database.transaction(async () => {
      const item = await lockParkedItem(this.needs, actor.scope, id);
      if (item === null) return new NotFound("The parked item");
      if (item.status === ParkedItemStatus.REFUNDING || item.status === ParkedItemStatus.REFUNDED) return null;
      if (item.status !== ParkedItemStatus.OPEN) return new ParkedItemNotPossible("ALREADY_RESOLVED");
      if (item.amountMinor === null || item.movementKind !== "PAYMENT") return new ParkedItemNotPossible("NO_MONEY");
      return this.insertRefund(actor, item, item.amountMinor);
    });
    if (written instanceof NotFound || written instanceof ParkedItemNotPossible) return written;
    if (written !== null) await this.needs.askRefund.ask(actor.scope, written, provider);
    return (await this.needs.parkedItemRepository.find(actor.scope, id)) ?? known;
  }

  private async insertRefund(actor: MerchantActor, item: ParkedItem, amountMinor: number): Promise<Refund> {
    const { provider, providerAccountId, providerRef, movementRef, currency, documentId, clientId } = item;
    const attempt = (await this.needs.refundRepository.lockOfParkedItem(actor.scope, item.id)).length + 1;
    const refund: Refund = {
      // Each try has its own key: the one before it failed.
      ...newRefund(this.needs.clock.now(), actor, `parked ${item.id} #${String(attempt)}`),
      paymentId: null,
      parkedItemId: item.id,
      documentId,
      provider,
      providerAccountId,
      providerRef,
      movementRef,
      amountMinor,
      currency,
    };
    await this.needs.refundRepository.insert(actor.scope, refund);
    await this.needs.parkedItemRepository.change(actor.scope, item.id, {
      status: "REFUNDING",
      updatedAt: this.needs.clock.now().toISOString(),
    });
    await this.needs.askRefund.recordRequest(actor, refund, clientId);
    return refund;
  }

  private findProvider(scope: MerchantScope, item: ParkedItem): Promise<PaymentProvider | null> {
    return unlessProviderFails(
      () => this.needs.paymentProviders.get(scope, item),
      () => null,
    );
  }
}
