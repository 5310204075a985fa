import { join } from "node:path";
import { type Foundations, createCore } from "./core";
import { PortalLinks } from "./access/portal-links";
import { PortalSessions } from "./access/portal-sessions";
import { StaffSessions } from "./access/staff-sessions";
import { createBankServices } from "./create-bank-services";
import { createMailServices } from "./create-mail-services";
import { createPaylinkServices } from "./create-paylink-services";
import { createPaymentServices } from "./create-payment-services";
import { LocalFileStore } from "./integrations/file-store/local-file-store";
import { purgeExpired } from "./jobs/purge-expired";
import { Worker } from "./jobs/worker";
import { DashboardRepository } from "./modules/activity/dashboard.repository";
import { DashboardService } from "./modules/activity/dashboard.service";
import { NamedRecords } from "./modules/activity/named-records";
import { TimelineRepository } from "./modules/audit/timeline.repository";
import type { PortalEntry } from "./modules/portal-entry/portal-entry.routes";
import { ClientRepository } from "./modules/clients/client.repository";
import { ClientService } from "./modules/clients/client.service";
import { OwnDataService } from "./modules/clients/own-data.service";
import { CommentRepository } from "./modules/comments/comment.repository";
import { CommentService } from "./modules/comments/comment.service";
import { BookPayment } from "./modules/document-steps/book-payment";
import { CancelDocument } from "./modules/document-steps/cancel-document";
import { ClearDocument } from "./modules/document-steps/clear-document";
import { CreateReminder } from "./modules/document-steps/create-reminder";
import { DocumentAttachmentRepository } from "./modules/documents/versions/document-attachment.repository";
import { DocumentDraftsService } from "./modules/document-steps/document-drafts.service";
import { DocumentIssuer } from "./modules/document-steps/document-issuer";
import type { DocumentSteps } from "./modules/document-steps/document-steps.admin.resolver";
import { DocumentVersionRepository } from "./modules/documents/versions/document-version.repository";
import { DocumentRepository } from "./modules/documents/table/document.repository";
import { DocumentService } from "./modules/documents/reading/document.service";
import { IssueDocument } from "./modules/document-steps/issue-document";
import { ReviseOffer } from "./modules/document-steps/revise-offer";
import { VisibleDocumentsService } from "./modules/documents/reading/visible-documents.service";
import { EInvoiceRepository } from "./modules/e-invoices/e-invoice.repository";
import { ImportEInvoice } from "./modules/e-invoices/import-e-invoice";
import { OfferDecisionRepository } from "./modules/offers/offer-decision.repository";
import { OfferService } from "./modules/offers/offer.service";
import { MerchantRepository } from "./modules/merchants/merchant.repository";
import { MerchantService } from "./modules/merchants/merchant.service";
import { NumberRangeRepository } from "./modules/merchants/number-range.repository";
import { PortalSettingsRepository } from "./modules/portal-settings/portal-settings.repository";
import { PortalSettingsService } from "./modules/portal-settings/portal-settings.service";
import { ApiKeyService } from "./modules/staff/api-key.service";
import { SignInService } from "./modules/staff/sign-in.service";
import { StaffRepository } from "./modules/staff/staff.repository";
import { StaffService } from "./modules/staff/staff.service";

export type Services = ReturnType<typeof createServices>;

