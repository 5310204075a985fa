import { addDays, todayIn } from "@kundenportal/domain/dates/calendar-date";
import type { ActingActor } from "../../../access/actors";
import type { MerchantScope } from "../../../access/scopes";
import type { Core } from "../../../core";
import type { OutboxFailure, OutboxHandler } from "../../../jobs/outbox";
import type { OutboxPayload } from "../../../jobs/outbox-payload";
import type { DocumentRepository } from "../../documents/table/document.repository";
import { findUndone } from "../../ledger/customer-booking";
import type { Ledger } from "../../ledger/ledger";
import type { LedgerEntry } from "../../ledger/ledger.repository";
import type { PaymentService } from "../../payments/attempts/payment.service";
import type { PortalSettingsRepository } from "../../portal-settings/portal-settings.repository";
import type { MailRepository } from "../sending/mail.repository";
import { isEverTold, receiptKindOf } from "./receipt-kind-of";
import { methodWords } from "./receipt-words";
import type { WriteReceipt } from "./write-receipt";

/** The outbox's name for "tell the customer what was booked". */
export const SEND_PAYMENT_RECEIPT = "SEND_PAYMENT_RECEIPT";

/** What came in longer ago is history being entered, which is no news to the customer. */
const MAX_AGE_DAYS = 35;

interface SendPaymentReceiptNeeds extends Pick<Core, "clock" | "environment" | "logger" | "outbox" | "systemAccess"> {
  readonly documentRepository: DocumentRepository;
  readonly ledger: Ledger;
  readonly mailRepository: MailRepository;
  readonly payments: PaymentService;
  readonly portalSettingsRepository: PortalSettingsRepository;
  readonly writeReceipt: WriteReceipt;
}

/** Tells customers what was booked on their invoices and credit notes: once for each entry, and only what still holds by then. */
export class SendPaymentReceipt implements OutboxHandler {
  constructor(private readonly needs: SendPaymentReceiptNeeds) {}

  /** Listens to the ledger, in the transaction of the booking. What no email could be about writes no message. */
  async follow({ scope }: ActingActor, entries: readonly LedgerEntry[]): Promise<void> {
    for (const entry of entries) {
      if (!isEverTold(entry)) continue;
      await this.needs.outbox.enqueue(scope, SEND_PAYMENT_RECEIPT, {
        documentId: entry.documentId,
        entryId: entry.id,
      });
    }
  }

  async perform(scope: MerchantScope, { documentId = "", entryId = "" }: OutboxPayload): Promise<void> {
    const document = await this.needs.documentRepository.find(scope, documentId);
    if (document === null) return;
    if (!(await this.needs.portalSettingsRepository.get(scope)).confirmsPayments) return;
    const entries = await this.needs.ledger.listOf(scope, documentId);
    const entry = entries.find(({ id }) => id === entryId);
    if (entry === undefined || (await this.isNoNews(scope, entry, entries))) return;
    const undone = findUndone(entry, entries);
    const kind = receiptKindOf(document.type, entry, undone);
    if (kind === null) return;
    await this.needs.writeReceipt.write(scope, {
      kind,
      document,
      event: (locale) => ({
        payment: {
          amountMinor: Math.abs(entry.amountMinor),
          currency: entry.currency,
          bookedOn: entry.bookedOn,
          method: methodWords(entry, locale),
          creditNumber: entry.counterDocumentNumber,
        },
      }),
      attachesPdf: false,
      idempotencyKey: keyOf(entry),
      isOwnDoing: entry.paymentId !== null,
    });
  }

  /** The email has its own place on the timeline. */
  recordDone(): Promise<void> {
    return Promise.resolve();
  }

  recordFailure(_scope: MerchantScope, { documentId }: OutboxPayload, { parked }: OutboxFailure): Promise<void> {
    if (parked) this.needs.logger.error({ documentId }, "a receipt could not be written");
    return Promise.resolve();
  }

  private async isNoNews(scope: MerchantScope, entry: LedgerEntry, entries: readonly LedgerEntry[]): Promise<boolean> {
    const { timeZone } = await this.needs.systemAccess.actor(scope);
    if (entry.bookedOn < addDays(todayIn(timeZone, this.needs.clock.now()), -MAX_AGE_DAYS)) return true;
    if (entries.some((each) => findUndone(each, entries)?.id === entry.id)) return true;
    const undone = findUndone(entry, entries);
    // Nobody needs a correction of what they were never told.
    if (undone !== null && (await this.needs.mailRepository.findByIdempotencyKey(scope, keyOf(undone))) === null)
      return true;
    return this.isPlayMoney(scope, entry);
  }

  /** A real customer must not read that play money has arrived. In the demo, emails reach nobody. */
  private async isPlayMoney(scope: MerchantScope, { paymentId }: LedgerEntry): Promise<boolean> {
    if (this.needs.environment.demo || paymentId === null) return false;
    return !(await this.needs.payments.isLive(scope, paymentId));
  }
}

function keyOf({ id }: Pick<LedgerEntry, "id">): string {
  return `receipt:${id}`;
}
