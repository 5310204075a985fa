import { emailLines, emailsOf, optionalEmail, optionalText, requiredText, z } from "@kundenportal/app-core/form-schema";
import { INVOICE_FORMATS, MAX_FURTHER_EMAILS } from "@kundenportal/domain/documents/invoice-format";
import type { Locale } from "@kundenportal/domain/locale";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import {
  checkPaymentTerms,
  PAYMENT_TERMS_SHAPE,
  readPaymentTerms,
  toPaymentTermsValues,
} from "../../components/payment-terms-values";
import type { ClientDataInput, ClientForm_ClientFragment } from "../../gql/graphql";

const LIMITS = FIELD_LIMITS.client;

/** How prices are written in new documents. */
export const PRICES = ["NET", "GROSS"] as const;
type Prices = (typeof PRICES)[number];

/** The form's values: text everywhere, "" when nothing is known. */
export const clientFormSchema = (locale: Locale) =>
  z
    .object({
      ...PAYMENT_TERMS_SHAPE,
      name: requiredText(LIMITS.name),
      clientNumber: optionalText(LIMITS.clientNumber),
      externalReference: optionalText(LIMITS.externalReference),
      salutation: optionalText(LIMITS.salutation),
      firstName: optionalText(LIMITS.firstName),
      lastName: optionalText(LIMITS.lastName),
      street: optionalText(LIMITS.street),
      addressAddition: optionalText(LIMITS.addressAddition),
      zip: optionalText(LIMITS.zip),
      city: optionalText(LIMITS.city),
      countryCode: z.string(),
      email: optionalEmail(),
      furtherEmails: emailLines(MAX_FURTHER_EMAILS),
      phone: optionalText(LIMITS.phone),
      locale: z.enum(["DE", "EN"]),
      accountOwner: optionalText(LIMITS.accountOwner),
      iban: optionalText(LIMITS.iban),
      bic: optionalText(LIMITS.bic),
      bankName: optionalText(LIMITS.bankName),
      taxNumber: optionalText(LIMITS.taxNumber),
      vatNumber: optionalText(LIMITS.vatNumber),
      leitwegId: optionalText(LIMITS.leitwegId),
      /** "": the merchant's. */
      invoiceFormat: z.enum(["", ...INVOICE_FORMATS]),
      /** Whether new documents have the tax in their prices; "": as the merchant. */
      prices: z.enum(["", ...PRICES]),
      electronicAddressScheme: z.string(),
      electronicAddress: optionalText(LIMITS.electronicAddress),
      note: optionalText(LIMITS.note),
    })
    .superRefine((values, context) => checkPaymentTerms(values, context, locale));

export type ClientFormValues = z.infer<ReturnType<typeof clientFormSchema>>;

export function toClientFormValues(
  client: ClientForm_ClientFragment | null,
  defaults: Pick<ClientFormValues, "countryCode" | "locale">,
  language: Locale,
): ClientFormValues {
  return {
    ...toPaymentTermsValues(client?.paymentTerms ?? null, language),
    name: client?.name ?? "",
    clientNumber: client?.clientNumber ?? "",
    externalReference: client?.externalReference ?? "",
    salutation: client?.salutation ?? "",
    firstName: client?.firstName ?? "",
    lastName: client?.lastName ?? "",
    street: client?.street ?? "",
    addressAddition: client?.addressAddition ?? "",
    zip: client?.zip ?? "",
    city: client?.city ?? "",
    countryCode: client === null ? defaults.countryCode : (client.countryCode ?? ""),
    email: client?.email ?? "",
    furtherEmails: client?.furtherEmails.join("\n") ?? "",
    phone: client?.phone ?? "",
    locale: client?.locale ?? defaults.locale,
    accountOwner: client?.accountOwner ?? "",
    iban: client?.iban ?? "",
    bic: client?.bic ?? "",
    bankName: client?.bankName ?? "",
    taxNumber: client?.taxNumber ?? "",
    vatNumber: client?.vatNumber ?? "",
    leitwegId: client?.leitwegId ?? "",
    invoiceFormat: client?.invoiceFormat ?? "",
    prices: toPrices(client?.pricesIncludeTax ?? null),
    electronicAddressScheme: client?.electronicAddressScheme ?? "",
    electronicAddress: client?.electronicAddress ?? "",
    note: client?.note ?? "",
  };
}

export function toPrices(pricesIncludeTax: boolean | null): Prices | "" {
  if (pricesIncludeTax === null) return "";
  return pricesIncludeTax ? "GROSS" : "NET";
}

/** Empty fields are null: nothing is known. */
export function toClientDataInput(values: ClientFormValues, language: Locale): ClientDataInput {
  const { name, locale, furtherEmails, invoiceFormat, prices, hasTerms, dueDays, discounts, ...texts } = values;
  const known = Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, text === "" ? null : text]));
  return {
    name,
    locale,
    furtherEmails: emailsOf(furtherEmails),
    invoiceFormat: invoiceFormat === "" ? null : invoiceFormat,
    pricesIncludeTax: prices === "" ? null : prices === "GROSS",
    paymentTerms: readPaymentTerms({ hasTerms, dueDays, discounts }, language),
    ...known,
  };
}
