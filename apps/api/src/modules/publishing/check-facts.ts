import type { CalendarDate } from "@kundenportal/domain/dates/calendar-date";
import type { DocumentLine } from "@kundenportal/domain/documents/document-content";
import { isWrittenByStaff, paysPreceding } from "@kundenportal/domain/documents/document-type-rules";
import { DOCUMENT_TYPE_TABLE } from "@kundenportal/domain/documents/document-type-table";
import type { DocumentType } from "@kundenportal/domain/documents/document-types";
import { isCurrencyInUse } from "@kundenportal/domain/human-input/currency-code";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { parseDecimal } from "@kundenportal/domain/money/decimal";
import { subtractMinor, sumExactly } from "@kundenportal/domain/money/money";
import type { InputChecker } from "../../graphql/input-checker";

/** What the sender says about a document; what an XML says instead may be left out. */
export interface StatedFields {
  readonly type?: DocumentType | null | undefined;
  readonly number?: string | null | undefined;
  readonly date?: CalendarDate | null | undefined;
  readonly currency?: string | null | undefined;
  readonly total?: string | null | undefined;
  readonly tax?: string | null | undefined;
  readonly dueDate?: CalendarDate | null | undefined;
  readonly validUntil?: CalendarDate | null | undefined;
  readonly title?: string | null | undefined;
  readonly precedingNumber?: string | null | undefined;
  readonly fee?: string | null | undefined;
  readonly lines?: readonly StatedLine[] | null | undefined;
}

export interface StatedLine {
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly articleNumber?: string | null | undefined;
  readonly quantity?: string | null | undefined;
  readonly unit?: string | null | undefined;
  readonly unitPrice?: string | null | undefined;
  readonly amount?: string | null | undefined;
  readonly taxRatePercent?: string | null | undefined;
}

/** What a document says, apart from its parties. Money in minor units. */
export interface StatedFacts {
  readonly type: DocumentType;
  readonly number: string;
  readonly date: CalendarDate;
  readonly currency: string;
  readonly totalMinor: number;
  /** Null: not known. */
  readonly taxMinor: number | null;
  readonly dueDate: CalendarDate | null;
  readonly validUntil: CalendarDate | null;
  readonly title: string | null;
  readonly precedingNumber: string | null;
  readonly feeMinor: number;
  readonly lines: readonly DocumentLine[];
}

const MAX_LINES = 5_000;

/** Null after a problem that leaves nothing to go on with; other problems are in `check`. */
export function checkFacts(check: InputChecker, fields: StatedFields, merchantCurrency: string): StatedFacts | null {
  const { type = null, date = null } = fields;
  const number = check.text("number", fields.number, { maxLength: FIELD_LIMITS.document.number });
  if (type === null) check.report("type", "REQUIRED", "must say what kind of document it is");
  if (date === null) check.report("date", "REQUIRED", "must be the date on the document");
  const currency = fields.currency ?? merchantCurrency;
  if (!isCurrencyInUse(currency)) {
    check.report("currency", "NOT_ALLOWED", "must be a currency that is in use, by its ISO 4217 code");
    return null;
  }
  if (type === null || date === null) return null;
  const amounts = new AmountReader(check, currency);
  const isFree = !DOCUMENT_TYPE_TABLE[type].alwaysHasPrices;
  if (fields.total == null && !isFree) check.report("total", "REQUIRED", "must be the total with tax");
  const totalMinor = amounts.read("total", fields.total) ?? 0;
  const taxMinor = amounts.read("tax", fields.tax);
  if (taxMinor !== null && taxMinor > totalMinor) check.report("tax", "OUT_OF_RANGE", "must not exceed the total");
  const facts = {
    type,
    number,
    date,
    currency,
    totalMinor,
    taxMinor,
    dueDate: fields.dueDate ?? null,
    validUntil: fields.validUntil ?? null,
    title: check.optionalText("title", fields.title, { maxLength: FIELD_LIMITS.document.title }),
    precedingNumber: check.optionalText("precedingNumber", fields.precedingNumber, {
      maxLength: FIELD_LIMITS.document.number,
    }),
    feeMinor: amounts.read("fee", fields.fee) ?? 0,
    lines: checkLines(check, fields.lines ?? [], amounts),
  };
  checkTerms(check, facts);
  checkSum(check, facts);
  return facts;
}

