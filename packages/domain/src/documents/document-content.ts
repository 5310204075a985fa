import type { CalendarDate } from "../dates/calendar-date";
import type { CurrencyCode } from "../money/currency";
import type { DecimalText } from "../money/decimal";
import type { ElectronicAddress } from "../parties/electronic-address";
import type { DiscountTerm } from "./discount-term";
import type { DocumentType } from "./document-types";
import type { FurtherDetail } from "./further-details/further-detail";
import type { MadeElsewhere } from "./made-elsewhere";
import type { PdfDifference } from "./pdf-difference";

export type { CalendarDate, CurrencyCode, DecimalText, DiscountTerm };

/**
 * Everything that issuing fixes. Stored as canonical JSON in `document_version` and hashed, so a field is only ever
 * added as nullable, never renamed or given another meaning.
 * Money is in integer minor units of `currency`, signed as printed on the document.
 */
export interface DocumentContent {
  readonly type: DocumentType;
  readonly number: string;
  readonly title: string | null;
  /** BT-3, UNTDID 1001, where it is special: a partial invoice (326), or whatever an imported e-invoice says, such as a correction (384). */
  readonly typeCode: string | null;
  /** A credit note that cancels the invoice it names; missing on all others. */
  readonly isCancellation?: true;
  readonly currency: CurrencyCode;
  /** The tax is in all prices and amounts as they were written: `gross` of lines, `grossMinor` of adjustments. Missing: prices are net. */
  readonly pricesIncludeTax?: true;
  readonly documentDate: CalendarDate;
  /** Invoices and reminders; null when due immediately or not payable. */
  readonly dueDate: CalendarDate | null;
  /** Offers: the last day on which the customer may accept. Null: no limit. */
  readonly validUntil: CalendarDate | null;
  readonly servicePeriod: ServicePeriod | null;
  /** BT-72, the day on which the delivery or service was complete. */
  readonly deliveryDate: CalendarDate | null;
  /** BT-7, the day on which the tax falls due, if it is not the document's date. */
  readonly taxPointDate: CalendarDate | null;
  readonly seller: Party;
  readonly buyer: Party;
  readonly shipTo: Party | null;
  /** BG-10, who gets the money when it is not the seller. */
  readonly payee: Party | null;
  /** BG-11, who is responsible for the seller's tax. */
  readonly taxRepresentative: Party | null;
  /** BT-10, the public buyer's routing id (Leitweg-ID) or the buyer's own reference. */
  readonly buyerReference: string | null;
  readonly orderReference: string | null;
  readonly contractReference: string | null;
  /** Documents that this one corrects, reminds of or follows. */
  readonly precedingDocuments: readonly PrecedingDocument[];
  /** Further references by which seller or buyer know the transaction, in the order of `DocumentReferenceKind`. */
  readonly references: readonly DocumentReference[];
  readonly intro: string | null;
  readonly notes: readonly string[];
  readonly lines: readonly DocumentLine[];
  /** Allowances and charges on the whole document (BG-20, BG-21). */
  readonly adjustments: readonly Adjustment[];
  readonly taxes: readonly TaxTotal[];
  readonly totals: DocumentTotals;
  /** BT-6 and BT-111: the tax again, in the currency in which the seller accounts for it. */
  readonly accountingTax: AccountingTax | null;
  readonly paymentTerms: string | null;
  readonly discountTerms: readonly DiscountTerm[];
  readonly paymentInstructions: readonly PaymentInstruction[];
  /** What an imported file says besides; missing in documents from before it was kept, and where there is nothing. */
  readonly furtherDetails?: readonly FurtherDetail[];
  /** Where the PDF that it came with does not say the same; what is here counts. Missing: nowhere, or there was none. */
  readonly pdfDifferences?: readonly PdfDifference[];
  readonly madeElsewhere?: MadeElsewhere;
}

export interface ServicePeriod {
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
}

