import type { MerchantScope } from "../../../access/scopes";
import type { OutboxFailure, OutboxHandler, OutboxPayload } from "../../../jobs/outbox";
import { OperationalError } from "../../../shared/errors";
import type { Logger } from "../../../shared/logger";
import type { PaymentSyncService } from "./payment-sync.service";
import type { PaymentRepository } from "../attempts/payment.repository";

/** Kind of the outbox messages that take pay pages away. */
export const CLOSE_PAYMENT = "CLOSE_PAYMENT";

/**
 * Takes the pay page away from an attempt that asks for what is not owed any more, right after that came about: paid by
 * transfer, cancelled, credited, or the merchant changed the provider. What is paid there all the same shows as overpaid.
 */
export class ClosePayment implements OutboxHandler {
  constructor(
    private readonly logger: Logger,
    private readonly payments: PaymentRepository,
    private readonly sync: PaymentSyncService,
  ) {}

  async perform(scope: MerchantScope, { paymentId = "" }: OutboxPayload): Promise<void> {
    const payment = await this.payments.find(scope, paymentId);
    if (payment === null || payment.openKey === null) return;
    if (payment.providerRef === null) {
      // The page is just being made, or nobody told us that it was: both are known in a minute.
      const current = await this.sync.refresh(scope, paymentId);
      if (current?.openKey != null && current.providerRef === null) {
        throw new OperationalError("The pay page is still being created.");
      }
    }
    await this.sync.closeIfOutdated(scope, await this.payments.get(scope, paymentId));
  }

  /** What the provider said is written down already. */
  recordDone(): Promise<void> {
    return Promise.resolve();
  }

  /** Polling goes on with it. */
  recordFailure(_scope: MerchantScope, { paymentId }: OutboxPayload, { parked }: OutboxFailure): Promise<void> {
    if (parked) this.logger.error({ paymentId }, "an outdated pay page could not be closed");
    return Promise.resolve();
  }
}
