import type { CalendarDate } from "@kundenportal/domain/dates/calendar-date";
import type { DiscountTerm, DocumentContent } from "@kundenportal/domain/documents/document-content";
import type { CurrencyCode } from "@kundenportal/domain/money/currency";
import type { FieldReader } from "../en16931/field-reader";
import { chooseDueDate, makeDiscountTerm, mergeDiscounts, parsePaymentTerms } from "../en16931/payment-terms";
import type { XmlElement } from "../../../../shared/uploads/xml/xml-element";

const DUE_DATE = "ram:DueDateDateTime/udt:DateTimeString";
const DISCOUNT = "ram:ApplicableTradePaymentDiscountTerms";
/** UN/ECE recommendation 20: days and weeks, which are the same number of days everywhere. */
const DAYS_BY_UNIT: ReadonlyMap<string | null, number> = new Map([
  ["DAY", 1],
  ["WEE", 7],
]);

/**
 * BT-9, BT-20 and cash discounts. XRechnung has one group of terms, with the discounts written into its text; ZUGFeRD's
 * EXTENDED profile has one for each instalment and each discount. The dates of instalments, and all that is not a
 * percentage for paying early, stay among the further details.
 */
export function readCiiPaymentTerms(
  fields: FieldReader,
  settlement: XmlElement,
  { documentDate, currency }: { readonly documentDate: CalendarDate; readonly currency: CurrencyCode },
): Pick<DocumentContent, "dueDate" | "paymentTerms" | "discountTerms"> {
  const terms = fields.groups(settlement, "ram:SpecifiedTradePaymentTerms").map((element) => {
    const descriptions = fields.groups(element, "ram:Description").map((text) => fields.rawTextOf(text, "BT-20"));
    const written = parsePaymentTerms(descriptions, currency).discountTerms;
    const date = fields.basicDate(element, DUE_DATE, "BT-9");
    const structured = fields
      .groups(element, DISCOUNT)
      .map((discount) => readDiscount(fields, discount, { documentDate, dueDate: date }))
      .filter((term) => term !== null);
    const hasDiscount = written.length > 0 || fields.groups(element, DISCOUNT).length > 0;
    return { element, descriptions, written, structured, date, hasDiscount };
  });
  const dueDate = chooseDueDate(terms);
  for (const { element, date, hasDiscount } of terms) {
    // Another instalment's date is nowhere else.
    const dated = fields.groups(element, DUE_DATE)[0];
    if (dated !== undefined && date !== dueDate && !hasDiscount) fields.readElements.delete(dated);
  }
  return {
    dueDate,
    paymentTerms: parsePaymentTerms(
      terms.flatMap(({ descriptions }) => descriptions),
      currency,
    ).text,
    discountTerms: mergeDiscounts(
      terms.flatMap(({ written }) => written),
      terms.flatMap(({ structured }) => structured),
    ),
  };
}

function readDiscount(
  fields: FieldReader,
  element: XmlElement,
  { documentDate, dueDate }: { readonly documentDate: CalendarDate; readonly dueDate: CalendarDate | null },
): DiscountTerm | null {
  const paths = {
    from: "ram:BasisDateTime/udt:DateTimeString",
    period: "ram:BasisPeriodMeasure",
    base: "ram:BasisAmount",
    percent: "ram:CalculationPercent",
  };
  const period = fields.group(element, paths.period);
  const count = fields.decimal(element, paths.period, "BG-X-44");
  const unit = DAYS_BY_UNIT.get(fields.attribute(period, "unitCode") ?? "DAY");
  const isOfDays = count === null || (unit !== undefined && /^\d{1,4}$/.test(count));
  const term = makeDiscountTerm({
    documentDate,
    from: fields.basicDate(element, paths.from, "BG-X-44"),
    days: count === null || !isOfDays ? null : Number(count) * (unit ?? 1),
    dueDate: isOfDays ? dueDate : null,
    percent: fields.decimal(element, paths.percent, "BG-X-44"),
    baseMinor: fields.amount(element, paths.base, "BG-X-44"),
  });
  if (term === null) {
    for (const path of Object.values(paths)) {
      for (const read of fields.groups(element, path)) fields.readElements.delete(read);
    }
  }
  return term;
}
