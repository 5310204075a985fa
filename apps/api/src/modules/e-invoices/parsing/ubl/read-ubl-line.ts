import type { DocumentLine, LineDetail, PriceDiscount } from "@kundenportal/domain/documents/document-content";
import { ReferenceTypeCode, TAX_CATEGORIES } from "../en16931/code-lists";
import type { FieldReader } from "../en16931/field-reader";
import { readPriceBaseQuantity } from "../en16931/read-line";
import { makeDetails, makeServicePeriod } from "../en16931/read-parts";
import type { XmlElement } from "../../../../shared/uploads/xml/xml-element";
import { readUblAdjustments } from "./read-ubl-settlement";

/** The names that invoices and credit notes use for the same thing. */
export interface UblNames {
  readonly typeCode: string;
  readonly line: string;
  readonly subLine: string;
  readonly quantity: string;
}

/** BG-25, with the XRechnung extension's BG-DEX-01 inside it. */
export function readUblLine(fields: FieldReader, line: XmlElement, names: UblNames): DocumentLine {
  const quantity = fields.group(line, names.quantity, "BT-129");
  const item = fields.requiredGroup(line, "cac:Item", "BG-31");
  const price = fields.requiredGroup(line, "cac:Price", "BG-29");
  const period = fields.group(line, "cac:InvoicePeriod");
  const taxCategory = "cac:ClassifiedTaxCategory/cbc:ID";
  return {
    position: fields.requiredText(line, "cbc:ID", "BT-126"),
    name: fields.requiredText(item, "cbc:Name", "BT-153"),
    description: fields.paragraphs(item, "cbc:Description", "BT-154"),
    note: fields.joinedParagraphs(line, "cbc:Note", "BT-127"),
    articleNumber: fields.text(item, "cac:SellersItemIdentification/cbc:ID", "BT-155"),
    details: readDetails(fields, line, item),
    quantity: fields.requiredDecimal(line, names.quantity, "BT-129"),
    unit: fields.attribute(quantity, "unitCode"), // BT-130
    unitPrice: fields.requiredDecimal(price, "cbc:PriceAmount", "BT-146"),
    priceBaseQuantity: readPriceBaseQuantity(fields, [fields.group(price, "cbc:BaseQuantity", "BT-149")]),
    priceDiscount: readPriceDiscount(fields, price),
    netMinor: fields.requiredAmount(line, "cbc:LineExtensionAmount", "BT-131"),
    taxCategory:
      fields.code(item, taxCategory, "BT-151", TAX_CATEGORIES) ?? fields.missing(item, taxCategory, "BT-151", "S"),
    taxRatePercent: fields.taxRate(item, "cac:ClassifiedTaxCategory/cbc:Percent", "BT-152") ?? "0",
    adjustments: readUblAdjustments(fields, line, "LINE"), // BG-27, BG-28
    servicePeriod: makeServicePeriod(
      fields,
      period,
      {
        start: fields.isoDate(period, "cbc:StartDate", "BT-134"),
        end: fields.isoDate(period, "cbc:EndDate", "BT-135"),
      },
      "BT-135",
    ),
    optional: false,
    subLines: fields.groups(line, names.subLine).map((subLine) => readUblLine(fields, subLine, names)),
  };
}

function readDetails(fields: FieldReader, line: XmlElement, item: XmlElement): readonly LineDetail[] {
  const invoicedObject = fields
    .groups(line, "cac:DocumentReference")
    .filter(
      (reference) => fields.text(reference, "cbc:DocumentTypeCode", "BT-128") === ReferenceTypeCode.INVOICED_OBJECT,
    )
    .map((reference) => ["INVOICED_OBJECT", fields.text(reference, "cbc:ID", "BT-128")] as const);
  const classifications = fields
    .groups(item, "cac:CommodityClassification/cbc:ItemClassificationCode")
    .map((code) => ["CLASSIFICATION", fields.textOf(code, "BT-158"), fields.attribute(code, "listID")] as const);
  const attributes = fields
    .groups(item, "cac:AdditionalItemProperty")
    .map(
      (property) =>
        [
          "ATTRIBUTE",
          fields.text(property, "cbc:Value", "BT-161"),
          fields.text(property, "cbc:Name", "BT-160"),
        ] as const,
    );
  return makeDetails([
    ...invoicedObject,
    ["ORDER_LINE", fields.text(line, "cac:OrderLineReference/cbc:LineID", "BT-132")],
    ["BUYER_ACCOUNTING", fields.text(line, "cbc:AccountingCost", "BT-133")],
    ["BUYER_ARTICLE_NUMBER", fields.text(item, "cac:BuyersItemIdentification/cbc:ID", "BT-156")],
    ["STANDARD_ARTICLE_NUMBER", fields.text(item, "cac:StandardItemIdentification/cbc:ID", "BT-157")],
    ...classifications,
    ["COUNTRY_OF_ORIGIN", fields.countryCode(item, "cac:OriginCountry/cbc:IdentificationCode", "BT-159")],
    ...attributes,
  ]);
}

function readPriceDiscount(fields: FieldReader, price: XmlElement): PriceDiscount | null {
  const discount = fields.group(price, "cac:AllowanceCharge");
  const amount = fields.decimal(discount, "cbc:Amount", "BT-147");
  if (amount === null || amount === "0") return null;
  return {
    amount,
    grossUnitPrice: fields.decimal(discount, "cbc:BaseAmount", "BT-148"),
  };
}
