import type { CalendarDate } from "@kundenportal/domain/dates/calendar-date";
import { DocumentStatus } from "@kundenportal/domain/documents/document-status";
import {
  bookedDocumentId,
  debtorOf,
  isOwedByMerchant,
  paysPreceding,
} from "@kundenportal/domain/documents/document-type-rules";
import { breakDownMoney, type MoneyBreakdown, settledOn } from "@kundenportal/domain/documents/money-breakdown";
import { subtractMinor } from "@kundenportal/domain/money/money";
import type { MerchantScope } from "../../../access/scopes";
import type { Batch } from "../../../graphql/loaders";
import { askedOf } from "../../documents/table/document-figures";
import type { PortalDocumentRow } from "../../documents/table/document-row";
import type { DocumentSumsRepository, InvoiceFee } from "../../documents/table/document-sums.repository";
import { type CustomerBooking, toCustomerBookings } from "../../ledger/customer-booking";
import type { Ledger } from "../../ledger/ledger";
import type { LedgerLine } from "../../ledger/ledger.repository";

/** How to get what one document's figures follow from. */
export interface MoneyLoads {
  /** Of the document that money is booked to, in booking order. */
  readonly entries: (documentId: string) => Promise<readonly LedgerLine[]>;
  readonly fees: (invoiceId: string) => Promise<readonly InvoiceFee[]>;
}

type MoneyRow = Pick<
  PortalDocumentRow,
  "id" | "type" | "status" | "precedingDocumentId" | "bookedGrossMinor" | "askedMinor" | "creditNotesMinor"
>;

interface DocumentMoneyServiceNeeds {
  readonly ledger: Ledger;
  readonly documentSumsRepository: DocumentSumsRepository;
}

/** What became of a document's money, in words that a customer understands. */
export class DocumentMoneyService {
  constructor(private readonly needs: DocumentMoneyServiceNeeds) {}

  batchOfEntries(scope: MerchantScope): Batch<string, LedgerLine> {
    return this.needs.ledger.batchOf(scope);
  }

  batchOfFees(scope: MerchantScope): Batch<string, InvoiceFee> {
    return {
      fetch: (invoiceIds) => this.needs.documentSumsRepository.listReminderFees(scope, invoiceIds),
      keyOf: ({ invoiceId }) => invoiceId,
    };
  }

  /** In booking order; empty when nothing can be owed. */
  async listBookings(row: MoneyRow, loads: MoneyLoads): Promise<readonly CustomerBooking[]> {
    const id = moneyOf(row);
    if (id === null) return [];
    return toCustomerBookings(await loads.entries(id), { isOwedByMerchant: isOwedByMerchant(row.type) });
  }

  /** Null when nothing can be owed, and for a reminder that was cancelled: its invoice says what is open. */
  async breakDown(row: MoneyRow, loads: MoneyLoads): Promise<MoneyBreakdown | null> {
    const id = moneyOf(row);
    if (id === null) return null;
    const [bookings, fees] = await Promise.all([this.listBookings(row, loads), loads.fees(id)]);
    return breakDownMoney({
      totalMinor: row.bookedGrossMinor,
      additionsMinor: subtractMinor(row.askedMinor, row.bookedGrossMinor),
      fees,
      canceledMinor: subtractMinor(row.askedMinor, askedOf(row)),
      bookings: bookings.filter(counts),
    });
  }

  /** The breakdown of a single document, also inside a transaction; null when nothing can be owed. */
  async breakDownOne(scope: MerchantScope, row: MoneyRow): Promise<MoneyBreakdown | null> {
    const id = moneyOf(row);
    if (id === null) return null;
    // One after another: in a transaction they share a connection.
    const entries = await this.needs.ledger.listOf(scope, id);
    const fees = await this.needs.documentSumsRepository.listReminderFees(scope, [id]);
    return this.breakDown(row, { entries: () => Promise.resolve(entries), fees: () => Promise.resolve(fees) });
  }

  /** The day on which it was paid in full; null while it is not. */
  async findPaidOn(row: MoneyRow, loads: MoneyLoads): Promise<CalendarDate | null> {
    if (row.status !== DocumentStatus.PAID) return null;
    return settledOn(askedOf(row), (await this.listBookings(row, loads)).filter(counts));
  }
}

/** Where the money of a document is; null when there can be none. */
function moneyOf(row: MoneyRow): string | null {
  if (debtorOf(row.type) === null) return null;
  return paysPreceding(row.type) && row.status === DocumentStatus.CANCELED ? null : bookedDocumentId(row);
}

function counts({ isReversed }: CustomerBooking): boolean {
  return !isReversed;
}
