import { type CalendarDate, compareDates } from "../dates/calendar-date";
import { subtractMinor, sumMinor } from "../money/money";

/** What a booking on a document is to the person who paid, in the order in which the kinds are told. */
export const BookingKind = {
  /** Paid before it was issued. */
  PREPAYMENT: "PREPAYMENT",
  ONLINE_PAYMENT: "ONLINE_PAYMENT",
  BANK_TRANSFER: "BANK_TRANSFER",
  CASH: "CASH",
  OTHER_PAYMENT: "OTHER_PAYMENT",
  /** On an invoice: what a credit note takes off it. */
  CREDIT_NOTE: "CREDIT_NOTE",
  /** Set against another document; no money moved. */
  SET_OFF: "SET_OFF",
  CASH_DISCOUNT: "CASH_DISCOUNT",
  /** On a credit note: paid to the client. */
  PAYOUT: "PAYOUT",
  /** Given back by the merchant. */
  REFUND: "REFUND",
  /** Taken back by the payer's bank. */
  CHARGEBACK: "CHARGEBACK",
} as const;
export type BookingKind = (typeof BookingKind)[keyof typeof BookingKind];

const BOOKING_KINDS: readonly BookingKind[] = Object.values(BookingKind);

/** Why what is owed on a document is more or less than its total. */
export const MoneyStepKind = {
  /** What the document says. */
  TOTAL: "TOTAL",
  /** Rounding of an imported invoice, and what third parties charge through it. */
  ROUNDING: "ROUNDING",
  /** The fee of one reminder. */
  REMINDER_FEE: "REMINDER_FEE",
  /** A cancelled document asks for nothing. */
  CANCELLATION: "CANCELLATION",
  ...BookingKind,
} as const;
export type MoneyStepKind = (typeof MoneyStepKind)[keyof typeof MoneyStepKind];

/** A movement on a document. */
export interface Booking {
  readonly kind: BookingKind;
  /** Minor units; positive reduces what is owed. */
  readonly amountMinor: number;
  /** The day it counts for. */
  readonly bookedOn: CalendarDate;
  /** The number of the other document of a credit or set-off; null for all others. */
  readonly counterDocumentNumber: string | null;
}

/** A reminder that adds something to what is owed. */
export interface ReminderFee {
  /** The reminder's number. */
  readonly number: string;
  /** Minor units, more than 0. */
  readonly amountMinor: number;
}

/** Everything that decides what is open on one document, in minor units of its currency. */
export interface MoneyFacts {
  /** As printed. */
  readonly totalMinor: number;
  /** Asked for in addition to it: fees of reminders, and rounding. */
  readonly additionsMinor: number;
  /** The part of the additions that belongs to reminders; what is left is rounding, or charged by third parties. */
  readonly fees: readonly ReminderFee[];
  /** What cancelling dropped of it: no more than what credit notes had left. 0 unless it is cancelled. */
  readonly canceledMinor: number;
  /** In the order of booking. */
  readonly bookings: readonly Booking[];
}

export interface MoneyStep {
  readonly kind: MoneyStepKind;
  /** Minor units; negative reduces what is owed. Never 0, except for the total. */
  readonly amountMinor: number;
  /** The number of the document that this step comes from; null: this one, or none. */
  readonly number: string | null;
}

/** From a document's total to what is open. The steps add up to `openMinor` less `creditMinor`, one of which is 0. */
export interface MoneyBreakdown {
  readonly steps: readonly MoneyStep[];
  /** What is still owed. */
  readonly openMinor: number;
  /** What was received or granted beyond what was owed. */
  readonly creditMinor: number;
}

/**
 * The arithmetic of one document, step by step: the only way to tell a customer why what is open differs from the total.
 * Bookings of one kind are one step, credits one for each document; those that cancel each other out are none.
 */
export function breakDownMoney({
  totalMinor,
  additionsMinor,
  fees,
  canceledMinor,
  bookings,
}: MoneyFacts): MoneyBreakdown {
  const feesMinor = sumMinor(fees.map(({ amountMinor }) => amountMinor));
  const asked = [
    step(MoneyStepKind.TOTAL, totalMinor),
    step(MoneyStepKind.ROUNDING, subtractMinor(additionsMinor, feesMinor)),
    ...fees.map(({ amountMinor, number }): MoneyStep => ({ kind: MoneyStepKind.REMINDER_FEE, amountMinor, number })),
  ];
  const steps = [
    ...asked,
    step(MoneyStepKind.CANCELLATION, subtractMinor(0, canceledMinor)),
    ...BOOKING_KINDS.flatMap((kind) => stepsOf(bookings.filter((booking) => booking.kind === kind))),
  ].filter(({ kind, amountMinor }) => kind === MoneyStepKind.TOTAL || amountMinor !== 0);
  const leftMinor = sumSteps(steps);
  return { steps, openMinor: Math.max(0, leftMinor), creditMinor: Math.max(0, subtractMinor(0, leftMinor)) };
}

/**
 * The day on which the last money came that was needed to settle what was asked for; null while something is open, or
 * when no money was needed. What came later does not change it, nor does the day on which a discount or credit note was written.
 */
export function settledOn(askedMinor: number, bookings: readonly Booking[]): CalendarDate | null {
  const isGranted = ({ kind }: Booking): boolean =>
    kind === BookingKind.CASH_DISCOUNT || kind === BookingKind.CREDIT_NOTE;
  let openMinor = subtractMinor(askedMinor, sumMinor(bookings.filter(isGranted).map(({ amountMinor }) => amountMinor)));
  let day: CalendarDate | null = null;
  const movements = bookings.filter((booking) => !isGranted(booking));
  for (const { amountMinor, bookedOn } of movements.toSorted((a, b) => compareDates(a.bookedOn, b.bookedOn))) {
    const wasOpen = openMinor > 0;
    openMinor = subtractMinor(openMinor, amountMinor);
    if (openMinor > 0) day = null;
    else if (wasOpen) day = bookedOn;
  }
  return day;
}

/** Bookings of one kind: one step for each document that they come from. */
function stepsOf(bookings: readonly Booking[]): readonly MoneyStep[] {
  const numbers = [...new Set(bookings.map(({ counterDocumentNumber }) => counterDocumentNumber))];
  return numbers.flatMap((number) => {
    const ofDocument = bookings.filter(({ counterDocumentNumber }) => counterDocumentNumber === number);
    const amountMinor = subtractMinor(0, sumMinor(ofDocument.map((booking) => booking.amountMinor)));
    return ofDocument.slice(0, 1).map(({ kind }) => ({ kind, amountMinor, number }));
  });
}

function step(kind: MoneyStepKind, amountMinor: number): MoneyStep {
  return { kind, amountMinor, number: null };
}

function sumSteps(steps: readonly MoneyStep[]): number {
  return sumMinor(steps.map(({ amountMinor }) => amountMinor));
}
