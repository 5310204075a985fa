import { sumMoney } from "@kundenportal/domain/money/money";
import { presentMoney } from "../../graphql/money.types";
import { DocumentBooking } from "./ledger.portal.types";
import type { LedgerLine } from "./ledger.repository";
import { LedgerSource } from "./claim";

/**
 * A document's entries as its customer sees them: without mistakes that staff took back, and with what a credit note
 * settles as one line, however often that changed. The sum is that of the ledger.
 */
export function presentBookings(lines: readonly LedgerLine[]): readonly DocumentBooking[] {
  return lines.flatMap((line, index) => {
    if (isTakenBack(line, lines)) return [];
    if (line.kind !== "CREDITED") return [present(line, line.amountMinor)];
    const isSame = (other: LedgerLine): boolean =>
      other.kind === "CREDITED" && other.counterDocumentId === line.counterDocumentId;
    if (lines.findIndex(isSame) < index) return [];
    const { amountMinor } = sumMoney(line.currency, lines.filter(isSame));
    return amountMinor === 0 ? [] : [present(line, amountMinor)];
  });
}

/** What staff took back, and the entry that did so; not what a bank took back, which did happen. */
function isTakenBack({ id, provider }: LedgerLine, lines: readonly LedgerLine[]): boolean {
  if (provider === LedgerSource.REVERSAL) return true;
  return lines.some((other) => other.provider === LedgerSource.REVERSAL && other.providerPaymentId === id);
}

function present(line: LedgerLine, amountMinor: number): DocumentBooking {
  return Object.assign(new DocumentBooking(), {
    id: line.id,
    kind: line.kind,
    amount: presentMoney(amountMinor, line.currency),
    method: line.method,
    bookedOn: line.bookedOn,
    paymentId: line.paymentId,
    counterDocumentId: line.counterDocumentId,
    counterDocumentNumber: line.counterDocumentNumber,
  });
}
