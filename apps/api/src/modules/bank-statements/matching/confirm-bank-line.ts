import type { Core } from "../../../core";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import type { BankMatch } from "@kundenportal/domain/bank/bank-match";
import { todayIn } from "@kundenportal/domain/dates/calendar-date";
import { Debtor } from "@kundenportal/domain/documents/document-type-facts";
import { debtorOf } from "@kundenportal/domain/documents/document-type-rules";
import { subtractMinor, sumMinor, toDecimalText } from "@kundenportal/domain/money/money";
import type { MerchantActor } from "../../../access/actors";
import { InvalidInput, NotFound } from "../../../graphql/failures.types";
import { InputChecker } from "../../../graphql/input-checker";
import { newId } from "../../../shared/ids";
import { claimOf, computeFigures } from "../../documents/table/document-figures";
import { isStepPossible } from "../../documents/table/document-steps";
import type { DocumentRepository } from "../../documents/table/document.repository";
import type { DocumentRow } from "../../documents/table/document-row";
import type { LedgerEntry } from "../../ledger/ledger.repository";
import { LedgerSource } from "../../ledger/claim";
import type { Booking, Ledger } from "../../ledger/ledger";
import { BankLineNotChangeable } from "../lines/bank-line.errors";
import type { BankLineRepository, BankLineRow } from "../lines/bank-line.repository";
import type { BankMatchRepository } from "./bank-match.repository";
import { isSame, type Part, readParts, type TypedPart } from "./line-parts";
import { isReturned, type ProposeMatches, sureMatch } from "./propose-matches";

const MAX_PARTS = 50;
/** More in one go would block others for too long. */
export const MAX_CONFIRMED_AT_ONCE = 500;

export interface Confirmation {
  readonly lineId: string;
  readonly parts: readonly TypedPart[];
  readonly note: string | null;
}

interface CheckedPart extends Part {
  readonly document: DocumentRow;
}

export type ConfirmOutcome = BankLineRow | NotFound | InvalidInput | BankLineNotChangeable;

interface ConfirmBankLineNeeds extends Pick<Core, "database" | "clock" | "timeline"> {
  readonly bankLineRepository: BankLineRepository;
  readonly bankMatchRepository: BankMatchRepository;
  readonly documentRepository: DocumentRepository;
  readonly ledger: Ledger;
  readonly proposeMatches: ProposeMatches;
}

/** Books bank lines to documents, each once. */
export class ConfirmBankLine {
  constructor(private readonly needs: ConfirmBankLineNeeds) {}

  /**
   * As entered: a partial amount, several documents, a document other than proposed. What is left stays unassigned. Confirming the
   * same again changes nothing.
   */
  async confirm(actor: MerchantActor, { lineId, parts, note }: Confirmation): Promise<ConfirmOutcome> {
    const check = new InputChecker();
    const cleanNote = check.optionalText("note", note, { maxLength: FIELD_LIMITS.bankLineDecision.note });
    if (parts.length === 0) check.report("parts", "REQUIRED", "must name at least one document");
    if (parts.length > MAX_PARTS) check.report("parts", "TOO_MANY", `must be at most ${String(MAX_PARTS)}`);
    if (check.failure !== null) return check.failure;
    return this.needs.database.transaction(async () => {
      const line = await this.needs.bankLineRepository.findForUpdate(actor.scope, lineId);
      if (line === null) return new NotFound("The bank line");
      const read = readParts(line, parts);
      if (read instanceof InvalidInput) return read;
      if (await this.isConfirmed(actor, line, { parts: read, note: cleanNote })) return line;
      if (line.status !== "OPEN") return new BankLineNotChangeable(line.status);
      const checked = await this.checkParts(actor, line, read);
      return checked instanceof InvalidInput ? checked : this.book(actor, line, checked, cleanNote);
    });
  }

