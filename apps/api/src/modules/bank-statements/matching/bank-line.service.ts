import type { Core } from "../../../core";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import type { BankMatch } from "@kundenportal/domain/bank/bank-match";
import { sumMoney, toDecimalText } from "@kundenportal/domain/money/money";
import type { MerchantActor } from "../../../access/actors";
import type { MerchantScope } from "../../../access/scopes";
import { type InvalidInput, NotFound } from "../../../graphql/failures.types";
import { InputChecker } from "../../../graphql/input-checker";
import type { Batch } from "../../../graphql/loaders";
import { type Page, type PageRequest, toPage } from "../../../graphql/pagination";
import { UnreadableError } from "../../../shared/errors";
import { newId } from "../../../shared/ids";
import type { DocumentRepository } from "../../documents/table/document.repository";
import type { DocumentRow } from "../../documents/table/document-row";
import type { LedgerEntry } from "../../ledger/ledger.repository";
import { LedgerSource } from "../../ledger/claim";
import { UNDONE_SUFFIX } from "../../ledger/customer-booking";
import type { Booking, Ledger } from "../../ledger/ledger";
import { claimOf } from "../../documents/table/document-figures";
import { BankLineNotChangeable } from "../lines/bank-line.errors";
import type {
  BankDecision,
  BankDecisionKind,
  BankImportRow,
  BankLinePart,
  BankLineRepository,
  BankLineRow,
} from "../lines/bank-line.repository";
import type { BankLineFilter } from "../lines/bank-line-filter";
import type { SearchBankLines } from "../lines/search-bank-lines";
import type { BankMatchRepository } from "./bank-match.repository";
import { type ProposeMatches, sureMatch } from "./propose-matches";

export interface ProposedMatch {
  readonly lineId: string;
  readonly match: BankMatch;
}

interface NamedClosed {
  readonly lineId: string;
  readonly documentId: string;
}

interface BookedOnDocument {
  readonly document: DocumentRow;
  readonly entries: readonly LedgerEntry[];
}

/** Decisions other than confirming. */
interface OtherDecision extends Pick<BankDecision, "lineId" | "note"> {
  readonly kind: Exclude<BankDecisionKind, "CONFIRMED">;
}

export type DecideOutcome = BankLineRow | NotFound | InvalidInput | BankLineNotChangeable;

const COUNTED_LINES = 500;
const MAX_FITTING = 10;

interface BankLineServiceNeeds extends Pick<Core, "database" | "clock" | "timeline"> {
  readonly bankLineRepository: BankLineRepository;
  readonly searchBankLines: SearchBankLines;
  readonly bankMatchRepository: BankMatchRepository;
  readonly documentRepository: DocumentRepository;
  readonly ledger: Ledger;
  readonly proposeMatches: ProposeMatches;
}

/** What people see of bank lines, and what they decide about them apart from confirming. */
export class BankLineService {
  constructor(private readonly needs: BankLineServiceNeeds) {}

  async list(scope: MerchantScope, filter: BankLineFilter, page: PageRequest): Promise<Page<BankLineRow>> {
    if (filter.search !== null) return this.needs.searchBankLines.list(scope, filter.search, filter, page);
    const rows = await this.needs.bankLineRepository.list(scope, filter, page);
    return toPage(rows, page, (line) => this.needs.bankLineRepository.cursorOf(line));
  }

  /** Lines about which nothing has been decided. */
  countOpen(scope: MerchantScope): Promise<number> {
    return this.needs.bankLineRepository.countOpen(scope);
  }

  /** How many of the newest open ones can be booked without checking. */
  async countSure(scope: MerchantScope): Promise<number> {
    const open = await this.needs.bankLineRepository.listOpen(scope, COUNTED_LINES);
    const proposals = await this.needs.proposeMatches.propose(scope, open);
    return open.filter(({ id }) => sureMatch(proposals.get(id)) !== null).length;
  }

  findLastImport(scope: MerchantScope): Promise<BankImportRow | null> {
    return this.needs.bankLineRepository.findLastImport(scope);
  }

  /** Of the newest open lines those that may belong to a document: what to look at before asking for its money. */
  async listFitting(scope: MerchantScope, documentId: string): Promise<readonly BankLineRow[]> {
    const open = await this.needs.bankLineRepository.listOpen(scope, COUNTED_LINES);
    const proposals = await this.needs.proposeMatches.propose(scope, open);
    const isOfDocument = ({ parts }: BankMatch): boolean => parts.some((part) => part.documentId === documentId);
    return open.filter(({ id }) => (proposals.get(id) ?? []).some(isOfDocument)).slice(0, MAX_FITTING);
  }

  /** Documents that open lines name although nobody owes them any more. */
  closedOf(scope: MerchantScope): Batch<string, NamedClosed> {
    return {
      fetch: async (lineIds) => {
        const lines = await this.needs.bankLineRepository.findMany(scope, lineIds);
        const closed = await this.needs.proposeMatches.findClosed(scope, lines);
        return [...closed].flatMap(([lineId, ids]) => ids.map((documentId) => ({ lineId, documentId })));
      },
      keyOf: ({ lineId }) => lineId,
    };
  }

  /** Where the money of lines may belong, best first. */
  proposalsOf(scope: MerchantScope): Batch<string, ProposedMatch> {
    return {
      fetch: async (lineIds) => {
        const proposals = await this.needs.proposeMatches.propose(
          scope,
          await this.needs.bankLineRepository.findMany(scope, lineIds),
        );
        return [...proposals].flatMap(([lineId, matches]) => matches.map((match) => ({ lineId, match })));
      },
      keyOf: ({ lineId }) => lineId,
    };
  }

