import type { Core } from "../../core";
import type { ServerModule } from "../../server-module";
import type { ClientsServices } from "../clients/clients.module";
import type { CreditsServices } from "../credits/credits.module";
import type { DocumentStepsServices } from "../document-steps/document-steps.module";
import type { DocumentsServices } from "../documents/documents.module";
import type { EInvoicesServices } from "../e-invoices/e-invoices.module";
import type { MerchantsServices } from "../merchants/merchants.module";
import { FindClient } from "./find-client";
import { GuessDocument } from "./guess-document";
import { PublishDocument } from "./publish-document";
import { PublishedFileReader } from "./published-file-reader";
import { PublishingAdminResolver } from "./publishing.admin.resolver";

export type PublishingServices = ReturnType<typeof createPublishingModule>["services"];

type PublishingModuleNeeds = Pick<ClientsServices, "clients" | "clientRepository"> &
  CreditsServices &
  Pick<DocumentsServices, "documentRepository" | "documentVersionRepository" | "deals"> &
  Pick<DocumentStepsServices, "keepIssuedDocument" | "keepNextVersion"> &
  Pick<EInvoicesServices, "eInvoiceRepository" | "findRecipient"> &
  Pick<MerchantsServices, "merchantRepository">;

/** Documents that other programs made, with their PDFs. */
export function createPublishingModule(core: Core, needs: PublishingModuleNeeds) {
  const shared = { ...core, ...needs };
  const publishDocument = new PublishDocument({ ...shared, findClient: new FindClient(needs) });
  const guessDocument = new GuessDocument(needs);
  const publishedFileReader = new PublishedFileReader();
  const operations = new PublishingAdminResolver({ ...needs, publishDocument, guessDocument, publishedFileReader });
  return {
    services: { publishingOperations: operations },
    adminResolvers: [operations],
  } satisfies ServerModule;
}
