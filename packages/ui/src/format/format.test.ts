import { formatApiMoney, formatDate, formatDateTime, formatFileSize, formatRelativeTime } from "./format";

const nbsp = "\u00a0";

describe("formatApiMoney", () => {
  it.each([
    ["1234.5", "EUR", "de", `1.234,50${nbsp}€`],
    ["-1234.50", "EUR", "en", "-€1,234.50"],
    ["1250", "JPY", "de", `1.250${nbsp}¥`],
    ["90071992547409.91", "EUR", "de", `90.071.992.547.409,91${nbsp}€`],
    ["0.1234", "EUR", "de", `0,1234${nbsp}€`],
  ] as const)("writes %s %s in %s", (amount, currency, locale, text) => {
    expect(formatApiMoney({ amount, currency }, locale)).toBe(text);
  });

  it("refuses what is not an amount", () => {
    expect(() => formatApiMoney({ amount: "1,50", currency: "EUR" }, "de")).toThrow(RangeError);
  });
});

describe("dates", () => {
  it("keeps a calendar date as it is, whatever the time zone", () => {
    expect(formatDate("2026-03-05", "de")).toBe("05.03.2026");
    expect(formatDate("2026-03-05", "en", "long")).toBe("5 March 2026");
  });

  it("shows an instant as the reader's day and time", () => {
    const noon = new Date(2026, 2, 5, 14, 7).toISOString();
    expect(formatDate(noon, "de")).toBe("05.03.2026");
    expect(formatDateTime(noon, "de")).toBe("05.03.2026, 14:07");
  });

  it("refuses what is not a date", () => {
    expect(() => formatDate("gestern", "de")).toThrow(RangeError);
  });

  const now = new Date("2026-03-10T12:00:00Z");
  it.each([
    ["2026-03-10T11:59:40Z", "de", "in dieser Minute"],
    ["2026-03-10T11:20:00Z", "de", "vor 40 Minuten"],
    ["2026-03-10T09:00:00Z", "en", "3 hours ago"],
    ["2026-03-09T11:00:00Z", "de", "gestern"],
    ["2026-03-12T13:00:00Z", "en", "in 2 days"],
    ["2026-02-01T12:00:00Z", "de", "01.02.2026"],
  ] as const)("says how long ago %s is in %s", (instant, locale, text) => {
    expect(formatRelativeTime(instant, locale, { now })).toBe(text);
  });
});

it.each([
  [0, "0 Byte"],
  [999, "999 Byte"],
  [12_400, "12 kB"],
  [3_420_000, "3,4 MB"],
])("writes %d bytes", (sizeBytes, text) => {
  expect(formatFileSize(sizeBytes, "de")).toBe(text);
});
