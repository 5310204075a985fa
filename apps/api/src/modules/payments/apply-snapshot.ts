import { todayIn } from "@kundenportal/domain/dates/calendar-date";
import { toDecimalText } from "@kundenportal/domain/money/money";
import type { SystemActor } from "../../access/actors";
import type { MerchantScope } from "../../access/scopes";
import type { Database } from "../../database/database";
import type { Movement, Snapshot } from "../../integrations/payment-providers/payment-provider";
import type { Clock } from "../../shared/clock";
import { UnexpectedError } from "../../shared/errors";
import type { TimelineService } from "../audit/timeline.service";
import type { DocumentRepository } from "../documents/document.repository";
import type { MerchantRepository } from "../merchants/merchant.repository";
import type { LedgerEntry, LedgerEntryKind } from "./ledger.repository";
import type { Booking, LedgerService } from "./ledger.service";
import type { PaymentProviders } from "./payment-providers";
import { hasUnknownMovement, mayBringMoney, nextPaymentStatus, PaymentStatus } from "./payment-status";
import type { Payment, PaymentRepository } from "./payment.repository";

const LEDGER_KINDS: Readonly<Record<Movement["kind"], { readonly kind: LedgerEntryKind; readonly sign: 1 | -1 }>> = {
  PAYMENT: { kind: "CAPTURED", sign: 1 },
  REFUND: { kind: "REFUNDED", sign: -1 },
  CHARGEBACK: { kind: "CHARGED_BACK", sign: -1 },
};

/**
 * Books what a provider tells of one attempt, exactly once, in whatever order and however often it is told.
 * What does not fit the attempt is never booked and never dropped: it is parked, and a person must look.
 */
export class ApplySnapshot {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly providers: PaymentProviders,
    private readonly payments: PaymentRepository,
    private readonly documents: DocumentRepository,
    private readonly merchants: MerchantRepository,
    private readonly ledger: LedgerService,
    private readonly timeline: TimelineService,
  ) {}

  /** Joins the caller's transaction. Applying the same snapshot or an older one again changes nothing. */
  async apply(scope: MerchantScope, paymentId: string, snapshot: Snapshot): Promise<void> {
    await this.database.transaction(async () => {
      const documentId = (await this.payments.find(scope, paymentId))?.documentId;
      if (documentId === undefined) return;
      // Always the document first: whoever books on it may have to lock its attempts too.
      const document = await this.documents.findForUpdate(scope, documentId);
      const payment = await this.payments.findForUpdate(scope, paymentId);
      if (document === null || payment === null) throw new UnexpectedError("A payment's document does not exist");
      const actor = await this.systemActor(scope);
      const { live } = await this.providers.get(scope, payment);
      const mismatch = findMismatch(payment, snapshot, live);
      if (mismatch !== null) {
        await this.parkLocked(actor, payment, mismatch);
        return;
      }
      const bookings = snapshot.movements.flatMap((movement) => toBookings(payment, movement, actor.timeZone));
      await this.recordBooked(actor, payment, await this.ledger.book(actor, document, bookings));
      await this.advance(actor, payment, snapshot);
    });
  }

  /** Leaves an attempt to a person; until then the invoice may be paid by another one. */
  async park(scope: MerchantScope, paymentId: string, problem: string): Promise<void> {
    const actor = await this.systemActor(scope);
    await this.database.transaction(async () => {
      const payment = await this.payments.findForUpdate(scope, paymentId);
      if (payment !== null) await this.parkLocked(actor, payment, problem);
    });
  }

  /** What the snapshot says about the attempt itself, once its money is booked. */
  private async advance(actor: SystemActor, payment: Payment, snapshot: Snapshot): Promise<void> {
    const capturedMinor = await this.ledger.sumCaptured(actor.scope, payment.documentId, payment.id);
    if (hasUnknownMovement(snapshot)) {
      await this.parkLocked(actor, { ...payment, capturedMinor }, "The provider tells a state that we do not know.");
      return;
    }
    const status = nextPaymentStatus({ ...payment, capturedMinor }, snapshot);
    const isOpen = payment.openKey !== null && mayBringMoney(snapshot);
    await this.payments.change(actor.scope, payment.id, {
      status,
      providerRef: snapshot.providerRef,
      method: methodOf(snapshot) ?? payment.method,
      capturedMinor,
      openKey: isOpen ? payment.openKey : null,
      nextPollAt: isOpen ? payment.nextPollAt : null,
      problem: status === payment.status ? payment.problem : null,
      updatedAt: this.clock.now().toISOString(),
    });
    if (status === PaymentStatus.FAILED && payment.status !== PaymentStatus.FAILED) {
      await this.timeline.record(actor, { kind: "PAYMENT_FAILED", ...about(payment) });
    }
  }

  private async recordBooked(actor: SystemActor, payment: Payment, booked: readonly LedgerEntry[]): Promise<void> {
    for (const { kind, amountMinor, currency, method } of booked) {
      const amount = toDecimalText({ amountMinor: Math.abs(amountMinor), currency });
      await this.timeline.record(actor, {
        kind: kind === "CAPTURED" ? "PAYMENT_CAPTURED" : "PAYMENT_REFUNDED",
        ...about(payment),
        data: { amount, currency, method, movement: kind, reversed: kind !== "CAPTURED" && amountMinor > 0 },
      });
    }
  }

  private async parkLocked(actor: SystemActor, payment: Payment, problem: string): Promise<void> {
    await this.payments.change(actor.scope, payment.id, {
      status: PaymentStatus.PARKED,
      capturedMinor: payment.capturedMinor,
      problem,
      openKey: null,
      nextPollAt: null,
      updatedAt: this.clock.now().toISOString(),
    });
    if (payment.status === PaymentStatus.PARKED && payment.problem === problem) return;
    await this.timeline.record(actor, { kind: "PAYMENT_PARKED", ...about(payment), data: { problem } });
  }

  private async systemActor(scope: MerchantScope): Promise<SystemActor> {
    const { timeZone } = await this.merchants.get(scope);
    return { kind: "SYSTEM", scope, timeZone };
  }
}

