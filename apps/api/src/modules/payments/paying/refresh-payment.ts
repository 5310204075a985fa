import type { PayingActor } from "../../../access/actors";
import type { MerchantScope } from "../../../access/scopes";
import type { Core } from "../../../core";
import { unlessProviderFails } from "../../../integrations/payment-providers/unless-provider-fails";
import { isId } from "../../../shared/ids";
import { WindowCounter } from "../../../shared/window-counter";
import type { VisibleDocumentsService } from "../../documents/reading/visible-documents.service";
import { PaymentUnavailable } from "../attempts/payment.errors";
import type { PaymentRepository } from "../attempts/payment.repository";
import type { Payment } from "../attempts/payment";
import type { PaymentSyncService } from "./payment-sync.service";

/** The portal asks every few seconds while somebody waits. */
const ASKED_PER_MINUTE = 30;

interface RefreshPaymentNeeds extends Pick<Core, "logger" | "clock"> {
  readonly paymentRepository: PaymentRepository;
  readonly visibleDocuments: VisibleDocumentsService;
  readonly paymentSync: PaymentSyncService;
}

/** Asks the provider about an attempt when somebody looks at it. */
export class RefreshPayment {
  private readonly asked: WindowCounter;

  constructor(private readonly needs: RefreshPaymentNeeds) {
    this.asked = new WindowCounter(needs.clock, { limit: ASKED_PER_MINUTE, windowMs: 60_000 });
  }

  /** An attempt as the provider reports it now. Null when there is none with this id. */
  async forStaff(scope: MerchantScope, paymentId: string): Promise<Payment | PaymentUnavailable | null> {
    return isId(paymentId) ? this.refresh(scope, paymentId, new PaymentUnavailable("PROVIDER_UNAVAILABLE")) : null;
  }

  /**
   * An attempt as the provider reports it now, or as we know it when the provider can't be asked. Null when there is none
   * with this id, or none that this customer's link shows. The provider is not asked in a preview, nor about an attempt
   * that has ended, nor again and again.
   */
  async forPayer(payer: PayingActor, paymentId: string): Promise<Payment | null> {
    const payment = isId(paymentId) ? await this.needs.paymentRepository.find(payer.scope, paymentId) : null;
    if (payment?.clientId !== payer.scope.clientId) return null;
    const shown = await this.needs.visibleDocuments.findManyToPay(payer, [payment.documentId, payment.shownDocumentId]);
    if (shown.length === 0) return null;
    if (payer.link.readOnly || payment.openKey === null || this.asked.waitMs(paymentId) > 0) return payment;
    this.asked.add(paymentId);
    return this.refresh(payer.scope, paymentId, payment);
  }

  private refresh<Fallback>(
    scope: MerchantScope,
    paymentId: string,
    fallback: Fallback,
  ): Promise<Payment | Fallback | null> {
    return unlessProviderFails(
      () => this.needs.paymentSync.refresh(scope, paymentId),
      (error) => {
        this.needs.logger.warn({ err: error, paymentId }, "a payment could not be refreshed");
        return fallback;
      },
    );
  }
}
