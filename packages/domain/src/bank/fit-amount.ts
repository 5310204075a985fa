import { addDays, type CalendarDate } from "../dates/calendar-date";
import { subtractMinor, sumMinor, sumMoney } from "../money/money";
import { type BankLine, type MatchPart, MatchReason, type OpenDocument } from "./bank-match";

/** A transfer on the last day of a discount is booked some days later. */
const DISCOUNT_GRACE_DAYS = 3;
/** Payers who work out a discount themselves may round it the other way. */
const DISCOUNT_TOLERANCE_MINOR = 1;
/** What is not right to the cent is for a person to decide. */
const FIT_CAP = { EXACT: 99, PART: 78, MORE_THAN_OPEN: 72, DISCOUNT_LATE: 75 } as const;

/** The part of a line that an amount is compared for. */
export type FittedLine = Pick<BankLine, "amountMinor" | "currency" | "bookedOn">;

/** How the amount of a line matches documents. */
export interface Fit {
  readonly parts: readonly MatchPart[];
  readonly reasons: readonly MatchReason[];
  /** The highest confidence that an amount like this allows. */
  readonly cap: number;
}

/** How the whole amount matches all of these documents together. */
export function fitTogether(line: FittedLine, documents: readonly OpenDocument[]): Fit {
  const amountMinor = Math.abs(line.amountMinor);
  const { amountMinor: openMinor } = sumMoney(
    line.currency,
    documents.map((document) => ({ amountMinor: document.openMinor, currency: document.currency })),
  );
  const isSum = documents.length > 1;
  if (amountMinor === openMinor) {
    const reasons = [isSum ? MatchReason.SUM : MatchReason.EXACT_AMOUNT];
    return { parts: documents.map((document) => toPart(document, document.openMinor)), reasons, cap: FIT_CAP.EXACT };
  }
  const discounted = fitDiscount(line, documents, subtractMinor(openMinor, amountMinor));
  if (discounted !== null) return discounted;
  const isMore = amountMinor > openMinor;
  return {
    parts: distribute(amountMinor, documents),
    reasons: [isMore ? MatchReason.MORE_THAN_OPEN : MatchReason.PART],
    cap: isMore ? FIT_CAP.MORE_THAN_OPEN : FIT_CAP.PART,
  };
}

/** Whether what is missing is the discount of all documents that offer one. */
function fitDiscount(line: FittedLine, documents: readonly OpenDocument[], missingMinor: number): Fit | null {
  if (missingMinor <= 0) return null;
  const inTime = documents.map((document) => ({ document, discountMinor: discountOf(document, line.bookedOn, true) }));
  const anyTime = documents.map((document) => ({
    document,
    discountMinor: discountOf(document, line.bookedOn, false),
  }));
  for (const [offers, isLate] of [
    [inTime, false],
    [anyTime, true],
  ] as const) {
    const totalMinor = sumMinor(offers.map(({ discountMinor }) => discountMinor));
    if (totalMinor === 0 || Math.abs(subtractMinor(totalMinor, missingMinor)) > DISCOUNT_TOLERANCE_MINOR) continue;
    // A cent that was rounded the other way goes to the first discount.
    const first = offers.findIndex(({ discountMinor }) => discountMinor > 0);
    const parts = offers.map(({ document, discountMinor }, index) => {
      const grantedMinor = index === first ? sumMinor([discountMinor, missingMinor, -totalMinor]) : discountMinor;
      return { ...toPart(document, subtractMinor(document.openMinor, grantedMinor)), discountMinor: grantedMinor };
    });
    const reasons = [
      MatchReason.CASH_DISCOUNT,
      ...(documents.length > 1 ? [MatchReason.SUM] : []),
      ...(isLate ? [MatchReason.DISCOUNT_LATE] : []),
    ];
    return { parts, reasons, cap: isLate ? FIT_CAP.DISCOUNT_LATE : FIT_CAP.EXACT };
  }
  return null;
}

/** The highest discount available on that day, or the highest there ever was. Less than what is open. */
function discountOf({ cashDiscounts, openMinor }: OpenDocument, bookedOn: CalendarDate, mustBeInTime: boolean): number {
  const offered = cashDiscounts
    .filter(({ until }) => !mustBeInTime || bookedOn <= addDays(until, DISCOUNT_GRACE_DAYS))
    .map(({ discountMinor }) => discountMinor)
    .filter((discountMinor) => discountMinor < openMinor);
  return Math.max(0, ...offered);
}

/** Pays the oldest first; what is left over goes on top of the last. */
function distribute(amountMinor: number, documents: readonly OpenDocument[]): readonly MatchPart[] {
  const parts: MatchPart[] = [];
  let leftMinor = amountMinor;
  for (const document of documents.toSorted(byDueDate)) {
    const paidMinor = Math.min(leftMinor, document.openMinor);
    leftMinor = subtractMinor(leftMinor, paidMinor);
    if (paidMinor > 0) parts.push(toPart(document, paidMinor));
  }
  return parts.map((part, index) =>
    index === parts.length - 1 ? { ...part, amountMinor: sumMinor([part.amountMinor, leftMinor]) } : part,
  );
}

/** Several amounts that were stated one by one, each for its own document. */
export function mergeFits(fits: readonly Fit[]): Fit {
  return {
    parts: fits.flatMap(({ parts }) => parts),
    reasons: [...fits.flatMap(({ reasons }) => reasons), ...(fits.length > 1 ? [MatchReason.SUM] : [])],
    cap: Math.min(...fits.map(({ cap }) => cap)),
  };
}

/** The oldest debt first. */
export function byDueDate(a: OpenDocument, b: OpenDocument): number {
  const first = `${a.dueDate ?? a.documentDate} ${a.documentDate} ${a.number} ${a.id}`;
  const second = `${b.dueDate ?? b.documentDate} ${b.documentDate} ${b.number} ${b.id}`;
  return first < second ? -1 : first > second ? 1 : 0;
}

function toPart({ id }: OpenDocument, amountMinor: number): MatchPart {
  return { documentId: id, amountMinor, discountMinor: 0, reversedEntryId: null };
}
