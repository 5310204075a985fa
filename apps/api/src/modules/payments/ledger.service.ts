import { type CalendarDate, todayIn } from "@kundenportal/domain/dates/calendar-date";
import { DocumentStatus } from "@kundenportal/domain/documents/document-status";
import { DocumentType } from "@kundenportal/domain/documents/document-types";
import { DocumentEvent, nextStatus } from "@kundenportal/domain/documents/life-cycle";
import { parseDecimalText, toDecimalText } from "@kundenportal/domain/money/money";
import type { ActingActor, MerchantActor } from "../../access/actors";
import type { Database } from "../../database/database";
import { FieldProblem, InvalidInput, NotFound } from "../../graphql/failures.types";
import { InputChecker } from "../../graphql/input-checker";
import type { PaymentMethod } from "../../integrations/payment-providers/payment-provider";
import type { Clock } from "../../shared/clock";
import { newId } from "../../shared/ids";
import type { TimelineService } from "../audit/timeline.service";
import { computeFigures } from "../documents/document-figures";
import { StepNotPossible } from "../documents/document.errors";
import type { DocumentRepository, DocumentRow } from "../documents/document.repository";
import type { LedgerEntry, LedgerRepository } from "./ledger.repository";

/** What a booking says; the rest of the entry follows. */
export type Booking = Pick<LedgerEntry, "kind" | "amountMinor" | "provider" | "providerPaymentId"> &
  Partial<Pick<LedgerEntry, "paymentId" | "method" | "note" | "bookedOn" | "staffMemberId">>;

export interface BookingByHand {
  readonly documentId: string;
  /** Major units, as typed. */
  readonly amount: string;
  readonly method: PaymentMethod;
  readonly bookedOn: CalendarDate | null;
  readonly note: string | null;
  /** The same key books once. */
  readonly idempotencyKey: string;
}

const BY_HAND = "MANUAL";
const PAYABLE_TYPES: readonly DocumentType[] = [DocumentType.INVOICE, DocumentType.CREDIT_NOTE];

/** The append-only ledger, and what follows from it for a document. The only way by which money is booked. */
export class LedgerService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ledger: LedgerRepository,
    private readonly documents: DocumentRepository,
    private readonly timeline: TimelineService,
  ) {}

  listOf(actor: MerchantActor, documentIds: readonly string[]): Promise<readonly LedgerEntry[]> {
    return this.ledger.listOf(actor.scope, documentIds);
  }

  /**
   * Books movements on a document that the caller has locked, and brings its settled amount and status in line.
   * Call inside a transaction. Gives those that were new; what was booked before is passed over.
   */
  async book(actor: ActingActor, document: DocumentRow, bookings: readonly Booking[]): Promise<readonly LedgerEntry[]> {
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
    if (booked.length > 0) await this.settle(actor, document);
    return booked;
  }

  /** What staff saw on the bank account or got in cash. May be more than is owed: the rest shows as overpaid. */
  async bookByHand(
    actor: MerchantActor,
    input: BookingByHand,
  ): Promise<
    { readonly document: DocumentRow; readonly entry: LedgerEntry } | InvalidInput | NotFound | StepNotPossible
  > {
    const check = new InputChecker();
    const note = check.optionalText("note", input.note, { maxLength: 500 });
    const key = check.text("idempotencyKey", input.idempotencyKey, { maxLength: 90 });
    if (check.failure !== null) return check.failure;
    return this.database.transaction(async () => {
      const document = await this.documents.findForUpdate(actor.scope, input.documentId);
      if (document === null) return new NotFound("The document");
      const before = await this.ledger.findByProviderPaymentId(actor.scope, BY_HAND, key);
      if (before !== null) {
        return before.documentId === document.id
          ? { document, entry: before }
          : new InvalidInput([new FieldProblem("idempotencyKey", "TAKEN", "was used for another document")]);
      }
      if (!isBookable(document)) return new StepNotPossible(document.status);
      const amount = parseDecimalText(input.amount, document.currency);
      if (!amount.ok || amount.value.amountMinor <= 0) {
        return new InvalidInput([
          new FieldProblem("amount", "OUT_OF_RANGE", "must be a positive amount of the currency"),
        ]);
      }
      const [entry] = await this.book(actor, document, [
        {
          kind: "BOOKED_BY_HAND",
          amountMinor: amount.value.amountMinor,
          provider: BY_HAND,
          providerPaymentId: key,
          method: input.method,
          note,
          ...(input.bookedOn === null ? {} : { bookedOn: input.bookedOn }),
          staffMemberId: actor.kind === "STAFF" ? actor.id : null,
        },
      ]);
      if (entry === undefined) throw new Error("A booking vanished although its document was locked");
      await this.timeline.record(actor, {
        kind: "PAYMENT_BOOKED",
        clientId: document.clientId,
        documentId: document.id,
        data: { amount: toDecimalText(amount.value), currency: document.currency, method: input.method },
      });
      return { document: await this.get(actor, document.id), entry };
    });
  }

  private async settle(actor: ActingActor, document: DocumentRow): Promise<void> {
    const settledMinor = await this.ledger.sum(actor.scope, document.id);
    const today = todayIn(actor.timeZone, this.clock.now());
    const { openMinor } = computeFigures({ ...document, settledMinor }, today);
    const event = openMinor === 0 ? DocumentEvent.PAY : DocumentEvent.REOPEN;
    const status = nextStatus(document.type, document.ownStatus, event);
    await this.documents.change(actor.scope, document.id, {
      settledMinor,
      ...(status === null ? {} : { status }),
      updatedAt: this.clock.now().toISOString(),
    });
    if (status === DocumentStatus.PAID) {
      await this.timeline.record(actor, { kind: "INVOICE_PAID", clientId: document.clientId, documentId: document.id });
    }
  }

  private async get(actor: ActingActor, id: string): Promise<DocumentRow> {
    const document = await this.documents.find(actor.scope, id);
    if (document === null) throw new Error("The document vanished inside its own transaction");
    return document;
  }
}

function isBookable({ type, status }: DocumentRow): boolean {
  return PAYABLE_TYPES.includes(type) && (status === DocumentStatus.OPEN || status === DocumentStatus.PAID);
}
