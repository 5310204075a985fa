import type { ActingActor } from "../../../access/actors";
import type { MerchantScope } from "../../../access/scopes";
import type { Core } from "../../../core";
import { ProviderUnavailableError } from "../../../integrations/payment-providers/payment-provider";
import { NobodyAnswersError, type OutboxFailure, type OutboxHandler } from "../../../jobs/outbox";
import type { OutboxPayload } from "../../../jobs/outbox-payload";
import { OperationalError } from "../../../shared/errors";
import { OutOfPatience } from "../../../shared/patience";
import type { PaymentSyncService } from "./payment-sync.service";
import type { Settled } from "../../documents/money/settle-document";
import { asksForWhatIsOwed } from "../attempts/asked-amount";
import type { Payment } from "../attempts/payment";
import type { PaymentRepository } from "../attempts/payment.repository";

/** Kind of the outbox messages that close pay pages. */
export const CLOSE_PAYMENT = "CLOSE_PAYMENT";

/** For all that has to be asked about one page. */
const LIMIT_MS = 40_000;

interface ClosePaymentNeeds extends Pick<Core, "clock" | "logger" | "outbox" | "patience"> {
  readonly paymentRepository: PaymentRepository;
  readonly paymentSync: PaymentSyncService;
}

/**
 * Closes the pay page of an attempt that asks for what is no longer owed, as soon as that happens: paid by transfer,
 * cancelled, credited, or the merchant changed the provider. What is still paid there shows as overpaid.
 */
export class ClosePayment implements OutboxHandler {
  readonly atOnce = 6;
  readonly atOncePerLane = 2;

  constructor(private readonly needs: ClosePaymentNeeds) {}

  /**
   * Listens to documents: has the pay page closed if it asks for an amount other than what is owed by now. Queued in the
   * running transaction and done right after it; polling would catch it too.
   */
  async closeOutdated({ scope, timeZone }: ActingActor, { document, hasOpenAttempt }: Settled): Promise<void> {
    if (!hasOpenAttempt) return;
    const { clock, outbox, paymentRepository } = this.needs;
    const attempt = await paymentRepository.findOpen(scope, document.id);
    if (attempt === null || asksForWhatIsOwed(attempt, document, timeZone)) return;
    await paymentRepository.expediteOpen(scope, document.id, clock.now().toISOString());
    await outbox.enqueue(scope, CLOSE_PAYMENT, { paymentId: attempt.id }, laneOf(scope, attempt));
  }

  /** Listens to accounts: pages that may not take new payments are closed as soon as this is committed. */
  async closeAll(scope: MerchantScope): Promise<void> {
    for (const page of await this.needs.paymentRepository.listOpenPages(scope)) {
      await this.needs.outbox.enqueue(scope, CLOSE_PAYMENT, { paymentId: page.id }, laneOf(scope, page));
    }
  }

  async perform(scope: MerchantScope, { paymentId = "" }: OutboxPayload): Promise<void> {
    try {
      await this.needs.patience.atMost(LIMIT_MS, () => this.close(scope, paymentId));
    } catch (error) {
      if (error instanceof ProviderUnavailableError || error instanceof OutOfPatience) {
        throw new NobodyAnswersError(error.message, "LANE", { cause: error });
      }
      throw error;
    }
  }

  private async close(scope: MerchantScope, paymentId: string): Promise<void> {
    const payment = await this.needs.paymentRepository.find(scope, paymentId);
    if (payment === null || payment.openKey === null) return;
    if (payment.providerRef === null) {
      // The page is being created, or its creation never reached us: a minute from now it is clear which.
      const current = await this.needs.paymentSync.refresh(scope, paymentId);
      if (current?.openKey != null && current.providerRef === null) {
        throw new OperationalError("The pay page is still being created.");
      }
    }
    await this.needs.paymentSync.closeIfOutdated(scope, await this.needs.paymentRepository.get(scope, paymentId));
  }

  /** What the provider said is already recorded. */
  recordDone(): Promise<void> {
    return Promise.resolve();
  }

  /** Polling takes over. */
  recordFailure(_scope: MerchantScope, { paymentId }: OutboxPayload, { parked }: OutboxFailure): Promise<void> {
    if (parked) this.needs.logger.error({ paymentId }, "an outdated pay page could not be closed");
    return Promise.resolve();
  }
}

function laneOf({ merchantId }: MerchantScope, { providerAccountId }: Pick<Payment, "providerAccountId">): string {
  return `${CLOSE_PAYMENT} ${providerAccountId ?? merchantId}`;
}
