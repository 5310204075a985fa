import * as fc from "fast-check";
import { giroCodePayload, type TransferOrder } from "./giro-code";

const ORDER: TransferOrder = {
  accountHolder: "Muster Handel GmbH",
  iban: "DE02120300000000202051",
  bic: null,
  amount: { amountMinor: 11_900, currency: "EUR" },
  reference: "RF40RE20260001",
};

describe("a GiroCode", () => {
  test("says who to pay, how much, and what for", () => {
    expect(giroCodePayload(ORDER)?.split("\n")).toEqual([
      "BCD",
      "002",
      "1",
      "SCT",
      "",
      "Muster Handel GmbH",
      "DE02120300000000202051",
      "EUR119.00",
      "",
      "RF40RE20260001",
    ]);
  });

  test("has any other reference as a text, and the BIC where there is one", () => {
    expect(giroCodePayload({ ...ORDER, reference: "RE-2026-0001", bic: "BYLADEM1001" })?.split("\n")).toEqual([
      "BCD",
      "002",
      "1",
      "SCT",
      "BYLADEM1001",
      "Muster Handel GmbH",
      "DE02120300000000202051",
      "EUR119.00",
      "",
      "",
      "RE-2026-0001",
    ]);
  });

  test.each([
    ["another currency", { amountMinor: 100, currency: "CHF" }],
    ["nothing", { amountMinor: 0, currency: "EUR" }],
    ["less than nothing", { amountMinor: -1, currency: "EUR" }],
    ["a thousand millions", { amountMinor: 100_000_000_000, currency: "EUR" }],
  ])("is not for %s", (_, amount) => {
    expect(giroCodePayload({ ...ORDER, amount })).toBeNull();
  });

  test("writes small and large amounts with two digits after the point", () => {
    const amountLine = (amountMinor: number): string | undefined =>
      giroCodePayload({ ...ORDER, amount: { amountMinor, currency: "EUR" } })?.split("\n")[7];
    expect([1, 100, 123_456_789, 99_999_999_999].map(amountLine)).toEqual([
      "EUR0.01",
      "EUR1.00",
      "EUR1234567.89",
      "EUR999999999.99",
    ]);
  });

  test("counts bytes, not characters", () => {
    const umlauts = { ...ORDER, accountHolder: "Ä".repeat(70), reference: "ü".repeat(140) };
    expect(giroCodePayload(umlauts)).toBeNull();
    expect(giroCodePayload({ ...umlauts, reference: "u".repeat(110) })).not.toBeNull();
  });

  test("keeps its lines whatever a name or text holds, and its limits", () => {
    const text = fc.string({ unit: "binary", minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(text, text, (accountHolder, reference) => {
        const payload = giroCodePayload({ ...ORDER, accountHolder, reference });
        if (payload === null) return;
        const lines = payload.split("\n");
        expect(lines.length).toBeLessThanOrEqual(11);
        expect(Array.from(lines[5] ?? "").length).toBeLessThanOrEqual(70);
        expect(lines.slice(6, 8)).toEqual(["DE02120300000000202051", "EUR119.00"]);
        expect(encodeURIComponent(payload).replaceAll(/%../g, "x").length).toBeLessThanOrEqual(331);
      }),
    );
  });

  test.each([
    ["an umlaut in two characters", "Mu\u0308ller", "Müller"],
    ["invisible characters", "\u200fMüller\u200b GmbH\ufeff", "Müller GmbH"],
    ["half a character", "Müller\ud83d", "Müller"],
    ["70 characters outside the basic plane", "𠮷".repeat(70), null],
    ["a name in another script", "株式会社日本", "株式会社日本"],
    ["71 characters, of which the last is cut off whole", `${"x".repeat(69)}😀y`, `${"x".repeat(69)}😀`],
  ])("names a payee with %s as the bank may know them", (_what, accountHolder, expected) => {
    expect(giroCodePayload({ ...ORDER, accountHolder })?.split("\n")[5] ?? null).toBe(expected);
  });
});
