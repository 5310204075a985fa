import type { CalendarDate } from "@kundenportal/domain/dates/calendar-date";
import { debtorOf, isOwedByMerchant } from "@kundenportal/domain/documents/document-type-rules";
import type { DocumentType } from "@kundenportal/domain/documents/document-types";
import type { TaxCategory } from "@kundenportal/domain/documents/tax-category";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { parseDecimal } from "@kundenportal/domain/money/decimal";
import { MAX_AMOUNT_MINOR } from "@kundenportal/domain/money/money";
import type { InputChecker } from "../../../graphql/input-checker";
import {
  computeDraft,
  type DocumentDraft,
  type DraftLine,
  type PricedDraft,
} from "../../documents/versions/document-draft";
import { type AdjustmentFields, checkAdjustments } from "./adjustment-input";
import { checkDelivery, type DeliveryFields } from "./delivery-input";
import { checkDiscounts, type DiscountFields } from "./discount-input";
import { knows, typesWith } from "./document-terms";
import { checkExemption, checkLineTax, checkMixture, type ExemptionFields } from "./tax-input";

/** The part of a document that people write, before it is checked. What is left out or null is empty; see `keepUnsaid`. */
export interface DocumentDataFields extends DeliveryFields, DiscountFields {
  readonly title?: string | null | undefined;
  readonly date?: CalendarDate | null | undefined;
  readonly dueDate?: CalendarDate | null | undefined;
  readonly validUntil?: CalendarDate | null | undefined;
  readonly buyerReference?: string | null | undefined;
  readonly orderReference?: string | null | undefined;
  readonly contractReference?: string | null | undefined;
  readonly projectReference?: string | null | undefined;
  readonly intro?: string | null | undefined;
  readonly note?: string | null | undefined;
  /** Why exempt lines are. */
  readonly taxExemption?: ExemptionFields | null | undefined;
  /** On the sum of the lines. */
  readonly adjustments?: readonly AdjustmentFields[] | null | undefined;
  /** Left out, unlike null: as before. */
  readonly pricesIncludeTax?: boolean | null | undefined;
  readonly lines?: readonly DraftLineFields[] | null | undefined;
}

export interface DraftLineFields {
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly articleNumber?: string | null | undefined;
  readonly quantity: string;
  readonly unit?: string | null | undefined;
  readonly unitPrice: string;
  readonly taxRatePercent: string;
  readonly taxCategory?: TaxCategory | null | undefined;
  readonly optional?: boolean | null | undefined;
  readonly adjustments?: readonly AdjustmentFields[] | null | undefined;
  /** Left out, unlike null: as before. */
  readonly dealLine?: string | null | undefined;
}

const MAX_LINES = 500;

interface DraftBackground {
  /** Stands in for a missing date. */
  readonly today: CalendarDate;
  /** Of the lines' prices. */
  readonly currency: string;
  /** The merchant is one under § 19 UStG. */
  readonly isSmallBusiness: boolean;
}

/** The draft made from the fields. */
export function checkDocumentData(
  check: InputChecker,
  type: DocumentType,
  fields: DocumentDataFields,
  { today, currency, isSmallBusiness }: DraftBackground,
): DocumentDraft {
  const date = fields.date ?? today;
  const lines = fields.lines ?? [];
  const reference = (field: "buyerReference" | "orderReference" | "contractReference" | "projectReference") =>
    check.optionalText(`data.${field}`, fields[field], { maxLength: FIELD_LIMITS.document[field] });
  const draft: DocumentDraft = {
    date,
    dueDate: fields.dueDate ?? null,
    validUntil: fields.validUntil ?? null,
    cashDiscounts: checkDiscounts(check, type, fields),
    ...checkDelivery(check, type, fields, date),
    buyerReference: reference("buyerReference"),
    orderReference: reference("orderReference"),
    contractReference: reference("contractReference"),
    projectReference: reference("projectReference"),
    title: check.optionalText("data.title", fields.title, { maxLength: FIELD_LIMITS.document.title }),
    intro: check.optionalText("data.intro", fields.intro, { maxLength: FIELD_LIMITS.document.intro, multiline: true }),
    note: check.optionalText("data.note", fields.note, { maxLength: FIELD_LIMITS.document.note, multiline: true }),
    lines: lines
      .slice(0, MAX_LINES)
      .map((line, index) =>
        checkLine(check, line, { type, currency, isSmallBusiness, path: `data.lines.${String(index)}.` }),
      ),
    adjustments: checkAdjustments(check, "data.adjustments", fields.adjustments, currency),
    pricesIncludeTax: fields.pricesIncludeTax ?? false,
    taxExemption: checkExemption(check, fields.taxExemption),
    taxRoundings: [],
  };
  checkMixture(check, draft.lines);
  checkDates(check, type, draft);
  if (lines.length === 0) check.report("data.lines", "REQUIRED", "must not be empty");
  if (lines.length > MAX_LINES) {
    check.report("data.lines", "TOO_MANY", `must be at most ${String(MAX_LINES)}`);
  }
  if (check.failure === null) checkTotals(check, type, draft, currency);
  return draft;
}