/** Amounts that are never below zero, in one currency. */
class AmountReader {
  constructor(
    private readonly check: InputChecker,
    readonly currency: string,
  ) {}

  /** Minor units; null without an amount, and after a problem. */
  read(field: string, text: string | null | undefined): number | null {
    if (text == null) return null;
    const amount = this.readSigned(field, text);
    if (amount !== null && amount < 0) this.check.report(field, "BELOW_ZERO", "must not be less than zero");
    return amount;
  }

  /** The same for lines, which may take something off. */
  readSigned(field: string, text: string): number | null {
    return this.check.amount(field, text, this.currency);
  }
}

type Terms = Pick<StatedFacts, "type" | "dueDate" | "validUntil" | "precedingNumber" | "feeMinor">;

/** Only what documents of this type have: a due date on an offer would be shown nowhere. */
function checkTerms(check: InputChecker, { type, dueDate, validUntil, precedingNumber, feeMinor }: Terms): void {
  const { terms, follows, inSentence } = DOCUMENT_TYPE_TABLE[type];
  if (dueDate !== null && !terms.dueDate) check.report("dueDate", "NOT_ALLOWED", `${inSentence} has no due date`);
  if (validUntil !== null && !terms.validUntil) {
    check.report("validUntil", "NOT_ALLOWED", `${inSentence} is not valid for a time`);
  }
  if (precedingNumber !== null && follows === null) {
    check.report("precedingNumber", "NOT_ALLOWED", `${inSentence} follows no other document`);
  }
  if (precedingNumber === null && !isWrittenByStaff(type)) {
    check.report("precedingNumber", "REQUIRED", `${inSentence} must name its invoice`);
  }
  if (feeMinor !== 0 && !paysPreceding(type)) check.report("fee", "NOT_ALLOWED", "is for reminders only");
}

function checkLines(check: InputChecker, lines: readonly StatedLine[], amounts: AmountReader): DocumentLine[] {
  if (lines.length > MAX_LINES) {
    check.report("lines", "TOO_MANY", `must be at most ${String(MAX_LINES)}`);
    return [];
  }
  const limits = FIELD_LIMITS.documentLine;
  return lines.map((line, index) => {
    const path = `lines.${String(index)}.`;
    return {
      position: String(index + 1),
      name: check.text(`${path}name`, line.name, { maxLength: limits.name }),
      description: check.optionalText(`${path}description`, line.description, {
        maxLength: limits.description,
        multiline: true,
      }),
      note: null,
      articleNumber: check.optionalText(`${path}articleNumber`, line.articleNumber, {
        maxLength: limits.articleNumber,
      }),
      details: [],
      quantity: checkDecimal(check, `${path}quantity`, line.quantity),
      unit: check.optionalText(`${path}unit`, line.unit, { maxLength: limits.unit }),
      unitPrice: checkDecimal(check, `${path}unitPrice`, line.unitPrice),
      priceBaseQuantity: "1",
      priceDiscount: null,
      netMinor: line.amount == null ? 0 : (amounts.readSigned(`${path}amount`, line.amount) ?? 0),
      taxCategory: null,
      taxRatePercent: checkDecimal(check, `${path}taxRatePercent`, line.taxRatePercent),
      adjustments: [],
      servicePeriod: null,
      optional: false,
      subLines: [],
    };
  });
}

function checkDecimal(check: InputChecker, field: string, text: string | null | undefined): string | null {
  if (text == null) return null;
  if (parseDecimal(text) === null) check.report(field, "INVALID_FORMAT", "must be a decimal");
  return text;
}

/** Lines that do not come to the total would make people doubt both. */
function checkSum(check: InputChecker, { lines, totalMinor, taxMinor }: StatedFacts): void {
  if (lines.length === 0 || check.failure !== null) return;
  const expected = subtractMinor(totalMinor, taxMinor ?? 0);
  const sum = sumExactly(lines.map(({ netMinor }) => netMinor));
  if (sum === BigInt(expected)) return;
  const without = taxMinor === null ? "the total" : "the total less the tax";
  check.report("lines", "OUT_OF_RANGE", `must add up to ${without}`);
}
