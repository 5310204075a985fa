import type { Core } from "./create-services";
import { PaylinkKind } from "./integrations/payment-providers/paylink/paylink-kind";
import type { PaymentProviderKind } from "./integrations/payment-providers/payment-provider";
import { SandboxCheckoutRepository } from "./integrations/payment-providers/sandbox/sandbox-checkout.repository";
import { SandboxProvider } from "./integrations/payment-providers/sandbox/sandbox-provider";
import { SandboxWebhooks } from "./integrations/payment-providers/sandbox/sandbox-webhooks";
import { StripeKind } from "./integrations/payment-providers/stripe/stripe-kind";
import type { Outbox } from "./jobs/outbox";
import type { PeriodicJob } from "./jobs/worker";
import type { TimelineService } from "./modules/audit/timeline.service";
import type { ClientRepository } from "./modules/clients/client.repository";
import type { DocumentRepository } from "./modules/documents/table/document.repository";
import type { VisibleDocumentsService } from "./modules/documents/reading/visible-documents.service";
import type { MerchantRepository } from "./modules/merchants/merchant.repository";
import { AccountSecrets } from "./modules/payment-accounts/account-secrets";
import { ProviderAccountPresenter } from "./modules/payment-accounts/provider-account.presenter";
import { ProviderAccountService } from "./modules/payment-accounts/provider-account.service";
import { ProviderAccountRepository } from "./modules/payment-accounts/provider-account.repository";
import { ApplySnapshot } from "./modules/payments/snapshots/apply-snapshot";
import { LedgerExportRepository } from "./modules/ledger/ledger-export.repository";
import { AskRefund } from "./modules/payments/refunds/ask-refund";
import { CLOSE_PAYMENT, ClosePayment } from "./modules/payments/paying/close-payment";
import { FollowRefunds } from "./modules/payments/refunds/follow-refunds";
import { LedgerRepository } from "./modules/ledger/ledger.repository";
import { LedgerService } from "./modules/ledger/ledger.service";
import { ParkMoney } from "./modules/payments/parked-money/park-money";
import { ParkedItemRepository } from "./modules/payments/parked-money/parked-item.repository";
import { ParkedItemService } from "./modules/payments/parked-money/parked-item.service";
import { PaymentProviders } from "./modules/payment-accounts/payment-providers";
import { PaymentSyncService } from "./modules/payments/paying/payment-sync.service";
import { PaymentTimelineService } from "./modules/payments/overview/payment-timeline.service";
import { PlaySandbox } from "./modules/payments/sandbox/play-sandbox";
import { PaymentRepository } from "./modules/payments/attempts/payment.repository";
import { PaymentService } from "./modules/payments/paying/payment.service";
import { ReceiveWebhook } from "./modules/payments/webhooks/receive-webhook";
import { RefundRepository } from "./modules/payments/refunds/refund.repository";
import { RefundService } from "./modules/payments/refunds/refund.service";
import { RejectedWebhooks } from "./modules/payments/webhooks/rejected-webhooks";
import { ResolveParkedItem } from "./modules/payments/parked-money/resolve-parked-item";
import { StartPayment } from "./modules/payments/paying/start-payment";
import { WebhookEventService } from "./modules/payments/webhooks/webhook-event.service";
import { WebhookEventRepository } from "./modules/payments/webhooks/webhook-event.repository";

/** What payments need of the other rooms. */
export interface PaymentNeeds {
  readonly clientRepository: ClientRepository;
  readonly documentRepository: DocumentRepository;
  readonly merchantRepository: MerchantRepository;
  readonly visibleDocuments: VisibleDocumentsService;
  readonly outbox: Outbox;
  readonly timeline: TimelineService;
}

