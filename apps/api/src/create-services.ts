import { join } from "node:path";
import { PortalLinks } from "./access/portal-links";
import { PortalSessions } from "./access/portal-sessions";
import { StaffSessions } from "./access/staff-sessions";
import type { Environment } from "./config/environment";
import type { Database } from "./database/database";
import { LocalFileStore } from "./integrations/file-store/local-file-store";
import { MailboxTransport } from "./integrations/mail-transport/mailbox-transport";
import type { MailTransport } from "./integrations/mail-transport/mail-transport";
import { MissingTransport } from "./integrations/mail-transport/missing-transport";
import { SmtpTransport } from "./integrations/mail-transport/smtp-transport";
import { Outbox } from "./jobs/outbox";
import { OutboxRepository } from "./jobs/outbox.repository";
import { purgeExpired } from "./jobs/purge-expired";
import { Worker } from "./jobs/worker";
import { DashboardRepository } from "./modules/audit/dashboard.repository";
import { DashboardService } from "./modules/audit/dashboard.service";
import { NamedRecords } from "./modules/audit/named-records";
import { TimelineRepository } from "./modules/audit/timeline.repository";
import { DeliverMail } from "./modules/mail/deliver-mail";
import { LinkRenewal } from "./modules/mail/link-renewal";
import { MailContext } from "./modules/mail/mail-context";
import { DELIVER_MAIL, MailQueue } from "./modules/mail/mail-queue";
import { MailTemplateRepository } from "./modules/mail/mail-template.repository";
import { MailTemplateService } from "./modules/mail/mail-template.service";
import { MailRepository } from "./modules/mail/mail.repository";
import { MailService } from "./modules/mail/mail.service";
import { Notifications } from "./modules/mail/notifications";
import { RequestNewLink } from "./modules/mail/request-new-link";
import type { PortalEntry } from "./http/portal-entry-routes";
import { TimelineService } from "./modules/audit/timeline.service";
import { ClientRepository } from "./modules/clients/client.repository";
import { ClientService } from "./modules/clients/client.service";
import { OwnDataService } from "./modules/clients/own-data.service";
import { CommentRepository } from "./modules/comments/comment.repository";
import { CommentService } from "./modules/comments/comment.service";
import { CancelDocument } from "./modules/documents/cancel-document";
import { ClearDocument } from "./modules/documents/clear-document";
import { CreateReminder } from "./modules/documents/create-reminder";
import { DocumentAttachmentRepository } from "./modules/documents/document-attachment.repository";
import { DocumentDraftsService } from "./modules/documents/document-drafts.service";
import { DocumentIssuer } from "./modules/documents/document-issuer";
import type { DocumentSteps } from "./modules/documents/document-steps.admin.resolver";
import { DocumentVersionRepository } from "./modules/documents/document-version.repository";
import { DocumentRepository } from "./modules/documents/document.repository";
import { DocumentService } from "./modules/documents/document.service";
import { IssueDocument } from "./modules/documents/issue-document";
import { ReviseOffer } from "./modules/documents/revise-offer";
import { VisibleDocumentsService } from "./modules/documents/visible-documents.service";
import { EInvoiceRepository } from "./modules/e-invoices/e-invoice.repository";
import { ImportEInvoice } from "./modules/e-invoices/import-e-invoice";
import { OfferDecisionRepository } from "./modules/offers/offer-decision.repository";
import { OfferService } from "./modules/offers/offer.service";
import { MerchantRepository } from "./modules/merchants/merchant.repository";
import { MerchantService } from "./modules/merchants/merchant.service";
import { NumberRangeRepository } from "./modules/merchants/number-range.repository";
import { SandboxCheckoutRepository } from "./integrations/payment-providers/sandbox/sandbox-checkout.repository";
import { SandboxProvider } from "./integrations/payment-providers/sandbox/sandbox-provider";
import { SandboxWebhooks } from "./integrations/payment-providers/sandbox/sandbox-webhooks";
import { ApplySnapshot } from "./modules/payments/apply-snapshot";
import { LedgerRepository } from "./modules/payments/ledger.repository";
import { LedgerService } from "./modules/payments/ledger.service";
import { PaymentProviders } from "./modules/payments/payment-providers";
import { PaymentRepository } from "./modules/payments/payment.repository";
import { PaymentService } from "./modules/payments/payment.service";
import { PaymentSyncService } from "./modules/payments/payment-sync.service";
import { StartPayment } from "./modules/payments/start-payment";
import { PortalSettingsRepository } from "./modules/portal-settings/portal-settings.repository";
import { PortalSettingsService } from "./modules/portal-settings/portal-settings.service";
import { ApiKeyService } from "./modules/staff/api-key.service";
import { SignInService } from "./modules/staff/sign-in.service";
import { StaffRepository } from "./modules/staff/staff.repository";
import { StaffService } from "./modules/staff/staff.service";
import type { Clock } from "./shared/clock";
import type { Logger } from "./shared/logger";

/** What everything stands on. */
export interface Core {
  readonly environment: Environment;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly database: Database;
}

