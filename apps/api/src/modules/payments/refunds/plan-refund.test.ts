import { CurrencyMismatchError } from "@kundenportal/domain/money/money";
import type { LedgerEntryKind } from "../../ledger/ledger-entry-kind";
import type { LedgerEntry } from "../../ledger/ledger.repository";
import { sumPaymentMoney } from "../attempts/movement-bookings";
import { planRefund, refundableMinor } from "./plan-refund";

function entry(kind: LedgerEntryKind, amountMinor: number, change: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    id: `${kind} ${String(amountMinor)}`,
    documentId: "document",
    paymentId: "payment",
    kind,
    amountMinor,
    currency: "EUR",
    method: "CARD",
    provider: "SANDBOX",
    providerPaymentId: "paid",
    note: null,
    bookedOn: "2026-05-04",
    staffMemberId: null,
    bookedBy: null,
    reversesEntryId: null,
    counterDocumentId: null,
    createdAt: "2026-05-04T10:00:00.000Z",
    ...change,
  };
}

const asked = { movementRef: "paid", currency: "EUR", status: "REQUESTED", providerRefundRef: null } as const;

describe("what can be refunded of an attempt", () => {
  test("is what was received, less what was refunded, taken back or is on its way", () => {
    const money = sumPaymentMoney("EUR", [
      entry("CAPTURED", 11_900),
      entry("REFUNDED", -1_000, { providerPaymentId: "back" }),
      entry("CHARGED_BACK", -500, { providerPaymentId: "disputed" }),
    ]);
    expect(money).toMatchObject({ capturedMinor: 11_900, refundedMinor: 1_000, disputedMinor: 500 });
    expect(refundableMinor(money, [{ ...asked, amountMinor: 400 }])).toBe(10_000);
    expect(refundableMinor(money, [{ ...asked, amountMinor: 20_000 }])).toBe(0);
  });

  test("is never calculated from two currencies", () => {
    expect(() =>
      sumPaymentMoney("EUR", [entry("CAPTURED", 11_900), entry("CAPTURED", 1_900, { currency: "CHF" })]),
    ).toThrow(CurrencyMismatchError);
    const money = sumPaymentMoney("EUR", [entry("CAPTURED", 11_900)]);
    const francs = [{ ...asked, currency: "CHF", amountMinor: 1_900 }];
    expect(() => refundableMinor(money, francs)).toThrow(CurrencyMismatchError);
    expect(() => planRefund(money, francs, 10_000)).toThrow(CurrencyMismatchError);
  });
});
