import type { ActingActor } from "../../../access/actors";
import type { Core } from "../../../core";
import type { Movement, Snapshot } from "../../../integrations/payment-providers/payment-provider";
import { newId } from "../../../shared/ids";
import type { Ledger } from "../../ledger/ledger";
import type { ParkedItemRepository } from "./parked-item.repository";
import type { ParkedItem, ParkedItemKind } from "./parked-item";
import type { OfAccount } from "../../payment-accounts/payment-providers";
import type { Payment } from "../attempts/payment";

/** What does not match, and what it might belong to. */
export interface Misfit {
  readonly kind: ParkedItemKind;
  readonly problem: string;
  readonly account: OfAccount;
  /** Null when the provider names no attempt we know. */
  readonly payment: Pick<Payment, "id" | "documentId" | "clientId"> | null;
  readonly snapshot: Snapshot;
}

const MAX_REFERENCE_LENGTH = 100;

interface ParkMoneyNeeds extends Pick<Core, "clock" | "timeline"> {
  readonly parkedItemRepository: ParkedItemRepository;
  readonly ledger: Ledger;
}

/** Keeps money that matches nothing of ours visible, and notifies the merchant; removes it once it matches after all. */
export class ParkMoney {
  constructor(private readonly needs: ParkMoneyNeeds) {}

  /** One item per movement, however often it is reported. True when something is new. In the caller's transaction. */
  async park(actor: ActingActor, misfit: Misfit): Promise<boolean> {
    const { kind, snapshot, payment } = misfit;
    const wanted: Movement["state"] = kind === "UNKNOWN_STATE" ? "UNKNOWN" : "CAPTURED";
    const movements = await this.withoutBooked(
      actor,
      misfit,
      snapshot.movements.filter(({ state }) => state === wanted),
    );
    // Without money there is something to see only if an attempt is affected.
    const parked = movements.length > 0 || payment === null ? movements : [null];
    let isNew = false;
    for (const movement of parked) {
      if (await this.needs.parkedItemRepository.insert(actor.scope, this.newItem(misfit, movement))) isNew = true;
    }
    if (payment !== null && movements.length > 0) await this.dropEmpty(actor, payment.id, snapshot.providerRef);
    return isNew;
  }

  /** Records it on the timeline, which also sends an email. */
  async tell(actor: ActingActor, { payment, problem }: Pick<Misfit, "payment" | "problem">): Promise<void> {
    await this.needs.timeline.record(actor, {
      kind: "PAYMENT_PARKED",
      clientId: payment?.clientId ?? null,
      documentId: payment?.documentId ?? null,
      data: { problem },
    });
  }

  /** A checkout matches now: its booked items are marked as booked, and the others are closed. */
  async release(actor: ActingActor, payment: Payment, { providerRef, movements }: Snapshot): Promise<void> {
    const captured = new Set(movements.filter(({ state }) => state === "CAPTURED").map(({ ref }) => ref));
    const now = this.needs.clock.now().toISOString();
    for (const item of await this.needs.parkedItemRepository.listOpenOf(actor.scope, payment.id)) {
      if (item.providerRef !== providerRef || item.status !== "OPEN") continue;
      const isBooked = captured.has(item.movementRef);
      await this.needs.parkedItemRepository.change(actor.scope, item.id, {
        status: isBooked ? "BOOKED" : "CLOSED",
        resolvedDocumentId: isBooked ? payment.documentId : null,
        resolvedAt: now,
        updatedAt: now,
      });
    }
  }

  /** Closes what was parked while there was no money yet: now there is something else to decide on. */
  private async dropEmpty({ scope }: ActingActor, paymentId: string, providerRef: string): Promise<void> {
    const now = this.needs.clock.now().toISOString();
    for (const item of await this.needs.parkedItemRepository.listOpenOf(scope, paymentId)) {
      if (item.providerRef !== providerRef || item.movementRef !== "") continue;
      await this.needs.parkedItemRepository.change(scope, item.id, {
        status: "CLOSED",
        resolvedAt: now,
        updatedAt: now,
      });
    }
  }

  private async withoutBooked(
    { scope }: ActingActor,
    { account }: Misfit,
    movements: readonly Movement[],
  ): Promise<readonly Movement[]> {
    const open: Movement[] = [];
    for (const movement of movements) {
      const entry = await this.needs.ledger.findMovement(scope, account.provider, movement.ref);
      if (entry === null) open.push(movement);
    }
    return open;
  }

  private newItem({ kind, problem, account, payment, snapshot }: Misfit, movement: Movement | null): ParkedItem {
    const now = this.needs.clock.now().toISOString();
    return {
      id: newId(),
      kind,
      status: "OPEN",
      problem,
      provider: account.provider,
      providerAccountId: account.providerAccountId,
      providerRef: snapshot.providerRef,
      movementRef: movement?.ref ?? "",
      movementKind: movement?.kind ?? null,
      live: snapshot.live,
      reference: snapshot.reference.slice(0, MAX_REFERENCE_LENGTH),
      paymentId: payment?.id ?? null,
      documentId: payment?.documentId ?? null,
      clientId: payment?.clientId ?? null,
      amountMinor: movement?.amountMinor ?? null,
      currency: movement?.currency ?? snapshot.currency,
      method: movement?.method ?? null,
      movedAt: movement?.at ?? null,
      note: null,
      resolvedDocumentId: null,
      resolvedBy: null,
      resolvedAt: null,
      createdAt: now,
      updatedAt: now,
    };
  }
}
