import { BILLING_PROCESS, type EInvoiceProfile, ReferenceCode } from "../e-invoice-syntax";
import { referenceOf } from "../invoice/references";
import type { Invoice } from "../invoice/to-invoice";
import { group, leaf, type XmlNode, type XmlPart } from "../xml/xml-node";
import { writeCiiDate } from "./cii-parts";
import { writeCiiLine } from "./write-cii-line";
import { writeCiiParty } from "./write-cii-party";
import { writeCiiSettlement } from "./write-cii-settlement";

const NAMESPACE = "urn:un:unece:uncefact:data:standard:";

/** A UN/CEFACT `CrossIndustryInvoice` D16B. The order of the elements is the schema's. */
export function writeCii(invoice: Invoice, profile: EInvoiceProfile): XmlNode {
  const parts: readonly XmlPart[] = [
    group("rsm:ExchangedDocumentContext", [
      group("ram:BusinessProcessSpecifiedDocumentContextParameter", [leaf("ram:ID", BILLING_PROCESS)]),
      group("ram:GuidelineSpecifiedDocumentContextParameter", [leaf("ram:ID", profile)]),
    ]),
    group("rsm:ExchangedDocument", [
      leaf("ram:ID", invoice.number),
      leaf("ram:TypeCode", invoice.typeCode),
      writeCiiDate("ram:IssueDateTime", invoice.documentDate),
      invoice.notes.map((note) => group("ram:IncludedNote", [leaf("ram:Content", note)])),
    ]),
    group("rsm:SupplyChainTradeTransaction", [
      invoice.lines.map((line) => writeCiiLine(line, invoice.currency)),
      writeAgreement(invoice),
      writeDelivery(invoice),
      writeCiiSettlement(invoice),
    ]),
  ];
  return {
    name: "rsm:CrossIndustryInvoice",
    attributes: [
      ["xmlns:rsm", `${NAMESPACE}CrossIndustryInvoice:100`],
      ["xmlns:ram", `${NAMESPACE}ReusableAggregateBusinessInformationEntity:100`],
      ["xmlns:qdt", `${NAMESPACE}QualifiedDataType:100`],
      ["xmlns:udt", `${NAMESPACE}UnqualifiedDataType:100`],
    ],
    content: group("rsm:CrossIndustryInvoice", parts)?.content ?? "",
  };
}

/** Who buys from whom, and what both know it by. */
function writeAgreement(invoice: Invoice): XmlNode | null {
  const project = referenceOf(invoice, "PROJECT");
  return group("ram:ApplicableHeaderTradeAgreement", [
    leaf("ram:BuyerReference", invoice.buyerReference),
    writeCiiParty("ram:SellerTradeParty", invoice.seller),
    writeCiiParty("ram:BuyerTradeParty", invoice.buyer),
    writeCiiParty("ram:SellerTaxRepresentativeTradeParty", invoice.taxRepresentative),
    writeReference("ram:SellerOrderReferencedDocument", referenceOf(invoice, "SALES_ORDER")),
    writeReference("ram:BuyerOrderReferencedDocument", invoice.orderReference),
    writeReference("ram:ContractReferencedDocument", invoice.contractReference),
    writeCoded(referenceOf(invoice, "TENDER_OR_LOT"), ReferenceCode.TENDER_OR_LOT),
    writeCoded(referenceOf(invoice, "INVOICED_OBJECT"), ReferenceCode.INVOICED_OBJECT),
    invoice.references
      .filter(({ kind }) => kind === "SUPPORTING_DOCUMENT")
      .map(({ value, description, url }) =>
        group("ram:AdditionalReferencedDocument", [
          leaf("ram:IssuerAssignedID", value),
          leaf("ram:URIID", url),
          leaf("ram:TypeCode", ReferenceCode.SUPPORTING_DOCUMENT),
          leaf("ram:Name", description),
        ]),
      ),
    project === null
      ? null
      : group("ram:SpecifiedProcuringProject", [
          leaf("ram:ID", project),
          // CII demands it, EN 16931 does not know it.
          leaf("ram:Name", "Project reference"),
        ]),
  ]);
}

/** Present even if nothing is known: the schema wants it. */
function writeDelivery(invoice: Invoice): XmlNode {
  const name = "ram:ApplicableHeaderTradeDelivery";
  const delivery = group(name, [
    writeCiiParty("ram:ShipToTradeParty", invoice.shipTo),
    group("ram:ActualDeliverySupplyChainEvent", [writeCiiDate("ram:OccurrenceDateTime", invoice.deliveryDate)]),
    writeReference("ram:DespatchAdviceReferencedDocument", referenceOf(invoice, "DESPATCH_ADVICE")),
    writeReference("ram:ReceivingAdviceReferencedDocument", referenceOf(invoice, "RECEIVING_ADVICE")),
  ]);
  return delivery ?? { name, attributes: [], content: [] };
}

function writeReference(name: string, number: string | null): XmlNode | null {
  return group(name, [leaf("ram:IssuerAssignedID", number)]);
}

function writeCoded(number: string | null, typeCode: string): XmlNode | null {
  if (number === null) return null;
  return group("ram:AdditionalReferencedDocument", [
    leaf("ram:IssuerAssignedID", number),
    leaf("ram:TypeCode", typeCode),
  ]);
}
