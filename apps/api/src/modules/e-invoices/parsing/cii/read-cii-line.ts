import type { DocumentLine, LineDetail, PriceDiscount } from "@kundenportal/domain/documents/document-content";
import { checkTaxRate } from "../en16931/check-tax-categories";
import { ReferenceTypeCode, TAX_CATEGORIES } from "../en16931/code-lists";
import type { BusinessTerm } from "../en16931/e-invoice-problem";
import type { FieldReader } from "../en16931/field-reader";
import { makePriceDiscount, readPriceBaseQuantity } from "../en16931/read-line";
import { makeDetails, makeServicePeriod } from "../en16931/read-parts";
import type { XmlElement } from "../../../../shared/uploads/xml/xml-element";
import { readCiiAdjustments } from "./read-cii-settlement";

const ABOUT = "ram:AssociatedDocumentLineDocument";
const NET_PRICE = "ram:NetPriceProductTradePrice";
const GROSS_PRICE = "ram:GrossPriceProductTradePrice";
/** BG-25. `isExempt`: a line that does not count may leave out quantity, price and tax. */
export function readCiiLine(fields: FieldReader, line: XmlElement, isExempt: boolean): DocumentLine {
  const group = (name: string, term: BusinessTerm): XmlElement | null =>
    isExempt ? fields.group(line, name, term) : fields.requiredGroup(line, name, term);
  const document = fields.requiredGroup(line, ABOUT, "BT-126");
  const product = fields.requiredGroup(line, "ram:SpecifiedTradeProduct", "BG-31");
  const agreement = group("ram:SpecifiedLineTradeAgreement", "BG-29");
  const delivery = group("ram:SpecifiedLineTradeDelivery", "BT-129");
  const settlement = fields.requiredGroup(line, "ram:SpecifiedLineTradeSettlement", "BG-25");
  const period = fields.group(settlement, "ram:BillingSpecifiedPeriod");
  const total = "ram:SpecifiedTradeSettlementLineMonetarySummation/ram:LineTotalAmount";
  const decimal = (parent: XmlElement | null, path: string, term: BusinessTerm): string | null =>
    isExempt || parent === null ? fields.decimal(parent, path, term) : fields.requiredDecimal(parent, path, term);
  return {
    position: fields.requiredText(document, "ram:LineID", "BT-126"),
    name: fields.requiredText(product, "ram:Name", "BT-153"),
    description: fields.paragraphs(product, "ram:Description", "BT-154"),
    note: fields.joinedParagraphs(document, "ram:IncludedNote/ram:Content", "BT-127"),
    articleNumber: fields.text(product, "ram:SellerAssignedID", "BT-155"),
    details: readDetails(fields, { product, agreement, settlement }),
    quantity: decimal(delivery, "ram:BilledQuantity", "BT-129"),
    unit: fields.attribute(fields.group(delivery, "ram:BilledQuantity", "BT-129"), "unitCode"), // BT-130
    unitPrice: decimal(agreement, `${NET_PRICE}/ram:ChargeAmount`, "BT-146"),
    priceBaseQuantity: readPriceBaseQuantity(fields, [
      fields.group(agreement, `${NET_PRICE}/ram:BasisQuantity`, "BT-149"),
      fields.group(agreement, `${GROSS_PRICE}/ram:BasisQuantity`, "BT-149"),
    ]),
    priceDiscount: readPriceDiscount(fields, agreement),
    netMinor: isExempt
      ? (fields.amount(settlement, total, "BT-131") ?? 0)
      : fields.requiredAmount(settlement, total, "BT-131"),
    ...readTax(fields, settlement, isExempt),
    adjustments: readCiiAdjustments(fields, settlement, "LINE"), // BG-27, BG-28
    servicePeriod: makeServicePeriod(
      fields,
      period,
      {
        start: fields.basicDate(period, "ram:StartDateTime/udt:DateTimeString", "BT-134"),
        end: fields.basicDate(period, "ram:EndDateTime/udt:DateTimeString", "BT-135"),
      },
      "BT-135",
    ),
    optional: false,
    subLines: [],
  };
}

