import { todayIn } from "@kundenportal/domain/dates/calendar-date";
import { assertCurrency } from "@kundenportal/domain/money/money";
import type { ActingActor } from "../../access/actors";
import type { MerchantScope } from "../../access/scopes";
import type { Core } from "../../core";
import type { Batch } from "../../graphql/loaders";
import { newId } from "../../shared/ids";
import type { Claim, SettlementListener } from "./claim";
import type { LedgerEntry, LedgerRepository } from "./ledger.repository";
import { settleClaim } from "./settle-claim";

/** Called with the entries of each booking, in its transaction, once the claim is settled. */
export type BookingListener = (actor: ActingActor, claim: Claim, entries: readonly LedgerEntry[]) => Promise<void>;

/** What a booking says; the rest of the entry follows from it. */
export type Booking = Pick<LedgerEntry, "kind" | "amountMinor" | "currency" | "provider" | "providerPaymentId"> &
  Partial<Pick<LedgerEntry, "paymentId" | "method" | "note" | "bookedOn" | "staffMemberId">>;

interface LedgerNeeds extends Pick<Core, "clock"> {
  readonly ledgerRepository: LedgerRepository;
}

/**
 * The append-only ledger: the only way to book money. It knows claims, not documents or payments; anything that has to
 * react to a booking listens.
 */
export class Ledger {
  private readonly listeners: SettlementListener[] = [];
  private readonly bookingListeners: BookingListener[] = [];

  constructor(private readonly needs: LedgerNeeds) {}

  /** Listeners run in the order they were added; when one fails, nothing is booked. */
  onSettled(listener: SettlementListener): void {
    this.listeners.push(listener);
  }

  /** For those who tell people what was booked; what is not new is not passed on. */
  onBooked(listener: BookingListener): void {
    this.bookingListeners.push(listener);
  }

  /** The entries of documents, in booking order. */
  batchOf(scope: MerchantScope): Batch<string, LedgerEntry> {
    return {
      fetch: (documentIds) => this.needs.ledgerRepository.listOf(scope, documentIds),
      keyOf: ({ documentId }) => documentId,
    };
  }

  /** In booking order. */
  listOf(scope: MerchantScope, documentId: string): Promise<readonly LedgerEntry[]> {
    return this.needs.ledgerRepository.listOf(scope, [documentId]);
  }

  findMany(scope: MerchantScope, ids: readonly string[]): Promise<readonly LedgerEntry[]> {
    return this.needs.ledgerRepository.findMany(scope, ids);
  }

  /** The entry of one movement of money, by the key that makes sure it is booked once; null when it is not booked. */
  findMovement(scope: MerchantScope, provider: string, providerPaymentId: string): Promise<LedgerEntry | null> {
    return this.needs.ledgerRepository.findByProviderPaymentId(scope, provider, providerPaymentId);
  }

  /** The entries of one attempt on its document, in booking order. */
  listOfPayment(
    scope: MerchantScope,
    { documentId, id }: { readonly documentId: string; readonly id: string },
  ): Promise<readonly LedgerEntry[]> {
    return this.needs.ledgerRepository.listOfPayment(scope, documentId, id);
  }

  /**
   * Books movements on a claim whose document the caller has locked in its transaction, and settles the claim.
   * Returns the new ones; what was booked before is skipped.
   * Errors: throws CurrencyMismatchError when money in another currency is booked now or was booked before.
   */
  async book(actor: ActingActor, claim: Claim, bookings: readonly Booking[]): Promise<readonly LedgerEntry[]> {
    const now = this.needs.clock.now();
    const booked: LedgerEntry[] = [];
    for (const booking of bookings) {
      assertCurrency(claim.currency, booking);
      const entry: LedgerEntry = {
        paymentId: null,
        method: null,
        note: null,
        bookedOn: todayIn(actor.timeZone, now),
        staffMemberId: null,
        ...booking,
        id: newId(),
        documentId: claim.documentId,
        createdAt: now.toISOString(),
      };
      if (await this.needs.ledgerRepository.append(actor.scope, entry)) booked.push(entry);
    }
    if (booked.length === 0) return booked;
    await this.settle(actor, claim);
    for (const listener of this.bookingListeners) await listener(actor, claim, booked);
    return booked;
  }

  /**
   * Grants the cash discount that a claim has earned and informs the listeners how far it is settled. To be called by
   * code that changed what a locked document asks for (fees, cancellation), with the claim as it is afterwards.
   */
  async settle(actor: ActingActor, claim: Claim): Promise<void> {
    const settlement = await settleClaim(this.needs.ledgerRepository, actor, claim, this.needs.clock.now());
    for (const listener of this.listeners) await listener(actor, claim.documentId, settlement);
  }
}
