import { type CalendarDate, todayIn } from "@kundenportal/domain/dates/calendar-date";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { type Money, parseAmountText, toDecimalText } from "@kundenportal/domain/money/money";
import type { MerchantActor } from "../../access/actors";
import type { MerchantScope } from "../../access/scopes";
import type { Core } from "../../core";
import { type InvalidInput, KeyReused, NotFound } from "../../graphql/failures.types";
import { InputChecker } from "../../graphql/input-checker";
import type { PaymentMethod } from "../../integrations/payment-providers/payment-provider";
import { checkBookingDay } from "../credits/record-refund";
import { claimOf } from "../documents/table/document-figures";
import { isStepPossible } from "../documents/table/document-steps";
import { StepNotPossible } from "../documents/table/document.errors";
import type { DocumentRepository } from "../documents/table/document.repository";
import type { DocumentRow } from "../documents/table/document-row";
import { LedgerSource } from "../ledger/claim";
import type { Ledger } from "../ledger/ledger";
import type { LedgerLine } from "../ledger/ledger.repository";

export interface BookingByHand {
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

export interface BookedByHand {
  readonly document: DocumentRow;
  readonly entry: LedgerLine;
}

interface BookPaymentNeeds extends Pick<Core, "database" | "clock" | "timeline"> {
  readonly documentRepository: DocumentRepository;
  readonly ledger: Ledger;
}

/** Books what staff saw arrive on the bank account or received in cash. May be more than is owed: the rest shows as overpaid. */
export class BookPayment {
  constructor(private readonly needs: BookPaymentNeeds) {}

  async run(
    actor: MerchantActor,
    input: BookingByHand,
  ): Promise<BookedByHand | InvalidInput | KeyReused | NotFound | StepNotPossible> {
    const { database, documentRepository, ledger } = this.needs;
    const today = todayIn(actor.timeZone, this.needs.clock.now());
    const check = new InputChecker();
    const note = check.optionalText("note", input.note, { maxLength: FIELD_LIMITS.bookedPayment.note });
    const key = check.text("idempotencyKey", input.idempotencyKey, {
      maxLength: FIELD_LIMITS.bookedPayment.idempotencyKey,
    });
    const bookedOn = input.bookedOn ?? today;
    return database.transaction(async () => {
      const document = await documentRepository.findForUpdate(actor.scope, input.documentId);
      if (document === null) return check.failure ?? new NotFound("The document");
      const before = check.failure === null ? await this.findBefore(actor.scope, document, { ...input, key }) : null;
      if (before !== null) return before;
      if (!isStepPossible(document, "BOOK_PAYMENT", today)) {
        return check.failure ?? new StepNotPossible(document.status);
      }
      checkBookingDay(check, { bookedOn, today, document, isMeant: input.beforeDocumentDate });
      const amount = check.positiveAmount("amount", input.amount, document.currency);
      if (check.failure !== null) return check.failure;
      const [entry] = await ledger.book(actor, claimOf(document), [
        {
          kind: "BOOKED_BY_HAND",
          ...amount,
          provider: LedgerSource.BY_HAND,
          providerPaymentId: key,
          method: input.method,
          note,
          bookedOn,
          staffMemberId: actor.kind === "STAFF" ? actor.id : null,
        },
      ]);
      // Somebody used the key for another document at this very moment.
      if (entry === undefined) return new KeyReused();
      await this.record(actor, document, amount, input.method);
      return { document: await documentRepository.get(actor.scope, document.id), entry };
    });
  }

  /** The earlier booking with this key, whoever made it and however long ago; null when there is none. */
  private async findBefore(
    scope: MerchantScope,
    document: DocumentRow,
    { key, amount, method }: Pick<BookingByHand, "amount" | "method"> & { readonly key: string },
  ): Promise<BookedByHand | KeyReused | null> {
    const entry = await this.needs.ledger.findMovement(scope, LedgerSource.BY_HAND, key);
    if (entry === null) return null;
    const asked = parseAmountText(amount, document.currency);
    const isSame =
      entry.documentId === document.id &&
      entry.method === method &&
      asked.ok &&
      asked.value.amountMinor === entry.amountMinor;
    return isSame ? { document, entry } : new KeyReused();
  }

  private async record(
    actor: MerchantActor,
    document: DocumentRow,
    amount: Money,
    method: PaymentMethod,
  ): Promise<void> {
    await this.needs.timeline.record(actor, {
      kind: "PAYMENT_BOOKED",
      clientId: document.clientId,
      documentId: document.id,
      data: { amount: toDecimalText(amount), currency: amount.currency, method },
    });
  }
}
