import { isCalendarDate } from "@kundenportal/domain/dates/calendar-date";
import { DOCUMENT_TYPE_TABLE } from "@kundenportal/domain/documents/document-type-table";
import type { DocumentType } from "@kundenportal/domain/documents/document-types";
import type { Locale } from "@kundenportal/domain/locale";
import { optionalText, requiredText, textOrNull, z } from "@kundenportal/app-core/form-schema";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import type { DocumentDataInput, DraftDiscountInput } from "../../gql/graphql";
import { parseTypedDecimal, toTypedDecimal } from "../../lib/typed-decimal";

/** The editor's values: text as typed. */
export interface DraftValues {
  readonly title: string;
  readonly date: string;
  readonly dueDate: string;
  readonly validUntil: string;
  /** Empty, like `discountDays`, when there is no cash discount. */
  readonly discountPercent: string;
  readonly discountDays: string;
  readonly intro: string;
  readonly note: string;
  readonly lines: DraftLineValues[];
}

export interface DraftLineValues {
  readonly name: string;
  readonly description: string;
  readonly quantity: string;
  readonly unit: string;
  readonly unitPrice: string;
  readonly taxRatePercent: string;
  readonly optional: boolean;
}

/** What has to be valid before the server is asked. Its messages are problem codes. */
export function draftSchema(locale: Locale) {
  const decimal = z.string().refine((text) => parseTypedDecimal(text, locale) !== null, "INVALID_NUMBER");
  const dateOrNothing = z.string().refine((text) => text === "" || isCalendarDate(text), "INVALID_DATE");
  const values = z.object({
    title: optionalText(FIELD_LIMITS.document.title),
    date: z.string().refine(isCalendarDate, "INVALID_DATE"),
    dueDate: dateOrNothing,
    validUntil: dateOrNothing,
    discountPercent: z.string(),
    discountDays: z.string(),
    intro: optionalText(FIELD_LIMITS.document.intro),
    note: optionalText(FIELD_LIMITS.document.note),
    lines: z
      .array(
        z.object({
          name: requiredText(FIELD_LIMITS.documentLine.name),
          description: optionalText(FIELD_LIMITS.documentLine.description),
          quantity: decimal,
          unit: optionalText(FIELD_LIMITS.documentLine.unit),
          unitPrice: decimal,
          taxRatePercent: decimal,
          optional: z.boolean(),
        }),
      )
      .min(1, "REQUIRED"),
  });
  return values.superRefine(({ discountPercent, discountDays }, context) => {
    for (const [field, problem] of Object.entries(discountProblems(discountPercent, discountDays, locale))) {
      context.addIssue({ code: "custom", path: [field], message: problem });
    }
  });
}

const MAX_DISCOUNT_DAYS = 365;

/** Both or neither; the limits are the server's. */
function discountProblems(
  discountPercent: string,
  discountDays: string,
  locale: Locale,
): Partial<Readonly<Record<"discountPercent" | "discountDays", string>>> {
  if (discountPercent.trim() === "" && discountDays.trim() === "") return {};
  const percent = Number(parseTypedDecimal(discountPercent, locale) ?? Number.NaN);
  const days = readDays(discountDays);
  return {
    ...(discountPercent.trim() === ""
      ? { discountPercent: "REQUIRED" }
      : Number.isNaN(percent)
        ? { discountPercent: "INVALID_NUMBER" }
        : percent <= 0 || percent >= 100
          ? { discountPercent: "OUT_OF_RANGE" }
          : {}),
    ...(discountDays.trim() === ""
      ? { discountDays: "REQUIRED" }
      : days === null
        ? { discountDays: "INVALID_NUMBER" }
        : days > MAX_DISCOUNT_DAYS
          ? { discountDays: "OUT_OF_RANGE" }
          : {}),
  };
}

function readDays(text: string): number | null {
  return /^\d{1,9}$/.test(text.trim()) ? Number(text.trim()) : null;
}