/** Null when the snapshot is about this very attempt: our reference, amount, currency and mode. */
function findMismatch(payment: Payment, snapshot: Snapshot, live: boolean): string | null {
  if (snapshot.reference !== payment.id) return "The provider names another reference.";
  if (payment.providerRef !== null && snapshot.providerRef !== payment.providerRef) {
    return "The provider tells of another checkout.";
  }
  if (snapshot.live !== live) return "Play money and real money are mixed up.";
  if (snapshot.amountMinor !== payment.amountMinor) return "The provider collects another amount.";
  const foreign = [snapshot, ...snapshot.movements].find(({ currency }) => currency !== payment.currency);
  return foreign === undefined ? null : `The currency is ${foreign.currency} instead of ${payment.currency}.`;
}

function about({ clientId, documentId }: Payment): Pick<Payment, "clientId" | "documentId"> {
  return { clientId, documentId };
}

/** How the money came; without any, how it was tried last. */
function methodOf({ movements }: Snapshot): Movement["method"] {
  const payments = movements.filter(({ kind }) => kind === "PAYMENT");
  return (payments.findLast(({ state }) => state === "CAPTURED") ?? payments.at(-1))?.method ?? null;
}

/** What of a movement belongs into the ledger. Each line has an id of its own, so that none is written twice. */
function toBookings(payment: Payment, movement: Movement, timeZone: string): readonly Booking[] {
  if (movement.state !== "CAPTURED" && movement.state !== "REVERSED") return [];
  const { kind, sign } = LEDGER_KINDS[movement.kind];
  const moved: Booking = {
    kind,
    amountMinor: sign * movement.amountMinor,
    provider: payment.provider,
    providerPaymentId: movement.ref,
    paymentId: payment.id,
    method: movement.method,
    bookedOn: todayIn(timeZone, new Date(movement.at)),
  };
  if (movement.state === "CAPTURED") return [moved];
  // It counted and counts no more; where we never heard that it counted, both lines make nothing together.
  return [moved, { ...moved, amountMinor: -moved.amountMinor, providerPaymentId: `${movement.ref}:reversed` }];
}
