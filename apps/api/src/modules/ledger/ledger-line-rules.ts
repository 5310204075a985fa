import { LedgerSource } from "./claim";
import type { LedgerEntry, LedgerLine } from "./ledger.repository";

/** Whether staff booked it themselves and it takes nothing back: what came from a bank line is undone there. */
export function isMadeByStaff({ kind, provider, reversesEntryId }: LedgerEntry): boolean {
  if (reversesEntryId !== null) return false;
  if (kind === "BOOKED_BY_HAND") return provider === LedgerSource.BY_HAND;
  if (kind === "REFUNDED_BY_HAND") return provider === LedgerSource.REFUND_BY_HAND;
  return kind === "SET_OFF" && provider === LedgerSource.SET_OFF;
}

/** Whether staff can take it back now. */
export function isReversible(line: LedgerLine): boolean {
  return isMadeByStaff(line) && line.reversedByEntryId === null;
}
