import { isCountryCode, readCountryCode } from "@kundenportal/domain/human-input/country-code";
import { findEmailProblem, readEmail } from "@kundenportal/domain/human-input/email-address";
import { readCode, readLine, readParagraphs } from "@kundenportal/domain/human-input/read-text";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import type { FieldProblemCode } from "@kundenportal/domain/limits/field-problem-codes";
import { type Money, parseAmountText } from "@kundenportal/domain/money/money";
import { isCreditorId } from "@kundenportal/domain/parties/creditor-id";
import { AddressScheme, fitsScheme, isAddressScheme } from "@kundenportal/domain/parties/electronic-address";
import { isLeitwegId, readLeitwegId } from "@kundenportal/domain/parties/leitweg-id";
import { isGermanTaxNumber, isGermanVatNumber } from "@kundenportal/domain/parties/tax-numbers";
import { isValidBIC, isValidIBAN } from "ibantools";
import { FieldProblem, InvalidInput } from "./failures.types";

/** Country prefix and 2 to 13 letters or digits: the widest form of EU VAT numbers, and CHE and GB ones. */
const VAT_NUMBER = /^[A-Z]{2,3}(?=.*\d)[0-9A-Z+*]{2,13}$/;

const EMAIL_PROBLEMS = {
  INVALID_EMAIL: "must be one email address, such as erika@example.com",
  UNSUPPORTED_EMAIL: "has letters before the @ that most mail servers can't carry; only a to z can be used there",
} as const;

interface TaxNumberRule {
  readonly countryCode: string | null;
  readonly maxLength: number;
}

interface ElectronicAddressFields {
  readonly electronicAddress?: string | null | undefined;
  readonly electronicAddressScheme?: string | null | undefined;
}

interface TextRule {
  readonly maxLength: number;
  readonly multiline?: boolean;
}

/**
 * Collects every problem of one input, so that people see all of them at once. The readers return the cleaned value, or
 * an empty one after a problem: check `failure` before using them.
 */
export class InputChecker {
  private readonly problems: FieldProblem[] = [];

  /** What is wrong, or null. */
  get failure(): InvalidInput | null {
    return this.problems.length === 0 ? null : new InvalidInput(this.problems);
  }

  report(field: string, code: FieldProblemCode, message: string): void {
    this.problems.push(new FieldProblem(field, code, message));
  }

  /** What can't be emptied, which null would be. `present`: what stands for it then. */
  value<Value>(field: string, given: Value | null | undefined, present: Value): Value {
    if (given === null) this.report(field, "REQUIRED", "must not be null");
    return given ?? present;
  }

  /** Text as the domain's `human-input` reads it; something in it must be visible. */
  text(field: string, value: string | null | undefined, rule: TextRule): string {
    const text = this.optionalText(field, value, rule);
    if (text === null) this.report(field, "REQUIRED", "must not be empty");
    return text ?? "";
  }

  /** Like `text`, but empty text is null. */
  optionalText(
    field: string,
    value: string | null | undefined,
    { maxLength, multiline = false }: TextRule,
  ): string | null {
    const text = multiline ? readParagraphs(value) : readLine(value);
    return this.limited(field, text, maxLength);
  }

  optionalEmail(field: string, value: string | null | undefined): string | null {
    const text = this.limited(field, readEmail(value), FIELD_LIMITS.any.email);
    const problem = text === null ? null : findEmailProblem(text);
    if (problem !== null) this.report(field, problem, EMAIL_PROBLEMS[problem]);
    return text;
  }

  optionalCountry(field: string, value: string | null | undefined): string | null {
    const code = readCountryCode(value);
    if (code !== null && !isCountryCode(code))
      this.report(field, "INVALID_COUNTRY", "must be an ISO 3166 code such as DE");
    return code;
  }

  /** Capitals without spaces; checked by country, length and check digits. */
  optionalIban(field: string, value: string | null | undefined): string | null {
    const code = this.code(field, value, FIELD_LIMITS.any.iban);
    if (code !== null && !isValidIBAN(code)) this.report(field, "INVALID_IBAN", "is not a valid IBAN");
    return code;
  }

  optionalBic(field: string, value: string | null | undefined): string | null {
    const code = this.code(field, value, FIELD_LIMITS.any.bic);
    if (code !== null && !isValidBIC(code)) this.report(field, "INVALID_BIC", "is not a valid BIC");
    return code;
  }

