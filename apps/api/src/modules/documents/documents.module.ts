import type { AccessServices } from "../../access/access.module";
import type { Core } from "../../core";
import type { RequestActors } from "../../http/request-actors";
import type { FileStore } from "../../integrations/file-store/file-store";
import type { ServerModule } from "../../server-module";
import type { ClientsServices } from "../clients/clients.module";
import type { LedgerServices } from "../ledger/ledger.module";
import type { MerchantsServices } from "../merchants/merchants.module";
import type { PortalSettingsServices } from "../portal-settings/portal-settings.module";
import { DocumentCancellationAdminResolver } from "./cancellations/document-cancellation.admin.resolver";
import { DocumentCancellationPortalResolver } from "./cancellations/document-cancellation.portal.resolver";
import { DocumentCancellationRepository } from "./cancellations/document-cancellation.repository";
import { DocumentCancellationService } from "./cancellations/document-cancellation.service";
import { DealAdminResolver } from "./follow-ups/deal.admin.resolver";
import { DealPortalResolver } from "./follow-ups/deal.portal.resolver";
import { DealRepository } from "./follow-ups/deal.repository";
import { DealsService } from "./follow-ups/deals.service";
import { EInvoiceCheckAdminResolver } from "./e-invoice-checks/e-invoice-check.admin.resolver";
import { EInvoiceCheckPortalResolver } from "./e-invoice-checks/e-invoice-check.portal.resolver";
import { EInvoiceCheckRepository } from "./e-invoice-checks/e-invoice-check.repository";
import { EInvoiceChecksService } from "./e-invoice-checks/e-invoice-checks.service";
import { DocumentOriginRepository } from "./follow-ups/document-origin.repository";
import { FollowUpAdminResolver } from "./follow-ups/follow-up.admin.resolver";
import { FollowUpsService } from "./follow-ups/follow-ups.service";
import { SettleDocument } from "./money/settle-document";
import { SettledAmountsRepository } from "./money/settled-amounts.repository";
import { NumberRangeAdminResolver } from "./numbering/number-range.admin.resolver";
import { NumberRangesService } from "./numbering/number-ranges.service";
import { ClientDocumentsAdminResolver } from "./reading/client-documents.admin.resolver";
import { registerFileRoutes } from "./reading/document-files.routes";
import { DocumentAdminResolver } from "./reading/document.admin.resolver";
import { DocumentPortalResolver } from "./reading/document.portal.resolver";
import { DocumentService } from "./reading/document.service";
import { ViewerSummaryPortalResolver } from "./reading/viewer-summary.portal.resolver";
import { VisibleDocumentsService } from "./reading/visible-documents.service";
import { DocumentSumsRepository } from "./table/document-sums.repository";
import { DocumentRepository } from "./table/document.repository";
import { SearchDocuments } from "./table/search-documents";
import { DocumentAttachmentRepository } from "./versions/document-attachment.repository";
import { DocumentVersionRepository } from "./versions/document-version.repository";

export type DocumentsServices = ReturnType<typeof createDocumentsModule>["services"];

type DocumentsModuleNeeds = Pick<AccessServices, "portalLinks"> &
  Pick<ClientsServices, "clients" | "clientRepository"> &
  LedgerServices &
  Pick<MerchantsServices, "merchantRepository" | "numberRangeRepository"> &
  PortalSettingsServices & { readonly fileStore: FileStore; readonly requestActors: RequestActors };

export function createDocumentsModule(core: Core, needs: DocumentsModuleNeeds) {
  const documentRepository = new DocumentRepository(core.database, core.searchIndex);
  const searchDocuments = new SearchDocuments({ ...core, documentRepository });
  const documentSumsRepository = new DocumentSumsRepository(core.database);
  const documentVersionRepository = new DocumentVersionRepository(core.database);
  const documentAttachmentRepository = new DocumentAttachmentRepository(core.database);
  const documentCancellationRepository = new DocumentCancellationRepository(core.database);
  const documentOriginRepository = new DocumentOriginRepository(core.database);
  const followUps = new FollowUpsService({ documentOriginRepository, documentRepository });
  const deals = new DealsService({
    documentRepository,
    documentOriginRepository,
    documentVersionRepository,
    dealRepository: new DealRepository(core.database),
  });
  const documentCancellations = new DocumentCancellationService({ documentCancellationRepository });
  const eInvoiceCheckRepository = new EInvoiceCheckRepository(core.database);
  const eInvoiceChecks = new EInvoiceChecksService({ ...core, eInvoiceCheckRepository });
  const repositories = {
    documentRepository,
    documentSumsRepository,
    documentVersionRepository,
    documentAttachmentRepository,
  };
  const documents = new DocumentService({ ...core, ...needs, ...repositories, searchDocuments });
  const numberRanges = new NumberRangesService({ ...core, ...needs, documentRepository });
  const visibleDocuments = new VisibleDocumentsService({ ...core, ...repositories, searchDocuments });
  const settledAmountsRepository = new SettledAmountsRepository(core.database);
  const settleDocument = new SettleDocument({ ...core, documentRepository, settledAmountsRepository });
  needs.ledger.onSettled((actor, claim, settlement) => settleDocument.settle(actor, claim, settlement));
  return {
    services: {
      ...repositories,
      documentCancellationRepository,
      documentOriginRepository,
      deals,
      eInvoiceChecks,
      documents,
      visibleDocuments,
      settleDocument,
    },
    adminResolvers: [
      new DocumentAdminResolver({ ...needs, documents }),
      new ClientDocumentsAdminResolver({ documents }),
      new DocumentCancellationAdminResolver({ documentCancellations }),
      new EInvoiceCheckAdminResolver({ eInvoiceChecks }),
      new FollowUpAdminResolver({ followUps }),
      new DealAdminResolver({ deals }),
      new NumberRangeAdminResolver({ numberRanges }),
    ],
    portalResolvers: [
      new DocumentPortalResolver({ visibleDocuments }),
      new ViewerSummaryPortalResolver({ visibleDocuments }),
      new DocumentCancellationPortalResolver({ documentCancellations }),
      new DealPortalResolver({ deals }),
      new EInvoiceCheckPortalResolver({ eInvoiceChecks }),
    ],
    routes: [
      (app) => {
        registerFileRoutes(app, { ...needs, documents, visibleDocuments });
      },
    ],
  } satisfies ServerModule;
}
