import type { BankLine, EarlierBooking, OpenDocument } from "./bank-match";

export function buildLine(values: Partial<BankLine> = {}): BankLine {
  return {
    amountMinor: 11_900,
    currency: "EUR",
    bookedOn: "2026-05-04",
    text: "",
    counterpartyName: null,
    ultimateName: null,
    counterpartyIban: null,
    knownClientIds: [],
    statedParts: [],
    resemblesAnother: false,
    ...values,
  };
}

export function buildOpen(values: Partial<OpenDocument> = {}): OpenDocument {
  return {
    id: "document-1",
    type: "INVOICE",
    number: "RE-2026-0042",
    clientId: "client-1",
    clientNumber: "KD-1001",
    clientName: "Café Morgenrot GmbH",
    clientIban: null,
    paymentReference: null,
    currency: "EUR",
    openMinor: 11_900,
    documentDate: "2026-04-20",
    dueDate: "2026-05-04",
    cashDiscounts: [],
    ...values,
  };
}

export function buildBooking(values: Partial<EarlierBooking> = {}): EarlierBooking {
  return {
    entryId: "entry-1",
    documentId: "document-1",
    documentNumber: "RE-2026-0042",
    amountMinor: 11_900,
    currency: "EUR",
    bookedOn: "2026-04-28",
    endToEndId: null,
    counterpartyIban: null,
    ...values,
  };
}
