import { type NumberSeries, seriesIn, writeNumber } from "./number-series";

const PLAIN: NumberSeries = { prefix: "RE-", digits: 4, isYearly: false, nextNumber: 42, year: null };
const YEARLY: NumberSeries = { ...PLAIN, isYearly: true, year: 2026 };

test("numbers are written with their prefix, padded, in yearly ranges with the year", () => {
  expect(writeNumber(PLAIN, 42)).toBe("RE-0042");
  expect(writeNumber(YEARLY, 42)).toBe("RE-2026-0042");
  expect(writeNumber({ ...PLAIN, digits: 1 }, 12_345)).toBe("RE-12345");
});

test("a yearly range begins anew with a year, once; others never do", () => {
  expect(seriesIn(YEARLY, 2026)).toBe(YEARLY);
  expect(seriesIn(YEARLY, 2027)).toMatchObject({ year: 2027, nextNumber: 1 });
  // A clock that was set back.
  expect(seriesIn(YEARLY, 2025)).toBe(YEARLY);
  expect(seriesIn(PLAIN, 2027)).toMatchObject({ year: null, nextNumber: 42 });
});
