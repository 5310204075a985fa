import type { DocumentContent, DocumentReference } from "@kundenportal/domain/documents/document-content";
import { ReferenceTypeCode } from "../en16931/code-lists";
import type { FieldReader } from "../en16931/field-reader";
import { readNote } from "../en16931/notes";
import { BUYER_TERMS, PAYEE_TERMS, SELLER_TERMS, TAX_REPRESENTATIVE_TERMS } from "../en16931/party-terms";
import { latestOf, parsePaymentTerms } from "../en16931/payment-terms";
import { readAttachment } from "../en16931/read-attachment";
import { InvoiceScope, type ReadInvoice, type SupportingDocument } from "../en16931/read-invoice";
import { makeReferences, makeServicePeriod, readType, toReference, writeEndpoint } from "../en16931/read-parts";
import { documentTypeOf, type InvoiceKind } from "../en16931/type-codes";
import type { XmlElement } from "../../../../shared/uploads/xml/xml-element";
import { readUblLine, type UblNames } from "./read-ubl-line";
import { readUblCreditorId, readUblEndpoint, readUblParty, readUblShipTo } from "./read-ubl-party";
import {
  readUblAdjustments,
  readUblPayment,
  readUblTaxes,
  readUblTotals,
  splitUblTaxTotals,
} from "./read-ubl-settlement";

const INVOICE_NAMES: UblNames = {
  typeCode: "cbc:InvoiceTypeCode",
  line: "cac:InvoiceLine",
  subLine: "cac:SubInvoiceLine",
  quantity: "cbc:InvoicedQuantity",
};
const CREDIT_NOTE_NAMES: UblNames = {
  typeCode: "cbc:CreditNoteTypeCode",
  line: "cac:CreditNoteLine",
  subLine: "cac:SubCreditNoteLine",
  quantity: "cbc:CreditedQuantity",
};

const CREDIT_NOTE = "credit-note:CreditNote";
const LEGAL_NAME = "cac:PartyLegalEntity/cbc:RegistrationName";
const ONLY_NAME = "cac:PartyName/cbc:Name";

/**
 * UBL requires an order number (BT-13) wherever the seller's (BT-14) is given. These stand for “none”: Peppol's values,
 * and the one that XRechnung's test suite uses.
 */
const ORDER_NUMBER_STAND_INS: ReadonlySet<string> = new Set(["NA", "N/A", "DUMMYWERT"]);

/** Reads an OASIS UBL 2.1 `Invoice` or `CreditNote`. Problems are collected in `fields`. */
export function readUbl(fields: FieldReader, root: XmlElement): ReadInvoice {
  const names = root.name === CREDIT_NOTE ? CREDIT_NOTE_NAMES : INVOICE_NAMES;
  const currency =
    fields.currencyCode(root, "cbc:DocumentCurrencyCode", "BT-5") ??
    fields.missing(root, "cbc:DocumentCurrencyCode", "BT-5", "EUR");
  fields.useCurrency(currency);

  const { typeCode, kind } = readType(fields, root, names.typeCode);
  if (root.name === CREDIT_NOTE) requireCreditNoteType(fields, kind, root);

  const totalsElement = fields.requiredGroup(root, "cac:LegalMonetaryTotal", "BG-22");
  const supplier = fields.requiredGroup(root, "cac:AccountingSupplierParty/cac:Party", "BG-4");
  const customer = fields.requiredGroup(root, "cac:AccountingCustomerParty/cac:Party", "BG-7");
  const buyer = readUblParty(fields, customer, BUYER_TERMS, LEGAL_NAME);
  const supportingDocuments = readSupportingDocuments(fields, root);
  const content = {
    number: fields.requiredText(root, "cbc:ID", "BT-1"),
    title: null,
    typeCode,
    currency,
    documentDate: fields.isoDate(root, "cbc:IssueDate", "BT-2") ?? fields.missing(root, "cbc:IssueDate", "BT-2", ""),
    seller: readUblParty(fields, supplier, SELLER_TERMS, LEGAL_NAME),
    buyer,
    buyerReference: fields.text(root, "cbc:BuyerReference", "BT-10"),
    orderReference: readOrderReference(fields, root), // BT-13
    contractReference: fields.text(root, "cac:ContractDocumentReference/cbc:ID", "BT-12"),
    precedingDocuments: readPrecedingDocuments(fields, root), // BG-3
    references: [...readReferences(fields, root), ...supportingDocuments.map(toReference)],
    intro: null,
    notes: fields
      .groups(root, "cbc:Note")
      .map((note) => readNote(fields.rawTextOf(note, "BT-22")))
      .filter((note) => note !== null),
    lines: fields.groups(root, names.line).map((line) => readUblLine(fields, line, names)),
    adjustments: readUblAdjustments(fields, root, "DOCUMENT"), // BG-20, BG-21
    ...readDelivery(fields, root, buyer.name),
    ...readSettlement(fields, root, { supplier, totalsElement, currency }),
    validUntil: null,
  } satisfies ReadInvoice["content"];

  const buyerEndpoint = readUblEndpoint(fields, customer, "BT-49");
  const sellerEndpoint = readUblEndpoint(fields, supplier, "BT-34");
  fields.tell("BT-34", supplier, sellerEndpoint === null ? null : writeEndpoint(sellerEndpoint));
  fields.tell("BT-49", customer, buyerEndpoint === null ? null : writeEndpoint(buyerEndpoint));
  const profile = fields.requiredText(root, "cbc:CustomizationID", "BT-24");
  return {
    syntax: "UBL",
    profile,
    typeCode,
    kind,
    content,
    buyerEndpoint,
    supportingDocuments,
    totalsElement,
    scope: InvoiceScope.FULL,
  };
}

