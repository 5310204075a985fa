import { todayIn } from "@kundenportal/domain/dates/calendar-date";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { toDecimalText } from "@kundenportal/domain/money/money";
import type { MerchantActor } from "../../../access/actors";
import type { MerchantScope } from "../../../access/scopes";
import type { Core } from "../../../core";
import { FieldProblem, InvalidInput, NotFound } from "../../../graphql/failures.types";
import { InputChecker } from "../../../graphql/input-checker";
import { isId } from "../../../shared/ids";
import { claimOf } from "../../documents/table/document-figures";
import { isStepPossible } from "../../documents/table/document-steps";
import { StepNotPossible } from "../../documents/table/document.errors";
import type { DocumentRepository } from "../../documents/table/document.repository";
import type { DocumentRow } from "../../documents/table/document-row";
import type { Ledger } from "../../ledger/ledger";
import { sumPaymentMoney, toBooking } from "../attempts/movement-bookings";
import { lockParkedItem } from "./lock-parked-item";
import { ParkedItemNotPossible } from "./parked-item.errors";
import type { ParkedItemRepository } from "./parked-item.repository";
import { type ParkedItem, ParkedItemStatus } from "./parked-item";
import type { PaymentProviders } from "../../payment-accounts/payment-providers";
import { PaymentStatus, statusByMoney } from "../attempts/payment-status";
import type { PaymentRepository } from "../attempts/payment.repository";

type Refusal = InvalidInput | NotFound | ParkedItemNotPossible;

interface ResolveParkedItemNeeds extends Pick<Core, "database" | "clock" | "timeline"> {
  readonly parkedItemRepository: ParkedItemRepository;
  readonly paymentRepository: PaymentRepository;
  readonly documentRepository: DocumentRepository;
  readonly paymentProviders: PaymentProviders;
  readonly ledger: Ledger;
}

/** Staff decisions about parked money, one per item: book it, or close it with a note. */
export class ResolveParkedItem {
  constructor(private readonly needs: ResolveParkedItemNeeds) {}

  /** Booking on the same document again changes nothing and returns the item as it is. */
  async book(
    actor: MerchantActor,
    { id, documentId }: { readonly id: string; readonly documentId: string },
  ): Promise<ParkedItem | Refusal | StepNotPossible> {
    return this.needs.database.transaction(async () => {
      const known = await this.needs.parkedItemRepository.find(actor.scope, id);
      if (known === null) return new NotFound("The parked item");
      const document = isId(documentId)
        ? await this.needs.documentRepository.findForUpdate(actor.scope, documentId)
        : null;
      if (document === null) return new NotFound("The document");
      if (known.paymentId !== null) await this.needs.paymentRepository.findForUpdate(actor.scope, known.paymentId);
      const item = (await this.needs.parkedItemRepository.findForUpdate(actor.scope, id)) ?? known;
      if (item.status === ParkedItemStatus.BOOKED && item.resolvedDocumentId === documentId) return item;
      if (item.status !== ParkedItemStatus.OPEN) return new ParkedItemNotPossible("ALREADY_RESOLVED");
      const refusal = await this.refuseBooking(actor, item, document);
      if (refusal !== null) return refusal;
      await this.bookLocked(actor, item, document);
      return this.end(actor, item, { status: ParkedItemStatus.BOOKED, resolvedDocumentId: document.id });
    });
  }

  /** For what is settled elsewhere, or concerns nobody. Closing again changes nothing. */
  async close(
    actor: MerchantActor,
    { id, note }: { readonly id: string; readonly note: string },
  ): Promise<ParkedItem | Refusal> {
    const check = new InputChecker();
    const text = check.text("note", note, { maxLength: FIELD_LIMITS.parkedItem.note, multiline: true });
    if (check.failure !== null) return check.failure;
    return this.needs.database.transaction(async () => {
      const item = await lockParkedItem(this.needs, actor.scope, id);
      if (item === null) return new NotFound("The parked item");
      if (item.status === ParkedItemStatus.CLOSED) return item;
      if (item.status !== ParkedItemStatus.OPEN) return new ParkedItemNotPossible("ALREADY_RESOLVED");
      return this.end(actor, item, { status: ParkedItemStatus.CLOSED, note: text });
    });
  }

