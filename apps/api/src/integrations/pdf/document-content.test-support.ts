import { BARE_PARTY } from "@kundenportal/domain/documents/bare-party";
import type { DocumentContent, DocumentLine, Party } from "@kundenportal/domain/documents/document-content";

export function buildParty(party: Partial<Party> = {}): Party {
  return { ...BARE_PARTY, name: "Musterhandel GmbH", ...party };
}

export function buildLine(line: Partial<DocumentLine> = {}): DocumentLine {
  return {
    position: "1",
    name: "Beratung",
    description: null,
    note: null,
    articleNumber: null,
    details: [],
    quantity: "1",
    unit: "HUR",
    unitPrice: "100.00",
    priceBaseQuantity: "1",
    priceDiscount: null,
    netMinor: 10000,
    taxCategory: "S",
    taxRatePercent: "19",
    adjustments: [],
    servicePeriod: null,
    optional: false,
    subLines: [],
    ...line,
  };
}

/** An invoice for 119.00 EUR with one line. */
export function buildContent(content: Partial<DocumentContent> = {}): DocumentContent {
  return {
    type: "INVOICE",
    number: "RE-1001",
    title: null,
    typeCode: null,
    currency: "EUR",
    documentDate: "2026-05-04",
    dueDate: "2026-05-18",
    validUntil: null,
    servicePeriod: null,
    deliveryDate: null,
    taxPointDate: null,
    seller: buildParty(),
    buyer: buildParty({ name: "Alma Becker" }),
    shipTo: null,
    payee: null,
    taxRepresentative: null,
    buyerReference: null,
    orderReference: null,
    contractReference: null,
    precedingDocuments: [],
    references: [],
    intro: null,
    notes: [],
    lines: [buildLine()],
    adjustments: [],
    taxes: [{ category: "S", ratePercent: "19", baseMinor: 10000, taxMinor: 1900, exemptionReason: null }],
    totals: {
      lineNetMinor: 10000,
      allowanceMinor: 0,
      chargeMinor: 0,
      netMinor: 10000,
      taxMinor: 1900,
      grossMinor: 11900,
      prepaidMinor: 0,
      roundingMinor: 0,
      dueMinor: 11900,
    },
    accountingTax: null,
    paymentTerms: null,
    discountTerms: [],
    paymentInstructions: [],
    ...content,
  };
}
