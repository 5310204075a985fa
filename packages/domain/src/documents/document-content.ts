import type { CalendarDate } from "../dates/calendar-date";
import type { CurrencyCode } from "../money/currency";
import type { DecimalText } from "../money/decimal";
import type { DocumentType } from "./document-types";

export type { CalendarDate, CurrencyCode, DecimalText };

/**
 * Everything that issuing fixes. Stored as canonical JSON in `document_version` and hashed, so a field is only ever
 * added as nullable, never renamed or given another meaning.
 * Money is in integer minor units of `currency`, signed as printed on the document.
 */
export interface DocumentContent {
  readonly type: DocumentType;
  readonly number: string;
  readonly title: string | null;
  readonly currency: CurrencyCode;
  readonly documentDate: CalendarDate;
  /** Invoices and reminders; null when payable at once or not payable. */
  readonly dueDate: CalendarDate | null;
  /** Offers: the last day on which the customer may accept. Null: no limit. */
  readonly validUntil: CalendarDate | null;
  readonly servicePeriod: ServicePeriod | null;
  readonly seller: Party;
  readonly buyer: Party;
  readonly shipTo: Party | null;
  /** BT-10, the public buyer's routing id (Leitweg-ID) or the buyer's own sign. */
  readonly buyerReference: string | null;
  readonly orderReference: string | null;
  readonly contractReference: string | null;
  /** Documents that this one corrects, reminds of or follows. */
  readonly precedingDocuments: readonly PrecedingDocument[];
  readonly intro: string | null;
  readonly notes: readonly string[];
  readonly lines: readonly DocumentLine[];
  /** Allowances and charges on the whole document (BG-20, BG-21). */
  readonly adjustments: readonly Adjustment[];
  readonly taxes: readonly TaxTotal[];
  readonly totals: DocumentTotals;
  readonly paymentTerms: string | null;
  readonly discountTerms: readonly DiscountTerm[];
  readonly paymentInstructions: readonly PaymentInstruction[];
}

export interface ServicePeriod {
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
}

export interface Party {
  readonly name: string;
  /** Trading name (BT-28, BT-45) where it differs from `name`. */
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
  /** The number under which the other side knows this party (for a buyer: our client number, BT-46). */
  readonly identifier: string | null;
  /** Register entry and other legal lines (BT-30, BT-33). */
  readonly legalInformation: string | null;
}

export interface PrecedingDocument {
  readonly number: string;
  readonly date: CalendarDate | null;
}

export interface DocumentLine {
  /** As printed, for example `1` or `1.2`; unique within the document. */
  readonly position: string;
  readonly name: string;
  readonly description: string | null;
  readonly articleNumber: string | null;
  readonly quantity: DecimalText;
  /** UN/ECE recommendation 20 code (`H87` piece, `HUR` hour), or free text; null when there is none. */
  readonly unit: string | null;
  /** Net price of `priceBaseQuantity` units. */
  readonly unitPrice: DecimalText;
  readonly priceBaseQuantity: DecimalText;
  readonly netMinor: number;
  readonly taxCategory: string;
  readonly taxRatePercent: DecimalText;
  readonly adjustments: readonly Adjustment[];
  readonly servicePeriod: ServicePeriod | null;
  /** Offer positions that are not part of the totals until chosen. */
  readonly optional: boolean;
  /** Lines that explain this one (XRechnung extension); their amounts are part of `netMinor`, never added to it. */
  readonly subLines: readonly DocumentLine[];
}

export interface Adjustment {
  readonly kind: "ALLOWANCE" | "CHARGE";
  readonly reason: string | null;
  /** Never negative; `kind` says the direction. */
  readonly amountMinor: number;
  readonly percent: DecimalText | null;
}

export interface TaxTotal {
  /** UNCL5305 category: S standard, Z zero, E exempt, AE reverse charge, K intra-community, G export, O outside scope, L, M. */
  readonly category: string;
  readonly ratePercent: DecimalText;
  readonly baseMinor: number;
  readonly taxMinor: number;
  readonly exemptionReason: string | null;
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
  readonly dueMinor: number;
}

/** Cash discount (Skonto). */
export interface DiscountTerm {
  readonly days: number;
  readonly percent: DecimalText;
  /** The part of the gross total that the discount applies to; null: all of it. */
  readonly baseMinor: number | null;
}

export interface PaymentInstruction {
  /** UNCL4461 code: 58 SEPA transfer, 30 transfer, 59 SEPA debit, 48 card, 10 cash, … */
  readonly meansCode: string;
  readonly accountHolder: string | null;
  readonly iban: string | null;
  readonly bic: string | null;
  readonly bankName: string | null;
  /** What to state as the purpose (BT-83). */
  readonly reference: string | null;
  readonly mandateReference: string | null;
  readonly creditorId: string | null;
}
