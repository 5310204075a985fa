import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import type { Locale } from "@kundenportal/domain/locale";
import type { InputChecker } from "../../graphql/input-checker";
import { checkPaymentTerms, type PaymentTermsFields, readPaymentTerms } from "../merchants/payment-terms";
import type { ClientData } from "./client";
import { checkFurtherEmails, readFurtherEmails } from "./further-emails";

export type ClientDataFields = {
  readonly [Field in Exclude<keyof ClientData, "furtherEmails" | "paymentTerms">]?:
    | ClientData[Field]
    | null
    | undefined;
} & {
  readonly furtherEmails?: readonly string[] | null | undefined;
  readonly paymentTerms?: PaymentTermsFields | null | undefined;
};
export type ContactFields = Pick<
  ClientDataFields,
  | "salutation"
  | "firstName"
  | "lastName"
  | "street"
  | "addressAddition"
  | "zip"
  | "city"
  | "countryCode"
  | "email"
  | "phone"
>;
export type BankFields = Pick<ClientDataFields, "accountOwner" | "iban" | "bic" | "bankName">;
export type TaxFields = Pick<ClientDataFields, "vatNumber" | "taxNumber">;

/*
 * The same checks for staff and for customers, section by section. `prefix` is the path of the fields in the input.
 */

export function checkContact(check: InputChecker, prefix: string, input: ContactFields) {
  const text = (field: keyof ContactFields): string | null =>
    check.optionalText(prefix + field, input[field], { maxLength: FIELD_LIMITS.client[field] });
  return {
    salutation: text("salutation"),
    firstName: text("firstName"),
    lastName: text("lastName"),
    street: text("street"),
    addressAddition: text("addressAddition"),
    zip: text("zip"),
    city: text("city"),
    countryCode: check.optionalCountry(`${prefix}countryCode`, input.countryCode),
    email: check.optionalEmail(`${prefix}email`, input.email),
    phone: text("phone"),
  };
}

export function checkBank(check: InputChecker, prefix: string, input: BankFields) {
  return {
    accountOwner: check.optionalText(`${prefix}accountOwner`, input.accountOwner, {
      maxLength: FIELD_LIMITS.client.accountOwner,
    }),
    iban: check.optionalIban(`${prefix}iban`, input.iban),
    bic: check.optionalBic(`${prefix}bic`, input.bic),
    bankName: check.optionalText(`${prefix}bankName`, input.bankName, {
      maxLength: FIELD_LIMITS.client.bankName,
    }),
  };
}

export function checkTax(check: InputChecker, prefix: string, input: TaxFields) {
  return {
    vatNumber: check.optionalVatNumber(`${prefix}vatNumber`, input.vatNumber),
    taxNumber: check.optionalText(`${prefix}taxNumber`, input.taxNumber, {
      maxLength: FIELD_LIMITS.client.taxNumber,
    }),
  };
}

/** The client's data as its input has it, for what an update leaves out. */
export function fieldsOf(client: ClientData): Required<ClientDataFields> {
  return {
    ...client,
    furtherEmails: readFurtherEmails(client),
    paymentTerms: readPaymentTerms(client.paymentTerms),
  };
}

/** Everything but the client number, which the service knows how to find. */
export function checkClientData(
  check: InputChecker,
  prefix: string,
  input: ClientDataFields,
  defaultLocale: Locale,
): Omit<ClientData, "clientNumber"> {
  const name = check.text(`${prefix}name`, input.name, { maxLength: FIELD_LIMITS.client.name });
  const contact = checkContact(check, prefix, input);
  return {
    name,
    externalReference: check.optionalText(`${prefix}externalReference`, input.externalReference, {
      maxLength: FIELD_LIMITS.client.externalReference,
    }),
    ...contact,
    furtherEmails: checkFurtherEmails(check, prefix, {
      email: contact.email,
      furtherEmails: input.furtherEmails ?? [],
    }),
    invoiceFormat: input.invoiceFormat ?? null,
    paymentTerms: checkPaymentTerms(check, `${prefix}paymentTerms`, input.paymentTerms ?? null),
    pricesIncludeTax: input.pricesIncludeTax ?? null,
    ...checkTax(check, prefix, input),
    leitwegId: check.optionalLeitwegId(`${prefix}leitwegId`, input.leitwegId),
    ...check.optionalElectronicAddress(prefix, input),
    ...checkBank(check, prefix, input),
    locale: input.locale ?? defaultLocale,
    note: check.optionalText(`${prefix}note`, input.note, {
      maxLength: FIELD_LIMITS.client.note,
      multiline: true,
    }),
  };
}
