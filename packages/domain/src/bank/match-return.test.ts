import * as fc from "fast-check";
import type { BankLine } from "./bank-match";
import { buildBooking, buildLine } from "./bank-match.test-support";
import { addDays } from "../dates/calendar-date";
import { matchReturn, MAX_RETURN_FEE_MINOR, RETURN_DAYS } from "./match-return";

const debit = (values: Partial<BankLine> = {}): BankLine => buildLine({ amountMinor: -11_900, ...values });

test("the end-to-end id and the amount are sure", () => {
  const booking = buildBooking({ endToEndId: "E2E-77-A", documentNumber: "RE-1" });

  expect(matchReturn(debit({ text: "Rücklastschrift E2E-77-A" }), [booking])).toEqual([
    {
      parts: [{ documentId: "document-1", amountMinor: 11_900, discountMinor: 0, reversedEntryId: "entry-1" }],
      confidence: 97,
      certainty: "SURE",
      reasons: ["END_TO_END_ID", "EXACT_AMOUNT"],
    },
  ]);
});

test("the number and the amount are sure", () => {
  expect(matchReturn(debit({ text: "RLS RE-2026-0042 AC04" }), [buildBooking()])[0]).toMatchObject({
    certainty: "SURE",
    reasons: ["NUMBER", "EXACT_AMOUNT"],
  });
});

test("a fee of the bank stays unassigned, and needs a person", () => {
  const [found] = matchReturn(debit({ amountMinor: -12_700, text: "RE-2026-0042" }), [buildBooking()]);

  expect(found).toMatchObject({
    certainty: "LIKELY",
    reasons: ["NUMBER", "WITH_FEE"],
    parts: [{ amountMinor: 11_900 }],
  });
  expect(matchReturn(debit({ amountMinor: -12_700 }), [buildBooking()])).toEqual([]);
  expect(matchReturn(debit({ amountMinor: -14_000, text: "RE-2026-0042" }), [buildBooking()])).toEqual([]);
});

test("less than the movement, another currency or an earlier day does not match", () => {
  const text = "RE-2026-0042";
  expect(matchReturn(debit({ text, amountMinor: -11_899 }), [buildBooking()])).toEqual([]);
  expect(matchReturn(debit({ text, currency: "CHF" }), [buildBooking()])).toEqual([]);
  expect(matchReturn(debit({ text, bookedOn: "2026-04-27" }), [buildBooking()])).toEqual([]);
});

test("fees and days have an end", () => {
  const text = "RE-2026-0042";
  const withFee = (feeMinor: number) => matchReturn(debit({ text, amountMinor: -11_900 - feeMinor }), [buildBooking()]);
  const after = (days: number) => matchReturn(debit({ text, bookedOn: addDays("2026-04-28", days) }), [buildBooking()]);

  expect([MAX_RETURN_FEE_MINOR, MAX_RETURN_FEE_MINOR + 1].map((fee) => withFee(fee).length)).toEqual([1, 0]);
  expect([RETURN_DAYS, RETURN_DAYS + 1].map((days) => after(days).length)).toEqual([1, 0]);
});

test("NOTPROVIDED is not an id", () => {
  const booking = buildBooking({ endToEndId: "NOTPROVIDED", documentNumber: "RE-1" });
  expect(matchReturn(debit({ text: "NOTPROVIDED" }), [booking])[0]?.reasons).toEqual(["EXACT_AMOUNT"]);
});

test("two movements that match equally well are for a person, the later one first", () => {
  const found = matchReturn(debit({ text: "RE-2026-0042" }), [
    buildBooking(),
    buildBooking({ entryId: "entry-2", bookedOn: "2026-05-01" }),
  ]);

  expect(found.map(({ parts }) => parts[0]?.reversedEntryId)).toEqual(["entry-2", "entry-1"]);
  expect(found.every(({ certainty }) => certainty !== "SURE")).toBe(true);
});

test("never takes back more than went out, nor anything surely without a name", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20_000 }),
      fc.array(fc.integer({ min: 1, max: 20_000 }), { maxLength: 8 }),
      fc.boolean(),
      (amount, amounts, isNamed) => {
        const line = debit({ amountMinor: -amount, text: isNamed ? "RE-2026-0042" : "" });
        const bookings = amounts.map((amountMinor, index) =>
          buildBooking({ entryId: `e${String(index)}`, amountMinor }),
        );
        for (const { parts, certainty } of matchReturn(line, bookings)) {
          expect(parts[0]?.amountMinor).toBeLessThanOrEqual(amount);
          if (!isNamed) expect(certainty).not.toBe("SURE");
        }
      },
    ),
  );
});