  private async refuseBooking(
    actor: MerchantActor,
    item: ParkedItem,
    document: DocumentRow,
  ): Promise<InvalidInput | ParkedItemNotPossible | StepNotPossible | null> {
    if (item.amountMinor === null) return new ParkedItemNotPossible("NO_MONEY");
    if (!item.live && !(await this.needs.paymentProviders.acceptsPlayMoney(actor.scope, item)))
      return new ParkedItemNotPossible("PLAY_MONEY");
    const today = todayIn(actor.timeZone, this.needs.clock.now());
    if (!isStepPossible(document, "BOOK_PAYMENT", today)) return new StepNotPossible(document.status);
    return document.currency === item.currency
      ? null
      : new InvalidInput([new FieldProblem("documentId", "NOT_ALLOWED", "has another currency")]);
  }

  private async bookLocked(actor: MerchantActor, item: ParkedItem, document: DocumentRow): Promise<void> {
    const { movementKind, movementRef, amountMinor, currency, method, movedAt, provider, paymentId, createdAt } = item;
    if (movementKind === null || amountMinor === null) return;
    const isOwn = document.id === item.documentId;
    const movement = { kind: movementKind, ref: movementRef, amountMinor, currency, method, at: movedAt ?? createdAt };
    const booking = toBooking(movement, { provider, id: isOwn ? paymentId : null }, actor.timeZone);
    const staffMemberId = actor.kind === "STAFF" ? actor.id : null;
    // If a matching snapshot booked it in the meantime, the ledger skips it.
    await this.needs.ledger.book(actor, claimOf(document), [{ ...booking, staffMemberId }]);
  }

  private async end(
    actor: MerchantActor,
    item: ParkedItem,
    change: Pick<ParkedItem, "status"> & Partial<Pick<ParkedItem, "note" | "resolvedDocumentId">>,
  ): Promise<ParkedItem> {
    const now = this.needs.clock.now().toISOString();
    const resolved = { ...change, resolvedBy: actor.id, resolvedAt: now, updatedAt: now };
    await this.needs.parkedItemRepository.change(actor.scope, item.id, resolved);
    await this.recordDecision(actor, item, change.status, change.resolvedDocumentId ?? item.documentId);
    if (item.paymentId !== null) await this.endPayment(actor.scope, item.paymentId);
    return { ...item, ...resolved };
  }

  /** Once none of an attempt's items waits for a decision, the attempt ends with what it brought. */
  private async endPayment(scope: MerchantScope, paymentId: string): Promise<void> {
    const payment = await this.needs.paymentRepository.get(scope, paymentId);
    const { capturedMinor, refundedMinor, disputedMinor } = sumPaymentMoney(
      payment.currency,
      await this.needs.ledger.listOfPayment(scope, payment),
    );
    const ended = statusByMoney({ ...payment, capturedMinor }) ?? PaymentStatus.FAILED;
    const isOpen = (await this.needs.parkedItemRepository.listOpenOf(scope, paymentId)).length > 0;
    await this.needs.paymentRepository.change(scope, paymentId, {
      capturedMinor,
      refundedMinor,
      disputedMinor,
      ...(payment.status === PaymentStatus.PARKED && !isOpen ? { status: ended } : {}),
      updatedAt: this.needs.clock.now().toISOString(),
    });
  }

  private async recordDecision(
    actor: MerchantActor,
    { amountMinor, currency, clientId }: ParkedItem,
    decision: ParkedItemStatus,
    documentId: string | null,
  ): Promise<void> {
    const amount = amountMinor === null ? null : toDecimalText({ amountMinor, currency });
    await this.needs.timeline.record(actor, {
      kind: "PARKED_ITEM_RESOLVED",
      clientId,
      documentId,
      data: { decision, amount, currency },
    });
  }
}
