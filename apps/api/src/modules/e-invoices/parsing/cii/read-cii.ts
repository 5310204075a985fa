import type { DocumentContent, DocumentReference } from "@kundenportal/domain/documents/document-content";
import { ReferenceTypeCode } from "../en16931/code-lists";
import type { FieldReader } from "../en16931/field-reader";
import { readNote } from "../en16931/notes";
import { BUYER_TERMS, PAYEE_TERMS, SELLER_TERMS, TAX_REPRESENTATIVE_TERMS } from "../en16931/party-terms";
import { readAttachment } from "../en16931/read-attachment";
import { type InvoiceScope, type ReadInvoice, scopeOf, type SupportingDocument } from "../en16931/read-invoice";
import { makeReferences, makeServicePeriod, readType, toReference, writeEndpoint } from "../en16931/read-parts";
import type { XmlElement } from "../../../../shared/uploads/xml/xml-element";
import { readCiiLines } from "./read-cii-lines";
import { readCiiPaymentTerms } from "./read-cii-payment-terms";
import { readCiiEndpoint, readCiiParty, readCiiShipTo } from "./read-cii-party";
import {
  readCiiAccountingTax,
  readCiiAdjustments,
  readCiiLogisticsCharges,
  readCiiPayment,
  readCiiTaxes,
  readCiiTaxPoint,
  readCiiTotals,
} from "./read-cii-settlement";

const TOTALS = "ram:SpecifiedTradeSettlementHeaderMonetarySummation";
const ISSUE_DATE = "ram:IssueDateTime/udt:DateTimeString";

const PROJECT_NAME_STAND_IN = "Project reference";

/** The parts of the message, as the readers below need them. */
interface CiiParts {
  readonly document: XmlElement;
  readonly transaction: XmlElement;
  readonly agreement: XmlElement;
  readonly delivery: XmlElement;
  readonly settlement: XmlElement;
  readonly totals: XmlElement;
}

/** Reads a UN/CEFACT `CrossIndustryInvoice` D16B. Problems are collected in `fields`. */
export function readCii(fields: FieldReader, root: XmlElement): ReadInvoice {
  const profilePath = "rsm:ExchangedDocumentContext/ram:GuidelineSpecifiedDocumentContextParameter/ram:ID";
  const profile = fields.requiredText(root, profilePath, "BT-24");
  const scope = scopeOf(profile);
  const parts = findParts(fields, root);
  const { document, transaction, agreement, settlement, totals } = parts;
  const currency =
    fields.currencyCode(settlement, "ram:InvoiceCurrencyCode", "BT-5") ??
    fields.missing(settlement, "ram:InvoiceCurrencyCode", "BT-5", "EUR");
  fields.useCurrency(currency);

  const customer = fields.requiredGroup(agreement, "ram:BuyerTradeParty", "BG-7");
  const supplier = fields.requiredGroup(agreement, "ram:SellerTradeParty", "BG-4");
  const { typeCode, kind } = readType(fields, document, "ram:TypeCode");
  const buyer = readCiiParty(fields, customer, BUYER_TERMS);
  const supportingDocuments = readSupportingDocuments(fields, agreement);
  const content = {
    number: fields.requiredText(document, "ram:ID", "BT-1"),
    title: null,
    typeCode,
    currency,
    documentDate: fields.basicDate(document, ISSUE_DATE, "BT-2") ?? fields.missing(document, ISSUE_DATE, "BT-2", ""),
    seller: readCiiParty(fields, supplier, SELLER_TERMS),
    buyer,
    buyerReference: fields.text(agreement, "ram:BuyerReference", "BT-10"),
    orderReference: fields.text(agreement, "ram:BuyerOrderReferencedDocument/ram:IssuerAssignedID", "BT-13"),
    contractReference: fields.text(agreement, "ram:ContractReferencedDocument/ram:IssuerAssignedID", "BT-12"),
    precedingDocuments: readPrecedingDocuments(fields, settlement), // BG-3
    references: [...readReferences(fields, parts), ...supportingDocuments.map(toReference)],
    intro: null,
    notes: fields
      .groups(document, "ram:IncludedNote/ram:Content")
      .map((note) => readNote(fields.rawTextOf(note, "BT-22")))
      .filter((note) => note !== null),
    lines: readCiiLines(fields, transaction, scope), // BG-25
    adjustments: [
      ...readCiiAdjustments(fields, settlement, "DOCUMENT"), // BG-20, BG-21
      ...readCiiLogisticsCharges(fields, settlement),
    ],
    ...readDelivery(fields, parts, buyer.name),
    ...readSettlement(fields, parts, { currency, scope }),
    validUntil: null,
  } satisfies ReadInvoice["content"];

  const buyerEndpoint = readCiiEndpoint(fields, customer, "BT-49");
  const sellerEndpoint = readCiiEndpoint(fields, supplier, "BT-34");
  fields.tell("BT-34", supplier, sellerEndpoint === null ? null : writeEndpoint(sellerEndpoint));
  fields.tell("BT-49", customer, buyerEndpoint === null ? null : writeEndpoint(buyerEndpoint));
  return {
    syntax: "CII",
    profile,
    typeCode,
    kind,
    content,
    buyerEndpoint,
    supportingDocuments,
    totalsElement: totals,
    scope,
  };
}

