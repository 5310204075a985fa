import { newId } from "../../shared/ids";
import { earliestTimeOf } from "./reference-time";

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

test("nothing happened with a reference long before it was created", () => {
  const reference = newId();
  const now = new Date();
  const earliest = earliestTimeOf(reference, new Date(now.getTime() + 30 * DAY_MS)).getTime();

  expect(earliest).toBeGreaterThan(now.getTime() - 11 * MINUTE_MS);
  expect(earliest).toBeLessThan(now.getTime() - 9 * MINUTE_MS);
});

test("one without a time, or from the future, is searched for far back", () => {
  const now = new Date("2020-01-01T00:00:00.000Z");
  const farBack = new Date(now.getTime() - 90 * DAY_MS);

  expect(earliestTimeOf("shop-77", now)).toEqual(farBack);
  expect(earliestTimeOf("7d444840-9dc0-41d1-b245-5ffdce74fad2", now)).toEqual(farBack);
  expect(earliestTimeOf(newId(), now)).toEqual(farBack);
});
