import type { Locale, LocalizedText } from "../locale";
import { VATEX_CODES } from "./vatex-codes";

/** UNCL5305, as far as documents of our own use it. Imported ones may also have L, M and B. */
export const TaxCategory = {
  /** Any rate above zero, the reduced ones included. */
  S: "S",
  Z: "Z",
  E: "E",
  AE: "AE",
  K: "K",
  G: "G",
  /** Mixes with no other. */
  O: "O",
} as const;
export type TaxCategory = (typeof TaxCategory)[keyof typeof TaxCategory];

export const TAX_CATEGORIES: readonly TaxCategory[] = Object.values(TaxCategory);

/** Why no tax is due: BT-120 and BT-121. */
export interface TaxExemption {
  /** As printed. */
  readonly reason: string | null;
  /** Of the list VATEX. */
  readonly code: string | null;
}

/** By UNCL5305 category. */
export type TaxExemptions = Readonly<Partial<Record<string, TaxExemption>>>;

interface FixedExemption {
  readonly code: string;
  readonly reason: LocalizedText;
}

/** What the law wants on the document: § 14a (1), (3) and (5) UStG, § 14 (4) no. 8 UStG. */
const FIXED: Readonly<Partial<Record<TaxCategory, FixedExemption>>> = {
  AE: {
    code: "VATEX-EU-AE",
    reason: {
      de: "Steuerschuldnerschaft des Leistungsempfängers.",
      en: "Reverse charge: the customer is liable for the VAT (Steuerschuldnerschaft des Leistungsempfängers).",
    },
  },
  K: {
    code: "VATEX-EU-IC",
    reason: { de: "Steuerfreie innergemeinschaftliche Lieferung.", en: "VAT-exempt intra-Community supply." },
  },
  G: {
    code: "VATEX-EU-G",
    reason: { de: "Steuerfreie Ausfuhrlieferung.", en: "VAT-exempt export outside the EU." },
  },
  O: {
    code: "VATEX-EU-O",
    reason: { de: "Nicht steuerbarer Umsatz.", en: "Outside the scope of VAT." },
  },
};

/** § 34a UStDV wants the exemption named; there is no VATEX code for it. */
const SMALL_BUSINESS: LocalizedText = {
  de: "Steuerfrei nach § 19 UStG (Kleinunternehmer).",
  en: "VAT-exempt small business under section 19 of the German VAT Act (UStG).",
};

interface ExemptionSources {
  /** Of the document's reader. */
  readonly locale: Locale;
  /** The merchant is one under § 19 UStG. */
  readonly isSmallBusiness: boolean;
  /** What the document says about its exempt lines; null: nothing. */
  readonly own: TaxExemption | null;
}

/** Why no tax is due, for each category in which none is. */
export function taxExemptions({ locale, isSmallBusiness, own }: ExemptionSources): TaxExemptions {
  const fixed = Object.entries(FIXED).map(([category, { code, reason }]): [string, TaxExemption] => [
    category,
    { code, reason: reason[locale] },
  ]);
  return { ...Object.fromEntries<TaxExemption>(fixed), E: exemptionOfE(own, { locale, isSmallBusiness }) };
}

function exemptionOfE(
  own: TaxExemption | null,
  { locale, isSmallBusiness }: Pick<ExemptionSources, "locale" | "isSmallBusiness">,
): TaxExemption {
  if (own === null) return { reason: isSmallBusiness ? SMALL_BUSINESS[locale] : null, code: null };
  return { reason: own.reason ?? VATEX_CODES.get(own.code ?? "")?.[locale] ?? null, code: own.code };
}

/** Whether lines of the category have a rate; all others are at zero. */
export function hasTaxRate(category: TaxCategory): boolean {
  return category === TaxCategory.S;
}

/** What a small business may not use, because it would owe the tax that it shows. */
export function isForSmallBusiness(category: TaxCategory): boolean {
  return category !== TaxCategory.S && category !== TaxCategory.Z;
}

/** The category of a line that states only its rate. */
export function usualTaxCategory(ratePercent: number, isSmallBusiness: boolean): TaxCategory {
  if (ratePercent !== 0) return TaxCategory.S;
  return isSmallBusiness ? TaxCategory.E : TaxCategory.Z;
}
