/** The names that invoices and credit notes have for the same thing. */
export interface UblNames {
  readonly root: "Invoice" | "CreditNote";
  readonly typeCode: string;
  readonly line: string;
  readonly quantity: string;
}

export const INVOICE_NAMES: UblNames = {
  root: "Invoice",
  typeCode: "cbc:InvoiceTypeCode",
  line: "cac:InvoiceLine",
  quantity: "cbc:InvoicedQuantity",
};

export const CREDIT_NOTE_NAMES: UblNames = {
  root: "CreditNote",
  typeCode: "cbc:CreditNoteTypeCode",
  line: "cac:CreditNoteLine",
  quantity: "cbc:CreditedQuantity",
};
