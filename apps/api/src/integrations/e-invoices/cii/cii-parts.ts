import type { Adjustment, ServicePeriod } from "@kundenportal/domain/documents/document-content";
import type { CurrencyCode } from "@kundenportal/domain/money/currency";
import { toDecimalText } from "@kundenportal/domain/money/money";
import { group, leaf, type XmlNode } from "../xml/xml-node";

/** Writes amounts of an invoice's currency, which CII does not repeat at each of them. */
export type WriteAmount = (name: string, amountMinor: number | null) => XmlNode | null;

export function amountWriter(currency: CurrencyCode): WriteAmount {
  return (name, amountMinor) => (amountMinor === null ? null : leaf(name, toDecimalText({ amountMinor, currency })));
}

/** `20260331`, format 102 of UN/ECE 2379; `type` is the namespace and name that its place demands. */
export function writeCiiDate(name: string, date: string | null, type = "udt:DateTimeString"): XmlNode | null {
  return date === null ? null : group(name, [leaf(type, date.replaceAll("-", ""), { format: "102" })]);
}

/** BG-14, BG-26 */
export function writeCiiPeriod(period: ServicePeriod | null): XmlNode | null {
  if (period === null) return null;
  return group("ram:BillingSpecifiedPeriod", [
    writeCiiDate("ram:StartDateTime", period.start),
    writeCiiDate("ram:EndDateTime", period.end),
  ]);
}

/** Of a line or an adjustment. What is outside the scope of tax has no rate there (BR-O-05 to BR-O-07). */
export function writeCiiTax(name: string, category: string, ratePercent: string | null): XmlNode | null {
  return group(name, [
    leaf("ram:TypeCode", "VAT"),
    leaf("ram:CategoryCode", category),
    category === "O" ? null : leaf("ram:RateApplicablePercent", ratePercent ?? "0"),
  ]);
}

/** BG-20, BG-21, and without a tax of their own BG-27, BG-28. */
export function writeCiiAdjustments(
  adjustments: readonly Adjustment[],
  writeAmount: WriteAmount,
): readonly (XmlNode | null)[] {
  return adjustments.map(({ kind, reason, percent, amountMinor, baseMinor, taxCategory, taxRatePercent }) =>
    group("ram:SpecifiedTradeAllowanceCharge", [
      group("ram:ChargeIndicator", [leaf("udt:Indicator", String(kind === "CHARGE"))]),
      leaf("ram:CalculationPercent", percent),
      writeAmount("ram:BasisAmount", baseMinor),
      writeAmount("ram:ActualAmount", amountMinor),
      leaf("ram:Reason", reason),
      taxCategory === null ? null : writeCiiTax("ram:CategoryTradeTax", taxCategory, taxRatePercent),
    ]),
  );
}
