import type { Core } from "./create-services";
import { SandboxCheckoutRepository } from "./integrations/payment-providers/sandbox/sandbox-checkout.repository";
import { SandboxProvider } from "./integrations/payment-providers/sandbox/sandbox-provider";
import { SandboxWebhooks } from "./integrations/payment-providers/sandbox/sandbox-webhooks";
import type { TimelineService } from "./modules/audit/timeline.service";
import type { DocumentRepository } from "./modules/documents/document.repository";
import type { VisibleDocumentsService } from "./modules/documents/visible-documents.service";
import type { MerchantRepository } from "./modules/merchants/merchant.repository";
import { ApplySnapshot } from "./modules/payments/apply-snapshot";
import { LedgerRepository } from "./modules/payments/ledger.repository";
import { LedgerService } from "./modules/payments/ledger.service";
import { PaymentProviders } from "./modules/payments/payment-providers";
import { PaymentSyncService } from "./modules/payments/payment-sync.service";
import { PaymentRepository } from "./modules/payments/payment.repository";
import { PaymentService } from "./modules/payments/payment.service";
import { StartPayment } from "./modules/payments/start-payment";

/** What payments need of the other rooms. */
export interface PaymentNeeds {
  readonly documentRepository: DocumentRepository;
  readonly merchantRepository: MerchantRepository;
  readonly visibleDocuments: VisibleDocumentsService;
  readonly timeline: TimelineService;
}

/** Payments, from the provider to the ledger. */
export function createPaymentServices(
  { environment, clock, logger, database }: Core,
  { documentRepository, merchantRepository, visibleDocuments, timeline }: PaymentNeeds,
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
  const paymentProviders = new PaymentProviders([sandbox]);
  const paymentRepository = new PaymentRepository(database);
  const ledgerRepository = new LedgerRepository(database);
  const ledger = new LedgerService(database, clock, ledgerRepository, documentRepository, paymentRepository, timeline);
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
  return { sandbox, sandboxWebhooks, paymentProviders, ledger, paymentSync, startPayment, payments };
}
