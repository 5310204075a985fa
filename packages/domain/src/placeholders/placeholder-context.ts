import type { CalendarDate } from "../dates/calendar-date";
import type { DocumentContent } from "../documents/document-content";
import type { DocumentStatus } from "../documents/document-status";
import { isOwedByMerchant } from "../documents/document-type-rules";
import type { MoneyBreakdown } from "../documents/money-breakdown";
import type { CurrencyCode } from "../money/currency";
import type { DecimalText } from "../money/decimal";
import type { Locale } from "../locale";
import { TemplateKind } from "./template-kind";

/** Everything that a text can be filled in with. Plain data, loaded by the caller. */
export interface PlaceholderContext {
  /** The language in which dates, amounts and country names are written. */
  readonly locale: Locale;
  /** The date in the merchant's time zone. */
  readonly today: CalendarDate;
  readonly merchant: MerchantValues;
  readonly client: ClientValues;
  /** The document that the text is about; null when it is about the client alone. */
  readonly document: DocumentValues | null;
  /** The money that the text reports; null: none. */
  readonly payment: PaymentValues | null;
  /** The answer to an offer that the text reports; null: none. */
  readonly decision: DecisionValues | null;
  /** The staff member who sends the text; null when nobody in particular does. */
  readonly user: UserValues | null;
}

interface AddressValues {
  readonly name: string;
  readonly street: string | null;
  readonly zip: string | null;
  readonly city: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string | null;
}

interface BankValues {
  readonly accountOwner: string | null;
  readonly bankName: string | null;
  readonly iban: string | null;
  readonly bic: string | null;
}

export interface MerchantValues extends AddressValues, BankValues {
  readonly email: string | null;
  readonly phone: string | null;
  readonly website: string | null;
  readonly vatNumber: string | null;
  readonly taxNumber: string | null;
}

/** Optional values are those that not every merchant keeps; they render as nothing. */
export interface ClientValues extends AddressValues, BankValues {
  readonly clientNumber: string;
  readonly salutation: string | null;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly vatNumber: string | null;
  readonly taxNumber: string | null;
  readonly state?: string | null | undefined;
  readonly fax?: string | null | undefined;
  readonly mobile?: string | null | undefined;
  readonly website?: string | null | undefined;
  readonly sepaMandate?: string | null | undefined;
  readonly sepaMandateDate?: CalendarDate | null | undefined;
  readonly discountPercent?: DecimalText | null | undefined;
  readonly discountDays?: number | null | undefined;
  readonly dueDays?: number | null | undefined;
  readonly reminderDueDays?: number | null | undefined;
  readonly offerValidityDays?: number | null | undefined;
  /** Null while the client has no access to the portal. */
  readonly customerportalUrl: string | null;
}

export interface DocumentValues {
  readonly content: DocumentContent;
  readonly status: DocumentStatus;
  /** Minor units of the content's currency; for a reminder the open amount of its invoice. */
  readonly openAmountMinor: number;
  /** From the total to what is open; for a reminder, on its invoice. Null when nothing can be owed. */
  readonly breakdown: MoneyBreakdown | null;
  /** Null while the document's type or its client is not released. */
  readonly customerportalUrl: string | null;
  /** Null while paying is not released, or there is nothing to pay. */
  readonly payUrl: string | null;
  /** Reminders only. */
  readonly reminder: ReminderValues | null;
}

export interface ReminderValues {
  /** 1 for the first reminder. */
  readonly level: number;
  /** The day by which the invoice should have been paid. */
  readonly invoiceDueDate: CalendarDate | null;
}

export interface PaymentValues {
  /** Minor units, never negative. */
  readonly amountMinor: number;
  readonly currency: CurrencyCode;
  readonly bookedOn: CalendarDate;
  /** In the context's language; null when not known. */
  readonly method: string | null;
  /** The number of the document whose credit was used; null when money moved. */
  readonly creditNumber: string | null;
}

export interface DecisionValues {
  readonly name: string;
  readonly decidedOn: CalendarDate;
  readonly purchaseOrderNumber: string | null;
  readonly reason: string | null;
  readonly version: number;
  readonly contentSha256: string;
}

export interface UserValues {
  readonly name: string;
  readonly email: string;
}

/** What a text filled from this context is about. */
export function templateKindOf({ document, payment, decision }: PlaceholderContext): TemplateKind {
  if (payment !== null) {
    return document !== null && isOwedByMerchant(document.content.type) ? TemplateKind.PAYOUT : TemplateKind.PAYMENT;
  }
  if (decision !== null) return TemplateKind.DECISION;
  return document?.content.type ?? TemplateKind.CLIENT;
}
