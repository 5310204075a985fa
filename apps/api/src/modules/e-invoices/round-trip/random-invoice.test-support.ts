import fc from "fast-check";
import { BARE_PARTY } from "@kundenportal/domain/documents/bare-party";
import type {
  DocumentContent,
  DocumentLine,
  DocumentReference,
  PaymentInstruction,
} from "@kundenportal/domain/documents/document-content";
import { computeTotals } from "@kundenportal/domain/documents/compute-totals";
import { priceDraft } from "@kundenportal/domain/documents/price-draft";
import { taxExemptions } from "@kundenportal/domain/documents/tax-category";
import { adjustments, draftLine, taxes } from "./random-lines.test-support";
import { day, line, maybe, paragraphs, party, place } from "./random-parties.test-support";

const NO_PAYMENT: PaymentInstruction = {
  meansCode: "58",
  meansText: null,
  accountHolder: null,
  iban: null,
  bic: null,
  bankName: null,
  reference: null,
  mandateReference: null,
  creditorId: null,
  debitedIban: null,
  cardNumber: null,
  cardHolder: null,
};

const transfer = fc.record({
  meansCode: fc.constantFrom("58", "30"),
  meansText: maybe(line(12)),
  accountHolder: maybe(line()),
  iban: fc.constant("DE02120300000000202051"),
  bic: maybe(fc.constant("BYLADEM1001")),
  bankName: maybe(fc.constant("Bank")),
  reference: maybe(fc.constant("RF18539007547034")),
});
const debit = fc.constant({
  meansCode: "59",
  mandateReference: "M-1",
  creditorId: "DE98ZZZ09999999999",
  debitedIban: "DE02120300000000202051",
});
const card = fc.constant({ meansCode: "48", cardNumber: "1234", cardHolder: "Erika Muster" });
const payments: fc.Arbitrary<readonly PaymentInstruction[]> = fc
  .oneof({ weight: 3, arbitrary: transfer }, debit, card, fc.constant(null))
  .map((each) => (each === null ? [] : [{ ...NO_PAYMENT, ...each }]));

const references: fc.Arbitrary<readonly DocumentReference[]> = fc
  .record({
    PROJECT: maybe(line(12)),
    SALES_ORDER: maybe(line(12)),
    RECEIVING_ADVICE: maybe(line(12)),
    DESPATCH_ADVICE: maybe(line(12)),
    TENDER_OR_LOT: maybe(line(12)),
    INVOICED_OBJECT: maybe(line(12)),
    BUYER_ACCOUNTING: maybe(line(12)),
    SUPPORTING_DOCUMENT: maybe(line(12)),
  })
  .map((values) =>
    Object.entries(values).flatMap(([kind, value]): DocumentReference[] => {
      if (value === null) return [];
      const isFile = kind === "SUPPORTING_DOCUMENT";
      return [
        {
          kind: kind as DocumentReference["kind"],
          value,
          description: isFile ? "Nachweis" : null,
          url: isFile ? "https://example.com/a?b=1&c=2" : null,
        },
      ];
    }),
  );

/** Any invoice or credit note that can be issued, and more than our editor can write. */
export const randomInvoice: fc.Arbitrary<DocumentContent> = fc
  .record({
    type: fc.constantFrom("INVOICE" as const, "CREDIT_NOTE" as const),
    typeCode: fc.constantFrom(null, "384", "326"),
    number: line(20),
    title: maybe(line()),
    intro: maybe(paragraphs),
    notes: fc.array(paragraphs, { maxLength: 2 }),
    currency: fc.constantFrom("EUR", "EUR", "CHF", "JPY"),
    documentDate: day,
    dueDate: maybe(day),
    taxPointDate: maybe(day),
    deliveryDate: maybe(day),
    hasPeriod: fc.boolean(),
    seller: party,
    buyer: party,
    shipTo: maybe(place),
    payee: maybe(line()),
    taxRepresentative: maybe(place),
    buyerReference: maybe(line(12)),
    orderReference: maybe(line(12)),
    contractReference: maybe(line(12)),
    /** The remainder of a deal names all invoices before it. */
    precedingDocuments: fc.array(fc.record({ number: line(12), date: maybe(day) }), { maxLength: 3 }),
    references,
    taxes,
    /** As people write prices for consumers: what is written out is net all the same. */
    pricesIncludeTax: fc.boolean(),
    draftLines: fc.array(draftLine, { minLength: 1, maxLength: 6 }),
    adjustments,
    accountingTax: fc.boolean(),
    prepaidMinor: fc.constantFrom(0, 100),
    paymentTerms: maybe(paragraphs),
    discountTerms: fc.array(
      fc.record({
        days: fc.integer({ min: 0, max: 60 }),
        percent: fc.constantFrom("2", "3.25", "0.125"),
        baseMinor: maybe(fc.constant(10_000)),
      }),
      { maxLength: 2 },
    ),
    paymentInstructions: payments,
  })
  .map(toContent);