  partsOf(scope: MerchantScope): Batch<string, BankLinePart> {
    return {
      fetch: (lineIds) => this.needs.bankLineRepository.listParts(scope, lineIds),
      keyOf: ({ lineId }) => lineId,
    };
  }

  /** By their ids. */
  linesOf(scope: MerchantScope): Batch<string, BankLineRow> {
    return {
      fetch: (lineIds) => this.needs.bankLineRepository.findMany(scope, lineIds),
      keyOf: ({ id }) => id,
    };
  }

  decisionsOf(scope: MerchantScope): Batch<string, BankDecision> {
    return {
      fetch: (lineIds) => this.needs.bankLineRepository.listDecisions(scope, lineIds),
      keyOf: ({ lineId }) => lineId,
    };
  }

  /** Not ours, or nothing to do with documents. Saying so again changes nothing. */
  async ignore(actor: MerchantActor, lineId: string, note: string | null): Promise<DecideOutcome> {
    return this.decide(actor, { lineId, note, kind: "IGNORED" }, async (line) => {
      if (line.status !== "OPEN") return new BankLineNotChangeable(line.status);
      return null;
    });
  }

  /** Undoes the last decision: with entries that offset what it booked, never by deleting. Once; saying so again changes nothing. */
  async undo(actor: MerchantActor, lineId: string, note: string | null): Promise<DecideOutcome> {
    return this.decide(actor, { lineId, note, kind: "UNDONE" }, async (line) => {
      if (line.status === "OPEN") return new BankLineNotChangeable(line.status);
      return line.status === "CONFIRMED" ? this.reverse(actor, line) : null;
    });
  }

  private async decide(
    actor: MerchantActor,
    { lineId, note, kind }: OtherDecision,
    act: (line: BankLineRow) => Promise<BankLineNotChangeable | null>,
  ): Promise<DecideOutcome> {
    const check = new InputChecker();
    const cleanNote = check.optionalText("note", note, { maxLength: FIELD_LIMITS.bankLineDecision.note });
    if (check.failure !== null) return check.failure;
    return this.needs.database.transaction(async () => {
      const line = await this.needs.bankLineRepository.findForUpdate(actor.scope, lineId);
      if (line === null) return new NotFound("The bank line");
      const status = kind === "IGNORED" ? "IGNORED" : "OPEN";
      const decided = { kind, note: cleanNote };
      if (line.status === status && (await this.needs.bankLineRepository.isDecided(actor.scope, lineId, decided)))
        return line;
      const refusal = await act(line);
      if (refusal !== null) return refusal;
      const sequence = line.decisionCount + 1;
      const createdAt = this.needs.clock.now().toISOString();
      const decision = { id: newId(), lineId, sequence, ...decided, decidedBy: actor.name, createdAt };
      await this.needs.bankLineRepository.decide(actor.scope, decision, status);
      return { ...line, status, decisionCount: sequence };
    });
  }

  private async reverse(actor: MerchantActor, line: BankLineRow): Promise<BankLineNotChangeable | null> {
    const booked = await this.lockBooked(actor, line);
    for (const { id } of booked.flatMap(({ entries }) => entries)) {
      if (await this.needs.bankMatchRepository.isTakenBack(actor.scope, id))
        return new BankLineNotChangeable(line.status, true);
    }
    for (const { document, entries } of booked) {
      await this.needs.ledger.book(
        actor,
        claimOf(document),
        entries.map((entry) => toReversal(actor, entry)),
      );
      const amountMinor = Math.abs(sumMoney(line.currency, entries).amountMinor);
      await this.needs.timeline.record(actor, {
        kind: "PAYMENT_UNDONE",
        clientId: document.clientId,
        documentId: document.id,
        data: { amount: toDecimalText({ amountMinor, currency: line.currency }), currency: line.currency },
      });
    }
    return null;
  }

  /** What the last decision booked, by document; in the order in which confirming locks them. */
  private async lockBooked(actor: MerchantActor, line: BankLineRow): Promise<readonly BookedOnDocument[]> {
    const prefix = `${line.id}:${String(line.decisionCount)}:`;
    const parts = await this.needs.bankLineRepository.listParts(actor.scope, [line.id]);
    const booked: BookedOnDocument[] = [];
    for (const documentId of parts.map((part) => part.documentId).toSorted()) {
      const document = await this.needs.documentRepository.findForUpdate(actor.scope, documentId);
      if (document === null) throw new UnreadableError("document");
      const entries = await this.needs.ledger.listOf(actor.scope, documentId);
      const isOfLine = ({ provider, providerPaymentId }: LedgerEntry): boolean =>
        provider === LedgerSource.BANK && providerPaymentId.startsWith(prefix);
      booked.push({ document, entries: entries.filter(isOfLine) });
    }
    return booked;
  }
}

function toReversal(actor: MerchantActor, entry: LedgerEntry): Booking {
  return {
    kind: entry.kind === "CHARGED_BACK" ? "CHARGEBACK_REVERSED" : entry.kind,
    amountMinor: -entry.amountMinor,
    currency: entry.currency,
    provider: LedgerSource.BANK,
    providerPaymentId: `${entry.providerPaymentId}${UNDONE_SUFFIX}`,
    method: entry.method,
    note: entry.note,
    staffMemberId: actor.kind === "STAFF" ? actor.id : null,
    reversesEntryId: entry.id,
  };
}
