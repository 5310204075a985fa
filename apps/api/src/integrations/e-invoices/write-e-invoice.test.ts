import type { DocumentContent } from "@kundenportal/domain/documents/document-content";
import { buildContent, buildLine, buildParty } from "../pdf/document-content.test-support";
import { checkContent } from "./check-content";
import { EInvoiceProfile, EInvoiceSyntax } from "./e-invoice-syntax";
import { writeEInvoice } from "./write-e-invoice";

const EMAIL = { scheme: "EM", value: "rechnung@example.com" };

const seller = buildParty({
  street: "Hauptstraße 1",
  zip: "10115",
  city: "Berlin",
  countryCode: "DE",
  contactName: "Erika Muster",
  phone: "+49 30 123456",
  email: "rechnung@example.com",
  vatNumber: "DE123456789",
  electronicAddress: EMAIL,
});
const buyer = buildParty({
  name: "Kunde AG",
  zip: "50667",
  city: "Köln",
  countryCode: "DE",
  electronicAddress: EMAIL,
});

function invoice(content: Partial<DocumentContent> = {}): DocumentContent {
  return buildContent({ seller, buyer, ...content });
}

function write(content: DocumentContent, syntax: EInvoiceSyntax): string {
  const written = writeEInvoice(content, { syntax, profile: EInvoiceProfile.XRECHNUNG, locale: "de" });
  if (!written.ok) throw new Error(written.gaps.join(", "));
  return Buffer.from(written.bytes).toString("utf8");
}

function gapsOf(content: DocumentContent): readonly string[] {
  return checkContent({ content, syntax: EInvoiceSyntax.UBL, locale: "de" }).obstacles.map(({ gap }) => gap);
}

const SYNTAXES = Object.values(EInvoiceSyntax);
const each = describe.each(SYNTAXES);