function findParts(fields: FieldReader, root: XmlElement): CiiParts {
  const transaction = fields.requiredGroup(root, "rsm:SupplyChainTradeTransaction");
  const settlement = fields.requiredGroup(transaction, "ram:ApplicableHeaderTradeSettlement");
  return {
    document: fields.requiredGroup(root, "rsm:ExchangedDocument"),
    transaction,
    agreement: fields.requiredGroup(transaction, "ram:ApplicableHeaderTradeAgreement"),
    delivery: fields.requiredGroup(transaction, "ram:ApplicableHeaderTradeDelivery"),
    settlement,
    totals: fields.requiredGroup(settlement, TOTALS, "BG-22"),
  };
}

function readDelivery(
  fields: FieldReader,
  { delivery, settlement }: CiiParts,
  buyerName: string,
): Pick<DocumentContent, "servicePeriod" | "deliveryDate" | "taxPointDate" | "shipTo"> {
  const period = fields.group(settlement, "ram:BillingSpecifiedPeriod"); // BG-14
  const delivered = "ram:ActualDeliverySupplyChainEvent/ram:OccurrenceDateTime/udt:DateTimeString";
  return {
    servicePeriod: makeServicePeriod(
      fields,
      period,
      {
        start: fields.basicDate(period, "ram:StartDateTime/udt:DateTimeString", "BT-73"),
        end: fields.basicDate(period, "ram:EndDateTime/udt:DateTimeString", "BT-74"),
      },
      "BT-74",
    ),
    deliveryDate: fields.basicDate(delivery, delivered, "BT-72"),
    taxPointDate: readCiiTaxPoint(fields, settlement),
    shipTo: readCiiShipTo(fields, fields.group(delivery, "ram:ShipToTradeParty"), buyerName),
  };
}

function readSettlement(
  fields: FieldReader,
  { agreement, settlement, totals, document }: CiiParts,
  { currency, scope }: { readonly currency: string; readonly scope: InvoiceScope },
): Pick<
  DocumentContent,
  | "payee"
  | "taxRepresentative"
  | "taxes"
  | "totals"
  | "accountingTax"
  | "dueDate"
  | "paymentTerms"
  | "discountTerms"
  | "paymentInstructions"
