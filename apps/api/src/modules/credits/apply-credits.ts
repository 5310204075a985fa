import { allocateCredits } from "@kundenportal/domain/documents/credit-allocation";
import { isOwedByMerchant, isReceivable } from "@kundenportal/domain/documents/document-type-rules";
import { subtractMinor, sumMoney } from "@kundenportal/domain/money/money";
import { todayIn } from "@kundenportal/domain/dates/calendar-date";
import type { ActingActor } from "../../access/actors";
import type { Core } from "../../core";
import { claimOf, creditableMinor } from "../documents/table/document-figures";
import type { DocumentRow } from "../documents/table/document-row";
import type { DocumentRepository } from "../documents/table/document.repository";
import { CreditTooHigh } from "../documents/table/document.errors";
import { LedgerSource } from "../ledger/claim";
import type { Booking, ClaimBookings, Ledger } from "../ledger/ledger";
import type { LedgerEntry } from "../ledger/ledger.repository";

interface ApplyCreditsNeeds extends Pick<Core, "clock"> {
  readonly documentRepository: DocumentRepository;
  readonly ledger: Ledger;
}

/** Whether a document is owed by the merchant: a credit note, or an invoice below zero. */
export function isCredit({ type, grossMinor }: Pick<DocumentRow, "type" | "grossMinor">): boolean {
  return isOwedByMerchant(type) || (isReceivable(type) && grossMinor < 0);
}

/** An amount of a credit as the client sees it, in minor units: an invoice below zero has it with the opposite sign. */
export function creditWorthMinor(credit: Pick<DocumentRow, "type" | "grossMinor">): number {
  return worthOf(credit, credit.grossMinor);
}

/**
 * Sets credits against the invoices they name, with an entry on each side, and keeps it that way: whenever money moves on
 * one of them, as much is set against the invoice as it needs. What it does not need stays with the client.
 */
export class ApplyCredits {
  constructor(private readonly needs: ApplyCreditsNeeds) {}

  /** Listens to documents: one of them was settled. Invoices without credits cost nothing. */
  async follow(actor: ActingActor, document: DocumentRow): Promise<void> {
    if (isCredit(document)) {
      if (document.precedingDocumentId !== null) await this.apply(actor, document.precedingDocumentId);
    } else if (document.creditNotesMinor !== 0) {
      await this.apply(actor, document.id);
    }
  }

  /** The invoice is locked, and with it the credits that name it. */
  private async apply(actor: ActingActor, invoiceId: string): Promise<void> {
    const { documentRepository, ledger } = this.needs;
    const invoice = await documentRepository.get(actor.scope, invoiceId);
    if (!isReceivable(invoice.type)) return;
    const credits = await documentRepository.listCreditsOn(actor.scope, invoiceId);
    const entries = await ledger.listOfMany(actor.scope, [invoiceId, ...credits.map(({ id }) => id)]);
    const invoiceClaim = claimOf(invoice);
    const neededMinor = subtractMinor(invoiceClaim.askedMinor, sumOf(invoice, entries, isNotCredited));
    const changes = allocateCredits(
      neededMinor,
      credits.map((credit) => ({
        id: credit.id,
        availableMinor: worthOf(
          credit,
          subtractMinor(claimOf(credit).askedMinor, sumOf(credit, entries, isNotCredited)),
        ),
        bookedMinor: worthOf(credit, sumOf(credit, entries, isCredited)),
      })),
    );
    if (changes.length === 0) return;
    const onInvoice: Booking[] = [];
    const onCredits: ClaimBookings[] = [];
    for (const { id, changeMinor } of changes) {
      const credit = credits.find((each) => each.id === id);
      if (credit === undefined) continue;
      const earlier = entries.filter((entry) => entry.documentId === id && isCredited(entry)).length;
      const common = {
        kind: "CREDITED",
        currency: invoice.currency,
        provider: LedgerSource.CREDIT_NOTE,
        ...(earlier === 0 ? { bookedOn: this.firstDay(actor, credit) } : {}),
      } as const;
      // Both documents are locked, so that no two of them get the same number.
      const key = `${id}:${String(earlier + 1)}`;
      onInvoice.push({ ...common, amountMinor: changeMinor, providerPaymentId: key, counterDocumentId: id });
      onCredits.push({
        claim: claimOf(credit),
        bookings: [
          {
            ...common,
            amountMinor: worthOf(credit, changeMinor),
            providerPaymentId: `${key}:credit`,
            counterDocumentId: invoiceId,
          },
        ],
      });
    }
    await ledger.bookTogether(actor, [...onCredits, { claim: invoiceClaim, bookings: onInvoice }]);
  }

  /** The date on the credit, unless that is still to come. */
  private firstDay(actor: ActingActor, { documentDate }: DocumentRow): string {
    const today = todayIn(actor.timeZone, this.needs.clock.now());
    return documentDate < today ? documentDate : today;
  }

  /** Null if a credit of this worth, in minor units, can be issued on a locked invoice. */
  findExcess(invoice: DocumentRow, worthMinor: number): CreditTooHigh | null {
    const leftMinor = creditableMinor(invoice);
    return worthMinor > leftMinor ? new CreditTooHigh(leftMinor, invoice.currency, invoice.number ?? "") : null;
  }

  /**
   * Sets a credit that was just issued against the invoice it names. Both are locked, and there is enough left to credit,
   * unless the credit arrived before the invoice.
   */
  async announce(actor: ActingActor, credit: DocumentRow): Promise<void> {
    await this.count(actor, credit, creditWorthMinor(credit));
    await this.needs.ledger.settle(actor, claimOf(credit));
  }

  /** Takes a credit back that was just cancelled; what it had settled is open again. */
  async withdraw(actor: ActingActor, credit: DocumentRow): Promise<void> {
    await this.count(actor, credit, -creditWorthMinor(credit));
    await this.needs.ledger.settle(actor, claimOf(credit));
  }

  private async count(actor: ActingActor, { precedingDocumentId }: DocumentRow, amountMinor: number): Promise<void> {
    if (precedingDocumentId === null || amountMinor === 0) return;
    const { clock, documentRepository, ledger } = this.needs;
    const now = clock.now().toISOString();
    const invoice = await documentRepository.addCreditNotes(actor.scope, precedingDocumentId, amountMinor, now);
    // Its cash discount depends on what credit notes leave.
    await ledger.settle(actor, claimOf(invoice));
  }
}

/** An amount as the client sees it: entries on an invoice below zero have the opposite sign. Never -0. */
function worthOf({ type }: Pick<DocumentRow, "type">, amountMinor: number): number {
  return isOwedByMerchant(type) ? amountMinor : subtractMinor(0, amountMinor);
}

function isCredited({ kind }: LedgerEntry): boolean {
  return kind === "CREDITED";
}

function isNotCredited(entry: LedgerEntry): boolean {
  return !isCredited(entry);
}

function sumOf(
  { id, currency }: DocumentRow,
  entries: readonly LedgerEntry[],
  counts: (entry: LedgerEntry) => boolean,
): number {
  return sumMoney(
    currency,
    entries.filter((entry) => entry.documentId === id && counts(entry)),
  ).amountMinor;
}
