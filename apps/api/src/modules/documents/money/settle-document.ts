import { todayIn } from "@kundenportal/domain/dates/calendar-date";
import { DocumentStatus } from "@kundenportal/domain/documents/document-status";
import { DocumentEvent } from "@kundenportal/domain/documents/document-event";
import { isOwedByMerchant, isReceivable } from "@kundenportal/domain/documents/document-type-rules";
import { nextStatus } from "@kundenportal/domain/documents/life-cycle";
import type { ActingActor } from "../../../access/actors";
import type { Core } from "../../../core";
import type { DocumentType } from "@kundenportal/domain/documents/document-types";
import { sumMinor } from "@kundenportal/domain/money/money";
import type { Claim, Settlement } from "../../ledger/claim";
import { computeFigures } from "../table/document-figures";
import { takeLocked } from "../table/locked-claims";
import type { DocumentRepository } from "../table/document.repository";
import type { DocumentRow } from "../table/document-row";
import type { SettledAmountsRepository } from "./settled-amounts.repository";

/** A document whose settled amount has just been brought in line with the ledger. */
export interface Settled {
  readonly document: DocumentRow;
  /** Whether an attempt to pay it may still bring money. */
  readonly hasOpenAttempt: boolean;
}

/** Called in the same transaction. */
export type SettledListener = (actor: ActingActor, settled: Settled) => Promise<void>;

interface SettleDocumentNeeds extends Pick<Core, "clock" | "timeline"> {
  readonly documentRepository: DocumentRepository;
  readonly settledAmountsRepository: SettledAmountsRepository;
}

/** Brings a document's settled amount and status in line with the ledger whenever something is booked to it. */
export class SettleDocument {
  private readonly listeners: SettledListener[] = [];

  constructor(private readonly needs: SettleDocumentNeeds) {}

  onSettled(listener: SettledListener): void {
    this.listeners.push(listener);
  }

  /** Listens to the ledger: the document is locked and has not changed since. */
  async settle(actor: ActingActor, claim: Claim, settlement: Settlement): Promise<void> {
    const { documentId } = claim;
    const { clock, timeline, documentRepository, settledAmountsRepository } = this.needs;
    const now = clock.now();
    const stored = takeLocked(claim) ?? (await documentRepository.get(actor.scope, documentId));
    const settled = columnsOf(stored.type, settlement);
    const document = { ...stored, ...settled };
    const { isSettled } = computeFigures(document, todayIn(actor.timeZone, now));
    const event = isSettled ? DocumentEvent.PAY : DocumentEvent.REOPEN;
    const status = nextStatus(document.type, document.ownStatus, event);
    const change = { ...settled, status, updatedAt: now.toISOString() };
    const { hasOpenAttempt } = await settledAmountsRepository.write(actor.scope, documentId, change);
    for (const listener of this.listeners) await listener(actor, { document, hasOpenAttempt });
    // Credit notes alone settle an invoice without a payment.
    const { askedMinor, creditedMinor } = document;
    const isPaid = askedMinor >= 0 && (creditedMinor === 0 || creditedMinor < askedMinor);
    if (status === DocumentStatus.PAID && isPaid && isReceivable(document.type)) {
      await timeline.record(actor, { kind: "INVOICE_PAID", clientId: document.clientId, documentId });
    }
  }
}

function columnsOf(
  type: DocumentType,
  { settledMinor, grantedDiscountMinor, creditedMinor, setOffMinor }: Settlement,
): Pick<DocumentRow, "settledMinor" | "grantedDiscountMinor" | "creditedMinor"> {
  const usedMinor = isOwedByMerchant(type) ? sumMinor([creditedMinor, setOffMinor]) : creditedMinor;
  return { settledMinor, grantedDiscountMinor, creditedMinor: usedMinor };
}
