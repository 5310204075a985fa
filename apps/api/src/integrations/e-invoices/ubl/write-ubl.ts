import { DocumentType } from "@kundenportal/domain/documents/document-types";
import type { EInvoiceProfile } from "../e-invoice-syntax";
import { directDebitOf, writePaymentTerms } from "../invoice/payment-data";
import type { Invoice } from "../invoice/to-invoice";
import { group, leaf, type XmlNode, type XmlPart } from "../xml/xml-node";
import { CREDIT_NOTE_NAMES, INVOICE_NAMES } from "./ubl-names";
import { amountWriter, writeUblAdjustments } from "./ubl-parts";
import { writeUblLine } from "./write-ubl-line";
import { writeUblDelivery, writeUblParty, writeUblPayee, writeUblTaxRepresentative } from "./write-ubl-party";
import { writeUblHeader, writeUblReferences } from "./write-ubl-references";
import { writeUblPayment, writeUblTaxTotals, writeUblTotals } from "./write-ubl-settlement";

const NAMESPACE = "urn:oasis:names:specification:ubl:schema:xsd:";

/** An OASIS UBL 2.1 `Invoice` or `CreditNote`. The order of the elements is the schemas'. */
export function writeUbl(invoice: Invoice, profile: EInvoiceProfile): XmlNode {
  const names = invoice.type === DocumentType.CREDIT_NOTE ? CREDIT_NOTE_NAMES : INVOICE_NAMES;
  const { creditorId } = directDebitOf(invoice.paymentInstructions);
  const parts: readonly XmlPart[] = [
    writeUblHeader(invoice, names, profile),
    writeUblReferences(invoice, names),
    writeUblParty("cac:AccountingSupplierParty", invoice.seller, invoice.payee === null ? creditorId : null),
    writeUblParty("cac:AccountingCustomerParty", invoice.buyer, null),
    writeUblPayee(invoice.payee, creditorId),
    writeUblTaxRepresentative(invoice.taxRepresentative),
    writeUblDelivery(invoice.shipTo, invoice.deliveryDate),
    writeUblPayment(invoice, names === INVOICE_NAMES),
    group("cac:PaymentTerms", [leaf("cbc:Note", writePaymentTerms(invoice))]),
    writeUblAdjustments(invoice.adjustments, amountWriter(invoice.currency)),
    writeUblTaxTotals(invoice),
    writeUblTotals(invoice),
    invoice.lines.map((line) => writeUblLine(line, names, invoice.currency)),
  ];
  return {
    name: names.root,
    attributes: [
      ["xmlns", `${NAMESPACE}${names.root}-2`],
      ["xmlns:cac", `${NAMESPACE}CommonAggregateComponents-2`],
      ["xmlns:cbc", `${NAMESPACE}CommonBasicComponents-2`],
    ],
    content: group(names.root, parts)?.content ?? "",
  };
}
