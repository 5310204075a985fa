import type { Adjustment, TaxTotal } from "@kundenportal/domain/documents/document-content";
import { currencyFractionDigits } from "@kundenportal/domain/money/currency";
import { percentOf, sumExactly, toDecimalText } from "@kundenportal/domain/money/money";
import type { BusinessTerm } from "./e-invoice-problem";
import { UNTAXED_CATEGORIES } from "./code-lists";
import type { FieldReader, Mismatch } from "./field-reader";
import type { ReadInvoice } from "./read-invoice";

/**
 * The arithmetic of EN 16931. Totals have to be right to the cent (BR-CO-10 to 16). In the tax breakdown, the tax and base
 * of a rate may be off by less than one unit of the currency, as in the official validators: issuers round in different
 * places, and an invoice accepted by those has to be accepted here.
 * Problems are reported to `fields`, which must have read the invoice without any.
 */
export function checkTotals(fields: FieldReader, invoice: ReadInvoice): void {
  const { content, totalsElement } = invoice;
  const { totals, lines, adjustments, taxes, currency } = content;
  const expect = (term: BusinessTerm, actual: number, expected: bigint, rule: string): void => {
    if (BigInt(actual) === expected) return;
    const [is, shouldBe] = [money(actual), money(Number(expected))];
    const message = `${term} is ${is}, but ${rule} is ${shouldBe}.`;
    fields.reportMismatch(term, totalsElement, term, { message, found: is, expected: shouldBe });
  };
  const money = (amountMinor: number): string => toDecimalText({ amountMinor, currency });

  expect(
    "BT-106",
    totals.lineNetMinor,
    sumExactly(lines.map((line) => line.netMinor)),
    "the sum of the lines (BT-131)",
  );
  expect("BT-107", totals.allowanceMinor, sumOf("ALLOWANCE", adjustments), "the sum of the allowances (BT-92)");
  expect("BT-108", totals.chargeMinor, sumOf("CHARGE", adjustments), "the sum of the charges (BT-99)");
  expect(
    "BT-109",
    totals.netMinor,
    sumExactly([totals.lineNetMinor, -totals.allowanceMinor, totals.chargeMinor]),
    "BT-106 - BT-107 + BT-108",
  );
  expect("BT-110", totals.taxMinor, sumExactly(taxes.map((tax) => tax.taxMinor)), "the sum of the taxes (BT-117)");
  expect("BT-112", totals.grossMinor, sumExactly([totals.netMinor, totals.taxMinor]), "BT-109 + BT-110");
  checkDue(fields, invoice, (expected) => {
    expect("BT-115", totals.dueMinor, expected, "BT-112 - BT-113 + BT-114");
  });
  checkTaxBreakdown(fields, invoice, money);
}

function checkDue(fields: FieldReader, invoice: ReadInvoice, expectDue: (expected: bigint) => void): void {
  const { grossMinor, prepaidMinor, roundingMinor, dueMinor } = invoice.content.totals;
  const expected = sumExactly([grossMinor, -prepaidMinor, roundingMinor]);
  if (BigInt(dueMinor) === expected || invoice.thirdPartyPayment === null) {
    expectDue(expected);
    return;
  }
  fields.report(
    "UNSUPPORTED_CONTENT",
    invoice.thirdPartyPayment,
    "BT-115",
    "The amount due includes third-party payments (BG-DEX-09), which are not supported.",
  );
}

function checkTaxBreakdown(
  fields: FieldReader,
  { content, totalsElement }: ReadInvoice,
  money: (amountMinor: number) => string,
): void {
  const oneUnit = 10n ** BigInt(currencyFractionDigits(content.currency));
  const isNear = (actual: bigint, expected: bigint): boolean => {
    const difference = actual - expected;
    return -oneUnit < difference && difference < oneUnit;
  };
  const report = (tax: TaxTotal | undefined, term: BusinessTerm, mismatch: Mismatch): void =>
    fields.reportMismatch(tax, totalsElement, term, mismatch);

  for (const tax of content.taxes) {
    const label = `${tax.category} ${tax.ratePercent}%`;
    const expected = UNTAXED_CATEGORIES.has(tax.category) ? 0 : percentOf(tax.baseMinor, tax.ratePercent);
    if (!isNear(BigInt(tax.taxMinor), BigInt(expected))) {
      const message = `The tax of ${label} (BT-117) is ${money(tax.taxMinor)}, but its base gives ${money(expected)}.`;
      report(tax, "BT-117", { message, found: money(tax.taxMinor), expected: money(expected) });
    }
  }
  for (const [key, group] of groupByTax(content)) {
    const stated = sumExactly(group.taxes.map((tax) => tax.baseMinor));
    const expected = sumExactly(group.amountsMinor);
    if (isNear(stated, expected)) continue;
    const [is, shouldBe] = [money(Number(stated)), money(Number(expected))];
    const message = `The base of ${key}% (BT-116) is ${is}, but its lines, allowances and charges come to ${shouldBe}.`;
    report(group.taxes[0], "BT-116", { message, found: is, expected: shouldBe });
  }
}

interface TaxGroup {
  readonly taxes: TaxTotal[];
  /** What its lines, allowances and charges add to its base. */
  readonly amountsMinor: number[];
}

/** What lines and adjustments say about each category and rate, beside what the breakdown says. */
function groupByTax({ lines, adjustments, taxes }: ReadInvoice["content"]): ReadonlyMap<string, TaxGroup> {
  const groups = new Map<string, TaxGroup>();
  const groupOf = (category: string | null, rate: string | null): TaxGroup => {
    const key = `${category ?? ""} ${rate ?? ""}`;
    const group = groups.get(key) ?? { taxes: [], amountsMinor: [] };
    groups.set(key, group);
    return group;
  };
  for (const tax of taxes) groupOf(tax.category, tax.ratePercent).taxes.push(tax);
  for (const line of lines) groupOf(line.taxCategory, line.taxRatePercent).amountsMinor.push(line.netMinor);
  for (const item of adjustments) groupOf(item.taxCategory, item.taxRatePercent).amountsMinor.push(signedMinor(item));
  return groups;
}

function signedMinor({ kind, amountMinor }: Adjustment): number {
  return kind === "ALLOWANCE" ? -amountMinor : amountMinor;
}

function sumOf(kind: Adjustment["kind"], adjustments: readonly Adjustment[]): bigint {
  return sumExactly(adjustments.filter((item) => item.kind === kind).map((item) => item.amountMinor));
}
