import { createAccessModule } from "./access/access.module";
import type { Core } from "./core";
import type { Integrations } from "./create-integrations";
import { createSandboxModule } from "./integrations/payment-providers/sandbox/sandbox.module";
import { RequestActors } from "./http/request-actors";
import { createActivityModule } from "./modules/activity/activity.module";
import { createBatchesModule } from "./modules/batches/batches.module";
import { createBankStatementsModule } from "./modules/bank-statements/bank-statements.module";
import { createClientsModule } from "./modules/clients/clients.module";
import { createCommentsModule } from "./modules/comments/comments.module";
import { createCreditsModule } from "./modules/credits/credits.module";
import { createDocumentStepsModule } from "./modules/document-steps/document-steps.module";
import { createDocumentsModule } from "./modules/documents/documents.module";
import { createEInvoicesModule } from "./modules/e-invoices/e-invoices.module";
import { createEvidenceModule } from "./modules/evidence/evidence.module";
import { createEventsModule } from "./modules/events/events.module";
import { createKeyRequestsModule } from "./modules/key-requests/key-requests.module";
import { createLedgerModule } from "./modules/ledger/ledger.module";
import { createLogosModule } from "./modules/logos/logos.module";
import { createMailModule } from "./modules/mail/mail.module";
import { createMerchantsModule } from "./modules/merchants/merchants.module";
import { createOffersModule } from "./modules/offers/offers.module";
import { createPaylinksModule } from "./modules/paylinks/paylinks.module";
import { createPaymentAccountsModule } from "./modules/payment-accounts/payment-accounts.module";
import { createPaymentsModule } from "./modules/payments/payments.module";
import { createPortalEntryModule } from "./modules/portal-entry/portal-entry.module";
import { createPortalSettingsModule } from "./modules/portal-settings/portal-settings.module";
import { createPublishingModule } from "./modules/publishing/publishing.module";
import { createStaffModule } from "./modules/staff/staff.module";
import { createWebhookEndpointsModule } from "./modules/webhook-endpoints/webhook-endpoints.module";
import type { ServerModule } from "./server-module";

export type Services = ReturnType<typeof createModules>["services"];

/** All modules, from the ground floor up: each knows only those above it in this list. */
export function createModules(core: Core, integrations: Integrations) {
  const sandbox = createSandboxModule(core);
  const outside = { ...integrations, ...sandbox.services };
  const paymentAccounts = createPaymentAccountsModule(core, outside);
  const access = createAccessModule(core, paymentAccounts.services.paymentProviders);
  const requestActors = new RequestActors(access.services);
  const ground = { ...outside, ...access.services, ...paymentAccounts.services, requestActors };

  const portalSettings = createPortalSettingsModule(core);
  const merchants = createMerchantsModule(core);
  const logos = createLogosModule(core, { ...ground, ...merchants.services });
  const people = { ...ground, ...portalSettings.services, ...merchants.services };
  const staff = createStaffModule(core, people);
  const clients = createClientsModule(core, people);
  const ledger = createLedgerModule(core, ground);

  const papers = { ...people, ...staff.services, ...clients.services, ...ledger.services };
  const documents = createDocumentsModule(core, papers);
  const activity = createActivityModule(core, { ...papers, ...documents.services });
  const shown = { ...papers, ...documents.services, ...activity.services };
  const comments = createCommentsModule(core, shown);
  const evidence = createEvidenceModule(core, ground);
  const offers = createOffersModule(core, { ...shown, ...evidence.services });
  const payments = createPaymentsModule(core, shown);
  const paylinks = createPaylinksModule(core, { ...shown, ...payments.services });

  const credits = createCreditsModule(core, { ...shown, ...payments.services });

  const moving = { ...payments.services, ...paylinks.services, ...credits.services };
  const working = { ...shown, ...comments.services, ...evidence.services, ...offers.services, ...moving };
  const documentSteps = createDocumentStepsModule(core, working);
  const eInvoices = createEInvoicesModule(core, { ...working, ...documentSteps.services });
  const publishing = createPublishingModule(core, { ...working, ...documentSteps.services, ...eInvoices.services });
  const batches = createBatchesModule(core, { ...working, ...documentSteps.services, ...publishing.services });
  const bankStatements = createBankStatementsModule(core, working);
  const mail = createMailModule(core, working);
  const portalEntry = createPortalEntryModule(core, { ...working, ...mail.services });
  const events = createEventsModule(core, working);
  const webhookEndpoints = createWebhookEndpointsModule(core);
  const keyRequests = createKeyRequestsModule(core, staff.services);

  const modules: readonly ServerModule[] = [
    ...[
      sandbox,
      paymentAccounts,
      access,
      portalSettings,
      merchants,
      logos,
      staff,
      clients,
      ledger,
      documents,
      activity,
    ],
    ...[comments, evidence, offers, payments, paylinks, credits, documentSteps, eInvoices, publishing, batches],
    ...[bankStatements, mail, portalEntry, events, webhookEndpoints, keyRequests],
  ];
  const services = {
    ...core,
    ...working,
    ...documentSteps.services,
    ...eInvoices.services,
    ...bankStatements.services,
    ...mail.services,
    ...portalEntry.services,
    ...events.services,
    ...webhookEndpoints.services,
    ...keyRequests.services,
  };
  return { modules, services };
}
