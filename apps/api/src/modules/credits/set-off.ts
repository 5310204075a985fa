import { todayIn } from "@kundenportal/domain/dates/calendar-date";
import { DocumentStatus } from "@kundenportal/domain/documents/document-status";
import { isOwedByMerchant, isReceivable } from "@kundenportal/domain/documents/document-type-rules";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { type Money, toDecimalText } from "@kundenportal/domain/money/money";
import type { ActingActor, MerchantActor } from "../../access/actors";
import type { Core } from "../../core";
import { Failure, InvalidInput, KeyReused, NotFound } from "../../graphql/failures.types";
import { InputChecker } from "../../graphql/input-checker";
import { UnexpectedError } from "../../shared/errors";
import { claimOf, computeFigures } from "../documents/table/document-figures";
import type { DocumentRow } from "../documents/table/document-row";
import { isStepPossible } from "../documents/table/document-steps";
import { StepNotPossible } from "../documents/table/document.errors";
import type { DocumentRepository } from "../documents/table/document.repository";
import { LedgerSource } from "../ledger/claim";
import type { Booking, Ledger } from "../ledger/ledger";
import type { LedgerLine } from "../ledger/ledger.repository";

export interface SetOffInput {
  /** A document with a credit for the client. */
  readonly fromDocumentId: string;
  /** An open invoice of the same client and currency. */
  readonly toDocumentId: string;
  /** Major units, as entered; null: as much as possible. */
  readonly amount: string | null;
  readonly note: string | null;
  /** The same key sets off once. */
  readonly idempotencyKey: string;
}

export interface SetOffPair {
  readonly from: DocumentRow;
  readonly to: DocumentRow;
}

interface SetOffNeeds extends Pick<Core, "database" | "clock" | "timeline"> {
  readonly documentRepository: DocumentRepository;
  readonly ledger: Ledger;
}

/** Sets a client's credit against an open invoice: an entry on each side, no money moves. */
export class SetOff {
  constructor(private readonly needs: SetOffNeeds) {}

  async run(
    actor: MerchantActor,
    input: SetOffInput,
  ): Promise<SetOffPair | InvalidInput | KeyReused | NotFound | StepNotPossible> {
    const check = new InputChecker();
    const note = check.optionalText("note", input.note, { maxLength: FIELD_LIMITS.bookedPayment.note });
    const key = check.text("idempotencyKey", input.idempotencyKey, { maxLength: FIELD_LIMITS.refund.idempotencyKey });
    return this.needs.database.transaction(async () => {
      const { fromDocumentId, toDocumentId } = input;
      const found = await this.needs.documentRepository.findManyForUpdate(actor.scope, [fromDocumentId, toDocumentId]);
      const from = found.find(({ id }) => id === fromDocumentId);
      const to = found.find(({ id }) => id === toDocumentId);
      if (from === undefined || to === undefined) return check.failure ?? new NotFound("The document");
      // Null: as much as possible.
      const amount = input.amount === null ? null : check.positiveAmount("amount", input.amount, from.currency);
      if (check.failure !== null) return check.failure;
      const before = await this.needs.ledger.findMovement(actor.scope, LedgerSource.SET_OFF, keysOf(key).from);
      if (before !== null) return isSame(before, { from, to }, amount) ? { from, to } : new KeyReused();
      return this.book(actor, { from, to }, { amount, note, key });
    });
  }

  /** As much as possible, of an invoice that was replaced to the one that replaces it. Both are locked. */
  async carryOver(actor: ActingActor, pair: SetOffPair): Promise<void> {
    const result = await this.book(actor, pair, { amount: null, note: null, key: pair.to.id });
    if (result instanceof Failure) throw new UnexpectedError(`What was paid could not be carried over: ${result.code}`);
  }

  private async book(
    actor: ActingActor,
    { from, to }: SetOffPair,
    { amount, note, key }: { readonly amount: Money | null; readonly note: string | null; readonly key: string },
  ): Promise<SetOffPair | InvalidInput | KeyReused | StepNotPossible> {
    const today = todayIn(actor.timeZone, this.needs.clock.now());
    if (!isStepPossible(from, "SET_OFF", today)) return new StepNotPossible(from.status);
    const { creditMinor } = computeFigures(from, today);
    const { openMinor } = computeFigures(to, today);
    const check = new InputChecker();
    const isTarget = isReceivable(to.type) && to.status === DocumentStatus.OPEN && (openMinor ?? 0) > 0;
    if (!isTarget || to.id === from.id || to.clientId !== from.clientId || to.currency !== from.currency) {
      check.report("toDocumentId", "NOT_ALLOWED", "must be an open invoice of the same client and currency");
      return new InvalidInput([...(check.failure?.fields ?? [])]);
    }
    const mostMinor = Math.min(creditMinor, openMinor ?? 0);
    const amountMinor = amount?.amountMinor ?? mostMinor;
    if (amountMinor > mostMinor) check.report("amount", "OUT_OF_RANGE", "is more than the credit or the open amount");
    if (check.failure !== null) return check.failure;
    const keys = keysOf(key);
    const booking = {
      kind: "SET_OFF",
      currency: from.currency,
      provider: LedgerSource.SET_OFF,
      note,
      staffMemberId: actor.kind === "STAFF" ? actor.id : null,
    } as const;
    const given: Booking = {
      ...booking,
      amountMinor: isOwedByMerchant(from.type) ? amountMinor : -amountMinor,
      providerPaymentId: keys.from,
      counterDocumentId: to.id,
    };
    const received: Booking = { ...booking, amountMinor, providerPaymentId: keys.to, counterDocumentId: from.id };
    const booked = await this.needs.ledger.bookTogether(actor, [
      { claim: claimOf(from), bookings: [given] },
      { claim: claimOf(to), bookings: [received] },
    ]);
    // Somebody used the key for other documents at this very moment.
    if (booked.length < 2) return new KeyReused();
    await this.record(actor, { from, to }, { amountMinor, currency: from.currency });
    return {
      from: await this.needs.documentRepository.get(actor.scope, from.id),
      to: await this.needs.documentRepository.get(actor.scope, to.id),
    };
  }

  private async record(actor: ActingActor, { from, to }: SetOffPair, amount: Money): Promise<void> {
    for (const [document, other] of [
      [from, to],
      [to, from],
    ] as const) {
      await this.needs.timeline.record(actor, {
        kind: "CREDIT_SET_OFF",
        clientId: document.clientId,
        documentId: document.id,
        data: { amount: toDecimalText(amount), currency: amount.currency, number: other.number },
      });
    }
  }
}

/** The keys of both entries; whatever callers choose, no two of them are the same. */
function keysOf(key: string): { readonly from: string; readonly to: string } {
  return { from: `from:${key}`, to: `to:${key}` };
}

function isSame(before: LedgerLine, { from, to }: SetOffPair, amount: Money | null): boolean {
  const isAmount = amount === null || Math.abs(before.amountMinor) === amount.amountMinor;
  return before.documentId === from.id && before.counterDocumentId === to.id && isAmount;
}
