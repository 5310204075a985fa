import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import type { FieldProblemCode } from "@kundenportal/domain/limits/field-problem-codes";
import { isValidBIC, isValidIBAN } from "ibantools";
import { FieldProblem, InvalidInput } from "./failures.types";

/** All except tab and line feed, plus the marks that reverse the direction of text. */
const CONTROL_CHARACTERS = /(?![\t\n])[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
const EMAIL = /^[^\s@<>"(),:;[\]\\]{1,64}@[^\s@<>"(),:;[\]\\]{1,189}$/u;
const COUNTRY = /^[A-Z]{2}$/;
/** Country prefix and 2 to 13 letters or digits: the widest form of EU VAT numbers, and CHE and GB ones. */
const VAT_NUMBER = /^[A-Z]{2,3}(?=.*\d)[0-9A-Z+*]{2,13}$/;

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

  /** Trimmed text without control characters (they reverse or hide what people read); must not be empty. */
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
    const normal = (value ?? "").normalize("NFC").replace(/\r\n?/g, "\n").replace(CONTROL_CHARACTERS, "");
    const text = (multiline ? normal : normal.replace(/\s+/gu, " ")).trim();
    if (text.length > maxLength) this.report(field, "TOO_LONG", `must have at most ${String(maxLength)} characters`);
    return text === "" ? null : text;
  }

  optionalEmail(field: string, value: string | null | undefined): string | null {
    const text = this.optionalText(field, value, { maxLength: FIELD_LIMITS.any.email });
    if (text !== null && !EMAIL.test(text)) this.report(field, "INVALID_EMAIL", "must be one email address");
    return text;
  }

  optionalCountry(field: string, value: string | null | undefined): string | null {
    const text = this.optionalText(field, value, { maxLength: FIELD_LIMITS.any.countryCode })?.toUpperCase() ?? null;
    if (text !== null && !COUNTRY.test(text))
      this.report(field, "INVALID_COUNTRY", "must be an ISO 3166 code such as DE");
    return text;
  }

  /** Capitals without spaces; checked by country, length and check digits. */
  optionalIban(field: string, value: string | null | undefined): string | null {
    const text =
      this.optionalText(field, value, { maxLength: FIELD_LIMITS.any.iban })?.replace(/\s/g, "").toUpperCase() ?? null;
    if (text !== null && !isValidIBAN(text)) this.report(field, "INVALID_IBAN", "is not a valid IBAN");
    return text;
  }

  optionalBic(field: string, value: string | null | undefined): string | null {
    const text =
      this.optionalText(field, value, { maxLength: FIELD_LIMITS.any.bic })?.replace(/\s/g, "").toUpperCase() ?? null;
    if (text !== null && !isValidBIC(text)) this.report(field, "INVALID_BIC", "is not a valid BIC");
    return text;
  }

  optionalVatNumber(field: string, value: string | null | undefined): string | null {
    const text =
      this.optionalText(field, value, { maxLength: FIELD_LIMITS.any.vatNumber })
        ?.replace(/[\s.-]/g, "")
        .toUpperCase() ?? null;
    if (text !== null && !VAT_NUMBER.test(text)) {
      this.report(field, "INVALID_VAT_NUMBER", "must start with the country code, for example DE123456789");
    }
    return text;
  }

  integer(field: string, value: number, min: number, max: number): number {
    if (!Number.isInteger(value) || value < min || value > max) {
      this.report(field, "OUT_OF_RANGE", `must be a whole number from ${String(min)} to ${String(max)}`);
    }
    return value;
  }
}