export interface Party {
  readonly name: string;
  /** Trading name (BT-28, BT-45) if it differs from `name`. */
  readonly tradingName: string | null;
  readonly contactName: string | null;
  readonly street: string | null;
  readonly addressAddition: string | null;
  readonly zip: string | null;
  readonly city: string | null;
  readonly region: string | null;
  /** ISO 3166-1 alpha-2, null when unknown. */
  readonly countryCode: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly vatNumber: string | null;
  readonly taxNumber: string | null;
  /** The number by which the other party knows this one (for a buyer: our client number, BT-46). */
  readonly identifier: string | null;
  /** Register entry and other legal lines (BT-30, BT-33). */
  readonly legalInformation: string | null;
  /** BT-30, the number in the register alone. Contents from before it was kept do not have it, nor what follows. */
  readonly registerNumber?: string | null | undefined;
  /** BT-34, BT-49. */
  readonly electronicAddress?: ElectronicAddress | null | undefined;
}

export interface PrecedingDocument {
  readonly number: string;
  readonly date: CalendarDate | null;
}

/** What a `DocumentReference` refers to, in the order of EN 16931. */
export const DocumentReferenceKind = {
  /** BT-11 */
  PROJECT: "PROJECT",
  /** BT-14, the seller's own order number */
  SALES_ORDER: "SALES_ORDER",
  /** BT-15 */
  RECEIVING_ADVICE: "RECEIVING_ADVICE",
  /** BT-16 */
  DESPATCH_ADVICE: "DESPATCH_ADVICE",
  /** BT-17 */
  TENDER_OR_LOT: "TENDER_OR_LOT",
  /** BT-18, for example a meter or a rental contract */
  INVOICED_OBJECT: "INVOICED_OBJECT",
  /** BT-19, where the buyer books it */
  BUYER_ACCOUNTING: "BUYER_ACCOUNTING",
  /** BG-24, a document that supports the claim; files that came embedded are attachments as well */
  SUPPORTING_DOCUMENT: "SUPPORTING_DOCUMENT",
} as const;
export type DocumentReferenceKind = (typeof DocumentReferenceKind)[keyof typeof DocumentReferenceKind];

export interface DocumentReference {
  readonly kind: DocumentReferenceKind;
  readonly value: string;
  /** BT-123 */
  readonly description: string | null;
  /** BT-124, where the issuer keeps the document. Untrusted text: never fetched, and a link only when it is https. */
  readonly url: string | null;
}

export interface DocumentLine {
  /** As printed, for example `1` or `1.2`; unique within the document. */
  readonly position: string;
  readonly name: string;
  readonly description: string | null;
  /** BT-127, a note on this line. */
  readonly note: string | null;
  readonly articleNumber: string | null;
  /** What else is printed under the line, in the order of `LineDetailKind`. */
  readonly details: readonly LineDetail[];
  /** Null where a file states none: on lines that only group others or inform, and on those that break one down. */
  readonly quantity: DecimalText | null;
  /** UN/ECE recommendation 20 code (`H87` piece, `HUR` hour), or free text; null when there is none. */
  readonly unit: string | null;
  /** Net price of `priceBaseQuantity` units; null like `quantity`. */
  readonly unitPrice: DecimalText | null;
  readonly priceBaseQuantity: DecimalText;
  /** How `unitPrice` came about; null when the list price applies. */
  readonly priceDiscount: PriceDiscount | null;
  readonly netMinor: number;
  /** As it was written, with the tax in it; missing where prices are net. */
  readonly gross?: WrittenGross;
  /** Null like `quantity`: then the lines that it groups or breaks down say it. */
  readonly taxCategory: string | null;
  readonly taxRatePercent: DecimalText | null;
  readonly adjustments: readonly Adjustment[];
  readonly servicePeriod: ServicePeriod | null;
  /** Lines of an offer that are not part of the totals until chosen. */
  readonly optional: boolean;
  /** Lines that break this one down (XRechnung extension); their amounts are part of `netMinor`, never added to it. */
  readonly subLines: readonly DocumentLine[];
  /** Missing on lines that count, which are nearly all. */
  readonly role?: LineRole;
  /** Which line of its deal it is, see `deals/deal-amounts.ts`; missing: none of what was agreed there. */
  readonly dealLine?: string;
}

/** What was written, where the tax is in it. */
export interface WrittenGross {
  /** Of one unit. */
  readonly unitPrice: DecimalText;
  /** Of the line, adjustments included; minor units. */
  readonly totalMinor: number;
}

/** Lines of ZUGFeRD's EXTENDED profile that are not part of the totals themselves. */
export const LineRole = {
  /** Heads the lines below it, which count in its place; its own amount is their sum. */
  GROUP: "GROUP",
  /** Says something and is asked for nowhere. */
  INFORMATION: "INFORMATION",
} as const;
export type LineRole = (typeof LineRole)[keyof typeof LineRole];

