import type { PayingActor } from "../../../access/actors";
import type { MerchantScope } from "../../../access/scopes";
import type { Batch } from "../../../graphql/loaders";
import { type Page, type PageRequest, toPage } from "../../../graphql/pagination";
import { ProviderError } from "../../../integrations/payment-providers/payment-provider";
import { isId } from "../../../shared/ids";
import type { Logger } from "../../../shared/logger";
import type { VisibleDocumentsService } from "../../documents/reading/visible-documents.service";
import { PaymentUnavailable } from "../attempts/payment.errors";
import type { ProviderAccountRepository, StoredAccount } from "../../payment-accounts/provider-account.repository";
import type { PaymentSyncService } from "./payment-sync.service";
import type { Payment, PaymentListFilter, PaymentRepository } from "../attempts/payment.repository";

/** What people see of payments. */
export class PaymentService {
  constructor(
    private readonly logger: Logger,
    private readonly payments: PaymentRepository,
    private readonly accounts: ProviderAccountRepository,
    private readonly visible: VisibleDocumentsService,
    private readonly sync: PaymentSyncService,
  ) {}

  /** Newest first. */
  async list(scope: MerchantScope, filter: PaymentListFilter, page: PageRequest): Promise<Page<Payment>> {
    return toPage(
      await this.payments.list(scope, filter, page),
      page,
      (payment) => this.payments.cursorOf(payment),
      (payment) => payment,
    );
  }

  /** Errors: throws when there is none of this id. */
  get(scope: MerchantScope, paymentId: string): Promise<Payment> {
    return this.payments.get(scope, paymentId);
  }

  /** Attempts of which a bank has taken money back. */
  countDisputed(scope: MerchantScope): Promise<number> {
    return this.payments.countDisputed(scope);
  }

  batchById(scope: MerchantScope): Batch<string, Payment> {
    return { fetch: (ids) => this.payments.findMany(scope, ids), keyOf: ({ id }) => id };
  }

  /** The accounts through which payments went. */
  batchOfAccounts(scope: MerchantScope): Batch<string, StoredAccount> {
    return { fetch: () => this.accounts.list(scope), keyOf: ({ id }) => id };
  }

  /** An attempt as the provider tells it now. Null when there is none of this id. */
  async refresh(scope: MerchantScope, paymentId: string): Promise<Payment | PaymentUnavailable | null> {
    try {
      return isId(paymentId) ? await this.sync.refresh(scope, paymentId) : null;
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      this.logger.warn({ err: error, paymentId }, "a payment could not be refreshed");
      return new PaymentUnavailable("PROVIDER_UNAVAILABLE");
    }
  }

  /** The one attempt of a document that may still bring money, as we know it. */
  findOpen(scope: MerchantScope, documentId: string): Promise<Payment | null> {
    return this.payments.findOpen(scope, documentId);
  }

  /** The attempts of documents, oldest first. */
  batchOf(scope: MerchantScope): Batch<string, Payment> {
    return {
      fetch: (documentIds) => this.payments.listOf(scope, documentIds),
      keyOf: ({ documentId }) => documentId,
    };
  }

  /**
   * An attempt as the provider tells it now, or as we know it when the provider can't be asked. Null when there is none
   * of this id, or none that this customer's link shows. A preview only looks; so does asking about one that has ended.
   */
  async refreshForPayer(payer: PayingActor, paymentId: string): Promise<Payment | null> {
    const payment = isId(paymentId) ? await this.payments.find(payer.scope, paymentId) : null;
    if (payment?.clientId !== payer.scope.clientId) return null;
    const shown = await this.visible.findManyToPay(payer, [payment.documentId, payment.shownDocumentId]);
    if (shown.length === 0) return null;
    if (payer.link.readOnly || payment.openKey === null) return payment;
    try {
      return await this.sync.refresh(payer.scope, paymentId);
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      this.logger.warn({ err: error, paymentId }, "a payment could not be refreshed");
      return payment;
    }
  }
}