  /**
   * Books whatever is SURE among these lines, or among the newest open ones; what is not, or no longer is, is left alone.
   * Each line is a transaction of its own. Returns the lines that were booked.
   */
  async confirmSure(actor: MerchantActor, lineIds: readonly string[] | null): Promise<readonly BankLineRow[]> {
    const lines = await (lineIds === null
      ? this.needs.bankLineRepository.listOpen(actor.scope, MAX_CONFIRMED_AT_ONCE)
      : this.needs.bankLineRepository.findMany(actor.scope, lineIds));
    const chosen = lines.filter(({ status }) => status === "OPEN");
    const proposals = await this.needs.proposeMatches.propose(actor.scope, chosen);
    const confirmed: BankLineRow[] = [];
    // Oldest first, like somebody going through the statement.
    for (const { id } of chosen.toReversed()) {
      const match = sureMatch(proposals.get(id));
      const line = match === null ? null : await this.confirmMatch(actor, id, match);
      if (line !== null) confirmed.push(line);
    }
    return confirmed;
  }

  /** Null when it is no longer SURE: decided, or its documents have changed since it was proposed. */
  private async confirmMatch(actor: MerchantActor, lineId: string, match: BankMatch): Promise<BankLineRow | null> {
    return this.needs.database.transaction(async () => {
      const line = await this.needs.bankLineRepository.findForUpdate(actor.scope, lineId);
      if (line?.status !== "OPEN") return null;
      const parts = match.parts.map((part, index) => ({ ...part, field: `parts.${String(index)}` }));
      const checked = await this.checkParts(actor, line, parts);
      if (checked instanceof InvalidInput) return null;
      const settles = checked.every((part) => {
        const { openMinor } = computeFigures(part.document, this.today(actor));
        return part.reversedEntryId !== null || sumMinor([part.amountMinor, part.discountMinor]) === openMinor;
      });
      return settles ? this.book(actor, line, checked, null) : null;
    });
  }

  private async isConfirmed(
    { scope }: MerchantActor,
    line: BankLineRow,
    { parts, note }: { readonly parts: readonly Part[]; readonly note: string | null },
  ): Promise<boolean> {
    if (line.status !== "CONFIRMED") return false;
    const { bankLineRepository } = this.needs;
    if (!(await bankLineRepository.isDecided(scope, line.id, { kind: "CONFIRMED", note }))) return false;
    return isSame(await bankLineRepository.listParts(scope, [line.id]), parts);
  }

  /** Locks the documents in one order, so that two confirmations never wait for each other. */
  private async checkParts(
    actor: MerchantActor,
    line: BankLineRow,
    parts: readonly Part[],
  ): Promise<readonly CheckedPart[] | InvalidInput> {
    const check = new InputChecker();
    const checked: CheckedPart[] = [];
    for (const part of parts.toSorted((a, b) => (a.documentId < b.documentId ? -1 : 1))) {
      const document = await this.needs.documentRepository.findForUpdate(actor.scope, part.documentId);
      const debtor = line.amountMinor > 0 || isReturned(line) ? Debtor.CUSTOMER : Debtor.MERCHANT;
      if (document === null) {
        check.report(`${part.field}.documentId`, "WRONG", "there is no such document");
      } else if (debtorOf(document.type) !== debtor || !isStepPossible(document, "BOOK_PAYMENT", this.today(actor))) {
        check.report(
          `${part.field}.documentId`,
          "NOT_ALLOWED",
          `must be open or paid, and owed by the ${debtor.toLowerCase()}`,
        );
      } else if (document.currency !== line.currency) {
        check.report(`${part.field}.documentId`, "NOT_ALLOWED", `must be in ${line.currency}`);
      } else {
        await this.checkMoney(actor, check, line, { ...part, document });
        checked.push({ ...part, document });
      }
    }
    return check.failure ?? checked;
  }

