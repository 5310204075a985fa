import type { DocumentContent } from "@kundenportal/domain/documents/document-content";
import { CII_SAMPLE } from "./cii/cii-sample.test-support";
import { parseEInvoice } from "./parse-e-invoice";
import type { ParsedEInvoice } from "./en16931/parsed-e-invoice";
import { toUblCreditNote, UBL_SAMPLE } from "./ubl/ubl-sample.test-support";
import { withReplaced } from "./with-replaced.test-support";

function parse(xml: string): ParsedEInvoice {
  const result = parseEInvoice(Buffer.from(xml));
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2));
  return result.invoice;
}

describe("both syntaxes", () => {
  test("the same invoice gives the same document", () => {
    const ubl = parse(UBL_SAMPLE);
    const cii = parse(CII_SAMPLE);

    expect([ubl.syntax, cii.syntax]).toEqual(["UBL", "CII"]);
    expect({ ...ubl, syntax: "CII" }).toEqual(cii);
  });

  test("the same credit note gives the same document, its amounts positive", () => {
    const ubl = parse(toUblCreditNote(UBL_SAMPLE));
    const cii = parse(withReplaced(CII_SAMPLE, "<TypeCode>380<", "<TypeCode>381<"));

    expect({ ...ubl, syntax: "CII" }).toEqual(cii);
    expect(ubl).toMatchObject({
      kind: "CREDIT_NOTE",
      documentType: "CREDIT_NOTE",
      content: { type: "CREDIT_NOTE", totals: { dueMinor: 40010 } },
    });
  });

  test.each([
    ["380", "INVOICE", "INVOICE"],
    ["384", "CORRECTION", "INVOICE"],
    ["326", "PARTIAL_INVOICE", "INVOICE"],
    ["875", "PARTIAL_INVOICE", "INVOICE"],
    ["877", "FINAL_INVOICE", "INVOICE"],
    ["389", "SELF_BILLED_INVOICE", "INVOICE"],
    ["381", "CREDIT_NOTE", "CREDIT_NOTE"],
  ])("type %s is a %s", (typeCode, kind, documentType) => {
    const ubl = parse(withReplaced(UBL_SAMPLE, "TypeCode>380<", `TypeCode>${typeCode}<`));
    const cii = parse(withReplaced(CII_SAMPLE, "TypeCode>380<", `TypeCode>${typeCode}<`));

    for (const invoice of [ubl, cii]) {
      expect(invoice).toMatchObject({ typeCode, kind, documentType, content: { type: documentType, typeCode } });
    }
  });
});

