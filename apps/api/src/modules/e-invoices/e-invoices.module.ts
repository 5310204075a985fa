import type { Core } from "../../core";
import type { ServerModule } from "../../server-module";
import type { ClientsServices } from "../clients/clients.module";
import type { CreditsServices } from "../credits/credits.module";
import type { DocumentStepsServices } from "../document-steps/document-steps.module";
import type { DocumentsServices } from "../documents/documents.module";
import { EInvoiceReader } from "./e-invoice-reader";
import { EInvoiceAdminResolver } from "./e-invoice.admin.resolver";
import { EInvoiceRepository } from "./e-invoice.repository";
import { FindRecipient } from "./find-recipient";
import { ImportEInvoice } from "./import-e-invoice";

export type EInvoicesServices = ReturnType<typeof createEInvoicesModule>["services"];

type EInvoicesModuleNeeds = Pick<ClientsServices, "clients"> &
  CreditsServices &
  Pick<DocumentsServices, "documentRepository"> &
  DocumentStepsServices;

/** E-invoices created elsewhere, from the file to the issued document. */
export function createEInvoicesModule(core: Core, needs: EInvoicesModuleNeeds) {
  const eInvoiceRepository = new EInvoiceRepository(core.database);
  const shared = { ...core, ...needs, eInvoiceRepository };
  const findRecipient = new FindRecipient(shared);
  const importEInvoice = new ImportEInvoice({ ...shared, eInvoiceReader: new EInvoiceReader(), findRecipient });
  return {
    services: { importEInvoice, findRecipient, eInvoiceRepository },
    adminResolvers: [new EInvoiceAdminResolver({ ...needs, importEInvoice })],
  } satisfies ServerModule;
}
