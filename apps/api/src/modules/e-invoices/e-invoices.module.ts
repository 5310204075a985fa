import type { Core } from "../../core";
import type { FileStore } from "../../integrations/file-store/file-store";
import type { ServerModule } from "../../server-module";
import type { ClientsServices } from "../clients/clients.module";
import type { DocumentStepsServices } from "../document-steps/document-steps.module";
import type { DocumentsServices } from "../documents/documents.module";
import type { LedgerServices } from "../ledger/ledger.module";
import { EInvoiceAdminResolver } from "./e-invoice.admin.resolver";
import { EInvoiceRepository } from "./e-invoice.repository";
import { ImportEInvoice } from "./import-e-invoice";

type EInvoicesModuleNeeds = Pick<ClientsServices, "clients"> &
  Pick<DocumentsServices, "documentRepository" | "documentAttachmentRepository"> &
  DocumentStepsServices &
  LedgerServices & { readonly fileStore: FileStore };

export function createEInvoicesModule(core: Core, needs: EInvoicesModuleNeeds) {
  const eInvoiceRepository = new EInvoiceRepository(core.database);
  const importEInvoice = new ImportEInvoice({ ...core, ...needs, eInvoiceRepository });
  return {
    services: { importEInvoice },
    adminResolvers: [new EInvoiceAdminResolver({ ...needs, importEInvoice })],
  } satisfies ServerModule;
}
