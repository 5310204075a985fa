import type { DocumentLine, LineDetail, PriceDiscount } from "@kundenportal/domain/documents/document-content";
import { ReferenceTypeCode, TAX_CATEGORIES } from "../en16931/code-lists";
import type { FieldReader } from "../en16931/field-reader";
import { readPriceBaseQuantity } from "../en16931/read-line";
import { makeDetails, makeServicePeriod } from "../en16931/read-parts";
import type { XmlElement } from "../../../../shared/uploads/xml/xml-element";
import { readCiiAdjustments } from "./read-cii-settlement";

const PARENT_PATH = "ram:AssociatedDocumentLineDocument/ram:ParentLineID";

/**
 * BG-25. CII has sub-lines in the same list, pointing at the line they belong to. XRechnung has them only in UBL, but
 * ZUGFeRD's larger profile writes them.
 */
export function readCiiLines(fields: FieldReader, transaction: XmlElement): readonly DocumentLine[] {
  const roots: LineNode[] = [];
  const nodeByPosition = new Map<string, LineNode>();
  for (const element of fields.groups(transaction, "ram:IncludedSupplyChainTradeLineItem")) {
    const node: LineNode = { line: readCiiLine(fields, element), subNodes: [] };
    const parentPosition = fields.text(element, PARENT_PATH, "BT-126");
    // Only the lines before it are known yet, so there can be no cycle.
    const parent = parentPosition === null ? undefined : nodeByPosition.get(parentPosition);
    if (parentPosition !== null && parent === undefined) {
      fields.invalid(element, "BT-126", "belongs to a line that does not precede it");
    }
    (parent?.subNodes ?? roots).push(node);
    nodeByPosition.set(node.line.position, node);
  }
  return roots.map(toLine);
}

interface LineNode {
  readonly line: DocumentLine;
  readonly subNodes: LineNode[];
}

function toLine({ line, subNodes }: LineNode): DocumentLine {
  return { ...line, subLines: subNodes.map(toLine) };
}

function readCiiLine(fields: FieldReader, line: XmlElement): DocumentLine {
  const document = fields.requiredGroup(line, "ram:AssociatedDocumentLineDocument", "BT-126");
  const product = fields.requiredGroup(line, "ram:SpecifiedTradeProduct", "BG-31");
  const agreement = fields.requiredGroup(line, "ram:SpecifiedLineTradeAgreement", "BG-29");
  const delivery = fields.requiredGroup(line, "ram:SpecifiedLineTradeDelivery", "BT-129");
  const settlement = fields.requiredGroup(line, "ram:SpecifiedLineTradeSettlement", "BG-25");
  const period = fields.group(settlement, "ram:BillingSpecifiedPeriod");
  const netPrice = "ram:NetPriceProductTradePrice";
  const grossPrice = "ram:GrossPriceProductTradePrice";
  const total = "ram:SpecifiedTradeSettlementLineMonetarySummation/ram:LineTotalAmount";
  const taxCategory = "ram:ApplicableTradeTax/ram:CategoryCode";
  return {
    position: fields.requiredText(document, "ram:LineID", "BT-126"),
    name: fields.requiredText(product, "ram:Name", "BT-153"),
    description: fields.paragraphs(product, "ram:Description", "BT-154"),
    note: fields.joinedParagraphs(document, "ram:IncludedNote/ram:Content", "BT-127"),
    articleNumber: fields.text(product, "ram:SellerAssignedID", "BT-155"),
    details: readDetails(fields, product, agreement, settlement),
    quantity: fields.requiredDecimal(delivery, "ram:BilledQuantity", "BT-129"),
    unit: fields.attribute(fields.group(delivery, "ram:BilledQuantity", "BT-129"), "unitCode"), // BT-130
    unitPrice: fields.requiredDecimal(agreement, `${netPrice}/ram:ChargeAmount`, "BT-146"),
    priceBaseQuantity: readPriceBaseQuantity(fields, [
      fields.group(agreement, `${netPrice}/ram:BasisQuantity`, "BT-149"),
      fields.group(agreement, `${grossPrice}/ram:BasisQuantity`, "BT-149"),
    ]),
    priceDiscount: readPriceDiscount(fields, fields.group(agreement, grossPrice)),
    netMinor: fields.requiredAmount(settlement, total, "BT-131"),
    taxCategory:
      fields.code(settlement, taxCategory, "BT-151", TAX_CATEGORIES) ??
      fields.missing(settlement, taxCategory, "BT-151", "S"),
    taxRatePercent: fields.taxRate(settlement, "ram:ApplicableTradeTax/ram:RateApplicablePercent", "BT-152") ?? "0",
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

function readDetails(
  fields: FieldReader,
  product: XmlElement,
  agreement: XmlElement,
  settlement: XmlElement,
): readonly LineDetail[] {
  const invoicedObjects = fields
    .groups(settlement, "ram:AdditionalReferencedDocument")
    .filter((reference) => fields.text(reference, "ram:TypeCode", "BT-128") === ReferenceTypeCode.INVOICED_OBJECT)
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

function readPriceDiscount(fields: FieldReader, grossPrice: XmlElement | null): PriceDiscount | null {
  const amount = fields.decimal(grossPrice, "ram:AppliedTradeAllowanceCharge/ram:ActualAmount", "BT-147");
  if (amount === null || amount === "0") return null;
  return {
    amount,
    grossUnitPrice: fields.decimal(grossPrice, "ram:ChargeAmount", "BT-148"),
  };
}
