import { todayIn } from "@kundenportal/domain/dates/calendar-date";
import { type DiscountMovement, earnedDiscountMinor } from "@kundenportal/domain/documents/cash-discount";
import { subtractMinor, sumMinor, sumMoney } from "@kundenportal/domain/money/money";
import type { ActingActor } from "../../access/actors";
import { newId } from "../../shared/ids";
import { type Claim, LedgerSource, type Settlement } from "./claim";
import { LedgerEntryKind } from "./ledger-entry-kind";
import type { LedgerRepository, SettlingEntry } from "./ledger.repository";

const MOVEMENT_KINDS: Readonly<Record<LedgerEntryKind, DiscountMovement["kind"] | "SET_OFF" | "CREDIT">> = {
  CAPTURED: "MONEY",
  BOOKED_BY_HAND: "MONEY",
  BOOKED_FROM_BANK: "MONEY",
  PREPAID: "MONEY",
  CHARGED_BACK: "RETURN",
  CHARGEBACK_REVERSED: "RETURN",
  REFUNDED: "REFUND",
  REFUND_REVERSED: "REFUND",
  REFUNDED_BY_HAND: "REFUND",
  CASH_DISCOUNT: "BY_HAND",
  SET_OFF: "SET_OFF",
  // Lowers what is asked for, which the claim says.
  CREDITED: "CREDIT",
};

/**
 * Books the cash discount that the money on a claim has earned, or takes back what it has not earned after all, as a
 * separate entry. What staff granted manually stays. The claim's document is locked, and `entries` are all of it.
 * Returns what is settled and granted from now on.
 */
export async function settleClaim(
  ledgerRepository: LedgerRepository,
  actor: ActingActor,
  claim: Claim,
  { now, entries }: { readonly now: Date; readonly entries: readonly SettlingEntry[] },
): Promise<Settlement> {
  const byRule = entries.filter(({ provider }) => provider === LedgerSource.DISCOUNT);
  const sumOf = (kind: LedgerEntryKind): number =>
    sumMoney(
      claim.currency,
      entries.filter((entry) => entry.kind === kind),
    ).amountMinor;
  const before: Settlement = {
    settledMinor: sumMoney(claim.currency, entries).amountMinor,
    grantedDiscountMinor: sumOf("CASH_DISCOUNT"),
    creditedMinor: sumOf("CREDITED"),
    setOffMinor: sumOf("SET_OFF"),
  };
  if (claim.cashDiscounts.length === 0) return before;
  const movements = entries.flatMap((entry) => toMovement(entry, actor.timeZone));
  const { askedMinor: grossMinor, creditNotesMinor, cashDiscounts } = claim;
  const earned = { grossMinor, creditNotesMinor, cashDiscounts };
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
    bookedBy: null,
    reversesEntryId: null,
    counterDocumentId: null,
    createdAt: now.toISOString(),
  });
  return {
    ...before,
    settledMinor: sumMinor([before.settledMinor, amountMinor]),
    grantedDiscountMinor: sumMinor([before.grantedDiscountMinor, amountMinor]),
  };
}

/**
 * Customers who pay through a provider have paid in time if they started in time: the days that a direct debit takes, or a
 * few minutes past midnight, are not their fault. They were asked for the reduced amount.
 */
function toMovement(entry: SettlingEntry, timeZone: string): readonly DiscountMovement[] {
  const { amountMinor, bookedOn, startedAt } = entry;
  const kind = movementKind(entry);
  if (kind === null) return [];
  const startedOn = startedAt === null ? bookedOn : todayIn(timeZone, new Date(startedAt));
  return [{ kind, amountMinor, paidOn: startedOn < bookedOn ? startedOn : bookedOn }];
}

/** Null for what a discount does not depend on. */
function movementKind({
  kind,
  provider,
  amountMinor,
  reversesEntryId,
}: SettlingEntry): DiscountMovement["kind"] | null {
  if (provider === LedgerSource.DISCOUNT) return "AUTOMATIC";
  const movement = MOVEMENT_KINDS[kind];
  if (movement === "CREDIT") return null;
  if (movement !== "SET_OFF") return movement;
  // Whoever pays with another claim has paid; where a claim is what others are paid with, it is given back.
  return amountMinor > 0 === (reversesEntryId === null) ? "MONEY" : "REFUND";
}
