import type { Locale } from "@kundenportal/domain/locale";
import type { InputChecker } from "../../graphql/input-checker";
import type { ClientData } from "./client.repository";

export type ClientDataFields = {
  readonly [Field in keyof ClientData]?: ClientData[Field] | null | undefined;
};
export type ContactFields = Pick<
  ClientDataFields,
  "salutation" | "firstName" | "lastName" | "street" | "zip" | "city" | "countryCode" | "email" | "phone"
>;
export type BankFields = Pick<ClientDataFields, "accountOwner" | "iban" | "bic" | "bankName">;
export type TaxFields = Pick<ClientDataFields, "vatNumber" | "taxNumber">;

/*
 * The same checks for staff and for customers, section by section. `prefix` is where the fields stand in the input.
 */

export function checkContact(check: InputChecker, prefix: string, input: ContactFields) {
  const text = (field: keyof ContactFields, maxLength: number): string | null =>
    check.optionalText(prefix + field, input[field], { maxLength });
  return {
    salutation: text("salutation", 50),
    firstName: text("firstName", 100),
    lastName: text("lastName", 100),
    street: text("street", 200),
    zip: text("zip", 20),
    city: text("city", 100),
    countryCode: check.optionalCountry(`${prefix}countryCode`, input.countryCode),
    email: check.optionalEmail(`${prefix}email`, input.email),
    phone: text("phone", 50),
  };
}

export function checkBank(check: InputChecker, prefix: string, input: BankFields) {
  return {
    accountOwner: check.optionalText(`${prefix}accountOwner`, input.accountOwner, { maxLength: 70 }),
    iban: check.optionalIban(`${prefix}iban`, input.iban),
    bic: check.optionalBic(`${prefix}bic`, input.bic),
    bankName: check.optionalText(`${prefix}bankName`, input.bankName, {
      maxLength: 100,
    }),
  };
}

export function checkTax(check: InputChecker, prefix: string, input: TaxFields) {
  return {
    vatNumber: check.optionalVatNumber(`${prefix}vatNumber`, input.vatNumber),
    taxNumber: check.optionalText(`${prefix}taxNumber`, input.taxNumber, {
      maxLength: 30,
    }),
  };
}

/** Everything but the client number, which the service knows how to find. */
export function checkClientData(
  check: InputChecker,
  prefix: string,
  input: ClientDataFields,
  defaultLocale: Locale,
): Omit<ClientData, "clientNumber"> {
  return {
    name: check.text(`${prefix}name`, input.name, { maxLength: 200 }),
    ...checkContact(check, prefix, input),
    ...checkTax(check, prefix, input),
    ...checkBank(check, prefix, input),
    locale: input.locale ?? defaultLocale,
    note: check.optionalText(`${prefix}note`, input.note, {
      maxLength: 5000,
      multiline: true,
    }),
  };
}
