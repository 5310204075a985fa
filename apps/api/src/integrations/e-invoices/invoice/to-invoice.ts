import type {
  DocumentContent,
  DocumentReference,
  Party,
  PaymentInstruction,
  PrecedingDocument,
  TaxTotal,
} from "@kundenportal/domain/documents/document-content";
import { formatCalendarDate } from "@kundenportal/domain/dates/calendar-date";
import { DocumentReferenceKind } from "@kundenportal/domain/documents/document-content";
import { DocumentType } from "@kundenportal/domain/documents/document-types";
import { TaxCategory } from "@kundenportal/domain/documents/tax-category";
import type { Locale } from "@kundenportal/domain/locale";
import { EInvoiceSyntax } from "../e-invoice-syntax";
import { toInvoiceAdjustment } from "./to-invoice-adjustment";
import { sortAdjustments } from "./sort-adjustments";
import { type InvoiceLine, isInvoiceLine, toInvoiceLine } from "./to-invoice-line";
import { toBuyer, toPayee, toSeller, toShipTo, toTaxRepresentative } from "./to-invoice-party";
import { toInvoiceTerms } from "./to-invoice-terms";

/** UNTDID 1001 of what we write ourselves. */
const OWN_TYPE_CODES: Readonly<Partial<Record<DocumentType, string>>> = {
  [DocumentType.INVOICE]: "380",
  [DocumentType.CREDIT_NOTE]: "381",
};

/** UNCL4461: a means of payment that is not defined. XRechnung wants one even where nobody transfers anything. */
const UNDEFINED_MEANS = "1";
/** Both are transfers, and need an account (BR-DE-23). */
const TRANSFERS: ReadonlySet<string> = new Set(["30", "58"]);

/** BT-10 for a buyer who named none and has no number here. */
const NO_BUYER_REFERENCE = "NA";

export interface InvoiceForm {
  readonly syntax: EInvoiceSyntax;
  /** Of what we add. */
  readonly locale: Locale;
}

/** An invoice as EN 16931 can say it. */
export interface Invoice extends DocumentContent {
  readonly typeCode: string;
  readonly lines: readonly InvoiceLine[];
}

/**
 * A document in the terms of EN 16931: what the standard has no place for finds another or is left out, and what it demands
 * although the document needs not say it is filled in. What the syntax has no room for is said in words. What comes back from reading the e-invoice is this.
 */
export function toInvoice(content: DocumentContent, { syntax, locale }: InvoiceForm): Invoice {
  const { currency, title, intro, notes, taxRepresentative } = content;
  const named = splitPreceding(content.precedingDocuments, syntax);
  const isOutOfScope = content.taxes.some(({ category }) => category === TaxCategory.O);
  const seller = toSeller(content.seller, isOutOfScope);
  const buyer = toBuyer(content.buyer, isOutOfScope);
  return {
    ...content,
    typeCode: content.typeCode ?? OWN_TYPE_CODES[content.type] ?? "380",
    title: null,
    intro: null,
    precedingDocuments: named.referenced,
    notes: [title, intro, ...notes, notePreceding(named.others, locale)]
      .filter((text) => text !== null)
      .map(withoutSubjectCode),
    validUntil: null,
    seller,
    buyer,
    shipTo: findShipTo(content, buyer),
    payee: isSeller(content.payee, seller) || content.payee === null ? null : toPayee(content.payee),
    // Who has to be named with a VAT number (BR-56) cannot be where none may be said (BR-O-02).
    taxRepresentative: taxRepresentative === null || isOutOfScope ? null : toTaxRepresentative(taxRepresentative),
    buyerReference: content.buyerReference ?? buyer.identifier ?? NO_BUYER_REFERENCE,
    references: sortReferences(content.references),
    lines: content.lines.filter(isInvoiceLine).map((line) => toInvoiceLine(line, { currency, locale })),
    adjustments: sortAdjustments(content.adjustments.map((each) => toInvoiceAdjustment(each, { currency, locale }))),
    taxes: content.taxes.map(withReasonWhereOneBelongs).toSorted(compareTaxes),
    ...toInvoiceTerms(content, locale),
    paymentInstructions: toInstructions(content.paymentInstructions),
  };
}