each("%s", (syntax) => {
  test("the same bytes for the same document", () => {
    expect(write(invoice(), syntax)).toBe(write(structuredClone(invoice()), syntax));
    expect(write(invoice(), syntax)).toContain(EInvoiceProfile.XRECHNUNG);
  });

  test("cash discounts end with a line break, with two decimals, after what people read", () => {
    const text = write(
      invoice({
        paymentTerms: "Danke!",
        discountTerms: [
          { days: 7, percent: "3", baseMinor: null },
          { days: 14, percent: "2.5", baseMinor: 11_900 },
        ],
      }),
      syntax,
    );

    expect(text).toContain(
      ">Danke!\n#SKONTO#TAGE=7#PROZENT=3.00#\n#SKONTO#TAGE=14#PROZENT=2.50#BASISBETRAG=119.00#\n</",
    );
  });

  test.each(["#SKONTO#TAGE=99#PROZENT=50.00#", "  # nur Text", "Zeile\n#2"])(
    "nobody can write a cash discount into a text: %j",
    (paymentTerms) => {
      const text = write(invoice({ paymentTerms }), syntax);

      expect(text).not.toMatch(/^\s*(?:<[^>]+>)?\s*#/m);
      expect(text).toContain("\uff03");
    },
  );

  test("a discount that a line of XRechnung cannot say is said in words", () => {
    const text = write(invoice({ discountTerms: [{ days: 10, percent: "1.125", baseMinor: null }] }), syntax);

    expect(text).toContain("1,125 % Skonto bei Zahlung innerhalb von 10 Tagen.");
    expect(text).not.toContain("#SKONTO#");
  });

  test.each([
    ["\u0000\u0008\u001f\ufffe\uffff", ""],
    ["\ud800x\udc00", "x"],
    ["</cbc:Note>&lt;]]>", "&lt;/cbc:Note&gt;&amp;lt;]]&gt;"],
    ["💶\t€", "💶\t€"],
  ])("what no XML may hold is left out, and what means something is escaped: %j", (text, expected) => {
    const xml = write(invoice({ lines: [buildLine({ description: `>>${text}<<` })] }), syntax);

    expect(xml).toContain(`&gt;&gt;${expected}&lt;&lt;`);
  });

  test("title, introduction and a unit that is in no list are not lost", () => {
    const text = write(
      invoice({ title: "Umbau", intro: "Wie vereinbart:", lines: [buildLine({ unit: "Fuhre Sand" })] }),
      syntax,
    );

    expect(text).toContain(">Umbau<");
    expect(text).toContain(">Wie vereinbart:<");
    expect(text).toContain('unitCode="C62"');
    expect(text).toContain(">Fuhre Sand<");
  });

  test("prices are never negative: the quantity is", () => {
    const back = buildLine({ position: "2", unitPrice: "-20.00", quantity: "2", netMinor: -4_000 });
    const text = write(invoice({ lines: [buildLine({ unitPrice: "140.00", netMinor: 14_000 }), back] }), syntax);

    expect(text).toContain('unitCode="HUR">-2<');
    expect(text).toContain(">20.00<");
    expect(text).not.toContain(">-20.00<");
  });

  test.each([
    [{ type: "INVOICE" }, "380"],
    [{ type: "CREDIT_NOTE" }, "381"],
    [{ type: "INVOICE", typeCode: "384" }, "384"],
    [{ type: "INVOICE", typeCode: "326" }, "326"],
  ] as const)("%j is of type %s", (content, typeCode) => {
    expect(write(invoice(content), syntax)).toContain(`TypeCode>${typeCode}</`);
  });

  test("a claim without a date is due at once, and a credit note is credited", () => {
    expect(write(invoice({ dueDate: null }), syntax)).toContain(">Sofort fällig.<");
    expect(write(invoice({ dueDate: null, type: "CREDIT_NOTE" }), syntax)).toContain(
      ">Der Betrag wird Ihnen gutgeschrieben.<",
    );
  });

  test("a buyer without a reference is known by their number here, or not at all", () => {
    const withNumber = invoice({ buyer: { ...buyer, identifier: "K-12" }, buyerReference: null });

    expect(write(withNumber, syntax)).toContain("BuyerReference>K-12<");
    expect(write(invoice({ buyerReference: null }), syntax)).toContain("BuyerReference>NA<");
  });

  test("who has only a tax number is identified by it", () => {
    const text = write(invoice({ seller: { ...seller, vatNumber: null, taxNumber: "21/815/08150" } }), syntax);

    expect(text.match(/21\/815\/08150/g)).toHaveLength(2);
  });
});

test("UBL has a root of its own for credit notes, with names of its own", () => {
  const text = write(invoice({ type: "CREDIT_NOTE" }), EInvoiceSyntax.UBL);

  expect(text).toContain("<CreditNote ");
  expect(text).toContain("<cac:CreditNoteLine>");
  expect(text).toContain("<cbc:CreditedQuantity ");
  // The only place for its due date.
  expect(text).toContain("<cbc:PaymentDueDate>");
  expect(text).not.toContain("<cbc:DueDate>");
});

test("CII has room for one invoice before this one: the others are named in words", () => {
  const precedingDocuments = [
    { number: "RE-7", date: "2026-03-01" },
    { number: "RE-8", date: "2026-04-01" },
    { number: "RE-9", date: null },
  ];
  const text = write(invoice({ precedingDocuments }), EInvoiceSyntax.CII);

  expect(text.match(/<ram:InvoiceReferencedDocument>/g)).toHaveLength(1);
  expect(text).toContain("<ram:IssuerAssignedID>RE-7</ram:IssuerAssignedID>");
  expect(text).toContain(">Weitere vorausgegangene Rechnungen: RE-8 vom 01.04.2026, RE-9<");
  expect(write(invoice({ precedingDocuments }), EInvoiceSyntax.UBL).match(/<cac:BillingReference>/g)).toHaveLength(3);
});

test("CII names the currency of the tax, even if there is only one", () => {
  expect(write(invoice(), EInvoiceSyntax.CII)).toMatch(/<ram:TaxTotalAmount currencyID="EUR">/);
});

describe("what is missing", () => {
  const nobody = buildParty();

  test("is told all at once", () => {
    expect(gapsOf(invoice({ seller: nobody, buyer: nobody }))).toEqual([
      "SELLER_ZIP",
      "SELLER_CITY",
      "SELLER_COUNTRY",
      "SELLER_CONTACT_NAME",
      "SELLER_PHONE",
      "SELLER_EMAIL",
      "SELLER_ELECTRONIC_ADDRESS",
      "SELLER_TAX_NUMBER",
      "BUYER_ZIP",
      "BUYER_CITY",
      "BUYER_COUNTRY",
      "BUYER_ELECTRONIC_ADDRESS",
    ]);
  });

  test("is nothing in a complete invoice", () => {
    expect(gapsOf(invoice())).toEqual([]);
  });

  test.each([
    ["AE", ["BUYER_VAT_NUMBER"]],
    ["K", ["BUYER_VAT_NUMBER", "DELIVERY"]],
    ["G", []],
    ["O", ["SELLER_REGISTER_NUMBER"]],
    ["E", []],
  ])("depends on the tax: %s", (category, gaps) => {
    const lines = [buildLine({ taxCategory: category, taxRatePercent: "0" })];
    const tax = { category, ratePercent: "0", baseMinor: 10_000, taxMinor: 0, exemptionReason: "Grund" };
    const totals = { ...invoice().totals, taxMinor: 0, grossMinor: 10_000, dueMinor: 10_000 };
    const content = invoice({ lines, taxes: [tax], totals, deliveryDate: null, servicePeriod: null });

    expect(gapsOf(content)).toEqual(gaps);
  });

  test("is a reason, and only one category, where tax is not due", () => {
    const reasonless = { category: "E", ratePercent: "0", baseMinor: 0, taxMinor: 0, exemptionReason: null };

    expect(gapsOf(invoice({ taxes: [reasonless] }))).toEqual(["EXEMPTION_REASON"]);
    expect(
      gapsOf(
        invoice({
          seller: { ...seller, registerNumber: "HRB 1" },
          taxes: [reasonless, { ...reasonless, category: "O" }],
        }),
      ),
    ).toEqual(["TAX_CATEGORIES", "EXEMPTION_REASON"]);
  });

  test("is a currency that EN 16931 can write, where there are mills", () => {
    expect(gapsOf(invoice({ currency: "KWD" }))).toEqual(["CURRENCY"]);
  });
});
