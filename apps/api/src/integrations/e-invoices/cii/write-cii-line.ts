import type { CurrencyCode } from "@kundenportal/domain/money/currency";
import { GTIN_SCHEME, ReferenceCode } from "../e-invoice-syntax";
import { detailOf, detailsOf } from "../invoice/line-details";
import type { InvoiceLine } from "../invoice/to-invoice-line";
import { group, leaf, type XmlNode } from "../xml/xml-node";
import { amountWriter, writeCiiAdjustments, writeCiiPeriod, writeCiiTax } from "./cii-parts";

/** BG-25 */
export function writeCiiLine(line: InvoiceLine, currency: CurrencyCode): XmlNode | null {
  return group("ram:IncludedSupplyChainTradeLineItem", [
    group("ram:AssociatedDocumentLineDocument", [
      leaf("ram:LineID", line.position),
      group("ram:IncludedNote", [leaf("ram:Content", line.note)]),
    ]),
    writeProduct(line),
    writeAgreement(line),
    group("ram:SpecifiedLineTradeDelivery", [leaf("ram:BilledQuantity", line.quantity, { unitCode: line.unit })]),
    writeSettlement(line, currency),
  ]);
}

/** BG-31 */
function writeProduct(line: InvoiceLine): XmlNode | null {
  return group("ram:SpecifiedTradeProduct", [
    leaf("ram:GlobalID", detailOf(line, "STANDARD_ARTICLE_NUMBER"), { schemeID: GTIN_SCHEME }),
    leaf("ram:SellerAssignedID", line.articleNumber),
    leaf("ram:BuyerAssignedID", detailOf(line, "BUYER_ARTICLE_NUMBER")),
    leaf("ram:Name", line.name),
    leaf("ram:Description", line.description),
    detailsOf(line, "ATTRIBUTE").map(({ name, value }) =>
      group("ram:ApplicableProductCharacteristic", [leaf("ram:Description", name), leaf("ram:Value", value)]),
    ),
    detailsOf(line, "CLASSIFICATION").map(({ name, value }) =>
      group("ram:DesignatedProductClassification", [leaf("ram:ClassCode", value, { listID: name })]),
    ),
    group("ram:OriginTradeCountry", [leaf("ram:ID", detailOf(line, "COUNTRY_OF_ORIGIN"))]),
  ]);
}

/** BG-29. A list price is only written with the discount that leads from it to the price. */
function writeAgreement(line: InvoiceLine): XmlNode | null {
  const { priceDiscount, priceBaseQuantity, unit } = line;
  const base = priceBaseQuantity === "1" ? null : leaf("ram:BasisQuantity", priceBaseQuantity, { unitCode: unit });
  return group("ram:SpecifiedLineTradeAgreement", [
    group("ram:BuyerOrderReferencedDocument", [leaf("ram:LineID", detailOf(line, "ORDER_LINE"))]),
    priceDiscount === null
      ? null
      : group("ram:GrossPriceProductTradePrice", [
          leaf("ram:ChargeAmount", priceDiscount.grossUnitPrice),
          base,
          group("ram:AppliedTradeAllowanceCharge", [
            group("ram:ChargeIndicator", [leaf("udt:Indicator", "false")]),
            leaf("ram:ActualAmount", priceDiscount.amount),
          ]),
        ]),
    group("ram:NetPriceProductTradePrice", [leaf("ram:ChargeAmount", line.unitPrice), base]),
  ]);
}

function writeSettlement(line: InvoiceLine, currency: CurrencyCode): XmlNode | null {
  const writeAmount = amountWriter(currency);
  const object = detailOf(line, "INVOICED_OBJECT");
  return group("ram:SpecifiedLineTradeSettlement", [
    writeCiiTax("ram:ApplicableTradeTax", line.taxCategory, line.taxRatePercent),
    writeCiiPeriod(line.servicePeriod),
    writeCiiAdjustments(line.adjustments, writeAmount),
    group("ram:SpecifiedTradeSettlementLineMonetarySummation", [writeAmount("ram:LineTotalAmount", line.netMinor)]),
    object === null
      ? null
      : group("ram:AdditionalReferencedDocument", [
          leaf("ram:IssuerAssignedID", object),
          leaf("ram:TypeCode", ReferenceCode.INVOICED_OBJECT),
        ]),
    group("ram:ReceivableSpecifiedTradeAccountingAccount", [leaf("ram:ID", detailOf(line, "BUYER_ACCOUNTING"))]),
  ]);
}
