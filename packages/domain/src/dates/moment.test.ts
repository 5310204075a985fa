import { formatMoment } from "./moment";

test.each([
  ["de", "Europe/Berlin", "04.05.2026, 00:30"],
  ["en", "Europe/Berlin", "4 May 2026, 00:30"],
  ["de", "America/New_York", "03.05.2026, 18:30"],
] as const)("a moment in %s in %s", (locale, timeZone, text) => {
  expect(formatMoment(new Date("2026-05-03T22:30:00.000Z"), locale, timeZone)).toBe(text);
});
