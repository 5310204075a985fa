import { presentMoney } from "../../graphql/money.types";
import { LedgerEntry } from "./ledger.admin.types";
import { LedgerSource } from "./claim";
import { isReversible } from "./ledger-line-rules";
import type { LedgerLine } from "./ledger.repository";

/** Where money comes from without a provider. */
const HOUSE_SOURCES: ReadonlySet<string> = new Set([
  LedgerSource.BY_HAND,
  LedgerSource.REFUND_BY_HAND,
  LedgerSource.E_INVOICE,
  LedgerSource.CREDIT_NOTE,
  LedgerSource.SET_OFF,
  LedgerSource.REVERSAL,
]);

export function presentLedgerEntry(entry: LedgerLine): LedgerEntry {
  return Object.assign(new LedgerEntry(), {
    documentId: entry.documentId,
    id: entry.id,
    kind: entry.kind,
    amount: presentMoney(entry.amountMinor, entry.currency),
    method: entry.method,
    provider: HOUSE_SOURCES.has(entry.provider) ? null : entry.provider,
    note: entry.note,
    bookedBy: entry.bookedBy,
    reversesEntryId: entry.reversesEntryId,
    reversedByEntryId: entry.reversedByEntryId,
    isReversible: isReversible(entry),
    counterDocumentId: entry.counterDocumentId,
    counterDocumentNumber: entry.counterDocumentNumber,
    bookedOn: entry.bookedOn,
    createdAt: entry.createdAt,
  });
}
