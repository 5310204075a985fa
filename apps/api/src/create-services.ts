import { join } from "node:path";
import { PortalLinks } from "./access/portal-links";
import { PortalSessions } from "./access/portal-sessions";
import { StaffSessions } from "./access/staff-sessions";
import type { Environment } from "./config/environment";
import type { Database } from "./database/database";
import { LocalFileStore } from "./integrations/file-store/local-file-store";
import type { PortalEntry } from "./http/portal-entry-routes";
import { TimelineService } from "./modules/audit/timeline.service";
import { ClientRepository } from "./modules/clients/client.repository";
import { ClientService } from "./modules/clients/client.service";
import { OwnDataService } from "./modules/clients/own-data.service";
import { DocumentAttachmentRepository } from "./modules/documents/document-attachment.repository";
import { DocumentVersionRepository } from "./modules/documents/document-version.repository";
import { DocumentRepository } from "./modules/documents/document.repository";
import { VisibleDocumentsService } from "./modules/documents/visible-documents.service";
import { CompleteDocumentStore } from "./modules/e-invoices/complete-document-store";
import { EInvoiceRepository } from "./modules/e-invoices/e-invoice.repository";
import { ImportEInvoice } from "./modules/e-invoices/import-e-invoice";
import { MerchantRepository } from "./modules/merchants/merchant.repository";
import { MerchantService } from "./modules/merchants/merchant.service";
import { NumberRangeRepository } from "./modules/merchants/number-range.repository";
import { SandboxCheckouts } from "./integrations/payment-providers/sandbox/sandbox-checkouts";
import { SandboxProvider } from "./integrations/payment-providers/sandbox/sandbox-provider";
import { SandboxWebhooks } from "./integrations/payment-providers/sandbox/sandbox-webhooks";
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
  const timeline = new TimelineService(database, clock);
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
  const sandboxWebhooks = new SandboxWebhooks(environment.internalSecret, clock, logger);
  const sandbox = new SandboxProvider(
    database,
    clock,
    new SandboxCheckouts(database),
    environment.internalSecret,
    environment.portalUrl,
    (scope, event) => {
      sandboxWebhooks.send(scope, event);
    },
  );
  const paymentProviders = new PaymentProviders([sandbox]);
  const paymentRepository = new PaymentRepository(database);
  const ledgerRepository = new LedgerRepository(database);
  const ledger = new LedgerService(database, clock, ledgerRepository, documentRepository, timeline);
  const importEInvoice = new ImportEInvoice(
    database,
    clock,
    new EInvoiceRepository(database),
    clients,
    documentRepository,
    documentAttachments,
    new CompleteDocumentStore(
      clock,
      documentRepository,
      documentVersions,
      clients,
      merchantRepository,
      settingsRepository,
      files,
    ),
    files,
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
    ledger,
    timeline,
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
  const payments = new PaymentService(paymentRepository, ledgerRepository, visibleDocuments, paymentSync);
  const portalSessions = new PortalSessions(database, clock, environment, paymentProviders.preferred.currencies);
  const staffSessions = new StaffSessions(database, clock);
  const staffRepository = new StaffRepository(database);
  const signIn = new SignInService(database, clock, staffRepository, staffSessions);
  const staff = new StaffService(database, clock, staffRepository, staffSessions, signIn, timeline);
  const apiKeys = new ApiKeyService(database, clock, staffRepository, timeline);
  const portalEntry: PortalEntry = {
    openLink: async (token) => {
      const opened = await portalSessions.openLink(token);
      if (opened !== null && !opened.readOnly) await clients.recordVisit(opened.scope, opened.clientId);
      return opened;
    },
    requestNewLink: async () => undefined,
  };
  return {
    timeline,
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
    visibleDocuments,
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

export type Services = ReturnType<typeof createServices>;
