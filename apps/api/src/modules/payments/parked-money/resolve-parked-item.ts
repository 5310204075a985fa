import { todayIn } from "@kundenportal/domain/dates/calendar-date";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { toDecimalText } from "@kundenportal/domain/money/money";
import type { MerchantActor } from "../../../access/actors";
import type { MerchantScope } from "../../../access/scopes";
import type { Database } from "../../../database/database";
import { FieldProblem, InvalidInput, NotFound } from "../../../graphql/failures.types";
import { InputChecker } from "../../../graphql/input-checker";
import { type PaymentProvider, ProviderError } from "../../../integrations/payment-providers/payment-provider";
import type { Clock } from "../../../shared/clock";
import { isId } from "../../../shared/ids";
import type { TimelineService } from "../../audit/timeline.service";
import { isStepPossible } from "../../documents/table/document-steps";
import { StepNotPossible } from "../../documents/table/document.errors";
import type { DocumentRepository, DocumentRow } from "../../documents/table/document.repository";
import type { AskRefund } from "../refunds/ask-refund";
import type { LedgerService } from "../../ledger/ledger.service";
import { sumPaymentMoney, toBooking } from "../attempts/movement-bookings";
import { ParkedItemNotPossible } from "./parked-item.errors";
import { type ParkedItem, type ParkedItemRepository, ParkedItemStatus } from "./parked-item.repository";
import type { PaymentProviders } from "../../payment-accounts/payment-providers";
import { PaymentStatus } from "../attempts/payment-status";
import type { PaymentRepository } from "../attempts/payment.repository";
import { newRefund } from "../refunds/new-refund";
import { RefundNotPossible } from "../refunds/refund.errors";
import type { Refund, RefundRepository } from "../refunds/refund.repository";

type Refusal = InvalidInput | NotFound | ParkedItemNotPossible;