/** The cash discount as entered; null when there is none, and while it cannot be read. */
export function readDiscount(
  { discountPercent, discountDays }: Pick<DraftValues, "discountPercent" | "discountDays">,
  locale: Locale,
): DraftDiscountInput | null {
  const isWrong = Object.keys(discountProblems(discountPercent, discountDays, locale)).length > 0;
  const days = readDays(discountDays);
  return isWrong || days === null ? null : { days, percent: getDecimal(discountPercent, locale) };
}

interface StoredLine {
  readonly name: string;
  readonly description: string | null;
  readonly quantity: string | null;
  readonly unit: string | null;
  readonly unitPrice: string | null;
  readonly taxRatePercent: string | null;
  readonly optional: boolean;
}

/** A line as the server has it, ready for editing. What an imported line does not say is for the writer to fill in. */
export function toLineValues(line: StoredLine, locale: Locale): DraftLineValues {
  return {
    name: line.name,
    description: line.description ?? "",
    quantity: line.quantity === null ? EMPTY_LINE.quantity : toTypedDecimal(line.quantity, locale),
    unit: line.unit ?? "",
    unitPrice: line.unitPrice === null ? EMPTY_LINE.unitPrice : toTypedDecimal(line.unitPrice, locale),
    taxRatePercent:
      line.taxRatePercent === null ? EMPTY_LINE.taxRatePercent : withoutTrailingZeros(line.taxRatePercent),
    optional: line.optional,
  };
}

/** The rates that are usual in Germany, for the select. */
export const USUAL_TAX_RATES = ["19", "7", "0"] as const;

export const EMPTY_LINE: DraftLineValues = {
  name: "",
  description: "",
  quantity: "1",
  unit: "",
  unitPrice: "",
  taxRatePercent: USUAL_TAX_RATES[0],
  optional: false,
};

/** `19.00` and `19` are one rate, and one entry of the select. */
function withoutTrailingZeros(decimal: string): string {
  return decimal.includes(".") ? decimal.replace(/\.?0+$/, "") : decimal;
}

/** Dates that a type has no use for are not sent. Call it with values that the schema has passed. */
export function toDocumentDataInput(values: DraftValues, type: DocumentType, locale: Locale): DocumentDataInput {
  return {
    title: textOrNull(values.title),
    date: values.date,
    dueDate: hasDueDate(type) ? textOrNull(values.dueDate) : null,
    validUntil: hasValidity(type) ? textOrNull(values.validUntil) : null,
    cashDiscount: hasDiscount(type) ? readDiscount(values, locale) : null,
    intro: textOrNull(values.intro),
    note: textOrNull(values.note),
    lines: values.lines.map((line) => ({
      name: textOrNull(line.name) ?? "",
      description: textOrNull(line.description),
      quantity: getDecimal(line.quantity, locale),
      unit: textOrNull(line.unit),
      unitPrice: getDecimal(line.unitPrice, locale),
      taxRatePercent: getDecimal(line.taxRatePercent, locale),
      optional: hasOptionalLines(type) && line.optional,
    })),
  };
}

export function hasDueDate(type: DocumentType): boolean {
  return DOCUMENT_TYPE_TABLE[type].terms.dueDate;
}

export function hasValidity(type: DocumentType): boolean {
  return DOCUMENT_TYPE_TABLE[type].terms.validUntil;
}

export function hasDiscount(type: DocumentType): boolean {
  return DOCUMENT_TYPE_TABLE[type].terms.cashDiscount;
}

export function hasOptionalLines(type: DocumentType): boolean {
  return DOCUMENT_TYPE_TABLE[type].terms.optionalLines;
}

function getDecimal(text: string, locale: Locale): string {
  const decimal = parseTypedDecimal(text, locale);
  if (decimal === null) throw new RangeError(`"${text}" passed the schema but is not a decimal`);
  return decimal;
}
