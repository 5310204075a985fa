import { todayIn } from "@kundenportal/domain/dates/calendar-date";
import { type DiscountMovement, earnedDiscountMinor } from "@kundenportal/domain/documents/cash-discount";
import { subtractMinor, sumMinor, sumMoney } from "@kundenportal/domain/money/money";
import type { ActingActor } from "../../access/actors";
import { newId } from "../../shared/ids";
import { askedOf, parseCashDiscounts } from "../documents/table/document-figures";
import type { DocumentRow } from "../documents/table/document.repository";
import { LedgerEntryKind, type LedgerRepository, type SettlingEntry } from "./ledger.repository";

/** Stands where the provider's name stands. */
const BY_RULE = "DISCOUNT";

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

/** What the ledger has of a document, in minor units. */
interface Settlement {
  readonly settledMinor: number;
  /** However it was granted. */
  readonly grantedDiscountMinor: number;
}

/**
 * Books the cash discount that the money on a locked document has earned, or takes back what it has not earned after
 * all, as an entry of its own. What staff granted by hand is theirs and stays.
 * Gives what is settled and granted on the document from now on.
 */
export async function grantDiscount(
  ledger: LedgerRepository,
  actor: ActingActor,
  document: DocumentRow,
  now: Date,
): Promise<Settlement> {
  const entries = await ledger.listSettling(actor.scope, document.id);
  const granted = entries.filter(({ kind }) => kind === LedgerEntryKind.CASH_DISCOUNT);
  const byRule = granted.filter(({ provider }) => provider === BY_RULE);
  const before: Settlement = {
    settledMinor: sumMoney(document.currency, entries).amountMinor,
    grantedDiscountMinor: sumMoney(document.currency, granted).amountMinor,
  };
  if (document.cashDiscounts === null) return before;
  const movements = entries.map((entry) => toMovement(entry, actor.timeZone));
  const claim = { grossMinor: askedOf(document), cashDiscounts: parseCashDiscounts(document) };
  const amountMinor = subtractMinor(
    earnedDiscountMinor(claim, movements),
    sumMoney(document.currency, byRule).amountMinor,
  );
  if (amountMinor === 0) return before;
  await ledger.append(actor.scope, {
    id: newId(),
    documentId: document.id,
    paymentId: null,
    kind: LedgerEntryKind.CASH_DISCOUNT,
    amountMinor,
    currency: document.currency,
    method: null,
    provider: BY_RULE,
    // The document is locked, so that no two of them count the same.
    providerPaymentId: `${document.id}:${String(byRule.length + 1)}`,
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
 * Who pays through a provider has paid in time when they started to in time: what a debit takes after that, or the few
 * minutes over midnight, are not theirs to answer for. They were asked for the reduced amount.
 */
function toMovement(entry: SettlingEntry, timeZone: string): DiscountMovement {
  const { amountMinor, bookedOn, provider, startedAt } = entry;
  const kind = provider === BY_RULE ? "AUTOMATIC" : MOVEMENT_KINDS[entry.kind];
  const startedOn = startedAt === null ? bookedOn : todayIn(timeZone, new Date(startedAt));
  return { kind, amountMinor, paidOn: startedOn < bookedOn ? startedOn : bookedOn };
}