/** The schema of CII that XRechnung is checked by (D16B) has room for one invoice before this one (BG-3). */
function splitPreceding(
  preceding: readonly PrecedingDocument[],
  syntax: EInvoiceSyntax,
): { readonly referenced: readonly PrecedingDocument[]; readonly others: readonly PrecedingDocument[] } {
  const room = syntax === EInvoiceSyntax.CII ? 1 : preceding.length;
  return { referenced: preceding.slice(0, room), others: preceding.slice(room) };
}

const PRECEDING: Readonly<Record<Locale, { readonly title: string; readonly dated: (date: string) => string }>> = {
  de: { title: "Weitere vorausgegangene Rechnungen", dated: (date) => ` vom ${date}` },
  en: { title: "Further preceding invoices", dated: (date) => ` of ${date}` },
};

function notePreceding(others: readonly PrecedingDocument[], locale: Locale): string | null {
  if (others.length === 0) return null;
  const { title, dated } = PRECEDING[locale];
  const names = others.map(({ number, date }) =>
    date === null ? number : `${number}${dated(formatCalendarDate(date, locale))}`,
  );
  return `${title}: ${names.join(", ")}`;
}

/** A payee is somebody other than the seller (BR-17), whom both rules and readers tell by the name. */
function isSeller(payee: Party | null, { name, tradingName }: Party): boolean {
  return payee !== null && [name, tradingName].includes(payee.name);
}

/** In UBL a text may begin with `#ABC#`, and that says what it is about (BT-21). What people wrote is only text. */
function withoutSubjectCode(note: string): string {
  return note.replace(/^(\s*)#(?=[A-Z0-9]{2,3}#)/, "$1\uff03");
}

/** An intra-community supply says where to (BR-IC-12): to the buyer, unless the document says otherwise. */
function findShipTo({ shipTo, taxes }: DocumentContent, buyer: Party): Party | null {
  if (shipTo !== null) return toShipTo(shipTo);
  return taxes.some(({ category }) => category === TaxCategory.K) ? toShipTo(buyer) : null;
}

const REFERENCE_ORDER: readonly string[] = Object.values(DocumentReferenceKind);

/** Only supporting documents may be several. */
function sortReferences(references: readonly DocumentReference[]): readonly DocumentReference[] {
  const sorted = references.toSorted((a, b) => REFERENCE_ORDER.indexOf(a.kind) - REFERENCE_ORDER.indexOf(b.kind));
  return sorted
    .filter(
      ({ kind }, index) =>
        kind === DocumentReferenceKind.SUPPORTING_DOCUMENT ||
        sorted.findIndex((other) => other.kind === kind) === index,
    )
    .map((reference) =>
      reference.kind === DocumentReferenceKind.SUPPORTING_DOCUMENT
        ? reference
        : { ...reference, description: null, url: null },
    );
}

/** A reason where tax is due, or at a rate of zero, is an error (BR-S-10, BR-Z-10). */
const REASONED: ReadonlySet<string> = new Set(["E", "AE", "K", "G", "O"]);

function withReasonWhereOneBelongs(tax: TaxTotal): TaxTotal {
  return REASONED.has(tax.category) ? tax : { ...tax, exemptionReason: null, exemptionCode: null };
}

function compareTaxes(first: TaxTotal, second: TaxTotal): number {
  if (first.category !== second.category) return first.category < second.category ? -1 : 1;
  return Number(first.ratePercent) - Number(second.ratePercent);
}

function toInstructions(instructions: readonly PaymentInstruction[]): readonly PaymentInstruction[] {
  const [first] = instructions;
  if (first === undefined) return [NO_INSTRUCTION];
  return instructions.map((instruction) => ({
    ...instruction,
    meansCode:
      TRANSFERS.has(instruction.meansCode) && instruction.iban === null ? UNDEFINED_MEANS : instruction.meansCode,
    // EN 16931 has no place for it.
    bankName: null,
  }));
}

const NO_INSTRUCTION: PaymentInstruction = {
  meansCode: UNDEFINED_MEANS,
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
