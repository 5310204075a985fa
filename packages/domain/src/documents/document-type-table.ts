import type { LifeCycle } from "./document-event";
import type { DocumentTypeFacts } from "./document-type-facts";
import type { DocumentType } from "./document-types";

const PAYABLE_LIFE_CYCLE: LifeCycle = {
  DRAFT: { ISSUE: "OPEN" },
  OPEN: { PAY: "PAID", CANCEL: "CANCELED" },
  PAID: { REOPEN: "OPEN" },
  CANCELED: {},
};

/** Whatever was paid: a document of its own says that it no longer holds. */
const INVOICE_LIFE_CYCLE: LifeCycle = {
  ...PAYABLE_LIFE_CYCLE,
  OPEN: { PAY: "PAID", CANCEL: "CANCELED", TAKE_BACK: "CANCELED" },
  PAID: { REOPEN: "OPEN", TAKE_BACK: "CANCELED" },
};

/** A credit note that has been set against its invoice can still be cancelled: then that is taken back. */
const CREDIT_LIFE_CYCLE: LifeCycle = {
  ...PAYABLE_LIFE_CYCLE,
  PAID: { REOPEN: "OPEN", CANCEL: "CANCELED" },
};

/** The definition of every document type; all else derives from it. Functions that read it: `document-type-rules.ts`. */
export const DOCUMENT_TYPE_TABLE: Readonly<Record<DocumentType, DocumentTypeFacts>> = {
  OFFER: {
    name: { de: "Angebot", en: "Offer" },
    inSentence: "an offer",
    rank: 3,
    number: { prefix: "AN-", example: "AN-2026-0017" },
    lifeCycle: {
      DRAFT: { ISSUE: "OPEN" },
      OPEN: { ACCEPT: "ACCEPTED", REJECT: "REJECTED", REVISE: "OPEN", CANCEL: "CANCELED" },
      REJECTED: { REVISE: "OPEN" },
      ACCEPTED: { CLEAR: "CLEARED" },
      CLEARED: { UNDO_CLEAR: "ACCEPTED" },
      CANCELED: {},
    },
    follows: null,
    writtenBy: "STAFF",
    owed: null,
    alwaysHasPrices: true,
    terms: { dueDate: false, validUntil: true, cashDiscount: false, optionalLines: true, delivery: false },
    mustStateDelivery: false,
    actions: { VIEW: true, COMMENT: true, DECIDE_OFFER: true, PAY: false },
    placeholders: {
      prefix: "Offer",
      number: { field: "offer_number", label: { de: "Angebotsnummer", en: "Offer number" } },
      groups: ["HEAD", "TITLE", "VALIDITY", "TOTALS", "CURRENCY"],
    },
  },

  ORDER_CONFIRMATION: {
    name: { de: "Auftragsbestätigung", en: "Order confirmation" },
    inSentence: "an order confirmation",
    rank: 4,
    number: { prefix: "AB-", example: "AB-2026-0011" },
    lifeCycle: {
      DRAFT: { ISSUE: "COMPLETED" },
      COMPLETED: { CLEAR: "CLEARED", CANCEL: "CANCELED" },
      CLEARED: { UNDO_CLEAR: "COMPLETED" },
      CANCELED: {},
    },
    follows: "OFFER",
    writtenBy: "STAFF",
    owed: null,
    alwaysHasPrices: true,
    terms: { dueDate: false, validUntil: false, cashDiscount: false, optionalLines: false, delivery: false },
    mustStateDelivery: false,
    actions: { VIEW: true, COMMENT: true, DECIDE_OFFER: false, PAY: false },
    placeholders: {
      prefix: "Confirmation",
      number: {
        field: "confirmation_number",
        label: { de: "Nummer der Auftragsbestätigung", en: "Confirmation number" },
      },
      groups: ["HEAD", "TITLE", "TOTALS", "CURRENCY"],
    },
  },

  DELIVERY_NOTE: {
    name: { de: "Lieferschein", en: "Delivery note" },
    inSentence: "a delivery note",
    rank: 5,
    number: { prefix: "LS-", example: "LS-2026-0009" },
    lifeCycle: {
      DRAFT: { ISSUE: "CREATED" },
      CREATED: {},
    },
    follows: null,
    writtenBy: "STAFF",
    owed: null,
    alwaysHasPrices: false,
    terms: { dueDate: false, validUntil: false, cashDiscount: false, optionalLines: false, delivery: true },
    mustStateDelivery: false,
    actions: { VIEW: true, COMMENT: true, DECIDE_OFFER: false, PAY: false },
    placeholders: {
      prefix: "DeliveryNote",
      number: { field: "delivery_note_number", label: { de: "Lieferscheinnummer", en: "Delivery note number" } },
      groups: ["HEAD", "TITLE"],
    },
  },

  INVOICE: {
    name: { de: "Rechnung", en: "Invoice" },
    inSentence: "an invoice",
    rank: 1,
    number: { prefix: "RE-", example: "RE-2026-0042" },
    lifeCycle: INVOICE_LIFE_CYCLE,
    follows: null,
    writtenBy: "STAFF",
    owed: { by: "CUSTOMER", on: "ITSELF" },
    alwaysHasPrices: true,
    terms: { dueDate: true, validUntil: false, cashDiscount: true, optionalLines: false, delivery: true },
    mustStateDelivery: true,
    actions: { VIEW: true, COMMENT: true, DECIDE_OFFER: false, PAY: true },
    placeholders: {
      prefix: "Invoice",
      number: { field: "invoice_number", label: { de: "Rechnungsnummer", en: "Invoice number" } },
      groups: ["PAYING", "HEAD", "TITLE", "DISCOUNT_AND_SUPPLY", "TOTALS", "CURRENCY"],
    },
  },

  REMINDER: {
    name: { de: "Mahnung", en: "Reminder" },
    inSentence: "a reminder",
    rank: 2,
    number: { prefix: "MA-", example: "MA-2026-0003" },
    lifeCycle: PAYABLE_LIFE_CYCLE,
    follows: "INVOICE",
    writtenBy: "US_FROM_PRECEDING",
    owed: { by: "CUSTOMER", on: "PRECEDING" },
    alwaysHasPrices: true,
    terms: { dueDate: true, validUntil: false, cashDiscount: false, optionalLines: false, delivery: false },
    mustStateDelivery: false,
    actions: { VIEW: true, COMMENT: true, DECIDE_OFFER: false, PAY: true },
    placeholders: {
      prefix: "Reminder",
      number: { field: "invoice_number", label: { de: "Rechnungsnummer", en: "Invoice number" } },
      groups: ["PAYING", "REMINDING", "HEAD", "CURRENCY"],
    },
  },

  CREDIT_NOTE: {
    name: { de: "Gutschrift", en: "Credit note" },
    inSentence: "a credit note",
    rank: 6,
    number: { prefix: "GS-", example: "GS-2026-0002" },
    lifeCycle: CREDIT_LIFE_CYCLE,
    follows: "INVOICE",
    writtenBy: "STAFF",
    owed: { by: "MERCHANT", on: "ITSELF" },
    alwaysHasPrices: true,
    terms: { dueDate: false, validUntil: false, cashDiscount: false, optionalLines: false, delivery: true },
    mustStateDelivery: false,
    actions: { VIEW: true, COMMENT: true, DECIDE_OFFER: false, PAY: false },
    placeholders: {
      prefix: "CreditNote",
      number: { field: "credit_note_number", label: { de: "Gutschriftsnummer", en: "Credit note number" } },
      groups: ["CREDIT", "HEAD", "TITLE", "TOTALS", "CURRENCY"],
    },
  },
};
