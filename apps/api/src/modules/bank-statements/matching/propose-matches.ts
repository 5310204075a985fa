import {
  type BankLine,
  type BankMatch,
  Certainty,
  type EarlierBooking,
  type OpenDocument,
} from "@kundenportal/domain/bank/bank-match";
import { DocumentIndex } from "@kundenportal/domain/bank/document-index";
import { findNamedDocuments, matchBankLine } from "@kundenportal/domain/bank/match-bank-line";
import { readReferenceText } from "@kundenportal/domain/bank/reference-text";
import { matchReturn, MAX_RETURN_FEE_MINOR, RETURN_DAYS } from "@kundenportal/domain/bank/match-return";
import { addDays } from "@kundenportal/domain/dates/calendar-date";
import { type CashDiscount, cashDiscountsOf } from "@kundenportal/domain/documents/cash-discount";
import { subtractMinor } from "@kundenportal/domain/money/money";
import type { MerchantScope } from "../../../access/scopes";
import type { DocumentVersionRepository } from "../../documents/versions/document-version.repository";
import { formatVersionKey } from "../../documents/versions/version-key";
import type { BankLineRow } from "../lines/bank-line.repository";
import { parseStatedParts } from "../lines/stated-parts";
import type { BankMatchRepository, OpenDocumentRow } from "./bank-match.repository";

/** The part of a line that proposals follow from. */
export type MatchedLine = Pick<
  BankLineRow,
  | "id"
  | "amountMinor"
  | "currency"
  | "bookedOn"
  | "ultimateName"
  | "purpose"
  | "furtherText"
  | "bookingText"
  | "statedParts"
  | "resemblesId"
  | "endToEndId"
  | "creditorReference"
  | "counterpartyName"
  | "counterpartyAccount"
  | "isReturn"
>;

/** By the line's id; without an entry nothing is proposed. */
export type Proposals = ReadonlyMap<string, readonly BankMatch[]>;

interface Candidates {
  readonly index: DocumentIndex;
  readonly knownClients: ReadonlyMap<string, readonly string[]>;
}

type MutableDiscounts = OpenDocumentRow & { readonly cashDiscounts: CashDiscount[] };

const MAX_RETURNABLE = 200;
const MAX_CLOSED_NAMED = 5;

interface ProposeMatchesNeeds {
  readonly bankMatchRepository: BankMatchRepository;
  readonly documentVersionRepository: DocumentVersionRepository;
}

/** Says where the money of lines may belong, as things stand now. None of it is stored: open amounts change. */
export class ProposeMatches {
  constructor(private readonly needs: ProposeMatchesNeeds) {}

  async propose(scope: MerchantScope, lines: readonly MatchedLine[]): Promise<Proposals> {
    if (lines.length === 0) return new Map();
    const returns = lines.filter(isReturned);
    const others = lines.filter((line) => !isReturned(line));
    const proposals = new Map<string, readonly BankMatch[]>();
    if (others.length > 0) {
      const candidates = await this.loadCandidates(scope, others);
      for (const line of others) proposals.set(line.id, matchBankLine(toBankLine(line, candidates), candidates.index));
    }
    for (const line of returns) {
      proposals.set(line.id, matchReturn(toBankLine(line, null), await this.findReturnable(scope, line)));
    }
    return proposals;
  }

  /** Documents that lines name although they are cancelled or paid: the ids of each, by the line's id. */
  async findClosed(
    scope: MerchantScope,
    lines: readonly MatchedLine[],
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    if (lines.length === 0) return new Map();
    const rows = await this.needs.bankMatchRepository.listClosedDocuments(scope);
    const index = new DocumentIndex(rows.map((row) => ({ ...row, cashDiscounts: [] })));
    const closedOf = (line: MatchedLine): readonly string[] =>
      index
        .findNamed(readReferenceText(textOf(line)))
        .filter(({ by }) => by !== "NUMBER_GLUED")
        .map(({ document }) => document.id);
    return new Map(lines.map((line) => [line.id, closedOf(line).slice(0, MAX_CLOSED_NAMED)]));
  }

