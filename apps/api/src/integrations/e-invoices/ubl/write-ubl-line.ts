import type { LineDetailKind } from "@kundenportal/domain/documents/document-content";
import type { CurrencyCode } from "@kundenportal/domain/money/currency";
import { GTIN_SCHEME, ReferenceCode } from "../e-invoice-syntax";
import { detailOf, detailsOf } from "../invoice/line-details";
import type { InvoiceLine } from "../invoice/to-invoice-line";
import { group, leaf, type XmlNode } from "../xml/xml-node";
import type { UblNames } from "./ubl-names";
import { amountWriter, rateOf, writeUblAdjustments, writeUblPeriod, writeUblTax } from "./ubl-parts";

/** BG-25 */
export function writeUblLine(line: InvoiceLine, names: UblNames, currency: CurrencyCode): XmlNode | null {
  const writeAmount = amountWriter(currency);
  const detail = (kind: LineDetailKind): string | null => detailOf(line, kind);
  return group(names.line, [
    leaf("cbc:ID", line.position),
    leaf("cbc:Note", line.note),
    leaf(names.quantity, line.quantity, { unitCode: line.unit }),
    writeAmount("cbc:LineExtensionAmount", line.netMinor),
    leaf("cbc:AccountingCost", detail("BUYER_ACCOUNTING")),
    writeUblPeriod(line.servicePeriod),
    group("cac:OrderLineReference", [leaf("cbc:LineID", detail("ORDER_LINE"))]),
    detail("INVOICED_OBJECT") === null
      ? null
      : group("cac:DocumentReference", [
          leaf("cbc:ID", detail("INVOICED_OBJECT")),
          leaf("cbc:DocumentTypeCode", ReferenceCode.INVOICED_OBJECT),
        ]),
    writeUblAdjustments(line.adjustments, writeAmount),
    writeItem(line),
    writePrice(line, currency),
  ]);
}

/** BG-31 */
function writeItem(line: InvoiceLine): XmlNode | null {
  const detail = (kind: LineDetailKind): string | null => detailOf(line, kind);
  return group("cac:Item", [
    leaf("cbc:Description", line.description),
    leaf("cbc:Name", line.name),
    group("cac:BuyersItemIdentification", [leaf("cbc:ID", detail("BUYER_ARTICLE_NUMBER"))]),
    group("cac:SellersItemIdentification", [leaf("cbc:ID", line.articleNumber)]),
    group("cac:StandardItemIdentification", [
      leaf("cbc:ID", detail("STANDARD_ARTICLE_NUMBER"), { schemeID: GTIN_SCHEME }),
    ]),
    group("cac:OriginCountry", [leaf("cbc:IdentificationCode", detail("COUNTRY_OF_ORIGIN"))]),
    detailsOf(line, "CLASSIFICATION").map(({ name, value }) =>
      group("cac:CommodityClassification", [leaf("cbc:ItemClassificationCode", value, { listID: name })]),
    ),
    writeUblTax("cac:ClassifiedTaxCategory", {
      category: line.taxCategory,
      ratePercent: rateOf(line.taxCategory, line.taxRatePercent),
    }),
    detailsOf(line, "ATTRIBUTE").map(({ name, value }) =>
      group("cac:AdditionalItemProperty", [leaf("cbc:Name", name), leaf("cbc:Value", value)]),
    ),
  ]);
}

/** BG-29 */
function writePrice(
  { unit, unitPrice, priceBaseQuantity, priceDiscount }: InvoiceLine,
  currencyID: CurrencyCode,
): XmlNode | null {
  return group("cac:Price", [
    leaf("cbc:PriceAmount", unitPrice, { currencyID }),
    priceBaseQuantity === "1" ? null : leaf("cbc:BaseQuantity", priceBaseQuantity, { unitCode: unit }),
    priceDiscount === null
      ? null
      : group("cac:AllowanceCharge", [
          leaf("cbc:ChargeIndicator", "false"),
          leaf("cbc:Amount", priceDiscount.amount, { currencyID }),
          leaf("cbc:BaseAmount", priceDiscount.grossUnitPrice, { currencyID }),
        ]),
  ]);
}
