import type { Snapshot } from "../payment-provider";
import { PaylinkMovements } from "./paylink-movements";
import { toSnapshot } from "./paylink-snapshot";
import { transactionsOf, wireLink } from "./paylink-wire";

const reference = "0196a0c1-0000-7000-8000-000000000001";
const asked = { linkId: "42", reference, amountMinor: 11_900, currency: "EUR" };
const maker = new PaylinkMovements("pay-link.eu", new Date("2026-05-04T10:00:00.000Z"));

type Fields = Readonly<Record<string, unknown>>;

function transaction(id: number, status: string, change: Fields = {}): Fields {
  const common = { uuid: `u-${id}`, time: "2026-05-03 22:30:00", mode: "LIVE", amount: 11_900 };
  return { id, status, ...common, payment: { brand: "visa" }, ...change };
}

/** The snapshot of a link with these transactions. */
function snapshotOf(status: string, transactions: readonly Fields[], change: Fields = {}): Snapshot {
  const invoices = [{ paymentRequestId: 42, referenceId: reference, currency: "EUR", test: 0, transactions }];
  const answer = {
    id: 42,
    status,
    referenceId: reference,
    link: "https://x",
    amount: 11_900,
    currency: "EUR",
    invoices,
  };
  const link = wireLink.parse({ ...answer, ...change });
  return toSnapshot({ asked, link, transactions: transactionsOf(link) }, maker, true);
}

function movementsOf({ movements }: Snapshot): readonly string[] {
  return movements.map(({ kind, amountMinor, state }) => `${kind} ${amountMinor} ${state}`);
}

describe("08 a transaction's status", () => {
  test.each([
    ["initiated", ["PAYMENT 11900 PENDING"], "PROCESSING"],
    ["waiting", ["PAYMENT 11900 PENDING"], "PROCESSING"],
    ["confirmed", ["PAYMENT 11900 CAPTURED"], "COMPLETED"],
    ["authorized", ["PAYMENT 11900 AUTHORIZED"], "PROCESSING"],
    ["reserved", ["PAYMENT 11900 AUTHORIZED"], "PROCESSING"],
    ["uncaptured", ["PAYMENT 11900 AUTHORIZED"], "PROCESSING"],
    ["cancelled", ["PAYMENT 11900 FAILED"], "OPEN"],
    ["declined", ["PAYMENT 11900 FAILED"], "OPEN"],
    ["error", ["PAYMENT 11900 FAILED"], "OPEN"],
    ["expired", ["PAYMENT 11900 FAILED"], "OPEN"],
    ["insecure", ["PAYMENT 11900 FAILED"], "OPEN"],
    ["refund_pending", ["PAYMENT 11900 CAPTURED"], "COMPLETED"],
    // Refunds that do not show: a person must find out how much went back, and in which steps.
    ["refunded", ["PAYMENT 11900 CAPTURED", "REFUND 0 UNKNOWN"], "COMPLETED"],
    ["partially-refunded", ["PAYMENT 11900 CAPTURED", "REFUND 0 UNKNOWN"], "COMPLETED"],
    ["disputed", ["PAYMENT 11900 CAPTURED", "CHARGEBACK 11900 CAPTURED"], "COMPLETED"],
    ["chargeback", ["PAYMENT 11900 CAPTURED", "CHARGEBACK 11900 CAPTURED"], "COMPLETED"],
    ["paid-with-shells", ["PAYMENT 11900 UNKNOWN"], "OPEN"],
  ])("%s", (status, movements, checkout) => {
    const snapshot = snapshotOf("waiting", [transaction(1, status)]);
    expect(movementsOf(snapshot)).toEqual(movements);
    expect(snapshot.checkout).toBe(checkout);
  });
});

describe("08 a link's status without a transaction", () => {
  test.each([
    ["waiting", "OPEN"],
    // Somebody gave up, or was declined: the page is still there.
    ["cancelled", "OPEN"],
    ["declined", "OPEN"],
    ["expired", "EXPIRED"],
    ["authorized", "PROCESSING"],
    // Said to be paid, but by nothing that shows: never "complete without money", which would end the attempt.
    ["confirmed", "PROCESSING"],
  ])("%s", (status, checkout) => {
    expect(snapshotOf(status, [])).toMatchObject({ checkout, movements: [] });
  });

  test("an unknown one reaches a person", () => {
    const snapshot = snapshotOf("dreaming", []);
    expect(snapshot.checkout).toBe("PROCESSING");
    expect(movementsOf(snapshot)).toEqual(["PAYMENT 0 UNKNOWN"]);
  });
});