  private async loadCandidates(scope: MerchantScope, lines: readonly MatchedLine[]): Promise<Candidates> {
    const rows = await this.needs.bankMatchRepository.listOpenDocuments(scope);
    const documents: MutableDiscounts[] = rows.map((row) => ({ ...row, cashDiscounts: [] }));
    const index = new DocumentIndex(documents, await this.needs.bankMatchRepository.listPossiblePayers(scope));
    await this.loadDiscounts(
      scope,
      documents,
      new Set(lines.flatMap((line) => findNamedDocuments(textOf(line), index))),
    );
    return { index, knownClients: await this.findKnownClients(scope, lines) };
  }

  /** Only for documents that a line names: their terms are in their content, which is too large to load for all. */
  private async loadDiscounts(
    scope: MerchantScope,
    documents: readonly MutableDiscounts[],
    named: ReadonlySet<OpenDocument>,
  ): Promise<void> {
    const keys = documents
      .filter((document) => named.has(document))
      .map((document) => ({ documentId: document.id, version: document.currentVersion, document }));
    if (keys.length === 0) return;
    const contents = new Map(
      (await this.needs.documentVersionRepository.findContents(scope, keys)).map((version) => [
        formatVersionKey(version),
        version.content,
      ]),
    );
    for (const key of keys) {
      const content = contents.get(formatVersionKey(key));
      if (content !== undefined) key.document.cashDiscounts.push(...cashDiscountsOf(content));
    }
  }

  private async findKnownClients(
    scope: MerchantScope,
    lines: readonly MatchedLine[],
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    const accounts = [...new Set(lines.flatMap(({ counterpartyAccount }) => counterpartyAccount ?? []))];
    const known = new Map<string, string[]>();
    for (const { account, clientId } of await this.needs.bankMatchRepository.listClientsOfAccounts(scope, accounts)) {
      known.set(account, [...(known.get(account) ?? []), clientId]);
    }
    return known;
  }

  private findReturnable(
    scope: MerchantScope,
    { amountMinor, bookedOn }: MatchedLine,
  ): Promise<readonly EarlierBooking[]> {
    const range = {
      fromMinor: Math.max(1, subtractMinor(-amountMinor, MAX_RETURN_FEE_MINOR)),
      toMinor: -amountMinor,
      since: addDays(bookedOn, -RETURN_DAYS),
    };
    return this.needs.bankMatchRepository.listReturnable(scope, range, MAX_RETURNABLE);
  }
}

/** The proposal that can be booked without checking; null when there is none. */
export function sureMatch(matches: readonly BankMatch[] | undefined): BankMatch | null {
  const [best] = matches ?? [];
  return best?.certainty === Certainty.SURE ? best : null;
}

/** Money that went out because an earlier payment was reversed. Our own transfer coming back is incoming money. */
export function isReturned({ amountMinor, isReturn }: Pick<MatchedLine, "amountMinor" | "isReturn">): boolean {
  return isReturn && amountMinor < 0;
}

function toBankLine(line: MatchedLine, candidates: Candidates | null): BankLine {
  return {
    amountMinor: line.amountMinor,
    currency: line.currency,
    bookedOn: line.bookedOn,
    text: textOf(line),
    counterpartyName: line.counterpartyName,
    ultimateName: line.ultimateName,
    counterpartyIban: line.counterpartyAccount,
    knownClientIds: candidates?.knownClients.get(line.counterpartyAccount ?? "") ?? [],
    statedParts: parseStatedParts(line.statedParts),
    resemblesAnother: line.resemblesId !== null,
  };
}

/** Everything that may name a document; the bank's own words last, so that they announce nothing. */
function textOf({ purpose, furtherText, endToEndId, creditorReference, bookingText }: MatchedLine): string {
  const texts = [creditorReference, purpose, endToEndId, furtherText, bookingText];
  return texts.filter((text) => text !== null).join(" \n ");
}
