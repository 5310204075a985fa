import type { Adjustment, ServicePeriod } from "@kundenportal/domain/documents/document-content";
import type { CurrencyCode } from "@kundenportal/domain/money/currency";
import { toDecimalText } from "@kundenportal/domain/money/money";
import { group, leaf, type XmlNode } from "../xml/xml-node";

/** Writes amounts of an invoice's currency. */
export type WriteAmount = (name: string, amountMinor: number | null) => XmlNode | null;

export function amountWriter(currency: CurrencyCode): WriteAmount {
  return (name, amountMinor) =>
    amountMinor === null ? null : leaf(name, toDecimalText({ amountMinor, currency }), { currencyID: currency });
}

/** BG-14, BG-26 */
export function writeUblPeriod(period: ServicePeriod | null): XmlNode | null {
  if (period === null) return null;
  return group("cac:InvoicePeriod", [leaf("cbc:StartDate", period.start), leaf("cbc:EndDate", period.end)]);
}

interface UblTax {
  readonly category: string;
  readonly ratePercent: string | null;
  readonly reason?: string | null;
  readonly reasonCode?: string | null | undefined;
}

/** `name` is where the category stands: of a line, an adjustment or the breakdown. */
export function writeUblTax(name: string, { category, ratePercent, reason, reasonCode }: UblTax): XmlNode | null {
  return group(name, [
    leaf("cbc:ID", category),
    leaf("cbc:Percent", ratePercent),
    leaf("cbc:TaxExemptionReasonCode", reasonCode),
    leaf("cbc:TaxExemptionReason", reason),
    group("cac:TaxScheme", [leaf("cbc:ID", "VAT")]),
  ]);
}

/** BG-20, BG-21, and without a tax of their own BG-27, BG-28. */
export function writeUblAdjustments(
  adjustments: readonly Adjustment[],
  writeAmount: WriteAmount,
): readonly (XmlNode | null)[] {
  return adjustments.map(({ kind, reason, percent, amountMinor, baseMinor, taxCategory, taxRatePercent }) =>
    group("cac:AllowanceCharge", [
      leaf("cbc:ChargeIndicator", String(kind === "CHARGE")),
      leaf("cbc:AllowanceChargeReason", reason),
      leaf("cbc:MultiplierFactorNumeric", percent),
      writeAmount("cbc:Amount", amountMinor),
      writeAmount("cbc:BaseAmount", baseMinor),
      taxCategory === null
        ? null
        : writeUblTax("cac:TaxCategory", { category: taxCategory, ratePercent: rateOf(taxCategory, taxRatePercent) }),
    ]),
  );
}

/** What is outside the scope of tax has no rate (BR-O-05 to BR-O-07). */
export function rateOf(category: string, ratePercent: string | null): string | null {
  return category === "O" ? null : (ratePercent ?? "0");
}