/** What staff decide about parked money, each once: book it, give it back, or close it with a note. */
export class ResolveParkedItem {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly providers: PaymentProviders,
    private readonly items: ParkedItemRepository,
    private readonly payments: PaymentRepository,
    private readonly documents: DocumentRepository,
    private readonly refunds: RefundRepository,
    private readonly ledger: LedgerService,
    private readonly asking: AskRefund,
    private readonly timeline: TimelineService,
  ) {}

  /** Booking on the same document again changes nothing and gives the item as it is. */
  async book(
    actor: MerchantActor,
    { id, documentId }: { readonly id: string; readonly documentId: string },
  ): Promise<ParkedItem | Refusal | StepNotPossible> {
    return this.database.transaction(async () => {
      const known = await this.items.find(actor.scope, id);
      if (known === null) return new NotFound("The parked item");
      const document = isId(documentId) ? await this.documents.findForUpdate(actor.scope, documentId) : null;
      if (document === null) return new NotFound("The document");
      if (known.paymentId !== null) await this.payments.findForUpdate(actor.scope, known.paymentId);
      const item = (await this.items.findForUpdate(actor.scope, id)) ?? known;
      if (item.status === ParkedItemStatus.BOOKED && item.resolvedDocumentId === documentId) return item;
      if (item.status !== ParkedItemStatus.OPEN) return new ParkedItemNotPossible("ALREADY_RESOLVED");
      const refusal = await this.refuseBooking(actor, item, document);
      if (refusal !== null) return refusal;
      await this.bookLocked(actor, item, document);
      return this.end(actor, item, { status: ParkedItemStatus.BOOKED, resolvedDocumentId: document.id });
    });
  }

  /** For what is settled elsewhere, or nobody's business. Closing again changes nothing. */
  async close(
    actor: MerchantActor,
    { id, note }: { readonly id: string; readonly note: string },
  ): Promise<ParkedItem | Refusal> {
    const check = new InputChecker();
    const text = check.text("note", note, { maxLength: FIELD_LIMITS.parkedItem.note, multiline: true });
    if (check.failure !== null) return check.failure;
    return this.database.transaction(async () => {
      const item = await this.lock(actor.scope, id);
      if (item === null) return new NotFound("The parked item");
      if (item.status === ParkedItemStatus.CLOSED) return item;
      if (item.status !== ParkedItemStatus.OPEN) return new ParkedItemNotPossible("ALREADY_RESOLVED");
      return this.end(actor, item, { status: ParkedItemStatus.CLOSED, note: text });
    });
  }

  /** Gives the whole of it back. While that is under way, or done, asking again changes nothing. */
  async refund(actor: MerchantActor, id: string): Promise<ParkedItem | Refusal | RefundNotPossible> {
    const known = await this.items.find(actor.scope, id);
    if (known === null) return new NotFound("The parked item");
    const provider = await this.findProvider(actor.scope, known);
    if (provider === null) return new RefundNotPossible("PROVIDER_UNAVAILABLE");
    if (provider.capabilities.refund === "NONE") return new RefundNotPossible("NOT_SUPPORTED");
    const written = await this.database.transaction(async () => {
      const item = await this.lock(actor.scope, id);
      if (item === null) return new NotFound("The parked item");
      if (item.status === ParkedItemStatus.REFUNDING || item.status === ParkedItemStatus.REFUNDED) return null;
      if (item.status !== ParkedItemStatus.OPEN) return new ParkedItemNotPossible("ALREADY_RESOLVED");
      if (item.amountMinor === null || item.movementKind !== "PAYMENT") return new ParkedItemNotPossible("NO_MONEY");
      return this.insertRefund(actor, item, item.amountMinor);
    });
    if (written instanceof NotFound || written instanceof ParkedItemNotPossible) return written;
    if (written !== null) await this.asking.ask(actor.scope, written, provider);
    return (await this.items.find(actor.scope, id)) ?? known;
  }

  private async refuseBooking(
    actor: MerchantActor,
    item: ParkedItem,
    document: DocumentRow,
  ): Promise<InvalidInput | ParkedItemNotPossible | StepNotPossible | null> {
    if (item.amountMinor === null) return new ParkedItemNotPossible("NO_MONEY");
    if (!item.live && (await this.providers.takesRealMoney(actor.scope)))
      return new ParkedItemNotPossible("PLAY_MONEY");
    const today = todayIn(actor.timeZone, this.clock.now());
    if (!isStepPossible(document, "BOOK_PAYMENT", today)) return new StepNotPossible(document.status);
    return document.currency === item.currency
      ? null
      : new InvalidInput([new FieldProblem("documentId", "NOT_ALLOWED", "has another currency")]);
  }

  private async bookLocked(actor: MerchantActor, item: ParkedItem, document: DocumentRow): Promise<void> {
    const { movementKind, movementRef, amountMinor, method, movedAt, provider, paymentId, createdAt } = item;
    if (movementKind === null || amountMinor === null) return;
    const isOwn = document.id === item.documentId;
    const movement = { kind: movementKind, ref: movementRef, amountMinor, method, at: movedAt ?? createdAt };
    const booking = toBooking(movement, { provider, id: isOwn ? paymentId : null }, actor.timeZone);
    const staffMemberId = actor.kind === "STAFF" ? actor.id : null;
    // Booked in the meantime, by a snapshot that fits: then the ledger passes it over.
    await this.ledger.book(actor, document, [{ ...booking, staffMemberId }]);
  }

  private async end(
    actor: MerchantActor,
    item: ParkedItem,
    change: Pick<ParkedItem, "status"> & Partial<Pick<ParkedItem, "note" | "resolvedDocumentId">>,
  ): Promise<ParkedItem> {
    const now = this.clock.now().toISOString();
    const resolved = { ...change, resolvedBy: actor.id, resolvedAt: now, updatedAt: now };
    await this.items.change(actor.scope, item.id, resolved);
    await this.recordDecision(actor, item, change.status, change.resolvedDocumentId ?? item.documentId);
    if (item.paymentId !== null) await this.endPayment(actor.scope, item.paymentId);
    return { ...item, ...resolved };
  }

  /** Nothing of an attempt waits for anybody any more: it ends with what it brought. */
  private async endPayment(scope: MerchantScope, paymentId: string): Promise<void> {
    const payment = await this.payments.get(scope, paymentId);
    const { capturedMinor, refundedMinor, disputedMinor } = sumPaymentMoney(
      await this.ledger.listOfPayment(scope, payment),
    );
    const isOpen = (await this.items.listOpenOf(scope, paymentId)).length > 0;
    const ended =
      capturedMinor >= payment.amountMinor
        ? PaymentStatus.CAPTURED
        : capturedMinor > 0
          ? PaymentStatus.PARTIALLY_CAPTURED
          : PaymentStatus.FAILED;
    await this.payments.change(scope, paymentId, {
      capturedMinor,
      refundedMinor,
      disputedMinor,
      ...(payment.status === PaymentStatus.PARKED && !isOpen ? { status: ended } : {}),
      updatedAt: this.clock.now().toISOString(),
    });
  }

  private async recordDecision(
    actor: MerchantActor,
    { amountMinor, currency, clientId }: ParkedItem,
    decision: ParkedItemStatus,
    documentId: string | null,
  ): Promise<void> {
    const amount = amountMinor === null ? null : toDecimalText({ amountMinor, currency });
    await this.timeline.record(actor, {
      kind: "PARKED_ITEM_RESOLVED",
      clientId,
      documentId,
      data: { decision, amount, currency },
    });
  }

  private async insertRefund(actor: MerchantActor, item: ParkedItem, amountMinor: number): Promise<Refund> {
    const { provider, providerAccountId, providerRef, movementRef, currency, documentId, clientId } = item;
    const attempt = (await this.refunds.lockOfParkedItem(actor.scope, item.id)).length + 1;
    const refund: Refund = {
      // Each try has a key of its own: the one before has failed.
      ...newRefund(this.clock.now(), actor, `parked ${item.id} #${String(attempt)}`),
      paymentId: null,
      parkedItemId: item.id,
      documentId,
      provider,
      providerAccountId,
      providerRef,
      movementRef,
      amountMinor,
      currency,
    };
    await this.refunds.insert(actor.scope, refund);
    await this.items.change(actor.scope, item.id, { status: "REFUNDING", updatedAt: this.clock.now().toISOString() });
    await this.asking.recordRequest(actor, refund, clientId);
    return refund;
  }

  /** The payment first, then what is parked of it: everybody locks in this order. */
  private async lock(scope: MerchantScope, id: string): Promise<ParkedItem | null> {
    const paymentId = (await this.items.find(scope, id))?.paymentId ?? null;
    if (paymentId !== null) await this.payments.findForUpdate(scope, paymentId);
    return this.items.findForUpdate(scope, id);
  }

  private async findProvider(scope: MerchantScope, item: ParkedItem): Promise<PaymentProvider | null> {
    try {
      return await this.providers.get(scope, item);
    } catch (error) {
      if (error instanceof ProviderError) return null;
      throw error;
    }
  }
}
