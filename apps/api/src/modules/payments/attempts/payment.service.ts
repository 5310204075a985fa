import type { MerchantScope } from "../../../access/scopes";
import type { Batch } from "../../../graphql/loaders";
import { type Page, type PageRequest, toPage } from "../../../graphql/pagination";
import type { ProviderAccountRepository } from "../../payment-accounts/provider-account.repository";
import type { StoredAccount } from "../../payment-accounts/stored-account";
import type { PaymentRepository } from "./payment.repository";
import type { Payment, PaymentListFilter } from "./payment";

interface PaymentServiceNeeds {
  readonly paymentRepository: PaymentRepository;
  readonly providerAccountRepository: ProviderAccountRepository;
}

/** What is known about attempts to pay, without asking any provider. */
export class PaymentService {
  constructor(private readonly needs: PaymentServiceNeeds) {}

  async list(scope: MerchantScope, filter: PaymentListFilter, page: PageRequest): Promise<Page<Payment>> {
    return toPage(await this.needs.paymentRepository.list(scope, filter, page), page, (payment) =>
      this.needs.paymentRepository.cursorOf(filter.order, payment),
    );
  }

  /** Errors: throws when there is none with this id. */
  get(scope: MerchantScope, paymentId: string): Promise<Payment> {
    return this.needs.paymentRepository.get(scope, paymentId);
  }

  /** Whether its money is real. Errors: throws when there is no payment with this id. */
  async isLive(scope: MerchantScope, paymentId: string): Promise<boolean> {
    const { providerAccountId } = await this.get(scope, paymentId);
    if (providerAccountId === null) return false;
    return (await this.needs.providerAccountRepository.find(scope, providerAccountId))?.live ?? false;
  }

  /** Attempts for which a bank took money back. */
  countDisputed(scope: MerchantScope): Promise<number> {
    return this.needs.paymentRepository.countDisputed(scope);
  }

  batchById(scope: MerchantScope): Batch<string, Payment> {
    return { fetch: (ids) => this.needs.paymentRepository.findMany(scope, ids), keyOf: ({ id }) => id };
  }

  /** The accounts that payments went through. */
  batchOfAccounts(scope: MerchantScope): Batch<string, StoredAccount> {
    return { fetch: () => this.needs.providerAccountRepository.list(scope), keyOf: ({ id }) => id };
  }

  /** The document's one attempt that may still bring money, as far as we know. */
  findOpen(scope: MerchantScope, documentId: string): Promise<Payment | null> {
    return this.needs.paymentRepository.findOpen(scope, documentId);
  }

  /** The attempts of documents, oldest first. */
  batchOf(scope: MerchantScope): Batch<string, Payment> {
    return {
      fetch: (documentIds) => this.needs.paymentRepository.listOf(scope, documentIds),
      keyOf: ({ documentId }) => documentId,
    };
  }
}
