import { presentMoney } from "../../graphql/money.types";
import { LedgerEntry } from "./ledger.admin.types";
import type { LedgerEntry as LedgerEntryRow } from "./ledger.repository";

export function presentLedgerEntry(entry: LedgerEntryRow): LedgerEntry {
  return Object.assign(new LedgerEntry(), {
    id: entry.id,
    kind: entry.kind,
    amount: presentMoney(entry.amountMinor, entry.currency),
    method: entry.method,
    provider: entry.kind === "BOOKED_BY_HAND" || entry.kind === "PREPAID" ? null : entry.provider,
    note: entry.note,
    bookedOn: entry.bookedOn,
    createdAt: entry.createdAt,
  });
}
