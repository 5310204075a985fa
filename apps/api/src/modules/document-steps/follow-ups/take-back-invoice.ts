import { isTakeBack, type TakeBack } from "@kundenportal/domain/deals/follow-up";
import { DocumentEvent } from "@kundenportal/domain/documents/document-event";
import { nextStatus } from "@kundenportal/domain/documents/life-cycle";
import type { Locale } from "@kundenportal/domain/locale";
import { todayIn } from "@kundenportal/domain/dates/calendar-date";
import type { ActingActor } from "../../../access/actors";
import type { MerchantScope } from "../../../access/scopes";
import { FieldProblem, InvalidInput } from "../../../graphql/failures.types";
import { UnexpectedError } from "../../../shared/errors";
import type { ApplyCredits } from "../../credits/apply-credits";
import type { SetOff } from "../../credits/set-off";
import { markCanceled, type MarkCanceledNeeds } from "../../documents/cancellations/mark-canceled";
import type { DocumentOriginRepository } from "../../documents/follow-ups/document-origin.repository";
import { claimOf, computeFigures } from "../../documents/table/document-figures";
import type { DocumentRow } from "../../documents/table/document-row";
import { type CreditTooHigh, StepNotPossible } from "../../documents/table/document.errors";
import type { Ledger } from "../../ledger/ledger";

interface TakeBackInvoiceNeeds extends MarkCanceledNeeds {
  readonly applyCredits: ApplyCredits;
  readonly documentOriginRepository: DocumentOriginRepository;
  readonly ledger: Ledger;
  readonly setOff: SetOff;
}

/** Which document takes an invoice back, and how. */
export interface TakenBackBy {
  readonly takeBack: TakeBack;
  readonly number: string;
  /** Of the client, who reads why. */
  readonly locale: Locale;
}

const REASONS: Readonly<Record<Locale, Readonly<Record<TakeBack, (number: string) => string>>>> = {
  de: {
    CANCELLATION: (number) => `Storniert durch ${number}`,
    CORRECTION: (number) => `Ersetzt durch ${number}`,
  },
  en: {
    CANCELLATION: (number) => `Cancelled by ${number}`,
    CORRECTION: (number) => `Replaced by ${number}`,
  },
};

/**
 * An invoice whose cancellation or correction is issued holds no longer. There is no rule of its own for money: a cancellation
 * is a credit note, and what was paid on what is corrected is set off like any other credit.
 */
export class TakeBackInvoice {
  constructor(private readonly needs: TakeBackInvoiceNeeds) {}

  /** Null: the document takes nothing back. */
  async kindOf(scope: MerchantScope, documentId: string): Promise<TakeBack | null> {
    const [origin] = await this.needs.documentOriginRepository.listOrigins(scope, [documentId]);
    return origin !== undefined && isTakeBack(origin.followUp) ? origin.followUp : null;
  }

  /** What may no longer hold since the draft was saved; `grossMinor`: of the draft. The invoice is locked. */
  findRefusal(
    invoice: DocumentRow,
    takeBack: TakeBack,
    grossMinor: number,
  ): StepNotPossible | CreditTooHigh | InvalidInput | null {
    if (nextStatus(invoice.type, invoice.status, DocumentEvent.TAKE_BACK) === null) {
      return new StepNotPossible(invoice.status);
    }
    // Both take all of it back: then nothing must have been credited.
    const excess = this.needs.applyCredits.findExcess(invoice, invoice.grossMinor);
    if (excess !== null || takeBack === "CORRECTION" || grossMinor === invoice.grossMinor) return excess;
    const message = "must come to the total of the invoice: write a credit note for a part of it";
    return new InvalidInput([new FieldProblem("data.lines", "OUT_OF_RANGE", message)]);
  }

  /** Cancels the locked invoice. Returns it as it is then: what was paid is the client's credit. */
  async cancel(
    actor: ActingActor,
    invoice: DocumentRow,
    { takeBack, number, locale }: TakenBackBy,
  ): Promise<DocumentRow> {
    const status = nextStatus(invoice.type, invoice.status, DocumentEvent.TAKE_BACK);
    if (status === null) throw new UnexpectedError("Only what is in force is taken back");
    const reason = REASONS[locale][takeBack](number);
    const canceled = await markCanceled(this.needs, actor, invoice, { status, reason, tellCustomer: false });
    await this.needs.ledger.settle(actor, claimOf(canceled));
    return this.needs.documentRepository.get(actor.scope, invoice.id);
  }

  /** What was paid on the cancelled invoice is paid on the one that replaces it, as far as that asks for it. */
  async carryOver(actor: ActingActor, invoiceId: string, correctionId: string): Promise<void> {
    const { clock, documentRepository, setOff } = this.needs;
    const today = todayIn(actor.timeZone, clock.now());
    const from = await documentRepository.get(actor.scope, invoiceId);
    const to = await documentRepository.get(actor.scope, correctionId);
    const { creditMinor } = computeFigures(from, today);
    if (creditMinor === 0 || (computeFigures(to, today).openMinor ?? 0) === 0) return;
    await setOff.carryOver(actor, { from, to });
  }
}
