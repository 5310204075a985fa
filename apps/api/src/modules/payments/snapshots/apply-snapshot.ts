import { toDecimalText } from "@kundenportal/domain/money/money";
import type { SystemActor } from "../../../access/actors";
import type { MerchantScope } from "../../../access/scopes";
import type { Core } from "../../../core";
import type { Movement, Snapshot } from "../../../integrations/payment-providers/payment-provider";
import { UnreadableError } from "../../../shared/errors";
import type { TimelineKind } from "../../audit/timeline-kinds";
import { claimOfLocked } from "../../documents/table/locked-claims";
import type { DocumentRepository } from "../../documents/table/document.repository";
import type { DocumentRow } from "../../documents/table/document-row";
import { findMismatch, isIdleDouble } from "./find-mismatch";
import { findWonDisputes } from "./find-won-disputes";
import type { LedgerEntry, SettlingEntry } from "../../ledger/ledger.repository";
import type { Ledger } from "../../ledger/ledger";
import { type PaymentMoney, sumPaymentMoney, toBookings } from "../attempts/movement-bookings";
import type { ParkMoney } from "../parked-money/park-money";
import type { OfAccount, PaymentProviders } from "../../payment-accounts/payment-providers";
import { hasUnknownMovement, mayBringMoney, nextPaymentStatus, PaymentStatus } from "../attempts/payment-status";
import type { PaymentRepository } from "../attempts/payment.repository";
import type { HeldPayment, Payment } from "../attempts/payment";

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
  /** The document's ledger entries so far. */
  readonly entries: readonly SettlingEntry[];
  readonly movements: readonly Movement[];
  /** Records what the attempt then holds, before anybody hears of it. */
  readonly change: (money: PaymentMoney) => Promise<void>;
}

/** Called with all movements of an attempt that has refunds, in the transaction that books them. */
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
      const held = await this.needs.paymentRepository.hold(scope, paymentId);
      if (document === null || held === null) throw new UnreadableError("document");
      const { payment } = held;
      if (isIdleDouble(payment, snapshot)) return;
      const actor = this.needs.systemAccess.actorIn(scope, held.timeZone);
      for (const listener of held.hasRefunds ? this.listeners : [])
        await listener(actor, paymentId, snapshot.movements);
      const mismatch = findMismatch(held, snapshot) ?? this.findPlayMoney(held, snapshot);
      if (mismatch !== null) {
        await this.parkLocked(actor, payment, mismatch, snapshot);
        return;
      }
      const entries = await this.needs.ledger.listSettling(scope, documentId);
      const won = findWonDisputes(entriesOf(payment, entries), snapshot, this.needs.clock.now());
      const movements = [...snapshot.movements, ...won];
      // Before its document is settled, so that nobody tries to close the pay page of an ended attempt.
      const change = (money: PaymentMoney): Promise<void> =>
        this.advance(scope, { ...payment, ...money }, snapshot, payment);
      await this.needs.timeline.together(actor, async () => {
        const money = await this.bookLocked(actor, { document, payment, entries, movements, change });
        await this.follow(actor, { ...held, payment: { ...payment, ...money } }, snapshot, payment.status);
      });
    });
  }

  /** Books one movement that a provider reported in answer to a request. Joins the caller's transaction. */
  async applyMovement(scope: MerchantScope, paymentId: string, movement: Movement): Promise<void> {
    await this.needs.database.transaction(async () => {
      const payment = await this.needs.paymentRepository.get(scope, paymentId);
      const document = await this.needs.documentRepository.findForUpdate(scope, payment.documentId);
      if (document === null) throw new UnreadableError("document");
      const actor = await this.needs.systemAccess.actor(scope);
      await this.bookLocked(actor, {
        document,
        payment,
        entries: await this.needs.ledger.listSettling(scope, document.id),
        movements: [movement],
        change: ({ capturedMinor, refundedMinor, disputedMinor }) => {
          const updatedAt = this.needs.clock.now().toISOString();
          const change = { capturedMinor, refundedMinor, disputedMinor, updatedAt };
          return this.needs.paymentRepository.change(scope, paymentId, change);
        },
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
    { document, payment, entries, movements, change }: ToBook,
  ): Promise<PaymentMoney> {
    const before = entriesOf(payment, entries);
    const booked = new Set(before.map(({ providerPaymentId }) => providerPaymentId));
    const bookings = movements
      .map((movement) => withoutLateFailure(movement, booked))
      .flatMap((movement) => toBookings(payment, movement, actor.timeZone));
    let money = sumPaymentMoney(payment.currency, before);
    const added = await this.needs.ledger.book(actor, claimOfLocked(document), bookings, {
      entries,
      startedAt: payment.createdAt,
      beforeSettling: (lines) => {
        money = sumPaymentMoney(payment.currency, [...before, ...lines]);
        return change(money);
      },
    });
    await this.recordBooked(actor, payment, added);
    return money;
  }

  /** Records what the snapshot says about the attempt itself, with its money as it is then. `before`: the attempt until then. */
  private async advance(scope: MerchantScope, payment: Payment, snapshot: Snapshot, before: Payment): Promise<void> {
    const isOpen = payment.openKey !== null && mayBringMoney(snapshot);
    if (hasUnknownMovement(snapshot)) {
      // A person looks at the rest.
      if (payment.openKey !== null && !isOpen) {
        await this.needs.paymentRepository.change(scope, payment.id, { openKey: null });
      }
      return;
    }
    const status = nextPaymentStatus(payment, snapshot);
    const { capturedMinor, refundedMinor, disputedMinor } = payment;
    await this.needs.paymentRepository.change(scope, payment.id, {
      status,
      providerRef: snapshot.providerRef,
      method: methodOf(snapshot) ?? payment.method,
      capturedMinor,
      refundedMinor,
      disputedMinor,
      openKey: isOpen ? payment.openKey : null,
      nextPollAt: isOpen ? payment.nextPollAt : null,
      problem: status === before.status ? payment.problem : null,
      updatedAt: this.needs.clock.now().toISOString(),
    });
  }

  /** What else follows from a snapshot, once its money is booked. `before`: the attempt's status until then. */
  private async follow(
    actor: SystemActor,
    { payment, hasParkedItems }: HeldPayment,
    snapshot: Snapshot,
    before: PaymentStatus,
  ): Promise<void> {
    if (hasUnknownMovement(snapshot)) {
      await this.parkLocked(actor, payment, "The provider reports a state that we do not know.", snapshot);
      return;
    }
    if (hasParkedItems || before === PaymentStatus.PARKED) {
      await this.needs.parkMoney.release(actor, payment, snapshot);
    }
    if (nextPaymentStatus(payment, snapshot) === PaymentStatus.FAILED && before !== PaymentStatus.FAILED) {
      await this.needs.timeline.record(actor, { kind: "PAYMENT_FAILED", ...about(payment) });
    }
  }

  /** Play money that arrives where it is not allowed, or no longer, settles nothing. */
  private findPlayMoney({ payment, takesRealMoney }: HeldPayment, snapshot: Snapshot): string | null {
    const brings = payment.capturedMinor === 0 && snapshot.movements.some(({ state }) => state === "CAPTURED");
    const isAccepted = this.needs.paymentProviders.allowsPlayMoney(payment) && !takesRealMoney;
    if (!brings || snapshot.live || isAccepted) return null;
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

function entriesOf({ id }: Payment, entries: readonly SettlingEntry[]): readonly SettlingEntry[] {
  return entries.filter(({ paymentId }) => paymentId === id);
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
