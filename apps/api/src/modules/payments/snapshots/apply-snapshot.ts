import { toDecimalText } from "@kundenportal/domain/money/money";
import type { SystemActor } from "../../../access/actors";
import type { MerchantScope } from "../../../access/scopes";
import type { Core } from "../../../core";
import type { Movement, Snapshot } from "../../../integrations/payment-providers/payment-provider";
import { UnreadableError } from "../../../shared/errors";
import type { TimelineKind } from "../../audit/timeline-kinds";
import { claimOf } from "../../documents/table/document-figures";
import type { DocumentRepository } from "../../documents/table/document.repository";
import type { DocumentRow } from "../../documents/table/document-row";
import { findWonDisputes } from "./find-won-disputes";
import type { LedgerEntry } from "../../ledger/ledger.repository";
import type { Ledger } from "../../ledger/ledger";
import { type PaymentMoney, sumPaymentMoney, toBookings } from "../attempts/movement-bookings";
import type { ParkMoney } from "../parked-money/park-money";
import type { OfAccount, PaymentProviders } from "../../payment-accounts/payment-providers";
import { hasUnknownMovement, mayBringMoney, nextPaymentStatus, PaymentStatus } from "../attempts/payment-status";
import type { PaymentRepository } from "../attempts/payment.repository";
import type { Payment } from "../attempts/payment";

const TIMELINE_KINDS: Partial<Readonly<Record<LedgerEntry["kind"], TimelineKind>>> = {
  CAPTURED: "PAYMENT_CAPTURED",
  REFUNDED: "PAYMENT_REFUNDED",
  REFUND_REVERSED: "REFUND_FAILED",
  CHARGED_BACK: "PAYMENT_DISPUTED",
  CHARGEBACK_REVERSED: "DISPUTE_WON",
};

/** What is reported about an attempt, whose document is locked. */
interface ToBook {
  readonly document: DocumentRow;
  readonly payment: Payment;
  /** Its ledger entries so far. */
  readonly before: readonly LedgerEntry[];
  readonly movements: readonly Movement[];
}

/** Called with all of an attempt's movements, in the transaction that books them. */
export type MovementsListener = (
  actor: SystemActor,
  paymentId: string,
  movements: readonly Movement[],
) => Promise<void>;

interface ApplySnapshotNeeds extends Pick<Core, "database" | "clock" | "timeline" | "systemAccess"> {
  readonly paymentProviders: PaymentProviders;
  readonly paymentRepository: PaymentRepository;
  readonly documentRepository: DocumentRepository;
  readonly ledger: Ledger;
  readonly parkMoney: ParkMoney;
}

/**
 * Books what a provider reports about one attempt, exactly once, in whatever order and however often it is reported.
 * What does not match the attempt is never booked and never dropped: it is parked for a person to look at.
 */
export class ApplySnapshot {
  private readonly listeners: MovementsListener[] = [];

  constructor(private readonly needs: ApplySnapshotNeeds) {}

  /** Listeners run before anything is booked, with the attempt and its document locked. */
  onMovements(listener: MovementsListener): void {
    this.listeners.push(listener);
  }

  /** Joins the caller's transaction. Applying the same snapshot or an older one again changes nothing. */
  async apply(
    scope: MerchantScope,
    { id: paymentId, documentId }: Pick<Payment, "id" | "documentId">,
    snapshot: Snapshot,
  ): Promise<void> {
    await this.needs.database.transaction(async () => {
      // Always the document first: booking on it may require locking its attempts too.
      const document = await this.needs.documentRepository.findForUpdate(scope, documentId);
      const payment = await this.needs.paymentRepository.findForUpdate(scope, paymentId);
      if (document === null || payment === null) throw new UnreadableError("document");
      if (isIdleDouble(payment, snapshot)) return;
      const actor = await this.needs.systemAccess.actor(scope);
      const live = await this.needs.paymentProviders.isLive(scope, payment);
      for (const listener of this.listeners) await listener(actor, paymentId, snapshot.movements);
      const mismatch = findMismatch(payment, snapshot, live) ?? (await this.findPlayMoney(scope, payment, snapshot));
      if (mismatch !== null) {
        await this.parkLocked(actor, payment, mismatch, snapshot);
        return;
      }
      const before = await this.needs.ledger.listOfPayment(scope, payment);
      const movements = [...snapshot.movements, ...findWonDisputes(before, snapshot, this.needs.clock.now())];
      // Ended before its money is booked, so that nobody tries to close the pay page of an ended attempt.
      if (payment.openKey !== null && !mayBringMoney(snapshot)) {
        await this.needs.paymentRepository.change(scope, paymentId, { openKey: null });
      }
      const money = await this.bookLocked(actor, { document, payment, before, movements });
      await this.advance(actor, { ...payment, ...money }, snapshot, payment.status);
    });
  }