interface LineBackground {
  readonly type: DocumentType;
  readonly currency: string;
  readonly isSmallBusiness: boolean;
  /** Of its fields in the input. */
  readonly path: string;
}

function checkLine(
  check: InputChecker,
  line: DraftLineFields,
  { type, currency, isSmallBusiness, path }: LineBackground,
): DraftLine {
  const taxRatePercent = checkDecimal(check, `${path}taxRatePercent`, line.taxRatePercent);
  const taxCategory = checkLineTax(check, path, { ...line, taxRatePercent }, { isSmallBusiness });
  const optional = line.optional ?? false;
  if (optional && !knows(type, "optionalLines")) {
    check.report(`${path}optional`, "NOT_ALLOWED", `is only for lines of ${typesWith("optionalLines")}`);
  }
  return {
    name: check.text(`${path}name`, line.name, { maxLength: FIELD_LIMITS.documentLine.name }),
    description: check.optionalText(`${path}description`, line.description, {
      maxLength: FIELD_LIMITS.documentLine.description,
      multiline: true,
    }),
    articleNumber: check.optionalText(`${path}articleNumber`, line.articleNumber, {
      maxLength: FIELD_LIMITS.documentLine.articleNumber,
    }),
    quantity: checkDecimal(check, `${path}quantity`, line.quantity),
    unit: check.optionalText(`${path}unit`, line.unit, { maxLength: FIELD_LIMITS.documentLine.unit }),
    unitPrice: checkDecimal(check, `${path}unitPrice`, line.unitPrice),
    taxCategory,
    taxRatePercent,
    optional,
    adjustments: checkAdjustments(check, `${path}adjustments`, line.adjustments, currency),
    dealLine: check.optionalText(`${path}dealLine`, line.dealLine, { maxLength: FIELD_LIMITS.documentLine.dealLine }),
  };
}

/** The GraphQL scalar has already checked this; other callers have not. */
function checkDecimal(check: InputChecker, field: string, text: string): string {
  if (parseDecimal(text) !== null) return text;
  check.report(field, "INVALID_FORMAT", 'must be a decimal such as "12.50"');
  return "0";
}

function checkDates(check: InputChecker, type: DocumentType, { date, dueDate, validUntil }: DocumentDraft): void {
  if (dueDate !== null && !knows(type, "dueDate")) {
    check.report("data.dueDate", "NOT_ALLOWED", `is only for ${typesWith("dueDate")}`);
  } else if (dueDate !== null && dueDate < date) {
    check.report("data.dueDate", "OUT_OF_RANGE", "must not be before the document's date");
  }
  if (validUntil !== null && !knows(type, "validUntil")) {
    check.report("data.validUntil", "NOT_ALLOWED", `is only for ${typesWith("validUntil")}`);
  } else if (validUntil !== null && validUntil < date) {
    check.report("data.validUntil", "OUT_OF_RANGE", "must not be before the document's date");
  }
}

/** Below zero, the other side owes: that is another type of document. */
export function checkTotals(check: InputChecker, type: DocumentType, draft: PricedDraft, currency: string): void {
  const grossMinor = grossOf(draft, currency);
  if (grossMinor === null || Math.abs(grossMinor) > MAX_AMOUNT_MINOR) {
    check.report("data.lines", "OUT_OF_RANGE", "add up to more than an amount may be");
  } else if (grossMinor < 0 && debtorOf(type) !== null) {
    const instead = isOwedByMerchant(type) ? "an invoice" : "a credit note";
    check.report("data.lines", "BELOW_ZERO", `add up to less than zero: write ${instead} instead`);
  }
}

/** Minor units; null when they can't be represented exactly. */
function grossOf(draft: PricedDraft, currency: string): number | null {
  try {
    return computeDraft(draft, currency).totals.grossMinor;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