type Facts = Omit<
  DocumentContent,
  | "lines"
  | "totals"
  | "pricesIncludeTax"
  | "payee"
  | "servicePeriod"
  | "taxes"
  | "adjustments"
  | "accountingTax"
  | "validUntil"
> & {
  readonly hasPeriod: boolean;
  readonly pricesIncludeTax: boolean;
  readonly payee: string | null;
  readonly taxes: readonly (readonly [category: string, rate: string])[];
  readonly draftLines: readonly (typeof draftLine extends fc.Arbitrary<infer Line> ? Line : never)[];
  readonly adjustments: typeof adjustments extends fc.Arbitrary<infer All> ? All : never;
  readonly accountingTax: boolean;
  readonly prepaidMinor: number;
};

function toContent(facts: Facts): DocumentContent {
  const {
    hasPeriod,
    payee,
    taxes: allowed,
    draftLines,
    adjustments: agreed,
    prepaidMinor,
    pricesIncludeTax,
    ...plain
  } = facts;
  const { currency } = plain;
  const isYen = currency === "JPY";
  const period = { start: "2026-01-01", end: "2026-01-31" };
  const written = draftLines.map(({ discount, tax, hasPeriod: hasLinePeriod, ...each }, index) => {
    const [taxCategory = "S", taxRatePercent = "19"] = allowed[tax % allowed.length] ?? [];
    return {
      ...each,
      position: String(index + 1),
      priceDiscount: discount === null ? null : { amount: discount, grossUnitPrice: null },
      servicePeriod: hasLinePeriod && hasPeriod ? period : null,
      optional: false,
      subLines: [],
      taxCategory,
      taxRatePercent,
      // Yen have no fractions.
      adjustments: isYen ? each.adjustments.filter(({ percent: share }) => share !== null) : each.adjustments,
    };
  });
  const all = isYen ? agreed.filter(({ percent: share }) => share !== null) : agreed;
  const priced = priceDraft({ lines: written, adjustments: all, pricesIncludeTax }, currency);
  const exemptions = taxExemptions({
    locale: "de",
    isSmallBusiness: false,
    own: { reason: "Steuerfrei <§ 4> UStG.", code: null },
  });
  const computed = computeTotals({ currency, ...priced, exemptions });
  const lines = priced.lines.map((each, index): DocumentLine => ({
    ...each,
    netMinor: computed.lineNetsMinor[index] ?? 0,
  }));
  return {
    ...plain,
    ...(pricesIncludeTax && { pricesIncludeTax }),
    typeCode: plain.type === "INVOICE" ? plain.typeCode : null,
    validUntil: null,
    // Without a VAT number something else identifies the seller.
    seller: { ...plain.seller, identifier: plain.seller.identifier ?? (allowed[0]?.[0] === "O" ? "4711" : null) },
    // An intra-community supply says when.
    deliveryDate: plain.deliveryDate ?? (allowed[0]?.[0] === "K" && !hasPeriod ? plain.documentDate : null),
    servicePeriod: hasPeriod ? period : null,
    payee: payee === null ? null : { ...BARE_PARTY, name: payee, registerNumber: "HRB 1" },
    taxRepresentative:
      plain.taxRepresentative === null ? null : { ...plain.taxRepresentative, vatNumber: "DE987654321" },
    lines,
    adjustments: priced.adjustments,
    taxes: computed.taxes,
    totals: { ...computed.totals, prepaidMinor, dueMinor: computed.totals.grossMinor - prepaidMinor },
    accountingTax:
      plain.accountingTax && currency !== "EUR"
        ? { currency: "EUR", taxMinor: Math.sign(computed.totals.taxMinor) * 1234 }
        : null,
  };
}
