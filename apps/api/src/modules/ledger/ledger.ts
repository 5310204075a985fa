import { todayIn } from "@kundenportal/domain/dates/calendar-date";
import { assertCurrency } from "@kundenportal/domain/money/money";
import type { ActingActor } from "../../access/actors";
import type { MerchantScope } from "../../access/scopes";
import type { Core } from "../../core";
import type { Batch } from "../../graphql/loaders";
import { type Page, type PageRequest, toPage } from "../../graphql/pagination";
import { newId } from "../../shared/ids";
import type { Claim, SettlementListener } from "./claim";
import type { LedgerFilter } from "./ledger-filter";
import type { LedgerEntry, LedgerLine, LedgerRepository, SettlingEntry } from "./ledger.repository";
import { settleClaim } from "./settle-claim";

/** Called with the entries of each booking, in its transaction, once the claims are settled. */
export type BookingListener = (actor: ActingActor, entries: readonly LedgerLine[]) => Promise<void>;

/** What a booking says; the rest of the entry follows from it. */
export type Booking = Pick<LedgerEntry, "kind" | "amountMinor" | "currency" | "provider" | "providerPaymentId"> &
  Partial<
    Pick<
      LedgerEntry,
      "paymentId" | "method" | "note" | "bookedOn" | "staffMemberId" | "reversesEntryId" | "counterDocumentId"
    >
  >;

/** What whoever books on a locked claim has looked up already, and has to do before others hear of it. */
export interface BookingContext {
  /** All entries of the claim so far. */
  readonly entries: readonly SettlingEntry[];
  /** When the attempt was started that brings what is booked. */
  readonly startedAt: string;
  /** Called with what is new, which may be nothing, before the claim is settled. */
  readonly beforeSettling: (booked: readonly LedgerLine[]) => Promise<void>;
}

/** Bookings on one claim. */
export interface ClaimBookings {
  readonly claim: Claim;
  readonly bookings: readonly Booking[];
  readonly context?: BookingContext | undefined;
}

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
  batchOf(scope: MerchantScope): Batch<string, LedgerLine> {
    return {
      fetch: (documentIds) => this.needs.ledgerRepository.listOf(scope, documentIds),
      keyOf: ({ documentId }) => documentId,
    };
  }

  /** In booking order. */
  listOf(scope: MerchantScope, documentId: string): Promise<readonly LedgerLine[]> {
    return this.needs.ledgerRepository.listOf(scope, [documentId]);
  }

  /** By the day they are booked for, latest first. */
  async list(scope: MerchantScope, filter: LedgerFilter, page: PageRequest): Promise<Page<LedgerLine>> {
    const rows = await this.needs.ledgerRepository.list(scope, filter, page);
    return toPage(rows, page, ({ bookedOn, id }) => ({ sortKey: bookedOn, id }));
  }

  /** The entries of several documents, in booking order. */
  listOfMany(scope: MerchantScope, documentIds: readonly string[]): Promise<readonly LedgerLine[]> {
    return this.needs.ledgerRepository.listOf(scope, documentIds);
  }

  findMany(scope: MerchantScope, ids: readonly string[]): Promise<readonly LedgerLine[]> {
    return this.needs.ledgerRepository.findMany(scope, ids);
  }

  /** The entry of one movement of money, by the key that makes sure it is booked once; null when it is not booked. */
  findMovement(scope: MerchantScope, provider: string, providerPaymentId: string): Promise<LedgerLine | null> {
    return this.needs.ledgerRepository.findByProviderPaymentId(scope, provider, providerPaymentId);
  }

  /** All entries of a locked document, in booking order. */
  listSettling(scope: MerchantScope, documentId: string): Promise<readonly SettlingEntry[]> {
    return this.needs.ledgerRepository.listSettling(scope, documentId);
  }

  /** The entries of one attempt on its document, in booking order. */
  listOfPayment(
    scope: MerchantScope,
    { documentId, id }: { readonly documentId: string; readonly id: string },
  ): Promise<readonly LedgerLine[]> {
    return this.needs.ledgerRepository.listOfPayment(scope, documentId, id);
  }

  /**
   * Books movements on a claim whose document the caller has locked in its transaction, and settles the claim.
   * Returns the new ones; what was booked before is skipped.
   * Errors: throws CurrencyMismatchError when money in another currency is booked now or was booked before.
   */
  async book(
    actor: ActingActor,
    claim: Claim,
    bookings: readonly Booking[],
    context?: BookingContext,
  ): Promise<readonly LedgerLine[]> {
    return this.bookTogether(actor, [{ claim, bookings, context }]);
  }

  /** The same on several claims: all is booked before any of them is settled, so that listeners never see one side only. */
  async bookTogether(actor: ActingActor, parts: readonly ClaimBookings[]): Promise<readonly LedgerLine[]> {
    const booked: LedgerLine[] = [];
    const moved: { readonly claim: Claim; readonly entries: readonly SettlingEntry[] | null }[] = [];
    for (const { claim, bookings, context } of parts) {
      const before = booked.length;
      for (const booking of bookings) {
        const entry = this.toEntry(actor, claim, booking);
        if (await this.needs.ledgerRepository.append(actor.scope, entry)) booked.push(asLine(entry));
      }
      const added = booked.slice(before);
      await context?.beforeSettling(added);
      if (added.length > 0) moved.push({ claim, entries: context === undefined ? null : entriesAfter(context, added) });
    }
    for (const { claim, entries } of moved) await this.settle(actor, claim, entries);
    for (const listener of booked.length === 0 ? [] : this.bookingListeners) await listener(actor, booked);
    return booked;
  }

  /**
   * Grants the cash discount that a claim has earned and informs the listeners how far it is settled. To be called by
   * code that changed what a locked document asks for (fees, cancellation), with the claim as it is afterwards.
   * `known`: all its entries, if somebody has just looked them up.
   */
  async settle(actor: ActingActor, claim: Claim, known: readonly SettlingEntry[] | null = null): Promise<void> {
    const { ledgerRepository, clock } = this.needs;
    const entries = known ?? (await ledgerRepository.listSettling(actor.scope, claim.documentId));
    const settlement = await settleClaim(ledgerRepository, actor, claim, { now: clock.now(), entries });
    for (const listener of this.listeners) await listener(actor, claim, settlement);
  }

  private toEntry(actor: ActingActor, claim: Claim, booking: Booking): LedgerEntry {
    assertCurrency(claim.currency, booking);
    const now = this.needs.clock.now();
    return {
      paymentId: null,
      method: null,
      note: null,
      bookedOn: todayIn(actor.timeZone, now),
      staffMemberId: null,
      bookedBy: actor.kind === "STAFF" || actor.kind === "API_KEY" ? actor.name : null,
      reversesEntryId: null,
      counterDocumentId: null,
      ...booking,
      id: newId(),
      documentId: claim.documentId,
      createdAt: now.toISOString(),
    };
  }
}

function entriesAfter({ entries, startedAt }: BookingContext, added: readonly LedgerLine[]): readonly SettlingEntry[] {
  return [...entries, ...added.map((entry) => ({ ...entry, startedAt: entry.paymentId === null ? null : startedAt }))];
}

/** Just written: nothing has taken it back yet. */
function asLine(entry: LedgerEntry): LedgerLine {
  return { ...entry, reversedByEntryId: null, counterDocumentNumber: null };
}