describe("refunds", () => {
  test.each([
    ["confirmed", "CAPTURED"],
    ["refunded", "CAPTURED"],
    ["refund_pending", "PENDING"],
    ["waiting", "PENDING"],
    ["error", "REVERSED"],
    ["declined", "REVERSED"],
    ["lost-in-space", "UNKNOWN"],
  ])("08 with status %s are %s", (status, state) => {
    const refund = transaction(2, status, { amount: -1_900, originalTransactionId: 1 });
    expect(movementsOf(snapshotOf("confirmed", [transaction(1, "confirmed"), refund]))).toEqual([
      "PAYMENT 11900 CAPTURED",
      `REFUND 1900 ${state}`,
    ]);
  });

  test.each<[string, Fields]>([
    ["by the number of the payment", { amount: 1_900, originalTransactionId: "1" }],
    ["by its other id", { amount: 1_900, originalTransactionUuid: "u-1" }],
    ["by being negative", { amount: "-1900" }],
  ])("are distinguished from payments %s", (_name, change) => {
    const refund = transaction(2, "confirmed", change);
    expect(movementsOf(snapshotOf("confirmed", [transaction(1, "partially-refunded"), refund]))).toEqual([
      "PAYMENT 11900 CAPTURED",
      "REFUND 1900 CAPTURED",
    ]);
  });

  test("of an unknown payment are not dropped", () => {
    const refund = transaction(2, "confirmed", { amount: -1_900, originalTransactionId: 77 });
    expect(movementsOf(snapshotOf("waiting", [refund]))).toEqual(["REFUND 1900 CAPTURED"]);
  });
});

describe("money in another currency", () => {
  const francs = { currency: "CHF" };

  test("pays nothing of what was asked for", () => {
    const part = transaction(1, "confirmed", { amount: 1_900 });
    expect(snapshotOf("waiting", [part, transaction(2, "confirmed", { amount: 10_000 })]).checkout).toBe("COMPLETED");

    const mixed = snapshotOf("waiting", [part, transaction(2, "confirmed", { amount: 10_000, ...francs })]);
    expect(mixed.checkout).toBe("OPEN");
    expect(mixed.movements.map(({ amountMinor, currency }) => `${String(amountMinor)} ${currency}`)).toEqual([
      "1900 EUR",
      "10000 CHF",
    ]);
  });

  test("refunds nothing of a payment", () => {
    const refund = transaction(2, "confirmed", { amount: -1_900, originalTransactionId: 1 });
    expect(movementsOf(snapshotOf("confirmed", [transaction(1, "disputed"), refund]))).toContain(
      "CHARGEBACK 10000 CAPTURED",
    );
    expect(movementsOf(snapshotOf("confirmed", [transaction(1, "disputed"), { ...refund, ...francs }]))).toContain(
      "CHARGEBACK 11900 CAPTURED",
    );
    const whole = transaction(2, "confirmed", { amount: -11_900, originalTransactionId: 1 });
    expect(movementsOf(snapshotOf("confirmed", [transaction(1, "refunded"), whole]))).not.toContain("REFUND 0 UNKNOWN");
    expect(movementsOf(snapshotOf("confirmed", [transaction(1, "refunded"), { ...whole, ...francs }]))).toContain(
      "REFUND 0 UNKNOWN",
    );
  });
});

describe("what is read", () => {
  test("types that drift mean the same", () => {
    const drifted = transaction(1, "confirmed", {
      id: "1",
      amount: "11900",
      payment: [],
      time: "2026-05-03T22:30:00Z",
    });
    const old = { amount: "11900", id: "42", currency: "eur", purpose: { 1: "x" }, metadata: [], vatRate: "19.0" };
    const plain = snapshotOf("confirmed", [transaction(1, "confirmed", { payment: null })]);

    expect(snapshotOf("confirmed", [drifted], old)).toEqual(plain);
    expect(plain.movements[0]).toMatchObject({ at: "2026-05-03T22:30:00.000Z", ref: "pay-link.eu:1", method: null });
  });

  test("a transaction without an amount is an invalid answer, and never skipped", () => {
    expect(() => snapshotOf("confirmed", [transaction(1, "confirmed", { amount: null })])).toThrow();
  });

  test.each([
    ["LIVE", true],
    ["TEST", false],
    ["test", false],
  ])("the mode %s decides whether money is real", (mode, live) => {
    expect(snapshotOf("confirmed", [transaction(1, "confirmed", { mode })]).live).toBe(live);
  });

  test("our reference is found inside if the link has none; a missing one matches nobody", () => {
    expect(snapshotOf("waiting", [], { referenceId: null }).reference).toBe(reference);
    expect(snapshotOf("waiting", [], { referenceId: "", invoices: [] }).reference).toBe("");
  });

  test.each([
    ["visa", "CARD"],
    ["apple-pay", "CARD"],
    ["paypal", "PAYPAL"],
    ["sepa_direct_debit", "SEPA_DEBIT"],
    ["wero", "WERO"],
    ["klarna", "PAY_LATER"],
    ["bank-transfer", "BANK_TRANSFER"],
    ["shells", "OTHER"],
  ])("paid by %s", (brand, method) => {
    expect(snapshotOf("confirmed", [transaction(1, "confirmed", { payment: { brand } })]).movements[0]?.method).toBe(
      method,
    );
  });

  test("a link that no longer exists was withdrawn, unless money came through it", () => {
    const gone = (status: string | null): Snapshot => {
      const own = status === null ? [] : [transaction(1, status)];
      const link = wireLink.parse({ id: 42, status: "waiting", amount: 1, invoices: [{ transactions: own }] });
      return toSnapshot({ asked, link: null, transactions: transactionsOf(link) }, maker, true);
    };
    expect(gone(null)).toMatchObject({ checkout: "CANCELED", reference, amountMinor: 11_900, currency: "EUR" });
    expect(gone("declined").checkout).toBe("CANCELED");
    expect(gone("waiting").checkout).toBe("PROCESSING");
    expect(gone("confirmed").checkout).toBe("COMPLETED");
  });
});
