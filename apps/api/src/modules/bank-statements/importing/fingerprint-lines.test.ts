import * as fc from "fast-check";
import { fingerprintLines } from "./fingerprint-lines";
import type { StatementLine } from "../parsing/lines/statement-line";

function buildLine(values: Partial<StatementLine> = {}): StatementLine {
  return {
    bookedOn: "2026-05-04",
    valueOn: null,
    amountMinor: 11_900,
    currency: "EUR",
    counterpartyName: "Café Morgenrot",
    counterpartyAccount: "DE02120300000000202051",
    purpose: "RE-2026-0042",
    endToEndId: null,
    creditorReference: null,
    bookingText: null,
    isReturn: false,
    returnReason: null,
    bankReference: null,
    ...values,
  };
}

function fingerprints(...lines: readonly StatementLine[]): readonly string[] {
  return fingerprintLines(lines).map(({ fingerprint }) => fingerprint);
}

test("two equal payments of one day stay two, in every file that has the day", () => {
  const [first, second] = fingerprints(buildLine(), buildLine());

  expect(first).not.toBe(second);
  expect(fingerprints(buildLine({ bookedOn: "2026-05-03" }), buildLine(), buildLine()).slice(1)).toEqual([
    first,
    second,
  ]);
});

test("what merely differs between files does not count", () => {
  expect(
    fingerprints(buildLine({ counterpartyName: "CAFE MORGENROT", purpose: "re 2026 0042", bookingText: "GUTSCHRIFT" })),
  ).toEqual(fingerprints(buildLine()));
});

test.each([
  ["day", { bookedOn: "2026-05-05" }],
  ["amount", { amountMinor: 11_901 }],
  ["direction", { amountMinor: -11_900 }],
  ["currency", { currency: "CHF" }],
  ["account", { counterpartyAccount: "DE12500105170648489890" }],
  ["text", { purpose: "RE-2026-0043" }],
  ["end-to-end id", { endToEndId: "E2E-1" }],
])("another %s is another line", (_, values) => {
  expect(fingerprints(buildLine(values))).not.toEqual(fingerprints(buildLine()));
});

test("the bank's own reference counts more than the text", () => {
  const reference = { bankReference: "2026050400001" };

  expect(fingerprints(buildLine({ ...reference, purpose: "other words" }))).toEqual(fingerprints(buildLine(reference)));
  expect(fingerprints(buildLine({ bankReference: "2026050400002" }))).not.toEqual(fingerprints(buildLine(reference)));
});

test("overlapping files bring each line once, and none is lost", () => {
  const line = fc.record({
    bookedOn: fc.constantFrom("2026-05-01", "2026-05-02", "2026-05-03", "2026-05-04"),
    amountMinor: fc.constantFrom(100, 200),
    purpose: fc.constantFrom("a", "b"),
  });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), fc.integer({ min: 1, max: 4 }), (all, cut) => {
      // Files cover whole days, and overlap by one.
      const month = all.map(buildLine);
      const until = month.filter(({ bookedOn }) => bookedOn <= `2026-05-0${String(cut)}`);
      const since = month.filter(({ bookedOn }) => bookedOn >= `2026-05-0${String(cut)}`);
      const stored = new Set([...fingerprints(...until), ...fingerprints(...since), ...fingerprints(...month)]);
      expect(stored.size).toBe(month.length);
    }),
  );
});
