import { type CalendarDate, isBefore, todayIn } from "@kundenportal/domain/dates/calendar-date";
import { isOwedByMerchant } from "@kundenportal/domain/documents/document-type-rules";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { type Money, subtractMinor, toDecimalText } from "@kundenportal/domain/money/money";
import type { MerchantActor } from "../../access/actors";
import type { Core } from "../../core";
import { type InvalidInput, KeyReused, NotFound } from "../../graphql/failures.types";
import { InputChecker } from "../../graphql/input-checker";
import type { PaymentMethod } from "../../integrations/payment-providers/payment-provider";
import { claimOf } from "../documents/table/document-figures";
import type { DocumentRow } from "../documents/table/document-row";
import { givableMinor } from "../documents/table/document-steps";
import { StepNotPossible } from "../documents/table/document.errors";
import type { DocumentRepository } from "../documents/table/document.repository";
import { LedgerSource } from "../ledger/claim";
import type { Ledger } from "../ledger/ledger";
import type { LedgerLine } from "../ledger/ledger.repository";
import type { RefundService } from "../payments/refunds/refund.service";

export interface RefundByHand {
  readonly documentId: string;
  /** Major units, as entered. */
  readonly amount: string;
  readonly method: PaymentMethod;
  /** Null: today. */
  readonly bookedOn: CalendarDate | null;
  /** The day is meant although it is before the document's date. */
  readonly beforeDocumentDate: boolean;
  readonly note: string | null;
  /** The same key books once. */
  readonly idempotencyKey: string;
}

export interface BookedRefund {
  readonly document: DocumentRow;
  readonly entry: LedgerLine;
}

interface RecordRefundNeeds extends Pick<Core, "database" | "clock" | "timeline"> {
  readonly documentRepository: DocumentRepository;
  readonly ledger: Ledger;
  readonly refunds: RefundService;
}

/** Records money that the merchant gave back outside the providers: never more than there is to give back. */
export class RecordRefund {
  constructor(private readonly needs: RecordRefundNeeds) {}

  async run(
    actor: MerchantActor,
    input: RefundByHand,
  ): Promise<BookedRefund | InvalidInput | KeyReused | NotFound | StepNotPossible> {
    const check = new InputChecker();
    const note = check.optionalText("note", input.note, { maxLength: FIELD_LIMITS.bookedPayment.note });
    const key = check.text("idempotencyKey", input.idempotencyKey, { maxLength: FIELD_LIMITS.refund.idempotencyKey });
    const today = todayIn(actor.timeZone, this.needs.clock.now());
    const bookedOn = input.bookedOn ?? today;
    return this.needs.database.transaction(async () => {
      const document = await this.needs.documentRepository.findForUpdate(actor.scope, input.documentId);
      if (document === null) return check.failure ?? new NotFound("The document");
      const amount = check.positiveAmount("amount", input.amount, document.currency);
      if (check.failure !== null) return check.failure;
      const before = await this.needs.ledger.findMovement(actor.scope, LedgerSource.REFUND_BY_HAND, key);
      if (before !== null) {
        return isSame(before, document, { amount, method: input.method })
          ? { document, entry: before }
          : new KeyReused();
      }
      const mostMinor = await this.findMost(actor, document);
      if (mostMinor === 0) return new StepNotPossible(document.status);
      const facts = new InputChecker();
      if (amount.amountMinor > mostMinor) facts.report("amount", "OUT_OF_RANGE", "is more than there is to give back");
      checkBookingDay(facts, { bookedOn, today, document, isMeant: input.beforeDocumentDate });
      if (facts.failure !== null) return facts.failure;
      const [entry] = await this.needs.ledger.book(actor, claimOf(document), [
        {
          kind: "REFUNDED_BY_HAND",
          amountMinor: signed(document, amount.amountMinor),
          currency: document.currency,
          provider: LedgerSource.REFUND_BY_HAND,
          providerPaymentId: key,
          method: input.method,
          note,
          bookedOn,
          staffMemberId: actor.kind === "STAFF" ? actor.id : null,
        },
      ]);
      // Somebody used the key for another document at this very moment.
      if (entry === undefined) return new KeyReused();
      await this.needs.timeline.record(actor, {
        kind: "REFUND_RECORDED",
        clientId: document.clientId,
        documentId: document.id,
        data: { amount: toDecimalText(amount), currency: amount.currency, method: input.method },
      });
      return { document: await this.needs.documentRepository.get(actor.scope, document.id), entry };
    });
  }

  /** What a provider is about to give back is not given twice. */
  private async findMost(actor: MerchantActor, document: DocumentRow): Promise<number> {
    const givable = givableMinor(document);
    if (givable === 0) return 0;
    return Math.max(0, subtractMinor(givable, await this.needs.refunds.underWayMinor(actor.scope, document)));
  }
}

/** A booking in the future is a mistake; one before the document's date is only one if nobody meant it. */
export function checkBookingDay(
  check: InputChecker,
  {
    bookedOn,
    today,
    document,
    isMeant,
  }: {
    readonly bookedOn: CalendarDate;
    readonly today: CalendarDate;
    readonly document: Pick<DocumentRow, "documentDate">;
    readonly isMeant: boolean;
  },
): void {
  if (isBefore(today, bookedOn)) check.report("bookedOn", "OUT_OF_RANGE", "must not be in the future");
  else if (isBefore(bookedOn, document.documentDate) && !isMeant) {
    check.report("bookedOn", "NOT_CONFIRMED", "is before the document's date: confirm it with beforeDocumentDate");
  }
}

/** Money that leaves raises what an invoice has open, and lowers what is left of a credit note. */
function signed({ type }: DocumentRow, amountMinor: number): number {
  return isOwedByMerchant(type) ? amountMinor : -amountMinor;
}

function isSame(
  before: LedgerLine,
  document: DocumentRow,
  { amount, method }: { readonly amount: Money; readonly method: PaymentMethod },
): boolean {
  const isAmount = before.amountMinor === signed(document, amount.amountMinor);
  return before.documentId === document.id && isAmount && before.method === method;
}