> {
  const documentDate = fields.basicDate(document, ISSUE_DATE, "BT-2") ?? "";
  const payee = fields.group(settlement, "ram:PayeeTradeParty"); // BG-10
  const taxRepresentative = fields.group(agreement, "ram:SellerTaxRepresentativeTradeParty"); // BG-11
  return {
    payee: payee === null ? null : readCiiParty(fields, payee, PAYEE_TERMS),
    taxRepresentative:
      taxRepresentative === null ? null : readCiiParty(fields, taxRepresentative, TAX_REPRESENTATIVE_TERMS),
    taxes: readCiiTaxes(fields, settlement, scope), // BG-23
    totals: readCiiTotals(fields, totals, { currency, scope }), // BG-22
    accountingTax: readCiiAccountingTax(fields, settlement, totals, currency),
    ...readCiiPaymentTerms(fields, settlement, { documentDate, currency }),
    paymentInstructions: readCiiPayment(fields, settlement),
  };
}

function readPrecedingDocuments(fields: FieldReader, settlement: XmlElement): DocumentContent["precedingDocuments"] {
  return fields.groups(settlement, "ram:InvoiceReferencedDocument").map((reference) => ({
    number: fields.requiredText(reference, "ram:IssuerAssignedID", "BT-25"),
    date: fields.basicDate(reference, "ram:FormattedIssueDateTime/qdt:DateTimeString", "BT-26"),
  }));
}

function readReferences(
  fields: FieldReader,
  { agreement, delivery, settlement }: CiiParts,
): readonly DocumentReference[] {
  const additional = (typeCode: string): XmlElement | null =>
    additionalReferences(fields, agreement).find((reference) => typeCodeOf(fields, reference) === typeCode) ?? null;
  const id = "ram:IssuerAssignedID";
  // CII demands a name with the number; this one stands for "none".
  const projectName = fields.group(agreement, "ram:SpecifiedProcuringProject/ram:Name");
  if (projectName?.text.trim() === PROJECT_NAME_STAND_IN) fields.readElements.add(projectName);
  return makeReferences([
    ["PROJECT", fields.text(agreement, "ram:SpecifiedProcuringProject/ram:ID", "BT-11")],
    ["SALES_ORDER", fields.text(agreement, `ram:SellerOrderReferencedDocument/${id}`, "BT-14")],
    ["RECEIVING_ADVICE", fields.text(delivery, `ram:ReceivingAdviceReferencedDocument/${id}`, "BT-15")],
    ["DESPATCH_ADVICE", fields.text(delivery, `ram:DespatchAdviceReferencedDocument/${id}`, "BT-16")],
    ["TENDER_OR_LOT", fields.text(additional(ReferenceTypeCode.TENDER_OR_LOT), id, "BT-17")],
    ["INVOICED_OBJECT", fields.text(additional(ReferenceTypeCode.INVOICED_OBJECT), id, "BT-18")],
    ["BUYER_ACCOUNTING", fields.text(settlement, "ram:ReceivableSpecifiedTradeAccountingAccount/ram:ID", "BT-19")],
  ]);
}

/** BG-24: the additional references without those that have a meaning of their own. */
function readSupportingDocuments(fields: FieldReader, agreement: XmlElement): readonly SupportingDocument[] {
  const ownMeaning: readonly string[] = [ReferenceTypeCode.TENDER_OR_LOT, ReferenceTypeCode.INVOICED_OBJECT];
  return additionalReferences(fields, agreement)
    .filter((reference) => !ownMeaning.includes(typeCodeOf(fields, reference) ?? ""))
    .map((reference) => {
      const id = fields.requiredText(reference, "ram:IssuerAssignedID", "BT-122");
      const description = fields.text(reference, "ram:Name", "BT-123");
      const file = fields.group(reference, "ram:AttachmentBinaryObject", "BT-125");
      return {
        id,
        description,
        url: fields.text(reference, "ram:URIID", "BT-124"),
        attachment: file === null ? null : readAttachment(fields, file, { id, description }),
      };
    });
}

function additionalReferences(fields: FieldReader, agreement: XmlElement): readonly XmlElement[] {
  return fields.groups(agreement, "ram:AdditionalReferencedDocument");
}

function typeCodeOf(fields: FieldReader, reference: XmlElement): string | null {
  return fields.text(reference, "ram:TypeCode", "BG-24");
}
