import fc from "fast-check";
import { sumMinor } from "../money/money";
import { type Booking, breakDownMoney, BookingKind, settledOn } from "./money-breakdown";

const NOTHING = { additionsMinor: 0, fees: [], canceledMinor: 0, bookings: [] };

function booking(kind: Booking["kind"], amountMinor: number, bookedOn = "2026-05-04"): Booking {
  return { kind, amountMinor, bookedOn, counterDocumentNumber: null };
}

/** The steps in a form that is easy to read. */
function read(facts: Parameters<typeof breakDownMoney>[0]) {
  const { steps, openMinor, creditMinor } = breakDownMoney(facts);
  return [...steps.map(({ kind, amountMinor }) => `${kind} ${String(amountMinor)}`), openMinor, creditMinor];
}

describe("breakDownMoney", () => {
  test("a document that nothing happened to is its total", () => {
    expect(read({ ...NOTHING, totalMinor: 376_040 })).toEqual(["TOTAL 376040", 376_040, 0]);
  });

  test("the fee of each reminder explains why more is open than the total", () => {
    const facts = {
      ...NOTHING,
      totalMinor: 376_040,
      additionsMinor: 2250,
      fees: [
        { number: "MA-1", amountMinor: 1000 },
        { number: "MA-2", amountMinor: 1250 },
      ],
    };
    expect(read(facts)).toEqual(["TOTAL 376040", "REMINDER_FEE 1000", "REMINDER_FEE 1250", 378_290, 0]);
    expect(breakDownMoney(facts).steps.map(({ number }) => number)).toEqual([null, "MA-1", "MA-2"]);
  });

  test("what reminders don’t account for is rounding", () => {
    expect(read({ ...NOTHING, totalMinor: 999, additionsMinor: 1 })).toEqual(["TOTAL 999", "ROUNDING 1", 1000, 0]);
  });

  test("payments of one kind are one step, and reversed ones none", () => {
    const bookings = [
      booking("ONLINE_PAYMENT", 300),
      booking("BANK_TRANSFER", 200),
      booking("ONLINE_PAYMENT", 100),
      booking("CASH", 50),
      booking("CASH", -50),
      booking("CASH_DISCOUNT", 20),
      booking("REFUND", -30),
    ];
    expect(read({ ...NOTHING, totalMinor: 1000, bookings })).toEqual([
      "TOTAL 1000",
      "ONLINE_PAYMENT -400",
      "BANK_TRANSFER -200",
      "CASH_DISCOUNT -20",
      "REFUND 30",
      410,
      0,
    ]);
  });

  test("credits are one step for each document", () => {
    const bookings = [
      { ...booking("CREDIT_NOTE", 300), counterDocumentNumber: "GS-1" },
      { ...booking("CREDIT_NOTE", 200), counterDocumentNumber: "GS-2" },
      { ...booking("CREDIT_NOTE", -100), counterDocumentNumber: "GS-1" },
    ];
    const { steps, openMinor } = breakDownMoney({ ...NOTHING, totalMinor: 1000, bookings });
    expect(steps.slice(1)).toEqual([
      { kind: "CREDIT_NOTE", amountMinor: -200, number: "GS-1" },
      { kind: "CREDIT_NOTE", amountMinor: -200, number: "GS-2" },
    ]);
    expect(openMinor).toBe(600);
  });

  test("what was paid on a cancelled document is a credit", () => {
    const bookings = [booking("BANK_TRANSFER", 400)];
    expect(read({ ...NOTHING, totalMinor: 1000, canceledMinor: 1000, bookings })).toEqual([
      "TOTAL 1000",
      "CANCELLATION -1000",
      "BANK_TRANSFER -400",
      0,
      400,
    ]);
  });

  test("a total of nothing is still said", () => {
    expect(read({ ...NOTHING, totalMinor: 0 })).toEqual(["TOTAL 0", 0, 0]);
  });

  test("the steps add up to what is open or to what is too much, whatever happened", () => {
    const amount = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(
        amount,
        amount,
        fc.boolean(),
        fc.array(
          fc.record({
            kind: fc.constantFrom(...Object.values(BookingKind)),
            amountMinor: amount,
            bookedOn: fc.constant("2026-05-04"),
            counterDocumentNumber: fc.constantFrom(null, "GS-1", "GS-2"),
          }),
        ),
        (totalMinor, additionsMinor, isCanceled, bookings) => {
          const { steps, openMinor, creditMinor } = breakDownMoney({
            totalMinor,
            additionsMinor,
            fees: [],
            canceledMinor: isCanceled ? totalMinor + additionsMinor : 0,
            bookings,
          });
          const asked = isCanceled ? 0 : totalMinor + additionsMinor;
          const received = sumMinor(bookings.map(({ amountMinor }) => amountMinor));
          expect(sumMinor(steps.map(({ amountMinor }) => amountMinor))).toBe(openMinor - creditMinor);
          expect(openMinor - creditMinor).toBe(asked - received);
          expect(Math.min(openMinor, creditMinor)).toBe(0);
        },
      ),
    );
  });
});

describe("settledOn", () => {
  test("is the day of the money that settled it, in whatever order it was booked", () => {
    const late = booking("ONLINE_PAYMENT", 600, "2026-05-10");
    const early = booking("BANK_TRANSFER", 400, "2026-05-05");
    expect(settledOn(1000, [late, early])).toBe("2026-05-10");
    expect(settledOn(1000, [early, late, booking("CASH", 1, "2026-06-01")])).toBe("2026-05-10");
  });

  test("is not the day on which the discount was written", () => {
    const paid = booking("BANK_TRANSFER", 980, "2026-05-05");
    expect(settledOn(1000, [paid, booking("CASH_DISCOUNT", 20, "2026-05-09")])).toBe("2026-05-05");
  });

  test("is null while something is open, after a chargeback, and when no money was needed", () => {
    expect(settledOn(1000, [booking("CASH", 999)])).toBeNull();
    expect(settledOn(1000, [booking("CASH", 1000), booking("CHARGEBACK", -1000, "2026-05-06")])).toBeNull();
    expect(settledOn(0, [booking("CASH", 5)])).toBeNull();
  });

  test("is the later day when it was paid again", () => {
    const bookings = [booking("CASH", 10), booking("CHARGEBACK", -10, "2026-05-06"), booking("CASH", 10, "2026-05-08")];
    expect(settledOn(10, bookings)).toBe("2026-05-08");
  });
});
