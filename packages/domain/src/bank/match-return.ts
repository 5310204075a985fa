import { addDays } from "../dates/calendar-date";
import { negateMoney, subtractMoney } from "../money/money";
import { type BankLine, type BankMatch, certaintyOf, type EarlierBooking, MatchReason } from "./bank-match";
import { doubt, doubtsAbout, MAX_MATCHES } from "./match-bank-line";
import { compactReference, findStanding, readReferenceText, type ReferenceText } from "./reference-text";

/** The most that banks charge for a return, in minor units, on top of the amount. */
export const MAX_RETURN_FEE_MINOR = 2_000;
/** A payer has 13 months to take back a debit that was never authorised. */
export const RETURN_DAYS = 400;

const MIN_NUMBER_LENGTH = 4;
const CAP_WITH_FEE = 80;
const CAP_OTHER_ACCOUNT = 75;

/**
 * Which earlier movement a return reverses (Rücklastschrift, recalled transfer), best first, at most three.
 * Rule: SURE needs the end-to-end id or the number of the document, the exact amount, and no other account. A fee that the bank adds is
 * not the document's: the part is the earlier movement's amount, the rest stays unassigned.
 */
export function matchReturn(line: BankLine, bookings: readonly EarlierBooking[]): readonly BankMatch[] {
  const text = readReferenceText(line.text);
  const matches = bookings.flatMap((booking) => {
    const match = matchBooking(line, text, booking);
    return match === null ? [] : [{ booking, match }];
  });
  return markAmbiguous(matches)
    .toSorted(
      (a, b) =>
        b.match.confidence - a.match.confidence ||
        (a.booking.bookedOn > b.booking.bookedOn ? -1 : a.booking.bookedOn < b.booking.bookedOn ? 1 : 0) ||
        (a.booking.entryId < b.booking.entryId ? -1 : 1),
    )
    .map(({ match }) => match)
    .slice(0, MAX_MATCHES);
}

interface ReturnMatch {
  readonly booking: EarlierBooking;
  readonly match: BankMatch;
}

function matchBooking(line: BankLine, text: ReferenceText, booking: EarlierBooking): BankMatch | null {
  if (line.currency !== booking.currency) return null;
  const { amountMinor: feeMinor } = subtractMoney(negateMoney(line), booking);
  const isRecent = booking.bookedOn <= line.bookedOn && booking.bookedOn >= addDays(line.bookedOn, -RETURN_DAYS);
  const isAmount = feeMinor >= 0 && feeMinor <= MAX_RETURN_FEE_MINOR;
  if (!isRecent || !isAmount) return null;
  const signs: MatchReason[] = [];
  if (isNamed(text, booking.endToEndId)) signs.push(MatchReason.END_TO_END_ID);
  if (isNamed(text, booking.documentNumber)) signs.push(MatchReason.NUMBER);
  const isSameAccount = booking.counterpartyIban !== null && booking.counterpartyIban === line.counterpartyIban;
  if (isSameAccount) signs.push(MatchReason.CLIENT_ACCOUNT);
  // With a fee included, the amount alone says nothing.
  if (feeMinor > 0 && signs.length === 0) return null;
  const isOtherAccount = booking.counterpartyIban !== null && line.counterpartyIban !== null && !isSameAccount;
  const isNamedExactly = signs.some((sign) => sign !== MatchReason.CLIENT_ACCOUNT);
  const base = isNamedExactly ? 97 : isSameAccount ? 75 : 35;
  const likely = feeMinor > 0 ? Math.min(base - 10, CAP_WITH_FEE) : base;
  const confidence = isOtherAccount ? Math.min(likely, CAP_OTHER_ACCOUNT) : likely;
  const match = {
    parts: [
      {
        documentId: booking.documentId,
        amountMinor: booking.amountMinor,
        discountMinor: 0,
        reversedEntryId: booking.entryId,
      },
    ],
    confidence,
    certainty: certaintyOf(confidence),
    reasons: [
      ...signs,
      feeMinor > 0 ? MatchReason.WITH_FEE : MatchReason.EXACT_AMOUNT,
      ...(isOtherAccount ? [MatchReason.OTHER_PAYER] : []),
    ],
  };
  return doubt(match, doubtsAbout(line));
}

/** Two movements that match equally well: a person has to say which. */
function markAmbiguous(matches: readonly ReturnMatch[]): readonly ReturnMatch[] {
  return matches.map(({ booking, match }) => {
    const isAmbiguous = matches.some(
      (other) => other.booking.entryId !== booking.entryId && other.match.confidence >= match.confidence,
    );
    if (!isAmbiguous) return { booking, match };
    const confidence = match.confidence - 20;
    return {
      booking,
      match: {
        ...match,
        confidence,
        certainty: certaintyOf(confidence),
        reasons: [...match.reasons, MatchReason.SEVERAL_OF_AMOUNT],
      },
    };
  });
}

function isNamed(text: ReferenceText, reference: string | null): boolean {
  const compact = compactReference(reference ?? "");
  // NOTPROVIDED is what banks write when the payer left the id out.
  if (compact.length < MIN_NUMBER_LENGTH || compact === "NOTPROVIDED") return false;
  return findStanding(text, reference ?? "") === "ALONE";
}
