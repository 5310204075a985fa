import type { Movement, Snapshot } from "../../../integrations/payment-providers/payment-provider";
import { findWonDisputes } from "./find-won-disputes";
import type { LedgerEntry } from "../../ledger/ledger.repository";

const at = new Date("2026-05-04T10:00:00.000Z");

function entry(providerPaymentId: string, kind: LedgerEntry["kind"], amountMinor: number): LedgerEntry {
  return {
    ...{ id: providerPaymentId, documentId: "d", paymentId: "p", currency: "EUR", method: "CARD", provider: "paylink" },
    ...{
      note: null,
      bookedOn: "2026-05-04",
      staffMemberId: null,
      bookedBy: null,
      reversesEntryId: null,
      counterDocumentId: null,
      createdAt: at.toISOString(),
    },
    ...{ providerPaymentId, kind, amountMinor },
  };
}

function movement(ref: string, change: Partial<Movement> = {}): Movement {
  const paid = { kind: "PAYMENT", amountMinor: 11_900, currency: "EUR", state: "CAPTURED", method: "CARD" } as const;
  return { ref, ...paid, at: at.toISOString(), ...change };
}

function reporting(...movements: readonly Movement[]): Snapshot {
  const checkout = { providerRef: "1", reference: "p", amountMinor: 11_900, currency: "EUR", live: true } as const;
  return { ...checkout, checkout: "COMPLETED", movements, forgetsWonDisputes: true };
}

const paid = entry("1", "CAPTURED", 11_900);
const disputed = entry("1:chargeback", "CHARGED_BACK", -11_900);

test("a dispute that is no longer reported was won", () => {
  expect(findWonDisputes([paid, disputed], reporting(movement("1")), at)).toEqual([
    movement("1:chargeback", { kind: "CHARGEBACK", state: "REVERSED" }),
  ]);
});

test("one that is reported, or was won before, is left alone", () => {
  const chargeback = movement("1:chargeback", { kind: "CHARGEBACK" });
  const won = entry("1:chargeback:reversed", "CHARGEBACK_REVERSED", 11_900);

  expect(findWonDisputes([paid, disputed], reporting(movement("1"), chargeback), at)).toEqual([]);
  expect(findWonDisputes([paid, disputed, won], reporting(movement("1")), at)).toEqual([]);
});

test("silence means nothing while something is not understood, no payment is reported, or disputes are kept", () => {
  const { forgetsWonDisputes: _, ...remembering } = reporting(movement("1"));

  expect(findWonDisputes([paid, disputed], remembering, at)).toEqual([]);
  expect(findWonDisputes([paid, disputed], reporting(), at)).toEqual([]);
  expect(findWonDisputes([paid, disputed], reporting(movement("1", { state: "UNKNOWN" })), at)).toEqual([]);
  expect(findWonDisputes([paid, disputed], reporting(movement("1"), movement("2", { state: "UNKNOWN" })), at)).toEqual(
    [],
  );
});
