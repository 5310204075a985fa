import { type CalendarDate, isBefore, todayIn } from "@kundenportal/domain/dates/calendar-date";
import { DocumentStatus } from "@kundenportal/domain/documents/document-status";
import { DocumentEvent } from "@kundenportal/domain/documents/document-event";
import { isReceivable } from "@kundenportal/domain/documents/document-type-rules";
import { nextStatus } from "@kundenportal/domain/documents/life-cycle";
import { type Money, parseDecimalText, toDecimalText } from "@kundenportal/domain/money/money";
import type { ActingActor, MerchantActor } from "../../access/actors";
import type { MerchantScope } from "../../access/scopes";
import type { Database } from "../../database/database";
import { FieldProblem, InvalidInput, NotFound } from "../../graphql/failures.types";
import { InputChecker } from "../../graphql/input-checker";
import type { Batch } from "../../graphql/loaders";
import type { PaymentMethod } from "../../integrations/payment-providers/payment-provider";
import type { Clock } from "../../shared/clock";
import type { Outbox } from "../../jobs/outbox";
import { UnexpectedError } from "../../shared/errors";
import { newId } from "../../shared/ids";
import type { TimelineService } from "../audit/timeline.service";
import { computeFigures } from "../documents/document-figures";
import { isStepPossible } from "../documents/document-steps";
import { StepNotPossible } from "../documents/document.errors";
import type { DocumentRepository, DocumentRow } from "../documents/document.repository";
import { CLOSE_PAYMENT } from "./close-payment";
import { asksForWhatIsOwed } from "./asked-amount";
import { grantDiscount } from "./grant-discount";
import type { LedgerEntry, LedgerRepository } from "./ledger.repository";
import type { PaymentRepository } from "./payment.repository";

/** What a booking says; the rest of the entry follows. */
export type Booking = Pick<LedgerEntry, "kind" | "amountMinor" | "provider" | "providerPaymentId"> &
  Partial<Pick<LedgerEntry, "paymentId" | "method" | "note" | "bookedOn" | "staffMemberId">>;

export interface BookingByHand {
  readonly documentId: string;
  /** Major units, as typed. */
  readonly amount: string;
  readonly method: PaymentMethod;
  /** Null: today. */
  readonly bookedOn: CalendarDate | null;
  readonly note: string | null;
  /** The same key books once. */
  readonly idempotencyKey: string;
}

export interface BookedByHand {
  readonly document: DocumentRow;
  readonly entry: LedgerEntry;
}

/** Stands where the provider's name stands. */
const BY_HAND = "MANUAL";

