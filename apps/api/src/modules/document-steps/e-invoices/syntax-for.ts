import { InvoiceFormat } from "@kundenportal/domain/documents/invoice-format";
import { EInvoiceSyntax } from "../../../integrations/e-invoices/e-invoice-syntax";
import type { Client } from "../../clients/client";
import type { Merchant } from "../../merchants/merchant.repository";

/** What the client's programs read; UBL, which public bodies take as well, unless CII is asked for. */
export function syntaxFor(
  client: Pick<Client, "invoiceFormat">,
  merchant: Pick<Merchant, "invoiceFormat">,
): EInvoiceSyntax {
  const format = client.invoiceFormat ?? merchant.invoiceFormat;
  return format === InvoiceFormat.XRECHNUNG_CII ? EInvoiceSyntax.CII : EInvoiceSyntax.UBL;
}