  optionalVatNumber(field: string, value: string | null | undefined): string | null {
    const code = this.code(field, value, FIELD_LIMITS.any.vatNumber);
    if (code !== null && (!VAT_NUMBER.test(code) || (code.startsWith("DE") && !isGermanVatNumber(code)))) {
      this.report(field, "INVALID_VAT_NUMBER", "must start with the country code, for example DE123456789");
    }
    return code;
  }

  /** By country: nothing is known about the form of other countries' numbers. */
  optionalTaxNumber(
    field: string,
    value: string | null | undefined,
    { countryCode, maxLength }: TaxNumberRule,
  ): string | null {
    const text = this.optionalText(field, value, { maxLength });
    if (text !== null && countryCode === "DE" && !isGermanTaxNumber(text)) {
      this.report(field, "INVALID_TAX_NUMBER", "must have 10 to 13 digits, for example 27/123/45678");
    }
    return text;
  }

  /** Capitals with hyphens; checked by form and check digits. */
  optionalLeitwegId(field: string, value: string | null | undefined): string | null {
    const id = readLeitwegId(this.limited(field, readLine(value), FIELD_LIMITS.client.leitwegId));
    if (id !== null && !isLeitwegId(id)) {
      this.report(
        field,
        "INVALID_LEITWEG_ID",
        "is not a Leitweg-ID such as 04011000-1234512345-06, or its check digits are wrong",
      );
    }
    return id;
  }

  /** Capitals without spaces; checked by form and check digits. */
  optionalCreditorId(field: string, value: string | null | undefined): string | null {
    const code = this.code(field, value, FIELD_LIMITS.merchant.creditorId);
    if (code !== null && !isCreditorId(code)) {
      this.report(field, "INVALID_CREDITOR_ID", "is not a creditor identifier such as DE98ZZZ09999999999");
    }
    return code;
  }

  /** Scheme and address, both or neither. */
  optionalElectronicAddress(
    prefix: string,
    { electronicAddress, electronicAddressScheme }: ElectronicAddressFields,
  ): { readonly electronicAddress: string | null; readonly electronicAddressScheme: string | null } {
    const [valueField, schemeField] = [`${prefix}electronicAddress`, `${prefix}electronicAddressScheme`];
    const typed = this.limited(valueField, readLine(electronicAddress), FIELD_LIMITS.any.email);
    const scheme = readCode(electronicAddressScheme);
    if (typed === null) return { electronicAddress: null, electronicAddressScheme: null };
    const value = scheme === AddressScheme.EMAIL ? (readEmail(typed) ?? "") : (readLeitwegId(typed) ?? "");
    if (scheme === null) this.report(schemeField, "REQUIRED", "must say what kind of address it is");
    else if (!isAddressScheme(scheme)) this.report(schemeField, "INVALID_FORMAT", "must be EM or four digits");
    else if (!fitsScheme({ scheme, value })) {
      this.report(valueField, "INVALID_ELECTRONIC_ADDRESS", `is not an address of the scheme ${scheme}`);
    }
    return { electronicAddress: value, electronicAddressScheme: scheme };
  }

  /** Minor units, which may be below zero; null after a problem. */
  amount(field: string, text: string, currency: string): number | null {
    const amount = parseAmountText(text, currency);
    if (amount.ok) return amount.value.amountMinor;
    if (amount.error === "TOO_LARGE") this.report(field, "OUT_OF_RANGE", "is more than an amount may be");
    else if (amount.error === "TOO_MANY_DIGITS")
      this.report(field, "INVALID_FORMAT", `has more decimal places than ${currency}`);
    else this.report(field, "INVALID_FORMAT", 'must be an amount such as "12.50"');
    return null;
  }

  /** An amount of money above zero; zero after a problem. */
  positiveAmount(field: string, text: string, currency: string): Money {
    const amountMinor = this.amount(field, text, currency);
    if (amountMinor !== null && amountMinor <= 0) this.report(field, "OUT_OF_RANGE", "must be more than 0");
    return { amountMinor: Math.max(0, amountMinor ?? 0), currency };
  }

  integer(field: string, value: number, min: number, max: number): number {
    if (!Number.isInteger(value) || value < min || value > max) {
      this.report(field, "OUT_OF_RANGE", `must be a whole number from ${String(min)} to ${String(max)}`);
    }
    return value;
  }

  /** The limit is for what was typed, separators included. */
  private code(field: string, value: string | null | undefined, maxLength: number): string | null {
    return readCode(this.limited(field, readLine(value), maxLength));
  }

  private limited(field: string, text: string | null, maxLength: number): string | null {
    if ((text?.length ?? 0) > maxLength) {
      this.report(field, "TOO_LONG", `must have at most ${String(maxLength)} characters`);
    }
    return text;
  }
}