  /** Books one movement that a provider reported in answer to a request. Joins the caller's transaction. */
  async applyMovement(scope: MerchantScope, paymentId: string, movement: Movement): Promise<void> {
    await this.needs.database.transaction(async () => {
      const payment = await this.needs.paymentRepository.get(scope, paymentId);
      const document = await this.needs.documentRepository.findForUpdate(scope, payment.documentId);
      if (document === null) throw new UnreadableError("document");
      const actor = await this.needs.systemAccess.actor(scope);
      const { capturedMinor, refundedMinor, disputedMinor } = await this.bookLocked(actor, {
        document,
        payment,
        before: await this.needs.ledger.listOfPayment(scope, payment),
        movements: [movement],
      });
      const updatedAt = this.needs.clock.now().toISOString();
      await this.needs.paymentRepository.change(scope, paymentId, {
        capturedMinor,
        refundedMinor,
        disputedMinor,
        updatedAt,
      });
    });
  }

  /** Keeps money visible whose reference looks like ours but is unknown, for example after restoring a backup. */
  async parkUnknown(scope: MerchantScope, account: OfAccount, snapshot: Snapshot): Promise<void> {
    await this.needs.database.transaction(async () => {
      const actor = await this.needs.systemAccess.actor(scope);
      const problem = "We know of no payment with this reference.";
      const isNew = await this.needs.parkMoney.park(actor, {
        kind: "UNKNOWN_REFERENCE",
        problem,
        account,
        payment: null,
        snapshot,
      });
      if (isNew) await this.needs.parkMoney.tell(actor, { payment: null, problem });
    });
  }

  /** Leaves an attempt to a person; meanwhile the invoice may be paid by another one. */
  async park(scope: MerchantScope, paymentId: string, problem: string): Promise<void> {
    const actor = await this.needs.systemAccess.actor(scope);
    await this.needs.database.transaction(async () => {
      const payment = await this.needs.paymentRepository.findForUpdate(scope, paymentId);
      if (payment !== null) await this.parkLocked(actor, payment, problem, null);
    });
  }

  /** Books the new movements and reports them. Returns what the ledger then holds for the attempt. */
  private async bookLocked(
    actor: SystemActor,
    { document, payment, before, movements }: ToBook,
  ): Promise<PaymentMoney> {
    const booked = new Set(before.map(({ providerPaymentId }) => providerPaymentId));
    const bookings = movements
      .map((movement) => withoutLateFailure(movement, booked))
      .flatMap((movement) => toBookings(payment, movement, actor.timeZone));
    const entries = await this.needs.ledger.book(actor, claimOf(document), bookings);
    await this.recordBooked(actor, payment, entries);
    return sumPaymentMoney(payment.currency, [...before, ...entries]);
  }

  /** Records what the snapshot says about the attempt itself, once its money is booked. `before`: its status until then. */
  private async advance(
    actor: SystemActor,
    payment: Payment,
    snapshot: Snapshot,
    before: PaymentStatus,
  ): Promise<void> {
    if (hasUnknownMovement(snapshot)) {
      await this.parkLocked(actor, payment, "The provider reports a state that we do not know.", snapshot);
      return;
    }
    const status = nextPaymentStatus(payment, snapshot);
    const isOpen = payment.openKey !== null && mayBringMoney(snapshot);
    const { capturedMinor, refundedMinor, disputedMinor } = payment;
    await this.needs.paymentRepository.change(actor.scope, payment.id, {
      status,
      providerRef: snapshot.providerRef,
      method: methodOf(snapshot) ?? payment.method,
      capturedMinor,
      refundedMinor,
      disputedMinor,
      openKey: isOpen ? payment.openKey : null,
      nextPollAt: isOpen ? payment.nextPollAt : null,
      problem: status === before ? payment.problem : null,
      updatedAt: this.needs.clock.now().toISOString(),
    });
    await this.needs.parkMoney.release(actor, payment, snapshot);
    if (status === PaymentStatus.FAILED && before !== PaymentStatus.FAILED) {
      await this.needs.timeline.record(actor, { kind: "PAYMENT_FAILED", ...about(payment) });
    }
  }

