import { optionalEmail, optionalText, requiredText, textOrNull, z } from "@kundenportal/app-core/form-schema";
import { INVOICE_FORMATS } from "@kundenportal/domain/documents/invoice-format";
import type { Locale } from "@kundenportal/domain/locale";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import {
  checkPaymentTerms,
  PAYMENT_TERMS_SHAPE,
  readPaymentTerms,
  toPaymentTermsValues,
} from "../../components/payment-terms-values";
import { graphql } from "../../gql/gql";
import type { MerchantForm_MerchantFragment, UpdateMerchantInput } from "../../gql/graphql";

/** What the form changes. */
export const MerchantFormFragment = graphql(`
  fragment MerchantForm_merchant on Merchant {
    id
    revision
    name
    street
    zip
    city
    countryCode
    email
    phone
    website
    imprintUrl
    privacyUrl
    vatNumber
    taxNumber
    isSmallBusiness
    pricesIncludeTax
    contactName
    registerCourt
    registerNumber
    managingDirectors
    invoiceFormat
    electronicAddressScheme
    electronicAddress
    creditorId
    accountHolder
    iban
    bic
    bankName
    paymentTerms {
      dueDays
      cashDiscounts {
        days
        percent
      }
    }
    accentColor
    logoUrl
  }
`);

const LIMITS = FIELD_LIMITS.merchant;

/** The form's values: text everywhere, "" when nothing is known. */
export const merchantFormSchema = (locale: Locale) =>
  z
    .object({
      ...PAYMENT_TERMS_SHAPE,
      name: requiredText(LIMITS.name),
      street: optionalText(LIMITS.street),
      zip: optionalText(LIMITS.zip),
      city: optionalText(LIMITS.city),
      countryCode: z.string().min(1, "REQUIRED"),
      email: optionalEmail(),
      phone: optionalText(LIMITS.phone),
      website: optionalText(LIMITS.website),
      imprintUrl: optionalText(LIMITS.imprintUrl),
      privacyUrl: optionalText(LIMITS.privacyUrl),
      vatNumber: optionalText(LIMITS.vatNumber),
      taxNumber: optionalText(LIMITS.taxNumber),
      isSmallBusiness: z.boolean(),
      pricesIncludeTax: z.boolean(),
      contactName: optionalText(LIMITS.contactName),
      registerCourt: optionalText(LIMITS.registerCourt),
      registerNumber: optionalText(LIMITS.registerNumber),
      managingDirectors: optionalText(LIMITS.managingDirectors),
      invoiceFormat: z.enum(INVOICE_FORMATS),
      electronicAddressScheme: z.string(),
      electronicAddress: optionalText(LIMITS.electronicAddress),
      creditorId: optionalText(LIMITS.creditorId),
      accountHolder: optionalText(LIMITS.accountHolder),
      iban: optionalText(LIMITS.iban),
      bic: optionalText(LIMITS.bic),
      bankName: optionalText(LIMITS.bankName),
      accentColor: z.string().regex(/^#[0-9a-fA-F]{6}$/, "INVALID_FORMAT"),
    })
    .superRefine((values, context) => checkPaymentTerms(values, context, locale));

export type MerchantFormValues = z.infer<ReturnType<typeof merchantFormSchema>>;

export function toMerchantFormValues(merchant: MerchantForm_MerchantFragment, locale: Locale): MerchantFormValues {
  return {
    ...toPaymentTermsValues(merchant.paymentTerms, locale),
    name: merchant.name,
    street: merchant.street ?? "",
    zip: merchant.zip ?? "",
    city: merchant.city ?? "",
    countryCode: merchant.countryCode,
    email: merchant.email ?? "",
    phone: merchant.phone ?? "",
    website: merchant.website ?? "",
    imprintUrl: merchant.imprintUrl ?? "",
    privacyUrl: merchant.privacyUrl ?? "",
    vatNumber: merchant.vatNumber ?? "",
    taxNumber: merchant.taxNumber ?? "",
    isSmallBusiness: merchant.isSmallBusiness,
    pricesIncludeTax: merchant.pricesIncludeTax,
    contactName: merchant.contactName ?? "",
    registerCourt: merchant.registerCourt ?? "",
    registerNumber: merchant.registerNumber ?? "",
    managingDirectors: merchant.managingDirectors ?? "",
    invoiceFormat: merchant.invoiceFormat,
    electronicAddressScheme: merchant.electronicAddressScheme ?? "",
    electronicAddress: merchant.electronicAddress ?? "",
    creditorId: merchant.creditorId ?? "",
    accountHolder: merchant.accountHolder ?? "",
    iban: merchant.iban ?? "",
    bic: merchant.bic ?? "",
    bankName: merchant.bankName ?? "",
    accentColor: merchant.accentColor,
  };
}

/** Empty fields are null: nothing is known. */
export function toMerchantInput(values: MerchantFormValues, locale: Locale): Omit<UpdateMerchantInput, "revision"> {
  const { name, countryCode, invoiceFormat, accentColor, hasTerms, dueDays, discounts, ...rest } = values;
  const { isSmallBusiness, pricesIncludeTax, ...texts } = rest;
  const known = Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, textOrNull(text)]));
  const paymentTerms = readPaymentTerms({ hasTerms, dueDays, discounts }, locale);
  const choices = { isSmallBusiness, pricesIncludeTax, invoiceFormat, paymentTerms };
  return { ...known, name, countryCode, ...choices, accentColor };
}
