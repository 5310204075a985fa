import { isCalendarDate } from "@kundenportal/domain/dates/calendar-date";
import { DOCUMENT_TYPE_TABLE } from "@kundenportal/domain/documents/document-type-table";
import type { DraftAdjustment } from "@kundenportal/domain/documents/draft-adjustment";
import type { DocumentType } from "@kundenportal/domain/documents/document-types";
import type { Locale } from "@kundenportal/domain/locale";
import { optionalText, requiredText, textOrNull, z } from "@kundenportal/app-core/form-schema";
import { readUnitCode, unitLabel } from "@kundenportal/domain/documents/unit-name";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import type { DocumentDataInput } from "../../gql/graphql";
import { parseTypedDecimal, toTypedDecimal } from "../../lib/typed-decimal";
import { adjustmentsShape, type AdjustmentValues, readAdjustments, toAdjustmentValues } from "./adjustment-values";
import { DELIVERY_SHAPE, type DeliveryValues, deliveryProblems, readDelivery } from "./delivery-values";
import { type DiscountValues, discountsShape, readDiscounts } from "../../components/discount-values";
import { readTaxChoice, type TaxChoice, toTaxChoice } from "./line-tax";
import { readExemption } from "./tax-exemption";

/** The editor's values: text as typed. */
export interface DraftValues extends DeliveryValues {
  readonly title: string;
  readonly date: string;
  readonly dueDate: string;
  readonly validUntil: string;
  /** The steps of cash discount, the first to end first. */
  readonly discounts: DiscountValues[];
  readonly buyerReference: string;
  readonly orderReference: string;
  readonly contractReference: string;
  readonly projectReference: string;
  readonly intro: string;
  readonly note: string;
  /** Why exempt lines are: of the list VATEX, or empty. */
  readonly exemptionCode: string;
  readonly exemptionReason: string;
  readonly lines: DraftLineValues[];
  /** Whether the tax is in all prices and amounts. */
  readonly pricesIncludeTax: boolean;
  /** On the sum of the lines. */
  readonly adjustments: AdjustmentValues[];
}

export interface DraftLineValues {
  readonly name: string;
  readonly description: string;
  readonly articleNumber: string;
  readonly quantity: string;
  /** A name of the list, a code or free text. */
  readonly unit: string;
  /** The unit as it is stored, which stays as it is unless another one is typed. */
  readonly storedUnit: string;
  readonly unitPrice: string;
  readonly tax: TaxChoice;
  readonly optional: boolean;
  /** Which line of its deal it is, which nobody types; empty: none. */
  readonly dealLine: string;
  readonly adjustments: AdjustmentValues[];
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
    discounts: discountsShape(locale),
    ...DELIVERY_SHAPE,
    buyerReference: optionalText(FIELD_LIMITS.document.buyerReference),
    orderReference: optionalText(FIELD_LIMITS.document.orderReference),
    contractReference: optionalText(FIELD_LIMITS.document.contractReference),
    projectReference: optionalText(FIELD_LIMITS.document.projectReference),
    intro: optionalText(FIELD_LIMITS.document.intro),
    note: optionalText(FIELD_LIMITS.document.note),
    exemptionCode: z.string(),
    exemptionReason: optionalText(FIELD_LIMITS.taxExemption.reason),
    pricesIncludeTax: z.boolean(),
    adjustments: adjustmentsShape(locale),
    lines: z
      .array(
        z.object({
          name: requiredText(FIELD_LIMITS.documentLine.name),
          description: optionalText(FIELD_LIMITS.documentLine.description),
          articleNumber: optionalText(FIELD_LIMITS.documentLine.articleNumber),
          quantity: decimal,
          unit: optionalText(FIELD_LIMITS.documentLine.unit),
          storedUnit: z.string(),
          unitPrice: decimal,
          tax: z.custom<TaxChoice>(),
          optional: z.boolean(),
          dealLine: z.string(),
          adjustments: adjustmentsShape(locale),
        }),
      )
      .min(1, "REQUIRED"),
  });
  return values.superRefine((delivery, context) => {
    for (const [field, problem] of Object.entries(deliveryProblems(delivery))) {
      context.addIssue({ code: "custom", path: [field], message: problem });
    }
  });
}

interface StoredLine {
  readonly name: string;
  readonly description: string | null;
  readonly articleNumber: string | null;
  readonly quantity: string | null;
  readonly unit: string | null;
  readonly unitPrice: string | null;
  readonly taxCategory: string | null;
  readonly taxRatePercent: string | null;
  readonly optional: boolean;
  readonly dealLine?: string | null;
  /** As agreed. */
  readonly adjustments: readonly DraftAdjustment[];
}

/** A line as the server has it, ready for editing. What an imported line does not say is for the writer to fill in. */
export function toLineValues(line: StoredLine, locale: Locale): DraftLineValues {
  return {
    name: line.name,
    description: line.description ?? "",
    articleNumber: line.articleNumber ?? "",
    quantity: line.quantity === null ? "1" : toTypedDecimal(line.quantity, locale),
    unit: line.unit === null ? "" : unitLabel(line.unit, locale),
    storedUnit: line.unit ?? "",
    unitPrice: line.unitPrice === null ? "" : toTypedDecimal(line.unitPrice, locale),
    tax: toTaxChoice(line.taxCategory, line.taxRatePercent),
    optional: line.optional,
    dealLine: line.dealLine ?? "",
    adjustments: toAdjustmentValues(line.adjustments, locale),
  };
}

export function emptyLine(tax: TaxChoice): DraftLineValues {
  return {
    name: "",
    description: "",
    articleNumber: "",
    quantity: "1",
    unit: "",
    storedUnit: "",
    unitPrice: "",
    tax,
    optional: false,
    dealLine: "",
    adjustments: [],
  };
}

/** The code of a unit that was typed, if it has one; null for none. */
function readUnit({ unit, storedUnit }: DraftLineValues, locale: Locale): string | null {
  const typed = textOrNull(unit);
  if (typed === null) return null;
  return typed === unitLabel(storedUnit, locale) ? storedUnit : (readUnitCode(typed) ?? typed);
}

/** Dates that a type has no use for are not sent. Call it with values that the schema has passed. */
export function toDocumentDataInput(values: DraftValues, type: DocumentType, locale: Locale): DocumentDataInput {
  return {
    title: textOrNull(values.title),
    date: values.date,
    dueDate: hasDueDate(type) ? textOrNull(values.dueDate) : null,
    validUntil: hasValidity(type) ? textOrNull(values.validUntil) : null,
    cashDiscounts: hasDiscount(type) ? readDiscounts(values.discounts, locale) : [],
    ...readDelivery(values, type),
    buyerReference: textOrNull(values.buyerReference),
    orderReference: textOrNull(values.orderReference),
    contractReference: textOrNull(values.contractReference),
    projectReference: textOrNull(values.projectReference),
    intro: textOrNull(values.intro),
    note: textOrNull(values.note),
    taxExemption: readExemption(values),
    pricesIncludeTax: values.pricesIncludeTax,
    adjustments: [...readAdjustments(values.adjustments, locale)],
    lines: values.lines.map((line) => ({
      name: textOrNull(line.name) ?? "",
      description: textOrNull(line.description),
      articleNumber: textOrNull(line.articleNumber),
      quantity: getDecimal(line.quantity, locale),
      unit: readUnit(line, locale),
      unitPrice: getDecimal(line.unitPrice, locale),
      ...readTaxChoice(line.tax),
      optional: hasOptionalLines(type) && line.optional,
      dealLine: textOrNull(line.dealLine),
      adjustments: [...readAdjustments(line.adjustments, locale)],
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