  /** Play money that arrives where it is not allowed, or no longer, settles nothing. */
  private async findPlayMoney(scope: MerchantScope, payment: Payment, snapshot: Snapshot): Promise<string | null> {
    const brings = payment.capturedMinor === 0 && snapshot.movements.some(({ state }) => state === "CAPTURED");
    if (!brings || snapshot.live || (await this.needs.paymentProviders.acceptsPlayMoney(scope, payment))) return null;
    const takesRealMoney = await this.needs.paymentProviders.takesRealMoney(scope);
    return takesRealMoney
      ? "Play money came in after real payments were switched on."
      : "Play money came in where none is accepted.";
  }

  private async recordBooked(actor: SystemActor, payment: Payment, booked: readonly LedgerEntry[]): Promise<void> {
    for (const { kind, amountMinor, currency, method } of booked) {
      const amount = toDecimalText({ amountMinor: Math.abs(amountMinor), currency });
      await this.needs.timeline.record(actor, {
        kind: TIMELINE_KINDS[kind] ?? "PAYMENT_CAPTURED",
        ...about(payment),
        data: { amount, currency, method, movement: kind },
      });
    }
  }

  private async parkLocked(
    actor: SystemActor,
    payment: Payment,
    problem: string,
    snapshot: Snapshot | null,
  ): Promise<void> {
    const { capturedMinor, refundedMinor, disputedMinor } = payment;
    await this.needs.paymentRepository.change(actor.scope, payment.id, {
      status: PaymentStatus.PARKED,
      capturedMinor,
      refundedMinor,
      disputedMinor,
      problem,
      openKey: null,
      nextPollAt: null,
      updatedAt: this.needs.clock.now().toISOString(),
    });
    const kind = snapshot !== null && hasUnknownMovement(snapshot) ? "UNKNOWN_STATE" : "MISMATCH";
    const reported = snapshot ?? silence(payment);
    const isNew = await this.needs.parkMoney.park(actor, {
      kind,
      problem,
      account: payment,
      payment,
      snapshot: reported,
    });
    if (!isNew && payment.status === PaymentStatus.PARKED && payment.problem === problem) return;
    await this.needs.parkMoney.tell(actor, { payment, problem });
  }
}

/** A second page for one attempt, left over from a lost answer, on which nobody paid. */
function isIdleDouble({ providerRef }: Payment, snapshot: Snapshot): boolean {
  const isOther = providerRef !== null && snapshot.providerRef !== providerRef;
  return isOther && snapshot.movements.every(({ state }) => state === "FAILED" || state === "PENDING");
}

/** Null when the snapshot is about this very attempt: our reference, amount, currency and mode. */
function findMismatch(payment: Payment, snapshot: Snapshot, live: boolean): string | null {
  if (snapshot.reference !== payment.id) return "The provider gives another reference.";
  if (payment.providerRef !== null && snapshot.providerRef !== payment.providerRef) {
    return "The provider reports another checkout.";
  }
  if (snapshot.live !== live) return "Play money and real money are mixed up.";
  if (snapshot.amountMinor !== payment.amountMinor) return "The provider is collecting another amount.";
  const foreign = [snapshot, ...snapshot.movements].find(({ currency }) => currency !== payment.currency);
  return foreign === undefined ? null : `The currency is ${foreign.currency} instead of ${payment.currency}.`;
}

function about({ clientId, documentId }: Payment): Pick<Payment, "clientId" | "documentId"> {
  return { clientId, documentId };
}

/** What is known about an attempt that the provider says nothing about. */
function silence({ id, providerRef, amountMinor, currency }: Payment): Snapshot {
  // None of it is shown as money, so it does not matter whether it is real.
  const checkout = "EXPIRED";
  return { providerRef: providerRef ?? "", reference: id, amountMinor, currency, live: false, checkout, movements: [] };
}

/** A movement that counted and is later called failed has been taken back, however the provider puts it. */
function withoutLateFailure(movement: Movement, booked: ReadonlySet<string>): Movement {
  return movement.state === "FAILED" && booked.has(movement.ref) ? { ...movement, state: "REVERSED" } : movement;
}

/** How the money came; if there is none, how paying was last tried. */
function methodOf({ movements }: Snapshot): Movement["method"] {
  const payments = movements.filter(({ kind }) => kind === "PAYMENT");
  return (payments.findLast(({ state }) => state === "CAPTURED") ?? payments.at(-1))?.method ?? null;
}
