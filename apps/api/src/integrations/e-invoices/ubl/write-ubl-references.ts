import { type EInvoiceProfile, BILLING_PROCESS, ReferenceCode } from "../e-invoice-syntax";
import { referenceOf } from "../invoice/references";
import type { Invoice } from "../invoice/to-invoice";
import { group, leaf, type XmlNode, type XmlPart } from "../xml/xml-node";
import { writeUblPeriod } from "./ubl-parts";
import type { UblNames } from "./ubl-names";

/** UBL wants an order number (BT-13) wherever the seller's (BT-14) is given. Peppol's value for “none”. */
const NO_ORDER = "NA";

/** What stands at the beginning, in the order of each root. */
export function writeUblHeader(invoice: Invoice, names: UblNames, profile: EInvoiceProfile): readonly XmlPart[] {
  const { accountingTax, taxPointDate, typeCode } = invoice;
  const notes = invoice.notes.map((note) => leaf("cbc:Note", withSubjectCode(note)));
  const type = leaf(names.typeCode, typeCode);
  const taxPoint = leaf("cbc:TaxPointDate", taxPointDate);
  return [
    leaf("cbc:CustomizationID", profile),
    leaf("cbc:ProfileID", BILLING_PROCESS),
    leaf("cbc:ID", invoice.number),
    leaf("cbc:IssueDate", invoice.documentDate),
    names.root === "Invoice" ? [leaf("cbc:DueDate", invoice.dueDate), type, notes, taxPoint] : [taxPoint, type, notes],
    leaf("cbc:DocumentCurrencyCode", invoice.currency),
    leaf("cbc:TaxCurrencyCode", accountingTax?.currency),
    leaf("cbc:AccountingCost", referenceOf(invoice, "BUYER_ACCOUNTING")),
    leaf("cbc:BuyerReference", invoice.buyerReference),
    writeUblPeriod(invoice.servicePeriod),
  ];
}

/** In UBL, what a text is about (BT-21) stands before it between `#`: where a text has that sign, it says that it is general. */
function withSubjectCode(note: string): string {
  return note.includes("#") ? `#AAI#${note}` : note;
}

/** The documents that the invoice refers to. The two roots have some of them in another order. */
export function writeUblReferences(invoice: Invoice, { root }: UblNames): readonly XmlPart[] {
  const named = (name: string, number: string | null): XmlNode | null => group(name, [leaf("cbc:ID", number)]);
  const originator = named("cac:OriginatorDocumentReference", referenceOf(invoice, "TENDER_OR_LOT"));
  const contract = named("cac:ContractDocumentReference", invoice.contractReference);
  const additional = writeAdditional(invoice);
  const project = referenceOf(invoice, "PROJECT");
  return [
    writeOrder(invoice),
    invoice.precedingDocuments.map(({ number, date }) =>
      group("cac:BillingReference", [
        group("cac:InvoiceDocumentReference", [leaf("cbc:ID", number), leaf("cbc:IssueDate", date)]),
      ]),
    ),
    named("cac:DespatchDocumentReference", referenceOf(invoice, "DESPATCH_ADVICE")),
    named("cac:ReceiptDocumentReference", referenceOf(invoice, "RECEIVING_ADVICE")),
    root === "Invoice"
      ? [originator, contract, additional, named("cac:ProjectReference", project)]
      : [contract, additional, writeCoded(project, ReferenceCode.PROJECT), originator],
  ];
}

function writeOrder(invoice: Invoice): XmlNode | null {
  const salesOrder = referenceOf(invoice, "SALES_ORDER");
  const order = invoice.orderReference ?? (salesOrder === null ? null : NO_ORDER);
  return group("cac:OrderReference", [leaf("cbc:ID", order), leaf("cbc:SalesOrderID", salesOrder)]);
}

/** BT-18 and BG-24 */
function writeAdditional(invoice: Invoice): readonly (XmlNode | null)[] {
  const supporting = invoice.references.filter(({ kind }) => kind === "SUPPORTING_DOCUMENT");
  return [
    writeCoded(referenceOf(invoice, "INVOICED_OBJECT"), ReferenceCode.INVOICED_OBJECT),
    ...supporting.map(({ value, description, url }) =>
      group("cac:AdditionalDocumentReference", [
        leaf("cbc:ID", value),
        leaf("cbc:DocumentDescription", description),
        group("cac:Attachment", [group("cac:ExternalReference", [leaf("cbc:URI", url)])]),
      ]),
    ),
  ];
}

function writeCoded(number: string | null, typeCode: string): XmlNode | null {
  if (number === null) return null;
  return group("cac:AdditionalDocumentReference", [leaf("cbc:ID", number), leaf("cbc:DocumentTypeCode", typeCode)]);
}
