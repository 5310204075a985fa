import type { Adjustment, TaxTotal } from "@kundenportal/domain/documents/document-content";
import { currencyFractionDigits } from "@kundenportal/domain/money/currency";
import { divideHalfUp, getDecimal, powerOfTen } from "@kundenportal/domain/money/decimal";
import { percentOf, sumExactly, toDecimalText } from "@kundenportal/domain/money/money";
import type { BusinessTerm } from "./e-invoice-problem";
import { UNTAXED_CATEGORIES } from "./code-lists";
import { countedLines } from "./counted-lines";
import type { FieldReader, Mismatch } from "./field-reader";
import { hasLines, InvoiceScope, type ReadInvoice } from "./read-invoice";

/**
 * The arithmetic of EN 16931. Totals have to be right to the cent (BR-CO-10 to 16). In the tax breakdown, the tax and base
 * of a rate may be off by less than one unit of the currency, as in the official validators: issuers round in different
 * places, and an invoice accepted by those has to be accepted here.
 * Problems are reported to `fields`, which must have read the invoice without any.
 */
export function checkTotals(fields: FieldReader, invoice: ReadInvoice): void {
  const { content, totalsElement, scope } = invoice;
  const { totals, adjustments, taxes, currency } = content;
  const lines = content.lines.flatMap(countedLines);
  const expect = (term: BusinessTerm, actual: number, { sum, rule, parts = 0 }: Expectation): void => {
    const difference = BigInt(actual) - sum;
    const isLenient = scope === InvoiceScope.EXTENDED || scope === InvoiceScope.LEGACY;
    const allowed = isLenient ? BigInt(parts) : 0n;
    if (-allowed <= difference && difference <= allowed) return;
    const [is, shouldBe] = [money(actual), money(Number(sum))];
    const message = `${term} is ${is}, but ${rule} is ${shouldBe}.`;
    fields.reportMismatch(term, totalsElement, term, { message, found: is, expected: shouldBe });
  };
  const money = (amountMinor: number): string => toDecimalText({ amountMinor, currency });

  if (hasLines(scope)) {
    const sum = sumExactly(lines.map((line) => line.netMinor));
    expect("BT-106", totals.lineNetMinor, { sum, rule: "the sum of the lines (BT-131)", parts: lines.length });
  }
  if (scope !== InvoiceScope.TOTALS_ONLY) {
    const parts = adjustments.length;
    const allowances = { sum: sumOf("ALLOWANCE", adjustments), rule: "the sum of the allowances (BT-92)", parts };
    const charges = { sum: sumOf("CHARGE", adjustments), rule: "the sum of the charges (BT-99)", parts };
    const tax = { sum: sumExactly(taxes.map((each) => each.taxMinor)), rule: "the sum of the taxes (BT-117)" };
    expect("BT-107", totals.allowanceMinor, allowances);
    expect("BT-108", totals.chargeMinor, charges);
    expect("BT-110", totals.taxMinor, tax);
  }
  const { lineNetMinor, allowanceMinor, chargeMinor, netMinor, taxMinor, grossMinor } = totals;
  const { prepaidMinor, roundingMinor, thirdPartyMinor = 0, dueMinor } = totals;
  const net = sumExactly([lineNetMinor, -allowanceMinor, chargeMinor]);
  const due = sumExactly([grossMinor, -prepaidMinor, roundingMinor, thirdPartyMinor]);
  expect("BT-109", netMinor, { sum: net, rule: "BT-106 - BT-107 + BT-108" });
  expect("BT-112", grossMinor, { sum: sumExactly([netMinor, taxMinor]), rule: "BT-109 + BT-110" });
  expect("BT-115", dueMinor, { sum: due, rule: "BT-112 - BT-113 + BT-114" });
  checkTaxBreakdown(fields, invoice, money);
}

interface Expectation {
  readonly sum: bigint;
  /** What it is the sum of. */
  readonly rule: string;
  /** How many amounts it adds up, each of which may have been rounded. */
  readonly parts?: number;
}

function checkTaxBreakdown(
  fields: FieldReader,
  { content, totalsElement, scope }: ReadInvoice,
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
    if (!isTaxNear(tax, content.currency)) {
      const expected = UNTAXED_CATEGORIES.has(tax.category) ? 0 : percentOf(tax.baseMinor, tax.ratePercent);
      const message = `The tax of ${label} (BT-117) is ${money(tax.taxMinor)}, but its base gives ${money(expected)}.`;
      report(tax, "BT-117", { message, found: money(tax.taxMinor), expected: money(expected) });
    }
  }
  const isComplete = content.lines.flatMap(countedLines).every(({ taxCategory }) => taxCategory !== null);
  if (!hasLines(scope) || !isComplete) return;
  for (const [key, group] of groupByTax(content)) {
    const stated = sumExactly(group.taxes.map((tax) => tax.baseMinor));
    const expected = sumExactly(group.amountsMinor);
    if (isNear(stated, expected)) continue;
    const [is, shouldBe] = [money(Number(stated)), money(Number(expected))];
    const message = `The base of ${key}% (BT-116) is ${is}, but its lines, allowances and charges come to ${shouldBe}.`;
    report(group.taxes[0], "BT-116", { message, found: is, expected: shouldBe });
  }
}

/** By less than one whole unit of the currency, the expected tax being rounded to hundredths whatever its smallest amount is (BR-S-09). */
function isTaxNear({ category, ratePercent, baseMinor, taxMinor }: TaxTotal, currency: string): boolean {
  const minorPerUnit = 10n ** BigInt(currencyFractionDigits(currency));
  const rate = getDecimal(ratePercent);
  const expected = UNTAXED_CATEGORIES.has(category)
    ? 0n
    : divideHalfUp(BigInt(baseMinor) * rate.units, powerOfTen(rate.scale) * minorPerUnit);
  const difference = BigInt(taxMinor) * 100n - expected * minorPerUnit;
  const oneUnit = 100n * minorPerUnit;
  return -oneUnit < difference && difference < oneUnit;
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
  for (const line of lines.flatMap(countedLines))
    groupOf(line.taxCategory, line.taxRatePercent).amountsMinor.push(line.netMinor);
  for (const item of adjustments) groupOf(item.taxCategory, item.taxRatePercent).amountsMinor.push(signedMinor(item));
  return groups;
}

function signedMinor({ kind, amountMinor }: Adjustment): number {
  return kind === "ALLOWANCE" ? -amountMinor : amountMinor;
}

function sumOf(kind: Adjustment["kind"], adjustments: readonly Adjustment[]): bigint {
  return sumExactly(adjustments.filter((item) => item.kind === kind).map((item) => item.amountMinor));
}
