import { todayIn } from "@kundenportal/domain/dates/calendar-date";
import { type DiscountMovement, earnedDiscountMinor } from "@kundenportal/domain/documents/cash-discount";
import { subtractMinor, sumMinor, sumMoney } from "@kundenportal/domain/money/money";
import type { ActingActor } from "../../access/actors";
import { newId } from "../../shared/ids";
import { type Claim, LedgerSource, type Settlement } from "./claim";
import { LedgerEntryKind, type LedgerRepository, type SettlingEntry } from "./ledger.repository";

const MOVEMENT_KINDS: Readonly<Record<LedgerEntryKind, DiscountMovement["kind"]>> = {
  CAPTURED: "MONEY",
  BOOKED_BY_HAND: "MONEY",
  BOOKED_FROM_BANK: "MONEY",
  PREPAID: "MONEY",
  CHARGED_BACK: "RETURN",
  CHARGEBACK_REVERSED: "RETURN",
  REFUNDED: "REFUND",
  REFUND_REVERSED: "REFUND",
  CASH_DISCOUNT: "BY_HAND",
};

/**
 * Books the cash discount that the money on a claim has earned, or takes back what it has not earned after all, as a
 * separate entry. What staff granted manually stays. The claim's document is locked.
 * Returns what is settled and granted from now on.
 */
export async function settleClaim(
  ledgerRepository: LedgerRepository,
  actor: ActingActor,
  claim: Claim,
  now: Date,
): Promise<Settlement> {
  const entries = await ledgerRepository.listSettling(actor.scope, claim.documentId);
  const granted = entries.filter(({ kind }) => kind === LedgerEntryKind.CASH_DISCOUNT);
  const byRule = granted.filter(({ provider }) => provider === LedgerSource.DISCOUNT);
  const before: Settlement = {
    settledMinor: sumMoney(claim.currency, entries).amountMinor,
    grantedDiscountMinor: sumMoney(claim.currency, granted).amountMinor,
  };
  if (claim.cashDiscounts.length === 0) return before;
  const movements = entries.map((entry) => toMovement(entry, actor.timeZone));
  const earned = { grossMinor: claim.askedMinor, cashDiscounts: claim.cashDiscounts };
  const amountMinor = subtractMinor(
    earnedDiscountMinor(earned, movements),
    sumMoney(claim.currency, byRule).amountMinor,
  );
  if (amountMinor === 0) return before;
  await ledgerRepository.append(actor.scope, {
    id: newId(),
    documentId: claim.documentId,
    paymentId: null,
    kind: LedgerEntryKind.CASH_DISCOUNT,
    amountMinor,
    currency: claim.currency,
    method: null,
    provider: LedgerSource.DISCOUNT,
    // The document is locked, so that no two of them get the same number.
    providerPaymentId: `${claim.documentId}:${String(byRule.length + 1)}`,
    note: null,
    bookedOn: todayIn(actor.timeZone, now),
    staffMemberId: null,
    createdAt: now.toISOString(),
  });
  return {
    settledMinor: sumMinor([before.settledMinor, amountMinor]),
    grantedDiscountMinor: sumMinor([before.grantedDiscountMinor, amountMinor]),
  };
}

/**
 * Customers who pay through a provider have paid in time if they started in time: the days that a direct debit takes, or a
 * few minutes past midnight, are not their fault. They were asked for the reduced amount.
 */
function toMovement(entry: SettlingEntry, timeZone: string): DiscountMovement {
  const { amountMinor, bookedOn, provider, startedAt } = entry;
  const kind = provider === LedgerSource.DISCOUNT ? "AUTOMATIC" : MOVEMENT_KINDS[entry.kind];
  const startedOn = startedAt === null ? bookedOn : todayIn(timeZone, new Date(startedAt));
  return { kind, amountMinor, paidOn: startedOn < bookedOn ? startedOn : bookedOn };
}