  private async checkMoney(
    actor: MerchantActor,
    check: InputChecker,
    line: BankLineRow,
    { field, document, amountMinor, discountMinor, reversedEntryId }: CheckedPart,
  ): Promise<void> {
    const { openMinor } = computeFigures(document, this.today(actor));
    if (discountMinor > 0 && (line.amountMinor < 0 || discountMinor > subtractMinor(openMinor ?? 0, amountMinor))) {
      check.report(`${field}.discount`, "OUT_OF_RANGE", "must not bring the total above the open amount");
    }
    if (!isReturned(line)) {
      if (reversedEntryId !== null) check.report(`${field}.reversedEntryId`, "NOT_ALLOWED", "is only for returns");
      return;
    }
    const entry = reversedEntryId === null ? null : await this.findEntry(actor, document.id, reversedEntryId);
    if (entry === null) {
      check.report(
        `${field}.reversedEntryId`,
        "REQUIRED",
        "must be a payment on the document that has not been reversed",
      );
    } else if (amountMinor > entry.amountMinor) {
      check.report(`${field}.amount`, "OUT_OF_RANGE", "must not be more than was paid");
    }
  }

  /** A movement on the document that a return may reverse; null when there is none. */
  private async findEntry(actor: MerchantActor, documentId: string, entryId: string): Promise<LedgerEntry | null> {
    const [entry] = await this.needs.ledger.findMany(actor.scope, [entryId]);
    if (entry?.documentId !== documentId || entry.amountMinor <= 0) return null;
    return (await this.needs.bankMatchRepository.isTakenBack(actor.scope, entryId)) ? null : entry;
  }

  private async book(
    actor: MerchantActor,
    line: BankLineRow,
    parts: readonly CheckedPart[],
    note: string | null,
  ): Promise<BankLineRow> {
    const sequence = line.decisionCount + 1;
    await this.needs.bankLineRepository.decide(
      actor.scope,
      {
        id: newId(),
        lineId: line.id,
        sequence,
        kind: "CONFIRMED",
        note,
        decidedBy: actor.name,
        createdAt: this.needs.clock.now().toISOString(),
      },
      "CONFIRMED",
      parts.map(({ documentId, amountMinor, discountMinor, reversedEntryId }) => ({
        id: newId(),
        lineId: line.id,
        sequence,
        documentId,
        amountMinor,
        discountMinor,
        reversedEntryId,
      })),
    );
    for (const [index, part] of parts.entries()) {
      const key = `${line.id}:${String(sequence)}:${String(index + 1)}`;
      await this.needs.ledger.book(actor, claimOf(part.document), toBookings(actor, line, part, key));
      await this.record(actor, line, part);
    }
    return { ...line, status: "CONFIRMED", decisionCount: sequence };
  }

  private async record(actor: MerchantActor, line: BankLineRow, { document, amountMinor }: CheckedPart): Promise<void> {
    const amount = toDecimalText({ amountMinor, currency: line.currency });
    await this.needs.timeline.record(actor, {
      kind: isReturned(line) ? "PAYMENT_REFUNDED" : "PAYMENT_BOOKED",
      clientId: document.clientId,
      documentId: document.id,
      data: isReturned(line)
        ? { amount, currency: line.currency, method: "BANK_TRANSFER", movement: "CHARGED_BACK", reversed: false }
        : { amount, currency: line.currency, method: "BANK_TRANSFER" },
    });
  }

  private today({ timeZone }: MerchantActor): string {
    return todayIn(timeZone, this.needs.clock.now());
  }
}

function toBookings(actor: MerchantActor, line: BankLineRow, part: CheckedPart, key: string): readonly Booking[] {
  const booking: Booking = {
    kind: isReturned(line) ? "CHARGED_BACK" : "BOOKED_FROM_BANK",
    amountMinor: isReturned(line) ? -part.amountMinor : part.amountMinor,
    currency: line.currency,
    provider: LedgerSource.BANK,
    providerPaymentId: key,
    method: "BANK_TRANSFER",
    bookedOn: line.bookedOn,
    note: line.purpose === "" ? null : line.purpose.slice(0, 500),
    staffMemberId: actor.kind === "STAFF" ? actor.id : null,
    reversesEntryId: part.reversedEntryId,
  };
  if (part.discountMinor === 0) return [booking];
  return [
    booking,
    {
      ...booking,
      kind: "CASH_DISCOUNT",
      reversesEntryId: null,
      amountMinor: part.discountMinor,
      providerPaymentId: `${key}:discount`,
      method: null,
    },
  ];
}
