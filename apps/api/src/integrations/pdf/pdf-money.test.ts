import type { DocumentContent } from "@kundenportal/domain/documents/document-content";
import { buildContent, buildLine, buildParty } from "./document-content.test-support";
import { readPdf } from "./read-pdf.test-support";
import { type PrintOptions, renderDocumentPdf } from "./render-document-pdf";

const TRANSFER = {
  meansCode: "58",
  meansText: null,
  accountHolder: "Musterhandel GmbH",
  iban: "DE02120300000000202051",
  bic: null,
  bankName: null,
  reference: "RF18539007547034",
  mandateReference: null,
  creditorId: null,
  debitedIban: null,
  cardNumber: null,
  cardHolder: null,
};

async function print(
  content: Partial<DocumentContent>,
  locale: PrintOptions["locale"] = "de",
): Promise<readonly string[]> {
  const options = { accentColor: "#1c5cd6", version: 1, issuedAt: new Date(0), payUrl: "https://portal.example/pay/x" };
  return readPdf(await renderDocumentPdf(buildContent(content), { ...options, locale })).map(({ text }) => text);
}

const totals = (figures: Partial<DocumentContent["totals"]>) => ({ ...buildContent().totals, ...figures });
const untaxed = { taxCategory: "O", taxRatePercent: "0", unit: null } as const;
const REMINDER: Partial<DocumentContent> = {
  type: "REMINDER",
  number: "MA-1001",
  precedingDocuments: [{ number: "RE-1001", date: "2026-04-01" }],
  lines: [
    buildLine({ ...untaxed, name: "Offener Betrag der Rechnung RE-1001", unitPrice: "3760.40", netMinor: 376_040 }),
    buildLine({ ...untaxed, position: "2", name: "Mahngebühr", unitPrice: "12.50", netMinor: 1250 }),
  ],
  taxes: [{ category: "O", ratePercent: "0", baseMinor: 377_290, taxMinor: 0, exemptionReason: null }],
  totals: totals({ netMinor: 377_290, taxMinor: 0, grossMinor: 377_290, dueMinor: 377_290 }),
  paymentInstructions: [TRANSFER],
};

test("a reminder adds up, says nothing of taxes, and is one debt with its invoice", async () => {
  const texts = await print(REMINDER);

  expect(texts).toEqual(expect.arrayContaining(["Betrag EUR", "3.760,40", "12,50", "Zu zahlen", "3.772,90\u00a0€"]));
  expect(texts).toContain(
    "Bitte zahlen Sie 3.772,90\u00a0€ bis zum 18.05.2026. Damit ist auch die Rechnung RE-1001 bezahlt.",
  );
  expect(texts.filter((text) => /USt|Netto|Menge|Einzelpreis|Gesamtbetrag|\d %/.test(text))).toEqual([]);
});

test("a credit note says what becomes of it, and asks for nothing", async () => {
  const credit = { type: "CREDIT_NOTE", number: "GS-1001", dueDate: null, paymentInstructions: [] } as const;
  const own = await print({ ...credit, precedingDocuments: [{ number: "RE-1001", date: "2026-04-01" }] });
  const without = await print(credit);
  const imported = await print({ ...credit, typeCode: "381" });

  expect(own.join(" ")).toContain("mit dem, was von der Rechnung RE-1001 noch offen ist");
  expect(without).toContain("Dieser Betrag ist Ihr Guthaben bei uns.");
  expect(imported.join(" ")).not.toContain("Guthaben");
  expect([...own, ...without, ...imported].join(" ")).not.toMatch(/Bitte zahlen|Online bezahlen|GiroCode/);
});

test.each([
  [
    "was paid before",
    { prepaidMinor: 11_900, dueMinor: 0 },
    "Der Betrag ist bereits bezahlt. Bitte überweisen Sie nichts.",
  ],
  ["is about nothing", { grossMinor: 0, dueMinor: 0 }, "Sie müssen nichts bezahlen."],
  ["is below zero", { grossMinor: -11_900, dueMinor: -11_900 }, "Sie müssen nichts bezahlen."],
])("an invoice that %s asks for no transfer", async (_what, figures, expected) => {
  const texts = await print({
    totals: totals(figures),
    paymentInstructions: [TRANSFER],
    discountTerms: [{ days: 7, percent: "2", baseMinor: null }],
  });

  expect(texts).toContain(expected);
  expect(texts.join(" ")).not.toMatch(/Bitte zahlen|Verwendungszweck|GiroCode|Skonto/);
});

test("what was paid before stands between total and amount due", async () => {
  const texts = await print({
    totals: totals({ prepaidMinor: 1900, dueMinor: 10_000 }),
    paymentInstructions: [TRANSFER],
  });

  expect(texts.slice(texts.indexOf("Gesamtbetrag"))).toEqual(
    expect.arrayContaining(["119,00\u00a0€", "Bereits gezahlt", "-19,00", "Zu zahlen", "100,00\u00a0€"]),
  );
});

test("a document in English is English throughout", async () => {
  const texts = await print(
    {
      buyer: buildParty({ name: "Alma Becker", city: "Leeds", countryCode: "GB" }),
      seller: buildParty({ countryCode: "DE", vatNumber: "DE123456789", taxNumber: "20/1", phone: "+49 1" }),
      lines: [buildLine({ quantity: "1234.5", unit: "Quadratmeter", unitPrice: "1234.5", netMinor: 123_450 })],
      adjustments: [
        {
          kind: "ALLOWANCE",
          reason: null,
          amountMinor: 100,
          percent: "2.5",
          baseMinor: null,
          taxCategory: "S",
          taxRatePercent: "19",
        },
      ],
      discountTerms: [{ days: 7, percent: "2.5", baseMinor: null }],
      paymentInstructions: [TRANSFER],
    },
    "en",
  );
  const all = texts.join("\n");

  expect(texts).toEqual(
    expect.arrayContaining(["1,234.5\u00a0m²", "1,234.50", "19%", "Discount (2.5%)", "UNITED KINGDOM", "GERMANY"]),
  );
  expect(all).toMatch(/Please pay €119\.00 by 18 May 2026\./);
  expect(all).not.toMatch(
    /[äöüß]|\d,\d\d\b|\d\d\.\d\d\.\d{4}|Rechnung|Nummer|Datum|Menge|USt|Netto|Betrag|Bank(verbindung)?daten|Seite/,
  );
});