function readTax(
  fields: FieldReader,
  settlement: XmlElement,
  isExempt: boolean,
): Pick<DocumentLine, "taxCategory" | "taxRatePercent"> {
  const [categoryPath, ratePath] = [
    "ram:ApplicableTradeTax/ram:CategoryCode",
    "ram:ApplicableTradeTax/ram:RateApplicablePercent",
  ];
  const category = fields.code(settlement, categoryPath, "BT-151", TAX_CATEGORIES);
  const rate = fields.taxRate(settlement, ratePath, "BT-152");
  if (category === null && isExempt) return { taxCategory: null, taxRatePercent: rate };
  checkTaxRate(fields, settlement, { category, rate, rateTerm: "BT-152", ratePath });
  return {
    taxCategory: category ?? fields.missing(settlement, categoryPath, "BT-151", "S"),
    taxRatePercent: rate ?? "0",
  };
}

function readDetails(
  fields: FieldReader,
  {
    product,
    agreement,
    settlement,
  }: { readonly product: XmlElement; readonly agreement: XmlElement | null; readonly settlement: XmlElement },
): readonly LineDetail[] {
  const invoicedObjects = fields
    .groups(settlement, "ram:AdditionalReferencedDocument")
    .filter((reference) => {
      const typeCode = fields.text(reference, "ram:TypeCode", "BT-128");
      return typeCode === null || typeCode === ReferenceTypeCode.INVOICED_OBJECT;
    })
    .map((reference) => ["INVOICED_OBJECT", fields.text(reference, "ram:IssuerAssignedID", "BT-128")] as const);
  const classifications = fields
    .groups(product, "ram:DesignatedProductClassification/ram:ClassCode")
    .map((code) => ["CLASSIFICATION", fields.textOf(code, "BT-158"), fields.attribute(code, "listID")] as const);
  const attributes = fields
    .groups(product, "ram:ApplicableProductCharacteristic")
    .map(
      (property) =>
        [
          "ATTRIBUTE",
          fields.text(property, "ram:Value", "BT-161"),
          fields.text(property, "ram:Description", "BT-160"),
        ] as const,
    );
  return makeDetails([
    ...invoicedObjects,
    ["ORDER_LINE", fields.text(agreement, "ram:BuyerOrderReferencedDocument/ram:LineID", "BT-132")],
    ["BUYER_ACCOUNTING", fields.text(settlement, "ram:ReceivableSpecifiedTradeAccountingAccount/ram:ID", "BT-133")],
    ["BUYER_ARTICLE_NUMBER", fields.text(product, "ram:BuyerAssignedID", "BT-156")],
    ["STANDARD_ARTICLE_NUMBER", fields.text(product, "ram:GlobalID", "BT-157")],
    ...classifications,
    ["COUNTRY_OF_ORIGIN", fields.countryCode(product, "ram:OriginTradeCountry/ram:ID", "BT-159")],
    ...attributes,
  ]);
}

/** BT-147; ZUGFeRD's EXTENDED profile has several, and surcharges. Why each is given stays among the further details. */
function readPriceDiscount(fields: FieldReader, agreement: XmlElement | null): PriceDiscount | null {
  const grossPrice = fields.group(agreement, GROSS_PRICE);
  const steps = fields.groups(grossPrice, "ram:AppliedTradeAllowanceCharge");
  const grossUnitPrice = fields.decimal(grossPrice, "ram:ChargeAmount", "BT-148");
  const discount = makePriceDiscount(
    steps.map((element) => ({
      isCharge:
        fields.group(element, "ram:ChargeIndicator") !== null &&
        fields.indicator(element, "ram:ChargeIndicator/udt:Indicator", "BT-147"),
      amount: fields.decimal(element, "ram:ActualAmount", "BT-147"),
    })),
    grossUnitPrice,
  );
  // One is told completely by the sum, of several each is told besides.
  for (const element of steps.length > 1 ? steps : []) {
    const isCharge = fields
      .groups(element, "ram:ChargeIndicator/udt:Indicator")
      .filter(({ text }) => /true|1/.test(text));
    for (const part of [...fields.groups(element, "ram:ActualAmount"), ...isCharge]) fields.readElements.delete(part);
  }
  // A list price that the net price does not follow from.
  const isOther = grossUnitPrice !== fields.decimal(agreement, `${NET_PRICE}/ram:ChargeAmount`, "BT-146");
  for (const element of fields.groups(grossPrice, "ram:ChargeAmount")) {
    if (discount === null && isOther) fields.readElements.delete(element);
  }
  return discount;
}
