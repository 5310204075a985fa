import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { negateMoney, toDecimalText } from "@kundenportal/domain/money/money";
import type { ActingActor, MerchantActor } from "../../access/actors";
import type { Core } from "../../core";
import { type InvalidInput, NotFound } from "../../graphql/failures.types";
import { InputChecker } from "../../graphql/input-checker";
import { UnexpectedError, UnreadableError } from "../../shared/errors";
import { isId } from "../../shared/ids";
import { claimOf } from "../documents/table/document-figures";
import type { DocumentRow } from "../documents/table/document-row";
import type { DocumentRepository } from "../documents/table/document.repository";
import { LedgerSource } from "../ledger/claim";
import type { Booking, Ledger } from "../ledger/ledger";
import { isMadeByStaff, isReversible } from "../ledger/ledger-line-rules";
import type { LedgerLine } from "../ledger/ledger.repository";
import { BookingNotReversible } from "./credit.errors";

interface ReverseBookingNeeds extends Pick<Core, "database" | "clock" | "timeline"> {
  readonly documentRepository: DocumentRepository;
  readonly ledger: Ledger;
}

/** Takes back what staff booked by hand, with an entry against the entry; a set-off on both of its sides. */
export class ReverseBooking {
  constructor(private readonly needs: ReverseBookingNeeds) {}

  /** Returns the document of the entry as it is then. */
  async run(
    actor: MerchantActor,
    input: { readonly entryId: string; readonly reason: string },
  ): Promise<DocumentRow | InvalidInput | NotFound | BookingNotReversible> {
    const check = new InputChecker();
    const reason = check.text("reason", input.reason, { maxLength: FIELD_LIMITS.bookedPayment.note });
    if (check.failure !== null) return check.failure;
    return this.needs.database.transaction(async () => {
      const found = await this.find(actor, input.entryId);
      if (found === null) return new NotFound("The booking");
      await this.needs.documentRepository.findManyForUpdate(actor.scope, documentsOf(found));
      const entry = await this.find(actor, input.entryId);
      if (entry === null) throw new UnexpectedError("A ledger entry is gone");
      if (!isMadeByStaff(entry)) return new BookingNotReversible("NOT_BY_HAND");
      if (entry.reversedByEntryId !== null) {
        const [reversal] = await this.needs.ledger.findMany(actor.scope, [entry.reversedByEntryId]);
        if (reversal?.note !== reason) return new BookingNotReversible("ALREADY_REVERSED");
        return this.needs.documentRepository.get(actor.scope, entry.documentId);
      }
      await this.reverse(actor, entry, reason);
      return this.needs.documentRepository.get(actor.scope, entry.documentId);
    });
  }

  /** Takes back what staff set a locked document against. */
  async reverseSetOffs(actor: ActingActor, documentId: string): Promise<void> {
    const lines = await this.needs.ledger.listOf(actor.scope, documentId);
    const setOffs = lines.filter((line) => line.kind === "SET_OFF" && isReversible(line));
    await this.needs.documentRepository.findManyForUpdate(actor.scope, setOffs.flatMap(documentsOf));
    for (const line of setOffs) await this.reverse(actor, line, null);
  }

  private async find(actor: MerchantActor, entryId: string): Promise<LedgerLine | null> {
    if (!isId(entryId)) return null;
    return (await this.needs.ledger.findMany(actor.scope, [entryId]))[0] ?? null;
  }

  private async reverse(actor: ActingActor, entry: LedgerLine, reason: string | null): Promise<void> {
    const sides = [entry, ...(await this.findOtherSide(actor, entry))];
    const documents = new Map<string, DocumentRow>();
    for (const { documentId } of sides) {
      documents.set(documentId, await this.needs.documentRepository.get(actor.scope, documentId));
    }
    const booked = await this.needs.ledger.bookTogether(
      actor,
      sides.map((side) => ({
        claim: claimOf(getDocument(documents, side)),
        bookings: [toReversal(actor, side, reason)],
      })),
    );
    if (booked.length < sides.length) throw new UnexpectedError("A booking was reversed although it is locked");
    for (const side of sides) {
      const { clientId, id } = getDocument(documents, side);
      await this.needs.timeline.record(actor, {
        kind: "BOOKING_REVERSED",
        clientId,
        documentId: id,
        data: { amount: toDecimalText(side), currency: side.currency, method: side.method, note: reason },
      });
    }
  }

  /** The entry that a set-off made on the other document; none for other bookings. */
  private async findOtherSide(actor: ActingActor, entry: LedgerLine): Promise<readonly LedgerLine[]> {
    if (entry.kind !== "SET_OFF") return [];
    const [side = "", ...rest] = entry.providerPaymentId.split(":");
    const key = [side === "from" ? "to" : "from", ...rest].join(":");
    const other = await this.needs.ledger.findMovement(actor.scope, LedgerSource.SET_OFF, key);
    return other === null ? [] : [other];
  }
}

function documentsOf({ documentId, counterDocumentId }: LedgerLine): readonly string[] {
  return counterDocumentId === null ? [documentId] : [documentId, counterDocumentId];
}

function getDocument(documents: ReadonlyMap<string, DocumentRow>, { documentId }: LedgerLine): DocumentRow {
  const document = documents.get(documentId);
  if (document === undefined) throw new UnreadableError("document");
  return document;
}

function toReversal(actor: ActingActor, entry: LedgerLine, reason: string | null): Booking {
  return {
    ...negateMoney(entry),
    kind: entry.kind,
    provider: LedgerSource.REVERSAL,
    providerPaymentId: entry.id,
    method: entry.method,
    note: reason,
    staffMemberId: actor.kind === "STAFF" ? actor.id : null,
    reversesEntryId: entry.id,
    counterDocumentId: entry.counterDocumentId,
  };
}
