import {
  type DocumentLine,
  type LineDetail,
  LineDetailKind,
  type PriceDiscount,
} from "@kundenportal/domain/documents/document-content";
import { readUnitCode } from "@kundenportal/domain/documents/unit-name";
import type { Locale, LocalizedText } from "@kundenportal/domain/locale";
import { type DecimalText, decimalToText, getDecimal, powerOfTen } from "@kundenportal/domain/money/decimal";
import { type AdjustmentContext, toInvoiceAdjustment } from "./to-invoice-adjustment";
import { sortAdjustments } from "./sort-adjustments";

/** UN/ECE recommendation 20: what has no unit of its own. */
const ONE = "C62";

/** What the attribute (BT-160) with a unit that is in no list is called. */
const UNIT_LABEL: LocalizedText = { de: "Einheit", en: "Unit" };

/** A line that is part of the totals, so it says all that such a line has to. */
export interface InvoiceLine extends DocumentLine {
  readonly quantity: DecimalText;
  readonly unitPrice: DecimalText;
  readonly taxCategory: string;
  readonly taxRatePercent: DecimalText;
}

/** Lines that only group others, inform or were not chosen are none that EN 16931 knows. */
export function isInvoiceLine(line: DocumentLine): line is InvoiceLine {
  const { optional, role, quantity, unitPrice, taxCategory, taxRatePercent } = line;
  const isCounted = !optional && role === undefined;
  return isCounted && quantity !== null && unitPrice !== null && taxCategory !== null && taxRatePercent !== null;
}

/** Prices are never negative (BR-27): what is taken back has a negative quantity. Lines do not break down into others. */
export function toInvoiceLine(line: InvoiceLine, context: AdjustmentContext): InvoiceLine {
  const isNegative = line.unitPrice.startsWith("-");
  const { unit, details } = toInvoiceUnit(line, context.locale);
  const { dealLine: _ours, ...said } = line;
  return {
    ...said,
    details,
    unit,
    quantity: isNegative ? negate(line.quantity) : line.quantity,
    unitPrice: isNegative ? negate(line.unitPrice) : line.unitPrice,
    priceDiscount: isNegative ? null : toPriceDiscount(line),
    adjustments: sortAdjustments(line.adjustments.map((each) => toInvoiceAdjustment(each, context))),
    subLines: [],
  };
}

function toInvoiceUnit({ unit, details }: DocumentLine, locale: Locale): Pick<DocumentLine, "unit" | "details"> {
  if (unit === null) return { unit: ONE, details };
  const code = readUnitCode(unit);
  if (code !== null) return { unit: code, details };
  const attribute: LineDetail = { kind: LineDetailKind.ATTRIBUTE, name: UNIT_LABEL[locale], value: unit };
  return { unit: ONE, details: [...details, attribute] };
}

/** List price and discount are written together or not at all (PEPPOL-EN16931-R046). */
function toPriceDiscount({ unitPrice, priceDiscount }: InvoiceLine): PriceDiscount | null {
  if (priceDiscount === null || priceDiscount.amount.startsWith("-")) return null;
  const sum = add(unitPrice, priceDiscount.amount);
  const { amount, grossUnitPrice } = priceDiscount;
  if (grossUnitPrice === null) return { amount, grossUnitPrice: sum };
  return add(grossUnitPrice, "0") === add(sum, "0") ? priceDiscount : null;
}

/** Without trailing zeros. */
function add(first: DecimalText, second: DecimalText): DecimalText {
  const [a, b] = [getDecimal(first), getDecimal(second)];
  let scale = Math.max(a.scale, b.scale);
  let units = a.units * powerOfTen(scale - a.scale) + b.units * powerOfTen(scale - b.scale);
  while (scale > 0 && units % 10n === 0n) {
    units /= 10n;
    scale -= 1;
  }
  return decimalToText({ units, scale });
}

function negate(text: DecimalText): DecimalText {
  const { units, scale } = getDecimal(text);
  return decimalToText({ units: -units, scale });
}
