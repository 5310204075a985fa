import { endOfDayIn, startOfDayIn } from "./end-of-day";

describe("the end of a day", () => {
  it("is its last minute in that time zone, in winter and in summer", () => {
    expect(endOfDayIn("Europe/Berlin", "2026-01-15")).toBe("2026-01-15T22:59:00.000Z");
    expect(endOfDayIn("Europe/Berlin", "2026-07-15")).toBe("2026-07-15T21:59:00.000Z");
  });

  it("is right on days when clocks change, and at both ends of the world", () => {
    expect(endOfDayIn("Europe/Berlin", "2026-10-25")).toBe("2026-10-25T22:59:00.000Z");
    expect(endOfDayIn("Pacific/Kiritimati", "2026-03-01")).toBe("2026-03-01T09:59:00.000Z");
    expect(endOfDayIn("Pacific/Pago_Pago", "2026-03-01")).toBe("2026-03-02T10:59:00.000Z");
  });
});

describe("the start of a day", () => {
  it("is midnight in that time zone, also when clocks change", () => {
    expect(startOfDayIn("Europe/Berlin", "2026-01-15")).toBe("2026-01-14T23:00:00.000Z");
    expect(startOfDayIn("Europe/Berlin", "2026-10-25")).toBe("2026-10-24T22:00:00.000Z");
    expect(startOfDayIn("Europe/Berlin", "2026-10-26")).toBe("2026-10-25T23:00:00.000Z");
  });
});