/**
 * The credit note syntax around an invoice type would leave open who owes whom. The opposite is common, and there the
 * type settles it.
 */
function requireCreditNoteType(fields: FieldReader, kind: InvoiceKind, root: XmlElement): void {
  const element = fields.group(root, CREDIT_NOTE_NAMES.typeCode);
  if (element !== null && documentTypeOf(kind) !== "CREDIT_NOTE") {
    fields.invalid(element, "BT-3", "is not a credit note type");
  }
}

function readDelivery(
  fields: FieldReader,
  root: XmlElement,
  buyerName: string,
): Pick<DocumentContent, "servicePeriod" | "deliveryDate" | "taxPointDate" | "shipTo"> {
  const period = fields.group(root, "cac:InvoicePeriod"); // BG-14
  const delivery = fields.group(root, "cac:Delivery"); // BG-13
  fields.tell("BT-8", period, fields.text(period, "cbc:DescriptionCode", "BT-8"));
  return {
    servicePeriod: makeServicePeriod(
      fields,
      period,
      {
        start: fields.isoDate(period, "cbc:StartDate", "BT-73"),
        end: fields.isoDate(period, "cbc:EndDate", "BT-74"),
      },
      "BT-74",
    ),
    deliveryDate: fields.isoDate(delivery, "cbc:ActualDeliveryDate", "BT-72"),
    taxPointDate: fields.isoDate(root, "cbc:TaxPointDate", "BT-7"),
    shipTo: readUblShipTo(fields, delivery, buyerName),
  };
}

function readSettlement(
  fields: FieldReader,
  root: XmlElement,
  {
    supplier,
    totalsElement,
    currency,
  }: { readonly supplier: XmlElement; readonly totalsElement: XmlElement; readonly currency: string },
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
  const payee = fields.group(root, "cac:PayeeParty"); // BG-10
  const taxRepresentative = fields.group(root, "cac:TaxRepresentativeParty"); // BG-11
  const accountingCurrency = fields.currencyCode(root, "cbc:TaxCurrencyCode", "BT-6");
  const taxTotals = splitUblTaxTotals(fields, root, currency, accountingCurrency);
  const creditorId = readUblCreditorId(fields, payee, PAYEE_TERMS) ?? readUblCreditorId(fields, supplier, SELLER_TERMS);
  const termsTexts = fields.groups(root, "cac:PaymentTerms/cbc:Note").map((note) => fields.rawTextOf(note, "BT-20"));
  const paymentTerms = parsePaymentTerms(termsTexts, currency);
  return {
    payee: payee === null ? null : readUblParty(fields, payee, PAYEE_TERMS, ONLY_NAME),
    taxRepresentative:
      taxRepresentative === null ? null : readUblParty(fields, taxRepresentative, TAX_REPRESENTATIVE_TERMS, ONLY_NAME),
    taxes: readUblTaxes(fields, taxTotals.own), // BG-23
    totals: readUblTotals(fields, { root, totals: totalsElement, taxTotal: taxTotals.own }), // BG-22
    accountingTax: taxTotals.accountingTax,
    dueDate: readDueDate(fields, root),
    paymentTerms: paymentTerms.text,
    discountTerms: paymentTerms.discountTerms,
    paymentInstructions: readUblPayment(fields, root, creditorId),
  };
}

