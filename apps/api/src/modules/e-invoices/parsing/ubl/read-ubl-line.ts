import type { DocumentLine, LineDetail, PriceDiscount } from "@kundenportal/domain/documents/document-content";
import { checkTaxRate } from "../en16931/check-tax-categories";
import { ReferenceTypeCode, TAX_CATEGORIES } from "../en16931/code-lists";
import type { FieldReader } from "../en16931/field-reader";
import { makePriceDiscount, readPriceBaseQuantity } from "../en16931/read-line";
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

/**
 * BG-25, with the XRechnung extension's BG-DEX-01 inside it: such a sub-line breaks another down and need not repeat
 * quantity, price and tax.
 */
export function readUblLine(fields: FieldReader, line: XmlElement, names: UblNames, isSubLine = false): DocumentLine {
  const quantity = fields.group(line, names.quantity, "BT-129");
  const item = fields.requiredGroup(line, "cac:Item", "BG-31");
  const price = isSubLine ? fields.group(line, "cac:Price", "BG-29") : fields.requiredGroup(line, "cac:Price", "BG-29");
  const period = fields.group(line, "cac:InvoicePeriod");
  return {
    position: fields.requiredText(line, "cbc:ID", "BT-126"),
    name: fields.requiredText(item, "cbc:Name", "BT-153"),
    description: fields.paragraphs(item, "cbc:Description", "BT-154"),
    note: fields.joinedParagraphs(line, "cbc:Note", "BT-127"),
    articleNumber: fields.text(item, "cac:SellersItemIdentification/cbc:ID", "BT-155"),
    details: readDetails(fields, line, item),
    quantity: isSubLine
      ? fields.decimal(line, names.quantity, "BT-129")
      : fields.requiredDecimal(line, names.quantity, "BT-129"),
    unit: fields.attribute(quantity, "unitCode"), // BT-130
    unitPrice: price === null ? null : fields.requiredDecimal(price, "cbc:PriceAmount", "BT-146"),
    priceBaseQuantity: readPriceBaseQuantity(fields, [fields.group(price, "cbc:BaseQuantity", "BT-149")]),
    priceDiscount: readPriceDiscount(fields, price),
    netMinor: fields.requiredAmount(line, "cbc:LineExtensionAmount", "BT-131"),
    ...readTax(fields, item, isSubLine),
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
    subLines: fields.groups(line, names.subLine).map((subLine) => readUblLine(fields, subLine, names, true)),
  };
}

function readTax(
  fields: FieldReader,
  item: XmlElement,
  isSubLine: boolean,
): Pick<DocumentLine, "taxCategory" | "taxRatePercent"> {
  const [categoryPath, ratePath] = ["cac:ClassifiedTaxCategory/cbc:ID", "cac:ClassifiedTaxCategory/cbc:Percent"];
  const category = fields.code(item, categoryPath, "BT-151", TAX_CATEGORIES);
  const rate = fields.taxRate(item, ratePath, "BT-152");
  if (category === null && isSubLine) return { taxCategory: null, taxRatePercent: rate };
  checkTaxRate(fields, item, { category, rate, rateTerm: "BT-152", ratePath });
  return {
    taxCategory: category ?? fields.missing(item, categoryPath, "BT-151", "S"),
    taxRatePercent: rate ?? "0",
  };
}

function readDetails(fields: FieldReader, line: XmlElement, item: XmlElement): readonly LineDetail[] {
  const invoicedObject = fields
    .groups(line, "cac:DocumentReference")
    .filter((reference) => {
      // On a line there is no other kind, so files leave the code out.
      const typeCode = fields.text(reference, "cbc:DocumentTypeCode", "BT-128");
      return typeCode === null || typeCode === ReferenceTypeCode.INVOICED_OBJECT;
    })
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

/** BT-147. EN 16931 knows only discounts; a surcharge, which UBL allows, is one below zero. */
function readPriceDiscount(fields: FieldReader, price: XmlElement | null): PriceDiscount | null {
  const [first, ...others] = fields.groups(price, "cac:AllowanceCharge");
  if (first === undefined) return null;
  return makePriceDiscount(
    [first, ...others].map((element) => ({
      isCharge:
        fields.group(element, "cbc:ChargeIndicator") !== null &&
        fields.indicator(element, "cbc:ChargeIndicator", "BT-147"),
      amount: fields.decimal(element, "cbc:Amount", "BT-147"),
    })),
    fields.decimal(first, "cbc:BaseAmount", "BT-148"),
  );
}