/** Makes every service once, with what it needs in its hands. */
export function createServices({ environment, clock, logger, database }: Core) {
  const timelineEntries = new TimelineRepository(database);
  const timeline = new TimelineService(clock, timelineEntries);
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
  const sandboxCheckouts = new SandboxCheckoutRepository(database);
  const sandboxWebhooks = new SandboxWebhooks(database, clock, logger, sandboxCheckouts, environment.internalSecret);
  const sandbox = new SandboxProvider(
    database,
    clock,
    sandboxCheckouts,
    environment.internalSecret,
    environment.portalUrl,
    (scope, checkoutId) => {
      sandboxWebhooks.deliverSoon(scope, checkoutId);
    },
  );
  const paymentProviders = new PaymentProviders([sandbox]);
  const paymentRepository = new PaymentRepository(database);
  const ledgerRepository = new LedgerRepository(database);
  const ledger = new LedgerService(database, clock, ledgerRepository, documentRepository, paymentRepository, timeline);
  const documentIssuer = new DocumentIssuer(
    clock,
    documentRepository,
    documentVersions,
    clients,
    merchantRepository,
    numberRanges,
    settingsRepository,
    files,
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
  const applySnapshot = new ApplySnapshot(
    database,
    clock,
    paymentProviders,
    paymentRepository,
    documentRepository,
    merchantRepository,
    ledger,
    timeline,
  );
  const paymentSync = new PaymentSyncService(
    database,
    clock,
    logger,
    paymentProviders,
    paymentRepository,
    documentRepository,
    merchantRepository,
    applySnapshot,
  );
  const startPayment = new StartPayment(
    database,
    clock,
    logger,
    environment,
    paymentProviders,
    paymentRepository,
    documentRepository,
    visibleDocuments,
    paymentSync,
    timeline,
  );
  const payments = new PaymentService(logger, paymentRepository, visibleDocuments, paymentSync);
  const portalSessions = new PortalSessions(database, clock, environment, paymentProviders.payableCurrencies);
  const staffSessions = new StaffSessions(database, clock);
  const staffRepository = new StaffRepository(database);
  const signIn = new SignInService(database, clock, staffRepository, staffSessions);
  const staff = new StaffService(database, clock, staffRepository, staffSessions, signIn, timeline);
  const apiKeys = new ApiKeyService(database, clock, staffRepository, timeline);
  const outbox = new Outbox(database, clock, logger, new OutboxRepository(database));
  const mailRepository = new MailRepository(database);
  const mailTransport = createMailTransport(environment);
  outbox.handle(
    DELIVER_MAIL,
    new DeliverMail(clock, mailRepository, merchantRepository, files, mailTransport, timeline),
  );
  const mailQueue = new MailQueue(clock, environment, mailRepository, merchantRepository, outbox);
  const mailTemplates = new MailTemplateService(database, new MailTemplateRepository(database), timeline);
  const mailContext = new MailContext(
    clock,
    links,
    clients,
    documentRepository,
    documentVersions,
    merchantRepository,
    settingsRepository,
    staffRepository,
    paymentProviders.payableCurrencies,
  );
  const linkRenewal = new LinkRenewal(clock, clients, documentRepository, settingsRepository);
  const mails = new MailService(
    database,
    mailRepository,
    mailQueue,
    outbox,
    mailTemplates,
    mailContext,
    clients,
    documentRepository,
    merchantRepository,
    linkRenewal,
  );
  const notifications = new Notifications(
    environment,
    mailQueue,
    merchantRepository,
    settingsRepository,
    clientRepository,
    documentRepository,
  );
  timeline.onRecord((actor, event) => notifications.tellMerchant(actor, event));
  ownData.onUpdate((actor, before, fields) => notifications.tellClient(actor, before, fields));
  const newLinks = new RequestNewLink(
    database,
    clock,
    portalSessions,
    clientRepository,
    documentRepository,
    merchantRepository,
    mailRepository,
    mailTemplates,
    mailContext,
    mailQueue,
    linkRenewal,
    timeline,
  );
  const worker = new Worker(
    outbox,
    [
      { name: "payments", everyMs: 15_000, run: () => paymentSync.pollDuePayments() },
      { name: "payment reconciliation", everyMs: 6 * 3_600_000, run: () => paymentSync.reconcileRecent() },
      { name: "sandbox webhooks", everyMs: 30_000, run: () => sandboxWebhooks.deliverDue() },
      { name: "purge", everyMs: 3_600_000, run: () => purgeExpired(database, clock) },
    ],
    logger,
  );
  const dashboard = new DashboardService(clock, new DashboardRepository(database), documentRepository);
  const namedRecords = new NamedRecords(clock, clients, documentRepository);
  const portalEntry: PortalEntry = {
    openLink: async (token) => {
      const opened = await portalSessions.openLink(token);
      if (opened !== null && !opened.readOnly) await clients.recordVisit(opened.scope, opened.clientId);
      return opened;
    },
    requestNewLink: (token, ipAddress) => newLinks.request(token, ipAddress),
  };
  return {
    timeline,
    timelineEntries,
    dashboard,
    namedRecords,
    outbox,
    worker,
    mailRepository,
    mailTransport,
    mailTemplates,
    mails,
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
    sandbox,
    sandboxWebhooks,
    paymentProviders,
    ledger,
    paymentSync,
    startPayment,
    payments,
    portalSessions,
    staffSessions,
    signIn,
    staff,
    apiKeys,
  };
}

/** SMTP where it is set up; the demo keeps mails to itself; else they wait, with the reason. */
function createMailTransport({ smtpUrl, demo }: Environment): MailTransport {
  if (smtpUrl !== null) return new SmtpTransport(smtpUrl);
  return demo ? new MailboxTransport() : new MissingTransport();
}

export type Services = ReturnType<typeof createServices>;
