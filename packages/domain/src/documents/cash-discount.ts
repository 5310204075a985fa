import { type CalendarDate, DateUnit, isBefore, shiftDate } from "../dates/calendar-date";
import { percentOf, shareOf, subtractMinor, sumMinor } from "../money/money";
import type { DocumentContent } from "./document-content";
import { DOCUMENT_TYPE_TABLE } from "./document-type-table";

/** Cash discount (Skonto) that an invoice offers: a customer who pays the rest in time owes nothing more. */
export interface CashDiscount {
  /** The last day. */
  readonly until: CalendarDate;
  /** What may be deducted, in minor units, more than 0. */
  readonly discountMinor: number;
}

/**
 * The cash discounts in an issued content, the first to end first; empty if the type has none or nothing is asked for.
 * Several steps are usual ("3 % within 7 days, 2 % within 14"). What would leave nothing to pay is not a discount.
 */
export function cashDiscountsOf(
  content: Pick<DocumentContent, "type" | "documentDate" | "discountTerms" | "totals">,
): readonly CashDiscount[] {
  const { grossMinor } = content.totals;
  if (!DOCUMENT_TYPE_TABLE[content.type].terms.cashDiscount) return [];
  return content.discountTerms
    .flatMap(({ days, percent, baseMinor }) => {
      const until = shiftDate(content.documentDate, { amount: days, unit: DateUnit.DAY });
      return until === null ? [] : [{ until, discountMinor: percentOf(baseMinor ?? grossMinor, percent) }];
    })
    .filter(({ discountMinor }) => discountMinor > 0 && discountMinor < grossMinor)
    .toSorted((a, b) => a.until.localeCompare(b.until));
}

/** What was asked for and what was received, in integer minor units, with what may be deducted. */
export interface DiscountedSettlement {
  /** Fees included. */
  readonly grossMinor: number;
  /** What credit notes took off it again: a discount is granted on the rest only. */
  readonly creditNotesMinor: number;
  /** Money plus granted discount and credit notes. */
  readonly settledMinor: number;
  /** The part of it that is granted discount. */
  readonly grantedDiscountMinor: number;
  readonly cashDiscounts: readonly CashDiscount[];
}

/** The discount that applies when paying on a given day. */
export interface AvailableDiscount extends CashDiscount {
  /** What to pay by then so that nothing stays open, in minor units. */
  readonly payableMinor: number;
}

/**
 * The largest discount still available on a day; null when there is none, because its last day has passed or because
 * nothing is open any more, or no more than the discount itself.
 */
export function findAvailableDiscount(settlement: DiscountedSettlement, today: CalendarDate): AvailableDiscount | null {
  const { grossMinor, settledMinor, grantedDiscountMinor } = settlement;
  if (settlement.cashDiscounts.length === 0) return null;
  const openMinor = subtractMinor(grossMinor, settledMinor);
  const unpaidMinor = subtractMinor(grossMinor, subtractMinor(settledMinor, grantedDiscountMinor));
  const best = discountsOnRest(settlement)
    .filter(({ until }) => !isBefore(until, today))
    .reduce<CashDiscount | null>(
      (found, each) => (found === null || each.discountMinor > found.discountMinor ? each : found),
      null,
    );
  if (best === null) return null;
  const payableMinor = subtractMinor(unpaidMinor, best.discountMinor);
  return payableMinor > 0 && payableMinor < openMinor ? { ...best, payableMinor } : null;
}

/** One movement of the ledger, as the rule for cash discounts sees it. */
export interface DiscountMovement {
  /**
   * MONEY was received; RETURN is money that turned out not to have come, such as a chargeback; REFUND is what the
   * merchant gave back voluntarily; AUTOMATIC is discount that this rule granted, BY_HAND discount that somebody granted.
   */
  readonly kind: "MONEY" | "RETURN" | "REFUND" | "AUTOMATIC" | "BY_HAND";
  /** Minor units; positive reduces what is owed. */
  readonly amountMinor: number;
  /** The day that counts for being in time: when the customer paid. */
  readonly paidOn: CalendarDate;
}

/**
 * The discount that the rule grants for what has been booked so far, in minor units, never negative. Booking the
 * difference from what it granted before keeps the ledger right in whatever order money and its returns come.
 * Money paid on the discount's last day still counts, money paid the next day does not. A discount stays when the
 * merchant gives money back or more is received later; it goes when the money that earned it turns out not to have come.
 */
export function earnedDiscountMinor(
  claim: Pick<DiscountedSettlement, "grossMinor" | "creditNotesMinor" | "cashDiscounts">,
  movements: readonly DiscountMovement[],
): number {
  const restMinor = subtractMinor(claim.grossMinor, claim.creditNotesMinor);
  const discounts = discountsOnRest(claim);
  const sumOf = (...kinds: readonly DiscountMovement["kind"][]): number =>
    sumMinor(movements.filter(({ kind }) => kinds.includes(kind)).map(({ amountMinor }) => amountMinor));
  if (restMinor <= 0) return 0;
  const grantedMinor = Math.min(sumOf("AUTOMATIC"), Math.max(0, ...discounts.map((each) => each.discountMinor)));
  const openMinor = subtractMinor(restMinor, sumOf("MONEY", "RETURN", "REFUND", "BY_HAND"));
  const amounts = discounts.map(({ until, discountMinor }) => {
    const inTime = movements.filter(({ paidOn }) => !isBefore(until, paidOn));
    const receivedMinor = Math.min(receivedOf(inTime), receivedOf(movements));
    if (receivedMinor < subtractMinor(restMinor, discountMinor)) return 0;
    return Math.max(grantedMinor, Math.min(openMinor, discountMinor));
  });
  return Math.max(0, ...amounts);
}

/** What may be deducted once credit notes have lowered what is asked for: the same share of what is left. */
function discountsOnRest({
  grossMinor,
  creditNotesMinor,
  cashDiscounts,
}: Pick<DiscountedSettlement, "grossMinor" | "creditNotesMinor" | "cashDiscounts">): readonly CashDiscount[] {
  if (creditNotesMinor === 0 || grossMinor <= 0) return cashDiscounts;
  const restMinor = Math.max(0, subtractMinor(grossMinor, creditNotesMinor));
  return cashDiscounts
    .map(({ until, discountMinor }) => ({ until, discountMinor: shareOf(discountMinor, restMinor, grossMinor) }))
    .filter(({ discountMinor }) => discountMinor > 0);
}

function receivedOf(movements: readonly DiscountMovement[]): number {
  return sumMinor(
    movements.filter(({ kind }) => kind === "MONEY" || kind === "RETURN").map(({ amountMinor }) => amountMinor),
  );
}