describe("the content", () => {
  const { content, buyerIdentity, attachments, externalReferences, profile } = parse(UBL_SAMPLE);

  test("head", () => {
    const expected: Partial<DocumentContent> = {
      type: "INVOICE",
      number: "RE-2026-0042",
      title: null,
      typeCode: "380",
      currency: "EUR",
      documentDate: "2026-03-02",
      dueDate: "2026-04-01",
      servicePeriod: { start: "2026-02-01", end: "2026-02-28" },
      deliveryDate: "2026-02-27",
      taxPointDate: "2026-02-28",
      buyerReference: "04011000-12345-03",
      orderReference: "B-77",
      contractReference: "V-12",
      precedingDocuments: [{ number: "RE-2026-0040", date: "2026-01-15" }],
      notes: ["Danke für Ihren Auftrag.\nBis bald!", "Gerichtsstand ist Musterstadt."],
      accountingTax: { currency: "SEK", taxMinor: 70041 },
    };

    expect(content).toMatchObject(expected);
    expect(profile).toBe("urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0");
  });

  test("references", () => {
    const plain = { description: null, url: null };

    expect(content.references).toEqual([
      { kind: "PROJECT", value: "P-3", ...plain },
      { kind: "SALES_ORDER", value: "AU-88", ...plain },
      { kind: "RECEIVING_ADVICE", value: "WE-6", ...plain },
      { kind: "DESPATCH_ADVICE", value: "LS-5", ...plain },
      { kind: "TENDER_OR_LOT", value: "LOS-1", ...plain },
      { kind: "INVOICED_OBJECT", value: "Zähler 9", ...plain },
      { kind: "BUYER_ACCOUNTING", value: "KST 4711", ...plain },
      { kind: "SUPPORTING_DOCUMENT", value: "Stundenzettel", description: "Alle Stunden", url: null },
      { kind: "SUPPORTING_DOCUMENT", value: "AGB", description: null, url: "https://muster.example/agb" },
    ]);
  });

  test("parties", () => {
    expect(content.seller).toEqual({
      name: "Muster GmbH",
      tradingName: "Muster & Söhne",
      contactName: "Vertrieb",
      street: "Musterweg 1",
      addressAddition: "Hof 2, Tor 3",
      zip: "12345",
      city: "Musterstadt",
      region: "Hessen",
      countryCode: "DE",
      email: "vertrieb@muster.example",
      phone: "+49 1",
      vatNumber: "DE123456789",
      taxNumber: "12/345/678",
      identifier: "L-1, 4012345000009",
      legalInformation: "HRB 1\nAmtsgericht Musterstadt",
    });
    expect(content.buyer).toMatchObject({ name: "Kunde AG", identifier: "K-10023", vatNumber: "DE 987654321" });
    expect(content.payee).toMatchObject({ name: "Faktor AG", identifier: "74", legalInformation: "HRB 3" });
    expect(content.taxRepresentative).toMatchObject({ name: "Steuer KG", vatNumber: "DE111111111" });
  });

  test("a place of delivery without a name is the buyer's", () => {
    expect(content.shipTo).toMatchObject({ name: "Kunde AG", street: "Lager 5", identifier: "68" });
  });

  test("lines", () => {
    expect(content.lines.map(({ position, name, netMinor }) => [position, name, netMinor])).toEqual([
      ["1", "Ball", 12000],
      ["2", "Beratung", 20000],
      ["3", "Buch", 6000],
    ]);
    expect(content.lines[0]).toEqual({
      position: "1",
      name: "Ball",
      description: "Rot\nund rund",
      note: "Nachlieferung",
      articleNumber: "A1",
      details: [
        { kind: "INVOICED_OBJECT", name: null, value: "Zähler 10" },
        { kind: "ORDER_LINE", name: null, value: "77.1" },
        { kind: "BUYER_ACCOUNTING", name: null, value: "KST 12" },
        { kind: "BUYER_ARTICLE_NUMBER", name: null, value: "K-A1" },
        { kind: "STANDARD_ARTICLE_NUMBER", name: null, value: "4012345678901" },
        { kind: "CLASSIFICATION", name: "TST", value: "49-22" },
        { kind: "COUNTRY_OF_ORIGIN", name: null, value: "NL" },
        { kind: "ATTRIBUTE", name: "Farbe", value: "rot" },
      ],
      quantity: "10",
      unit: "H87",
      unitPrice: "1250",
      priceBaseQuantity: "100",
      priceDiscount: null,
      netMinor: 12000,
      taxCategory: "S",
      taxRatePercent: "19",
      adjustments: [
        {
          kind: "ALLOWANCE",
          reason: "Mengenrabatt",
          amountMinor: 500,
          percent: "4",
          baseMinor: 12500,
          taxCategory: null,
          taxRatePercent: null,
        },
      ],
      servicePeriod: { start: "2026-02-01", end: null },
      optional: false,
      subLines: [],
    });
    expect(content.lines[2]?.priceDiscount).toEqual({ amount: "2", grossUnitPrice: "22" });
  });

  test("allowances come before charges, each with its tax", () => {
    expect(content.adjustments).toEqual([
      {
        kind: "ALLOWANCE",
        reason: "Treuerabatt",
        amountMinor: 2000,
        percent: "10",
        baseMinor: 20000,
        taxCategory: "S",
        taxRatePercent: "19",
      },
      {
        kind: "CHARGE",
        reason: "FC",
        amountMinor: 1000,
        percent: null,
        baseMinor: null,
        taxCategory: "S",
        taxRatePercent: "19",
      },
    ]);
  });

  test("taxes and totals", () => {
    expect(content.taxes).toEqual([
      { category: "S", ratePercent: "7", baseMinor: 6000, taxMinor: 420, exemptionReason: null },
      { category: "S", ratePercent: "19", baseMinor: 31000, taxMinor: 5890, exemptionReason: null },
    ]);
    expect(content.totals).toEqual({
      lineNetMinor: 38000,
      allowanceMinor: 2000,
      chargeMinor: 1000,
      netMinor: 37000,
      taxMinor: 6310,
      grossMinor: 43310,
      prepaidMinor: 3310,
      roundingMinor: 10,
      dueMinor: 40010,
    });
  });

  test("cash discounts are taken out of the payment terms", () => {
    expect(content.discountTerms).toEqual([
      { days: 7, percent: "2", baseMinor: 43310 },
      { days: 14, percent: "1.5", baseMinor: null },
    ]);
    expect(content.paymentTerms).toBe("Sonst ohne Abzug.");
  });

  test("payment: the mandate belongs to the direct debit only", () => {
    const none = { bankName: null, cardNumber: null, cardHolder: null, reference: "RE-2026-0042/K-10023" };

    expect(content.paymentInstructions).toEqual([
      {
        ...none,
        meansCode: "59",
        meansText: "Lastschrift",
        accountHolder: null,
        iban: null,
        bic: null,
        mandateReference: "M-1",
        creditorId: "DE98ZZZ09999999999",
        debitedIban: "DE16000000002345678901",
      },
      {
        ...none,
        meansCode: "58",
        meansText: null,
        accountHolder: "Faktor AG",
        iban: "DE79000000001234567890",
        bic: "MUSTDEFFXXX",
        mandateReference: null,
        creditorId: null,
        debitedIban: null,
      },
    ]);
  });

  test("what finds the client", () => {
    expect(buyerIdentity).toEqual({
      name: "Kunde AG",
      vatNumber: "DE987654321",
      identifier: "K-10023",
      emails: ["einkauf@kunde.example"],
      endpoint: { schemeId: "EM", value: "Einkauf@kunde.example" },
    });
  });

  test("embedded files, under harmless names, and addresses of others", () => {
    expect(attachments).toEqual([
      {
        id: "Stundenzettel",
        description: "Alle Stunden",
        fileName: "stunden.csv",
        mediaType: "text/csv",
        bytes: Uint8Array.from(Buffer.from("Tag;Stunden")),
      },
    ]);
    expect(externalReferences).toEqual([{ id: "AGB", description: null, url: "https://muster.example/agb" }]);
  });
});