/**
 * BT-9: in UBL a credit note has no due date of its own, only one in its means of payment or terms. Of several the last
 * counts: before it, not everything is due.
 */
function readDueDate(fields: FieldReader, root: XmlElement): string | null {
  const own = fields.isoDate(root, "cbc:DueDate", "BT-9");
  if (own !== null) return own;
  const dates = ["cac:PaymentMeans", "cac:PaymentTerms"].map((name) =>
    fields.groups(root, name).map((group) => fields.isoDate(group, "cbc:PaymentDueDate", "BT-9")),
  );
  return latestOf(dates.find((found) => found.some((date) => date !== null)) ?? []);
}

function readOrderReference(fields: FieldReader, root: XmlElement): string | null {
  const number = fields.text(root, "cac:OrderReference/cbc:ID", "BT-13");
  const isStandIn =
    number !== null &&
    ORDER_NUMBER_STAND_INS.has(number.toUpperCase()) &&
    fields.group(root, "cac:OrderReference/cbc:SalesOrderID") !== null;
  return isStandIn ? null : number;
}

function readPrecedingDocuments(fields: FieldReader, root: XmlElement): DocumentContent["precedingDocuments"] {
  return fields.groups(root, "cac:BillingReference/cac:InvoiceDocumentReference").map((reference) => ({
    number: fields.requiredText(reference, "cbc:ID", "BT-25"),
    date: fields.isoDate(reference, "cbc:IssueDate", "BT-26"),
  }));
}

function readReferences(fields: FieldReader, root: XmlElement): readonly DocumentReference[] {
  const additional = (typeCode: string): XmlElement | null =>
    additionalReferences(fields, root).find((reference) => typeCodeOf(fields, reference) === typeCode) ?? null;
  const project = fields.text(root, "cac:ProjectReference/cbc:ID", "BT-11");
  return makeReferences([
    ["PROJECT", project ?? fields.text(additional(ReferenceTypeCode.PROJECT), "cbc:ID", "BT-11")],
    ["SALES_ORDER", fields.text(root, "cac:OrderReference/cbc:SalesOrderID", "BT-14")],
    ["RECEIVING_ADVICE", fields.text(root, "cac:ReceiptDocumentReference/cbc:ID", "BT-15")],
    ["DESPATCH_ADVICE", fields.text(root, "cac:DespatchDocumentReference/cbc:ID", "BT-16")],
    ["TENDER_OR_LOT", fields.text(root, "cac:OriginatorDocumentReference/cbc:ID", "BT-17")],
    ["INVOICED_OBJECT", fields.text(additional(ReferenceTypeCode.INVOICED_OBJECT), "cbc:ID", "BT-18")],
    ["BUYER_ACCOUNTING", fields.text(root, "cbc:AccountingCost", "BT-19")],
  ]);
}

/** BG-24: the additional references without those that have a meaning of their own. */
function readSupportingDocuments(fields: FieldReader, root: XmlElement): readonly SupportingDocument[] {
  const ownMeaning: readonly string[] = [ReferenceTypeCode.PROJECT, ReferenceTypeCode.INVOICED_OBJECT];
  return additionalReferences(fields, root)
    .filter((reference) => !ownMeaning.includes(typeCodeOf(fields, reference) ?? ""))
    .map((reference) => {
      const id = fields.requiredText(reference, "cbc:ID", "BT-122");
      const description = fields.text(reference, "cbc:DocumentDescription", "BT-123");
      const file = fields.group(reference, "cac:Attachment/cbc:EmbeddedDocumentBinaryObject", "BT-125");
      return {
        id,
        description,
        url: fields.text(reference, "cac:Attachment/cac:ExternalReference/cbc:URI", "BT-124"),
        attachment: file === null ? null : readAttachment(fields, file, { id, description }),
      };
    });
}

function additionalReferences(fields: FieldReader, root: XmlElement): readonly XmlElement[] {
  return fields.groups(root, "cac:AdditionalDocumentReference");
}

function typeCodeOf(fields: FieldReader, reference: XmlElement): string | null {
  return fields.text(reference, "cbc:DocumentTypeCode", "BG-24");
}
