import type { CalendarDate } from "@kundenportal/domain/dates/calendar-date";
import type { DocumentTypeFacts } from "@kundenportal/domain/documents/document-type-facts";
import { debtorOf, isOwedByMerchant, isWrittenByStaff } from "@kundenportal/domain/documents/document-type-rules";
import { DOCUMENT_TYPE_TABLE } from "@kundenportal/domain/documents/document-type-table";
import type { DocumentType } from "@kundenportal/domain/documents/document-types";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { parseDecimal } from "@kundenportal/domain/money/decimal";
import { MAX_AMOUNT_MINOR } from "@kundenportal/domain/money/money";
import type { InputChecker } from "../../graphql/input-checker";
import {
  computeDraft,
  type DocumentDraft,
  type DraftDiscount,
  type DraftLine,
} from "../documents/versions/document-draft";
import { nameTypes } from "./name-types";

/** The part of a document that people write, before it is checked. What is omitted or null is empty. */
export interface DocumentDataFields {
  readonly title?: string | null | undefined;
  readonly date?: CalendarDate | null | undefined;
  readonly dueDate?: CalendarDate | null | undefined;
  readonly validUntil?: CalendarDate | null | undefined;
  readonly cashDiscount?: DraftDiscount | null | undefined;
  readonly intro?: string | null | undefined;
  readonly note?: string | null | undefined;
  readonly lines: readonly DraftLineFields[];
}

export interface DraftLineFields {
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly quantity: string;
  readonly unit?: string | null | undefined;
  readonly unitPrice: string;
  readonly taxRatePercent: string;
  readonly optional?: boolean | null | undefined;
}

const MAX_LINES = 500;
const MAX_DISCOUNT_DAYS = 365;
const STANDARD_RATE = "S";
const ZERO_RATE = "Z";

/**
 * The draft made from the fields.
 * Shape: `today` stands in for a missing date; `currency` is the currency of the lines' prices.
 */
export function checkDocumentData(
  check: InputChecker,
  type: DocumentType,
  fields: DocumentDataFields,
  { today, currency }: { readonly today: CalendarDate; readonly currency: string },
): DocumentDraft {
  const draft: DocumentDraft = {
    date: fields.date ?? today,
    dueDate: fields.dueDate ?? null,
    validUntil: fields.validUntil ?? null,
    cashDiscount: fields.cashDiscount ?? null,
    title: check.optionalText("data.title", fields.title, { maxLength: FIELD_LIMITS.document.title }),
    intro: check.optionalText("data.intro", fields.intro, { maxLength: FIELD_LIMITS.document.intro, multiline: true }),
    note: check.optionalText("data.note", fields.note, { maxLength: FIELD_LIMITS.document.note, multiline: true }),
    lines: fields.lines
      .slice(0, MAX_LINES)
      .map((line, index) => checkLine(check, type, `data.lines.${String(index)}.`, line)),
  };
  checkDates(check, type, draft);
  checkDiscount(check, type, draft.cashDiscount);
  if (fields.lines.length === 0) check.report("data.lines", "REQUIRED", "must not be empty");
  if (fields.lines.length > MAX_LINES) {
    check.report("data.lines", "TOO_MANY", `must be at most ${String(MAX_LINES)}`);
  }
  if (check.failure === null) checkTotals(check, type, draft.lines, currency);
  return draft;
}

type Term = keyof DocumentTypeFacts["terms"];

function knows(type: DocumentType, term: Term): boolean {
  return isWrittenByStaff(type) && DOCUMENT_TYPE_TABLE[type].terms[term];
}

function typesWith(term: Term): string {
  return nameTypes((type) => knows(type, term));
}

function checkLine(check: InputChecker, type: DocumentType, path: string, line: DraftLineFields): DraftLine {
  const taxRatePercent = checkDecimal(check, `${path}taxRatePercent`, line.taxRatePercent);
  const rate = Number(taxRatePercent);
  if (rate < 0 || rate > 100) check.report(`${path}taxRatePercent`, "OUT_OF_RANGE", "must be from 0 to 100");
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
    quantity: checkDecimal(check, `${path}quantity`, line.quantity),
    unit: check.optionalText(`${path}unit`, line.unit, { maxLength: FIELD_LIMITS.documentLine.unit }),
    unitPrice: checkDecimal(check, `${path}unitPrice`, line.unitPrice),
    taxCategory: rate === 0 ? ZERO_RATE : STANDARD_RATE,
    taxRatePercent,
    optional,
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

function checkDiscount(check: InputChecker, type: DocumentType, discount: DraftDiscount | null): void {
  if (discount === null) return;
  if (!knows(type, "cashDiscount")) {
    check.report("data.cashDiscount", "NOT_ALLOWED", `is only for ${typesWith("cashDiscount")}`);
  }
  const percent = Number(checkDecimal(check, "data.cashDiscount.percent", discount.percent));
  if (percent <= 0 || percent >= 100) {
    check.report("data.cashDiscount.percent", "OUT_OF_RANGE", "must be more than 0 and less than 100");
  }
  const isDays = Number.isInteger(discount.days) && discount.days >= 0 && discount.days <= MAX_DISCOUNT_DAYS;
  if (!isDays) {
    check.report("data.cashDiscount.days", "OUT_OF_RANGE", `must be from 0 to ${String(MAX_DISCOUNT_DAYS)}`);
  }
}

/** Below zero, the other side owes: that is another type of document. */
export function checkTotals(
  check: InputChecker,
  type: DocumentType,
  lines: readonly DraftLine[],
  currency: string,
): void {
  const grossMinor = grossOf(lines, currency);
  if (grossMinor === null || Math.abs(grossMinor) > MAX_AMOUNT_MINOR) {
    check.report("data.lines", "OUT_OF_RANGE", "add up to more than an amount may be");
  } else if (grossMinor < 0 && debtorOf(type) !== null) {
    const instead = isOwedByMerchant(type) ? "an invoice" : "a credit note";
    check.report("data.lines", "BELOW_ZERO", `add up to less than zero: write ${instead} instead`);
  }
}

/** Minor units; null when they can't be represented exactly. */
function grossOf(lines: readonly DraftLine[], currency: string): number | null {
  try {
    return computeDraft(lines, currency).totals.grossMinor;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
