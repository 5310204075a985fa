import * as fc from "fast-check";
import {
  addDays,
  addMonths,
  addYears,
  compareDates,
  DateUnit,
  daysBetween,
  formatCalendarDate,
  isBefore,
  isCalendarDate,
  parseCalendarDate,
  shiftDate,
  todayIn,
  weekdayOf,
} from "./calendar-date";

const dateArbitrary = fc.integer({ min: -300_000, max: 300_000 }).map((days) => addDays("2000-01-01", days));

describe("a calendar date", () => {
  test.each(["2026-03-05", "2024-02-29", "2000-02-29", "0000-01-01", "9999-12-31"])("can be %s", (text) => {
    expect(parseCalendarDate(text)).toEqual({ ok: true, value: text });
  });

  test.each([
    "",
    "2026-02-29",
    "1900-02-29",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-1-1",
    "26-01-01",
    "05.03.2026",
  ])("cannot be '%s'", (text) => {
    expect(parseCalendarDate(text)).toEqual({ ok: false, error: "NOT_A_DATE" });
  });

  test("cannot carry a time, a zone or a line break", () => {
    expect(["2026-03-05T00:00:00Z", "2026-03-05Z", "2026-03-05\n"].some(isCalendarDate)).toBe(false);
  });
});

describe("date arithmetic", () => {
  test.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-05-31", 1, "2026-06-30"],
    ["2025-12-15", 1, "2026-01-15"],
    ["2026-01-15", -1, "2025-12-15"],
    ["2026-06-15", -30, "2023-12-15"],
  ])("%s plus %i months is %s", (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  test("29 February has its anniversary on the 28th, or on the 29th of a leap year", () => {
    expect(addYears("2024-02-29", 1)).toBe("2025-02-28");
    expect(addYears("2024-02-29", 4)).toBe("2028-02-29");
  });

  test("days cross months, years and the switch to summer time", () => {
    expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
    expect(addDays("2026-03-28", 2)).toBe("2026-03-30");
    expect(addDays("2026-03-01", -1)).toBe("2026-02-28");
  });

  test("years without four digits are refused, or null where asked for", () => {
    expect(() => addDays("9999-12-31", 1)).toThrow(RangeError);
    expect(() => addMonths("0000-01-01", -1)).toThrow(RangeError);
    expect(() => addYears("2026-01-01", 8_000)).toThrow(RangeError);
    for (const unit of Object.values(DateUnit)) {
      expect(shiftDate("2026-01-01", { amount: Number.MAX_VALUE, unit })).toBeNull();
      expect(shiftDate("2026-01-01", { amount: -Number.MAX_VALUE, unit })).toBeNull();
    }
  });

  test("a week is seven days", () => {
    expect(shiftDate("2026-03-05", { amount: -2, unit: DateUnit.WEEK })).toBe("2026-02-19");
  });

  test("days added are the days between", () => {
    fc.assert(
      fc.property(dateArbitrary, fc.integer({ min: -100_000, max: 100_000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  test("months added lead to that month, on the same day or the month's last", () => {
    fc.assert(
      fc.property(dateArbitrary, fc.integer({ min: -1_200, max: 1_200 }), (date, months) => {
        const result = addMonths(date, months);
        expect(isCalendarDate(result)).toBe(true);
        const monthOf = (text: string): number => 12 * Number(text.slice(0, 4)) + Number(text.slice(5, 7));
        expect(monthOf(result)).toBe(monthOf(date) + months);
        const isLastOfMonth = addDays(result, 1).endsWith("-01");
        expect(result.slice(8) === date.slice(8) || isLastOfMonth).toBe(true);
      }),
    );
  });

  test("dates are ordered alike as text and as days", () => {
    fc.assert(
      fc.property(dateArbitrary, dateArbitrary, (first, second) => {
        expect(isBefore(first, second)).toBe(compareDates(first, second) < 0);
      }),
    );
  });

  test("weekdays count from Monday and follow each other, before 1970 too", () => {
    expect(weekdayOf("2026-03-05")).toBe(4);
    expect(weekdayOf("1969-12-28")).toBe(7);
    fc.assert(
      fc.property(dateArbitrary, (date) => {
        expect(weekdayOf(addDays(date, 1))).toBe((weekdayOf(date) % 7) + 1);
      }),
    );
  });
});

describe("today", () => {
  test.each([
    ["Europe/Berlin", "2026-03-05T22:59:59Z", "2026-03-05"],
    ["Europe/Berlin", "2026-03-05T23:00:00Z", "2026-03-06"],
    ["Europe/Berlin", "2026-07-05T22:00:00Z", "2026-07-06"],
    ["America/New_York", "2026-01-01T04:59:59Z", "2025-12-31"],
    ["Pacific/Kiritimati", "2026-01-01T10:00:00Z", "2026-01-02"],
  ])("in %s at %s is %s", (timeZone, instant, expected) => {
    expect(todayIn(timeZone, new Date(instant))).toBe(expected);
  });
});

describe("today, asked again and again", () => {
  test("turns at midnight, in each zone at its own, and turns back with the clock", () => {
    const before = new Date("2026-03-05T23:14:59.999Z");
    const midnightInKathmandu = new Date("2026-03-05T18:15:00Z");
    expect(todayIn("Asia/Kathmandu", new Date(midnightInKathmandu.getTime() - 1))).toBe("2026-03-05");
    expect(todayIn("Asia/Kathmandu", midnightInKathmandu)).toBe("2026-03-06");
    expect(todayIn("America/New_York", midnightInKathmandu)).toBe("2026-03-05");
    expect(todayIn("Asia/Kathmandu", midnightInKathmandu)).toBe("2026-03-06");
    expect(todayIn("Europe/Berlin", before)).toBe("2026-03-06");
    expect(todayIn("Europe/Berlin", new Date("2026-03-05T22:59:59.999Z"))).toBe("2026-03-05");
  });

  test("is what a clock in that zone shows, in every quarter of an hour of a day", () => {
    const zones = ["Europe/Berlin", "Australia/Lord_Howe", "America/St_Johns", "Pacific/Chatham"];
    for (const timeZone of zones) {
      const clock = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
      for (let minute = 0; minute < 2 * 24 * 60; minute += 7) {
        const instant = new Date(Date.UTC(2026, 3, 4) + minute * 60_000);
        expect(todayIn(timeZone, instant)).toBe(clock.format(instant));
      }
    }
  });
});

describe("a written date", () => {
  test.each([
    ["de", "short", "05.03.2026"],
    ["de", "long", "5. März 2026"],
    ["en", "short", "05 Mar 2026"],
    ["en", "long", "5 March 2026"],
  ] as const)("in %s, %s, is %s", (locale, style, expected) => {
    expect(formatCalendarDate("2026-03-05", locale, style)).toBe(expected);
  });

  test("is the same day wherever the computer is", () => {
    expect(formatCalendarDate("2026-01-01", "de")).toBe("01.01.2026");
    expect(formatCalendarDate("2026-12-31", "de")).toBe("31.12.2026");
  });
});
