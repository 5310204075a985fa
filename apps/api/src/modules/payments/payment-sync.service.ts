import { toDecimalText } from "@kundenportal/domain/money/money";
import type { SystemActor } from "../../access/actors";
import { grantMerchantScope, type MerchantScope } from "../../access/scopes";
import type { Database } from "../../database/database";
import {
  type IncomingWebhook,
  type Movement,
  type Snapshot,
} from "../../integrations/payment-providers/payment-provider";
import type { Clock } from "../../shared/clock";
import type { Logger } from "../../shared/logger";
import type { TimelineService } from "../audit/timeline.service";
import type { DocumentRepository } from "../documents/document.repository";
import type { MerchantRepository } from "../merchants/merchant.repository";
import type { Booking, LedgerService } from "./ledger.service";
import type { LedgerEntryKind } from "./ledger.repository";
import type { PaymentProviders } from "./payment-providers";
import { capturedMinorOf, isFinal, PaymentStatus, statusOf } from "./payment-status";
import type { Payment, PaymentRepository } from "./payment.repository";

const POLL_BATCH = 50;
/** After a minute, then less and less often; a payment by debit may take two weeks. */
const POLL_DELAYS_MINUTES = [1, 2, 5, 10, 30, 60, 180, 360, 720, 1440];
const POLL_MAX_ATTEMPTS = 40;

const LEDGER_KINDS: Readonly<Record<Movement["kind"], { readonly kind: LedgerEntryKind; readonly sign: 1 | -1 }>> = {
  PAYMENT: { kind: "CAPTURED", sign: 1 },
  REFUND: { kind: "REFUNDED", sign: -1 },
  CHARGEBACK: { kind: "CHARGED_BACK", sign: -1 },
};

export type WebhookOutcome = "APPLIED" | "IGNORED" | "REJECTED";