/** Makes every service once, with what it needs in its hands. */
export function createServices(foundations: Foundations) {
  const core = createCore(foundations);
  const { environment, clock, logger, database, timeline, outbox, systemAccess } = core;
  const timelineEntries = new TimelineRepository(database);
  const files = new LocalFileStore(join(environment.dataDir, "files"));
  const links = new PortalLinks(environment);
  const settingsRepository = new PortalSettingsRepository(database);
  const settings = new PortalSettingsService(database, settingsRepository, timeline);
  const merchantRepository = new MerchantRepository(database);
  const merchants = new MerchantService(database, merchantRepository, timeline);
  const numberRanges = new NumberRangeRepository(database);
  const clientRepository = new ClientRepository(database);
  const clients = new ClientService(
    database,
    clock,
    clientRepository,
    merchantRepository,
    numberRanges,
    settingsRepository,
    links,
    timeline,
  );
  const ownData = new OwnDataService(database, clock, clientRepository, timeline);
  const documentRepository = new DocumentRepository(database);
  const documentVersions = new DocumentVersionRepository(database);
  const documentAttachments = new DocumentAttachmentRepository(database);
  const visibleDocuments = new VisibleDocumentsService(
    database,
    clock,
    documentRepository,
    documentVersions,
    documentAttachments,
    timeline,
  );
  const paymentServices = createPaymentServices(core, {
    clientRepository,
    documentRepository,
    merchantRepository,
    visibleDocuments,
  });
  const { paymentProviders, ledger } = paymentServices;
  const paylinkServices = createPaylinkServices(core, {
    ...paymentServices,
    links,
    documentVersions,
    merchantRepository,
    visibleDocuments,
  });
  const bankServices = createBankServices(core, {
    documentRepository,
    documentVersions,
    merchantRepository,
    ledger,
    timeline,
  });
  const documentIssuer = new DocumentIssuer(
    clock,
    documentRepository,
    documentVersions,
    clients,
    merchantRepository,
    numberRanges,
    settingsRepository,
    files,
    paylinkServices.paylinks,
  );
  const documents = new DocumentService(
    database,
    clock,
    documentRepository,
    documentVersions,
    documentAttachments,
    settingsRepository,
    links,
    timeline,
  );
  const commentRepository = new CommentRepository(database);
  const comments = new CommentService(
    database,
    clock,
    commentRepository,
    documentRepository,
    visibleDocuments,
    timeline,
  );
  const drafts = new DocumentDraftsService(
    database,
    clock,
    documentRepository,
    commentRepository,
    clients,
    merchantRepository,
    settingsRepository,
    timeline,
  );
  const documentSteps: DocumentSteps = {
    drafts,
    createReminder: new CreateReminder(database, clock, documentRepository, drafts, clients),
    issue: new IssueDocument(
      database,
      clock,
      documentRepository,
      documentIssuer,
      clients,
      merchantRepository,
      settingsRepository,
      ledger,
      timeline,
    ),
    revise: new ReviseOffer(database, clock, documentRepository, documentIssuer, clients, merchantRepository, timeline),
    cancel: new CancelDocument(database, clock, documentRepository, ledger, timeline),
    clear: new ClearDocument(database, clock, documentRepository, timeline),
  };
  const offers = new OfferService(
    database,
    clock,
    new OfferDecisionRepository(database),
    documentRepository,
    documentVersions,
    visibleDocuments,
    timeline,
  );
  const importEInvoice = new ImportEInvoice(
    database,
    clock,
    new EInvoiceRepository(database),
    clients,
    documentRepository,
    documentAttachments,
    documentIssuer,
    files,
    ledger,
    timeline,
  );
  const portalSessions = new PortalSessions(database, clock, environment, paymentProviders.sandboxCurrencies);
  const staffSessions = new StaffSessions(database, clock);
  const staffRepository = new StaffRepository(database);
  const signIn = new SignInService({ ...core, staffRepository, staffSessions });
  const staff = new StaffService(database, clock, staffRepository, staffSessions, signIn, timeline);
  const apiKeys = new ApiKeyService(database, clock, staffRepository, timeline);
  const mailServices = createMailServices(core, {
    files,
    links,
    clients,
    clientRepository,
    documentRepository,
    documentVersions,
    merchantRepository,
    settingsRepository,
    staffRepository,
    portalSessions,
    paylinks: paylinkServices.paylinks,
    outbox,
    timeline,
  });
  const { notifications, newLinks } = mailServices;
  timeline.onRecord((actor, event) => notifications.tellMerchant(actor, event));
  ownData.onUpdate((actor, before, fields) => notifications.tellClient(actor, before, fields));
  const worker = new Worker(
    outbox,
    [...paymentServices.paymentJobs, { name: "purge", everyMs: 3_600_000, run: () => purgeExpired(core) }],
    logger,
  );
  const dashboard = new DashboardService(clock, new DashboardRepository(database), documentRepository);
  const namedRecords = new NamedRecords(clock, clients, documentRepository);
  const portalEntry: PortalEntry = {
    openLink: (token) =>
      portalSessions.openLink(token, async ({ scope, clientId, readOnly }) => {
        if (!readOnly) await clients.recordVisit(scope, clientId);
      }),
    requestNewLink: (token, ipAddress) => newLinks.request(token, ipAddress),
  };
  return {
    systemAccess,
    bookPayment: new BookPayment({ ...core, documentRepository, ledger }),
    ...paymentServices,
    ...paylinkServices,
    ...bankServices,
    ...mailServices,
    timeline,
    timelineEntries,
    dashboard,
    namedRecords,
    outbox,
    worker,
    files,
    portalEntry,
    links,
    settings,
    merchants,
    numberRanges,
    clientRepository,
    clients,
    ownData,
    documentRepository,
    documentAttachments,
    visibleDocuments,
    documents,
    documentSteps,
    comments,
    offers,
    importEInvoice,
    portalSessions,
    staffSessions,
    signIn,
    staff,
    apiKeys,
  };
}