/** Payments, from the provider to the ledger. */
export function createPaymentServices(
  { environment, clock, logger, database }: Core,
  { clientRepository, documentRepository, merchantRepository, visibleDocuments, outbox, timeline }: PaymentNeeds,
) {
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
  const providerAccounts = new ProviderAccountRepository(database);
  const accountSecrets = new AccountSecrets(environment);
  const paymentProviders = new PaymentProviders(
    createProviderKinds(environment, clock),
    providerAccounts,
    accountSecrets,
    sandbox,
    environment.playMoney,
  );
  const paymentRepository = new PaymentRepository(database);
  const ledgerRepository = new LedgerRepository(database);
  const ledger = new LedgerService(
    database,
    clock,
    ledgerRepository,
    documentRepository,
    paymentRepository,
    timeline,
    outbox,
  );
  const refundRepository = new RefundRepository(database);
  const parkedItems = new ParkedItemRepository(database);
  const followRefunds = new FollowRefunds(clock, refundRepository, parkedItems, timeline);
  const applySnapshot = new ApplySnapshot(
    database,
    clock,
    paymentProviders,
    paymentRepository,
    documentRepository,
    merchantRepository,
    ledger,
    refundRepository,
    followRefunds,
    new ParkMoney(clock, parkedItems, ledgerRepository, timeline),
    timeline,
  );
  const paymentSync = new PaymentSyncService(
    database,
    clock,
    logger,
    paymentProviders,
    paymentRepository,
    providerAccounts,
    documentRepository,
    merchantRepository,
    applySnapshot,
  );
  outbox.handle(CLOSE_PAYMENT, new ClosePayment(logger, paymentRepository, paymentSync));
  const askRefund = new AskRefund(
    database,
    clock,
    logger,
    paymentProviders,
    merchantRepository,
    refundRepository,
    parkedItems,
    applySnapshot,
    followRefunds,
    timeline,
  );
  const refunds = new RefundService(
    database,
    clock,
    logger,
    paymentProviders,
    paymentRepository,
    documentRepository,
    refundRepository,
    ledger,
    askRefund,
  );
  const resolveParkedItem = new ResolveParkedItem(
    database,
    clock,
    paymentProviders,
    parkedItems,
    paymentRepository,
    documentRepository,
    refundRepository,
    ledger,
    askRefund,
    timeline,
  );
  const webhookEvents = new WebhookEventRepository(database);
  const rejectedWebhooks = new RejectedWebhooks(database, clock, webhookEvents);
  const receiveWebhook = new ReceiveWebhook(
    database,
    clock,
    paymentProviders,
    providerAccounts,
    accountSecrets,
    merchantRepository,
    paymentRepository,
    webhookEvents,
    rejectedWebhooks,
    applySnapshot,
    paymentSync,
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
    clientRepository,
    paymentSync,
    timeline,
  );
  const payments = new PaymentService(logger, paymentRepository, providerAccounts, visibleDocuments, paymentSync);
  const webhookLog = new WebhookEventService(database, clock, logger, webhookEvents, receiveWebhook);
  const paymentTimeline = new PaymentTimelineService(
    paymentRepository,
    ledgerRepository,
    refundRepository,
    webhookEvents,
    parkedItems,
  );
  const providerAccountService = new ProviderAccountService(
    database,
    clock,
    logger,
    paymentProviders,
    providerAccounts,
    accountSecrets,
    paymentRepository,
    outbox,
    timeline,
  );
  const paymentJobs: readonly PeriodicJob[] = [
    { name: "payments", everyMs: 15_000, run: () => paymentSync.pollDuePayments() },
    { name: "payment reconciliation", everyMs: 6 * 3_600_000, run: () => paymentSync.reconcileRecent() },
    { name: "sandbox webhooks", everyMs: 30_000, run: () => sandboxWebhooks.deliverDue() },
    { name: "refunds", everyMs: 15_000, run: () => refunds.pollDue() },
    { name: "webhook log", everyMs: 3_600_000, run: () => webhookLog.purge() },
    { name: "refused webhooks", everyMs: 60_000, run: () => rejectedWebhooks.flush() },
  ];
  return {
    ledgerExport: new LedgerExportRepository(database),
    sandbox,
    sandboxWebhooks,
    paymentProviders,
    ledger,
    paymentSync,
    receiveWebhook,
    startPayment,
    payments,
    refunds,
    applySnapshot,
    parkedItems: new ParkedItemService(parkedItems),
    resolveParkedItem,
    webhookLog,
    rejectedWebhooks,
    paymentTimeline,
    providerAccounts: providerAccountService,
    providerAccountPresenter: new ProviderAccountPresenter(accountSecrets, environment),
    playSandbox: new PlaySandbox(paymentRepository, sandbox),
    paymentJobs,
  };
}

/** What merchants can connect to; one line for each kind. */
function createProviderKinds(
  { paylinkBaseDomains, paymentTestOrigins }: Core["environment"],
  clock: Core["clock"],
): readonly PaymentProviderKind[] {
  return [
    new PaylinkKind(clock, { moreBaseDomains: paylinkBaseDomains, testOrigin: paymentTestOrigins.paylink }),
    new StripeKind(clock, { testOrigin: paymentTestOrigins.stripe }),
  ];
}
