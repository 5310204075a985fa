import type { CustomerActor } from "../../access/actors";
import type { MerchantScope } from "../../access/scopes";
import type { Batch } from "../../graphql/loaders";
import { type Page, type PageRequest, toPage } from "../../graphql/pagination";
import { isId } from "../../shared/ids";
import type { VisibleDocumentsService } from "../documents/visible-documents.service";
import type { LedgerEntry, LedgerRepository } from "./ledger.repository";
import type { PaymentStatus } from "./payment-status";
import type { PaymentSyncService } from "./payment-sync.service";
import type { Payment, PaymentRepository } from "./payment.repository";

/** What people see of payments. */
export class PaymentService {
  constructor(
    private readonly payments: PaymentRepository,
    private readonly ledger: LedgerRepository,
    private readonly visible: VisibleDocumentsService,
    private readonly sync: PaymentSyncService,
  ) {}

  list(scope: MerchantScope, statuses: readonly PaymentStatus[] | null, page: PageRequest): Promise<Page<Payment>> {
    return this.payments.list(scope, statuses, page).then((rows) =>
      toPage(
        rows,
        page,
        (row) => this.payments.cursorOf(row),
        (row) => row,
      ),
    );
  }

  /**
   * The state of an attempt as the provider tells it now. Null when there is none of this id, or none on a document
   * that the customer's link shows. A preview only looks.
   */
  async refreshForCustomer(customer: CustomerActor, paymentId: string): Promise<Payment | null> {
    const payment = isId(paymentId) ? await this.payments.find(customer.scope, paymentId) : null;
    if (payment?.clientId !== customer.scope.clientId) return null;
    const shown = await this.visible.findMany(customer, [payment.documentId]);
    if (shown.length === 0) return null;
    return customer.link.readOnly ? payment : this.sync.refresh(customer.scope, paymentId);
  }

  batchOf(scope: MerchantScope): Batch<string, Payment> {
    return {
      fetch: (documentIds) => this.payments.listOf(scope, documentIds),
      keyOf: ({ documentId }) => documentId,
    };
  }

  ledgerBatchOf(scope: MerchantScope): Batch<string, LedgerEntry> {
    return {
      fetch: (documentIds) => this.ledger.listOf(scope, documentIds),
      keyOf: ({ documentId }) => documentId,
    };
  }
}
