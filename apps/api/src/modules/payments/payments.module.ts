import type { Core } from "../../core";
import type { SandboxControls } from "../../integrations/payment-providers/sandbox-controls";
import type { ServerModule } from "../../server-module";
import type { ActivityServices } from "../activity/activity.module";
import type { ClientsServices } from "../clients/clients.module";
import type { DocumentsServices } from "../documents/documents.module";
import type { LedgerServices } from "../ledger/ledger.module";
import type { MerchantsServices } from "../merchants/merchants.module";
import type { PaymentAccountsServices } from "../payment-accounts/payment-accounts.module";
import { DuePolls } from "./attempts/due-polls";
import { PaymentRepository } from "./attempts/payment.repository";
import { PaymentService } from "./attempts/payment.service";
import { DocumentMoneyAdminResolver } from "./overview/document-money.admin.resolver";
import { DocumentMoneyPortalResolver } from "./overview/document-money.portal.resolver";
import { DocumentMoneyService } from "./overview/document-money.service";
import { LedgerEntryAdminResolver } from "./overview/ledger-entry.admin.resolver";
import { PaymentDashboardResolver } from "./overview/payment-dashboard.admin.resolver";
import { PaymentTimelineService } from "./overview/payment-timeline.service";
import { ParkMoney } from "./parked-money/park-money";
import { ParkedItemAdminResolver } from "./parked-money/parked-item.admin.resolver";
import { ParkedItemRepository } from "./parked-money/parked-item.repository";
import { ParkedItemService } from "./parked-money/parked-item.service";
import { ResolveParkedItem } from "./parked-money/resolve-parked-item";
import { CLOSE_PAYMENT, ClosePayment } from "./paying/close-payment";
import { OpenCheckout } from "./paying/open-checkout";
import { PaymentSyncService } from "./paying/payment-sync.service";
import { PaymentAdminResolver } from "./paying/payment.admin.resolver";
import { PaymentPortalResolver } from "./paying/payment.portal.resolver";
import { RefreshPayment } from "./paying/refresh-payment";
import { StartPayment } from "./paying/start-payment";
import { WithdrawPayPage } from "./paying/withdraw-pay-page";
import { AskRefund } from "./refunds/ask-refund";
import { FollowRefunds } from "./refunds/follow-refunds";
import { RefundParkedItem } from "./refunds/refund-parked-item";
import { RefundAdminResolver } from "./refunds/refund.admin.resolver";
import { RefundRepository } from "./refunds/refund.repository";
import { RefundService } from "./refunds/refund.service";
import { PlaySandbox } from "./sandbox/play-sandbox";
import { SandboxAdminResolver } from "./sandbox/sandbox.admin.resolver";
import { ApplySnapshot } from "./snapshots/apply-snapshot";
import { ReceiveWebhook } from "./webhooks/receive-webhook";
import { RejectedWebhooks } from "./webhooks/rejected-webhooks";
import { WebhookEventAdminResolver } from "./webhooks/webhook-event.admin.resolver";
import { WebhookEventRepository } from "./webhooks/webhook-event.repository";
import { WebhookEventService } from "./webhooks/webhook-event.service";
import { registerWebhooks } from "./webhooks/webhook.routes";

export type PaymentsServices = ReturnType<typeof createPaymentsModule>["services"];

type PaymentsModuleNeeds = ActivityServices &
  Pick<ClientsServices, "clientRepository"> &
  Pick<DocumentsServices, "documentRepository" | "documentSumsRepository" | "visibleDocuments" | "settleDocument"> &
  LedgerServices &
  Pick<MerchantsServices, "merchantRepository"> &
  PaymentAccountsServices & { readonly sandbox: SandboxControls };

/** Payments, from the provider to the ledger. */
export function createPaymentsModule(core: Core, needs: PaymentsModuleNeeds) {
  const { database, outbox } = core;
  const shared = {
    ...core,
    ...needs,
    paymentRepository: new PaymentRepository(database),
    parkedItemRepository: new ParkedItemRepository(database),
    refundRepository: new RefundRepository(database),
    duePolls: new DuePolls(core),
    webhookEventRepository: new WebhookEventRepository(database),
  };
  const payments = new PaymentService(shared);
  const parkedItems = new ParkedItemService(shared.parkedItemRepository);
  const resolveParkedItem = new ResolveParkedItem(shared);
  const applySnapshot = new ApplySnapshot({ ...shared, parkMoney: new ParkMoney(shared) });

  const followRefunds = new FollowRefunds(shared);
  const askRefund = new AskRefund({ ...shared, applySnapshot, followRefunds });
  const refunds = new RefundService({ ...shared, askRefund });
  const refundParkedItem = new RefundParkedItem({ ...shared, askRefund });

  const paymentSync = new PaymentSyncService({ ...shared, applySnapshot });
  const startPayment = new StartPayment({
    ...shared,
    paymentSync,
    openCheckout: new OpenCheckout({ ...shared, paymentSync }),
  });
  const refreshing = new RefreshPayment({ ...shared, paymentSync });
  const closePayment = new ClosePayment({ ...shared, paymentSync });

  const rejectedWebhooks = new RejectedWebhooks(shared);
  const receiveWebhook = new ReceiveWebhook({ ...shared, rejectedWebhooks, applySnapshot, paymentSync });
  const webhookEvents = new WebhookEventService({ ...shared, receiveWebhook });
  const paymentTimeline = new PaymentTimelineService(shared);
  const documentMoney = new DocumentMoneyService(shared);

  outbox.handle(CLOSE_PAYMENT, closePayment);
  applySnapshot.onMovements((actor, id, movements) => followRefunds.followPayment(actor, id, movements));
  needs.settleDocument.onSettled((actor, settled) => closePayment.closeOutdated(actor, settled));
  needs.providerAccounts.onWayChanged((scope) => closePayment.closeAll(scope));

  return {
    services: {
      payments,
      documentMoney,
      refreshing,
      startPayment,
      paymentSync,
      applySnapshot,
      refunds,
      webhookEvents,
      rejectedWebhooks,
      withdrawPayPage: new WithdrawPayPage({ ...shared, paymentSync }),
    },
    adminResolvers: [
      new PaymentAdminResolver({ ...needs, payments, refreshing }),
      new RefundAdminResolver({ payments, refunds, refundParkedItem }),
      new ParkedItemAdminResolver({ ...needs, parkedItems, resolveParkedItem, payments }),
      new WebhookEventAdminResolver({ webhookEvents, payments }),
      new SandboxAdminResolver({ playSandbox: new PlaySandbox(shared) }),
      new LedgerEntryAdminResolver(needs),
      new DocumentMoneyAdminResolver({ ...needs, payments, paymentTimeline }),
      new PaymentDashboardResolver({ parkedItems, payments, webhookEvents }),
    ],
    portalResolvers: [
      new PaymentPortalResolver({ payments, refreshing, startPayment }),
      new DocumentMoneyPortalResolver({ documentMoney }),
    ],
    routes: [(app) => registerWebhooks(app, receiveWebhook)],
    jobs: [
      { name: "payments", everyMs: 15_000, run: () => paymentSync.pollDuePayments() },
      { name: "payment reconciliation", everyMs: 6 * 3_600_000, run: () => paymentSync.reconcileRecent() },
      { name: "refunds", everyMs: 15_000, run: () => refunds.pollDue() },
      { name: "webhook log", everyMs: 3_600_000, run: () => webhookEvents.purge() },
      { name: "refused webhooks", everyMs: 60_000, run: () => rejectedWebhooks.flush() },
    ],
  } satisfies ServerModule;
}