/** The append-only ledger, and what follows from it for a document. The only way by which money is booked. */
export class LedgerService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ledger: LedgerRepository,
    private readonly documents: DocumentRepository,
    private readonly payments: PaymentRepository,
    private readonly timeline: TimelineService,
    private readonly outbox: Outbox,
  ) {}

  /** The entries of documents, in the order of booking. */
  batchOf(scope: MerchantScope): Batch<string, LedgerEntry> {
    return {
      fetch: (documentIds) => this.ledger.listOf(scope, documentIds),
      keyOf: ({ documentId }) => documentId,
    };
  }

  /** In the order of booking. */
  listOf(scope: MerchantScope, documentId: string): Promise<readonly LedgerEntry[]> {
    return this.ledger.listOf(scope, [documentId]);
  }

  findMany(scope: MerchantScope, ids: readonly string[]): Promise<readonly LedgerEntry[]> {
    return this.ledger.findMany(scope, ids);
  }

  /** The entries of one attempt on its document, in the order of booking. */
  listOfPayment(
    scope: MerchantScope,
    { documentId, id }: { readonly documentId: string; readonly id: string },
  ): Promise<readonly LedgerEntry[]> {
    return this.ledger.listOfPayment(scope, documentId, id);
  }

  /**
   * Books movements on a document that the caller has locked in its transaction, and brings its settled amount and
   * status in line. Gives those that were new; what was booked before is passed over.
   * `endingPaymentId`: the attempt that the caller ends in the same transaction, so that nobody has to close it.
   */
  async book(
    actor: ActingActor,
    document: DocumentRow,
    bookings: readonly Booking[],
    endingPaymentId: string | null = null,
  ): Promise<readonly LedgerEntry[]> {
    const now = this.clock.now();
    const booked: LedgerEntry[] = [];
    for (const booking of bookings) {
      const entry: LedgerEntry = {
        paymentId: null,
        method: null,
        note: null,
        bookedOn: todayIn(actor.timeZone, now),
        staffMemberId: null,
        ...booking,
        id: newId(),
        documentId: document.id,
        currency: document.currency,
        createdAt: now.toISOString(),
      };
      if (await this.ledger.append(actor.scope, entry)) booked.push(entry);
    }
    if (booked.length > 0) await this.bringInLine(actor, document, endingPaymentId);
    return booked;
  }

  /** What staff saw on the bank account or got in cash. May be more than is owed: the rest shows as overpaid. */
  async bookByHand(
    actor: MerchantActor,
    input: BookingByHand,
  ): Promise<BookedByHand | InvalidInput | NotFound | StepNotPossible> {
    const today = todayIn(actor.timeZone, this.clock.now());
    const check = new InputChecker();
    const note = check.optionalText("note", input.note, { maxLength: 500 });
    const key = check.text("idempotencyKey", input.idempotencyKey, { maxLength: 90 });
    const bookedOn = input.bookedOn ?? today;
    if (isBefore(today, bookedOn)) check.report("bookedOn", "OUT_OF_RANGE", "must not be in the future");
    if (check.failure !== null) return check.failure;
    return this.database.transaction(async () => {
      const document = await this.documents.findForUpdate(actor.scope, input.documentId);
      if (document === null) return new NotFound("The document");
      const before = await this.findByHand(actor.scope, document, key);
      if (before !== null) return before;
      if (!isStepPossible(document, "BOOK_PAYMENT", today)) return new StepNotPossible(document.status);
      const amount = parseDecimalText(input.amount, document.currency);
      if (!amount.ok || amount.value.amountMinor <= 0) return invalid("amount", "must be a positive amount");
      const [entry] = await this.book(actor, document, [
        {
          kind: "BOOKED_BY_HAND",
          amountMinor: amount.value.amountMinor,
          provider: BY_HAND,
          providerPaymentId: key,
          method: input.method,
          note,
          bookedOn,
          staffMemberId: actor.kind === "STAFF" ? actor.id : null,
        },
      ]);
      // Somebody used the key for another document in this very moment.
      if (entry === undefined) return keyTaken();
      await this.recordBooking(actor, document, amount.value, input.method);
      return { document: await this.get(actor.scope, document.id), entry };
    });
  }

  /**
   * Brings settled amount, status and open attempts of a locked document in line with its ledger. To be called by
   * whoever changed what it asks for (fees, cancelling), with the row as it is after that.
   */
  async bringInLine(actor: ActingActor, document: DocumentRow, endingPaymentId: string | null = null): Promise<void> {
    const now = this.clock.now();
    const settlement = await grantDiscount(this.ledger, actor, document, now);
    const settled = { ...document, ...settlement };
    const { openMinor } = computeFigures(settled, todayIn(actor.timeZone, now));
    const event = openMinor === 0 ? DocumentEvent.PAY : DocumentEvent.REOPEN;
    const status = nextStatus(document.type, document.ownStatus, event);
    await this.documents.change(actor.scope, document.id, {
      ...settlement,
      ...(status === null ? {} : { status }),
      updatedAt: now.toISOString(),
    });
    await this.closeOutdated(actor, settled, endingPaymentId, now);
    if (status === DocumentStatus.PAID && isReceivable(document.type)) {
      await this.timeline.record(actor, { kind: "INVOICE_PAID", clientId: document.clientId, documentId: document.id });
    }
  }

  /**
   * Has the pay page taken away that asks for another amount than is owed by now. Written down in this transaction and
   * done right after it; polling would find it too.
   */
  private async closeOutdated(
    { scope, timeZone }: ActingActor,
    document: DocumentRow,
    endingPaymentId: string | null,
    now: Date,
  ): Promise<void> {
    const attempt = await this.payments.findOpen(scope, document.id);
    if (attempt === null || attempt.id === endingPaymentId) return;
    if (asksForWhatIsOwed(attempt, document, timeZone)) return;
    await this.payments.expediteOpen(scope, document.id, now.toISOString());
    await this.outbox.enqueue(scope, CLOSE_PAYMENT, { paymentId: attempt.id });
  }

  /** The booking that this key made before; null when there is none. */
  private async findByHand(
    scope: MerchantScope,
    document: DocumentRow,
    key: string,
  ): Promise<BookedByHand | InvalidInput | null> {
    const entry = await this.ledger.findByProviderPaymentId(scope, BY_HAND, key);
    if (entry === null) return null;
    return entry.documentId === document.id ? { document, entry } : keyTaken();
  }

  private async recordBooking(
    actor: MerchantActor,
    document: DocumentRow,
    amount: Money,
    method: PaymentMethod,
  ): Promise<void> {
    await this.timeline.record(actor, {
      kind: "PAYMENT_BOOKED",
      clientId: document.clientId,
      documentId: document.id,
      data: { amount: toDecimalText(amount), currency: amount.currency, method },
    });
  }

  private async get(scope: MerchantScope, id: string): Promise<DocumentRow> {
    const document = await this.documents.find(scope, id);
    if (document === null) throw new UnexpectedError("The document vanished inside its own transaction");
    return document;
  }
}

function invalid(field: string, message: string): InvalidInput {
  return new InvalidInput([new FieldProblem(field, "OUT_OF_RANGE", message)]);
}

function keyTaken(): InvalidInput {
  return new InvalidInput([new FieldProblem("idempotencyKey", "TAKEN", "was used for another document")]);
}
