import * as fc from "fast-check";
import { allocateCredits, type NamingCredit } from "./credit-allocation";

const credit = (id: string, availableMinor: number, bookedMinor = 0): NamingCredit => ({
  id,
  availableMinor,
  bookedMinor,
});

describe("credits that name an invoice", () => {
  test.each<[string, number, readonly NamingCredit[], readonly [string, number][]]>([
    ["settle it", 11_900, [credit("a", 11_900)], [["a", 11_900]]],
    ["settle a part of it", 11_900, [credit("a", 5_000)], [["a", 5_000]]],
    ["are left with what is not needed", 3_000, [credit("a", 5_000)], [["a", 3_000]]],
    ["are left alone when it is paid", 0, [credit("a", 5_000)], []],
    ["are left alone when it is overpaid", -500, [credit("a", 5_000)], []],
    [
      "are taken in order",
      6_000,
      [credit("a", 5_000), credit("b", 5_000)],
      [
        ["a", 5_000],
        ["b", 1_000],
      ],
    ],
    ["come back when it was paid after all", 0, [credit("a", 5_000, 5_000)], [["a", -5_000]]],
    ["come back when they are cancelled", 11_900, [credit("a", 0, 5_000)], [["a", -5_000]]],
    ["come back when they were paid out", 11_900, [credit("a", -100, 5_000)], [["a", -5_000]]],
    ["are booked once", 11_900, [credit("a", 5_000, 5_000)], []],
  ])("%s", (_, neededMinor, credits, expected) => {
    expect(allocateCredits(neededMinor, credits).map(({ id, changeMinor }) => [id, changeMinor])).toEqual(expected);
  });

  test("never settle more than is needed or available, never less than both allow, and stay as they are when asked again", () => {
    const amount = fc.integer({ min: -5_000, max: 20_000 });
    const credits = fc.array(fc.tuple(amount, fc.nat(9_000)), { maxLength: 5 });
    fc.assert(
      fc.property(amount, credits, (neededMinor, pairs) => {
        const before = pairs.map(([available, booked], index) => credit(String(index), available, booked));
        const changes = new Map(allocateCredits(neededMinor, before).map(({ id, changeMinor }) => [id, changeMinor]));
        const after = before.map((each) => ({ ...each, bookedMinor: each.bookedMinor + (changes.get(each.id) ?? 0) }));
        const sum = (amounts: readonly number[]): number => amounts.reduce((total, each) => total + each, 0);
        const available = sum(before.map(({ availableMinor }) => Math.max(0, availableMinor)));
        expect(sum(after.map(({ bookedMinor }) => bookedMinor))).toBe(Math.min(Math.max(0, neededMinor), available));
        expect(allocateCredits(neededMinor, after)).toEqual([]);
      }),
    );
  });
});
