import type { Core } from "./core";
import { PaylinkKind } from "./integrations/payment-providers/paylink/paylink-kind";
import type { PaymentProviderKind } from "./integrations/payment-providers/payment-provider";
import { SandboxCheckoutRepository } from "./integrations/payment-providers/sandbox/sandbox-checkout.repository";
import { SandboxProvider } from "./integrations/payment-providers/sandbox/sandbox-provider";
import { SandboxWebhooks } from "./integrations/payment-providers/sandbox/sandbox-webhooks";
import { StripeKind } from "./integrations/payment-providers/stripe/stripe-kind";
import type { PeriodicJob } from "./jobs/worker";
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
import { Ledger } from "./modules/ledger/ledger";
import { ParkMoney } from "./modules/payments/parked-money/park-money";
import { ParkedItemRepository } from "./modules/payments/parked-money/parked-item.repository";
import { ParkedItemService } from "./modules/payments/parked-money/parked-item.service";
import { PaymentProviders } from "./modules/payment-accounts/payment-providers";
import { PaymentSyncService } from "./modules/payments/paying/payment-sync.service";
import { PaymentTimelineService } from "./modules/payments/overview/payment-timeline.service";
import { PlaySandbox } from "./modules/payments/sandbox/play-sandbox";
import { PaymentRepository } from "./modules/payments/attempts/payment.repository";
import { PaymentService } from "./modules/payments/attempts/payment.service";
import { RefreshPayment } from "./modules/payments/paying/refresh-payment";
import { RefundParkedItem } from "./modules/payments/refunds/refund-parked-item";
import { SettleDocument } from "./modules/documents/money/settle-document";
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
}

/** Payments, from the provider to the ledger. */
export function createPaymentServices(
  core: Core,
  { clientRepository, documentRepository, merchantRepository, visibleDocuments }: PaymentNeeds,
) {
  const { environment, clock, database, logger } = core;
  const sandboxCheckoutRepository = new SandboxCheckoutRepository(database);
  const sandboxWebhooks = new SandboxWebhooks({ ...core, sandboxCheckoutRepository });
  const sandbox = new SandboxProvider({
    ...core,
    sandboxCheckoutRepository,
    messenger: (scope, checkoutId) => {
      sandboxWebhooks.deliverSoon(scope, checkoutId);
    },
  });
  const providerAccountRepository = new ProviderAccountRepository(database);
  const accountSecrets = new AccountSecrets(environment);
  const providerKinds = createProviderKinds(environment, clock);
  const paymentProviders = new PaymentProviders({
    ...core,
    providerKinds,
    providerAccountRepository,
    accountSecrets,
    sandbox,
  });
  const paymentRepository = new PaymentRepository(database);
  const ledger = new Ledger({ ...core, ledgerRepository: new LedgerRepository(database) });
  const settleDocument = new SettleDocument({ ...core, documentRepository });
  ledger.onSettled((actor, documentId, settlement) => settleDocument.settle(actor, documentId, settlement));
  const refundRepository = new RefundRepository(database);
  const parkedItemRepository = new ParkedItemRepository(database);
  const parkMoney = new ParkMoney({ ...core, parkedItemRepository, ledger });
  const shared = {
    ...core,
    paymentProviders,
    paymentRepository,
    providerAccountRepository,
    documentRepository,
    refundRepository,
    parkedItemRepository,
    accountSecrets,
    merchantRepository,
    visibleDocuments,
    ledger,
  };
  const applySnapshot = new ApplySnapshot({ ...shared, parkMoney });
  const followRefunds = new FollowRefunds(shared);
  applySnapshot.onMovements((actor, id, movements) => followRefunds.followPayment(actor, id, movements));
  const paymentSync = new PaymentSyncService({ ...shared, applySnapshot });
  const closePayment = new ClosePayment({ ...shared, paymentSync });
  core.outbox.handle(CLOSE_PAYMENT, closePayment);
  settleDocument.onSettled((actor, document) => closePayment.closeOutdated(actor, document));
  const askRefund = new AskRefund({ ...shared, applySnapshot, followRefunds });
  const refunds = new RefundService({ ...shared, askRefund });
  const webhookEventRepository = new WebhookEventRepository(database);
  const rejectedWebhooks = new RejectedWebhooks({ ...core, webhookEventRepository });
  const receiveWebhook = new ReceiveWebhook({
    ...shared,
    webhookEventRepository,
    rejectedWebhooks,
    applySnapshot,
    paymentSync,
  });
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
    core.timeline,
  );
  const webhookLog = new WebhookEventService(database, clock, logger, webhookEventRepository, receiveWebhook);
  const providerAccounts = new ProviderAccountService(shared);
  providerAccounts.onWayChanged((scope) => closePayment.closeAll(scope));
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
    payments: new PaymentService(shared),
    refreshing: new RefreshPayment({ ...shared, paymentSync }),
    refunds,
    refundParkedItem: new RefundParkedItem({ ...shared, askRefund }),
    applySnapshot,
    parkedItems: new ParkedItemService(parkedItemRepository),
    resolveParkedItem: new ResolveParkedItem(shared),
    webhookLog,
    rejectedWebhooks,
    paymentTimeline: new PaymentTimelineService({ ...shared, webhookEventRepository }),
    providerAccounts,
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
