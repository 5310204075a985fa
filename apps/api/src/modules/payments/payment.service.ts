import type { CustomerActor } from "../../access/actors";
import type { MerchantScope } from "../../access/scopes";
import type { Batch } from "../../graphql/loaders";
import { type Page, type PageRequest, toPage } from "../../graphql/pagination";
import { ProviderError } from "../../integrations/payment-providers/payment-provider";
import { isId } from "../../shared/ids";
import type { Logger } from "../../shared/logger";
import type { VisibleDocumentsService } from "../documents/visible-documents.service";
import type { PaymentStatus } from "./payment-status";
import type { PaymentSyncService } from "./payment-sync.service";
import type { Payment, PaymentRepository } from "./payment.repository";

/** What people see of payments. */
export class PaymentService {
  constructor(
    private readonly logger: Logger,
    private readonly payments: PaymentRepository,
    private readonly visible: VisibleDocumentsService,
    private readonly sync: PaymentSyncService,
  ) {}

  /** Newest first. `statuses` null: all. */
  async list(
    scope: MerchantScope,
    statuses: readonly PaymentStatus[] | null,
    page: PageRequest,
  ): Promise<Page<Payment>> {
    return toPage(
      await this.payments.list(scope, statuses, page),
      page,
      (payment) => this.payments.cursorOf(payment),
      (payment) => payment,
    );
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
  async refreshForCustomer(customer: CustomerActor, paymentId: string): Promise<Payment | null> {
    const payment = isId(paymentId) ? await this.payments.find(customer.scope, paymentId) : null;
    if (payment?.clientId !== customer.scope.clientId) return null;
    const shown = await this.visible.findMany(customer, [payment.documentId, payment.shownDocumentId]);
    if (shown.length === 0) return null;
    if (customer.link.readOnly || payment.openKey === null) return payment;
    try {
      return await this.sync.refresh(customer.scope, paymentId);
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      this.logger.warn({ err: error, paymentId }, "a payment could not be refreshed");
      return payment;
    }
  }
}