/** Brings what we know of payments in line with what the providers say: after webhooks, on returns, by polling. */
export class PaymentSyncService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly logger: Logger,
    private readonly providers: PaymentProviders,
    private readonly payments: PaymentRepository,
    private readonly documents: DocumentRepository,
    private readonly merchants: MerchantRepository,
    private readonly ledger: LedgerService,
    private readonly timeline: TimelineService,
  ) {}

  /**
   * Works through a provider's message. It only says where to look: the state is fetched from the provider.
   * Errors: throws when the provider can't be asked, so that the sender tries again.
   */
  async receiveWebhook(
    providerId: string,
    merchantId: string,
    webhook: Omit<IncomingWebhook, "now">,
  ): Promise<WebhookOutcome> {
    const provider = this.providers.find(providerId);
    if (provider === null) return "REJECTED";
    const scope = grantMerchantScope(merchantId);
    const verdict = provider.parseWebhook(scope, { ...webhook, now: this.clock.now() });
    if (verdict.kind === "REJECT") return "REJECTED";
    const payment =
      verdict.kind === "LOOK" ? await this.payments.findByProviderRef(scope, providerId, verdict.providerRef) : null;
    if (verdict.kind === "IGNORE" || payment === null) return "IGNORED";
    const snapshot = await provider.fetch(scope, verdict.providerRef);
    const now = this.clock.now().toISOString();
    return this.database.transaction(async () => {
      if (!(await this.payments.rememberWebhook(scope, providerId, verdict.dedupeKey, now))) return "IGNORED";
      await this.apply(scope, payment.id, snapshot);
      return "APPLIED";
    });
  }

  /** Asks the provider about one attempt and books what is new. Null when there is no such attempt. */
  async refresh(scope: MerchantScope, paymentId: string): Promise<Payment | null> {
    const payment = await this.payments.find(scope, paymentId);
    if (payment === null || payment.providerRef === null) return payment;
    const snapshot = await this.providers.get(payment.provider).fetch(scope, payment.providerRef);
    await this.database.transaction(() => this.apply(scope, payment.id, snapshot));
    return this.payments.find(scope, paymentId);
  }

  /** Asks about the attempts that are due; for the worker. Gives how many there were. */
  async pollDuePayments(): Promise<number> {
    const due = await this.payments.listDue(this.clock.now().toISOString(), POLL_BATCH);
    for (const { merchantId, id } of due) {
      const scope = grantMerchantScope(merchantId);
      try {
        await this.postponePoll(scope, id);
        await this.refresh(scope, id);
      } catch (error) {
        // The next poll is already set; one provider's failure must not keep the others from being asked.
        this.logger.warn({ err: error, paymentId: id }, "polling a payment failed");
      }
    }
    return due.length;
  }

  /** Books a snapshot, in the caller's transaction. Applying the same or an older one again changes nothing. */
  async apply(scope: MerchantScope, paymentId: string, snapshot: Snapshot): Promise<void> {
    const payment = await this.payments.findForUpdate(scope, paymentId);
    if (payment === null) return;
    const document = await this.documents.findForUpdate(scope, payment.documentId);
    if (document === null) throw new Error("A payment's document does not exist");
    const actor = await this.systemActor(scope);
    const mismatch = this.findMismatch(payment, snapshot);
    if (mismatch !== null) return this.park(actor, payment, mismatch);

    const booked = await this.ledger.book(
      actor,
      document,
      snapshot.movements.flatMap((move) => toBooking(payment, move)),
    );
    const status = statusOf(snapshot, payment.amountMinor);
    await this.payments.change(scope, payment.id, {
      status,
      method: snapshot.movements.at(-1)?.method ?? payment.method,
      capturedMinor: capturedMinorOf(snapshot.movements),
      openKey: isFinal(status) ? null : payment.openKey,
      nextPollAt: isFinal(status) ? null : payment.nextPollAt,
      problem: null,
      updatedAt: this.clock.now().toISOString(),
    });
    const about = { clientId: payment.clientId, documentId: payment.documentId };
    for (const entry of booked) {
      await this.timeline.record(actor, {
        kind: entry.kind === "CAPTURED" ? "PAYMENT_CAPTURED" : "PAYMENT_REFUNDED",
        ...about,
        data: {
          amount: toDecimalText({ amountMinor: Math.abs(entry.amountMinor), currency: entry.currency }),
          currency: entry.currency,
          method: entry.method,
        },
      });
    }
    const isNewFailure = status === PaymentStatus.FAILED && payment.status !== PaymentStatus.FAILED;
    if (isNewFailure) await this.timeline.record(actor, { kind: "PAYMENT_FAILED", ...about });
  }

  /** Null when the snapshot is about this very attempt, in its currency and mode. */
  private findMismatch(payment: Payment, snapshot: Snapshot): string | null {
    if (snapshot.reference !== payment.id) return "The provider names another reference.";
    if (snapshot.live !== this.providers.get(payment.provider).live) return "Play money and real money are mixed up.";
    const foreign = snapshot.movements.find(({ currency }) => currency !== payment.currency);
    return foreign === undefined ? null : `Money came in ${foreign.currency} instead of ${payment.currency}.`;
  }

  /** Nothing is booked: a person must look. */
  private async park(actor: SystemActor, payment: Payment, problem: string): Promise<void> {
    if (payment.status === PaymentStatus.PARKED) return;
    await this.payments.change(actor.scope, payment.id, {
      status: PaymentStatus.PARKED,
      problem,
      openKey: null,
      nextPollAt: null,
      updatedAt: this.clock.now().toISOString(),
    });
    await this.timeline.record(actor, {
      kind: "PAYMENT_PARKED",
      clientId: payment.clientId,
      documentId: payment.documentId,
      data: { problem },
    });
  }

  private async postponePoll(scope: MerchantScope, id: string): Promise<void> {
    await this.database.transaction(async () => {
      const payment = await this.payments.findForUpdate(scope, id);
      if (payment === null) return;
      const minutes = POLL_DELAYS_MINUTES[payment.pollAttempts] ?? POLL_DELAYS_MINUTES.at(-1) ?? 0;
      const gaveUp = payment.pollAttempts >= POLL_MAX_ATTEMPTS;
      await this.payments.change(scope, id, {
        pollAttempts: payment.pollAttempts + 1,
        nextPollAt: gaveUp ? null : new Date(this.clock.now().getTime() + minutes * 60_000).toISOString(),
      });
    });
  }

  private async systemActor(scope: MerchantScope): Promise<SystemActor> {
    const { timeZone } = await this.merchants.get(scope);
    return { kind: "SYSTEM", scope, timeZone };
  }
}

function toBooking(payment: Payment, movement: Movement): Booking[] {
  if (movement.state !== "CAPTURED") return [];
  const { kind, sign } = LEDGER_KINDS[movement.kind];
  return [
    {
      kind,
      amountMinor: sign * movement.amountMinor,
      provider: payment.provider,
      providerPaymentId: movement.ref,
      paymentId: payment.id,
      method: movement.method,
    },
  ];
}