/** What a `LineDetail` says, in the order of EN 16931. */
export const LineDetailKind = {
  /** BT-128, for example a meter */
  INVOICED_OBJECT: "INVOICED_OBJECT",
  /** BT-132, the position in the buyer's order */
  ORDER_LINE: "ORDER_LINE",
  /** BT-133, where the buyer books it */
  BUYER_ACCOUNTING: "BUYER_ACCOUNTING",
  /** BT-156 */
  BUYER_ARTICLE_NUMBER: "BUYER_ARTICLE_NUMBER",
  /** BT-157, usually a GTIN */
  STANDARD_ARTICLE_NUMBER: "STANDARD_ARTICLE_NUMBER",
  /** BT-158; `name` is the code list, UNTDID 7143 */
  CLASSIFICATION: "CLASSIFICATION",
  /** BT-159, ISO 3166-1 alpha-2 */
  COUNTRY_OF_ORIGIN: "COUNTRY_OF_ORIGIN",
  /** BG-32, `name` and value as the seller wrote them */
  ATTRIBUTE: "ATTRIBUTE",
} as const;
export type LineDetailKind = (typeof LineDetailKind)[keyof typeof LineDetailKind];

export interface LineDetail {
  readonly kind: LineDetailKind;
  readonly name: string | null;
  readonly value: string;
}

export interface PriceDiscount {
  /** BT-148, the list price of `priceBaseQuantity` units. */
  readonly grossUnitPrice: DecimalText | null;
  /** BT-147, never part of the line's adjustments; below zero for a surcharge on the list price. */
  readonly amount: DecimalText;
}

export interface Adjustment {
  readonly kind: "ALLOWANCE" | "CHARGE";
  readonly reason: string | null;
  /** Never negative; `kind` gives the direction. */
  readonly amountMinor: number;
  readonly percent: DecimalText | null;
  /** What `percent` refers to; null when there is no percentage or the issuer did not say. */
  readonly baseMinor: number | null;
  /** UNCL5305 and rate of an adjustment of the whole document; null on lines, where the line's tax applies. */
  readonly taxCategory: string | null;
  readonly taxRatePercent: DecimalText | null;
  /** As it was written, with the tax in it; missing where prices are net. */
  readonly grossMinor?: number;
}

export interface TaxTotal {
  /** UNCL5305 category: S standard, Z zero, E exempt, AE reverse charge, K intra-community, G export, O outside scope, L, M. */
  readonly category: string;
  readonly ratePercent: DecimalText;
  readonly baseMinor: number;
  readonly taxMinor: number;
  readonly exemptionReason: string | null;
  /** BT-121, of the list VATEX. Contents from before it was kept do not have it. */
  readonly exemptionCode?: string | null | undefined;
}

/** BT-106 to BT-115 of EN 16931, in their order. */
export interface DocumentTotals {
  readonly lineNetMinor: number;
  readonly allowanceMinor: number;
  readonly chargeMinor: number;
  readonly netMinor: number;
  readonly taxMinor: number;
  readonly grossMinor: number;
  readonly prepaidMinor: number;
  readonly roundingMinor: number;
  /** What third parties charge through this document (BG-DEX-09), part of the amount due only; missing: nothing. */
  readonly thirdPartyMinor?: number;
  readonly dueMinor: number;
}

export interface AccountingTax {
  readonly currency: CurrencyCode;
  /** Minor units of this currency. */
  readonly taxMinor: number;
}

export interface PaymentInstruction {
  /** UNCL4461 code: 58 SEPA transfer, 30 transfer, 59 SEPA debit, 48 card, 10 cash, … */
  readonly meansCode: string;
  /** BT-82, the means in the issuer's own words. */
  readonly meansText: string | null;
  readonly accountHolder: string | null;
  readonly iban: string | null;
  readonly bic: string | null;
  readonly bankName: string | null;
  /** What to state as the payment reference (BT-83). */
  readonly reference: string | null;
  readonly mandateReference: string | null;
  readonly creditorId: string | null;
  /** BT-91, the customer's account that will be debited. */
  readonly debitedIban: string | null;
  /** BT-87, the last digits only. */
  readonly cardNumber: string | null;
  /** BT-88 */
  readonly cardHolder: string | null;
}
