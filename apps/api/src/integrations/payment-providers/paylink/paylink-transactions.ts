import { ProviderUnavailableError } from "../payment-provider";
import { type PaylinkClient, PaylinkMissingError } from "./paylink-client";
import { referenceOf, type WireTransaction, wireTransaction } from "./paylink-wire";

const PAGE_SIZE = 100;
/** More than a merchant of this portal has during one attempt; beyond that, a person must look. */
const MAX_PAGES = 50;

export interface TransactionPage {
  readonly transactions: readonly WireTransaction[];
  /** Null on the last page. */
  readonly nextOffset: number | null;
}

/** The account's list of transactions: the only place where lost links and refunds are found again. */
export class PaylinkTransactions {
  constructor(private readonly client: PaylinkClient) {}

  /** Null when there is no such transaction. */
  async find(id: string): Promise<WireTransaction | null> {
    try {
      const [transaction] = await this.client.get(`Transaction/${id}/`);
      return parseTransaction(transaction);
    } catch (error) {
      if (error instanceof PaylinkMissingError) return null;
      throw error;
    }
  }

  /** What has happened since `from`, oldest first. */
  async list(from: Date, offset: number): Promise<TransactionPage> {
    const rows = await this.client.get("Transaction/", {
      filterDatetimeUtcGreaterThan: from.toISOString().slice(0, 19).replace("T", " "),
      orderByTime: "ASC",
      offset,
      limit: PAGE_SIZE,
    });
    return {
      transactions: rows.map(parseTransaction),
      nextOffset: rows.length < PAGE_SIZE ? null : offset + rows.length,
    };
  }

  /** Errors: as `searchReference`, and ProviderUnavailableError when there is too much to search through. */
  async listOfReference(reference: string, from: Date): Promise<readonly WireTransaction[]> {
    const found = await this.searchReference(reference, from);
    if (found === null) throw new ProviderUnavailableError("There are too many transactions to look through.");
    return found;
  }

  /**
   * Everything with one of our references, and its refunds that carry none, oldest first. Null when there is too much to
   * search through.
   */
  async searchReference(reference: string, from: Date): Promise<readonly WireTransaction[] | null> {
    const found = new Map<string, WireTransaction>();
    let offset: number | null = 0;
    for (let pages = 0; offset !== null; pages += 1) {
      if (pages === MAX_PAGES) return null;
      const page: TransactionPage = await this.list(from, offset);
      for (const transaction of page.transactions) {
        const isOurs = referenceOf(transaction) === reference || found.has(transaction.originalTransactionId ?? "none");
        if (isOurs) found.set(transaction.id, transaction);
      }
      offset = page.nextOffset;
    }
    return [...found.values()];
  }
}

/** Errors: ProviderUnavailableError for anything invalid: a row that is skipped could be money. */
function parseTransaction(row: unknown): WireTransaction {
  const parsed = wireTransaction.safeParse(row);
  if (!parsed.success) throw new ProviderUnavailableError("The provider's answer was not understood.");
  return parsed.data;
}
